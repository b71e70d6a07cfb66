"""Memories with a steeper energy than Hopfield's: powers of the overlap, flip by flip, and softmax, step by step."""

import math
from typing import NamedTuple

import array_api_compat
import numpy as np

from hopfield_edu._validation import (
    as_generator,
    number_between,
    one_of,
    positive_count,
    positive_number,
    true_or_false,
)
from hopfield_edu.classical.recall import Recall, alone
from hopfield_edu.modern.powers import PowerSums
from hopfield_edu.modern.rows import as_rows
from hopfield_edu.modern.universal import exponents, softmax
from hopfield_edu.patterns import as_patterns

__all__ = ["DenseMemory", "ModernRecall", "modern_energy", "modern_recall"]

LARGEST = 1e150  # squares of larger numbers, added up, would pass the largest float
LOOK_AHEAD = 20  # steps after which a push off a saddle, however small, is seen to grow where it doubles each step
ROUNDING = 4 * np.finfo(float).eps  # of the largest number: a move that only rounding made


class DenseMemory:
    """Dense associative memory: overlaps count by a power.

        E(s) = -sum_mu F(x^mu · s),   F(z) = z^degree

    patterns: (p, n) array of ±1. degree: 2 is Hebb's rule with a zero diagonal; random patterns hold about
    n^(degree - 1). An even degree remembers the negative of a pattern too.
    unit: of energies: 1, or n^degree where p n^degree passes the largest float.
    Raises ValueError that names degree where the powers of n numbers are too long to count with.
    Krotov & Hopfield (2016), NeurIPS 29, eq. 1.
    """

    def __init__(self, patterns, degree=3):
        self.patterns, self.degree = as_patterns(patterns), positive_count(degree, "degree")
        if self.degree == 1:
            raise ValueError("degree must be at least 2; got 1, whose energy has one valley only")
        self._sums = PowerSums(*self.patterns.shape, self.degree)
        self.unit = self._sums.unit

    def __repr__(self):
        p, n = self.patterns.shape
        return f"DenseMemory({p:,} patterns of {n:,} neurons, degree {self.degree})"

    def energy(self, states):
        """E = -sum_mu (x^mu·s)^degree, in units of `unit`: a number, or (b,).

        states: (n,) or (b, n) array of ±1.
        """
        checked = as_patterns(states, "states", neurons=self.patterns.shape[1])
        energies = -self._sums.values(self._agreements(checked))
        return energies if np.ndim(states) == 2 else float(energies[0])

    def recall(self, cues, order="random", *, max_sweeps=100, keep=False, rng=0):
        """Give each neuron in turn the value with the lower energy, until a whole sweep flips nothing.

            s_i <- sign( sum_mu F(a^mu + x_i^mu) - F(a^mu - x_i^mu) ),   a^mu = sum_{j != i} x_j^mu s_j

        At 0 it keeps s_i.

        cues: (n,) or (b, n) array of ±1; never changed. order: "random", a new permutation each sweep and the same for
        all cues of a batch, or "sequential". max_sweeps: where to give up.
        keep: True keeps the state after each sweep, in .states. rng: seed or Generator, for the order.
        Returns classical.Recall(state, energies, sweeps, outcome, states). The energy never rises.
        Krotov & Hopfield (2016), eq. 3.
        """
        checked = as_patterns(cues, "cues", neurons=self.patterns.shape[1])
        one_of(order, "order", ("random", "sequential"))
        max_sweeps, keep = positive_count(max_sweeps, "max_sweeps"), true_or_false(keep, "keep")
        found = self._follow(checked, order, as_generator(rng), max_sweeps, keep)
        return found if np.ndim(cues) == 2 else alone(found)

    def _follow(self, cues, order, rng, max_sweeps, keep):
        states, n, kept = cues.copy(), cues.shape[1], [cues]
        energies = [self.energy(states)]
        sweeps, outcome = np.zeros(len(cues), int), np.full(len(cues), "not settled")
        for _ in range(max_sweeps):
            running = np.flatnonzero(outcome == "not settled")
            units = rng.permutation(n) if order == "random" else np.arange(n)
            new = self._sweep(states[running], units)
            sweeps[running] += 1
            outcome[running[np.all(new == states[running], axis=1)]] = "fixed point"
            states[running] = new
            energies.append(self.energy(states))
            if keep:
                kept.append(states.copy())
            if np.all(outcome != "not settled"):
                break
        return Recall(states, np.array(energies), sweeps, outcome, np.array(kept) if keep else None)

    def _sweep(self, states, units):
        """The states (b, n) after each of the units was updated once.

        Where k other neurons agree, a + x is 2k + 2 - n and a - x is 2k - n for x = 1; for x = -1 they change places.
        """
        columns, agree = np.ascontiguousarray(self.patterns.T), self._agreements(states)
        for i in units:
            x, old = columns[i], states[:, i].copy()
            # a^mu leaves neuron i out
            agree -= x == old[:, None]
            field = self._sums.signs(agree, x)
            states[:, i] = np.where(field == 0, old, field)
            agree += x == states[:, i, None]
        return states

    def _agreements(self, states):
        """The number of neurons in which each state agrees with each pattern: (b, p), from x·s = 2k - n."""
        n = self.patterns.shape[1]
        return np.rint((states @ self.patterns.T + n) / 2).astype(np.intp)


