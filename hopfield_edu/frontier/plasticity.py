"""A network whose input weighs its memories, in place of pushing its neurons, and the rival that is pushed.

Betteti, Baggio, Bullo & Zampieri (2025), Input-driven dynamics for robust memory retrieval in Hopfield networks,
Science Advances 11, arXiv 2411.05849.
"""

from typing import NamedTuple

import numpy as np

from hopfield_edu._validation import (
    LARGEST,
    as_generator,
    finite_array,
    number_between,
    one_of,
    positive_count,
    positive_number,
    rows_of,
    steps_of,
)
from hopfield_edu.patterns import as_patterns

__all__ = ["Flow", "flow", "heights", "saliency", "stable"]

RULES = ("plasticity", "push", "both")
"""What an input does: weigh the memories, push the neurons, or both."""


class Flow(NamedTuple):
    """What flow returns. For a batch of b: state (b, n), overlaps (kept, b, p), energies (kept, b).

    state: x at the end, (n,). Its neurons answer tanh(slope · x).
    overlaps: of that answer with each pattern, (kept, p), the start's first.
    energies: (kept,); what the flow goes down, as long as the input stays and there is no noise.
    """

    state: np.ndarray
    overlaps: np.ndarray
    energies: np.ndarray


def saliency(patterns, cues):
    """How much an input speaks of each memory.

        alpha_mu = x^mu · u / n

    patterns: (p, n) array of ±1. cues: u, (n,) or (b, n) array of numbers of any size.
    Returns (p,) or (b, p). Betteti et al. (2025).
    """
    X = as_patterns(patterns)
    return rows_of(cues, "cues", X.shape[1], ", as patterns have") @ X.T / X.shape[1]


def flow(
    patterns,
    start,
    cues,
    rule="plasticity",
    *,
    slope=10.0,
    time=10.0,
    dt=0.01,
    noise=0.0,
    push=0.1,
    pulse=None,
    every=1,
    rng=0,
):
    """Let a state of real numbers flow while an input is heard, by Euler's steps.

        x' = -x + W z + k u,   z = tanh(slope x),   W = (1/n) sum_mu alpha_mu x^mu (x^mu)^T

    W has a zero diagonal. The rules differ in what the input u does:
    - "plasticity": it weighs the memories. alpha = saliency(patterns, u), k = 0.
    - "push": it pushes the neurons. alpha = 1 for every memory, k = 1.
    - "both": alpha = saliency(patterns, u), k = push.

    patterns: (p, n) array of ±1. start: x at the beginning, (n,) or (b, n). cues: u, (n,) or (b, n).
    slope: of tanh at 0. time, dt: how long, and the length of a step, at most 1.
    noise: sigma; a step adds sigma sqrt(dt) times a normal number to each neuron.
    push: k of "both". pulse: after how long the input ends; None for never.
    every: steps from one kept moment to the next; the last is always kept. rng: seed or Generator of the noise.
    Returns Flow(state, overlaps, energies). Betteti et al. (2025), and the additive network they compare with.
    """
    X, rng, dt = as_patterns(patterns), as_generator(rng), _as_dt(dt)
    x, u = map(np.array, np.broadcast_arrays(*_pair(start, cues, X.shape[1])))
    weigh = _listener(X, one_of(rule, "rule", RULES), number_between(push, "push", 0, LARGEST))
    steps = steps_of(time, "time", dt)
    heard = steps + 1 if pulse is None else steps_of(pulse, "pulse", dt)
    inputs = {0: weigh(u if heard else 0 * u), heard: weigh(0 * u)}  # from which step on
    kicks = number_between(noise, "noise", 0, LARGEST) * dt**0.5
    jolt = (lambda: kicks * rng.standard_normal(x.shape)) if kicks else (lambda: 0.0)
    return _walk(X, x, _as_slope(slope), inputs, jolt, steps, dt, positive_count(every, "every"))


