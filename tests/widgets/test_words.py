"""The words of the widgets: they break at spaces and hyphens, never inside a word; numbers begin with a digit."""

import re
from pathlib import Path

import pytest

from hopfield_edu import widgets
from tests.support.widgets import FIRST, MAKE

SOURCES = Path(widgets.__file__).parent
BARE = re.compile(r"""(?:^|[\s"'`(≥≤=~±−-])\.\d""")
TEXT = re.compile(r""""(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|'(?:[^'\\\n]|\\.)*'""")

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


@pytest.mark.parametrize("name", MAKE)
def test_no_word_breaks_inside(show, name):
    page = show(MAKE[name]())
    page.locator(f"[data-widget] {FIRST[name]}").first.wait_for()
    broken = {}
    for width in (1100, 984, 680, 440, 360, 320):  # of which a page takes 20
        page.set_viewport_size({"width": width, "height": 900})
        page.wait_for_timeout(200)
        page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true")
        broken[width] = page.evaluate(BROKEN)
    assert not any(broken.values()), broken


def test_no_rule_breaks_words_anywhere():
    rules = {file.name: file.read_text(encoding="utf-8") for file in SOURCES.glob("js/*/*.css")}
    assert len(rules) > 10
    assert [
        name for name, css in rules.items() if re.search(r"overflow-wrap:\s*anywhere|word-break:\s*break", css)
    ] == []


@pytest.mark.parametrize("text", ['"up to .9"', "`overlap ≥ .5`", "'.138'", "`load -.1`"])
def test_a_bare_decimal_is_found(text):
    assert [found for found in TEXT.findall(text) if BARE.search(found[1:-1])]


def test_numbers_in_texts_begin_with_a_digit():
    files = [*SOURCES.glob("*.py"), *(file for file in SOURCES.glob("js/*/*.js") if "node_modules" not in file.parts)]
    texts = [(file.name, text) for file in files for text in TEXT.findall(file.read_text(encoding="utf-8"))]
    assert len(texts) > 1000
    assert [(name, text) for name, text in texts if BARE.search(text[1:-1])] == []
