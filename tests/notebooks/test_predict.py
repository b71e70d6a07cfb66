"""Predict first: each question can be answered, and nothing that tells stands open before the guess."""

import re

import nbformat
import pytest

from tools.kit.chapters import paths, tags

HEADING = re.compile(r"^#{1,3} ", re.M)
ASKS = re.compile(r"^## Predict$|\*\*Predict[.:]?\*\*", re.M)


@pytest.fixture(params=paths(), ids=lambda path: path.stem)
def chapter(request):
    return nbformat.read(request.param, as_version=4)


def asked(cell):
    return cell.metadata.get("course", {}).get("predict")


def shown(chapter):
    """Its cells without those that stand on no page."""
    return [cell for cell in chapter.cells if "remove-cell" not in tags(cell)]


def test_a_question_can_be_answered_by_a_choice_or_a_number(chapter):
    questions = [asked(cell) for cell in chapter.cells if asked(cell)]
    assert questions and len({question["id"] for question in questions}) == len(questions)
    for question in questions:
        assert question["ask"].endswith("?")
        if "choices" in question:
            assert set(question) == {"id", "ask", "choices", "answer"}
            assert len(set(question["choices"])) == len(question["choices"]) > 1
            assert question["answer"] in question["choices"]
        else:
            assert set(question) == {"id", "ask", "unit", "answer"} and isinstance(question["answer"], int | float)


def test_every_prediction_of_the_text_is_such_a_question(chapter):
    """What is asked may stand some cells below its heading, behind the picture that one needs to answer."""
    cells = shown(chapter)
    places = [k for k, cell in enumerate(cells) if cell.cell_type == "markdown" and ASKS.search(cell.source)]
    assert places
    for place in places:
        assert any(asked(cell) for cell in cells[place : place + 5]), cells[place].source[:60]


def test_what_tells_follows_its_question_in_one_run_without_a_heading(chapter):
    cells = shown(chapter)
    begun = [k for k, cell in enumerate(cells) if "revealed" in tags(cell) and "revealed" not in tags(cells[k - 1])]
    questions = [k for k, cell in enumerate(cells) if asked(cell)]
    assert len(begun) == len(questions) and all(k + 1 == run for k, run in zip(questions, begun, strict=True))
    for cell in cells:
        if "revealed" in tags(cell) and cell.cell_type == "markdown":
            assert not HEADING.search(cell.source), cell.source[:60]


def test_what_one_may_leave_out_says_what_it_is_about_and_hides_no_heading(chapter):
    before = ()
    for cell in shown(chapter):
        if "more" in tags(cell):
            assert "more" in before or cell.metadata.get("course", {}).get("more"), cell.source[:60]
            assert not HEADING.search(cell.source) or cell.cell_type == "code", cell.source[:60]
        before = tags(cell)
