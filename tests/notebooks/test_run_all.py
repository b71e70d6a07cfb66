"""Run All: a learner's right, wrong and missing answers stand at a chapter's end, each judged for what it is."""

import os

import nbformat
import pytest
from nbclient import NotebookClient

from tools import ROOT

RIGHT = "10 * 9 * 8 // (3 * 2 * 1) * 2**3"
WRONG = "def mixture(patterns, signs):\n    return signs @ patterns"
MISSING = "temperatures_to_try = ..."
ANSWERS = {"guests": f"guests = {RIGHT}", "mixture": WRONG, "temperatures_to_try": MISSING}
LEFT = "guests, mixture(np.eye(2), [2.0, 3.0]).tolist(), temperatures_to_try"
CHECKS = {
    "guests": "check.spurious.how_many_mixtures(guests)",
    "mixture": "check.spurious.mixture(mixture)",
    "temperatures_to_try": "check.spurious.schedule(temperatures_to_try)",
}


def begins(cell, name):
    return "exercise" in cell.metadata.get("tags", ()) and cell.source.startswith((f"{name} =", f"def {name}("))


@pytest.fixture(scope="module")
def after():
    """Chapter 4 after Run All, with the learner's three answers in it and a last cell that shows what is left.

    Its figures are made and not drawn: drawing takes half of the time.
    """
    notebook = nbformat.read(ROOT / "notebooks" / "04_spurious_states.ipynb", as_version=4)
    for name, answer in ANSWERS.items():
        (stub,) = [cell for cell in notebook.cells if begins(cell, name)]
        stub.source = answer
    notebook.cells.append(nbformat.v4.new_code_cell(LEFT))
    client = NotebookClient(notebook, timeout=60, allow_errors=True)
    return client.execute(cwd=ROOT / "notebooks", env={**os.environ, "MPLBACKEND": "agg"})


def shown(cell):
    """The text of a cell's result, its lines joined."""
    texts = [output.data["text/plain"] for output in cell.outputs if output.output_type == "execute_result"]
    return " ".join(" ".join(texts).split())


def verdict(notebook, name):
    (check,) = [cell for cell in notebook.cells if cell.source == CHECKS[name]]
    return shown(check)


def test_run_all_leaves_what_the_learner_wrote(after):
    assert shown(after.cells[-1]) == "(960, [2.0, 3.0], Ellipsis)"


def test_run_all_says_of_each_answer_what_it_is(after):
    assert verdict(after, "guests").startswith("Right. ")
    assert verdict(after, "mixture") == "Not yet. That is the sum of the votes. Take its sign, to get ±1."
    assert verdict(after, "temperatures_to_try").startswith("Not yet. There is no answer yet")


def test_run_all_raises_nowhere(after):
    outputs = [output for cell in after.cells for output in cell.get("outputs", ())]
    assert not [output.evalue for output in outputs if output.output_type == "error"]
