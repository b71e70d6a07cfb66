"""The names in the widgets break at spaces and hyphens, never inside a word."""

import pytest

from hopfield_edu import widgets

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


@pytest.mark.parametrize("name", ["MemoryRace", "SemanticSearch", "SpuriousMicroscope", "StoryTeller"])
@pytest.mark.parametrize("width", [320, 360, 440, 680])
def test_no_word_breaks_inside(show, name, width):
    page = show(getattr(widgets, name)(), width=width)
    page.locator("[data-widget] .he-sentence").wait_for()
    page.wait_for_timeout(500)
    assert page.evaluate(BROKEN) == []
