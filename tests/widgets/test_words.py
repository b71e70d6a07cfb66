"""The words of the widgets: no style breaks them inside; numbers begin with a digit."""

import json
import re
from pathlib import Path

import pytest

from hopfield_edu import widgets

SOURCES = Path(widgets.__file__).parent
BARE = re.compile(r"""(?:^|[\s"'`(≥≤=~±−-])\.\d""")
TYPED = re.compile(r"\w'|(?<![^\s(\[{])-\d")
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


@pytest.mark.parametrize("language", ["en", "de"])
def test_words_are_set_as_the_page_sets_its_own(language):
    """Hebb’s rule and −3 to 3: what Sphinx makes of prose, a widget has to bring with it."""
    words = json.loads((SOURCES / "words" / f"{language}.json").read_text(encoding="utf-8"))
    said = [*words] if language == "en" else [value for value in words.values() if isinstance(value, str)]
    said += [form for value in words.values() if isinstance(value, dict) for form in value.get("forms", value.values())]
    texts = [text for text in said if isinstance(text, str)]
    assert len(texts) > 100
    assert [text for text in texts if TYPED.search(text)] == []