def heights(saliency, slope):
    """How fully each memory can be held: its overlap at rest, 0 where it cannot, for memories that are orthogonal.

        m = tanh(slope alpha m),   m > 0

    That has a solution where slope · alpha > 1.

    saliency: alpha, (p,) or (b, p). slope: above 0. Returns an array of the same shape.
    """
    alpha = finite_array(saliency, "saliency", within=LARGEST)
    gain = alpha * _as_slope(slope)
    low, high = np.zeros(alpha.shape), np.ones(alpha.shape)
    for _ in range(60):  # halve what holds the answer: tanh is above the line before it, and below after it
        middle = (low + high) / 2
        above = np.tanh(gain * middle) > middle
        low, high = np.where(above, middle, low), np.where(above, high, middle)
    return np.where(gain > 1, high, 0.0)


def stable(saliency, slope):
    """Which memories a state rests in and comes back to, for memories that are orthogonal.

        slope alpha_mu > 1   and   slope max_nu(alpha_nu) (1 - m_mu²) < 1

    The first says that memory mu is a place of rest, of height m_mu; the second that nothing draws away from there.

    saliency: alpha, (p,) or (b, p). slope: above 0. Returns a bool array of the same shape.
    """
    alpha = np.atleast_1d(finite_array(saliency, "saliency", within=LARGEST))
    m = heights(alpha, slope)
    return (m > 0) & (slope * alpha.max(axis=-1, keepdims=True) * (1 - m**2) < 1)


def _walk(X, x, slope, inputs, jolt, steps, dt, every):
    """The steps of a flow, and its Flow. inputs: step -> (weights of memories, push) from there on."""
    overlaps, energies, n = [], [], X.shape[1]
    for k in range(steps + 1):
        if k in inputs:
            alpha, pushed = inputs[k]
        z = np.tanh(slope * x)
        m = z @ X.T / n
        if k % every == 0 or k == steps:
            overlaps.append(m)
            energies.append(_energy(x, z, m, alpha, pushed, slope))
        if k < steps:
            own = alpha.sum(axis=-1, keepdims=True) / n  # the diagonal of W, left out
            x = x + dt * (-x + (alpha * m) @ X - own * z + pushed) + jolt()
    return Flow(x, np.array(overlaps), np.array(energies))


def _energy(x, z, m, alpha, pushed, slope):
    """E = -z W z / 2 - k u z + sum_i integral_0^z_i atanh / slope: (b,), or a number.

    Its slope along z is -(the right side of the flow), and z grows with x, so E falls.
    """
    n = x.shape[-1]
    recalled = n * np.sum(alpha * m**2, axis=-1) - alpha.sum(axis=-1) / n * np.sum(z**2, axis=-1)
    size = np.abs(x)
    # the integral is z x + log(1 - z²) / (2 slope), and 1 - z² of a z that rounds to 1 has no logarithm
    held = z * x - size + (np.log(2) - np.log1p(np.exp(-2 * slope * size))) / slope
    return np.sum(held - pushed * z, axis=-1) - recalled / 2


def _listener(X, rule, push):
    """What the rule makes of an input: the weight of each memory, and what is added to each neuron."""

    def weigh(u):
        alpha = np.ones((*u.shape[:-1], len(X))) if rule == "push" else u @ X.T / X.shape[1]
        return alpha, {"plasticity": 0.0, "push": 1.0, "both": push}[rule] * u

    return weigh


def _pair(start, cues, n):
    """Start and cues, of which one may stand for all of the other."""
    x, u = (rows_of(values, name, n, ", as patterns have") for values, name in ((start, "start"), (cues, "cues")))
    if x.ndim == u.ndim == 2 and len(x) != len(u) and 1 not in (len(x), len(u)):
        raise ValueError(f"start must have one row, or one for each of the {len(u)} cues; got {len(x)}")
    return x, u


def _as_slope(slope):
    return positive_number(slope, "slope", LARGEST)


def _as_dt(dt):
    return positive_number(dt, "dt", 1)
