"""Chapter 2's checks: the right answer passes, and each usual mistake gets its own sentence."""

import numpy as np

from hopfield_edu import datasets
from hopfield_edu.check import hebbian as check
from hopfield_edu.classical import energy, hebbian, recall
from hopfield_edu.corrupt import flip


def rule(X, scale=None, diagonal=True):
    W = X.T @ X / (scale or X.shape[1])
    return W - np.diag(np.diag(W)) if diagonal else W


def change_by_energies(W, s, i):
    flipped = s.copy()
    flipped[i] *= -1
    return energy(W, flipped) - energy(W, s)


def sweep(W, s, stop=None, copy=True, tie=None, together=False):
    s = s.copy() if copy else s
    heard = s.copy() if together else s
    for i in range(len(s))[:stop]:
        h = W[i] @ heard
        s[i] = np.sign(h) if h != 0 else (s[i] if tie is None else tie)
    return s


def pulls(X, times, cue):
    return times * (X @ cue)


stripes = np.where(np.arange(128 * 128) // 8 % 2, 1, -1)
y, x = np.mgrid[-64:64, -64:64]
disc = np.where(np.hypot(x, y) < 51, 1, -1).ravel()  # half ink, half paper
RIGHT = [
    (check.winner, lambda X, times, cue: np.argmax(pulls(X, times, cue))),
    (check.winner, lambda X, times, cue: int(np.argsort(X @ cue / len(cue) * times)[-1])),
    (check.rule, lambda X: hebbian(X).toarray()),
    (check.rule, rule),
    (check.free_weights, 300),
    (check.energy_change, change_by_energies),
    (check.sweep, sweep),
    (check.sweep, lambda W, s: recall(W, s, order="sequential", max_sweeps=1).state),
    (check.good_ninths, 4),
    (check.own_picture, stripes),
    (check.own_picture, stripes.reshape(128, 128)),
]
WRONG = [
    (check.winner, lambda X, times, cue: np.argmax(X @ cue), "How often each was learned is not used"),
    (check.winner, lambda X, times, cue: np.argmax(times), "The cue is not used"),
    (check.winner, lambda X, times, cue: 1 + np.argmax(pulls(X, times, cue)), "counted from 0"),
    (check.winner, lambda X, times, cue: np.max(pulls(X, times, cue)) / len(cue), "the largest pull itself"),
    (check.winner, lambda X, times, cue: np.max(pulls(X, times, cue)), "the largest pull itself, times n"),
    (check.winner, lambda X, times, cue: X[np.argmax(pulls(X, times, cue))], "the memory itself"),
    (check.winner, lambda X, times, cue: np.argmax(np.abs(pulls(X, times, cue))), "leave the absolute value out"),
    (check.winner, lambda X, times, cue: np.argmin(X @ cue), "say where the largest stands"),
    (check.rule, lambda X: rule(X, diagonal=False), "The diagonal is p/n"),
    (check.rule, lambda X: rule(X, scale=1, diagonal=False), "not divided by n"),
    (check.rule, lambda X: rule(X, scale=1), "not divided by n"),
    (check.rule, lambda X: rule(X, scale=len(X)), "You divided by p"),
    (check.rule, lambda X: X @ X.T, "products between patterns"),
    (check.rule, lambda X: X @ X.T / X.shape[1], "the overlaps"),
    (check.rule, lambda X: rule(X[:1]), "Only the first pattern"),
    (check.rule, lambda X: rule(X[-1:]), "Only the last pattern"),
    (check.rule, lambda X: None, "returns nothing"),
    (check.rule, lambda X: rule(X) + 1, "Off the diagonal"),
    (check.rule, np.ones((3, 3)), "must be a function; got ndarray"),
    (check.rule, lambda X: X.undefined, "stops with AttributeError"),
    (check.free_weights, 625, "counts every pair twice and the diagonal"),
    (check.free_weights, 600, "counts W_ij and W_ji"),
    (check.free_weights, 325, "counts the diagonal too"),
    (check.free_weights, 12, "Count the pairs"),
    (check.free_weights, ..., "no answer yet"),
    (check.energy_change, lambda W, s, i: -2 * s[i] * (W[i] @ s), "The sign is wrong"),
    (check.energy_change, lambda W, s, i: s[i] * (W[i] @ s), "Half of it"),
    (check.energy_change, lambda W, s, i: -s[i] * (W[i] @ s), "take it off the part after"),
    (check.energy_change, lambda W, s, i: 2 * (W[i] @ s), "Multiply by s_i"),
    (check.energy_change, lambda W, s, i: 0, "Write E before and after"),
    (check.sweep, lambda W, s: sweep(W, s, copy=False), "changes its arguments"),
    (check.sweep, lambda W, s: sweep(W, s, stop=-1), "`range(len(s))` already stops before n"),
    (check.sweep, lambda W, s: sweep(W, s, stop=-1, tie=0), "And then there is the tie"),
    (check.sweep, lambda W, s: sweep(W, s, tie=0), "A tie becomes 0"),
    (check.sweep, lambda W, s: sweep(W, s, tie=-1), "A tie becomes -1"),
    (check.sweep, lambda W, s: sweep(W, s, tie=1), "A tie becomes +1"),
    (check.sweep, lambda W, s: sweep(W, s, together=True), "synchronous update"),
    (check.sweep, lambda W, s: -s, "Go through the neurons"),
    (check.good_ninths, 16, "exactly"),
    (check.good_ninths, 15, "all nine must"),
    (check.good_ninths, 0, "made from the nine"),
    (check.good_ninths, 7, "count the choices"),
    (check.own_picture, "my_picture.jpg", "as an array, which `datasets.picture` makes of a file; got the text"),
    (check.own_picture, stripes[:1024], "got 1,024"),
    (check.own_picture, (stripes + 1) / 2, "+1 (ink) or -1"),
    (check.own_picture, -datasets.pictures(["rocket"]).patterns[0], "This is rocket, or its inverse"),
    (check.own_picture, np.ones(128 * 128), "one colour"),
    (check.own_picture, disc, "finer detail"),
]


def test_the_number_of_ninth_pictures_that_fit_is_measured():
    held = 0
    for name in sorted(set(datasets.pictures().names) - set(datasets.EIGHT)):
        nine = datasets.pictures([*datasets.EIGHT, name]).patterns
        held += np.array_equal(recall(hebbian(nine), flip(nine, 0.25, rng=0)).state, nine)
    assert check.good_ninths(held).right
