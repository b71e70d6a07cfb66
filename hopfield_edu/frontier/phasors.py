"""Memories of phases: neurons that are clocks, and a fast rhythm that lets each hand rest at a few places only.

After Bybee, Belsten & Sommer (2022), Cross-frequency coupling increases memory capacity in oscillatory neural networks,
arXiv 2204.07163.
"""

import numpy as np

from hopfield_edu._validation import (
    LARGEST,
    as_generator,
    finite_array,
    finite_complex,
    number_between,
    positive_count,
    positive_number,
    steps_of,
    true_or_false,
    whole_number,
)
from hopfield_edu.classical.recall import Recall, alone

__all__ = [
    "information",
    "oscillate",
    "phase_overlap",
    "phasor_hebbian",
    "phasor_patterns",
    "phasor_recall",
    "scramble",
    "wrong_phases",
]

FINEST = 1_000_000
"""Levels: more are a circle."""

TIE = 1e-9
"""A field this near to the middle between two levels, as a share of its size or of a step, does not decide; nor does
one this small, as a share of the largest weight."""

REST = 1e-9
"""How little a phase without levels must move to be at rest."""


def phasor_patterns(p, n, levels, *, rng):
    """Random phases as complex numbers of size 1.

        z = exp(2 pi i k / levels),   k = 0, 1, …, levels - 1

    p, n: how many patterns, of how many neurons. levels: Q, places on the circle, at least 2; None for all of it.
    rng: seed or Generator. Returns (p, n) complex array. With two levels these are patterns of ±1.
    """
    rng, shape = as_generator(rng), (positive_count(p, "p"), positive_count(n, "n"))
    levels = _as_levels(levels)
    if levels is None:
        return np.exp(2j * np.pi * rng.random(shape))
    return _places(rng.integers(levels, size=shape), levels)


def phasor_hebbian(patterns):
    """Hebb's rule for phases: what each pair of neurons stores is the angle from one to the other.

        W_ij = (1/n) sum_mu z_i^mu conj(z_j^mu)

    With a zero diagonal. W is Hermitian: W_ji = conj(W_ij).

    patterns: (p, n) complex array of size 1. Returns (n, n) complex array. For two levels this is Hebb's rule.
    """
    Z = np.atleast_2d(_as_phases(patterns, "patterns"))
    W = Z.T @ Z.conj() / Z.shape[1]
    np.fill_diagonal(W, 0)
    return W


def phasor_recall(weights, cues, levels, max_sweeps=60, *, keep=False):
    """All neurons at once turn to the place that is nearest to their field, until none moves.

        z <- the nearest of the levels to W z

    Without levels z <- W z / |W z|. A tie keeps the old place. This is a fast rhythm of unlimited strength.

    weights: (n, n) complex array, as of phasor_hebbian. cues: (n,) or (b, n) complex array of size 1; never changed.
    levels: Q, or None. max_sweeps: where to give up. keep: True keeps the state after each sweep, in .states.
    Returns classical.Recall. Its energies are -Re(z^H W z) / 2, and need not fall, for all turn at once.
    """
    W, Z = _as_weights(weights), np.atleast_2d(_as_phases(cues, "cues"))
    _fit(Z, W, "cues")
    found = _follow(W, Z, _as_levels(levels), positive_count(max_sweeps, "max_sweeps"), true_or_false(keep, "keep"))
    return found if np.ndim(cues) == 2 else alone(found)


