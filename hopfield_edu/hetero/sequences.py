"""Sequences: weights that are not symmetric, so that each pattern calls the next one."""

import numpy as np

from hopfield_edu.classical import LowRankWeights
from hopfield_edu.patterns import as_patterns
from hopfield_edu.validation import finite_array, number_between, positive_count

TIE = 1e-9  # far above the rounding of a field that is 0 on paper, far below 1/n


def asymmetric(patterns, *, closed=True):
    """The asymmetric Hebb rule: W = (1/n) sum_mu x^(mu+1) (x^mu)^T, so that each pattern calls the next.

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
    return LowRankWeights(now, np.full(len(now), 1 / n), np.sum(following * now, axis=0) / n, left=following)


def replay(weights, cue, steps):
    """Synchronous updates s <- sign(W s), every state kept: the sequence that a cue sets off.

    weights: LowRankWeights or (n, n) array. cue: (n,) or (b, n) array of ±1; never changed. steps: at least 1.
    Returns (steps + 1, n), or (steps + 1, b, n), the cue first. A neuron with field 0 keeps its value.
    """
    return _follow(lambda history: _times(weights, history[-1]), cue, steps)


def linger(stay, go, cue, steps, *, strength, trace):
    """Replay that rests on each pattern: s <- sign(W_stay s + strength · W_go s'), with s' a trace of the past.

    stay: symmetric weights, such as hebbian(patterns). go: asymmetric weights of the same neurons.
    cue: (n,) or (b, n) array of ±1, also the state at all times before the first. steps: at least 1.
    strength: of the asymmetric part, at least 0.
    trace: (k,) weights of the last k states, the present one first: s'(t) = sum_j trace_j s(t - j). A delay of d
        steps is [0] * d + [1].
    Returns (steps + 1, n), or (steps + 1, b, n), the cue first.
    Sompolinsky & Kanter (1986), Phys. Rev. Lett. 57, 2861; Kleinfeld (1986), PNAS 83, 9469.
    """
    strength = number_between(strength, "strength", 0, np.inf)
    trace = finite_array(trace, "trace")
    if trace.ndim != 1 or trace.size == 0:
        raise ValueError(f"trace must have shape (k,) with k ≥ 1; got shape {trace.shape}")

    def field(history):
        past = history[: -len(trace) - 1 : -1]
        past = past + [history[0]] * (len(trace) - len(past))
        slow = np.tensordot(trace, past, axes=1)
        return _times(stay, history[-1]) + strength * _times(go, slow)

    return _follow(field, cue, steps)


def dense_replay(patterns, cue, steps, *, power=2, closed=True):
    """Dense sequence memory: s <- sign(sum_mu m_mu^power x^(mu+1)), with m_mu = x^mu·s / n.

    patterns: (p, n) array of ±1 in their order. cue: (n,) or (b, n) array of ±1. steps: at least 1.
    power: 1 is the asymmetric rule; the higher, the less a weak overlap says.
    closed: as for asymmetric. Returns (steps + 1, n), or (steps + 1, b, n), the cue first.
    Chaudhry, Zavatone-Veth, Krotov & Pehlevan (2023), NeurIPS 36.
    """
    patterns, power = as_patterns(patterns), positive_count(power, "power")
    now, following = _steps(patterns, closed)
    n = patterns.shape[1]
    return _follow(lambda history: (history[-1] @ now.T / n) ** power @ following, cue, steps, neurons=n)


def _steps(patterns, closed):
    """The patterns that call and the patterns that they call, row by row."""
    if len(patterns) < 2:
        raise ValueError(f"patterns must hold two patterns or more to make a sequence; got {len(patterns)}")
    return (patterns, np.roll(patterns, -1, axis=0)) if closed else (patterns[:-1], patterns[1:])


def _times(weights, states):
    """W s for every state, of the shape of states (n,) or (b, n)."""
    return (weights @ states.T).T


def _follow(field, cue, steps, neurons=None):
    """All states from the cue on; field takes the list of states so far, the present one last."""
    cue_states = as_patterns(cue, "cue", neurons=neurons).reshape(np.shape(cue))
    history = [cue_states]
    for _ in range(positive_count(steps, "steps")):
        h = field(history)
        history.append(np.where(np.abs(h) < TIE, history[-1], np.sign(h)))
    return np.array(history)
