"""Words that made readers stumble stay out; the recap computes, and is linked from where it is needed first."""

import ast
import re

import pytest

from tests.notebooks.test_notebooks import CHAPTERS, PAGES, prose_of
from tools import ROOT

STUMBLES = {
    r"\bmend(s|ed|ing)?\b": "repair, fix",
    r"\bbears?\b(?! in mind)": "survives, holds",
    r"\bfor ever\b": "forever",
    r"\bso many\b": "that many, how many",
    r"\bin some seconds\b": "in a few seconds",
    r"\bstates? of rest\b": "fixed point",
    r"\b(drawn|chosen|flipped) (once )?by chance\b": "at random",
    r"\bin the wild\b": "in published code",
    r"\bempty hands\b": "empty-handed",
    r"\bas loudly as\b": "with the weight of",
    r"\bowes? nothing to\b": "has nothing to do with",
    r"\bworking memory\b": "a term of psychology",
    r"\bshall\b": "should",
    r"\bhalf-way\b": "halfway",
    r"\bsimply\b|\bobviously\b": "nothing",
}
WIDGETS = ROOT / "hopfield_edu" / "widgets" / "js"
CHECKS = ROOT / "hopfield_edu" / "check"
PLAYED = re.compile(r"\*\*Play\.\*\*(.*?)(?:\n\n|\Z)", re.S)
CONTROL = re.compile(r"(?<!\*)\*([A-Z][\w ]+)\*(?!\*)")  # as a chapter writes what a button or a slider is called
RECAP = ROOT / "book" / "recap.md"
CELL = re.compile(r"^```\{code-cell\} ipython3\n(.*?)^```$", re.M | re.S)


def stumbles(text):
    words = re.sub(r"`[^`]*`", "", text)  # names in code are no words
    return [
        f"{found[0]}: say {better}" for kind, better in STUMBLES.items() for found in re.finditer(kind, words, re.I)
    ]


@pytest.mark.parametrize("path", [*CHAPTERS, *PAGES], ids=lambda path: path.stem)
def test_prose_goes_without_words_that_must_be_read_twice(path):
    assert not stumbles(prose_of(path))


@pytest.mark.parametrize("path", sorted(CHECKS.glob("*.py")), ids=lambda path: path.stem)
def test_what_checks_say_goes_without_them_too(path):
    said = [
        node.value for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Constant)
    ]
    assert not stumbles("\n".join(text for text in said if isinstance(text, str)))


def test_a_stumble_is_found_in_prose_and_not_in_code():
    assert stumbles("The bug is mended, for ever.") == ["mended: say repair, fix", "for ever: say forever"]
    assert not stumbles("Call `mended(x)`, at random.")


def test_the_recap_holds_what_it_asserts(capsys):
    names = {}
    for cell in CELL.findall(RECAP.read_text(encoding="utf-8")):
        assert max(map(len, cell.splitlines())) <= 76
        exec(cell, names)
    assert "zeros + h[:, None]" in capsys.readouterr().out


@pytest.mark.parametrize("number, sign", [(1, "`X @ cue / n`"), (2, "matrix product"), (3, "`(W @ x)[:, None]`")])
def test_the_recap_is_linked_where_its_operations_come_first(number, sign):
    [chapter] = [path for path in CHAPTERS if path.stem.startswith(f"{number:02}")]
    [paragraph] = [part for part in prose_of(chapter).split("\n\n") if sign in part and "recap.md" in part]
    assert "(../book/recap.md)" in paragraph


def test_a_chapter_calls_the_controls_of_a_widget_what_they_are_called():
    """Between quotation marks in a widget's script, or as the title of a section of the chapter."""
    scripts = [file.read_text(encoding="utf-8") for file in sorted(WIDGETS.glob("*/*.js"))]
    named = {
        (path.stem, name)
        for path in CHAPTERS
        for told in PLAYED.findall(prose_of(path))
        for name in CONTROL.findall(told)
    }
    labels = {text for script in scripts for pair in re.findall(r"\"([^\"\n]+)\"|>([^<\n]+)<", script) for text in pair}
    titles = {(path.stem, title) for path in CHAPTERS for title in re.findall(r"^#+ (.+)$", prose_of(path), re.M)}
    assert len(named) > 6
    assert {(stem, name) for stem, name in named - titles if name not in labels} == set()
