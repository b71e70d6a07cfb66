"""The decks of chapters, made from the last build and opened as from a stick: at 1280 x 720 nothing is cut off."""

import pytest

from tools import ROOT
from tools.kit import browser as printer
from tools.kit import chapters, deck

EACH_TIME = {"02_hebbian_hopfield", "07_stories"}
"""Looked at in every run, the others by `make thorough`."""
CHOSEN = [
    pytest.param(path, id=path.stem, marks=() if path.stem in EACH_TIME else pytest.mark.thorough)
    for path in chapters.paths()
]
DRAWN = "() => !document.querySelector('.slide.here .widget') || document.querySelector('.slide.here [data-widget]')"
CUT_OFF = """() => {
    const slide = document.querySelector(".slide.here"), body = slide.querySelector(".body");
    const room = body.getBoundingClientRect(), found = [];
    const inside = (box) => box.top >= room.top - 1 && box.bottom <= room.bottom + 1 && box.right <= room.right + 1;
    if (body.scrollHeight > body.clientHeight + 1 || body.scrollWidth > body.clientWidth + 1) found.push("its body");
    for (const part of slide.querySelectorAll(".words, .words .formula, .words pre, .he-stage, .he-player, figure")) {
        if (part.checkVisibility() && !inside(part.getBoundingClientRect())) found.push(part.className || part.tagName);
        if (part.matches(".formula, pre") && part.scrollWidth > part.clientWidth + 2) found.push("a line");
    }
    const picture = slide.querySelector("figure img")?.getBoundingClientRect();
    if (picture && Math.max(picture.width / 4, picture.height) < 110) found.push("a figure, made tiny");
    if (Number(getComputedStyle(body).getPropertyValue("--fit")) < 0.65) found.push("type that nobody reads");
    return found;
}"""


@pytest.mark.parametrize("path", CHOSEN)
def test_nothing_of_a_deck_is_cut_off(path, browser, tmp_path):
    page = deck.write(path, chapters.executed(path, ROOT / "_build"), tmp_path)
    context = browser.new_context(viewport={"width": 1280, "height": 720}, reduced_motion="reduce")
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
