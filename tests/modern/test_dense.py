"""Dense and modern memories: what their energies promise, and how much they hold."""

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from hopfield_edu.classical import hebbian, recall
from hopfield_edu.corrupt import flip
from hopfield_edu.datasets import pictures
from hopfield_edu.modern import DenseMemory, modern_recall, retrieve, softmax
from hopfield_edu.patterns import random_patterns

seeds = st.integers(0, 2**32 - 1)


def exactly(memory, cues):
    return np.mean(np.all(memory.recall(cues, rng=0).state == memory.patterns, axis=1))


@pytest.mark.parametrize("degree", [2, 3, 4, 7])
def test_an_update_takes_the_lower_energy(degree):
    memory = DenseMemory(random_patterns(9, 13, rng=0), degree)
    state = random_patterns(1, 13, rng=1)[0]
    expected = state.copy()
    for i in range(13):
        both = np.array([expected, expected])
        both[:, i] = [1, -1]
        high, low = memory.energy(both)
        expected[i] = expected[i] if high == low else (1 if high < low else -1)
    assert np.array_equal(memory.recall(state, "sequential", max_sweeps=1).state, expected)


@settings(deadline=None)
@given(seeds, st.integers(2, 5))
def test_the_energy_never_rises(seed, degree):
    memory = DenseMemory(random_patterns(12, 15, rng=seed), degree)
    found = memory.recall(random_patterns(6, 15, rng=seed + 1), rng=seed)
    assert np.all(np.diff(found.energies, axis=0) <= 0)
    assert np.all(found.outcome == "fixed point")
    assert np.array_equal(found.energies[-1], memory.energy(found.state))


@settings(deadline=None)
@given(seeds)
def test_degree_two_is_hebb_with_an_empty_diagonal(seed):
    patterns = random_patterns(4, 24, rng=seed)
    cues = random_patterns(5, 24, rng=seed + 1)
    ours, hebb = DenseMemory(patterns, 2).recall(cues, rng=seed), recall(hebbian(patterns), cues, rng=seed)
    assert np.array_equal(ours.state, hebb.state)
    assert np.array_equal(ours.sweeps, hebb.sweeps)


@pytest.mark.parametrize(("degree", "p", "stays", "back"), [(2, 6, 0.99, 0.97), (3, 100, 0.9, 0.87)])
def test_random_patterns_stay_up_to_the_bound_of_their_degree(degree, p, stays, back):
    memories = [DenseMemory(random_patterns(p, 50, rng=seed), degree) for seed in range(4 if degree == 3 else 40)]
    assert abs(np.mean([exactly(m, m.patterns) for m in memories]) - stays) < 0.04
    assert abs(np.mean([exactly(m, flip(m.patterns, count=5, rng=0)) for m in memories]) - back) < 0.05


def test_a_higher_degree_holds_what_a_lower_one_loses():
    patterns = random_patterns(100, 50, rng=0)
    held = [exactly(DenseMemory(patterns, degree), patterns) for degree in (2, 3, 4)]
    assert held[0] < 0.05 < 0.8 < held[1] < held[2] and held[2] == 1


def test_a_batch_is_its_cues_one_by_one_and_a_cue_is_left_alone():
    memory = DenseMemory(random_patterns(30, 40, rng=0))
    cues = flip(memory.patterns, 0.3, rng=1)
    before = cues.copy()
    batch = memory.recall(cues, "sequential")
    assert np.array_equal(cues, before)
    for k in (0, 7):
        single = memory.recall(cues[k], "sequential")
        assert np.array_equal(single.state, batch.state[k]) and single.sweeps == batch.sweeps[k]
        assert single.energies.ndim == 1 and single.outcome == batch.outcome[k]


@pytest.mark.parametrize("make", [np.asarray, torch.tensor])
@pytest.mark.parametrize("beta", [0.05, 0.5, 5.0])
def test_modern_energy_never_rises_and_is_never_negative(make, beta):
    memories, cues = np.random.default_rng(0).standard_normal((2, 12, 8))
    found = modern_recall(make(memories), make(cues), beta, max_steps=500)
    energies = np.asarray(found.energies)
    assert np.all(np.diff(energies, axis=0) <= 1e-9) and energies.min() >= -1e-9
    assert np.all(found.outcome == "fixed point") and len(energies) == found.steps.max() + 1
    again = retrieve(make(memories), found.state, "dot", softmax(beta))
    assert np.allclose(again, found.state, atol=1e-4)


def test_modern_energy_is_its_formula():
    memories, q, beta = np.array([[1.0, 2], [-1, 1], [0, 0]]), np.array([0.5, -1.0]), 0.7
    by_hand = -np.log(np.sum(np.exp(beta * memories @ q))) / beta + q @ q / 2 + np.log(3) / beta + 5 / 2
    assert np.isclose(modern_recall(memories, q, beta, max_steps=1).energies[0], by_hand)


