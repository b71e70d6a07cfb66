"""The outputs that notebooks carry are those of the run the website was built from, and their tables fit a phone."""

import re

import pytest
from lines import in_columns

from tools import ROOT
from tools.kit import chapters
from tools.tidy import CHECKED

CHAPTERS = sorted((ROOT / "notebooks").glob("*.ipynb"))
PHONE = 43
"""Letters of a printed table's line that a window of 360 pixels shows."""


def text(cell):
    """What a cell prints, and what its last line is."""
    said = [out for out in cell.outputs if out.output_type in ("stream", "execute_result")]
    return "".join(out.get("text") or out.get("data", {}).get("text/plain", "") for out in said)


def code(notebook):
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda path: path.stem)
def test_a_committed_output_is_what_the_build_saw(chapter):
    pairs = zip(code(chapters.read(chapter)), code(chapters.executed(chapter, ROOT / "_build")), strict=True)
    checked = [(ours, built) for ours, built in pairs if CHECKED in ours.metadata.get("tags", [])]
    assert [(ours.id, text(ours)) for ours, _ in checked] == [(ours.id, text(built)) for ours, built in checked]
    assert all(text(ours) for ours, _ in checked), "an output that is checked is committed"


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda path: path.stem)
def test_a_printed_table_is_no_wider_than_a_phone(chapter):
    """Sentences are broken there, but a table scrolls, and what it is about may be in the column that is not seen."""
    printed = [text(cell) for cell in code(chapters.executed(chapter, ROOT / "_build"))]
    tables = [said.splitlines() for said in printed if in_columns(said)]
    assert not [line for table in tables for line in table if len(line) > PHONE]


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda path: path.stem)
def test_a_cell_prints_one_kind_of_minus_sign(chapter):
    printed = [text(cell) for cell in code(chapters.executed(chapter, ROOT / "_build"))]
    assert not [said for said in printed if "−" in said and re.search(r"(?<![\w)])-[\d.]", said)]
