"""One formula for many memories: compare the cue with every pattern, sharpen, and add up: z = P^T sep(sim(K, q)).

NumPy arrays and torch tensors on any device take the same path: the answer is of the kind, the type of number and the
device of the patterns. Half precision and whole numbers, too narrow for sums of squares, become 64 bits.
Millidge, Salvatori, Song, Lukasiewicz & Bogacz (2022), Universal Hopfield networks, ICML.
"""

import math

import array_api_compat
import numpy as np

from hopfield_edu._validation import number_between, one_of, positive_count
from hopfield_edu.modern import manhattan
from hopfield_edu.modern.rows import as_floats, as_rows

__all__ = ["SIMILARITIES", "compare", "identity", "maximum", "polynomial", "retrieve", "softmax", "within"]

BLOCK = 2**17
"""Numbers of one block of differences, small enough to stay in a processor's cache: what neg-L1 needs."""
FAR = 1000.0
"""An exponent of -FAR and every lower one give 0."""

ROUNDING = 64
"""Similarities of a row count as equal where they differ by no more than this many units in the last place of its
largest: equal ones are not always equal in floating point, and which one is larger would hang on the processor."""


def retrieve(patterns, cues, similarity, separation, projection=None):
    """What a memory answers to cues: z = P^T sep(sim(K, q)).

    patterns: K, (p, n) array of numbers, one a row. cues: q, (n,) or (b, n).
    similarity: a name from SIMILARITIES, see compare.
    separation: identity, maximum, polynomial(d), softmax(beta), within(distance), or a function of the (b, p)
        similarities that returns (b, p) weights.
    projection: P, (p, m), what is said for each pattern; None answers with the patterns themselves.
    Returns (m,) or (b, m). Nothing that comes in is changed.
    Raises ValueError or TypeError that names the argument. Millidge et al. (2022), eq. 1.
    """
    similarities = compare(patterns, cues, similarity)
    separation = as_separation(separation)
    answers = as_rows(patterns if projection is None else projection, "projection", like=similarities)
    if answers.shape[0] != similarities.shape[-1]:
        raise ValueError(
            f"projection must have a row for each of {similarities.shape[-1]} patterns; got {answers.shape[0]}"
        )
    single = similarities.ndim == 1
    similarities = similarities[None, :] if single else similarities
    weights = separated(similarities, separation)
    with np.errstate(all="ignore"):
        z = weights @ answers
    xp = array_api_compat.array_namespace(z)
    if not xp.all(xp.isfinite(z)):
        raise ValueError(f"separation must give weights whose sums {z.dtype} can hold; got {_extremes(weights, xp)}")
    return z[0, :] if single else z


def compare(patterns, cues, similarity):
    """The similarity of each cue with each pattern, larger where they are nearer.

    patterns: (p, n). cues: (n,) or (b, n). similarity:
    - "dot": q·k.
    - "cosine": q·k / |q||k|, each row by its own norm; 0 where a row is zero.
    - "neg-L1": -sum |q_i - k_i|, for ±1 minus twice the Hamming distance; block by block in bounded memory.
    - "neg-L2": -sum (q_i - k_i)², in 64 bits by one matrix product; in 32 bits, where it would lose small distances
      between large numbers, slower.
    - "neg-KL": -sum q_i log(q_i / k_i), for rows of probabilities; a k_i of 0 counts as the smallest positive number.
    Returns (p,) or (b, p), in the type of number of patterns; 64 bits where those are neither of 32 nor of 64.
    Raises ValueError where the similarities leave the range of that type.
    """
    one_of(similarity, "similarity", SIMILARITIES)
    keys = as_rows(patterns, "patterns")
    asked = as_rows(cues, "cues", like=keys)
    if asked.shape[1] != keys.shape[1]:
        raise ValueError(f"cues must have {keys.shape[1]} numbers a row, as patterns have; got {asked.shape[1]}")
    xp = array_api_compat.array_namespace(keys)
    with np.errstate(all="ignore"):
        found = _COMPARE[similarity](asked, keys, xp)
    _require_range(found, similarity, asked, keys, xp)
    return found[0, :] if np.ndim(cues) == 1 else found


def as_separation(separation):
    """Return separation where it is a function, or raise TypeError."""
    if not callable(separation):
        raise TypeError(f"separation must be a function such as maximum or softmax(8.0); got {separation!r:.60}")
    return separation


def separated(similarities, separation):
    """The weights (b, p) that a separation makes of similarities (b, p), or an error that names separation."""
    weights = as_rows(as_separation(separation)(similarities), "what separation returns", like=similarities)
    if weights.shape != similarities.shape:
        raise ValueError(f"separation must return weights {tuple(similarities.shape)}; got {tuple(weights.shape)}")
    return weights


def identity(similarities):
    """Every memory speaks as loudly as it matches. With "dot": one step of Hebb's rule, its diagonal kept."""
    similarities, xp = _as_similarities(similarities)
    if not xp.all(xp.isfinite(similarities)):
        raise ValueError(f"similarities must be finite; found {_extremes(similarities, xp)}")
    return 1 * similarities


