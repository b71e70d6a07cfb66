"""What a reader sees of a chapter's code: lines that fit, few assertions, closed sources."""

import ast
import re

import nbformat
import pytest

from tools import ROOT, reading
from tools.course import EARLIER
from tools.kit.chapters import parse, paths, tags
from tools.kit.exercises import bound, used
from tools.kit.quizzes import MARKED as QUIZ
from tools.tidy import CLOSED, PROMPTS, tidy

WIDEST = 76
TALLEST = 25
MOST_ASSERTIONS = 8


@pytest.fixture(params=paths(), ids=lambda path: path.stem)
def chapter(request):
    return nbformat.read(request.param, as_version=4)


def code_of(notebook):
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def is_open(cell):
    return not CLOSED & tags(cell)


def test_lines_of_code_fit_a_page(chapter):
    """A code block of the website is 76 characters wide; the first cell, with its address, stands on no page."""
    sources = [QUIZ.sub("", cell.source) for cell in code_of(chapter)[1:]]  # the text of a quiz is no code
    assert not [line for source in sources for line in source.splitlines() if len(line) > WIDEST]


def test_printed_text_fits_a_page(chapter):
    texts = [output.get("text", "") for cell in code_of(chapter) for output in cell.outputs]
    assert not [line for text in texts for line in text.splitlines() if len(line) > WIDEST]


def test_printed_thousands_have_a_comma(chapter):
    """As in the text: 1,000 digits, and not 1000 digits."""
    texts = [output.get("text", "") for cell in code_of(chapter) for output in cell.outputs]
    assert not [found for text in texts for found in re.findall(r"(?<![\d,.])\d{4,} [a-z]+", text)]


def test_no_printed_zero_has_a_minus(chapter):
    texts = [output.get("text", "") for cell in code_of(chapter) for output in cell.outputs]
    assert not re.findall(r"^.*(?<![\d.e])-0(?:\.0+)?(?![\d.]).*$", "\n".join(texts), re.M), "the format z prints none"


def test_code_cells_fit_a_screen(chapter):
    """What is seen by its lines; what is folded by its statements, which 76 characters break into many lines."""
    for cell in code_of(chapter):
        source = QUIZ.sub("", cell.source)  # its questions are text, not code
        tall = len(source.splitlines()) if is_open(cell) else reading.lines(source)
        assert tall <= TALLEST, source[:60]


def test_a_quiz_keeps_its_source_off_the_page(chapter):
    """It tells the answers. In front of its own quiz a chapter asks of earlier ones; the first has none."""
    quizzes = [tags(cell) for cell in code_of(chapter) if QUIZ.search(cell.source)]
    assert quizzes in ([{"remove-input"}], [{"remove-input", EARLIER}, {"remove-input"}])


def test_a_line_for_colab_alone_stands_on_no_page(chapter):
    assert not [cell.id for cell in code_of(chapter) if "@title" in cell.source and "remove-input" not in tags(cell)]


PAGES = [*sorted((ROOT / "book").rglob("*.md")), *paths()]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_samples_of_code_fit_a_page(path):
    """Where they are broken, they are no code any more."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".ipynb":
        text = "\n".join(
            cell.source for cell in nbformat.reads(text, as_version=4).cells if cell.cell_type == "markdown"
        )
    samples = re.findall(r"^ *```(?:python|yaml)\n(.*?)```", text, re.M | re.S)
    assert not [line for sample in samples for line in sample.splitlines() if len(line) > WIDEST]


def test_the_lesson_is_seen_and_not_what_tests_the_text(chapter):
    seen = [parse(cell.source) for cell in code_of(chapter) if is_open(cell)]
    assert sum(isinstance(node, ast.Assert) for tree in seen for node in ast.walk(tree)) <= MOST_ASSERTIONS


def test_what_tests_the_text_stands_on_no_page(chapter):
    for cell in code_of(chapter):
        if "test" in tags(cell):
            assert "remove-cell" in tags(cell) and "assert " in cell.source, cell.source[:60]


def test_what_tests_the_text_gives_nothing_to_the_lesson(chapter):
    """A learner's copy goes without these cells."""
    given = set()
    for cell in code_of(chapter):
        if "test" in tags(cell):
            given |= bound(cell.source)
        else:
            assert not given & used(cell.source), cell.source[:60]
            given -= bound(cell.source)


def test_objectives_stand_before_imports_and_versions(chapter):
    first, imports, *rest = (cell for cell in code_of(chapter) if EARLIER not in tags(cell))
    assert tags(first) == {"setup", "remove-cell"} and tags(imports) == {"setup", "hide-input"}
    assert not [cell for cell in rest if "setup" in tags(cell)]
    before = chapter.cells[chapter.cells.index(imports) - 1].source
    assert before.startswith("## What you will find out\n")


def test_tidy_closes_what_readers_open_themselves():
    shut = {"cellView": "form", "jupyter": {"source_hidden": True}}
    for tag in (
        "hide-input",
        "hide-cell",
        "remove-input",
        "setup",
        "solution",
        "test",
        "exercise",
        "check",
        "interact",
    ):
        cell = nbformat.v4.new_code_cell("x = 1", metadata={"tags": [tag]})
        (clean,) = tidy(nbformat.v4.new_notebook(cells=[cell])).cells
        named = {"mystnb": PROMPTS} if tag == "solution" else {}
        assert clean.metadata == {"tags": [tag], **named, **(shut if tag in CLOSED else {})}
        clean.metadata["tags"] = ["a"]  # no longer one of them: open again
        assert tidy(nbformat.v4.new_notebook(cells=[clean])).cells[0].metadata == {"tags": ["a"]}


def test_tidy_keeps_what_is_to_be_predicted():
    asked = {"predict": {"id": "left-over", "ask": "How many?", "unit": "pixels", "answer": 2}}
    cell = nbformat.v4.new_markdown_cell("How many?", metadata={"course": asked})
    assert tidy(nbformat.v4.new_notebook(cells=[cell])).cells[0].metadata == {"course": asked}