def oscillate(weights, cues, levels, *, injection=1.0, ramp=True, time=80.0, dt=0.05, spread=0.0, every=1, rng=0):
    """Clocks that draw each other, and a rhythm Q times as fast that draws each to one of Q places, by Euler's steps.

        theta_i' = Im(conj(z_i) (W z)_i) - s(t) sin(Q theta_i) + omega_i,   z = exp(i theta)

    weights: (n, n) complex array. cues: z at the beginning, (n,) or (b, n) complex array of size 1.
    levels: Q, or None for no rhythm. injection: s at the end. ramp: True lets s grow from 0, False begins with it.
    time, dt: how long, and the length of a step. spread: sigma of the clocks' own speeds omega.
    every: steps from one kept moment to the next; the last is always kept. rng: seed or Generator of the speeds.
    Returns (kept, n) or (kept, b, n) complex array, the cues first. The ramp is that of the first author's later code.
    """
    W, Z, levels = _as_weights(weights), _as_phases(cues, "cues"), _as_levels(levels)
    _fit(Z, W, "cues")
    strength = number_between(injection, "injection", 0, LARGEST) if levels else 0.0
    ramp, every, dt = true_or_false(ramp, "ramp"), positive_count(every, "every"), positive_number(dt, "dt")
    steps, spread = steps_of(time, "time", dt), number_between(spread, "spread", 0, LARGEST)
    omega = spread * as_generator(rng).standard_normal(Z.shape)
    theta, states = np.angle(Z), []
    for k in range(steps + 1):
        z = np.exp(1j * theta)
        if k % every == 0 or k == steps:
            states.append(z)
        if k < steps:
            s = strength * (k / steps if ramp else 1)
            theta = theta + dt * (np.imag(z.conj() * (z @ W.T)) - s * np.sin((levels or 0) * theta) + omega)
    return np.array(states)


def phase_overlap(patterns, states):
    """How alike phases are, whatever turn all have in common.

        |sum_i conj(z_i^mu) z_i| / n

    patterns: (p, n) complex array of size 1. states: (..., n), the same. Returns (..., p): 1 for the same, about
    1 / sqrt(n) for strangers.
    """
    Z, states = np.atleast_2d(_as_phases(patterns, "patterns")), _as_phases(states, "states", most=None)
    _fit(states, Z, "states", "patterns")
    return np.abs(states @ Z.conj().T) / Z.shape[1]


def wrong_phases(patterns, states, levels):
    """The share of neurons that rest at another place than their pattern's, after the best common turn.

    patterns, states: complex arrays of size 1, (n,) or (b, n), state k beside pattern k.
    levels: Q; a phase is wrong if it is off by more than half a step, pi / Q. Returns a number or (b,).
    """
    Z, states = _as_phases(patterns, "patterns"), _as_phases(states, "states")
    _fit(states, Z, "states", "patterns")
    if Z.ndim == states.ndim == 2 and len(Z) != len(states) and 1 not in (len(Z), len(states)):
        raise ValueError(f"states must have one row for each of the {len(Z)} patterns; got {len(states)}")
    apart = Z.conj() * states
    turned = apart * np.exp(-1j * np.angle(apart.sum(axis=-1, keepdims=True)))
    return np.mean(np.abs(np.angle(turned)) > np.pi / _as_levels(levels, never="wrong"), axis=-1)


def information(levels, error):
    """Bits that a recalled phase tells, where a share of them is wrong, in every wrong way alike.

        log2 Q + (1 - e) log2(1 - e) + e log2(e / (Q - 1))

    levels: Q, at least 2. error: e, a number or an array of numbers in [0, 1]. Returns the same shape.
    log2 Q without an error; 0 at chance, e = 1 - 1/Q, and beyond it.
    """
    Q, e = _as_levels(levels, never="counted"), finite_array(error, "error")
    if e.min() < 0 or e.max() > 1:
        raise ValueError(f"error must lie in [0, 1], as a share does; found {e.min():g} to {e.max():g}")
    inside = np.clip(e, 1e-300, 1 - 2.0**-53)
    bits = np.log2(Q) + (1 - e) * np.log2(1 - inside) + e * np.log2(inside / (Q - 1))
    told = np.where(e < 1 - 1 / Q, np.maximum(bits, 0), 0.0)  # near chance a difference of two like numbers
    return told if told.ndim else float(told)


def scramble(patterns, share, levels, *, rng):
    """Patterns with a share of their phases thrown anew, some of which fall where they were.

    patterns: (n,) or (b, n) complex array of size 1; never changed. share: in [0, 1]; rounded to a whole number of
    neurons, the same for each row. levels: Q, places to fall on; None for the whole circle. rng: seed or Generator.
    Returns an array of the same shape.
    """
    Z, rng = _as_phases(patterns, "patterns"), as_generator(rng)
    count = round(number_between(share, "share", 0, 1) * Z.shape[-1])
    thrown = np.argsort(rng.random(Z.shape), axis=-1) < count
    anew = phasor_patterns(len(np.atleast_2d(Z)), Z.shape[-1], levels, rng=rng).reshape(Z.shape)
    return np.where(thrown, anew, Z)


