"""Input that weighs memories: thresholds that hold, an energy that falls, what is forgotten; beside the rival."""

import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hopfield_edu.classical import LowRankWeights
from hopfield_edu.frontier import flow, heights, saliency, stable
from hopfield_edu.patterns import random_patterns


def hadamard(n, p):
    """p patterns of which no two have anything in common: rows of a matrix that is doubled until it has n rows."""
    H = np.ones((1, 1))
    while len(H) < n:
        H = np.block([[H, H], [H, -H]])
    return H[1 : p + 1]


ALPHAS = ([1, 0.8, 0.6, 0.4, 0.3, 0.2], [2, 0.6, 0.45, 0.35, 0.3, 0.26], [0.24, 0.2, 0.2, 0.1, 0.1, 0.05])


def near(patterns, seed=0, sigma=0.05):
    return patterns + sigma * np.random.default_rng(seed).standard_normal(patterns.shape)


def test_what_is_called_stable_holds_and_nothing_else_in_18_cases_of_18():
    X = hadamard(1024, 6)
    for alpha in ALPHAS:
        found = flow(X, near(X), alpha @ X, slope=4, time=200, dt=0.05, every=4000)
        reached = np.diag(found.overlaps[-1])
        expected = stable(alpha, 4)
        assert np.array_equal(np.abs(reached - heights(alpha, 4)) < 0.01, expected | (heights(alpha, 4) == 0))
        assert np.all(np.abs(reached[expected]) > 0.5) and np.all(np.abs(reached[~expected]) < 0.02)


def test_raising_one_memory_unseats_others():
    assert stable([1, 0.8, 0.6, 0.4, 0.3, 0.2], 4).tolist() == [True] * 4 + [False] * 2
    assert stable([2, 0.8, 0.6, 0.4, 0.3, 0.2], 4).tolist() == [True] * 3 + [False] * 3
    assert stable([1, 0.3], 4).tolist() == [True, False]


def test_heights_solve_their_equation():
    alpha = np.array([1, 0.8, 0.6, 0.4, 0.3, 0.25, 0.2, 0, -1])
    m = heights(alpha, 4)
    assert np.allclose(m, np.tanh(4 * alpha * m), atol=1e-12)
    assert m.round(3).tolist() == [0.999, 0.997, 0.982, 0.891, 0.659, 0, 0, 0, 0]


@given(st.lists(st.floats(-2, 2), min_size=1, max_size=6), st.floats(0.1, 20))
def test_the_loudest_memory_is_stable_exactly_where_it_can_be_held(alpha, slope):
    held = stable(alpha, slope)
    loudest = np.argmax(alpha)
    if slope * max(alpha) > 1.01:
        assert held[loudest]
    if slope * max(alpha) < 0.99:
        assert not held.any()


def test_several_saliencies_are_judged_row_by_row():
    assert np.array_equal(stable(ALPHAS, 4), [stable(alpha, 4) for alpha in ALPHAS])
    assert np.array_equal(heights(ALPHAS, 4), [heights(alpha, 4) for alpha in ALPHAS])


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10**6), st.sampled_from(["plasticity", "push", "both"]), st.floats(0.5, 10))
def test_the_energy_falls_while_the_input_stays(seed, rule, slope):
    rng = np.random.default_rng(seed)
    X = random_patterns(4, 40, rng)
    found = flow(X, rng.normal(size=40), 2 * rng.normal(size=40), rule, slope=slope, time=5)
    assert np.all(np.diff(found.energies) < 1e-9)


def test_the_energy_is_the_one_whose_slope_is_the_flow():
    rng = np.random.default_rng(0)
    X, x, u = random_patterns(3, 12, rng), rng.normal(size=12), rng.normal(size=12)
    for rule in ("plasticity", "push", "both"):

        def energy(x, rule=rule):
            return flow(X, x, u, rule, slope=2, time=0).energies[0]

        step = flow(X, x, u, rule, slope=2, time=0.01).state - x
        h = 1e-6
        slopes = np.array([(energy(x + h * e) - energy(x - h * e)) / (2 * h) for e in np.eye(12)])
        assert np.allclose(step / 0.01, -slopes / (2 * (1 - np.tanh(2 * x) ** 2)), atol=1e-5)  # dE/dz = dE/dx / (dz/dx)


def test_weights_are_memories_weighed_by_the_input_with_a_zero_diagonal():
    rng = np.random.default_rng(1)
    X, x, u = random_patterns(5, 64, rng), rng.normal(size=64), rng.normal(size=64)
    W = LowRankWeights(X, saliency(X, u) / 64, np.zeros(64))
    by_hand = x + 0.01 * (-x + W @ np.tanh(10 * x))
    assert np.allclose(flow(X, x, u, time=0.01).state, by_hand, atol=1e-14)
    pushed = x + 0.01 * (-x + LowRankWeights(X, np.full(5, 1 / 64), np.zeros(64)) @ np.tanh(10 * x) + u)
    assert np.allclose(flow(X, x, u, "push", time=0.01).state, pushed, atol=1e-14)
    assert np.allclose(flow(X, x, u, "both", push=0.3, time=0.01).state, by_hand + 0.01 * 0.3 * u, atol=1e-14)


