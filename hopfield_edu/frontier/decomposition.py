"""Partial information decomposition: who told the output what, T or R, both, or only the two together."""

from typing import NamedTuple

import array_api_compat
import numpy as np

from hopfield_edu._validation import LARGEST, finite_array, number_between
from hopfield_edu.classical import local_field
from hopfield_edu.classical.weights import as_weights
from hopfield_edu.patterns import as_patterns

__all__ = ["EXTERNAL", "PID", "neuron_joint", "pid"]

EXTERNAL = 2.3
"""How strongly a neuron hears the pattern itself; Blümel et al. (2025) keep it frozen."""
BINS, REACH = 60, 20.0
EDGE = 1e-9  # a field at the edge of two bins counts to the upper one, whatever its last bit says
TINY = 1e-300  # so that an event that never happens adds 0 · log2(TINY) = 0, and not 0 · -inf


class PID(NamedTuple):
    """Five parts of what there is to know about y, in bits; numbers, or one array each for many joint tables.

    unique_t, unique_r: only this one says it. redundancy: t and r each say it. synergy: only the two together say it.
    residual: nobody says it. The first four add up to I(Y; T, R), all five to H(Y). The order is that in which
    Blümel et al. (2025) write the weights of a goal.
    """

    unique_t: float
    unique_r: float
    redundancy: float
    synergy: float
    residual: float


def pid(joint):
    """Decompose what two sources t and r say about y, by shared exclusions.

        red = sum p(t,r,y) log2 ( [p(t,y) + p(r,y) - p(t,r,y)] / ([p(t) + p(r) - p(t,r)] p(y)) )
        unique_t = I(Y;T) - red,   unique_r = I(Y;R) - red
        synergy = I(Y;T,R) - I(Y;T) - I(Y;R) + red,   residual = H(Y) - I(Y;T,R)

    A part can be negative: a source may misinform.

    joint: (t, r, y) array of probabilities that add up to 1, or (..., t, r, y) for many tables at once.
    Returns PID(unique_t, unique_r, redundancy, synergy, residual) in bits: numbers, or arrays of shape (...).
    Raises ValueError for negative numbers, for counts, and for fewer than three axes.
    Makkeh, Gutknecht & Wibral (2021), Phys. Rev. E 103, 032149.
    """
    joint = finite_array(joint, "joint")
    if joint.ndim < 3 or joint.size == 0:
        raise ValueError(f"joint must have the axes t, r, y, each at least 1 long; got shape {joint.shape}")
    if joint.min() < 0:
        raise ValueError(f"joint must hold probabilities; found {joint.min():g}")
    totals = joint.sum(axis=(-3, -2, -1))
    if not np.allclose(totals, 1):
        wrong = totals.flat[np.argmax(np.abs(totals - 1))]
        raise ValueError(f"joint must add up to 1; got {wrong:g}: divide counts by their sum")
    parts = decompose(joint)
    return PID(*map(float, parts)) if joint.ndim == 3 else parts


def decompose(joint):
    """The PID of joint tables (..., t, r, y), NumPy arrays or torch tensors; nothing is checked."""
    xp = array_api_compat.array_namespace(joint)
    t_r, t_y, r_y = (xp.sum(joint, axis=axis, keepdims=True) for axis in (-1, -2, -3))
    t, r, y = (xp.sum(both, axis=axis, keepdims=True) for both, axis in ((t_r, -2), (t_r, -3), (t_y, -3)))

    def mean_log2(p, q):
        return xp.sum(p * xp.log2(q + TINY), axis=(-3, -2, -1))

    h_t, h_r, h_y, h_ty, h_ry, h_tr, h_try = (-mean_log2(p, p) for p in (t, r, y, t_y, r_y, t_r, joint))
    # I(Y;T) = H(T) + H(Y) - H(T,Y), and so for R and for both
    from_t, from_r, from_both = h_t + h_y - h_ty, h_r + h_y - h_ry, h_tr + h_y - h_try
    # the quotient's logarithm as a difference; -sum p log2 p(y) is H(Y), and p(t) + p(r) - p(t,r) knows no y
    red = mean_log2(joint, t_y + r_y - joint) - mean_log2(t_r, t + r - t_r) + h_y
    return PID(from_t - red, from_r - red, red, from_both - from_t - from_r + red, h_y - from_both)


def neuron_joint(weights, patterns, external=EXTERNAL):
    """The joint table of every neuron over the patterns: what the pattern says, what the others say, its answer.

        T = external · x_i,   R = sum_{j != i} W_ij x_j,   P(y = +1) = 1 / (1 + exp(-(T + R)))

    Every pattern is as likely.

    weights: LowRankWeights or (n, n) array; no neuron hears itself. patterns: (p, n) array of ±1.
    Returns an (n, 2, 60, 2) array for pid: T at -external and +external, R in 60 bins from -20 to 20 (what lies beyond
    counts to the last one), y at -1 and +1. Blümel et al. (2025), arXiv 2511.02584.
    """
    external = number_between(external, "external", 0, LARGEST)
    weights = as_weights(weights)
    patterns = as_patterns(patterns, neurons=weights.shape[1])
    # sum_{j != i} W_ij x_j: the field less the neuron's own part
    recurrent = local_field(weights, patterns) - weights.diagonal() * patterns
    p, n = patterns.shape
    with np.errstate(over="ignore"):  # beyond the largest float the chance is 0
        up = 1 / (1 + np.exp(-external * patterns - recurrent))
    r = np.clip((recurrent + REACH) * (BINS / (2 * REACH)) + EDGE, 0, BINS - 1).astype(int)
    # one number for each (neuron, t, r): one count fills the tables of all neurons
    cell = (np.arange(n) * 2 + (patterns > 0)) * BINS + r
    tables = [np.bincount(cell.ravel(), chance.ravel(), n * 2 * BINS) / p for chance in (1 - up, up)]
    return np.stack(tables, axis=-1).reshape(n, 2, BINS, 2)
