"""What people really bring: values to put in place of one argument of a call that works."""

import decimal
import fractions
from pathlib import Path

import numpy as np
import pandas as pd
import torch

SKIP = object()
"""What a change returns that makes no sense for this value."""

ANY = {
    "None": lambda: None,
    "NaN": lambda: float("nan"),
    "infinity": lambda: float("inf"),
    "minus infinity": lambda: float("-inf"),
    "-1": lambda: -1,
    "0": lambda: 0,
    "1": lambda: 1,
    "3": lambda: 3,
    "2.5": lambda: 2.5,
    "1e308": lambda: 1e308,
    "10**400": lambda: 10**400,
    "2**63": lambda: 2**63,
    "True": lambda: True,
    "False": lambda: False,
    "2j": lambda: 2j,
    "half of float16": lambda: np.float16(0.5),
    "NaN of float32": lambda: np.float32("nan"),
    "-3 of int8": lambda: np.int8(-3),
    "200 of uint8": lambda: np.uint8(200),
    "2 of int64": lambda: np.int64(2),
    "True of NumPy": lambda: np.bool_(True),
    "a Decimal": lambda: decimal.Decimal("0.5"),
    "a Fraction": lambda: fractions.Fraction(1, 2),
    "a word": lambda: "a",
    "no text": lambda: "",
    "a number as text": lambda: "3",
    "bytes": lambda: b"ab",
    "a path": lambda: Path("nowhere"),
    "[]": lambda: [],
    "{}": lambda: {},
    "a dict": lambda: {"a": 1},
    "a set": lambda: {1, 2},
    "[1, 2, 3]": lambda: [1, 2, 3],
    "[None]": lambda: [None],
    "words": lambda: ["a", "b"],
    "rows of unequal length": lambda: [[1, -1], [1]],
    "an object": lambda: object(),
    "a function": lambda: len,
    "a generator": lambda: (sign for sign in (1.0, -1.0)),
    "a range": lambda: range(3),
    "an array of no axis": lambda: np.array(1.0),
    "an empty array": lambda: np.empty(0),
    "an empty table": lambda: np.empty((0, 16)),
    "an array with NaN": lambda: np.array([np.nan, 1.0]),
    "an array of words": lambda: np.array(["a", "b"]),
    "an array of None": lambda: np.array([None, 1.0], object),
    "dates": lambda: np.array(["2024-01-01"], "datetime64[D]"),
    "a tensor": lambda: torch.ones(2),
    "a number as tensor": lambda: torch.tensor(2.0),
    "a data frame": lambda: pd.DataFrame({"a": [1.0, -1.0], "b": [1.0, 1.0]}),
}

SAME = {
    "a list": lambda a: a.tolist(),
    "objects": lambda a: a.astype(object),
    "Fortran order": np.asfortranarray,
    "strided": lambda a: np.repeat(a, 2, axis=-1)[..., ::2],
    "reversed": lambda a: np.ascontiguousarray(a[::-1])[::-1],
    "read-only": lambda a: _locked(a),
    "big-endian": lambda a: a.astype(a.dtype.newbyteorder(">")),
    "long double": lambda a: a.astype(np.longdouble) if a.dtype.kind == "f" else SKIP,
    "masked nowhere": lambda a: np.ma.array(a),
    "frame": lambda a: pd.DataFrame(a) if a.ndim == 2 else SKIP,
    "series": lambda a: pd.Series(a) if a.ndim == 1 else SKIP,
    "tensor": lambda a: torch.tensor(a),
    "tensor with gradient": lambda a: torch.tensor(a, requires_grad=True) if a.dtype.kind == "f" else SKIP,
    "float32": lambda a: a.astype(np.float32) if _whole(a) else SKIP,
    "float16": lambda a: a.astype(np.float16) if _whole(a) else SKIP,
    "int8": lambda a: a.astype(np.int8) if _whole(a) else SKIP,
    "int64": lambda a: a.astype(np.int64) if _whole(a) else SKIP,
}
"""The same numbers in another form: right, or refused by name."""

OTHER = {
    "complex": lambda a: a.astype(complex),
    "text": lambda a: a.astype(str),
    "bytes 0 and 255": lambda a: (255 * (a > 0)).astype(np.uint8),
    "True and False": lambda a: a > 0,
    "some zeros": lambda a: np.where(np.arange(a.size).reshape(a.shape) % 3, a, 0).astype(a.dtype),
    "one NaN": lambda a: _put(a, np.nan),
    "one infinity": lambda a: _put(a, np.inf),
    "one masked": lambda a: np.ma.array(a, mask=np.arange(a.size).reshape(a.shape) == 0),
    "very large": lambda a: a * np.finfo(a.dtype).max ** 0.6 if a.dtype.kind == "f" else SKIP,
    "very small": lambda a: a * np.finfo(a.dtype).tiny ** 0.6 if a.dtype.kind == "f" else SKIP,
    "half precision": lambda a: a.astype(np.float16) if a.dtype.kind == "f" else SKIP,
    "bfloat16": lambda a: torch.tensor(a).bfloat16() if a.dtype.kind == "f" else SKIP,
    "no row": lambda a: a[:0],
    "one row": lambda a: a[:1],
    "first row": lambda a: a[0] if a.ndim > 1 else SKIP,
    "one number fewer": lambda a: a[..., :-1],
    "one axis more": lambda a: a[None],
    "transposed": lambda a: a.T if a.ndim > 1 else SKIP,
    "rows twice": lambda a: np.concatenate([a, a]),
    "all alike": lambda a: np.ones_like(a),
    "nothing but zeros": lambda a: np.zeros_like(a),
    "negative": lambda a: -a if a.dtype.kind in "fi" else SKIP,
    "rows as a generator": lambda a: (row for row in a) if a.ndim > 1 else SKIP,
}


def variants(value):
    """Label -> a function of a valid value that returns the odd one, or SKIP."""
    changes = {name: (lambda _, make=make: make()) for name, make in ANY.items()}
    if _as_array(value) is not None:
        changes |= {f"same: {name}": (lambda v, f=change: _on_array(f, v)) for name, change in SAME.items()}
        changes |= {name: (lambda v, f=change: _on_array(f, v)) for name, change in OTHER.items()}
    return changes


def _as_array(value):
    """A valid value as an array of numbers, None where it is something else."""
    if isinstance(value, torch.Tensor):
        return value.detach().numpy()
    if isinstance(value, list | tuple) and not (value and isinstance(value[0], int | float | list)):
        return None
    if isinstance(value, list | tuple):
        try:
            value = np.array(value)
        except ValueError:
            return None
    usable = isinstance(value, np.ndarray) and value.ndim and value.dtype.kind in "fiu" and value.size
    return value if usable else None


def _on_array(change, value):
    changed = change(_as_array(value))
    return torch.tensor(changed.copy()) if isinstance(value, torch.Tensor) and _fits_torch(changed) else changed


def _fits_torch(changed):
    """Of a tensor also the changed one is a tensor, where there is such a one."""
    return type(changed) is np.ndarray and changed.dtype.isnative and changed.dtype.str[1:] in _TORCH_TYPES


_TORCH_TYPES = {"f2", "f4", "f8", "i1", "i8", "u1", "b1", "c16"}


def _whole(array):
    return array.dtype.kind == "f" and np.all(array == np.rint(array)) and np.all(np.abs(array) < 100)


def _locked(array):
    copy = array.copy()
    copy.flags.writeable = False
    return copy


def _put(array, value):
    if array.dtype.kind != "f":
        return SKIP
    changed = array.copy()
    changed.flat[0] = value
    return changed