def test_when_the_input_ends_the_state_is_forgotten_as_e_to_the_minus_t():
    X = hadamard(256, 2)
    found = flow(X, X[0], 2 * X[0], time=10, pulse=5, every=500)
    assert found.overlaps[1, 0] > 0.999
    x = found.state @ X[0] / 256
    assert x / 2 == pytest.approx(np.exp(-5), rel=0.05)
    kept = flow(X, X[0], 2 * X[0], "push", time=10, pulse=5, every=500)
    assert kept.overlaps[-1, 0] > 0.999


def test_a_negative_input_recalls_nothing_but_pushes_to_the_inverse():
    X = hadamard(256, 4)
    assert abs(flow(X, near(X[:1])[0], -2 * X[0]).overlaps[-1, 0]) < 1e-2
    assert abs(flow(X, near(X[:1])[0], -2 * X[0], time=30, every=3000).overlaps[-1, 0]) < 1e-9
    assert flow(X, near(X[:1])[0], -2 * X[0], "push").overlaps[-1, 0] < -0.999


def shares(rule, push=0.1):
    """The share of 50 recalls from noise that ends in the memory the input speaks of, and in its inverse."""
    ends = []
    for seed in range(5):
        rng = np.random.default_rng(seed)
        X, start = random_patterns(10, 256, rng), rng.standard_normal((10, 256))
        gains = rng.uniform(0.8, 1.5, 10)
        gains[0] = rng.uniform(2, 3.5)
        ends += [*flow(X, start, gains @ X, rule, push=push, every=1000).overlaps[-1, :, 0]]
    return np.mean(np.array(ends) > 0.9), np.mean(np.array(ends) < -0.9)


def test_half_of_the_recalls_are_the_inverse_and_a_little_push_mends_that():
    alone, both, mixture = shares("plasticity"), shares("both", 0.3), shares("both", 1)
    assert min(alone) > 0.3 and sum(alone) > 0.85
    assert both[1] == 0 and both[0] > 0.9
    assert mixture[0] < both[0] - 0.2  # pushed as hard as that, the state is a mixture again


def test_noise_is_drawn_from_the_seed_and_grows_as_its_root():
    X, x = hadamard(256, 2), np.zeros(256)
    one, two = (flow(X, x, 0 * X[0], noise=0.5, time=1, rng=3).state for _ in range(2))
    assert np.array_equal(one, two)
    assert one.std() == pytest.approx(0.5 * np.sqrt((1 - np.exp(-2)) / 2), rel=0.15)


def test_one_start_or_one_cue_stands_for_all():
    X = random_patterns(3, 32, np.random.default_rng(0))
    many = flow(X, X[0], X, every=100)
    assert many.state.shape == (3, 32) and many.overlaps.shape == (11, 3, 3) and many.energies.shape == (11, 3)
    assert np.allclose(many.state[1], flow(X, X[0], X[1]).state)
    assert flow(X, X, X[0], time=0.07, dt=0.01, every=3).energies.shape == (4, 3)  # steps 0, 3, 6, and the last


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"patterns": [[0, 1]]}, "patterns must be ±1"),
        ({"start": np.ones(3)}, r"start must have shape \(4,\) or \(b, 4\), as patterns have; got"),
        ({"cues": np.ones((2, 2, 4))}, "cues must have shape"),
        ({"start": np.ones((2, 4)), "cues": np.ones((3, 4))}, "start must have one row, or one for each of the 3 cues"),
        ({"rule": "idp"}, "rule must be one of 'plasticity', 'push', 'both'; got 'idp'"),
        ({"slope": 0}, "slope must be above 0; got 0"),
        ({"dt": 2}, r"dt must lie in \[0, 1\]; got 2"),
        ({"time": 1e9}, "time must be at most 1,000,000 steps of dt = 0.01; got 1e+09: take a larger dt"),
        ({"pulse": -1}, "pulse must lie in"),
        ({"noise": -1}, "noise must lie in"),
        ({"push": "strong"}, "push must be a number; got 'strong'"),
        ({"every": 0}, "every must be at least 1; got 0"),
        ({"rng": None}, "rng must be a seed"),
    ],
)
def test_what_cannot_flow_is_refused_by_name(change, told):
    given_ = {"patterns": np.ones((2, 4)), "start": np.ones(4), "cues": np.ones(4)} | change
    with pytest.raises((TypeError, ValueError), match=told if "\\" in told else re.escape(told)):
        flow(**given_)


def test_saliencies_are_checked():
    with pytest.raises(ValueError, match=r"cues must have shape \(4,\)"):
        saliency(np.ones((2, 4)), np.ones(5))
    with pytest.raises(ValueError, match="saliency must be finite; found nan"):
        stable([np.nan], 4)
    with pytest.raises(ValueError, match="slope must be above 0; got 0"):
        heights([1.0], 0)
