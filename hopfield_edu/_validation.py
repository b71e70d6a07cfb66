"""Checks of arguments that every room of the house shares: each error names the argument, the value and the remedy."""

import math
import os
import re
from collections.abc import Hashable, Iterable, Mapping
from contextlib import contextmanager
from decimal import Decimal
from numbers import Integral, Real
from pathlib import Path

import numpy as np

ROUNDING = 1e-6  # a mean of pictures may leave [0, 1] by as much, in 32 bits


LARGEST = 1e100  # in size of numbers whose squares and sums must stay finite
MOST_STEPS = 1_000_000  # of a flow in time; more are asked for by mistake


def finite_array(values, name, *, within=math.inf):
    """Return values as a float64 array, or raise TypeError/ValueError that names the argument.

    values: whatever holds real numbers, at least one: a number, lists, a table, a tensor, any type and layout of array.
    within: how large in size they may be. May be returned itself.
    What would be lost on the way is refused: imaginary parts, masks, gradients; so is text.
    """
    found = _read(values, name)
    if found.size == 0:
        raise ValueError(f"{name} must hold at least one number; got shape {found.shape}")
    if found.dtype.kind not in "biuf" and not (found.dtype.kind == "O" and all(map(_is_real, found.flat))):
        raise TypeError(f"{name} must be an array of numbers; got {_stranger(found, values)}")
    try:
        with np.errstate(over="ignore"):
            array = found.astype(float, copy=False)
    except OverflowError:
        largest = f"{np.finfo(float).max:.2g}"
        raise ValueError(f"{name} must be finite; found a number beyond {largest}, the largest float") from None
    if not np.all(np.isfinite(array)):
        raise ValueError(f"{name} must be finite; found {summary(array[~np.isfinite(array)])}")
    if within < math.inf and np.abs(array).max() > within:
        raise ValueError(f"{name} must lie within ±{within:g}; found {summary(array[np.abs(array) > within])}")
    return array


def finite_complex(values, name, *, within=math.inf):
    """Return values as a complex128 array, each part of which finite_array would return."""
    found = _read(values, name)
    if found.dtype.kind != "c":
        return finite_array(values, name, within=within).astype(complex)
    return finite_array(found.real, name, within=within) + 1j * finite_array(found.imag, name, within=within)


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
    return whole_number(value, name, 1)


def whole_number(value, name, low=0, high=None):
    """Return value as an int of at least low, and at most high where there is one, or raise naming the argument."""
    if not isinstance(value, Integral) or isinstance(value, bool):
        raise TypeError(f"{name} must be a whole number; got {value!r:.60}")
    if high is not None and not low <= value <= high:
        raise ValueError(f"{name} must lie in [{low}, {high}]; got {value}")
    if value < low:
        raise ValueError(f"{name} must be at least {low}; got {value}")
    if value >= 2**63:  # beyond what NumPy counts with
        raise ValueError(f"{name} must be below 2**63; got a number of {int(value).bit_length()} bits")
    return int(value)


def number_between(value, name, low, high, *, infinite=False):
    """Return value as a float in [low, high], or raise naming the argument; infinity only where it means something."""
    if not isinstance(value, Real) or isinstance(value, bool):
        raise TypeError(f"{name} must be a number; got {value!r}")
    try:
        number = float(value)
    except OverflowError:  # a whole number beyond the largest float
        number = math.inf if value > 0 else -math.inf
    if not low <= number <= high or (not infinite and math.isinf(number)):
        end = ")" if high == math.inf and not infinite else "]"
        raise ValueError(f"{name} must lie in [{low:g}, {high:g}{end}; got {number:g}")
    return number


def positive_number(value, name, high=math.inf):
    """Return value as a finite float above 0, and at most high where there is one, or raise naming the argument."""
    number = number_between(value, name, 0, high)
    if number == 0:
        raise ValueError(f"{name} must be above 0; got {value}")
    return number


