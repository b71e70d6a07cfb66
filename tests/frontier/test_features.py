"""A memory in a fixed number of features: what its noise costs, how it forgets, and where it stands still unseen."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hopfield_edu.frontier import FeatureMemory, random_features
from hopfield_edu.modern import retrieve, softmax


def signs(p, n=64, seed=0):
    return np.random.default_rng(seed).choice([-1.0, 1.0], (p, n)) / n**0.5


def flipped(X, share, seed=0):
    X, rng = X.copy(), np.random.default_rng(seed)
    for row in X:
        row[rng.choice(X.shape[1], round(share * X.shape[1]), replace=False)] *= -1
    return X


def exact_slope(v, X, beta):
    """dE/dv of E = -log(sum exp(-beta/2 |v - x|²)) / beta."""
    return v - retrieve(X, v, "neg-L2", softmax(beta / 2))


def named(p, features, beta, seeds=3):
    """The share of memories of which all signs come back from 10 % flips."""
    found = []
    for seed in range(seeds):
        X = signs(p, seed=seed)
        memory = FeatureMemory(64, features, beta, rng=seed + 100).add(X)
        end = memory.recall(flipped(X, 0.1, seed)[:20], max_steps=100).state
        found.append(np.mean(np.all(np.sign(end) == np.sign(X[:20]), axis=1)))
    return np.mean(found)


@pytest.mark.parametrize("kind", ["trigonometric", "positive"])
def test_products_of_features_say_how_near_two_states_are(kind):
    rng = np.random.default_rng(0)
    x, omega = 0.5 * rng.normal(size=(6, 3)), rng.normal(size=(100_000, 3))
    phi = random_features(x, omega, 2.0, kind)
    kernel = np.exp(-np.sum((x[:, None] - x) ** 2, axis=2))
    assert np.allclose(phi @ phi.T, kernel, atol=0.02 if kind == "trigonometric" else 0.1)
    assert np.array_equal(random_features(x[0], omega[:7], 2.0, kind), random_features(x[:1], omega[:7], 2.0, kind)[0])


@pytest.mark.parametrize("kind", ["trigonometric", "positive"])
def test_recall_goes_down_the_energy_that_it_tells(kind):
    memory, rng = FeatureMemory(5, 50, 3.0, kind, rng=0).add(signs(3, 5)), np.random.default_rng(1)
    v, h = signs(1, 5)[0] + 0.1 * rng.normal(size=5), 1e-6
    ends = memory.energy(np.concatenate([v + h * np.eye(5), v - h * np.eye(5)]))
    step = memory.recall(v, rate=1e-3, max_steps=1).state - v
    assert np.allclose(step, -1e-3 * (ends[:5] - ends[5:]) / (2 * h), atol=1e-8)


def test_the_error_of_the_slope_falls_as_one_over_root_features():
    sizes, errors = np.array([256, 1024, 4096, 16384]), []
    for features in sizes:
        row = []
        for seed in range(5):
            X = signs(20, seed=seed)
            v = X + 0.05 * np.random.default_rng(seed).normal(size=X.shape)
            memory = FeatureMemory(64, features, 5.0, rng=seed + 100).add(X)
            slope = (v - memory.recall(v, rate=1e-3, max_steps=1).state) / 1e-3
            row.append(np.abs(slope - exact_slope(v, X, 5.0)).mean())
        errors.append(np.mean(row))
    assert np.polyfit(np.log(sizes), np.log(errors), 1)[0] == pytest.approx(-0.5, abs=0.08)


@settings(max_examples=20, deadline=None)
@given(st.integers(1, 40), st.integers(0, 1000))
def test_the_vector_does_not_grow_and_forgets_exactly(p, seed):
    X, last = signs(p, seed=seed), signs(1, seed=seed + 1)
    memory = FeatureMemory(64, 512, rng=1).add(X)
    before = memory.vector
    assert before.shape == (1024,) and memory.count == p
    after = memory.add(last).forget(last)
    assert np.abs(after.vector - before).max() < 1e-13 and after.count == p


def test_forgetting_one_of_many_is_never_having_stored_it():
    X = signs(20)
    kept = FeatureMemory(64, 512, rng=1).add(np.delete(X, 7, axis=0))
    forgot = FeatureMemory(64, 512, rng=1).add(X).forget(X[7])
    assert np.abs(forgot.vector - kept.vector).max() < 2e-15


def test_the_same_seed_makes_the_same_directions():
    assert np.array_equal(FeatureMemory(3, 5, rng=4).frequencies, FeatureMemory(3, 5, rng=4).frequencies)


def test_four_times_the_patterns_want_four_times_the_features():
    assert named(5, 512, 8.0) > 0.95
    assert named(20, 512, 8.0) < 0.1
    assert named(20, 2048, 8.0) > 0.9


def test_steeper_valleys_blind_the_features():
    assert named(20, 2048, 8.0, seeds=1) > 0.9 and named(20, 2048, 20.0, seeds=1) < 0.05


def test_positive_features_are_worse_where_there_is_something_to_recall():
    X, errors = signs(20), {}
    exact = -np.log(np.sum(np.exp(-5 * np.sum((X[:, None] - X) ** 2, axis=2)), axis=1)) / 10
    for kind in ("trigonometric", "positive"):
        energies = FeatureMemory(64, 4096, 10.0, kind, rng=100).add(X).energy(X)
        errors[kind] = np.abs(energies - exact).mean()
    assert errors["positive"] > 30 * errors["trigonometric"]


def test_a_memory_rests_beside_its_pattern_as_far_as_the_rule_says():
    p, n, beta, features = 20, 64, 10.0, 8192
    X = signs(p)
    end = FeatureMemory(n, features, beta, rng=100).add(X).recall(X[:10], max_steps=100).state
    rule = (p - 1) * n / (2 * features * beta)
    assert 0.8 < np.mean(np.sum((end - X[:10]) ** 2, axis=1)) / rule < 1.5


def test_where_the_sum_drowns_nothing_moves_and_it_says_so():
    X, rng = signs(20), np.random.default_rng(1)
    memory = FeatureMemory(64, 2048, 20.0, rng=100).add(X)
    cues = rng.normal(size=(100, 64)) / 8
    found = memory.recall(cues, max_steps=10)
    stuck = found.outcome == "stuck"
    never = stuck & (found.steps == 0)
    assert 0.3 < never.mean() < 0.7
    assert np.array_equal(found.state[never], cues[never])
    assert np.allclose(found.energies[-1, stuck], -np.log(1e-5) / 20)


def test_it_rests_at_once_where_all_is_well_and_says_when_it_does_not():
    X = signs(3)
    memory = FeatureMemory(64, 4096, rng=0).add(X)
    found = memory.recall(flipped(X, 0.1), keep=True)
    assert set(found.outcome) == {"fixed point"} and np.all(np.sign(found.state) == np.sign(X))
    assert np.all(np.diff(found.energies, axis=0) < 1e-9) and len(found.states) == found.steps.max() + 1
    assert set(memory.recall(flipped(X, 0.1), max_steps=2).outcome) == {"not settled"}
    alone = memory.recall(flipped(X, 0.1)[0])
    assert np.allclose(alone.state, found.state[0]) and alone.outcome == "fixed point"


def test_a_full_step_ruins_what_small_ones_find():
    X = signs(20)
    memory = FeatureMemory(64, 2048, rng=100).add(X)
    share = {}
    for rate in (0.1, 1.0):
        end = memory.recall(flipped(X, 0.1), rate=rate, max_steps=100).state
        share[rate] = np.mean(np.all(np.sign(end) == np.sign(X), axis=1))
    assert share[0.1] > 0.9 and share[1.0] < 0.3


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (lambda: FeatureMemory(0), "n must be at least 1; got 0"),
        (lambda: FeatureMemory(3, 0), "features must be at least 1; got 0"),
        (lambda: FeatureMemory(3, beta=0), "beta must be above 0; got 0"),
        (lambda: FeatureMemory(3, kind="sine"), "kind must be one of 'trigonometric', 'positive'; got 'sine'"),
        (lambda: FeatureMemory(3).add(np.ones((2, 4))), r"patterns must have shape \(3,\) or \(b, 3\); got \(2, 4\)"),
        (
            lambda: FeatureMemory(3).forget(np.ones(3)),
            "patterns must be some that the memory has, which holds 0; got 1",
        ),
        (lambda: FeatureMemory(3).energy(np.ones(4)), r"states must have shape \(3,\)"),
        (lambda: FeatureMemory(3).recall([[np.nan] * 3]), "cues must be finite; found nan"),
        (lambda: FeatureMemory(3).add(np.ones(3)).recall(np.ones(3), rate=0), "rate must be above 0; got 0"),
        (lambda: FeatureMemory(3, kind="positive").add(1e3 * np.ones(3)).recall(np.ones(3)), None),
        (
            lambda: random_features(np.ones(3), np.ones(3), 1.0),
            r"frequencies must have shape \(features, n\); got \(3,\)",
        ),
        (lambda: random_features([30.0], [[60.0]], 1.0, "positive"), "beta must be smaller"),
    ],
)
def test_what_cannot_be_kept_is_refused_by_name(call, told):
    if told is None:
        assert call().outcome == "stuck"
        return
    with pytest.raises((TypeError, ValueError), match=told):
        call()