def test_all_pictures_come_back_and_torch_agrees():
    patterns = pictures().patterns
    cues = flip(patterns, 0.4, rng=0)
    found = modern_recall(patterns, cues, 32 / patterns.shape[1])
    assert np.array_equal(np.sign(found.state), patterns)
    on_torch = modern_recall(torch.tensor(patterns), torch.tensor(cues), 32 / patterns.shape[1])
    assert np.allclose(on_torch.state, found.state) and np.array_equal(on_torch.steps, found.steps)
    single = modern_recall(patterns, cues[3], 32 / patterns.shape[1])
    assert np.allclose(single.state, found.state[3]) and single.outcome == "fixed point"


def test_beta_leads_from_the_mean_of_all_to_one_memory():
    memories = random_patterns(6, 40, rng=0)
    assert np.allclose(modern_recall(memories, memories[2], 1e-4).state, memories.mean(axis=0), atol=0.05)
    assert np.allclose(modern_recall(memories, memories[2], 2.0).state, memories[2])


OPPOSITE = np.outer([1.0, -1], np.ones(20))


@pytest.mark.parametrize("make", [np.asarray, torch.tensor])
@pytest.mark.parametrize("push", [1e-5, 1e-9, 1e-13, -1e-9])
@pytest.mark.parametrize("beta", [0.1, 1.0, 5.0])
def test_a_slow_start_beside_a_saddle_is_no_rest_and_ends_at_a_memory(beta, push, make):
    cue = push * OPPOSITE[0]
    alone = modern_recall(make(OPPOSITE), make(cue), beta)
    batch = modern_recall(make(OPPOSITE), make(np.array([OPPOSITE[1], cue, 1e-3 * OPPOSITE[0]])), beta)
    expected = modern_recall(OPPOSITE, np.sign(push) * OPPOSITE[0], beta).state
    assert np.allclose(alone.state, expected, atol=1e-4) and abs(expected[0]) > 0.5
    assert np.allclose(batch.state[1], alone.state, atol=1e-9)
    assert alone.outcome == batch.outcome[1] == "fixed point" and alone.steps == batch.steps[1]


def test_what_is_kept_is_what_each_sweep_leaves():
    memory, cues = DenseMemory(random_patterns(8, 20, rng=0)), random_patterns(5, 20, rng=1)
    kept = memory.recall(cues, rng=2, keep=True)
    assert kept.sweeps.max() > 1 and kept.states.shape == (kept.sweeps.max() + 1, 5, 20)
    for sweeps, states in enumerate(kept.states[1:], start=1):
        assert np.array_equal(states, memory.recall(cues, rng=2, max_sweeps=sweeps).state)
    one = memory.recall(cues[0], rng=2, keep=True)
    assert np.array_equal(one.states, kept.states[: one.sweeps + 1, 0])
    assert memory.recall(cues).states is None


@pytest.mark.parametrize("make", [np.asarray, torch.tensor])
def test_what_is_kept_of_a_modern_recall_is_what_each_step_leaves(make):
    memories = random_patterns(5, 30, rng=0)
    cues = make(flip(memories, 0.4, rng=1))
    kept = modern_recall(make(memories), cues, 0.1, keep=True)
    assert kept.states.shape == (max(kept.steps) + 1, 5, 30) and type(kept.states) is type(cues)
    assert np.array_equal(kept.states[0], cues) and np.array_equal(kept.states[-1], kept.state)
    for steps, states in list(enumerate(kept.states))[1:]:
        assert np.array_equal(states, modern_recall(make(memories), cues, 0.1, max_steps=steps).state)
    one = modern_recall(make(memories), cues[0], 0.1, keep=True)
    assert one.states.shape == (one.steps + 1, 30) and modern_recall(make(memories), cues, 0.1).states is None


def test_whoever_falls_towards_a_saddle_leaves_it_again():
    along, across = np.repeat([1.0, 0], 10), np.repeat([0, 1.0], 10)
    memories = np.array([along + across, along - across])
    found = modern_recall(memories, 3 * along + 1e-10 * across, 0.5)
    moves = np.abs(
        np.diff([modern_recall(memories, 3 * along + 1e-10 * across, 0.5, max_steps=k).state[-1] for k in (1, 2)])
    )
    assert moves < 1e-6, "the step beside the saddle was not small, so that nothing was tested"
    assert np.allclose(found.state, memories[0], atol=0.1)


