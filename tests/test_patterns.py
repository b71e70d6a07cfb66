"""Patterns, binarizing and overlaps."""

import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hopfield_edu.patterns import as_patterns, binarize, hamming, overlap, random_patterns
from tests.support import kinds


def test_importing_the_package_loads_neither_torch_nor_matplotlib():
    heavy = {"torch", "matplotlib", "numba", "pandas", "PIL", "ipywidgets", "anywidget"}
    code = f"import sys, hopfield_edu, hopfield_edu.check; print(sorted({heavy} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_a_single_pattern_is_a_set_of_one_and_every_set_is_a_copy():
    pattern = np.array([1.0, -1.0, 1.0])
    assert as_patterns(pattern).shape == (1, 3)
    for array in (pattern, pattern[None, :], np.asfortranarray(np.ones((2, 3)))):
        assert not np.shares_memory(as_patterns(array), array)
        assert as_patterns(array).flags.c_contiguous
    assert as_patterns([[1, -1], [-1, -1]]).dtype == float
    with pytest.raises(ValueError, match=r"patterns must have shape \(p, n\) or \(n,\); got shape \(2, 1, 3\)"):
        as_patterns(np.ones((2, 1, 3)))
    with pytest.raises(ValueError, match="cue must be ±1; found 0, 2, 3, …"):
        as_patterns([0, 2, 3, 4, 1], "cue")


def test_random_patterns_are_fair_seeded_and_checked():
    drawn = random_patterns(100, 500, rng=0)
    assert drawn.shape == (100, 500)
    assert set(np.unique(drawn)) == {-1, 1}
    assert abs(drawn.mean()) < 5 / np.sqrt(drawn.size)
    assert np.array_equal(drawn, random_patterns(100, 500, rng=np.random.default_rng(0)))
    for wrong, error in [((0, 5), ValueError), ((5, -1), ValueError), ((2.0, 5), TypeError), ((True, 5), TypeError)]:
        with pytest.raises(error, match="must be"):
            random_patterns(*wrong, rng=0)
    with pytest.raises(TypeError, match="rng must be a seed"):
        random_patterns(2, 5, rng="0")


def test_binarize_by_midpoint_median_number_and_picture():
    grey = np.array([[0, 10, 20], [200, 210, 255]])
    assert np.array_equal(binarize(grey), [[-1, -1, -1], [1, 1, 1]])
    assert binarize(grey, "median").sum() == 0
    assert np.array_equal(binarize(grey, 205), [[-1, -1, -1], [-1, 1, 1]])
    assert np.array_equal(binarize(grey, grey), -np.ones((2, 3)))
    assert np.array_equal(binarize([0, 1, 1]), [-1, 1, 1])
    assert np.array_equal(binarize([1, 1.9, 2.1, 3]), [-1, -1, 1, 1])
    assert np.array_equal(grey, [[0, 10, 20], [200, 210, 255]])


@pytest.mark.parametrize(
    ("values", "threshold", "message"),
    [
        (np.ones((2, 2)), "midpoint", r"nothing on one side of its midpoint \(1\): give another threshold, .* value$"),
        ([3], "midpoint", "nothing on one side of its midpoint"),
        ([0, 1], [0, np.nan], "threshold must be finite; found nan"),
        ([0, 0, 1, 1, 1], "median", "nothing on one side of its median"),
        ([0, 1], "otsu", 'threshold must be "midpoint", "median", a number or an array'),
        (np.ones((2, 3)), np.ones(2), r"broadcast to the shape of values, \(2, 3\); got shape \(2,\)"),
        ([0, np.nan], "midpoint", "values must be finite; found nan"),
        ([], "midpoint", r"values must hold at least one number; got shape \(0,\)"),
    ],
)
def test_a_threshold_that_cannot_be_is_told(values, threshold, message):
    with pytest.raises(ValueError, match=message):
        binarize(values, threshold)


@given(seed=st.integers(0, 10**6), n=st.integers(1, 50))
def test_overlap_and_hamming_distance_say_the_same(seed, n):
    a, b = random_patterns(2, n, seed)
    assert hamming(a, b) == round(n * (1 - overlap(a, b)) / 2)
    assert overlap(a, -a) == -1


def test_shapes_of_overlaps():
    patterns, states = random_patterns(3, 20, rng=0), random_patterns(5, 20, rng=1)
    assert overlap(patterns, states).shape == (5, 3)
    assert overlap(patterns, states[0]).shape == (3,)
    assert np.ndim(overlap(patterns[0], states[0])) == 0
    assert hamming(states, patterns[0]).shape == (5,)
    for measure in (overlap, hamming):
        names = {overlap: "patterns and states", hamming: "a and b"}[measure]
        with pytest.raises(ValueError, match=f"{names} must have the same number of neurons; got 20 and 19"):
            measure(patterns, states[:, 1:])


@pytest.mark.parametrize(
    "kind", [np.ndarray.tolist, kinds.frame, kinds.tensor, lambda x: x.astype(np.int8), np.asfortranarray]
)
def test_overlaps_are_those_of_float64_whatever_holds_the_numbers(kind):
    patterns, states = random_patterns(3, 20, rng=0), random_patterns(3, 20, rng=1)
    assert np.array_equal(overlap(kind(patterns), kind(states)), overlap(patterns, states))
    assert np.array_equal(hamming(kind(patterns), kind(states)), hamming(patterns, states))


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: overlap([1e308] * 4, [1e308] * 4), r"patterns must lie within ±1e\+100; found 1e\+308"),
        (lambda: overlap(3, [1, -1]), r"patterns must have shape \(n,\) or \(p, n\); got shape \(\)"),
        (lambda: overlap([1, -1], np.ones((2, 2, 2))), r"states must have shape .*; got shape \(2, 2, 2\)"),
        (lambda: overlap(np.ones((2, 2, 2)), [1, -1]), r"patterns must have shape .*; got shape \(2, 2, 2\)"),
        (lambda: hamming([1, -1], 1), r"b must have shape .*; got shape \(\)"),
        (lambda: hamming(np.ones((3, 2)), np.ones((2, 2))), r"a and b .* broadcast; got shapes \(3, 2\) and \(2, 2\)"),
        (lambda: hamming([], []), "a must hold at least one number"),
    ],
)
def test_shapes_that_have_no_overlap_are_named(call, message):
    with pytest.raises(ValueError, match=message):
        call()
