"""How much fits: what theory says of each rule, and the trial that asks a network two questions.

Does it stay: is a stored pattern a fixed point? Does it come back: where does recall end that starts with flipped bits?
The load is alpha = p/n throughout, patterns are random, and weights have a zero diagonal unless told otherwise.
"""

import math
import warnings
from typing import NamedTuple

import numpy as np

from hopfield_edu import datasets
from hopfield_edu._validation import as_generator, finite_array, number_between, one_of, positive_count, positive_number
from hopfield_edu.classical.perceptron import perceptron
from hopfield_edu.classical.recall import recall
from hopfield_edu.classical.rules import RULES
from hopfield_edu.corrupt import flip
from hopfield_edu.patterns import random_patterns

__all__ = [
    "CLOSE",
    "RULES",
    "ErrorFree",
    "amit_curve",
    "bit_error",
    "error_free",
    "gardner",
    "recorded",
    "retrieval_overlap",
    "storkey_limit",
    "trial",
]

CLOSE = 0.9
"""An end is close from this overlap on: below every recalled state (0.967 at least), far above the lost (0.35)."""

MANY, LARGE = 8, 4096  # recalls; neurons, of whose weights an array would take 128 MiB
ENDS = ("overlap", "exact", "close")
HEAD = "n,p,networks,flips,stays,wrong_bits,overlap,exact,close"

erf, erfc = (np.vectorize(function, otypes=[float]) for function in (math.erf, math.erfc))


def bit_error(load):
    """Hebb: the chance that a neuron of a stored pattern leaves it in one step.

        P = erfc(sqrt(n / (2 p))) / 2

    load: p/n, a number above 0 or an array. Start clean, zero diagonal, n -> infinity.
    Hertz, Krogh & Palmer (1991), Introduction to the theory of neural computation, section 2.2.
    """
    # n / 2p = 1 / (2 alpha)
    with np.errstate(over="ignore"):  # a load so small that its error is 0
        return erfc(np.sqrt(1 / (2 * _positive(load, "load")))) / 2


def amit_curve(points=400):
    """Hebb: (loads, overlaps) of the state into which a stored pattern settles, as n -> infinity, up to alpha_c.

    m = erf(y), y (sqrt(2 alpha) + (2/sqrt(pi)) exp(-y²)) = erf(y): each y has its own load, so nothing is searched.
    The last point is alpha_c = 0.1379 with m_c = 0.967; no recall exists beyond.
    Amit, Gutfreund & Sompolinsky (1985), PRL 55, 1530, T = 0.
    """
    y = np.linspace(5, 1.4, 20_001)
    m = erf(y)
    # y (sqrt(2 alpha) + …) = m, solved for alpha
    loads = (m / y - 2 / math.sqrt(math.pi) * np.exp(-(y**2))) ** 2 / 2
    wanted = np.linspace(0, loads.max(), positive_count(points, "points"))
    rising = slice(loads.argmax() + 1)
    return wanted, np.interp(wanted, loads[rising], m[rising], left=1.0)


def retrieval_overlap(load):
    """Hebb: the overlap at which recall from a stored pattern settles, as n -> infinity; 0 above alpha_c = 0.1379.

    load: p/n, a number above 0 or an array. See amit_curve.
    """
    return np.interp(_positive(load, "load"), *amit_curve(20_001), right=0.0)


class ErrorFree(NamedTuple):
    """Numbers of patterns up to which nothing is wrong with a probability that goes to 1 as n grows."""

    each: float
    all: float


def error_free(n):
    """Hebb: n / (2 ln n) patterns of which each is exactly fixed, n / (4 ln n) that are all exactly fixed.

    n: number of neurons, at least 2. Start clean, zero diagonal. McEliece, Posner, Rodemich & Venkatesh (1987).
    """
    return ErrorFree(n / (2 * _log(n)), n / (4 * _log(n)))


def storkey_limit(n):
    """Storkey's rule, one pass: about n / sqrt(2 ln n) patterns stay. Storkey & Valabregue (1999)."""
    return n / math.sqrt(2 * _log(n))


