"""A dense memory whose size does not grow: patterns are added up as vectors of random features.

Hoover, Chau, Strobelt, Ram & Krotov (2024), Dense associative memory through the lens of random features,
arXiv 2410.24153.
"""

import numpy as np

from hopfield_edu._validation import (
    LARGEST,
    as_generator,
    finite_array,
    one_of,
    positive_count,
    positive_number,
    rows_of,
    true_or_false,
)
from hopfield_edu.classical.recall import alone
from hopfield_edu.modern import ModernRecall

__all__ = ["KINDS", "FeatureMemory", "random_features"]

FLOOR = 1e-5
"""Below this sum the energy is cut off and flat, as the authors do it: nothing moves there."""
RESTS = 1e-3
"""The largest number in dE/dv that counts as rest, as a share of 1 / sqrt(beta), the width of a valley."""


def random_features(states, frequencies, beta, kind="trigonometric"):
    """Vectors whose product says how near two states are.

        phi(x) · phi(y) ≈ exp(-beta |x - y|² / 2)

    states: (n,) or (b, n). frequencies: omega, (features, n), drawn from N(0, 1). beta: above 0.
    kind: "trigonometric", phi(x) = [cos(sqrt(beta) omega x), sin(...)] / sqrt(features); or
        "positive", exp(±sqrt(beta) omega x - beta |x|²) / sqrt(2 features).
    Returns (2 · features,) or (b, 2 · features). Raises ValueError where positive ones pass the largest float.
    """
    omega = finite_array(frequencies, "frequencies", within=LARGEST)
    if omega.ndim != 2:
        raise ValueError(f"frequencies must have shape (features, n); got {omega.shape}")
    x, beta = np.atleast_2d(rows_of(states, "states", omega.shape[1], ", as frequencies have")), _as_beta(beta)
    phi = _features(x, omega, beta, one_of(kind, "kind", KINDS))
    return phi if np.ndim(states) == 2 else phi[0]


