"""The decks of chapters, made from the last build and opened as from a stick: at 1280 x 720 nothing is cut off."""

import pytest

from tools import ROOT
from tools.kit import browser as printer
from tools.kit import chapters, deck

EACH_TIME = {("02_hebbian_hopfield", "dark"), ("07_stories", "light")}
"""Looked at in every run, the others by `make thorough`."""
CHOSEN = [
    pytest.param(
        path, scheme, id=f"{path.stem}-{scheme}", marks=() if (path.stem, scheme) in EACH_TIME else pytest.mark.thorough
    )
    for path in chapters.paths()
    for scheme in ("light", "dark")
]
DRAWN = "() => !document.querySelector('.slide.here .widget') || document.querySelector('.slide.here [data-widget]')"
CUT_OFF = """() => {
    const slide = document.querySelector(".slide.here"), body = slide.querySelector(".body");
    const room = body.getBoundingClientRect(), found = [];
    const inside = (box) => box.top >= room.top - 1 && box.bottom <= room.bottom + 1 && box.right <= room.right + 1;
    if (body.scrollHeight > body.clientHeight + 1 || body.scrollWidth > body.clientWidth + 1) found.push("its body");
    const parts = ".words, .words .formula, .words pre, .he-stage, .he-player, figure, figure img";
    for (const part of slide.querySelectorAll(parts)) {
        if (part.checkVisibility() && !inside(part.getBoundingClientRect())) found.push(part.className || part.tagName);
        if (part.matches(".formula, pre") && part.scrollWidth > part.clientWidth + 2) found.push("a line");
    }
    const picture = slide.querySelector("figure img")?.getBoundingClientRect();
    if (picture && Math.max(picture.width / 4, picture.height) < 110) found.push("a figure, made tiny");
    if (Number(getComputedStyle(body).getPropertyValue("--fit")) < 0.65) found.push("type that nobody reads");
    return found;
}"""


@pytest.mark.parametrize(("path", "scheme"), CHOSEN)
def test_nothing_of_a_deck_is_cut_off(path, scheme, browser, tmp_path):
    page = deck.write(path, chapters.executed(path, ROOT / "_build"), tmp_path)
    room = {"viewport": {"width": 1280, "height": 720}, "color_scheme": scheme, "reduced_motion": "reduce"}
    context = browser.new_context(**room)
    tab, complaints = context.new_page(), []
    context.on("weberror", lambda error: complaints.append(str(error.error)))
    context.on("requestfailed", lambda request: complaints.append(f"failed: {request.url}"))
    printer.settle(tab, page.as_uri())
    faults = {}
    for number in range(1, tab.locator(".slide").count() + 1):
        tab.wait_for_function(DRAWN, timeout=60_000)
        if tab.locator(".slide.here [data-widget]").count():
            tab.wait_for_function("() => !document.querySelector('.slide.here .he-wait')", timeout=60_000)
            tab.wait_for_timeout(300)  # it is fitted once it has grown
        if found := tab.evaluate(CUT_OFF):
            faults[number] = found
        tab.keyboard.press("PageDown")
    context.close()
    assert not faults and not complaints
