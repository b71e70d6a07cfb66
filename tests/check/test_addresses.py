"""The checks of chapter 1: the right answer passes, and each usual mistake is told by name."""

import math

import numpy as np

from hopfield_edu.check import addresses as check
from hopfield_edu.classical import pseudo_inverse, recall
from hopfield_edu.corrupt import flip
from hopfield_edu.patterns import random_patterns


def tables(flipped, bits, wanted):
    return math.ceil(math.log(1 - wanted) / math.log(1 - (1 - flipped) ** bits))


def in_one_table(items, cue, places):
    return np.flatnonzero((items[:, places] == cue[places]).all(2).any(1))


def in_every_table(items, cue, places):
    return np.flatnonzero((items[:, places] == cue[places]).all(2).all(1))


def careless(items, cue, places):
    items[0] = cue
    return in_one_table(items, cue, places)


RIGHT = [
    (check.straddling_bits, 5),
    (check.tables_needed, tables),
    (check.candidates, in_one_table),
    (check.depth, -116),
    (check.patterns_held, 64),
]
WRONG = [
    (check.straddling_bits, 10, "exactly one picture"),
    (check.straddling_bits, 6, "whole picture"),
    (check.straddling_bits, 4, "bit 0"),
    (check.straddling_bits, 32, "length of a picture"),
    (check.straddling_bits, 0, "one byte"),
    (check.straddling_bits, 7, "multiple of 32"),
    (check.tables_needed, lambda f, k, w: tables(f, k, w) - 1, "round up"),
    (check.tables_needed, lambda f, k, w: math.log(1 - w) / math.log(1 - (1 - f) ** k), "Round up"),
    (check.tables_needed, lambda f, k, w: math.ceil(math.log(1 - w) / math.log(f)), "all must survive"),
    (check.tables_needed, lambda f, k, w: math.ceil(math.log(1 - w) / math.log(1 - f**k)), "not flipped"),
    (check.tables_needed, lambda f, k, w: math.ceil(math.log(w) / math.log(1 - (1 - f) ** k)), "rarer"),
    (check.tables_needed, lambda f, k, w: 7, "logarithms"),
    (check.tables_needed, lambda *arguments: ..., "dots are still there"),
    (check.candidates, in_every_table, "every table"),
    (check.candidates, lambda x, c, p: np.flatnonzero((x[:, p] == c[p]).any(2).any(1)), "one matching bit"),
    (check.candidates, lambda x, c, p: np.flatnonzero((x[:, p] == c[p]).any(2).all(1)), "wrong way round"),
    (check.candidates, lambda x, c, p: (x[:, p] == c[p]).all(2).any(1), "flatnonzero"),
    (check.candidates, lambda x, c, p: np.array([7]), "Which axis"),
    (check.candidates, lambda *arguments: ..., "dots are still there"),
    (check.candidates, careless, "changes its arguments"),
    (check.depth, -128, "forgets the zeroed diagonal"),
    (check.depth, 116, "wrong sign"),
    (check.depth, -104, "not p"),
    (check.depth, -140, "shallower"),
    (check.depth, -12, "-p/2"),
    (check.depth, -1, "W x = x"),
    (check.patterns_held, 24, "number of pictures"),
    (check.patterns_held, 32, "Go on"),
    (check.patterns_held, 40, "Go on"),
    (check.patterns_held, 128, "Did you flip"),
    (check.patterns_held, 248, "fixed points"),
    (check.patterns_held, 255, "fixed points"),
    (check.patterns_held, 100, "stop below"),
]


def test_depth_is_what_the_package_measures():
    from hopfield_edu.classical import energy
    from hopfield_edu.datasets import pictures

    X = pictures(size=16).patterns
    assert np.allclose(energy(pseudo_inverse(X), X), -116)


def test_patterns_held_is_what_the_package_measures():
    def share(p):
        X = np.array([random_patterns(p, 256, seed) for seed in range(6)])
        back = [recall(pseudo_inverse(x), flip(x, 0.2, rng=seed)).state for seed, x in enumerate(X)]
        return np.mean(np.all(back == X, axis=2))

    assert share(56) >= 0.95
    assert share(80) < 0.95