class FeatureMemory:
    """A memory of any number of patterns in 2 · features numbers.

        T = sum_mu phi(x^mu),   E(v) = -log(max(phi(v) · T, 1e-5)) / beta

    n: numbers of a pattern. features: Y, random directions; T has two numbers for each.
    beta: above 0, how steep valleys are; 8 for patterns of length 1, such as ±1 / sqrt(n).
    kind: of random_features. rng: seed or Generator of the directions, Y · n numbers that the seed makes again.
    vector: T, (2 Y,). count: how many patterns are in it. frequencies: the directions, (Y, n).
    """

    def __init__(self, n, features=1024, beta=8.0, kind="trigonometric", *, rng=0):
        self.n, self.features = positive_count(n, "n"), positive_count(features, "features")
        self.beta, self.kind = _as_beta(beta), one_of(kind, "kind", KINDS)
        self.frequencies = as_generator(rng).standard_normal((self.features, self.n))
        self.vector, self.count = np.zeros(2 * self.features), 0

    def __repr__(self):
        return f"FeatureMemory({self.count:,} patterns of {self.n:,} numbers in {len(self.vector):,})"

    def add(self, patterns):
        """Put patterns in, (p, n) or (n,): T += sum phi(x). Returns the memory."""
        return self._change(patterns, +1)

    def forget(self, patterns):
        """Take patterns out that were put in, (p, n) or (n,): T -= sum phi(x). Returns the memory.

        What is left is what it would be without them, up to rounding. What never was in leaves a hill in its place.
        Raises ValueError where there are more of them than the memory has.
        """
        return self._change(patterns, -1)

    def energy(self, states):
        """E of each state: a number for (n,), (b,) for (b, n)."""
        x = np.atleast_2d(rows_of(states, "states", self.n))
        energies = self._energy(self._phi(x) @ self.vector)
        return energies if np.ndim(states) == 2 else float(energies[0])

    def recall(self, cues, *, rate=0.1, max_steps=300, keep=False):
        """Go down the energy from each cue until it rests.

            v <- v - rate · dE/dv,   dE/dv = -(dphi/dv · T) / (beta phi(v) · T)

        cues: (n,) or (b, n); never changed. rate: above 0; of the exact energy 1 would be a step of softmax, but here
            the noise of the features wants small ones. max_steps: where to give up. keep: True keeps the states.
        Returns modern.ModernRecall(state, energies, steps, outcome, states). outcome: "fixed point", "not settled", or
        "stuck" where phi(v) · T is below 1e-5: the energy is flat there, and no step leads anywhere.
        """
        v, rate = np.atleast_2d(rows_of(cues, "cues", self.n)).copy(), positive_number(rate, "rate")
        keep, path, close = true_or_false(keep, "keep"), [v.copy()], rate * RESTS / self.beta**0.5
        phi = self._phi(v)
        total = phi @ self.vector
        energies, outcome, steps = [self._energy(total)], _outcomes(total), np.zeros(len(v), int)
        for _ in range(positive_count(max_steps, "max_steps")):
            moving = np.flatnonzero(outcome == "not settled")
            if not len(moving):
                break
            move = self._step(v[moving], phi[moving], rate)
            v[moving] += move
            steps[moving] += 1
            phi[moving] = self._phi(v[moving])
            total[moving] = phi[moving] @ self.vector
            outcome[moving] = np.where(np.abs(move).max(axis=1) <= close, "fixed point", _outcomes(total[moving]))
            energies.append(self._energy(total))
            path += [v.copy()] if keep else []
        found = ModernRecall(v, np.array(energies), steps, outcome, np.array(path) if keep else None)
        return found if np.ndim(cues) == 2 else alone(found)

    def _change(self, patterns, sign):
        x = np.atleast_2d(rows_of(patterns, "patterns", self.n))
        if self.count + sign * len(x) < 0:
            raise ValueError(f"patterns must be some that the memory has, which holds {self.count}; got {len(x)}")
        self.vector = self.vector + sign * self._phi(x).sum(axis=0)
        self.count += sign * len(x)
        return self

    def _phi(self, x):
        """Features of rows x, (b, 2 Y)."""
        return _features(x, self.frequencies, self.beta, self.kind)

    def _energy(self, total):
        return -np.log(np.maximum(total, FLOOR)) / self.beta

    def _step(self, v, phi, rate):
        """How far states (b, n) go down, whose features are phi, and whose sums lie above FLOOR."""
        first, second = np.split(phi, 2, axis=1)
        T, U = np.split(self.vector, 2)
        # d cos(h) = -sin(h) dh and d sin(h) = cos(h) dh; of exp(h) and exp(-h) themselves, and -2 beta v from |v|²
        turned = first * U - second * T if self.kind == "trigonometric" else first * T - second * U
        slope = np.sqrt(self.beta) * turned @ self.frequencies
        total = (phi @ self.vector)[:, None]
        slope -= 0 if self.kind == "trigonometric" else 2 * self.beta * v * total
        move = rate * slope / (self.beta * total)
        if not np.all(np.isfinite(v + move)) or np.abs(v + move).max() > LARGEST:
            raise ValueError(f"rate must be smaller; got {rate:g}, at which a state leaves the range of numbers")
        return move


def _features(x, omega, beta, kind):
    """phi of rows x, (b, 2 Y)."""
    h = np.sqrt(beta) * x @ omega.T
    return KINDS[kind](h, beta * np.sum(x * x, axis=1, keepdims=True))


def _trigonometric(h, _):
    return np.concatenate([np.cos(h), np.sin(h)], axis=1) / np.sqrt(h.shape[1])


def _positive(h, squares):
    with np.errstate(over="ignore"):
        phi = np.exp(np.concatenate([h, -h], axis=1) - squares) / np.sqrt(2 * h.shape[1])
    if not np.all(np.isfinite(phi)):
        raise ValueError("beta must be smaller, for a positive feature of these states passes the largest float")
    return phi


KINDS = {"trigonometric": _trigonometric, "positive": _positive}
"""Shapes of the features."""


def _outcomes(total):
    return np.where(total > FLOOR, "not settled", "stuck").astype("<U11")


def _as_beta(beta):
    return positive_number(beta, "beta", LARGEST)
