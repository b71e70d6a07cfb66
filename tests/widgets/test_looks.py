"""How each widget looks on every screen: nothing is too wide or too small, broken inside a word, or found by axe."""

import pytest
from playwright.sync_api import expect

from hopfield_edu import datasets, widgets
from tests.support.hand import button, rested, unfold
from tests.support.pages import AXE, FINDINGS, SMALL, too_wide
from tests.support.widgets import MAKE

WIDTHS = (1280, 984, 760, 680, 440, 360, 320)  # of which a page takes 20
SEEN_BY_AXE = (1280, 360)
LEAST = 360  # below it, words in pictures may be under 11 pixels
BROKEN = """() => {
    const walker = document.createTreeWalker(document.querySelector("[data-widget]"), NodeFilter.SHOW_TEXT);
    const [range, broken] = [document.createRange(), []];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (getComputedStyle(node.parentElement).visibility === "hidden") continue;
        for (const {0: word, index} of node.data.matchAll(/[\\p{L}\\p{N}]+/gu)) {
            range.setStart(node, index);
            range.setEnd(node, index + word.length);
            const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
            if (lines.size > 1) broken.push(word);
        }
    }
    return broken;
}"""
TINY = """() => {
    const walker = document.createTreeWalker(document.querySelector("[data-widget]"), NodeFilter.SHOW_TEXT);
    const tiny = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const holder = node.parentElement;
        if (!node.data.trim() || !holder.checkVisibility()) continue;
        const { a, b } = holder.getScreenCTM?.() ?? { a: 1, b: 0 };
        const size = parseFloat(getComputedStyle(holder).fontSize) * Math.hypot(a, b); // of words on their side, too
        if (size < 10.9) tiny.push(`${node.data.trim()}: ${size.toFixed(1)} px`);
    }
    return tiny;
}"""
OPEN = "for (const fold of document.querySelectorAll('[data-widget] details')) fold.open = true"


def played(widget):
    button(widget, "Play").click()


def answered(widget):
    question = widget.locator("form").first
    question.locator("label").nth(1).click()
    button(question, "Check").click()


def guessed(widget):
    button(widget.get_by_role("group", name="Who wins?"), "neither").click()
    played(widget)


def third(widget):
    widget.locator(".he-ms-items button").nth(3).click()


def plane(widget):
    widget.get_by_role("combobox", name="Land").select_option("A plane")


LETTERS = datasets.letters("HOT")
FULL = MAKE | {
    "FilmMemory": lambda: widgets.FilmMemory(shuffled=True),
    "LegendreMemory": lambda: widgets.LegendreMemory(measure="legt"),
    "MemoryRace": lambda: widgets.MemoryRace(picture="elephant", flips=120, seed=3),
    "NightSchool": lambda: widgets.NightSchool("both", 3),
    "Playground": lambda: widgets.Playground(LETTERS.patterns, LETTERS.names, times=[1, 2, 1], kind="both"),
    "TheHole": lambda: widgets.TheHole("Hebb", "subtracted"),
    "SpuriousMicroscope that dreams": lambda: widgets.SpuriousMicroscope(shows="dreams", thresholds=False),
}
"""name -> a function that makes the widget with as much to see as it ever has."""
THEN = {
    "MemoryRace": played,
    "MemorySurface": plane,
    "Playground": guessed,
    "Quiz": answered,
    "SpuriousMicroscope": third,
}
"""name -> what a reader does with it, where that brings more to see."""


def wrong_at(page, width):
    """What a page shows wrongly at this width, of which an empty list is none."""
    page.set_viewport_size({"width": width, "height": 900})
    for _ in range(2):  # what is drawn when a fold opens may hold one
        page.evaluate(OPEN)
        page.wait_for_timeout(100)
    wrong = [f"{pixels} px too wide" for pixels in [too_wide(page)] if pixels > 0]
    wrong += page.evaluate(SMALL) + [f"{word} is broken" for word in page.evaluate(BROKEN)]
    return wrong + (page.evaluate(TINY) if width >= LEAST else [])


def found_by_axe(page, theme):
    page.emulate_media(color_scheme=theme)
    page.evaluate("theme => { document.documentElement.dataset.theme = theme }", theme)
    return page.evaluate(FINDINGS)


@pytest.mark.parametrize("name", FULL)
def test_it_looks_well_on_every_screen_in_both_themes(show, name):
    page = show(FULL[name]())
    widget = page.locator("[data-widget]")
    unfold(widget)
    THEN.get(name, rested)(widget)
    if (copy := button(widget, "Copy as Python")).count():
        copy.first.click()
    page.evaluate(AXE)
    for width in WIDTHS:
        assert wrong_at(page, width) == [], width
        for theme in ("light", "dark") if width in SEEN_BY_AXE else ():
            assert found_by_axe(page, theme) == [], (width, theme)
    assert page.complaints == []


@pytest.mark.parametrize(
    ("spoiled", "said"),
    [
        ("[data-widget] { min-width: 1400px }", "px too wide"),
        ("[data-widget] button { min-height: 0; height: 12px }", "<button"),
        ("[data-widget] * { word-break: break-all }", "is broken"),
        ("[data-widget] .he-sentence { font-size: 10px }", "10.0 px"),
    ],
)
def test_what_is_wrong_is_seen(show, spoiled, said):
    page = show(widgets.StateGraph())
    page.add_style_tag(content=spoiled)
    assert any(said in wrong for wrong in wrong_at(page, 360))


def test_a_pale_word_is_found_in_one_theme_only(show):
    page = show(widgets.StateGraph())
    page.add_style_tag(content="html[data-theme=dark] .he-sentence { color: #333 }")
    expect(page.locator("[data-widget]")).to_be_visible()
    page.evaluate(AXE)
    assert found_by_axe(page, "light") == []
    assert any("color-contrast" in found for found in found_by_axe(page, "dark"))
