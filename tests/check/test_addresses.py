"""The checks of chapter 1: the right answer passes, and each usual mistake is told by name."""

import math

import numpy as np
import pytest

from hopfield_edu.check import addresses
from hopfield_edu.classical import pseudo_inverse, recall
from hopfield_edu.corrupt import flip
from hopfield_edu.patterns import random_patterns


def tables(flipped, bits, wanted):
    return math.ceil(math.log(1 - wanted) / math.log(1 - (1 - flipped) ** bits))


def in_one_table(items, cue, places):
    return np.flatnonzero((items[:, places] == cue[places]).all(2).any(1))


def in_every_table(items, cue, places):
    return np.flatnonzero((items[:, places] == cue[places]).all(2).all(1))


RIGHT = {"straddling_bits": 5, "tables_needed": tables, "candidates": in_one_table, "depth": -116, "patterns_held": 64}


@pytest.mark.parametrize("name", addresses.__all__)
def test_right_answer_passes(name):
    verdict = getattr(addresses, name)(RIGHT[name])
    assert verdict.right, verdict.message


@pytest.mark.parametrize("name", addresses.__all__)
@pytest.mark.parametrize("stub", [None, ...])
def test_unanswered_stub_is_told(name, stub):
    verdict = getattr(addresses, name)(stub)
    assert not verdict.right
    assert "no answer yet" in verdict.message


@pytest.mark.parametrize("name", ["tables_needed", "candidates"])
def test_function_that_still_holds_its_stub_is_told(name):
    assert "returns nothing" in getattr(addresses, name)(lambda *arguments: ...).message


@pytest.mark.parametrize(
    ("name", "answer", "part"),
    [
        ("straddling_bits", 10, "exactly one picture"),
        ("straddling_bits", 6, "whole picture"),
        ("straddling_bits", 4, "bit 0"),
        ("straddling_bits", 32, "length of a picture"),
        ("straddling_bits", 0, "one byte"),
        ("straddling_bits", 7, "multiple of 32"),
        ("tables_needed", lambda f, k, w: tables(f, k, w) - 1, "round up"),
        ("tables_needed", lambda f, k, w: math.log(1 - w) / math.log(1 - (1 - f) ** k), "Round up"),
        ("tables_needed", lambda f, k, w: math.ceil(math.log(1 - w) / math.log(f)), "all must survive"),
        ("tables_needed", lambda f, k, w: math.ceil(math.log(1 - w) / math.log(1 - f**k)), "not flipped"),
        ("tables_needed", lambda f, k, w: math.ceil(math.log(w) / math.log(1 - (1 - f) ** k)), "rarer"),
        ("tables_needed", lambda f, k, w: 7, "logarithms"),
        ("candidates", in_every_table, "every table"),
        ("candidates", lambda x, c, p: np.flatnonzero((x[:, p] == c[p]).any(2).any(1)), "one matching bit"),
        ("candidates", lambda x, c, p: np.flatnonzero((x[:, p] == c[p]).any(2).all(1)), "wrong way round"),
        ("candidates", lambda x, c, p: (x[:, p] == c[p]).all(2).any(1), "flatnonzero"),
        ("candidates", lambda x, c, p: np.array([7]), "Which axis"),
        ("depth", -128, "forgets the zeroed diagonal"),
        ("depth", 116, "wrong sign"),
        ("depth", -104, "not p"),
        ("depth", -140, "shallower"),
        ("depth", -12, "-p/2"),
        ("depth", -1, "W x = x"),
        ("patterns_held", 24, "number of pictures"),
        ("patterns_held", 32, "Go on"),
        ("patterns_held", 40, "Go on"),
        ("patterns_held", 128, "Did you flip"),
        ("patterns_held", 248, "fixed points"),
        ("patterns_held", 255, "fixed points"),
        ("patterns_held", 100, "stop below"),
    ],
)
def test_usual_mistake_gets_its_own_message(name, answer, part):
    verdict = getattr(addresses, name)(answer)
    assert not verdict.right
    assert part in verdict.message


def test_changed_argument_is_told():
    def careless(items, cue, places):
        items[0] = cue
        return in_one_table(items, cue, places)

    assert "changes its arguments" in addresses.candidates(careless).message


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
