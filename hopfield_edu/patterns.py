"""Patterns: plain arrays of ±1, shape (n,); a set is (p, n), one pattern a row."""

import numpy as np

from hopfield_edu.validation import as_generator, finite_array, positive_count, summary

__all__ = ["as_patterns", "binarize", "hamming", "overlap", "random_patterns"]


def as_patterns(patterns, name="patterns", *, neurons=None):
    """Check a set of patterns and return it as a float array of shape (p, n).

    patterns: (p, n) or (n,) array of ±1, one pattern a row.
    neurons: the n that is expected, where the caller knows it.
    Floats, because products of small integer types overflow. The argument is never changed, and may be returned.
    Raises ValueError that names the argument where it is empty, of another shape, or holds anything but ±1.
    """
    checked = np.atleast_2d(finite_array(patterns, name))
    if checked.ndim != 2 or checked.size == 0:
        raise ValueError(f"{name} must have shape (p, n) with p, n ≥ 1; got shape {np.shape(patterns)}")
    if not np.all(np.abs(checked) == 1):
        others = np.unique(checked[np.abs(checked) != 1])
        undecided = np.array_equal(others, [0]) and np.any(checked == -1)
        remedy = "toss a fair coin for each 0" if undecided else "use hopfield_edu.patterns.binarize"
        raise ValueError(f"{name} must be ±1; found {summary(others)}: {remedy}")
    if neurons is not None and checked.shape[1] != neurons:
        raise ValueError(f"{name} must have {neurons} neurons a row; got {checked.shape[1]}")
    return checked


def random_patterns(p, n, rng):
    """Draw p patterns of n independent fair ±1.

    p, n: how many patterns, how many neurons; at least 1.
    rng: seed or numpy.random.Generator.
    Returns a float array (p, n).
    """
    positive_count(p, "p")
    positive_count(n, "n")
    return as_generator(rng).choice([-1.0, 1.0], size=(p, n))


def binarize(values, threshold="midpoint", *, name="values"):
    """Turn numbers into ±1: +1 above the threshold, -1 at or below it. The shape is kept.

    values: array of finite numbers, for example a grey picture.
    threshold: "midpoint" of the smallest and the largest value, "median", a number, or an array that
        broadcasts to the shape of values (one threshold a pixel).
    name: what errors call the values.
    Raises ValueError where an automatic threshold leaves every value on one side: such a picture holds no shape.
    """
    values = finite_array(values, name)
    if not isinstance(threshold, str):
        return np.where(values > _fitting(threshold, values.shape), 1.0, -1.0)
    if threshold == "midpoint":
        level = (values.min() + values.max()) / 2
    elif threshold == "median":
        level = np.median(values)
    else:
        raise ValueError(f'threshold must be "midpoint", "median", a number or an array; got {threshold!r}')
    signs = np.where(values > level, 1.0, -1.0)
    if np.all(signs == signs.flat[0]):
        raise ValueError(
            f"{name} has nothing on one side of its {threshold} ({level:g}): "
            "give another threshold, such as a number between its smallest and largest value"
        )
    return signs


def overlap(patterns, states):
    """Overlap m = x·s / n: 1 for equal, 0 for unrelated, -1 for opposite.

    patterns: (p, n) or (n,); states: (b, n) or (n,).
    Returns (b, p), less the axes of those arguments that are single patterns: a number for two of them.
    Raises ValueError where the numbers of neurons differ.
    """
    patterns, states = finite_array(patterns, "patterns"), finite_array(states, "states")
    if patterns.shape[-1] != states.shape[-1]:
        raise ValueError(
            f"patterns and states must have the same number of neurons; got {patterns.shape[-1]} and {states.shape[-1]}"
        )
    return states @ patterns.T / states.shape[-1]


def hamming(a, b):
    """Hamming distance: the number of neurons in which two patterns differ, n (1 - m) / 2 for overlap m.

    a, b: arrays of ±1 with n neurons in the last axis; leading axes broadcast.
    Returns an integer, or an array of integers.
    """
    a, b = finite_array(a, "a"), finite_array(b, "b")
    if a.shape[-1] != b.shape[-1]:
        raise ValueError(f"a and b must have the same number of neurons; got {a.shape[-1]} and {b.shape[-1]}")
    return np.count_nonzero(a != b, axis=-1)


def _fitting(threshold, shape):
    threshold = finite_array(threshold, "threshold")
    try:
        return np.broadcast_to(threshold, shape)
    except ValueError:
        raise ValueError(
            f"threshold must be a number or broadcast to the shape of values, {shape}; got shape {threshold.shape}"
        ) from None
