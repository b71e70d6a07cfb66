"""Patterns: plain arrays of ±1, shape (n,); a set is (p, n), one pattern a row."""

import numpy as np

from hopfield_edu._validation import LARGEST, as_generator, finite_array, positive_count, summary

__all__ = ["as_patterns", "binarize", "hamming", "overlap", "random_patterns"]


def as_patterns(patterns, name="patterns", *, neurons=None):
    """Check a set of patterns and return it as a float array of shape (p, n).

    patterns: (p, n) or (n,) array of ±1, one pattern a row.
    neurons: the n that is expected, where the caller knows it.
    Floats, because products of small integer types overflow. Always a copy, so that a memory may keep it: what happens
    to the argument later does not reach what was learned.
    Raises ValueError that names the argument where it is empty, of another shape, or holds anything but ±1.
    """
    given = finite_array(patterns, name)
    if given.ndim not in (1, 2):
        raise ValueError(f"{name} must have shape (p, n) or (n,); got shape {given.shape}")
    checked = np.array(given, order="C", ndmin=2)  # rows side by side, so that sums have one order for every layout
    if not np.all((checked == 1) | (checked == -1)):
        others = np.unique(checked[np.abs(checked) != 1])
        undecided = np.array_equal(others, [0]) and np.any(checked == -1)
        remedy = "toss a fair coin for each 0" if undecided else "use hopfield_edu.patterns.binarize"
        raise ValueError(f"{name} must be ±1; found {summary(others)}: {remedy}")
    if neurons is not None and checked.shape[1] != positive_count(neurons, "neurons"):
        got = f"{checked.shape[1]}, of shape {given.shape}, for weights or patterns of {neurons}"
        raise ValueError(f"{name} must have {neurons} neurons a row; got {got}")
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

    patterns: (p, n) or (n,); states: (b, n) or (n,); numbers up to 1e100 in size.
    Returns (b, p), less the axes of those arguments that are single patterns: a number for two of them.
    Raises ValueError where the numbers of neurons differ.
    """
    patterns, states = _rows(patterns, "patterns", most=2), _rows(states, "states", most=2)
    _require_equal_neurons(patterns=patterns, states=states)
    return states @ patterns.T / states.shape[-1]


def hamming(a, b):
    """Hamming distance: the number of neurons in which two patterns differ, n (1 - m) / 2 for overlap m.

    a, b: arrays of ±1 with n neurons in the last axis; leading axes broadcast.
    Returns an integer, or an array of integers.
    """
    a, b = _rows(a, "a"), _rows(b, "b")
    _require_equal_neurons(a=a, b=b)
    try:
        return np.count_nonzero(a != b, axis=-1)
    except ValueError:
        raise ValueError(f"a and b must have leading axes that broadcast; got shapes {a.shape} and {b.shape}") from None


def _rows(values, name, most=np.inf):
    """Numbers with the neurons in the last axis."""
    rows = finite_array(values, name, within=LARGEST)
    if not 1 <= rows.ndim <= most:
        raise ValueError(f"{name} must have shape (n,) or (p, n); got shape {rows.shape}")
    return rows


def _require_equal_neurons(**arrays):
    """ValueError where two named arrays differ in their last axis."""
    first, second = (array.shape[-1] for array in arrays.values())
    if first != second:
        raise ValueError(f"{' and '.join(arrays)} must have the same number of neurons; got {first} and {second}")


def _fitting(threshold, shape):
    threshold = finite_array(threshold, "threshold")
    try:
        return np.broadcast_to(threshold, shape)
    except ValueError:
        raise ValueError(
            f"threshold must be a number or broadcast to the shape of values, {shape}; got shape {threshold.shape}"
        ) from None
