"""What a chapter asks before it starts: two questions from the quizzes of earlier ones, which book/earlier.yml chooses.

Nobody writes these cells. `make format` makes them from the quizzes, whose every word they repeat; a test says where
they are stale. The page folds them, under the first words of their text.
"""

from functools import cache

import nbformat
import yaml

from hopfield_edu.widgets.quiz import HEADING
from tools import ROOT, course
from tools.course import EARLIER
from tools.kit.quizzes import MARKED

LEAD = """**Before you start: two questions from earlier.** Answer them from memory, without looking back. \
What you fetch from memory stays longer than what you read twice."""
CODE = '''# @title Before you start {{display-mode: "form"}}
from hopfield_edu.widgets import Quiz

opener = Quiz.from_markdown(r"""
{}
""")
display(opener, opener.fallback())'''


@cache
def plan():
    """Number of a chapter -> lists (chapter, a piece of the question, section), as book/earlier.yml has them."""
    return yaml.safe_load((ROOT / "book" / "earlier.yml").read_text(encoding="utf-8"))


def put(notebook, stem):
    """The notebook, as nbformat has it, with the questions that its chapter is to ask behind its first two cells."""
    own = [cell for cell in notebook.cells if EARLIER not in _tags(cell)]
    return nbformat.from_dict({**notebook, "cells": [*own[:2], *cells(int(stem[:2])), *own[2:]]})


def cells(number):
    """The cells of one chapter: a text and a quiz; none where the plan does not name it."""
    if number not in plan():
        return []
    asked = "\n\n".join(
        f"### {source(chapter, section)}\n\n{question(chapter, piece)}" for chapter, piece, section in plan()[number]
    )
    return [
        nbformat.v4.new_markdown_cell(LEAD, id="earlier-why", metadata={"tags": [EARLIER]}),
        nbformat.v4.new_code_cell(CODE.format(asked), id="earlier", metadata={"tags": [EARLIER, "remove-input"]}),
    ]


def source(number, section):
    """The link to a chapter's section, as the heading of a question has it: where its answer stands.

    Raises ValueError where the chapter has no such section.
    """
    stem = course.stem_of(number)
    if section not in course.headings(stem):
        raise ValueError(f"{stem} has no section {section!r}; book/earlier.yml must name one")
    return f"[chapter {number}, {section}]({stem}.ipynb#{course.anchor(section)})"


def question(number, piece):
    """The question of a chapter's quiz that holds this piece, as its markdown. Raises ValueError unless it is one."""
    found = [each for each in questions(number) if piece in " ".join(each.partition("<details")[0].split())]
    if len(found) != 1:
        raise ValueError(f"chapter {number} asks {len(found)} questions with {piece!r}; book/earlier.yml must name one")
    return found[0]


def questions(number):
    """The questions of a chapter's own quiz, as its markdown."""
    own = ["".join(cell["source"]) for cell in course.cells_of(course.stem_of(number)) if EARLIER not in _tags(cell)]
    return [part.strip() for text in MARKED.findall("\n".join(own)) for part in HEADING.split(text)[1:]]


def _tags(cell):
    return cell["metadata"].get("tags", ())
