"""The formula sheet: for every chapter, formulas that stand in it, word for word."""

import re

import contents
import pytest
import yaml

from tools import ROOT, course

SHEET = yaml.safe_load((ROOT / "book" / "formulas.yml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("chapter", course.chapters(), ids=lambda chapter: chapter.stem)
def test_every_chapter_gives_one_formula_or_more(chapter):
    assert SHEET[chapter.number]
    for _, piece in SHEET[chapter.number]:
        formula = contents.formula(chapter.stem, piece)
        assert piece in formula and not re.search(r"[,.]\s*(\\end\{aligned\})?$", formula)


def test_a_piece_of_two_formulas_or_of_none_is_refused():
    for piece, count in (("W_{ij}", 2), ("no formula", 0)):
        with pytest.raises(ValueError, match=f"has ({count}|[2-9]) formulas"):
            contents.formula("02_hebbian_hopfield", piece)


def test_the_sheet_names_each_once():
    names = [name for rows in SHEET.values() for name, _ in rows]
    assert len(names) == len(set(names)) >= 40
