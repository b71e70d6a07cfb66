"""The answer key: every exercise with its answer, and what its check says of right and wrong ones."""

import re

import numpy as np
import pytest

from hopfield_edu import check
from tests.support.exercises import CHECKS, rows
from tools.kit import chapters, key

CHAPTERS = chapters.paths()


@pytest.fixture(scope="module")
def build(tmp_path_factory):
    return tmp_path_factory.mktemp("build")


@pytest.mark.parametrize("path", CHAPTERS, ids=lambda path: path.stem)
def test_a_key_has_the_answer_to_every_exercise_and_question(path, build):
    notebook = chapters.read(path)
    page = key.write(path, notebook, build).read_text(encoding="utf-8")
    for task in key.tasks(notebook):
        assert key.escape(task.title) in page
    for part in ("In the room", "In the end, say:", "Exercises", "Quiz"):
        assert part in page
    assert page.count("<strong>Right.</strong>") >= len(key.questions(notebook)) + 3
    assert "assert " not in page and "_Solution" not in page


FORM = re.compile("There is no answer yet|The answer must be|The function |Write 7|If it ranks|Bugs left|The dots")
"""How messages begin that say of what form an answer is, or what is only worked out when it comes."""


@pytest.mark.parametrize("module, name", CHECKS)
def test_a_key_says_of_wrong_answers_what_the_check_says(module, name):
    said = key.said_by(module, name)
    assert said.right and len(said.wrong) >= 2
    meant = [re.compile(".+".join(map(re.escape, words.split("…"))), re.S) for _, words in said.wrong]
    judge = getattr(getattr(check, module), name)
    told = {message for row in rows("WRONG", judge) if not FORM.match(message := judge(row[0]).message)}
    assert not [words for words in told if words not in said.hint and not any(each.search(words) for each in meant)]


def test_the_vote_has_one_digit_that_nobody_stored():
    picture, letter, like = key.digits_to_vote_on()
    assert picture.startswith(b"\x89PNG")
    assert (letter, like) == ("I", 6)


def test_what_is_only_known_when_a_check_runs_is_left_open():
    said = key.said_by("hebbian", "own_picture")
    assert "It comes back, without a wrong pixel." in said.right
    assert any("It does not come back: …" in words for _, words in said.wrong)
    numbers = {value for value, _ in key.said_by("hebbian", "free_weights").wrong}
    assert numbers == {"625", "600", "325"} and np.isfinite([float(value) for value in numbers]).all()