class ModernRecall(NamedTuple):
    """What modern_recall returns. For a batch of b cues: state (b, n), energies (k + 1, b), steps and outcome (b,).

    state: (n,) numbers, the weighted mean of patterns where it came to rest. energies: the cue's first, then a step's.
    steps: how many. outcome: "fixed point" or "not settled". Arrays are of the patterns' kind, energies in 64 bits.
    states: with keep=True the cue and the state after each step, (steps + 1, n), or (k + 1, b, n); else None.
    """

    state: object
    energies: object
    steps: int | np.ndarray
    outcome: str | np.ndarray
    states: object = None


def modern_recall(patterns, cues, beta, *, max_steps=100, tolerance=1e-6, keep=False):
    """Modern Hopfield recall, until q moves by less than the tolerance.

        q <- X^T softmax(beta X q)
        E(q) = -lse(beta, X q) + q · q / 2 + log(p) / beta + M² / 2,   lse(beta, z) = log(sum exp(beta z)) / beta

    M is the norm of the longest pattern. The energy, that of modern_energy, never rises. The dot product hears a longer
    pattern louder than a near one: where lengths differ and distance should count, ask frontier.denoise, which takes
    x · x / 2 off each x · q.

    patterns: X, (p, n) array of numbers or a tensor. cues: (n,) or (b, n); never changed.
    beta: above 0, from averaging (small) to the nearest memory alone (large); it multiplies the plain dot product, so
        that 1/n and 1/sqrt(n) belong into it. max_steps: where to give up.
    tolerance: the largest change of a number that still counts as rest, as a share of the largest one in patterns. At
        a saddle, where a change that small grows from step to step, it does not. What rests is moved no more.
    keep: True keeps the state after each step, in .states. The steps are computed in 64 bits.
    Returns ModernRecall(state, energies, steps, outcome, states).
    Ramsauer et al. (2020), arXiv:2008.02217, eq. 2 and 3.
    """
    X, q, kind, xp = _in_64_bits(patterns, cues)
    beta, tolerance = positive_number(beta, "beta"), number_between(tolerance, "tolerance", 0, math.inf)
    separate, close = softmax(beta), tolerance * float(xp.max(xp.abs(X)))
    keep, path, energies = true_or_false(keep, "keep"), [q], [_energy(X, q, beta, xp)]
    resting, steps = xp.zeros_like(q[:, 0], dtype=xp.bool), np.zeros(len(q), int)
    for _ in range(positive_count(max_steps, "max_steps")):
        weights, before = separate(q @ X.T), q
        q = xp.where(resting[:, None], q, weights @ X)
        energies.append(_energy(X, q, beta, xp))
        path += [q] if keep else []
        steps += ~np.array(resting.tolist())
        resting = resting | _rests(q, before, close, weights, X, beta, xp)
        if xp.all(resting):
            break
    q, energies = xp.astype(q, kind), xp.stack(energies)
    outcome = np.where(resting.tolist(), "fixed point", "not settled")
    states = xp.astype(xp.stack(path), kind) if keep else None
    found = ModernRecall(q, energies, steps, outcome, states)
    return found if np.ndim(cues) == 2 else alone(found)


