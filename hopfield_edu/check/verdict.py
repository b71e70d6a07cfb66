"""How an answer is judged: right, or wrong in a way that is known, or wrong in a way that is not."""

from typing import NamedTuple

import numpy as np


class Verdict(NamedTuple):
    """Whether an answer is right, and a sentence that says why, shown as the cell's output."""

    right: bool
    message: str

    def __repr__(self):
        return f"{'Right' if self.right else 'Not yet'}. {self.message}"


UNANSWERED = Verdict(False, "There is no answer yet: fill in the cell above, run it, then run this one again.")


def judge_value(answer, right, praise, *, wrong=(), hint, tolerance=0.0):
    """Judge a number, a word or an array.

    right: the value. wrong: pairs (value, message) of usual mistakes. hint: said for any other answer.
    tolerance: the largest difference that still counts as equal.
    """
    if answer is None or answer is ...:
        return UNANSWERED
    if _equal(answer, right, tolerance):
        return Verdict(True, praise)
    for value, message in wrong:
        if _equal(answer, value, tolerance):
            return Verdict(False, message)
    return Verdict(False, hint)


def judge_function(answer, right, praise, *, cases, wrong=(), hint, tolerance=1e-9):
    """Judge a function by what it returns for each of the cases, which are tuples of arguments.

    right: the reference function. wrong: pairs (function, message): the message of the first that answers as the
    learner's does everywhere is the diagnosis. Arrays among the arguments are copied, and must not be changed.
    """
    if answer is None or answer is ...:
        return UNANSWERED
    if not callable(answer):
        return Verdict(False, f"The answer must be a function; got {type(answer).__name__}.")
    try:
        got = [_call(answer, case) for case in cases]
    except Changed:
        return Verdict(False, "The function changes its arguments: work on a copy, such as `s = s.copy()`.")
    except Exception as error:
        return Verdict(False, f"The function stops with {type(error).__name__}: {error}")
    if any(value is None or value is ... for value in got):
        return Verdict(False, "The function returns nothing: end it with `return`.")
    if _all_equal(got, [_call(right, case) for case in cases], tolerance):
        return Verdict(True, praise)
    for mistake, message in wrong:
        if _all_equal(got, [_call(mistake, case) for case in cases], tolerance):
            return Verdict(False, message)
    return Verdict(False, hint)


class Changed(Exception):
    """An argument was changed in place."""


def _call(function, case):
    arguments = [a.copy() if isinstance(a, np.ndarray) else a for a in case]
    value = function(*arguments)
    if any(isinstance(a, np.ndarray) and not np.array_equal(a, b) for a, b in zip(arguments, case, strict=True)):
        raise Changed
    return value


def _all_equal(got, expected, tolerance):
    return all(_equal(a, b, tolerance) for a, b in zip(got, expected, strict=True))


def _equal(a, b, tolerance):
    if isinstance(b, str) or isinstance(a, str):
        return isinstance(a, str) and isinstance(b, str) and a.strip().lower() == b.lower()
    try:
        a, b = np.asarray(a, float), np.asarray(b, float)
    except (TypeError, ValueError):
        return False
    return a.shape == b.shape and bool(np.all(np.abs(a - b) <= tolerance))