def one_of(value, name, choices):
    """Return value where it is one of choices, or raise ValueError that lists them."""
    if not isinstance(value, Hashable) or value not in choices:
        raise ValueError(f"{name} must be one of {', '.join(map(repr, choices))}; got {value!r}")
    return value


def true_or_false(value, name):
    """Return value as a bool, or raise TypeError naming the argument."""
    if not isinstance(value, bool | np.bool_):
        raise TypeError(f"{name} must be True or False; got {value!r:.60}")
    return bool(value)


def as_list(values):
    """A list of what holds several values, in their order; None for one value, a text or a dict."""
    if isinstance(values, str | bytes | Mapping) or not isinstance(values, Iterable):
        return None
    try:
        return list(values)
    except TypeError:  # an array or a tensor without an axis
        return None


def word(value, name):
    """Return value as a str, or raise TypeError naming the argument."""
    if not isinstance(value, str):
        raise TypeError(f"{name} must be a word; got {value!r:.60}")
    return str(value)


def words(values, name, count=None, of=None):
    """Return values as a list of str, one for each of `count` things where that is given, or raise by name."""
    found = as_list(values)
    if found is None or not all(isinstance(each, str) for each in found):
        raise TypeError(f"{name} must be a list of words; got {values!r:.60}")
    if count is not None and len(found) != count:
        raise ValueError(f"{name} must have one name for each of the {count} {of}; got {len(found)}")
    return [str(each) for each in found]


def unit_interval(values, name, noise=0.0):
    """Return an array or tensor whose values lie in [0, 1] up to rounding, or raise ValueError that names the remedy.

    noise: how far noise may lead out of [0, 1] where a damaged one may come.
    """
    low, high, slack = values.min().item(), values.max().item(), noise or ROUNDING
    if not (low >= -slack and high <= 1 + slack):
        remedy = "divide bytes by 255" if low >= 0 else "take np.clip(x, 0, 1) of noise, (x + 1) / 2 of -1 to 1"
        raise ValueError(f"{name} must lie in [0, 1]; found {low:g} to {high:g}: {remedy}")
    return values


def grid_shape(shape, name="shape"):
    """Return a shape (rows, columns) as a tuple of two ints of at least 1, or raise naming the argument."""
    sides = tuple(shape) if np.iterable(shape) and not isinstance(shape, str) else ()
    if len(sides) != 2 or not all(isinstance(side, Integral) and not isinstance(side, bool) for side in sides):
        raise TypeError(f"{name} must be two whole numbers, (rows, columns); got {shape!r}")
    if min(sides) < 1:
        raise ValueError(f"{name} must be two whole numbers of at least 1, (rows, columns); got {shape!r}")
    return int(sides[0]), int(sides[1])


def as_path(path, name="path"):
    """Return the path of a file or a folder as a pathlib.Path, or raise naming the argument."""
    if not isinstance(path, str | bytes | os.PathLike):
        raise TypeError(f"{name} must be the path of a file or a folder; got {path!r:.60}")
    if path in ("", b""):
        raise ValueError(f"{name} must be the path of a file or a folder; got an empty one")
    return Path(os.fsdecode(path))


def new_file(path, name):
    """Return a Path that a file can be written to, or raise naming the argument: before the work, not after it."""
    path = as_path(path, name)
    if not path.parent.is_dir():
        raise FileNotFoundError(f"{name} must lie in a folder that exists; there is no {path.parent}")
    if path.is_dir():
        raise ValueError(f"{name} must be a file; {path} is not, but a folder: give the name of a file in it")
    if not all(os.access(place, os.W_OK) for place in (path.parent, path) if place.exists()):
        raise PermissionError(f"{name} must be a file that can be written; {path} cannot: give another place")
    return path


def picture_sides(n, shape, name):
    """(rows, columns) of n neurons as a picture: shape where it is given, else a square; ValueError if they do not fit.

    name: what errors call the array that the neurons come from.
    """
    side = round(n**0.5)
    h, w = (side, side) if shape is None else grid_shape(shape)
    if h * w != n:
        raise ValueError(f"shape must say how {n} neurons of {name} make a picture, (rows, columns); got {shape}")
    return h, w


