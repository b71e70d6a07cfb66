"""Memories with a steeper energy than Hopfield's: powers of the overlap, flip by flip, and softmax, step by step."""

import math
from typing import NamedTuple

import array_api_compat
import numpy as np

from hopfield_edu.classical import Recall
from hopfield_edu.modern.powers import PowerSums
from hopfield_edu.modern.universal import as_rows, softmax
from hopfield_edu.patterns import as_patterns
from hopfield_edu.validation import as_generator, number_between, one_of, positive_count

__all__ = ["DenseMemory", "ModernRecall", "modern_recall"]


class DenseMemory:
    """Dense associative memory: E(s) = -sum_mu F(x^mu·s) with F(z) = z^degree.

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
        return f"DenseMemory({p} patterns of {n} neurons, degree {self.degree})"

    def energy(self, states):
        """E = -sum_mu (x^mu·s)^degree, in units of `unit`: a number, or (b,).

        states: (n,) or (b, n) array of ±1.
        """
        checked = as_patterns(states, "states", neurons=self.patterns.shape[1])
        energies = -self._sums.values(self._agreements(checked))
        return energies if np.ndim(states) == 2 else float(energies[0])

    def recall(self, cue, order="random", rng=0, max_sweeps=100):
        """Give each neuron in turn the value with the lower energy, until a whole sweep flips nothing.

        s_i <- sign( sum_mu F(a^mu + x_i^mu) - F(a^mu - x_i^mu) ), a^mu = sum_{j != i} x_j^mu s_j; at 0 it keeps s_i.

        cue: (n,) or (b, n) array of ±1; never changed. order: "random", a new permutation each sweep and the same for
        all cues of a batch, or "sequential". rng: seed or Generator. max_sweeps: where to give up.
        Returns classical.Recall(state, energies, sweeps, outcome). The energy never rises.
        Krotov & Hopfield (2016), eq. 3.
        """
        cues = as_patterns(cue, "cue", neurons=self.patterns.shape[1])
        one_of(order, "order", ("random", "sequential"))
        found = self._follow(cues, order, as_generator(rng), positive_count(max_sweeps, "max_sweeps"))
        if np.ndim(cue) == 2:
            return found
        return Recall(found.state[0], found.energies[:, 0], int(found.sweeps[0]), str(found.outcome[0]))

    def _follow(self, cues, order, rng, max_sweeps):
        states, n = cues.copy(), cues.shape[1]
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
            if np.all(outcome != "not settled"):
                break
        return Recall(states, np.array(energies), sweeps, outcome)

    def _sweep(self, states, units):
        """The states (b, n) after each of the units was updated once.

        Where k other neurons agree, a + x is 2k + 2 - n and a - x is 2k - n for x = 1; for x = -1 they change places.
        """
        columns, agree = np.ascontiguousarray(self.patterns.T), self._agreements(states)
        for i in units:
            x, old = columns[i], states[:, i].copy()
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

    state: (n,) numbers, the weighted mean of memories where it came to rest. energies: the cue's first, then a step's.
    steps: how many. outcome: "fixed point" or "not settled". Arrays of numbers are of the memories' kind.
    """

    state: object
    energies: object
    steps: int | np.ndarray
    outcome: str | np.ndarray


def modern_recall(memories, cue, beta, *, max_steps=100, tolerance=1e-6):
    """Modern Hopfield recall: q <- X^T softmax(beta X q), until q moves by less than the tolerance.

    E(q) = -lse(beta, X q) + q·q / 2 + log(p) / beta + M² / 2, with lse(beta, z) = log(sum exp(beta z)) / beta and M
    the norm of the longest memory. It never rises, and is never below 0.

    memories: X, (p, n) array of numbers or a tensor. cue: (n,) or (b, n); never changed.
    beta: above 0, from averaging (small) to the nearest memory alone (large); it multiplies the plain dot product, so
        that 1/n and 1/sqrt(n) belong into it. max_steps: where to give up.
    tolerance: the largest change of a number that still counts as rest, as a share of the largest one in memories.
    Returns ModernRecall(state, energies, steps, outcome). Ramsauer et al. (2020), arXiv:2008.02217, eq. 2 and 3.
    """
    memories = as_rows(memories, "memories")
    xp = array_api_compat.array_namespace(memories)
    q = as_rows(cue, "cue", like=memories)
    if q.shape[1] != memories.shape[1]:
        raise ValueError(f"cue must have {memories.shape[1]} numbers a row, as memories have; got {q.shape[1]}")
    if number_between(beta, "beta", 0, math.inf, infinite=True) in (0, math.inf):
        raise ValueError(f"beta must be above 0 and finite; got {beta}")
    separate, close = softmax(beta), tolerance * float(xp.max(xp.abs(memories)))
    energies = [_energy(memories, q, beta, xp)]
    steps, outcome = np.zeros(q.shape[0], int), np.full(q.shape[0], "not settled")
    for _ in range(positive_count(max_steps, "max_steps")):
        new = separate(q @ memories.T) @ memories
        moved = np.array(xp.max(xp.abs(new - q), axis=1).tolist())
        running = outcome == "not settled"  # what rests stays, so that a batch ends where its cues end alone
        q = xp.where(xp.asarray(running, device=array_api_compat.device(q))[:, None], new, q)
        energies.append(_energy(memories, q, beta, xp))
        steps[running] += 1
        outcome[running & (moved <= close)] = "fixed point"
        if np.all(outcome == "fixed point"):
            break
    energies = xp.stack(energies)
    if np.ndim(cue) == 1:
        return ModernRecall(q[0, :], energies[:, 0], int(steps[0]), str(outcome[0]))
    return ModernRecall(q, energies, steps, outcome)


def _energy(memories, q, beta, xp):
    """E(q) for every row of q, (b,)."""
    z = q @ memories.T
    top = xp.max(z, axis=1)
    lse = top + xp.log(xp.mean(xp.exp(beta * (z - top[:, None])), axis=1)) / beta  # the mean holds log(p) / beta
    longest = xp.max(xp.sum(memories * memories, axis=1))
    return -lse + xp.sum(q * q, axis=1) / 2 + longest / 2