def gardner(margin=0.0):
    """The largest load of any weights whose every neuron keeps a margin: 1 / integral_{-kappa}^inf Dt (t + kappa)².

    margin: kappa ≥ 0, the smallest x_i h_i divided by the length of row i of W. 2 at 0, 0.52 at 1, and W need not be
    symmetric. The integral is (1 + kappa²) Phi(kappa) + kappa phi(kappa).
    Gardner (1988), J. Phys. A 21, 257; Cover (1965) for margin 0.
    """
    kappa = number_between(margin, "margin", 0, math.inf)
    square = kappa * kappa  # infinite where it is too large for a float, while kappa**2 raises an error
    phi = math.exp(-square / 2) / math.sqrt(2 * math.pi)
    return 1 / ((1 + square) * (1 + math.erf(kappa / math.sqrt(2))) / 2 + kappa * phi)


def trial(rule, n, load, *, flips=(0.0,), asked=20, max_epochs=300, rng):
    """Both questions to one network of random patterns: what hopfield_edu.sweep repeats.

    rule: a name from RULES. n: neurons. load: p/n, above 0; one pattern at least is learned.
    flips: a list of shares of flipped bits from which recall starts. asked: how many patterns are asked for, at most.
    max_epochs: where the perceptron rule gives up. rng: seed or Generator.
    Returns a dict: p; stays, the share of all patterns that are fixed points; wrong_bits, the share of their bits that
    one step changes; and for each share of flips, in per cent, such as 10, over asynchronous recalls until rest:
    overlap_10, their mean overlap with the pattern; exact_10 and close_10, the share that ends there or within CLOSE.
    """
    rng, flips, asked = as_generator(rng), _shares(flips), positive_count(asked, "asked")
    p = _patterns_at(load, positive_count(n, "n"))
    patterns = random_patterns(p, n, rng)
    weights = _learn(one_of(rule, "rule", tuple(RULES)), patterns, positive_count(max_epochs, "max_epochs"))
    leaving = recall(weights, patterns, "synchronous", max_sweeps=1).state != patterns
    row = {"p": p, "stays": np.mean(~leaving.any(axis=1)), "wrong_bits": np.mean(leaving)}
    chosen = patterns[rng.choice(p, min(p, asked), replace=False)]
    starts = np.concatenate([flip(chosen, share, rng=rng) for share in flips])
    if n / 8 < weights.rank and len(starts) > MANY and n <= LARGE:
        weights = weights.toarray()  # an array is faster where the rank is high and recalls are many
    ends = recall(weights, starts, rng=rng).state.reshape(len(flips), *chosen.shape)
    for share, found in zip(flips, ends, strict=True):
        m = np.mean(found * chosen, axis=1)
        per_cent = f"{100 * share:g}"
        row |= {f"overlap_{per_cent}": np.mean(m), f"exact_{per_cent}": np.mean(m == 1)}
        row |= {f"close_{per_cent}": np.mean(m >= CLOSE)}
    return row


def recorded(rule):
    """The sweep of a rule that comes with the package: means over several networks of each load, 10 cues each.

    rule: a name from RULES.
    Returns a NumPy record array with a row for each n, p and flips (in per cent): networks, how many were made, and
    stays, wrong_bits, overlap, exact and close as trial gives them. From `python -m tools.record.capacity`.
    """
    return datasets.experiment(f"capacity-{one_of(rule, 'rule', tuple(RULES)).lower()}")


def _shares(flips):
    """The shares of flipped bits as floats; TypeError or ValueError where they are no list of them."""
    shares = finite_array(flips, "flips")
    if shares.ndim != 1:
        raise ValueError(f"flips must be a list of shares, such as flips=[0.1]; got {flips!r}")
    if len({f"{100 * share:g}" for share in shares}) < len(shares):
        raise ValueError(f"flips must differ in per cent, by which results are named; got {flips!r:.60}")
    return [number_between(share, "flips", 0, 1) for share in shares.tolist()]


def _patterns_at(load, n):
    """p = load · n, rounded, at least 1."""
    most = np.iinfo(np.intp).max // (8 * n**2)  # more patterns than an array can hold
    return max(1, round(positive_number(load, "load", most) * n))


def _learn(rule, patterns, max_epochs):
    if rule != "perceptron":
        return RULES[rule](patterns)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what it could not learn shows in the result
        return perceptron(patterns, max_epochs=max_epochs)


def _positive(values, name):
    values = finite_array(values, name)
    if np.any(values <= 0):
        raise ValueError(f"{name} must be above 0; got {values.min():g}")
    return values


def _log(n):
    if positive_count(n, "n") < 2:
        raise ValueError("n must be at least 2; got 1")
    return math.log(n)