def test_a_start_beside_a_saddle_that_is_too_slow_is_not_settled():
    found = modern_recall(OPPOSITE, 1e-12 * OPPOSITE[0], 1.05 / 20)
    assert found.outcome == "not settled" and found.steps == 100


def test_exactly_between_two_memories_is_a_rest():
    found = modern_recall(OPPOSITE, np.zeros(20), 1.0)
    assert found.outcome == "fixed point" and not found.state.any()


@pytest.mark.parametrize("make", [np.asarray, torch.tensor])
@pytest.mark.parametrize("beta", [0.02, 0.1, 0.3])
def test_what_rests_is_moved_no_more_while_others_run(beta, make):
    memories = random_patterns(6, 30, rng=0)
    cues = np.concatenate([memories[:2], random_patterns(5, 30, rng=1), 0.01 * memories[:1]])
    batch = modern_recall(make(memories), make(cues), beta, tolerance=1e-3)
    assert len(set(batch.steps.tolist())) > 1, "all cues took as long, so that nothing was tested"
    for k, cue in enumerate(cues):
        alone = modern_recall(make(memories), make(cue), beta, tolerance=1e-3)
        assert np.allclose(batch.state[k], alone.state, rtol=0, atol=1e-9)
        assert alone.steps == batch.steps[k] and alone.outcome == batch.outcome[k]
        assert np.allclose(np.asarray(batch.energies)[alone.steps :, k], alone.energies[-1], rtol=0, atol=1e-9)


def test_the_energy_of_a_small_beta_is_that_of_the_mean():
    memories = random_patterns(6, 30, rng=0)
    cue = random_patterns(1, 30, rng=1)[0]
    flat = -np.mean(memories @ cue) + cue @ cue / 2 + 15
    for beta in (1e-9, 1e-14, 1e-300):
        assert modern_recall(memories, cue, beta).energies[0] == pytest.approx(flat, rel=1e-6)


def test_too_few_steps_are_told():
    memories = random_patterns(6, 40, rng=0)
    assert modern_recall(memories, flip(memories, 0.4, rng=0), 0.03, max_steps=1).outcome[0] == "not settled"


@pytest.mark.parametrize(
    ("run", "message"),
    [
        (lambda: DenseMemory([[1, -1]], 1), "degree must be at least 2"),
        (lambda: DenseMemory([[1, -1]], 2.5), "degree must be a whole number"),
        (lambda: DenseMemory([[0, 1]]), "patterns must be ±1"),
        (lambda: DenseMemory([[1, -1]]).recall([1, 1, 1]), "cues must have 2 neurons"),
        (lambda: DenseMemory([[1, -1]]).recall([1, 1], "synchronous"), "order must be one of"),
        (lambda: DenseMemory([[1, -1]]).energy([1, 0]), "states must be ±1"),
        (lambda: modern_recall([[1, -1]], [1, 1], 0), "beta must be above 0"),
        (lambda: modern_recall([[1, -1]], [1, 1], -2), "beta must lie in"),
        (lambda: modern_recall([[1, -1]], [1, 1, 1], 1), "cues must have 2 numbers"),
        (lambda: modern_recall([[1, -1]], [1, 1], np.inf), "beta must lie in"),
        (lambda: modern_recall([[1, -1]], [1, 1], 1, max_steps=0), "max_steps must be at least 1"),
        (lambda: modern_recall([[1, -1]], [1, 1], 1, tolerance=-1e-9), "tolerance must lie in"),
        (lambda: modern_recall([[1, -1]], [1, 1], 1, tolerance=np.nan), "tolerance must lie in"),
        (lambda: modern_recall([[1, -1]], [1, 1], 1, tolerance=np.inf), "tolerance must lie in"),
        (lambda: modern_recall([[1, -1]], [1, 1], 1, tolerance="a"), "tolerance must be a number"),
        (lambda: modern_recall([[1, -1]], [1, 1], 1, tolerance=None), "tolerance must be a number"),
    ],
)
def test_bad_input_is_named(run, message):
    with pytest.raises((ValueError, TypeError), match=message):
        run()


def test_energies_are_counted_in_the_unit_that_a_memory_names():
    """One pattern in its own state has E = -n^degree: 1 unit of a steep memory, that many of another."""
    pattern = random_patterns(1, 784, rng=0)
    assert DenseMemory(pattern, 3).unit == 1 and DenseMemory(pattern, 3).energy(pattern[0]) == -(784**3)
    assert DenseMemory(pattern, 160).unit == 784**160 and DenseMemory(pattern, 160).energy(pattern[0]) == -1


def test_a_limit_of_sweeps_that_cannot_be_is_named():
    with pytest.raises(ValueError, match="max_sweeps must be at least 1; got 0"):
        DenseMemory([[1, -1]]).recall([1, 1], max_sweeps=0)