def polynomial(degree):
    """The separation s -> s^degree, a dense associative memory with "dot". degree: 1, 2, 3, …

    For "dot" and "cosine". A distance is never positive: an even power of it makes the farthest memory the loudest.
    The separation raises ValueError where the powers leave the range of the type of number, above or below.
    """
    degree = positive_count(degree, "degree")

    def separate(similarities):
        similarities, xp = _as_similarities(similarities)
        with np.errstate(all="ignore"):
            powers = similarities**degree
        largest, loudest = (xp.max(xp.abs(values), axis=-1) for values in (similarities, powers))
        lost = (largest > 0) & ~(loudest >= xp.finfo(powers.dtype).smallest_normal)
        if xp.any(lost) or not xp.all(xp.isfinite(loudest)):
            raise ValueError(
                f"degree must be smaller: similarities of {_extremes(similarities, xp)} to the power {degree} leave "
                f"the range of {powers.dtype}; or divide what is compared, so that the largest similarity is about 1"
            )
        return powers

    return separate


def softmax(beta):
    """The separation s -> exp(beta s) / sum exp(beta s), whose weights add up to 1. beta: at least 0.

    The largest similarity is taken off first, which changes nothing but the overflow.
    """
    beta = number_between(beta, "beta", 0, math.inf, infinite=True)
    if beta == math.inf:
        return maximum

    def separate(similarities):
        similarities, xp = _as_similarities(similarities)
        best = _best(similarities, xp)
        # exp(-beta max) stands above and below, and cancels
        loud = xp.exp(exponents(beta, similarities, best, xp))
        return loud / xp.sum(loud, axis=-1, keepdims=True)

    return separate


def maximum(similarities):
    """The nearest memory alone speaks (nearest neighbour); equals share. The limit of softmax for beta -> infinity.

    Similarities that only rounding tells apart are equals.
    """
    similarities, xp = _as_similarities(similarities)
    best = _best(similarities, xp)
    wins = xp.astype(similarities >= best - _rounding(similarities, xp), similarities.dtype)
    return wins / xp.sum(wins, axis=-1, keepdims=True)


def nearest_first(similarities, top):
    """The places of the largest similarities of each row, largest first; of equals, the one stored first leads.

    similarities: (b, p). top: how many, at most p. Returns whole numbers (b, top).
    """
    xp = array_api_compat.array_namespace(similarities)
    row = xp.arange(similarities.shape[0], device=array_api_compat.device(similarities))[:, None]
    order = xp.argsort(similarities, axis=1, descending=True)
    falling = similarities[row, order]
    less = falling[:, :-1] - falling[:, 1:] > _rounding(similarities, xp)
    group = xp.cumulative_sum(xp.astype(less, order.dtype), axis=1, include_initial=True)
    by_place = xp.argsort(group * similarities.shape[1] + order, axis=1)
    return order[row, by_place][:, :top]


def within(distance):
    """Every memory within the distance speaks, all equally loudly: Kanerva's sparse distributed memory with "neg-L1".

    distance: at least 0. Where none is near, all weights are 0. Kanerva (1988), Sparse distributed memory, MIT Press.
    """
    distance = number_between(distance, "distance", 0, math.inf, infinite=True)

    def separate(similarities):
        similarities, xp = _as_similarities(similarities)
        return xp.astype(similarities >= -min(distance, float(xp.finfo(similarities.dtype).max)), similarities.dtype)

    return separate


def _as_similarities(values):
    values = as_floats(values, "similarities")
    if values.ndim == 0 or values.shape[-1] == 0:
        raise ValueError(f"similarities must have shape (p,) or (b, p), p ≥ 1; got {tuple(values.shape)}")
    return values, array_api_compat.array_namespace(values)


def _best(similarities, xp):
    best = xp.max(similarities, axis=-1, keepdims=True)
    if not xp.all(xp.isfinite(best)):
        raise ValueError(f"similarities must have a finite largest one; found {_extremes(best, xp)}")
    return best


def _require_range(found, similarity, asked, keys, xp):
    """Raise ValueError where similarities, or the products that they are made of, leave the range of their type."""
    limits, (q, k) = xp.finfo(found.dtype), (max(map(abs, _ends(rows, xp))) for rows in (asked, keys))
    sizes = {"dot": (q, k), "neg-L2": (max(q, k), max(q, k))}.get(similarity, (1.0, 1.0))
    lost = min(sizes) > 0 and sizes[0] * sizes[1] < float(limits.smallest_normal)
    if lost or not xp.all(xp.isfinite(found)):
        raise ValueError(
            f"patterns and cues must not leave the range of {found.dtype} by {similarity}; "
            f"got numbers up to {k:g} and {q:g}: divide both by the largest number"
            + ("" if found.dtype == xp.float64 else ", or give patterns in 64 bits")
        )


