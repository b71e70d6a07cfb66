"""Patterns, binarizing and overlaps."""

import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hopfield_edu.patterns import as_patterns, binarize, hamming, overlap, random_patterns


def test_importing_the_package_loads_neither_torch_nor_matplotlib():
    heavy = {"torch", "matplotlib", "numba", "pandas", "PIL", "ipywidgets", "anywidget"}
    code = f"import sys, hopfield_edu, hopfield_edu.check; print(sorted({heavy} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_a_single_pattern_is_a_set_of_one_and_is_not_copied():
    pattern = np.array([1.0, -1.0, 1.0])
    assert as_patterns(pattern).shape == (1, 3)
    assert as_patterns([[1, -1], [-1, -1]]).dtype == float
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
    assert np.array_equal(grey, [[0, 10, 20], [200, 210, 255]])


@pytest.mark.parametrize(
    ("values", "threshold", "message"),
    [
        (np.ones((2, 2)), "midpoint", "nothing on one side of its midpoint"),
        ([0, 0, 1, 1, 1], "median", "nothing on one side of its median"),
        ([0, 1], "otsu", 'threshold must be "midpoint", "median", a number or an array'),
        (np.ones((2, 3)), np.ones(2), r"broadcast to the shape of values, \(2, 3\); got shape \(2,\)"),
        ([0, np.nan], "midpoint", "values must be finite; found nan"),
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
        with pytest.raises(ValueError, match="same number of neurons; got 20 and 19"):
            measure(patterns, states[:, 1:])
