"""Checks of arguments that every room of the house shares: each error names the argument, the value and the remedy."""

from numbers import Integral, Real

import numpy as np


def finite_array(values, name):
    """Return values as a float array, or raise TypeError/ValueError that names the argument."""
    try:
        array = np.asarray(values, dtype=float)
    except (TypeError, ValueError):
        raise TypeError(
            f"{name} must be an array of numbers with rows of equal length; got {type(values).__name__}"
        ) from None
    if array.ndim == 0 and not isinstance(values, Real | np.ndarray):
        raise TypeError(f"{name} must be an array of numbers; got {type(values).__name__}")
    if not np.all(np.isfinite(array)):
        raise ValueError(f"{name} must be finite; found {summary(array[~np.isfinite(array)])}")
    return array


def as_generator(rng):
    """Return a numpy.random.Generator from a seed or a Generator; TypeError for anything else, None included."""
    if isinstance(rng, np.random.Generator):
        return rng
    if isinstance(rng, Integral) and not isinstance(rng, bool):
        if rng < 0:
            raise ValueError(f"rng must be a seed of at least 0; got {rng}")
        return np.random.default_rng(int(rng))
    raise TypeError(f"rng must be a seed such as rng=0, or a numpy.random.Generator; got {rng!r}")


def positive_count(value, name):
    """Return value as an int of at least 1, or raise naming the argument."""
    if not isinstance(value, Integral) or isinstance(value, bool):
        raise TypeError(f"{name} must be a whole number; got {value!r}")
    if value < 1:
        raise ValueError(f"{name} must be at least 1; got {value}")
    return int(value)


def number_between(value, name, low, high):
    """Return value as a float in [low, high], or raise naming the argument."""
    if not isinstance(value, Real) or isinstance(value, bool):
        raise TypeError(f"{name} must be a number; got {value!r}")
    if not low <= value <= high:
        raise ValueError(f"{name} must lie in [{low:g}, {high:g}]; got {value:g}")
    return float(value)


def one_of(value, name, choices):
    """Return value where it is one of choices, or raise ValueError that lists them."""
    if value not in choices:
        raise ValueError(f"{name} must be one of {', '.join(map(repr, choices))}; got {value!r}")
    return value


def summary(values, most=3):
    """A few distinct values, as words for an error: '0 and 255'."""
    distinct = np.unique(values)
    words = [f"{v:g}" for v in distinct[:most]] + (["…"] if distinct.size > most else [])
    return " and ".join(words) if len(words) < 3 else ", ".join(words)