def in_reach(values):
    """Each row times the power of 2 that brings its largest between ½ and 1, without rounding: squares are in reach."""
    return np.ldexp(values, -np.frexp(np.abs(values).max(axis=-1, keepdims=True))[1])


@contextmanager
def called(name, inside):
    """What goes wrong with an argument that is called otherwise inside is told with its own name."""
    try:
        yield
    except (TypeError, ValueError) as error:
        raise type(error)(re.sub(rf"^{inside}\b", name, str(error))) from None


def summary(values, most=3):
    """A few distinct values, as words for an error: '0 and 255'."""
    distinct = np.unique(values)
    words = [f"{v:g}" for v in distinct[:most]] + (["…"] if distinct.size > most else [])
    return " and ".join(words) if len(words) < 3 else ", ".join(words)


def _read(values, name):
    """Values as NumPy reads them, in their own type of number."""
    if _hides(values):
        raise ValueError(
            f"{name} must not hide numbers under a mask, got a masked array: fill them in, x.filled(...), "
            "or leave out what is masked"
        )
    if hasattr(values, "is_floating_point") and values.is_floating_point():
        values = values.double()  # a tensor, perhaps of a type that NumPy does not have, such as bfloat16
    try:
        return np.asarray(values)
    except (TypeError, ValueError, RuntimeError) as error:
        kind = type(values).__name__
        if "inhomogeneous" in str(error):
            raise TypeError(f"{name} must be an array of numbers with rows of equal length; got {kind}") from None
        raise TypeError(f"{name} must be an array of numbers; got {kind}: {error}") from None


def _hides(values):
    """Whether this is a masked array, or a list that holds one, under whose mask a number lies."""
    return np.ma.is_masked(values) or (isinstance(values, list | tuple) and any(map(_hides, values)))


def _is_real(value):
    return isinstance(value, Real | Decimal)


def _stranger(found, values):
    """What came in place of numbers, and what to do about it."""
    kind = found.dtype.kind
    if kind == "c":
        return f"{found.dtype}: take np.real(x), or np.abs(x)"
    if kind in "UST":
        return f"text, {str(found.flat[0])!r}: read the numbers first, np.asarray(x, dtype=float)"
    if kind != "O":
        return f"{found.dtype}: turn it into floats first"
    if found.ndim:
        stranger = next(value for value in found.flat if not _is_real(value))
        return f"{stranger!r:.60} among them: leave it out, or give a number in its place"
    return f"{type(values).__name__}: give {'x.toarray()' if hasattr(values, 'toarray') else 'a list or an array'}"


def rows_of(values, name, n, like=""):
    """Numbers (n,) or (b, n) as an array of floats. like: where n is from, such as ", as frequencies have"."""
    rows = finite_array(values, name, within=LARGEST)
    if rows.ndim not in (1, 2) or rows.shape[-1] != n:
        raise ValueError(f"{name} must have shape ({n},) or (b, {n}){like}; got {rows.shape}")
    return rows


def classes_of(labels, count, classes, of):
    """Labels as whole numbers (count,), each below classes. of: what each is a label of."""
    found = finite_array(labels, "labels")
    if found.shape != (count,) or not np.isin(found, np.arange(classes)).all():
        wanted = f"{count} whole numbers below {classes}, one for each of {of}"
        raise ValueError(f"labels must be {wanted}; got shape {found.shape}")
    return found.astype(int)


def steps_of(time, name, dt):
    """How many steps of dt a time is, to the nearest."""
    steps = number_between(time, name, 0, LARGEST) / dt
    if steps > MOST_STEPS:
        raise ValueError(f"{name} must be at most {MOST_STEPS:,} steps of dt = {dt:g}; got {time:g}: take a larger dt")
    return round(steps)
