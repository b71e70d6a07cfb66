"""The outputs that notebooks carry are those of the run that the website was built from."""

import pytest

from tools import ROOT
from tools.kit import chapters
from tools.tidy import CHECKED

CHAPTERS = sorted((ROOT / "notebooks").glob("*.ipynb"))


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
