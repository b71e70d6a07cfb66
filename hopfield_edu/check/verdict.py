"""How an answer is judged: right, or wrong in a way that is known, or wrong in a way that is not."""

import textwrap
from copy import deepcopy
from typing import NamedTuple

import numpy as np

from hopfield_edu.check.reading import Unreadable, is_missing, read, same
from hopfield_edu.check.stops import is_package, source, told

WIDEST = 76  # characters of a line on a page


class Verdict(NamedTuple):
    """Whether an answer is right, and a sentence that says why, shown as the cell's output."""

    right: bool
    message: str

    def __repr__(self):
        told = f"{'Right' if self.right else 'Not yet'}. {self.message}"
        return textwrap.fill(told, WIDEST, break_long_words=False, break_on_hyphens=False)


class Expected(NamedTuple):
    """What judge_value judges by, as plain values, for whoever judges elsewhere: a page of the website.

    asked: what the answer must be, in words. right: a list of numbers or words. wrong: pairs (such a list, message).
    """

    asked: str
    right: list
    praise: str
    wrong: list
    hint: str
    tolerance: float


EXPECTED = object()  # the answer to which judge_value says what it expects
UNANSWERED = Verdict(False, "There is no answer yet: fill in the cell above, run it, then run this one again.")
NOTHING = "The function returns nothing: end it with `return`."
DOTS = "The dots are still there: put your code in their place."


def judge_value(answer, right, praise, *, wrong=(), hint, tolerance=0.0):
    """Judge a number, an array of numbers, or a word.

    right: the value. wrong: pairs (value, message) of usual mistakes. hint: said for any other answer.
    tolerance: the largest difference that still counts as equal, beside the rounding of single precision.
    Returns a Verdict; for the answer EXPECTED what is expected, as Expected.
    """
    right = read(right)
    one = "a number" if right.dtype.kind == "f" else "a word"
    asked = one if right.size == 1 else f"{right.size} numbers"
    if answer is EXPECTED:
        mistakes = [(read(value).ravel().tolist(), message) for value, message in wrong]
        return Expected(asked, right.ravel().tolist(), praise, mistakes, hint, tolerance)

    def compare(given):
        for value, verdict in [(right, Verdict(True, praise)), *((v, Verdict(False, m)) for v, m in wrong)]:
            if same([given], [read(value)], tolerance):
                return verdict
        return Verdict(False, hint)

    return _judge(answer, asked, compare, right.dtype.kind)


def judge_number(answer, asked, judge):
    """Judge a number that need not be one of a list: judge takes it as a float and gives a Verdict.

    asked: what the answer must be, in words, such as "a number from 0 to 1".
    """
    refused = _refused(answer, asked)
    return judge_numbers(answer, asked, lambda given: judge(given.item()) if given.size == 1 else refused)


def judge_numbers(answer, asked, judge):
    """Judge numbers: judge takes them as an array of float64, of whatever shape came, and gives a Verdict.

    asked: what the answer must be, in words, such as "a list of temperatures".
    """
    return _judge(answer, asked, judge, "f")


def judge_words(answer, asked, judge):
    """Judge words: judge takes them as an array of text in small letters, of whatever shape came, and gives a Verdict.

    asked: what the answer must be, in words, such as "a list of sentences".
    """
    return _judge(answer, asked, judge, "U")


def _judge(answer, asked, judge, kind):
    """Judge numbers, of kind "f", or words, of kind "U"."""
    if is_missing(answer):
        return UNANSWERED
    try:
        given = read(answer)
    except Exception:  # whatever an object of the learner's own does when it is read
        return _refused(answer, asked)
    return judge(given) if given.dtype.kind == kind else _refused(answer, asked)


def judge_function(answer, right, praise, *, cases, wrong=(), hint, tolerance=1e-9):
    """Judge a function by what it returns for each of the cases, which are tuples of arguments.

    right: the reference function. wrong: pairs (function, message): the message of the first that answers as the
    learner's does everywhere is the diagnosis. tolerance: as in judge_value.
    """

    def compare(got):
        praised = _own(answer) or praise
        for function, verdict in [(right, Verdict(True, praised)), *((f, Verdict(False, m)) for f, m in wrong)]:
            if same(got, [read(function(*deepcopy(case))) for case in cases], tolerance):
                return verdict
        return Verdict(False, hint)

    return judge_calls(answer, cases, compare)


def judge_calls(answer, cases, judge):
    """Judge a function: judge takes the list of what it returns for each of the cases, read, and gives a Verdict.

    The arguments are copied, and must not be changed.
    """
    if is_missing(answer):
        return UNANSWERED
    if not callable(answer):
        return _refused(answer, "a function")
    got = []
    with np.errstate(all="ignore"):  # a warning would stand before the diagnosis
        for case in cases:
            value, trouble = _call(answer, case)
            if trouble:
                return Verdict(False, trouble)
            got.append(value)
        return judge(got)


def _call(function, case):
    """(what the function returns, read, None), or (None, a sentence that says what is wrong with the call)."""
    arguments = deepcopy(case)
    try:
        value = function(*arguments)
        found = None if is_missing(value) else read(value)  # a generator runs here
    except Unreadable:
        return (
            None,
            f"The function returns {_a(value)}, where numbers are expected: return an array, a list or a number.",
        )
    except Exception as error:
        return None, told(error, function, case)
    if any(_changed(a, b) for a, b in zip(arguments, case, strict=True)):
        return None, "The function changes its arguments: work on a copy, such as `s = s.copy()`."
    if found is None:
        return None, DOTS if value is ... else NOTHING
    return found, None


def _changed(argument, given):
    return not np.array_equal(argument, given) if isinstance(given, np.ndarray) else argument != given


def _own(answer):
    """The sentence for a function of the package itself, else None."""
    name = getattr(source(answer), "__qualname__", None)
    return f"That is the package's own `{name}`, and it passes. Now write one yourself." if is_package(answer) else None


def _refused(answer, asked):
    hint = " Hand in the function itself, without calling it." if asked == "a function" else ""
    hint = " Call it, and hand in what it returns." if callable(answer) else hint
    return Verdict(False, f"The answer must be {asked}; got {_a(answer)}.{hint}")


def _a(value):
    if isinstance(value, str):
        return f"the text {value!r:.40}"
    return "a function" if callable(value) else type(value).__name__
