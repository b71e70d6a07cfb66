"""Checks of numbers judge on the page as in the notebook: the same verdict in the same words, by JavaScript."""

import json
import subprocess

import numpy as np
import pytest

from hopfield_edu import check
from hopfield_edu.check.verdict import EXPECTED, Expected, judge_function, judge_value
from tests.support.exercises import CHAPTERS, CHECKS, asked, judge_of
from tests.support.node import node
from tools import ROOT

LISTED = {call: found for call in CHECKS if isinstance(found := judge_of(*call)(EXPECTED), Expected)}
RUN = """
const vm = require("node:vm"), { readFileSync } = require("node:fs");
const [guesses, answers] = ["guesses", "answers"].map((n) => readFileSync(`book/_static/${n}.js`, "utf8"));
const page = { document: { querySelectorAll: () => [], addEventListener() {} } };
vm.runInNewContext(`${guesses}\\n${answers}\\nthis.judge = (text, e) => toldVerdict(judgeText(text, e));`, page);
const asked = JSON.parse(readFileSync(0, "utf8"));
console.log(JSON.stringify(asked.map(([text, expected]) => page.judge(text, expected))));
"""


def told_on_the_page(asked):
    """What the page says for each (text, Expected)."""
    sent = json.dumps([[text, expected._asdict()] for text, expected in asked])
    done = subprocess.run([node(), "-e", RUN], input=sent, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout)


def told(verdict):
    """A verdict's words on one line: a notebook breaks them, a page lets them flow."""
    return f"{'Right' if verdict.right else 'Not yet'}. {verdict.message}"


def edges(expected):
    """Answers of a check: the right one, each mistake, and each of these moved to both sides of what is allowed."""
    for values in [expected.right, *(values for values, _ in expected.wrong)]:
        scale = 16 * float(np.finfo(np.float32).eps) * max(map(abs, values))
        for step in (0, 0.999, 1.001):
            for sign in (1, -1):
                yield [value + sign * step * (expected.tolerance + scale) for value in values]
    yield [value + 12345.678 for value in expected.right]
    yield [*expected.right, 1.0] if len(expected.right) > 1 else [-7777.0]


@pytest.mark.parametrize("path", CHAPTERS, ids=lambda path: path.stem)
def test_every_chapter_has_an_exercise_that_the_page_judges(path):
    assert set(asked(path)) & set(LISTED)


def test_the_page_says_of_every_number_what_the_notebook_says():
    answers = [(call, values) for call, expected in LISTED.items() for values in edges(expected)]
    python = [told(judge_of(*call)(values if len(values) > 1 else values[0])) for call, values in answers]
    page = told_on_the_page([(", ".join(map(repr, values)), LISTED[call]) for call, values in answers])
    assert page == python
    assert {message for e in LISTED.values() for _, message in e.wrong} <= {said.split(". ", 1)[1] for said in page}


@pytest.mark.parametrize("text", ["abc", "it's", 'say "it"', "x" * 60, "1 2 3"])
def test_what_is_no_number_is_refused_in_the_same_words(text):
    one = LISTED["hebbian", "free_weights"]
    assert told_on_the_page([(text, one)]) == [told(check.hebbian.free_weights(text))]


def test_several_numbers_may_come_in_brackets_and_with_any_separator():
    pair = LISTED["modern", "steps"]
    texts = ["19, 7", "(19, 7)", "[19 7]", " 19;7 "]
    assert told_on_the_page([(text, pair) for text in texts]) == [told(check.modern.steps((19, 7)))] * 4


def test_no_answer_is_told_to_be_none():
    assert told_on_the_page([("  ", LISTED["storkey", "passes"])]) == [
        "Not yet. There is no answer yet: type it above."
    ]


def test_a_check_of_a_function_or_by_a_run_lists_nothing():
    assert not isinstance(judge_function(EXPECTED, abs, "", cases=[(1,)], hint=""), Expected)
    assert not isinstance(check.storkey.order(EXPECTED), Expected)
    assert judge_value(EXPECTED, [1, 2], "p", wrong=[(3, "w")], hint="h", tolerance=0.5) == Expected(
        "2 numbers", [1.0, 2.0], "p", [([3.0], "w")], "h", 0.5
    )
