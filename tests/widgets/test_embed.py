"""A widget on a page of its own: it lives in a frame of another site, its address stays, nothing else is asked for."""

import shutil

import pytest
from playwright.sync_api import expect

from hopfield_edu import widgets
from tests.support.hand import button
from tests.support.pages import AXE, FINDINGS, POLICY
from tests.widgets.conftest import SERVED
from tools import course, embed
from tools.web import served

GIVEN = {"half-face", "playground", "memory-race", "memory-surface", "spurious-microscope", "capacity-dial", "mood"}
GIVEN |= {"story-teller", "semantic-search", "dream-walker", "pid-atoms", "film-memory", "state-graph", "the-hole"}
GIVEN |= {"legendre-memory", "fog-plane", "feature-strip", "tilted-landscape", "clock-hands", "night-school", "the-bar"}
GIVEN |= {"marble-plane", "quiz-1", "quiz-2", "quiz-18", "half-face.de"}
GIVEN |= {"playground.de", "state-graph.de"}
"""Names that others link to: they may become more, never fewer."""
HOST = """<!doctype html><html lang="en"><head><title>A course of another school</title></head><body><main>
<h1>Lesson 3</h1><iframe src="{}" title="A widget" width="800" height="700"></iframe></main></body></html>"""


FIRST = {"the-hole": "Step", "mood": "Back", "half-face.de": "Start: sich an den Rest erinnern"}


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """The address of a site with all pages of widgets, under the policy that publish.md promises."""
    folder = tmp_path_factory.mktemp("site")
    embed.write(folder / "embed")
    (folder / "_static").mkdir()
    for file in (file for place in SERVED for file in place.iterdir() if file.suffix in (".js", ".css", ".bin")):
        shutil.copyfile(file, folder / "_static" / file.name)
    with served(folder, {"Content-Security-Policy": POLICY}) as address:
        yield address, {path.stem for path in (folder / "embed").iterdir()}


def test_every_widget_and_every_quiz_has_an_address_that_stays(site):
    _, names = site
    assert names >= GIVEN
    assert len(names) == len(widgets.__all__) - 2 + len(course.chapters()) + len(embed.translated())


@pytest.mark.parametrize("name", ["the-hole", "mood", "quiz-2", "half-face.de"])
def test_it_plays_in_a_frame_of_another_site(site, browser, tmp_path, name):
    address, _ = site
    (tmp_path / "lesson.html").write_text(HOST.format(f"{address}/embed/{name}.html"), encoding="utf-8")
    with served(tmp_path, {}) as school:
        assert school != address
        context = browser.new_context(color_scheme="dark", reduced_motion="reduce")
        page, complaints = context.new_page(), []
        page.on("console", lambda said: complaints.append(said.text) if said.type in ("error", "warning") else None)
        page.on("request", lambda r: None if r.url.startswith((address, school, "data:")) else complaints.append(r.url))
        page.goto(f"{school}/lesson.html")
        frame = page.frame_locator("iframe")
        widget = frame.locator("[data-widget]").first
        widget.wait_for()
        before = widget.inner_text()
        if name == "quiz-2":
            widget.locator("label").first.click()
            button(widget, "Check").first.click()
        else:
            button(widget, FIRST[name]).click()
        expect(widget).not_to_have_text(before, use_inner_text=True)
        inside = page.frames[1]
        assert inside.get_attribute("html", "data-theme") == "dark"
        assert inside.get_attribute("html", "lang") == ("de" if name.endswith(".de") else "en")
        inside.evaluate(AXE)
        assert inside.evaluate(FINDINGS) == []
        assert complaints == []
        context.close()
