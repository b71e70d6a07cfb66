"""How long a chapter takes to read is counted from its cells, once, for its page, its slides and the teaching guide."""

import json

import contents
import pytest

from tools import ROOT, course, reading
from tools.kit import chapters, teaching

CHAPTERS = course.chapters()


def text(source):
    return {"cell_type": "markdown", "source": source, "metadata": {}}


def code(source, **metadata):
    return {"cell_type": "code", "source": source, "metadata": metadata, "outputs": []}


LINES = "x = 1\n\ny = 2\n" + "x += y\n" * 18
FIGURE = {"mystnb": {"image": {"alt": "A dot on paper."}}}
COUNTED = {
    "a minute for 200 words": (text("word " * 200), 60),
    "nothing for where a link leads": (text("[word](../a/b.md#c) <br>" * 200), 60),
    "20 s an equation": (text("$$a = b + c + d + e$$"), 20),
    "a letter is a word": (text("the sum $a$ of"), 60 * 4 / 200),
    "3 s a line of code": (code(LINES), 60),
    "3 s a statement on three lines": (code("x = f(\n    1, 2,\n)"), 3),
    "3 s each of the lines of a block": (code("for x in y:\n    print(x)\n\n    z = x"), 9),
    "3 s a comment of its own, nothing for one behind code": (code("# Why.\nx = 1  # one"), 6),
    "3 s a line of magic": (code("%time x = it's\n!pip install (this"), 6),
    "nothing for code that is folded": (code(LINES, tags=["hide-input"]), 0),
    "nothing for what one may leave out": (code(LINES, tags=["more"], **FIGURE), 0),
    "nothing for a solution": (code(LINES, tags=["hide-cell", "solution"]), 0),
    "20 s a figure, and 3 s its line": (code("plt.show()", **FIGURE), 23),
    "20 s a figure whose code is folded": (code("plt.show()", tags=["hide-input"], **FIGURE), 20),
    "2 min a widget": (code("Playground()", tags=["hide-input"]), 120),
    "3 s a control that needs a kernel": (code("interact(f, with_=Playground(1))", tags=["interact"]), 3),
    "3 min a heading Your turn": (text("### Your turn"), 180 + 60 * 3 / 200),
    "3 min a paragraph Your turn": (text("A.\n\n**Your turn.** Go."), 180 + 60 * 4 / 200),
}


@pytest.mark.parametrize(("cell", "seconds"), COUNTED.values(), ids=COUNTED)
def test_a_cell_takes(cell, seconds):
    assert reading.sections([cell]) == pytest.approx({"": seconds / 60})


def test_exercises_are_not_read_wherever_the_section_begins_and_ends():
    long = "word " * 2000
    cells = [
        text("## Idea\n\n" + "word " * 199),
        text(f"\n## Exercises\n\n{long}"),
        code(LINES),
        text("### One\n" + long),
    ]
    cells += [text(f"{long}\n\n## Quiz\n\n" + "word " * 199), code("Quiz()", tags=["hide-input"])]
    assert reading.sections(cells) == pytest.approx({"": 0, "Idea": 1, "Quiz": 3})
    assert reading.minutes(cells) == 4


def test_minutes_are_told_before_the_line_of_facts_and_change_nothing_else():
    opening = "# Title\n\nIt takes 5 min of exercises.\n\n30 min of exercises · GPU: no · after: none"
    notebook = {"cells": [text(opening), text("word " * 600)], "metadata": {}}
    before = json.dumps(notebook)
    told = reading.told(notebook)
    assert told["cells"][0]["source"] == opening.replace("30 min", "3 min to read · 30 min")
    assert told["cells"][1:] == notebook["cells"][1:] and json.dumps(notebook) == before


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.stem)
def test_page_slides_and_teaching_guide_say_the_same_minutes(chapter):
    path = ROOT / "notebooks" / f"{chapter.stem}.ipynb"
    page = [path.read_text(encoding="utf-8")]
    contents.write(None, f"notebooks/{chapter.stem}", page)
    line = f"\n\n{teaching.chapters()[chapter.number].minutes} min to read · {chapter.facts['exercise_minutes']} min of"
    assert line in json.loads(page[0])["cells"][0]["source"]
    assert line in chapters.read(path).cells[0].source


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.stem)
def test_nobody_reads_a_chapter_in_a_quarter_of_an_hour_or_sits_over_it_for_more_than_three(chapter):
    assert 15 < reading.minutes(course.cells_of(chapter.stem)) <= 45


def test_the_teaching_guide_says_how_minutes_are_counted():
    assert "a minute for 200 words, 3 seconds for a line of code" in reading.rule()
    assert "a statement that goes on over several lines is one" in reading.rule()
    assert "20 for an equation, 20 for a figure, 2 minutes for a widget, 3 for a “Your turn”." in reading.rule()
