"""Recall: let a state follow its local fields until nothing changes any more."""

from itertools import chain, repeat
from typing import NamedTuple

import numpy as np

from hopfield_edu._validation import LARGEST, as_generator, finite_array, one_of, positive_count, true_or_false
from hopfield_edu.classical.energy import as_threshold
from hopfield_edu.classical.sweeps import sweeper
from hopfield_edu.patterns import as_patterns


class Recall(NamedTuple):
    """What recall returns. For a batch of b cues: state (b, n), energies (sweeps + 1, b), sweeps and outcome (b,).

    state: (n,) array of ±1. energies: (sweeps + 1,), the cue's first, then one a sweep.
    sweeps: how many, the last one without a flip included. outcome: "fixed point", "two-cycle" or "not settled".
    states: with keep=True the cue and the state after each sweep, (sweeps + 1, n), or (sweeps + 1, b, n); else None.
    """

    state: np.ndarray
    energies: np.ndarray
    sweeps: int | np.ndarray
    outcome: str | np.ndarray
    states: np.ndarray | None = None


def recall(weights, cues, order="random", *, max_sweeps=100, threshold=0.0, temperature=0.0, keep=False, rng=0):
    """Update each cue until a whole sweep flips nothing: s_i = +1 if h_i > threshold_i, -1 if below, kept if equal.

    weights: LowRankWeights or (n, n) array. cues: (n,) or (b, n) array of ±1; never changed.
    order: "random" (a new permutation each sweep, one for all cues of a batch), "sequential" or "synchronous".
    max_sweeps: where to give up. threshold: a number or (n,).
    temperature: T ≥ 0, a number or one a sweep (the last one stays). Above 0 a neuron becomes +1 with probability
        1 / (1 + exp(-2 (h_i - threshold_i) / T)), Glauber (1963), and no sweep can settle.
    keep: True keeps the state after each sweep, in .states. rng: seed or Generator, for the order and for noise.
    Returns Recall(state, energies, sweeps, outcome, states). Raises ValueError or TypeError that names the argument.
    Hopfield (1982), PNAS 79, eq. 1. Synchronous: Little (1974); for symmetric weights it ends in a fixed point or a
    two-cycle (Goles, Fogelman & Pellegrin 1985). As a textbook's loop: textbook.py.
    """
    network = sweeper(weights)
    checked = as_patterns(cues, "cues", neurons=network.neurons)
    one_of(order, "order", ("random", "sequential", "synchronous"))
    threshold = as_threshold(threshold, network.neurons)
    schedule = _as_schedule(temperature, positive_count(max_sweeps, "max_sweeps"))
    keep = true_or_false(keep, "keep")
    found = _follow(network, checked, order, as_generator(rng), threshold, schedule, keep)
    return found if np.ndim(cues) == 2 else alone(found)


def alone(found):
    """The Recall, or ModernRecall, of a single cue, of one that holds a batch of one."""
    state, energies, count, outcome, states = found
    states = None if states is None else states[:, 0, :]
    return type(found)(state[0, :], energies[:, 0], int(count[0]), str(outcome[0]), states)


def _follow(network, cues, order, rng, threshold, schedule, keep):
    """Sweep a batch of cues until each has its outcome or the schedule of temperatures ends."""
    # fields come in units of the largest coefficient, and so must thresholds, noise and energies
    theta, together = threshold / network.unit, order == "synchronous"
    states, kept, before = cues.copy(), [cues], np.full_like(cues, np.nan) if together else None
    sums = network.sums(states)
    levels = network.energies(states, sums, theta)
    energies = [levels.copy()]
    sweeps, outcome = np.zeros(len(cues), int), np.full(len(cues), "not settled")
    for temperature in schedule:
        going, moved = outcome == "not settled", np.zeros(len(cues), bool)
        running = _rows(going)
        old = states[running]
        noisy = theta + _noise(temperature / network.unit, old.shape, rng)
        new, moved[running] = _sweep(network, old, sums[running], order, rng, noisy)
        sweeps[running] += 1
        if together:
            if temperature == 0:
                outcome[np.flatnonzero(going)[np.all(new == before[running], axis=1)]] = "two-cycle"
            before[running] = old if temperature == 0 else np.nan  # where noise led, the state need not return
        if temperature == 0:
            outcome[going & ~moved] = "fixed point"
        states[running] = new
        if np.any(moved):
            at = _rows(moved)
            sums[at] = network.sums(states[at])
            levels[at] = network.energies(states[at], sums[at], theta)
        energies.append(levels.copy())
        if keep:
            kept.append(states.copy())
        if np.all(outcome != "not settled"):
            break
    return Recall(states, network.unit * np.array(energies), sweeps, outcome, np.array(kept) if keep else None)


def _rows(chosen):
    """The places of chosen rows; where these are all, a slice, which copies nothing."""
    return slice(None) if np.all(chosen) else np.flatnonzero(chosen)


def _sweep(network, states, sums, order, rng, threshold):
    """The states (b, n) after every neuron was updated once, and which of them flipped, (b,).

    Neurons that take turns change states and sums in place. threshold is (1, n), or (b, n) where it is noisy.
    """
    if order == "synchronous":
        wrong = (network.fields(states, sums) - threshold) * states < -network.tie
        return np.where(wrong, -states, states), np.any(wrong, axis=1)
    n = states.shape[1]
    units = rng.permutation(n) if order == "random" else np.arange(n)
    return states, network.sweep(states, sums, units, threshold)


def _noise(temperature, shape, rng):
    """Logistic noise on the threshold, which makes a sharp threshold Glauber's rule; (b, n), or (1, n) without."""
    if temperature == 0:
        return np.zeros((1, shape[1]))
    # P(h > theta + (T/2) logistic) = 1 / (1 + exp(-2 (h - theta) / T))
    return rng.logistic(scale=temperature / 2, size=shape)


def _as_schedule(temperature, max_sweeps):
    """The temperature of each sweep, max_sweeps of them."""
    given = finite_array(temperature, "temperature", within=LARGEST)
    if given.ndim > 1 or not 1 <= given.size <= max_sweeps:
        raise ValueError(
            f"temperature must be a number or at most max_sweeps = {max_sweeps} of them; got shape {given.shape}"
        )
    if given.min() < 0:
        raise ValueError(f"temperature must be at least 0; got {given.min():g}")
    given = np.atleast_1d(given)
    return chain(given, repeat(given[-1], max_sweeps - given.size))
