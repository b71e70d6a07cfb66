"""Many networks and many cues in one synchronous recall: NumPy arrays, or torch tensors on any device.

The answer is of the kind, the type of number and the device of what came in.
"""

from typing import NamedTuple

import array_api_compat

from hopfield_edu._validation import finite_array, positive_count
from hopfield_edu.classical.sweeps import rounding_of, tie

__all__ = ["BatchRecall", "hebbian_batch", "recall_batch"]


class BatchRecall(NamedTuple):
    """What recall_batch returns. state: (k, c, n) of ±1. fixed, cycling: (k, c), whether it ended in a fixed point or
    in a two-cycle; where both are False it did not settle."""

    state: object
    fixed: object
    cycling: object


def hebbian_batch(patterns):
    """Hebb's rule for k networks at once: W = X^T X / n with a zero diagonal.

    patterns: (k, p, n) array or tensor of ±1. Returns (k, n, n): n² numbers a network, which is what a GPU likes.
    """
    xp, patterns = _checked(patterns, "patterns", ("k", "p", "n"))
    _check_signs(patterns, "patterns", xp)
    n = patterns.shape[2]
    others = 1 - xp.eye(n, dtype=patterns.dtype, device=array_api_compat.device(patterns))
    return xp.matmul(xp.matrix_transpose(patterns), patterns) / n * others


def recall_batch(weights, cues, *, max_steps=100):
    """Update all neurons of all states at once until each rests or swaps for ever: s_i = sign(h_i), kept where h_i = 0.

    weights: (k, n, n), one network each. cues: (k, c, n) of ±1, never changed. Both NumPy arrays or both tensors on
    one device, of one type of floating-point number. max_steps: where to give up.
    Returns BatchRecall(state, fixed, cycling); the states are those of recall(…, order="synchronous").
    A field within the rounding of its numbers counts as zero, as in recall.
    Little (1974); Goles, Fogelman & Pellegrin (1985).
    """
    xp, weights = _checked(weights, "weights", ("k", "n", "n"))
    kind, cues = _checked(cues, "cues", ("k", "c", "n"))
    if kind is not xp or cues.dtype != weights.dtype:
        raise TypeError(f"cues must be of the kind of weights, {weights.dtype}; got {type(cues).__name__} {cues.dtype}")
    _check_signs(cues, "cues", xp)
    k, n = weights.shape[:2]
    if weights.shape[2] != n or cues.shape[0] != k or cues.shape[2] != n:
        got = f"{tuple(weights.shape)} and {tuple(cues.shape)}"
        raise ValueError(f"weights must have shape (k, n, n) and cues (k, c, n); got {got}")
    exact = xp.astype(weights, xp.float32) if xp.finfo(weights.dtype).bits < 32 else weights  # sums of halves go astray
    close = tie(n, xp.max(xp.abs(exact), axis=(1, 2), keepdims=True), rounding_of(weights))
    state = before = xp.astype(cues, exact.dtype, copy=False)
    fixed = cycling = xp.zeros(cues.shape[:2], dtype=xp.bool, device=array_api_compat.device(cues))
    for step in range(positive_count(max_steps, "max_steps")):
        h = xp.matmul(state, xp.matrix_transpose(exact))
        done = (fixed | cycling)[..., None]
        # s = sign(h), written as a flip where s h < 0: a field of 0 keeps its state
        new = xp.where((h * state < -close) & ~done, -state, state)
        if step:
            cycling = cycling | (xp.all(new == before, axis=-1) & ~fixed)
        fixed = fixed | (xp.all(new == state, axis=-1) & ~cycling)
        before, state = state, new
        if xp.all(fixed | cycling):
            break
    return BatchRecall(xp.astype(state, cues.dtype), fixed, cycling)


def _checked(array, name, axes):
    """The array's namespace and the array; TypeError or ValueError where it is none of floats with these axes."""
    if not array_api_compat.is_array_api_obj(array):
        raise TypeError(f"{name} must be a NumPy array or a torch tensor; got {type(array).__name__}")
    xp = array_api_compat.array_namespace(array)
    if array.ndim != len(axes) or 0 in array.shape:
        raise ValueError(f"{name} must have shape ({', '.join(axes)}); got {tuple(array.shape)}")
    if not xp.isdtype(array.dtype, "real floating"):
        raise TypeError(f"{name} must be floating-point numbers; got {array.dtype}")
    if array_api_compat.is_numpy_array(array):
        array = finite_array(array, name).astype(array.dtype, copy=False)  # an array alone, without a mask
    elif not xp.all(xp.isfinite(array)):
        raise ValueError(f"{name} must be finite; found NaN or infinity")
    return xp, array


def _check_signs(array, name, xp):
    wrong = xp.abs(array) != 1
    if xp.any(wrong):
        found = float(array[wrong][0])
        raise ValueError(f"{name} must be ±1; found {found:g}: use hopfield_edu.patterns.binarize")
