"""The words of the widgets: no style breaks them inside; numbers begin with a digit."""

import re
from pathlib import Path

import pytest

from hopfield_edu import widgets

SOURCES = Path(widgets.__file__).parent
BARE = re.compile(r"""(?:^|[\s"'`(≥≤=~±−-])\.\d""")
TEXT = re.compile(r""""(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|'(?:[^'\\\n]|\\.)*'""")


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
