"""One formula for many memories: compare the query with every memory, sharpen, and add up: z = P^T sep(sim(K, q)).

NumPy arrays and torch tensors on any device take the same path: the answer is of the kind, the type of number and the
device of the memories. Millidge, Salvatori, Song, Lukasiewicz & Bogacz (2022), Universal Hopfield networks, ICML.
"""

import math

import array_api_compat
import numpy as np

from hopfield_edu.validation import finite_array, number_between, one_of, positive_count

__all__ = ["SIMILARITIES", "compare", "identity", "maximum", "polynomial", "retrieve", "softmax", "within"]

BLOCK = 2**17
"""Numbers of one block of differences, small enough to stay in a processor's cache: what neg-L1 needs."""

ROUNDING = 64
"""Similarities of a row count as equal where they differ by no more than this many units in the last place of its
largest: equal ones are not always equal in floating point, and which one is larger would hang on the processor."""


def retrieve(memories, queries, similarity, separation, projection=None):
    """What a memory answers to queries: z = P^T sep(sim(K, q)).

    memories: K, (p, n) array of numbers, one a row. queries: (n,) or (b, n).
    similarity: a name from SIMILARITIES, see compare.
    separation: identity, maximum, polynomial(d), softmax(beta), within(distance), or a function of the (b, p)
        similarities that returns (b, p) weights.
    projection: P, (p, m), what is said for each memory; None answers with the memories themselves.
    Returns (m,) or (b, m). Nothing that comes in is changed.
    Raises ValueError or TypeError that names the argument. Millidge et al. (2022), eq. 1.
    """
    similarities = compare(memories, queries, similarity)
    if not callable(separation):
        raise TypeError(f"separation must be a function such as softmax(8.0) or identity; got {separation!r}")
    answers = as_rows(memories if projection is None else projection, "projection", like=similarities)
    if answers.shape[0] != similarities.shape[-1]:
        raise ValueError(
            f"projection must have a row for each of {similarities.shape[-1]} memories; got {answers.shape[0]}"
        )
    single = similarities.ndim == 1
    weights = separation(similarities[None, :] if single else similarities)
    z = weights @ answers
    return z[0, :] if single else z


def compare(memories, queries, similarity):
    """The similarity of each query with each memory, larger where they are nearer.

    memories: (p, n). queries: (n,) or (b, n). similarity:
    - "dot": q·k.
    - "cosine": q·k / |q||k|, each row by its own norm; 0 where a row is zero.
    - "neg-L1": -sum |q_i - k_i|, for ±1 minus twice the Hamming distance; block by block in bounded memory.
    - "neg-L2": -sum (q_i - k_i)², by one matrix product.
    - "neg-KL": -sum q_i log(q_i / k_i), for rows of probabilities; a k_i of 0 counts as the smallest positive number.
    Returns (p,) or (b, p), in the type of number of memories.
    """
    one_of(similarity, "similarity", SIMILARITIES)
    keys = as_rows(memories, "memories")
    asked = as_rows(queries, "queries", like=keys)
    if asked.shape[1] != keys.shape[1]:
        raise ValueError(f"queries must have {keys.shape[1]} numbers a row, as memories have; got {asked.shape[1]}")
    found = _COMPARE[similarity](asked, keys, array_api_compat.array_namespace(keys))
    return found[0, :] if np.ndim(queries) == 1 else found


def identity(similarities):
    """Every memory speaks as loudly as it matches. With "dot": one step of Hebb's rule, its diagonal kept."""
    return similarities


def polynomial(degree):
    """The separation s -> s^degree, a dense associative memory with "dot". degree: 1, 2, 3, …

    For "dot" and "cosine". A distance is never positive: an even power of it makes the farthest memory the loudest.
    """
    degree = positive_count(degree, "degree")
    return lambda similarities: similarities**degree


def softmax(beta):
    """The separation s -> exp(beta s) / sum exp(beta s), whose weights add up to 1. beta: at least 0.

    The largest similarity is taken off first, which changes nothing but the overflow.
    """
    beta = number_between(beta, "beta", 0, math.inf, infinite=True)
    if beta == math.inf:
        return maximum

    def separate(similarities):
        xp = array_api_compat.array_namespace(similarities)
        loud = xp.exp(beta * (similarities - xp.max(similarities, axis=-1, keepdims=True)))
        return loud / xp.sum(loud, axis=-1, keepdims=True)

    return separate


