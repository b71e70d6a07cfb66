"""Capacities: theory against published numbers, and trials against theory; criterion, n and start stand with each."""

import math

import numpy as np
import pytest

from hopfield_edu.classical import capacity, hebbian, local_field
from hopfield_edu.patterns import random_patterns


def means(rule, n, load, networks=10, **settings):
    rows = [capacity.trial(rule, n, load, **settings, rng=seed) for seed in range(networks)]
    return {name: np.mean([row[name] for row in rows]) for name in rows[0]}


def test_bit_error_of_one_step():
    loads = [0.105, 0.138, 0.185, 0.37, 0.61]
    assert capacity.bit_error(loads) == pytest.approx([0.001, 0.0036, 0.01, 0.05, 0.1], rel=0.03)
    assert capacity.bit_error(0.37) == pytest.approx(0.05, rel=0.01)
    found = [means("Hebb", 1000, load, 3, asked=1)["wrong_bits"] for load in loads[:3]]
    assert found == pytest.approx(capacity.bit_error(loads[:3]), rel=0.1)


def test_the_curve_of_amit_gutfreund_and_sompolinsky():
    loads, overlaps = capacity.amit_curve()
    assert loads[-1] == pytest.approx(0.137906, abs=1e-6) and overlaps[-1] == pytest.approx(0.9674, abs=5e-5)
    assert overlaps[0] == 1 and np.all(np.diff(overlaps) <= 0) and np.all(np.diff(loads) > 0)
    found = capacity.retrieval_overlap([0.05, 0.10, 0.12, 0.13])
    assert found == pytest.approx([0.99999, 0.9980, 0.9932, 0.9872], abs=6e-5)
    assert capacity.retrieval_overlap(0.138) == 0 < capacity.retrieval_overlap(0.1379)


@pytest.mark.parametrize("load", [0.05, 0.1, 0.12, 0.13])
def test_the_curve_solves_its_equation(load):
    m = float(capacity.retrieval_overlap(load))
    y = np.interp(m, capacity.erf(np.linspace(1, 5, 100_001)), np.linspace(1, 5, 100_001))
    left = y * (math.sqrt(2 * load) + 2 / math.sqrt(math.pi) * math.exp(-(y**2)))
    assert left == pytest.approx(m, abs=1e-5)


def test_simulated_recall_follows_the_curve_and_at_finite_n_outlives_it():
    """n = 1000, start clean, asynchronous, zero diagonal: mean overlap at rest, and the share with overlap ≥ .9."""
    below, above = means("Hebb", 1000, 0.1, 3), means("Hebb", 1000, 0.16, 4)
    assert below["overlap_0"] == pytest.approx(capacity.retrieval_overlap(0.1), abs=0.001)
    assert capacity.retrieval_overlap(0.16) == 0 and 0.35 < above["close_0"] < 0.8  # .58 is published with the course


def test_loads_without_an_error():
    assert [round(x) for x in capacity.error_free(1000)] == [72, 36]
    each = means("Hebb", 1000, 0.072, asked=1)
    assert each["stays"] == pytest.approx(0.925, abs=0.02)
    every = [capacity.trial("Hebb", 1000, 0.036, asked=1, rng=seed)["stays"] for seed in range(10)]
    assert every == [1.0] * 10


def test_storkeys_limit():
    assert [round(capacity.storkey_limit(n)) for n in (100, 1000, 16384)] == [33, 269, 3719]
    assert means("Storkey", 100, 0.30, 20, asked=1)["stays"] == pytest.approx(0.985, abs=0.015)
    assert means("Storkey", 100, 0.35, 20, asked=1)["stays"] == pytest.approx(0.96, abs=0.02)


@pytest.mark.parametrize(("margin", "load"), [(0, 2), (0.1, 1.71), (0.5, 0.961), (1, 0.520), (2, 0.200)])
def test_gardners_bound_is_its_integral(margin, load):
    x = np.linspace(-12, 12, 240_001)
    gauss = np.exp(-(x**2) / 2) / math.sqrt(2 * math.pi)
    integral = np.trapezoid(np.where(x > -margin, gauss * (x + margin) ** 2, 0), x)
    assert capacity.gardner(margin) == pytest.approx(1 / integral, rel=1e-6)
    assert capacity.gardner(margin) == pytest.approx(load, rel=0.002)


def test_gardners_bound_is_covers_without_a_margin_and_0_for_an_endless_one():
    assert capacity.gardner() == 2
    assert capacity.gardner(1e6) == pytest.approx(1e-12, rel=1e-6)
    assert capacity.gardner(1e200) == 0


def test_theory_tends_to_its_limits():
    assert capacity.bit_error(1e-320) == 0 and capacity.bit_error(1e300) == pytest.approx(0.5)
    assert capacity.retrieval_overlap(1e-320) == 1 and capacity.retrieval_overlap(1e300) == 0
    assert capacity.error_free(2**62).all == pytest.approx(2**62 / (4 * 62 * math.log(2)))


