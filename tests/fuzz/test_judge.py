"""The judge finds what it is there for."""

import numpy as np
import pytest

from hopfield_edu._validation import finite_array
from tools.fuzz.judge import Call, cases, finding

A = np.array([1.0, -1.0, 1.0])


def checked(a):
    return finite_array(a, "a")


def found(function, label, argument="a"):
    return finding(Call("toy", function, lambda: {argument: A.copy()}), argument, label) or ""


@pytest.mark.parametrize("label", ["a word", "one NaN", "same: a list", "same: strided", "negative", "rows twice"])
def test_a_function_that_checks_and_copies_has_no_finding(label):
    assert not found(lambda a: checked(a) + 1, label)


@pytest.mark.parametrize(
    ("function", "label", "said"),
    [
        (lambda a: np.asarray(a) + 1, "one NaN", "returns NaN instead of refusing it"),
        (lambda a: np.log(np.abs(a)), "nothing but zeros", "warns: divide by zero"),
        (lambda a: a.size, "same: a list", "raises AttributeError"),
        (lambda a: a.sum(), "a word", "raises AttributeError"),
        (lambda a: len(a), "1", "does not name a: TypeError"),
        (lambda a: np.asarray(a), "negative", "returns memory of a"),
        (lambda a: a.fill(2), "negative", "changes a"),
        (lambda a: np.random.default_rng().random(), "negative", "says something else the second time"),
        (lambda a: np.asarray(a).flags.c_contiguous and 1, "same: strided", "answers otherwise"),
        (lambda a: (_ for _ in ()).throw(ValueError("a is bad")), "negative", "does not say what came"),
        (lambda a: (_ for _ in ()).throw(ValueError("a is bad; got it")), "negative", "gives no remedy"),
        (lambda a: (_ for _ in ()).throw(OSError("a must be; got b")), "negative", "raises OSError"),
    ],
)
def test_the_judge_says_what_is_wrong(function, label, said):
    assert said in found(function, label)


def test_a_share_of_the_cases_is_always_the_same():
    call = Call("toy", checked, lambda: {"a": A.copy()})
    assert 0 < len(cases(call, 0.2)) < len(cases(call)) / 2
    assert cases(call, 0.2) == cases(call, 0.2)
