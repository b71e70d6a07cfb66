"""The outputs that notebooks carry are those of the run that the website was built from."""

import nbformat
import pytest
from jupyter_cache import get_cache

from tools import ROOT
from tools.tidy import CHECKED

CHAPTERS = sorted((ROOT / "notebooks").glob("*.ipynb"))


@pytest.fixture(scope="module")
def executed():
    """executed(chapter) -> the notebook as the build ran it."""
    cache = get_cache(str(ROOT / "_build" / ".jupyter_cache"))
    return lambda chapter: cache.get_cache_bundle(cache.match_cache_file(str(chapter)).pk).nb


def text(cell):
    """What a cell prints, and what its last line is."""
    said = [out for out in cell.outputs if out.output_type in ("stream", "execute_result")]
    return "".join(out.get("text") or out.get("data", {}).get("text/plain", "") for out in said)


def code(notebook):
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda path: path.stem)
def test_a_committed_output_is_what_the_build_saw(chapter, executed):
    pairs = zip(code(nbformat.read(chapter, as_version=4)), code(executed(chapter)), strict=True)
    checked = [(ours, built) for ours, built in pairs if CHECKED in ours.metadata.get("tags", [])]
    assert [(ours.id, text(ours)) for ours, _ in checked] == [(ours.id, text(built)) for ours, built in checked]
    assert all(text(ours) for ours, _ in checked), "an output that is checked is committed"
