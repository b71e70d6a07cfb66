"""The whole past of a signal in n numbers, the coefficients of a polynomial, renewed at every sample.

Gu, Dao, Ermon, Rudra & Ré (2020), HiPPO: recurrent memory with optimal polynomial projections, arXiv 2008.07669.
"""

import numpy as np
from numpy.polynomial.legendre import leggauss, legvander

from hopfield_edu._validation import LARGEST, finite_array, number_between, one_of, positive_count

__all__ = ["MEASURES", "RULES", "legs", "legt", "projection", "recollect", "remember"]

MEASURES = ("legs", "legt")
"""Which part of the past counts: "legs", all of it alike; "legt", a window of it alike."""

IMPLICIT = {"euler": 0.0, "bilinear": 0.5, "midpoint": 0.5, "backward": 1.0}
"""How much of a step is taken at its end and not at its beginning."""

RULES = ("exact", "zoh", *IMPLICIT)
"""How a step is taken: see remember."""


def legs(n):
    """The equation of n numbers that hold all the past alike, stretched as it grows: A and b.

        d c / d t = (b f - A c) / t
        A_ij = sqrt((2i + 1) (2j + 1)),   A_ii = i + 1,   b_i = sqrt(2i + 1)

    The first for j < i; A is 0 above its diagonal. i and j count from 0.

    n: how many numbers.
    Returns A (n, n) and b (n,). Gu et al. (2020), LegS.
    """
    b = _scales(positive_count(n, "n"))
    return np.tril(np.outer(b, b), -1) + np.diag(np.arange(n) + 1.0), b


def legt(n):
    """The equation of n numbers that hold a window of the past, which slides: A and b.

        d c / d t = (b f - A c) / window
        A_ij = sqrt((2i + 1) (2j + 1)) s_ij,   b_i = sqrt(2i + 1)

    s_ij is 1 for j ≤ i, and (-1)^(i - j) above the diagonal.

    n: how many numbers.
    Returns A (n, n) and b (n,). Gu et al. (2020), LegT; but for scales the memory of Voelker et al. (2019).
    """
    b = _scales(positive_count(n, "n"))
    i, j = np.indices((n, n))
    return np.outer(b, b) * np.where(i < j, (-1.0) ** (i - j), 1.0), b


def remember(signal, n, *, measure="legs", window=None, rule="exact"):
    """What n numbers hold after each sample of a signal.

        f(x) ≈ sum_i c_i sqrt(2i + 1) P_i(2x - 1)

    x runs from 0, the oldest moment remembered, to 1, now; P_i are Legendre's polynomials.

    signal: (L,) array of numbers, or (b, L) for several signals, each sample held until the next one.
    n: how many numbers are kept.
    measure: "legs" remembers everything since the first sample; "legt" the last `window` samples.
    window: how many samples that is, at least 1 and not always whole; None for "legs".
    rule: how a step is taken.
    - "exact": as the equation says. For "legs" this is the best polynomial there is, projection(signal, n).
    - "midpoint": the first sample exactly, then half of a step at its beginning and half at its end, 1/(k - 1/2) long.
    - "bilinear", "backward", "euler": steps of 1/k from 0, half, wholly and not at all taken at the step's end.
    - "zoh": exact steps of log((k + 1) / k), as if a sample of 0 had come first.
    A window knows no k: its steps are 1 / window, so "zoh" is "exact" there, and "midpoint" is "bilinear".
    Returns (L, n) or (b, L, n), the numbers after each sample.
    Raises ValueError where a rule leaves the range of numbers, as "euler" does with a few hundred of them.
    """
    f = _as_signal(signal)
    n, rule = positive_count(n, "n"), one_of(rule, "rule", RULES)
    if one_of(measure, "measure", MEASURES) == "legs":
        if window is not None:
            raise ValueError(f"window must be None for 'legs', which remembers everything; got {window!r:.60}")
        step = _squeezed(n, late=rule == "zoh") if rule in ("exact", "zoh") else _stretched(n, rule)
    else:
        step = _slid(n, rule, number_between(window, "window", 1, np.inf))
    kept, c = np.empty((*f.shape, n)), np.zeros((len(f), n))
    with np.errstate(over="ignore", invalid="ignore"):
        for k in range(f.shape[1]):
            kept[:, k] = c = step(c, f[:, k, None], k + 1)
    if not np.isfinite(kept).all():
        raise ValueError(
            f"signal, n and window must keep rule={rule!r} within the range of numbers; found infinity after sample "
            f"{np.isfinite(kept).all(axis=(0, 2)).argmin() + 1}: take fewer numbers, or rule='exact'"
        )
    return kept[0] if np.ndim(signal) == 1 else kept