def maximum(similarities):
    """The nearest memory alone speaks (nearest neighbour); equals share. The limit of softmax for beta -> infinity.

    Similarities that only rounding tells apart are equals.
    """
    xp = array_api_compat.array_namespace(similarities)
    best = xp.max(similarities, axis=-1, keepdims=True)
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
    return lambda similarities: array_api_compat.array_namespace(similarities).astype(
        similarities >= -distance, similarities.dtype
    )


def as_rows(values, name, like=None):
    """Check numbers of shape (p, n) or (n,), and return them as rows of floats, (p, n), a tensor where one came.

    like: rows whose kind, type of number and device these must share; what is not an array becomes one of that kind.
    """
    if not array_api_compat.is_array_api_obj(values):
        values = finite_array(values, name)
        if like is not None:
            values = array_api_compat.array_namespace(like).asarray(values, device=array_api_compat.device(like))
    xp = array_api_compat.array_namespace(values)
    if like is not None and _home(values) != _home(like):
        raise TypeError(f"{name} must be {_home(like)} as memories are; got {_home(values)}")
    if values.ndim not in (1, 2) or 0 in values.shape:
        raise ValueError(f"{name} must have shape (p, n) with p, n ≥ 1; got shape {tuple(values.shape)}")
    if like is not None and values.dtype != like.dtype:
        values = xp.astype(values, like.dtype)
    elif not xp.isdtype(values.dtype, "real floating"):
        values = xp.astype(values, xp.float64)
    if not xp.all(xp.isfinite(values)):
        raise ValueError(f"{name} must be finite; found NaN or infinity")
    return values[None, :] if values.ndim == 1 else values


def _rounding(similarities, xp):
    """The largest difference that rounding alone makes, (b, 1)."""
    largest = xp.max(xp.abs(similarities), axis=-1, keepdims=True)
    return ROUNDING * xp.finfo(similarities.dtype).eps * largest


def _home(array):
    return f"{type(array).__module__.split('.')[0]} on {array_api_compat.device(array)}"


def _dot(queries, memories, xp):
    return queries @ memories.T


def _cosine(queries, memories, xp):
    norms = [xp.linalg.vector_norm(rows, axis=1) for rows in (queries, memories)]
    q, k = (xp.where(norm > 0, norm, xp.ones_like(norm)) for norm in norms)
    return queries @ memories.T / q[:, None] / k[None, :]


def _neg_l1(queries, memories, xp):
    if array_api_compat.is_torch_namespace(xp):
        return -xp.cdist(queries, memories, p=1)  # its own kernel, which makes no array of differences
    found = xp.empty((queries.shape[0], memories.shape[0]), dtype=memories.dtype)
    rows = max(1, BLOCK // memories.shape[1])
    for start in range(0, memories.shape[0], rows):
        block = memories[start : start + rows, :]
        for q in range(queries.shape[0]):
            found[q, start : start + rows] = -xp.sum(xp.abs(block - queries[q, :]), axis=1)
    return found


def _neg_l2(queries, memories, xp):
    squares = [xp.sum(rows * rows, axis=1) for rows in (queries, memories)]
    found = 2 * (queries @ memories.T) - squares[0][:, None] - squares[1][None, :]
    return xp.where(found < 0, found, xp.zeros_like(found))  # rounding may put a clean query above 0


def _neg_kl(queries, memories, xp):
    for rows, name in ((memories, "memories"), (queries, "queries")):
        if xp.any(rows < 0) or xp.any(xp.abs(xp.sum(rows, axis=1) - 1) > 1e-3):
            raise ValueError(
                f"{name} must be probabilities for neg-KL: no number below 0, each row of sum 1. "
                "Divide rows that are not negative by their sums; ±1 has none: take (x + 1) / 2 first"
            )
    least = xp.finfo(memories.dtype).smallest_normal
    log_q, log_k = (xp.log(xp.where(rows > least, rows, xp.full_like(rows, least))) for rows in (queries, memories))
    return queries @ log_k.T - xp.sum(queries * log_q, axis=1)[:, None]


_COMPARE = {"dot": _dot, "cosine": _cosine, "neg-L1": _neg_l1, "neg-L2": _neg_l2, "neg-KL": _neg_kl}
SIMILARITIES = tuple(_COMPARE)