def modern_energy(patterns, states, beta):
    """The energy that a step of modern_recall lowers; it is never below 0.

        E(q) = -lse(beta, X q) + q · q / 2 + log(p) / beta + M² / 2

    Its slope is q - X^T softmax(beta X q): a step of modern_recall goes down the slope by exactly its length.

    patterns: X, (p, n) array of numbers or a tensor. states: q, (n,) or (b, n). beta: above 0.
    Returns a number, or (b,) in 64 bits. Ramsauer et al. (2020), eq. 2.
    """
    X, q, _, xp = _in_64_bits(patterns, states, "states")
    energies = _energy(X, q, positive_number(beta, "beta"), xp)
    return energies if np.ndim(states) == 2 else float(energies[0])


def _in_64_bits(patterns, cues, called="cues"):
    """Patterns and cues as rows of 64 bits, the type of number in which to answer, and their namespace."""
    patterns = as_rows(patterns, "patterns")
    xp = array_api_compat.array_namespace(patterns)
    X = xp.astype(patterns, xp.float64)
    q = as_rows(cues, called, like=X)
    if q.shape[1] != X.shape[1]:
        raise ValueError(f"{called} must have {X.shape[1]} numbers a row, as patterns have; got {q.shape[1]}")
    for rows, name in ((X, "patterns"), (q, called)):
        largest = float(xp.max(xp.abs(rows)))
        if largest > LARGEST:
            raise ValueError(
                f"{name} must hold numbers of at most {LARGEST:g}; got {largest:g}: divide patterns and cues"
            )
    return X, q, patterns.dtype, xp


def _energy(X, q, beta, xp):
    """E(q) for every row of q, (b,)."""
    z = q @ X.T
    top = xp.max(z, axis=1)
    below = exponents(beta, z, top[:, None], xp)
    mean = xp.mean(xp.expm1(below), axis=1)  # of exp, less 1: what is left of it where beta is small
    log = xp.where(mean > -0.5, xp.log1p(mean), xp.log(xp.mean(xp.exp(below), axis=1)))
    longest = xp.max(xp.sum(X * X, axis=1))
    # lse = top + log(mean exp(beta (z - top))) / beta + log(p) / beta
    return -top - log / beta + xp.sum(q * q, axis=1) / 2 + longest / 2  # the mean holds log(p) / beta


def _rests(q, before, close, weights, X, beta, xp):
    """Whether each row of q, (b, n), rests: it moved by no more than close, and not on the way away from a saddle. (b,)

    A move as small as rounding is rest wherever it leads.
    """
    move = q - before
    moved = xp.max(xp.abs(move), axis=1)
    rounding = ROUNDING * float(xp.max(xp.abs(X)))
    spread = beta * (weights @ xp.sum(X * X, axis=1) - xp.sum(q * q, axis=1))  # no growth is larger
    small = moved <= close
    doubtful = small & (moved > rounding) & (spread >= 1)
    if xp.any(doubtful):
        small[doubtful] = _growth(move[doubtful, :], weights[doubtful, :], X, beta, xp) <= 1
    return small


def _growth(move, weights, X, beta, xp):
    """By how much each move, (r, n), would grow a step, were it to go on for long: above 1 it leaves a saddle.

    A step multiplies a small move v by beta times the covariance of memories, sum_mu w_mu (x^mu·v - <x·v>) x^mu.
    """
    for _ in range(LOOK_AHEAD):
        size = xp.linalg.vector_norm(move, axis=1, keepdims=True)
        heard = (move / xp.where(size > 0, size, 1.0)) @ X.T
        unlike = heard - xp.sum(weights * heard, axis=1, keepdims=True)
        move = beta * ((weights * unlike) @ X)
    return xp.linalg.vector_norm(move, axis=1)
