"""Sequences: weights that are not symmetric, so that each pattern calls the next one."""

import math

import numpy as np

from hopfield_edu._validation import LARGEST, finite_array, number_between, positive_count, true_or_false
from hopfield_edu.classical import LowRankWeights
from hopfield_edu.classical.sweeps import sweeper, tie
from hopfield_edu.patterns import as_patterns

STEEPEST = 1000  # the largest power; its whole numbers have that many times the digits of n
EXACT = 2.0**53  # up to here a float holds every whole number


def asymmetric(patterns, *, closed=True):
    """The asymmetric Hebb rule: each pattern calls the next.

        W_ij = (1/n) sum_mu x_i^{mu+1} x_j^mu

    patterns: (p, n) array of ±1 in their order, p ≥ 2.
    closed: the last pattern calls the first; False leaves the end open, and the last one calls nobody.
    Returns LowRankWeights of rank p (p - 1 with an open end), with the diagonal that the rule gives: it holds no state
    in place.
    Raises ValueError for values other than ±1 and for a single pattern.
    Amari (1972), IEEE Trans. Comput. C-21, 1197.
    """
    patterns = as_patterns(patterns)
    now, following = _steps(patterns, closed)
    n = patterns.shape[1]
    # the diagonal is (1/n) sum_mu x_i^(mu+1) x_i^mu
    return LowRankWeights(now, np.full(len(now), 1 / n), np.sum(following * now, axis=0) / n, left=following)


def replay(weights, cues, steps):
    """Synchronous updates, every state kept: the sequence that a cue sets off.

        s <- sign(W s)

    weights: LowRankWeights or (n, n) array. cues: (n,) or (b, n) array of ±1; never changed. steps: at least 1.
    Returns (steps + 1, n), or (steps + 1, b, n), the cue first. A neuron with field 0 keeps its value.
    """
    network = sweeper(weights)
    return _follow(lambda history: _decided(network.fields(history[-1]), network.tie), cues, steps, network.neurons)


def linger(stay, go, cues, steps, *, strength, trace):
    """Replay that rests on each pattern: s <- sign(W_stay s + strength · W_go s'), with s' a trace of the past.

    stay: symmetric weights, such as hebbian(patterns). go: asymmetric weights of the same neurons.
    cues: (n,) or (b, n) array of ±1, also the state at all times before the first. steps: at least 1.
    strength: of the asymmetric part, at least 0.
    trace: (k,) weights of the last k states, the present one first: s'(t) = sum_j trace_j s(t - j). A delay of d
        steps is [0] * d + [1].
    Returns (steps + 1, n), or (steps + 1, b, n), the cue first.
    Sompolinsky & Kanter (1986), Phys. Rev. Lett. 57, 2861; Kleinfeld (1986), PNAS 83, 9469.
    """
    strength = number_between(strength, "strength", 0, LARGEST)
    trace = finite_array(trace, "trace", within=LARGEST)
    if trace.ndim != 1:
        raise ValueError(f"trace must have shape (k,); got shape {trace.shape}")
    hold, call = sweeper(stay, "stay"), sweeper(go, "go")
    if hold.neurons != call.neurons:
        raise ValueError(f"go must be of the neurons of stay, {hold.neurons}; got {call.neurons}")
    loud, heard = hold.unit, strength * call.unit
    close = loud * hold.tie + heard * call.tie * np.abs(trace).sum()

    def field(history):
        past = history[: -len(trace) - 1 : -1]
        past = past + [history[0]] * (len(trace) - len(past))
        slow = np.tensordot(trace, past, axes=1)
        return _decided(loud * hold.fields(history[-1]) + heard * call.fields(slow), close)

    return _follow(field, cues, steps, hold.neurons)


def dense_replay(patterns, cues, steps, *, power=2, closed=True):
    """Dense sequence memory: each pattern calls the next by a power of its overlap.

        s <- sign( sum_mu m_mu^power x^{mu+1} ),   m_mu = x^mu · s / n

    patterns: (p, n) array of ±1 in their order. cues: (n,) or (b, n) array of ±1. steps: at least 1.
    power: 1 is the asymmetric rule; the higher, the less a weak overlap says; at most 1000.
    closed: as for asymmetric. Returns (steps + 1, n), or (steps + 1, b, n), the cue first.
    Chaudhry, Zavatone-Veth, Krotov & Pehlevan (2023), NeurIPS 36.
    """
    patterns, power = as_patterns(patterns), positive_count(power, "power")
    if power > STEEPEST:
        raise ValueError(f"power must be at most {STEEPEST}; got {power}")
    now, following = _steps(patterns, closed)
    return _follow(lambda history: _called(history[-1] @ now.T, power, following), cues, steps, patterns.shape[1])


def _steps(patterns, closed):
    """The patterns that call and the patterns that they call, row by row."""
    if len(patterns) < 2:
        raise ValueError(f"patterns must hold two patterns or more to make a sequence; got {len(patterns)}")
    closed = true_or_false(closed, "closed")
    return (patterns, np.roll(patterns, -1, axis=0)) if closed else (patterns[:-1], patterns[1:])


def _called(heard, power, following):
    """sum_mu heard_mu^power y^mu, up to a positive factor; exactly 0 where whole numbers give 0.

    heard: x^mu·s, (b, p) whole numbers. following: y, (p, n).
    """
    largest = np.maximum(np.abs(heard).max(axis=1, keepdims=True), 1.0)
    if math.log(largest.max()) * power + math.log(len(following)) < math.log(EXACT):
        return (heard.astype(np.int64) ** power).astype(float) @ following
    # largest^power is taken out of every term: no sign changes, and nothing overflows
    field = (heard / largest) ** power @ following
    unsure = np.abs(field) <= tie(len(following), 1)
    for row in np.flatnonzero(unsure.any(axis=1)):
        terms = np.array([int(m) ** power for m in heard[row]], dtype=object)
        field[row, unsure[row]] = np.sign(terms @ following[:, unsure[row]].astype(int).astype(object))
    return field


def _decided(field, close):
    """The field, 0 where it is that close to 0."""
    return np.where(np.abs(field) <= close, 0.0, field)


def _follow(field, cues, steps, neurons):
    """All states from the cue on; field takes the list of states (b, n) so far, the present one last."""
    history = [as_patterns(cues, "cues", neurons=neurons)]
    for _ in range(positive_count(steps, "steps")):
        h = field(history)
        history.append(np.where(h == 0, history[-1], np.sign(h)))
    return np.array(history) if np.ndim(cues) == 2 else np.array(history)[:, 0]
