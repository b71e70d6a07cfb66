"""The bidirectional associative memory: pairs of patterns, recalled from either half."""

from typing import NamedTuple

import numpy as np

from hopfield_edu._validation import as_generator, positive_count, true_or_false
from hopfield_edu.patterns import as_patterns


class PairRecall(NamedTuple):
    """What BAM.recall returns. For a batch of b cues: x (b, n), y (b, m), energies (k, b), steps and outcome (b,).

    x: (n,), y: (m,) arrays of ±1. energies: (2 steps + 1,), the first answer's, then one after each layer's update.
    steps: how many, the last one without a flip included. outcome: "fixed point" or "not settled".
    states: with keep=True two arrays, of x (steps + 1, n) and of y (steps + 1, m), the first answer first, of a batch
        (steps + 1, b, n) and (steps + 1, b, m); else None.
    """

    x: np.ndarray
    y: np.ndarray
    energies: np.ndarray
    steps: int | np.ndarray
    outcome: str | np.ndarray
    states: tuple | None = None


class BAM:
    """Pairs in one matrix between two layers.

        W_ij = sum_mu y_i^mu x_j^mu

    x: (p, n) array of ±1, one pattern a row. y: (p, m); row mu of y belongs to row mu of x.
    W, of shape (m, n), is kept as its factors x and y: 128x128 pictures take kilobytes. There is no factor 1/n, for
    only signs count, and whole numbers keep ties exact.
    Raises ValueError where values are not ±1 or the numbers of rows differ.
    Kosko (1988), IEEE Trans. Syst. Man Cybern. 18, 49.
    """

    def __init__(self, x, y):
        self.x, self.y = as_patterns(x, "x"), as_patterns(y, "y")
        if len(self.x) != len(self.y):
            raise ValueError(f"x and y must have one row each for every pair; got {len(self.x)} and {len(self.y)} rows")

    def __repr__(self):
        return f"BAM({len(self.x):,} pairs of {self.shape[1]:,} and {self.shape[0]:,} neurons)"

    @property
    def shape(self):
        """(m, n), as the array of these weights would have it."""
        return self.y.shape[1], self.x.shape[1]

    def toarray(self):
        """W = sum_mu y^mu (x^mu)^T as an (m, n) array."""
        return self.y.T @ self.x

    def energy(self, x, y):
        """E = -y·W x. x: (n,) or (b, n); y: (m,) or (b, m). Returns a number, or (b,). Kosko (1988)."""
        m, n = self.shape
        states = as_patterns(x, "x", neurons=n), as_patterns(y, "y", neurons=m)
        if len({1, len(states[0]), len(states[1])}) > 2:
            raise ValueError(f"x and y must be as many states; got {len(states[0])} and {len(states[1])}")
        energies = -np.sum((states[0] @ self.x.T) * (states[1] @ self.y.T), axis=1)
        return energies if np.ndim(x) == 2 or np.ndim(y) == 2 else energies[0]

    def recall(self, x=None, y=None, *, max_steps=100, keep=False, rng=0):
        """Let the layers answer each other until neither changes: y = sign(W x), x = sign(W^T y), ...

        x: cues (n,) or (b, n) of ±1, or y: cues (m,) or (b, m); give one of the two. It is never changed.
        max_steps: where to give up; a step updates each layer once. keep: True keeps both layers at each, in .states.
        rng: seed or Generator: a neuron with field 0 keeps its value, and tosses a coin where it has none yet.
        Returns PairRecall(x, y, energies, steps, outcome, states). The energy never rises.
        """
        if (x is None) == (y is None):
            raise TypeError(f"give one cue: either x=... or y=...; got {'neither' if x is None else 'both'}")
        steps, rng, keep = positive_count(max_steps, "max_steps"), as_generator(rng), true_or_false(keep, "keep")
        m, n = self.shape
        if y is None:
            found = _settle(as_patterns(x, "x", neurons=n), self.x, self.y, rng, steps, keep)
        else:
            found = _settle(as_patterns(y, "y", neurons=m), self.y, self.x, rng, steps, keep)
            found = found._replace(x=found.y, y=found.x, states=found.states and found.states[::-1])
        if np.ndim(y if x is None else x) == 2:
            return found
        return _alone(found)


def _alone(found):
    """The PairRecall of a single cue, of one that holds a batch of one."""
    states = found.states and tuple(layer[:, 0] for layer in found.states)
    return PairRecall(found.x[0], found.y[0], found.energies[:, 0], int(found.steps[0]), str(found.outcome[0]), states)


def _settle(cues, near, far, rng, max_steps, keep):
    """PairRecall of a batch, with x for the cues' layer, whose patterns are `near`, and y for the other."""
    x = cues.copy()
    heard_x = x @ near.T  # what each pattern hears, n times its overlap
    y = _answer(heard_x @ far, rng.choice([-1.0, 1.0], size=(len(x), far.shape[1])))
    heard_y = y @ far.T
    steps, outcome = np.zeros(len(x), int), np.full(len(x), "not settled")
    # y·W x = sum_mu (y^mu·y) (x^mu·x)
    energies, kept = [-np.sum(heard_x * heard_y, axis=1)], [(x.copy(), y.copy())]
    for _ in range(max_steps):
        running = np.flatnonzero(outcome == "not settled")
        old_x, old_y = x[running], y[running]
        x[running] = _answer(heard_y[running] @ near, old_x)
        heard_x[running] = x[running] @ near.T
        energies.append(-np.sum(heard_x * heard_y, axis=1))
        y[running] = _answer(heard_x[running] @ far, old_y)
        heard_y[running] = y[running] @ far.T
        energies.append(-np.sum(heard_x * heard_y, axis=1))
        steps[running] += 1
        if keep:
            kept.append((x.copy(), y.copy()))
        same = np.all(x[running] == old_x, axis=1) & np.all(y[running] == old_y, axis=1)
        outcome[running[same]] = "fixed point"
        if np.all(outcome != "not settled"):
            break
    states = tuple(map(np.array, zip(*kept, strict=True))) if keep else None
    return PairRecall(x, y, np.array(energies), steps, outcome, states)


def _answer(field, old):
    """The sign of the field; where it is 0 the old value stays."""
    return np.where(field == 0, old, np.sign(field))