def _follow(W, Z, levels, max_sweeps, keep):
    """Sweep a batch of cues until each has its outcome, or max_sweeps are over."""
    states, before, kept = Z.copy(), np.full_like(Z, np.nan), [Z]
    fields, silent = states @ W.T, TIE * np.abs(W).max()
    energies = [_energy(states, fields)]
    sweeps, outcome = np.zeros(len(Z), int), np.full(len(Z), "not settled")
    for _ in range(max_sweeps):
        running = np.flatnonzero(outcome == "not settled")
        if not running.size:
            break
        old = states[running]
        new = _lock(fields[running], old, levels, silent)
        outcome[running[_same(new, before[running])]] = "two-cycle"
        outcome[running[_same(new, old)]] = "fixed point"
        sweeps[running] += 1
        states[running], before[running] = new, old
        fields[running] = new @ W.T
        energies.append(_energy(states, fields))
        if keep:
            kept.append(states.copy())
    return Recall(states, np.array(energies), sweeps, outcome, np.array(kept) if keep else None)


def _lock(h, old, levels, silent):
    """The place nearest to each field, or its direction without levels; the old one where nothing else is nearer.

    silent: a field as small as that says nothing.
    """
    size = np.abs(h)
    still = size <= silent
    if levels is None:
        return np.where(still, old, h / np.where(still, 1, size))
    stay, new = _nearest(old, levels), _nearest(h, levels)
    nearer = np.real(h * (new - stay).conj()) > TIE * size
    return np.where(nearer & ~still, new, stay)


def _nearest(z, levels):
    """The nearest place; of two as near the one before, whatever the last bit of an angle says."""
    return _places(np.ceil(np.angle(z) * levels / (2 * np.pi) - 0.5 - TIE).astype(int), levels)


def _places(k, levels):
    """exp(2 pi i k / levels), from one table, so that equal places are equal numbers and quarters are exact."""
    angles = 2 * np.pi * np.arange(levels) / levels
    parts = [np.where(np.abs(part) < 1e-15, 0.0, part) for part in (np.cos(angles), np.sin(angles))]
    return (parts[0] + 1j * parts[1])[k % levels]


def _same(a, b):
    return np.all(np.abs(a - b) < REST, axis=1)


def _energy(states, fields):
    return -np.real(np.sum(states.conj() * fields, axis=1)) / 2


def _as_phases(values, name, most=2):
    """Complex numbers of size 1, (n,) or (b, n), or with any number of axes where most is None."""
    z = finite_complex(values, name, within=LARGEST)
    if z.ndim == 0 or (most and z.ndim > most):
        raise ValueError(f"{name} must have shape (n,) or (b, n); got shape {z.shape}")
    off = np.abs(np.abs(z) - 1)
    if off.max() > 1e-6:
        found = np.abs(z).flat[off.argmax()]
        raise ValueError(f"{name} must be complex numbers of size 1; found size {found:g}: take z / np.abs(z)")
    return z


def _as_weights(weights):
    W = finite_complex(weights, "weights", within=LARGEST)
    if W.ndim != 2 or W.shape[0] != W.shape[1]:
        raise ValueError(f"weights must have shape (n, n), as phasor_hebbian(patterns) has; got {W.shape}")
    return W


def _fit(z, other, name, whose="weights"):
    """Refuse phases that have not as many neurons as something else."""
    if z.shape[-1] != other.shape[-1]:
        raise ValueError(f"{name} must have {other.shape[-1]} neurons, as {whose} have; got {z.shape[-1]}")


def _as_levels(levels, never=None):
    """Q as a whole number of at least 2, or None for the whole circle, where nothing is `never`."""
    if levels is None and never is None:
        return None
    if levels is None:
        raise TypeError(f"levels must be a whole number; got None: on the whole circle no phase is {never}")
    return whole_number(levels, "levels", 2, FINEST)
