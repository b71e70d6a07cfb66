"""A Boltzmann machine that is small enough to count: the chance of every state, exactly, and learning without samples.

Chances are an array (2^n,), one for each row of every_state(n). Weights count in units of the temperature.
"""

from functools import cache
from typing import NamedTuple

import numpy as np

from hopfield_edu._validation import (
    LARGEST,
    finite_array,
    number_between,
    positive_count,
    positive_number,
    true_or_false,
    whole_number,
)
from hopfield_edu.classical.energy import as_threshold
from hopfield_edu.classical.weights import as_weights
from hopfield_edu.patterns import as_patterns

__all__ = ["Averages", "Learned", "averages", "chances", "divergence", "every_state", "glauber", "learn", "shown"]

MOST = 16  # neurons, 65,536 states


class Averages(NamedTuple):
    """What a Boltzmann machine learns from: pairs, <s_i s_j>, (n, n) with a zero diagonal, and means, <s_i>, (n,)."""

    pairs: np.ndarray
    means: np.ndarray


class Learned(NamedTuple):
    """weights (n, n), threshold (n,), and divergences (steps + 1,): how far off at first, and after each step."""

    weights: np.ndarray
    threshold: np.ndarray
    divergences: np.ndarray


def every_state(neurons):
    """All states of a small network: (2^n, n) of ±1, those of the binary numbers in their order. neurons: 1 to 16."""
    return _states(whole_number(neurons, "neurons", 1, MOST)).copy()


def chances(weights, threshold=0.0, *, temperature=1.0):
    """How often a network that is held at one temperature is in each state.

        P(s) = exp(-E(s) / T) / sum_s' exp(-E(s') / T)

    weights: symmetric (n, n) array or LowRankWeights, n at most 16; the diagonal counts as 0. threshold: a number or
        (n,). temperature: T, above 0.
    Returns an array (2^n,) whose sum is 1. Ackley, Hinton & Sejnowski (1985).
    """
    W, theta = _network(weights, threshold)
    states = _states(len(W))
    heights = states @ theta - np.einsum("bi,bi->b", states @ W, states) / 2
    with np.errstate(over="ignore"):  # what is so unlikely has the chance 0
        odds = np.exp(-(heights - heights.min()) / positive_number(temperature, "temperature"))
    return odds / odds.sum()


def glauber(chances, weights, threshold=0.0, *, sweeps=1, temperature=1.0):
    """The chances after every neuron in turn was drawn anew, as recall does at a temperature, in order="sequential".

        P(s_i = +1) = (1 + tanh((h_i - threshold_i) / T)) / 2

    chances: (2^n,), of the states before. The chances of the Boltzmann machine stay what they are.
    Returns an array (2^n,). Glauber (1963).
    """
    W, theta = _network(weights, threshold)
    p = _as_chances(chances, "chances", len(W))
    states, temperature = _states(len(W)), positive_number(temperature, "temperature")
    with np.errstate(over="ignore"):
        up = (1 + np.tanh((states @ W.T - theta) / temperature)) / 2
    for _ in range(positive_count(sweeps, "sweeps")):
        for i in range(len(W)):
            p = _drawn_anew(p, up[:, i], i)
    return p


def averages(chances):
    """The averages of s_i s_j and of s_i over all states, each with its chance. chances: (2^n,). Returns Averages."""
    p = _as_chances(chances, "chances")
    states = _states(p.size.bit_length() - 1)
    pairs = states.T @ (p[:, None] * states)
    np.fill_diagonal(pairs, 0)
    return Averages(pairs, p @ states)


def shown(patterns, times=None):
    """The chances of states that are shown: each pattern as often as it was learned, everything else never.

    patterns: (p, n) array of ±1, n at most 16. times: (p,) numbers of at least 0; equally often if left out.
    Returns an array (2^n,).
    """
    patterns = as_patterns(patterns)
    p, n = patterns.shape
    whole_number(n, "the neurons of patterns", 1, MOST)
    times = finite_array(np.ones(p) if times is None else times, "times", within=LARGEST)
    if times.shape != (p,) or times.min() < 0 or not times.any():
        raise ValueError(
            f"times must be {p} numbers of at least 0, not all 0, one for each of the patterns; got {times}"
        )
    numbers = (patterns > 0) @ (1 << np.arange(n)[::-1])  # which state each is
    return np.bincount(numbers, weights=times / times.sum(), minlength=2**n)