def test_what_stays_need_not_come_back_and_what_comes_back_close_need_not_stay():
    """Pseudo-inverse at .9: every pattern is fixed, none survives 10 % flips. Hebb at .1: half stay, all come close."""
    projection = means("pseudo-inverse", 200, 0.9, 5, flips=(0.1,))
    assert projection["stays"] == 1 and projection["close_10"] < 0.05
    hebb = means("Hebb", 1000, 0.1, 5, flips=(0.1,))
    assert 0.4 < hebb["stays"] < 0.65 and hebb["close_10"] > 0.97 and hebb["overlap_10"] > 0.99


def test_the_perceptron_stays_beyond_a_load_of_one():
    """n = 100, load 1.2, margin 1, zero diagonal, start clean: all stay; 10 % of flips end recall."""
    row = means("perceptron", 100, 1.2, 2, flips=(0.0, 0.1), max_epochs=1000)
    assert row["stays"] == 1 and row["exact_0"] == 1 and row["close_10"] < 0.1


def test_a_trial_counts_what_it_says():
    row = capacity.trial("Hebb", 80, 0.2, flips=(0.0, 0.125), asked=50, rng=3)
    patterns = random_patterns(16, 80, np.random.default_rng(3))
    leaving = patterns * local_field(hebbian(patterns), patterns) < -1e-9
    assert row["p"] == 16 and row["stays"] == np.mean(~leaving.any(axis=1)) and row["wrong_bits"] == leaving.mean()
    assert row["exact_0"] == row["stays"], "all 16 were asked for: a fixed point ends where it starts"
    assert {"overlap_12.5", "exact_12.5", "close_12.5"} < row.keys() and row["close_12.5"] >= row["exact_12.5"]
    assert row == capacity.trial("Hebb", 80, 0.2, flips=(0.0, 0.125), asked=50, rng=3)


@pytest.mark.parametrize("rule", ["Hebb", "Storkey", "pseudo-inverse"])
def test_the_faster_form_of_the_weights_changes_nothing(rule, monkeypatch):
    given = {"rng": 1, "rule": rule, "n": 120, "load": 0.25, "flips": (0.0, 0.2)}
    dense = capacity.trial(**given)
    monkeypatch.setattr(capacity, "LARGE", 0)
    assert capacity.trial(**given) == dense


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda: capacity.bit_error(0), "load must be above 0"),
        (lambda: capacity.retrieval_overlap([0.1, -1]), "load must be above 0; got -1"),
        (lambda: capacity.error_free(1), "n must be at least 2"),
        (lambda: capacity.storkey_limit(0), "n must be at least 1"),
        (lambda: capacity.gardner(-0.1), "margin must lie in"),
        (lambda: capacity.gardner(math.inf), r"margin must lie in \[0, inf\); got inf"),
        (lambda: capacity.gardner(10**400), r"margin must lie in \[0, inf\); got inf"),
        (lambda: capacity.trial("Hopfield", 100, 0.1, rng=0), "rule must be one of 'Hebb', 'Storkey'"),
    ],
)
def test_what_has_no_answer_is_named(call, says):
    with pytest.raises(ValueError, match=says):
        call()


@pytest.mark.parametrize(
    ("argument", "value", "says"),
    [
        *(("load", value, "load must be above 0; got 0") for value in (0, 0.0)),
        *(("load", value, "load must lie in") for value in (-1.0, math.nan, math.inf, 1e308, 10**400)),
        ("load", [0.1], r"load must be a number; got \[0.1\]"),
        ("flips", 0.1, r"flips must be a list of shares, such as flips=\[0.1\]; got 0.1"),
        ("flips", [], "flips must hold at least one number"),
        ("flips", [0.1, 0.2, 0.1], r"flips must differ in per cent, by which results are named; got \[0.1, 0.2, 0.1\]"),
        ("flips", [0.1, 0.10000001], "flips must differ in per cent"),
        ("flips", [[0.1]], "flips must be a list of shares"),
        ("flips", [0.1, 1.5], r"flips must lie in \[0, 1\]; got 1.5"),
        ("flips", [0.1, math.nan], "flips must be finite"),
        ("flips", "0.1", "flips must be an array of numbers; got text"),
        ("flips", None, "flips must be an array of numbers; got NoneType"),
        ("asked", 0, "asked must be at least 1; got 0"),
        ("asked", 2.5, "asked must be a whole number; got 2.5"),
        ("max_epochs", 0, "max_epochs must be at least 1; got 0"),
        ("n", 2.5, "n must be a whole number; got 2.5"),
    ],
)
def test_arguments_of_a_trial_are_named(argument, value, says):
    with pytest.raises((ValueError, TypeError), match=says):
        capacity.trial(**{"rng": 0, "rule": "Hebb", "n": 50, "load": 0.1, argument: value})
