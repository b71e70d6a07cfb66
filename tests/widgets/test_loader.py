"""The site's loader: a widget that does not arrive says why and comes at another try; a link opens at its widget."""

import json
import re

import lighter
from playwright.sync_api import expect

from hopfield_edu.widgets import HalfFace, MemoryRace, PidAtoms, Playground
from tests.support.hand import button
from tests.widgets.conftest import DRAWN, STATIC
from tools import ROOT

OPENING = '<script type="application/vnd.jupyter.widget-state+json">'
LOADER = (ROOT / "book" / "_static" / "anywidget-static.js").read_text(encoding="utf-8")


def test_a_lost_module_says_why_and_another_try_brings_it(show):
    page = show(PidAtoms(), files={"pid_atoms.js": None})
    note = page.locator(".widget-note")
    expect(note).to_contain_text("did not arrive: the site answered 404")
    page.context.unroute("**/pid_atoms.js")
    button(page, "Try again").click()
    page.locator("[data-widget=pid-atoms]").wait_for()
    expect(page.locator(".widget-note, .widget-again")).to_have_count(0)


def test_a_network_that_is_gone_is_told_and_its_return_brings_the_widget(show):
    page = show(MemoryRace(), files={"race.js": None})
    expect(page.locator(".widget-note")).to_contain_text("404")
    page.context.unroute("**/race.js")
    page.context.set_offline(True)
    button(page, "Try again").click()
    expect(page.locator(".widget-note")).to_contain_text("you seem to be offline")
    page.context.set_offline(False)
    page.locator("[data-widget=memory-race]").wait_for()


def test_a_shared_link_opens_at_its_widget_far_down(show):
    widgets = [MemoryRace(), PidAtoms(), MemoryRace(), HalfFace()]
    page = show(*widgets, hash="#half-face=e30")
    face = page.locator("[data-widget=half-face]")
    face.wait_for()
    expect(face).to_be_in_viewport(ratio=0.3)
    page.wait_for_timeout(500)  # what lies above it has grown by now
    expect(face).to_be_in_viewport(ratio=0.3)


def test_the_modules_of_a_page_are_asked_for_while_it_is_idle(show):
    page = show(MemoryRace(), PidAtoms(), PidAtoms())
    for name in ("race", "pid_atoms"):
        expect(page.locator(f'link[rel=modulepreload][href$="/{name}.js"]')).to_have_count(1)


def test_bytes_that_two_widgets_share_stand_in_the_page_once_and_reach_both(show):
    page = show(Playground(), Playground(), mend=shared)
    assert '"like"' in page.locator('script[type$="widget-state+json"]').text_content()
    both = page.locator("[data-widget=playground]")
    both.nth(1).scroll_into_view_if_needed()
    both.nth(1).locator("canvas").first.wait_for()
    assert both.nth(0).inner_text() == both.nth(1).inner_text()
    drawn = "widget => [...widget.querySelectorAll('canvas')].map(canvas => canvas.toDataURL())"
    assert both.nth(0).evaluate(drawn) == both.nth(1).evaluate(drawn) and not page.complaints


def shared(text):
    saved = json.loads(text)
    lighter.share(saved["state"])
    return json.dumps(saved)


def test_what_is_saved_beside_the_page_comes_for_all_its_widgets_at_another_try(show, tmp_path):
    file = tmp_path / "saved" / "page.json"

    def apart(text):
        saved = {"state": json.loads(shared(text))["state"]}
        return (
            lighter.STATE.sub(lambda found: lighter.apart(found, file), f"{OPENING}{json.dumps(saved)}</script>")
            .removeprefix(OPENING)
            .removesuffix("</script>")
        )

    page = show(Playground(), Playground(), mend=apart, files={"saved/page.json*": None})
    assert "library_bits" not in page.content() and "library_bits" in file.read_text()
    expect(page.locator(".widget-note").first).to_contain_text("did not arrive: the site answered 404")
    asked = []
    page.on("request", lambda request: asked.append(request.url) if "page.json" in request.url else None)
    page.context.unroute("**/saved/page.json*")
    page.context.route("**/saved/page.json*", lambda route: route.fulfill(path=file))
    button(page, "Try again").first.click()
    both = page.locator("[data-widget=playground]")
    both.first.wait_for()
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    while button(page, "Try again").count():
        button(page, "Try again").first.click()
    both.nth(1).locator("canvas").first.wait_for()
    page.wait_for_function(DRAWN)
    assert both.nth(0).inner_text() == both.nth(1).inner_text() and len(asked) == 1


def test_the_loader_knows_every_file_besides_the_modules():
    told = dict(re.findall(r"(\w+): (\d+)e3", re.search(r"const FILES = \{(.*?)\}", LOADER)[1]))
    assert {name: round(int(size), -1) for name, size in told.items()} == {
        file.stem: round(file.stat().st_size / 1000, -1) for file in STATIC.glob("*.bin")
    }