def exponents(beta, similarities, best, xp):
    """beta (s - max s) without an overflow: where it is below -FAR, -FAR stands for it."""
    limits = xp.finfo(similarities.dtype)
    beta = min(beta, float(limits.max))
    floor = -min(FAR / beta, float(limits.max)) if beta else -float(limits.max)
    with np.errstate(over="ignore"):
        return beta * xp.clip(similarities - best, min=floor)


def _ends(values, xp):
    return float(xp.min(values)), float(xp.max(values))


def _extremes(values, xp):
    low, high = _ends(values, xp)
    return f"{low:g}" if low == high else f"{low:g} to {high:g}"


def _rounding(similarities, xp):
    """The largest difference that rounding alone makes, (b, 1)."""
    sizes = xp.abs(similarities)
    largest = xp.max(xp.where(xp.isfinite(sizes), sizes, xp.zeros_like(sizes)), axis=-1, keepdims=True)
    return ROUNDING * xp.finfo(similarities.dtype).eps * largest


def _dot(cues, patterns, xp):
    return cues @ patterns.T


def _cosine(cues, patterns, xp):
    cues, patterns = (_tamed(rows, xp) for rows in (cues, patterns))
    norms = [xp.linalg.vector_norm(rows, axis=1) for rows in (cues, patterns)]
    q, k = (xp.where(norm > 0, norm, xp.ones_like(norm)) for norm in norms)
    return cues @ patterns.T / q[:, None] / k[None, :]


def _tamed(rows, xp):
    """Rows so large or so small that their squares would leave the range, divided by their largest number."""
    largest = xp.maximum(xp.max(rows, axis=1, keepdims=True), -xp.min(rows, axis=1, keepdims=True))
    wild = (largest > 0) & ((largest > 2.0**40) | (largest < 2.0**-40))
    return rows / xp.where(wild, largest, xp.ones_like(largest)) if xp.any(wild) else rows


def _neg_l1(cues, patterns, xp):
    if array_api_compat.is_torch_namespace(xp):
        return -xp.cdist(cues, patterns, p=1)  # its own kernel, which makes no array of differences
    if array_api_compat.is_numpy_namespace(xp) and manhattan.pays(cues, patterns):
        return manhattan.neg_l1(cues, patterns)
    found = xp.empty((cues.shape[0], patterns.shape[0]), dtype=patterns.dtype)
    rows = max(1, BLOCK // patterns.shape[1])
    for start in range(0, patterns.shape[0], rows):
        block = patterns[start : start + rows, :]
        for q in range(cues.shape[0]):
            found[q, start : start + rows] = -xp.sum(xp.abs(block - cues[q, :]), axis=1)
    return found


def _neg_l2(cues, patterns, xp):
    if patterns.dtype != xp.float64:
        return _neg_l2_in_32_bits(cues, patterns, xp)
    squares = [xp.sum(rows * rows, axis=1) for rows in (cues, patterns)]
    # -|q - k|² = 2 q·k - |q|² - |k|²
    found = 2 * (cues @ patterns.T) - squares[0][:, None] - squares[1][None, :]
    return xp.where(found > 0, xp.zeros_like(found), found)  # rounding may put a clean query above 0


def _neg_l2_in_32_bits(cues, patterns, xp):
    """The differences themselves in torch, else blocks in 64 bits: |q|² + |k|² - 2 q·k cancels what 32 bits hold."""
    if array_api_compat.is_torch_namespace(xp):
        return -(xp.cdist(cues, patterns, compute_mode="donot_use_mm_for_euclid_dist") ** 2)
    found = xp.empty((cues.shape[0], patterns.shape[0]), dtype=patterns.dtype)
    rows, cues = max(1, BLOCK // patterns.shape[1]), xp.astype(cues, xp.float64)
    for start in range(0, patterns.shape[0], rows):
        block = xp.astype(patterns[start : start + rows, :], xp.float64)
        found[:, start : start + rows] = _neg_l2(cues, block, xp)
    return found


def _neg_kl(cues, patterns, xp):
    for rows, name in ((patterns, "patterns"), (cues, "cues")):
        if xp.any(rows < 0) or xp.any(xp.abs(xp.sum(rows, axis=1) - 1) > 1e-3):
            raise ValueError(
                f"{name} must be probabilities for neg-KL: no number below 0, each row of sum 1. "
                "Divide rows that are not negative by their sums; ±1 has none: take (x + 1) / 2 first"
            )
    least = xp.finfo(patterns.dtype).smallest_normal
    log_q, log_k = (xp.log(xp.where(rows > least, rows, xp.full_like(rows, least))) for rows in (cues, patterns))
    return cues @ log_k.T - xp.sum(cues * log_q, axis=1)[:, None]


_COMPARE = {"dot": _dot, "cosine": _cosine, "neg-L1": _neg_l1, "neg-L2": _neg_l2, "neg-KL": _neg_kl}
SIMILARITIES = tuple(_COMPARE)
"""The names of the similarities that `compare` knows."""
