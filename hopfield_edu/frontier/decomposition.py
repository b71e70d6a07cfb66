"""Partial information decomposition: who told the output what, T or R, both, or only the two together."""

import math
from typing import NamedTuple

import array_api_compat
import numpy as np

from hopfield_edu._compiled import compiled
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

MANY = 10_000  # chances from which on it pays to go through them by a compiled loop


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
    return _parts(*_tables(joint))


def climb(joint, goal):
    """The PID, and how steeply goal · PID rises in each cell (t, r) as chances go over from the first y to the second.

        d goal·PID / d p(t,r,1) - d goal·PID / d p(t,r,0),   with d (p log2 q) / dp = log2 q + (p/q) (dq/dp) / ln 2

    joint: (..., t, r, 2), as decompose takes it; in cells that are never met the slope says nothing. goal: five weights
    in the order of PID. Returns PID, with arrays of shape (...), and slopes (..., t, r).
    """
    xp, weights = array_api_compat.array_namespace(joint), _by_information(goal)
    if not array_api_compat.is_numpy_namespace(xp) or joint.size < MANY:
        return _climb_at_once(joint, weights, xp)
    loop = compiled(_climb_one_by_one, error_model="numpy")
    if loop is _climb_one_by_one:
        return _climb_at_once(joint, weights, xp)
    tables = joint.reshape(-1, *joint.shape[-3:])
    parts, slopes = np.zeros((5, len(tables))), np.zeros(tables.shape[:-1])
    loop(tables, tables.sum(axis=2), tables.sum(axis=1), weights, parts, slopes)
    return PID(*parts.reshape(5, *joint.shape[:-3])), slopes.reshape(joint.shape[:-1])


def _by_information(goal):
    """The weights of a goal written as a sum of I(Y;T), I(Y;R), I(Y;T,R), red and H(Y)."""
    unique_t, unique_r, redundancy, synergy, residual = map(float, goal)
    shared = redundancy - unique_t - unique_r + synergy
    return unique_t - synergy, unique_r - synergy, synergy - residual, shared, residual


def _climb_at_once(joint, weights, xp):
    """climb by arrays, all tables at once."""
    p, log = _tables(joint)
    # the slope of p log2 p is log2 p, and a constant that is the same for both y; what knows no y has none
    share = p["try"] / (p["shared"] + TINY)
    through = xp.sum(share, axis=-2, keepdims=True) + xp.sum(share, axis=-3, keepdims=True) - share
    rises = log["ty"], log["ry"], log["try"], log["shared"] + through / math.log(2)
    slope = -sum(weights) * log["y"]  # each of the five holds H(Y)
    for weight, rise in zip(weights[:4], rises, strict=True):
        slope = slope + weight * rise if weight else slope
    return _parts(p, log), slope[..., 1] - slope[..., 0]


def _climb_one_by_one(joint, t_y, r_y, weights, parts, slopes):
    """climb table by table, past cells that are never met. joint: (k, t, r, 2). Fills parts (5, k), slopes, zeros."""

    def h(p):
        return -p * math.log2(p) if p > 0 else 0.0

    def rise(p0, p1):
        return math.log2(p1 + TINY) - math.log2(p0 + TINY)

    by_t, by_r, by_both, by_red, _ = weights
    for i in range(len(joint)):
        p, p_ty, p_ry, slope = joint[i], t_y[i], r_y[i], slopes[i]
        y0, y1 = p_ty[:, 0].sum(), p_ty[:, 1].sum()
        from_t = from_r = from_both = red = h(y0) + h(y1)
        row, column = np.full(len(p_ty), -sum(weights) * rise(y0, y1)), np.zeros(len(p_ry))
        for t, (p0, p1) in enumerate(p_ty):
            from_t += h(p0 + p1) - h(p0) - h(p1)
            row[t] += by_t * rise(p0, p1)
        for r, (p0, p1) in enumerate(p_ry):
            from_r += h(p0 + p1) - h(p0) - h(p1)
            column[r] += by_r * rise(p0, p1) if by_r else 0.0
        for t, row_p in enumerate(p):
            for r, (p0, p1) in enumerate(row_p):
                if p0 + p1 == 0:
                    continue
                from_both += h(p0 + p1) - h(p0) - h(p1)
                s0, s1 = p_ty[t, 0] + p_ry[r, 0] - p0 + TINY, p_ty[t, 1] + p_ry[r, 1] - p1 + TINY
                log0, log1 = math.log2(s0), math.log2(s1)
                red += p0 * log0 + p1 * log1 - (p0 + p1) * math.log2(s0 + s1)
                # p(t,r,y) moves the quotients of its row, of its column, and its own once less
                share = by_red * (p1 / s1 - p0 / s0) / math.log(2)
                row[t] += share
                column[r] += share
                slope[t, r] = by_red * (log1 - log0) - share + (by_both * rise(p0, p1) if by_both else 0.0)
        for t in range(len(row)):
            slope[t] += row[t] + column
        parts[:, i] = from_t - red, from_r - red, red, from_both - from_t - from_r + red, h(y0) + h(y1) - from_both


def _tables(joint):
    """Every table that a joint one holds, by its name, and the logarithms to base 2 of all of them."""
    xp = array_api_compat.array_namespace(joint)
    t_r, t_y, r_y = (xp.sum(joint, axis=axis, keepdims=True) for axis in (-1, -2, -3))
    t, r, y = (xp.sum(both, axis=axis, keepdims=True) for both, axis in ((t_r, -2), (t_r, -3), (t_y, -3)))
    p = {"t": t, "r": r, "y": y, "ty": t_y, "ry": r_y, "tr": t_r, "try": joint}
    p |= {"shared": t_y + r_y - joint, "either": t + r - t_r}
    return p, {name: xp.log2(table + TINY) for name, table in p.items()}


def _parts(p, log):
    """The PID of tables."""
    xp = array_api_compat.array_namespace(p["try"])

    def mean_log2(p, log_q):
        return xp.sum(p * log_q, axis=(-3, -2, -1))

    h_t, h_r, h_y, h_ty, h_ry, h_tr, h_try = (
        -mean_log2(p[name], log[name]) for name in ("t", "r", "y", "ty", "ry", "tr", "try")
    )
    # I(Y;T) = H(T) + H(Y) - H(T,Y), and so for R and for both
    from_t, from_r, from_both = h_t + h_y - h_ty, h_r + h_y - h_ry, h_tr + h_y - h_try
    # the quotient's logarithm as a difference; -sum p log2 p(y) is H(Y), and p(t) + p(r) - p(t,r) knows no y
    red = mean_log2(p["try"], log["shared"]) - mean_log2(p["tr"], log["either"]) + h_y
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