def divergence(wanted, found):
    """How far one distribution is from another, in nats: 0 where they are the same, never below.

        KL = sum_s P(s) ln( P(s) / Q(s) )

    wanted: P, (2^n,). found: Q, (2^n,). Infinite where a wanted state is never found. Kullback & Leibler (1951).
    """
    wanted = _as_chances(wanted, "wanted")
    found = _as_chances(found, "found", wanted.size.bit_length() - 1)
    some = wanted > 0
    with np.errstate(divide="ignore"):
        return float(np.sum(wanted[some] * (np.log(wanted[some]) - np.log(found[some]))))


def learn(patterns, times=None, *, steps, rate, sweeps=None, thresholds=True):
    """Boltzmann learning from empty weights: Hebb on what is shown, minus Hebb on what is dreamt.

        W_ij <- W_ij + rate (<s_i s_j>_shown - <s_i s_j>_dreamt)
        threshold_i <- threshold_i - rate (<s_i>_shown - <s_i>_dreamt)

    patterns, times: what is shown, as shown() takes it. steps: how many.
    rate: in [0, 1]; up to 4 / (n (n + 1)) no free dream leads further off, whatever is shown.
    sweeps: None dreams freely, by the chances of all states; a number k dreams by k sweeps of Glauber's from what is
        shown: contrastive divergence, which is cheaper where states cannot be counted, and not the same.
    thresholds: False leaves them at 0, and then a pattern's inverse is dreamt of as often as the pattern.
    Returns Learned. Ackley, Hinton & Sejnowski (1985); contrastive divergence: Hinton (2002). All averages are exact.
    """
    wanted = shown(patterns, times)
    rate = number_between(rate, "rate", 0, 1)
    threshold_rate = rate if true_or_false(thresholds, "thresholds") else 0.0
    n = wanted.size.bit_length() - 1
    W, theta = np.zeros((n, n)), np.zeros(n)
    data, dreams = averages(wanted), chances(W)
    off = [divergence(wanted, dreams)]
    for _ in range(positive_count(steps, "steps")):
        seen = averages(dreams if sweeps is None else glauber(wanted, W, theta, sweeps=sweeps))
        W = W + rate * (data.pairs - seen.pairs)
        theta = theta - threshold_rate * (data.means - seen.means)
        dreams = chances(W, theta)
        off.append(divergence(wanted, dreams))
    return Learned(W, theta, np.array(off))


@cache
def _states(n):
    """every_state, made once; not to be changed."""
    states = np.where(np.arange(2**n)[:, None] >> np.arange(n)[::-1] & 1, 1.0, -1.0)
    states.flags.writeable = False
    return states


def _drawn_anew(p, up, i):
    """The chances after neuron i was drawn anew: what two neighbours hold together is dealt out by up, (2^n,)."""
    pairs = p.reshape(2**i, 2, -1)  # [:, 0] where neuron i is -1, [:, 1] where it is +1
    up = up.reshape(pairs.shape)[:, 1]
    both = pairs.sum(axis=1)
    return np.stack([both * (1 - up), both * up], axis=1).ravel()


def _network(weights, threshold):
    """Weights as an array (n, n) of at most 16 neurons with a zero diagonal, and the threshold as (n,)."""
    W = np.array(as_weights(weights))
    whole_number(len(W), "the neurons of weights", 1, MOST)
    if not np.allclose(W, W.T, rtol=0, atol=1e-9 * np.abs(W).max()):
        raise ValueError("weights must be symmetric, or they have no energy; got others: take (W + W.T) / 2")
    np.fill_diagonal(W, 0)
    return W, as_threshold(threshold, len(W))


def _as_chances(values, name, neurons=None):
    """Chances of all states, (2^n,), at least 0 and 1 in sum."""
    p = finite_array(values, name)
    n = p.size.bit_length() - 1
    if p.shape != (2**n,) or not 1 <= n <= MOST or neurons not in (None, n):
        wanted = f"2^{neurons or 'n'} = {2**neurons if neurons else '2 to 65,536'}"
        raise ValueError(f"{name} must hold a chance for each of {wanted} states; got shape {p.shape}")
    if p.min() < 0 or abs(p.sum() - 1) > 1e-6:
        raise ValueError(f"{name} must be at least 0 and 1 in sum; got {p.min():g} and a sum of {p.sum():g}")
    return p
