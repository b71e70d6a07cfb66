"""Rows of numbers, as patterns and cues bring them: NumPy arrays or torch tensors, of floats of 32 or 64 bits."""

import math

import array_api_compat
import numpy as np

from hopfield_edu._validation import finite_array


def as_rows(values, name, like=None):
    """Check numbers of shape (p, n) or (n,), and return them as rows of floats of 32 or 64 bits, (p, n), as what came.

    like: rows whose kind, type of number and device these must share; what is not an array becomes one of that kind.
    """
    listed = not array_api_compat.is_array_api_obj(values)
    values = as_floats(values, name)
    if listed and like is not None:
        values = array_api_compat.array_namespace(like).asarray(values, device=array_api_compat.device(like))
    xp = array_api_compat.array_namespace(values)
    if like is not None and _home(values) != _home(like):
        raise TypeError(f"{name} must be {_home(like)} as patterns are; got {_home(values)}")
    if values.ndim not in (1, 2) or 0 in values.shape:
        raise ValueError(f"{name} must have shape (p, n) with p, n ≥ 1; got shape {tuple(values.shape)}")
    # the smallest and the largest hand on what is not finite, and need no array of truth values
    if not all(math.isfinite(end) for end in (float(xp.min(values)), float(xp.max(values)))):
        raise ValueError(f"{name} must be finite; found NaN or infinity")
    if like is not None and values.dtype != like.dtype:
        values = _narrowed(values, name, like.dtype, xp)
    return values[None, :] if values.ndim == 1 else values


def as_floats(values, name):
    """Numbers as an array or a tensor of floats of 32 or 64 bits; itself where it is one."""
    if isinstance(values, np.ndarray) or not array_api_compat.is_array_api_obj(values):
        plain = type(values) is np.ndarray and values.dtype in (np.float32, np.float64)
        return values if plain else finite_array(values, name)
    xp = array_api_compat.array_namespace(values)
    if array_api_compat.is_torch_namespace(xp):
        return _as_float_tensor(values, name)
    return values if values.dtype in (xp.float32, xp.float64) else xp.astype(values, xp.float64)


def _as_float_tensor(values, name):
    xp = array_api_compat.array_namespace(values)
    if values.layout != xp.strided or values.is_meta:
        raise TypeError(f"{name} must be a dense tensor with numbers; got {values.layout} on {values.device}")
    if values.is_complex():
        raise TypeError(f"{name} must be an array of numbers; got {values.dtype}: take x.real, or x.abs()")
    return values if values.dtype in (xp.float32, xp.float64) else values.double()


def _narrowed(values, name, dtype, xp):
    """Values in another type of number, whose range must hold the largest of them."""
    limits, largest = xp.finfo(dtype), max(float(xp.max(values)), -float(xp.min(values)))
    if largest > float(limits.max) or 0 < largest < float(limits.smallest_normal):
        raise ValueError(f"{name} must be numbers that {dtype}, the type of patterns, can hold; got up to {largest:g}")
    return xp.astype(values, dtype)


def _home(array):
    return f"{type(array).__module__.split('.')[0]} on {array_api_compat.device(array)}"
