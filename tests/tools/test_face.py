"""The face of headings: small, with every letter they use, and the course's look names it."""

import re

import pytest

from tools import ROOT, face

nbformat = pytest.importorskip("nbformat")
FONT = face.FOLDER / "newsreader.woff2"
HEADING = re.compile(r"^#+ (.+)$", re.M)
CSS = (ROOT / "book" / "_static" / "course.css").read_text(encoding="utf-8")


def headings():
    for path in (ROOT / "book").rglob("*.md"):
        yield from HEADING.findall(path.read_text(encoding="utf-8"))
    for path in (ROOT / "notebooks").glob("*.ipynb"):
        for cell in nbformat.read(path, as_version=4).cells:
            if cell.cell_type == "markdown":
                yield from HEADING.findall(cell.source)


def test_it_has_every_letter_of_every_heading_and_weighs_at_most_forty_kilobytes():
    letters = set("".join(headings())) | set("“”‘’–—…")
    assert len(letters) > 60
    assert not {letter for letter in letters if ord(letter) not in face.CHARACTERS}
    assert FONT.stat().st_size <= 40_000
    assert FONT.read_bytes()[:4] == b"wOF2"


def test_the_look_loads_it_from_this_site_and_shows_text_before_it_comes():
    rules = re.findall(r"@font-face \{(.*?)\}", CSS)
    (rule,) = [rule for rule in rules if "font-family: Newsreader;" in rule]
    (address,) = re.findall(r'url\("(.*?)"\)', rule)
    assert (ROOT / "book" / "_static" / address) == FONT
    assert "font-display: swap" in rule


def test_what_stands_in_for_it_is_made_as_wide_and_as_high():
    stand_ins = re.findall(r"@font-face \{[^}]*local\([^}]*\}", CSS)
    tokens = (ROOT / "hopfield_edu" / "tokens.css").read_text(encoding="utf-8")
    assert len(stand_ins) == len(face.OWN)
    for name, rule in zip(face.OWN, stand_ins, strict=True):
        assert f'local("{name}")' in rule and f'"Newsreader as {name}"' in tokens
        size, ascent, descent = (
            float(re.search(rf"{key}: ([\d.]+)%", rule)[1]) / 100
            for key in ("size-adjust", "ascent-override", "descent-override")
        )
        assert size * (ascent + descent) == pytest.approx(1, abs=0.005)  # the line of Newsreader itself