def recollect(coefficients, length):
    """The past that coefficients hold, at the middles of `length` samples, oldest first.

    coefficients: (n,) or (..., n) of remember or projection. length: how many samples the past is cut into.
    Returns (length,) or (..., length).
    """
    c = finite_array(coefficients, "coefficients", within=LARGEST)
    if c.ndim == 0:
        raise ValueError("coefficients must have shape (n,) or (..., n); got a single number")
    middles = (np.arange(positive_count(length, "length")) + 0.5) / length
    return c @ _polynomials(middles, c.shape[-1]).T


def projection(signal, n):
    """The n coefficients whose polynomial is nearest to the whole signal: the best that n numbers can do.

        c_i = integral_0^1 f(x) sqrt(2i + 1) P_i(2x - 1) d x

    signal: (L,) or (b, L), each sample held until the next one. n: how many numbers.
    Returns (n,) or (b, n).
    """
    f, n = _as_signal(signal), positive_count(n, "n")
    ends = np.arange(f.shape[1] + 1) / f.shape[1]
    c = f @ np.diff(_areas(ends, n), axis=0)
    return c[0] if np.ndim(signal) == 1 else c


def _as_signal(signal):
    """A signal as (b, L), b = 1 for one."""
    f = finite_array(signal, "signal", within=LARGEST)
    if f.ndim not in (1, 2):
        raise ValueError(f"signal must have shape (L,), or (b, L) for several; got shape {f.shape}")
    return np.atleast_2d(f)


def _scales(n):
    """sqrt(2i + 1), by which a Legendre polynomial has length 1 on [0, 1]."""
    return np.sqrt(2 * np.arange(n) + 1.0)


def _polynomials(x, n):
    """sqrt(2i + 1) P_i(2x - 1) for i < n, (len(x), n)."""
    return legvander(2 * x - 1, n - 1) * _scales(n)


def _areas(x, n):
    """The area under each of the n polynomials from 0 to x, (len(x), n)."""
    P = legvander(2 * x - 1, n)
    # the area under P_i from -1 to u is (P_(i+1) - P_(i-1)) / (2i + 1); x is (u + 1) / 2
    return np.column_stack([x, (P[:, 2:] - P[:, :-2]) / (2 * _scales(n)[1:])])


def _squeezed(n, late):
    """The exact step of "legs": the remembered past is squeezed into [0, r], the new sample fills [r, 1].

        c_i <- r sum_q w_q f(y_q) p_i(r y_q) + (1 - r) f_k sum_q w_q p_i(r + (1 - r) y_q)

    r = (k - 1) / k. Both sums are integrals, and exact: n points y_q with Gauss's weights w_q do for degrees below 2n.
    late: whether a sample of 0 stands before the first.
    """
    y = (leggauss(n)[0] + 1) / 2
    read = _polynomials(y, n)
    w = 1 / (read**2).sum(axis=1)  # Gauss's weights; NumPy's own have fewer right digits, and steps add up

    def step(c, sample, k):
        k += late
        r = (k - 1) / k
        past, new = np.split(_polynomials(np.concatenate([r * y, r + (1 - r) * y]), n), 2)
        return r * (w * (c @ read.T)) @ past + (1 - r) * sample * (w @ new)

    return step


def _stretched(n, rule):
    """A step of "legs" by a rule that follows the slope: (1 + s h A) c <- c - (1 - s) h A c + h b f, with h = 1/k."""
    A, b = legs(n)
    share, shift = IMPLICIT[rule], 0.5 if rule == "midpoint" else 0.0

    def step(c, sample, k):
        if shift and k == 1:
            return sample * np.eye(1, n)  # a past of one sample is that sample
        h = 1 / (k - shift)
        now = c - (1 - share) * h * c @ A.T + h * b * sample
        return np.linalg.solve(np.eye(n) + share * h * A, now.T).T if share else now

    return step


def _slid(n, rule, window):
    """A step of "legt", the same at every sample: c <- M c + g f."""
    (A, b), one = legt(n), np.eye(n)
    if rule in ("exact", "zoh"):
        M = _exponential(-A / window)
        g = np.linalg.solve(A, b - M @ b)
    else:
        share = IMPLICIT[rule]
        end = one + share * A / window
        M, g = np.linalg.solve(end, one - (1 - share) * A / window), np.linalg.solve(end, b / window)
    return lambda c, sample, k: c @ M.T + sample * g


def _exponential(matrix):
    """exp(matrix): its series for a matrix halved until it is small, then squared as often."""
    halvings = max(0, int(np.ceil(np.log2(np.abs(matrix).sum(axis=1).max() + 1e-300))) + 2)
    small = matrix / 2.0**halvings
    found = term = np.eye(len(matrix))
    for k in range(1, 16):
        term = term @ small / k
        found = found + term
    for _ in range(halvings):
        found = found @ found
    return found
