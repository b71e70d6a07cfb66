"""Two questions from earlier chapters open each chapter: from their quizzes, word for word, spread, and none twice."""

import re
from collections import Counter

import nbformat
import pytest

from hopfield_edu.widgets.quiz import questions_in
from tools import ROOT, course, earlier, reading
from tools.kit import lesson, quizzes
from tools.kit.quizzes import MARKED

NUMBERS = [each.number for each in course.chapters()]
PLAN = earlier.plan()


@pytest.fixture(params=[each.stem for each in course.chapters()])
def chapter(request):
    return request.param, nbformat.read(ROOT / "notebooks" / f"{request.param}.ipynb", as_version=4)


def test_every_chapter_asks_what_the_quizzes_ask_now(chapter):
    stem, notebook = chapter
    asked = [cell for cell in notebook.cells if course.EARLIER in cell.metadata.get("tags", ())]
    wanted = earlier.cells(int(stem[:2]))
    assert [cell.source for cell in asked] == [cell.source for cell in wanted], "run make format"
    assert notebook.cells[2 : 2 + len(wanted)] == asked


def test_every_chapter_but_the_first_asks_two_questions_of_the_one_before_it_and_of_one_further_back():
    assert list(PLAN) == NUMBERS[1:]
    for number, ((near, *_), (far, *_)) in PLAN.items():
        assert near == number - 1
        assert 1 <= far <= max(1, number - (2 if number < 5 else 3)), f"chapter {number} asks of chapter {far}"


def test_no_question_is_asked_twice_and_every_quiz_gives_some():
    used = [(chapter, earlier.question(chapter, piece)) for asked in PLAN.values() for chapter, piece, _ in asked]
    assert len(set(used)) == len(used)
    times = Counter(chapter for chapter, _ in used)
    assert set(times) == set(NUMBERS[:-1]) and max(times.values()) <= 5


def test_a_question_makes_sense_away_from_its_chapter():
    asked = [earlier.question(chapter, piece) for each in PLAN.values() for chapter, piece, _ in each]
    here = re.compile(r"this chapter|the figure|[Aa]bove it|\b(?:curve|table|figure|as|seen|saw) (?:above|below)")
    assert not [text[:80] for text in asked if here.search(text)]


def test_they_are_practice_and_neither_reading_nor_a_slide_nor_a_question_of_the_chapters_own_quiz(chapter):
    stem, notebook = chapter
    own = [cell for cell in notebook.cells if course.EARLIER not in cell.metadata.get("tags", ())]
    assert reading.sections(notebook.cells) == reading.sections(own)
    assert quizzes.questions(notebook) == quizzes.questions(nbformat.from_dict({**notebook, "cells": own}))
    opened, alone = (
        lesson.slides(nbformat.from_dict({**notebook, "cells": some}), stem) for some in (notebook.cells, own)
    )
    seen = [(slide.heading, slide.blocks) for slide in opened]  # what a teacher says may ask them
    assert seen == [(slide.heading, slide.blocks) for slide in alone]


def test_the_questions_are_those_that_a_reader_answered_in_their_chapter(chapter):
    """A record knows a question by its words: a page can say what was answered there."""
    number = int(chapter[0][:2])
    for cell in earlier.cells(number)[1:]:
        for asked, (there, *_) in zip(questions_in(MARKED.findall(cell.source)[0]), PLAN[number], strict=True):
            source = asked.pop("source")
            assert asked in questions_in("".join(f"### There\n\n{each}\n\n" for each in earlier.questions(there)))
            assert source["text"].startswith(f"chapter {there}, ")


def test_a_plan_that_names_no_question_or_no_section_is_refused():
    with pytest.raises(ValueError, match="chapter 2 asks 0 questions with 'no such'"):
        earlier.question(2, "no such")
    with pytest.raises(ValueError, match="02_hebbian_hopfield has no section 'Tides'"):
        earlier.source(2, "Tides")
