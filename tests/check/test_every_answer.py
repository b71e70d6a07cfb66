"""Every answer of the tables RIGHT beside this file passes, and every one of WRONG is told what is wrong with it."""

import pytest

from tests.support.exercises import each, unmarked


@pytest.mark.parametrize(("judge", "answer"), each("RIGHT"))
def test_a_right_answer_passes(judge, answer):
    assert judge(answer).right, judge(answer)


@pytest.mark.parametrize(("judge", "answer", "message"), each("WRONG"))
@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_a_wrong_answer_is_told_what_is_wrong(judge, answer, message):
    verdict = judge(answer)
    assert not verdict.right and unmarked(message) in unmarked(verdict.message), verdict
    assert repr(verdict).startswith("Not yet. ")
