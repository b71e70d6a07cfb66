"""Dense memories of any degree: the states and energies that whole numbers give, however small or large a power is."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hopfield_edu.corrupt import flip
from hopfield_edu.modern import DenseMemory
from hopfield_edu.patterns import random_patterns

ORDERS = ("sequential", "random")


def by_whole_numbers(patterns, cue, degree, order, rng):
    """The state after recall, every field a whole number of Python."""
    rng, state = np.random.default_rng(rng), cue.astype(int)
    patterns = patterns.astype(int)
    while True:
        before = state.copy()
        for i in rng.permutation(len(state)) if order == "random" else range(len(state)):
            x = patterns[:, i].tolist()
            others = (patterns @ state - patterns[:, i] * state[i]).tolist()
            field = sum((a + xi) ** degree - (a - xi) ** degree for a, xi in zip(others, x, strict=True))
            state[i] = state[i] if field == 0 else (1 if field > 0 else -1)
        if np.array_equal(state, before):
            return state


def energy_in_units(memory, state):
    heard = (memory.patterns @ state).astype(int).tolist()
    return float(-sum(Fraction(z) ** memory.degree for z in heard) / memory.unit)


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("degree", [2, 3, 9, 34, 61, 160])
@pytest.mark.parametrize(("p", "n"), [(2, 8), (3, 41), (7, 24)])
def test_every_degree_ends_where_whole_numbers_end_alone_and_in_a_batch(p, n, degree, order):
    memory = DenseMemory(random_patterns(p, n, rng=degree), degree)
    cues = np.concatenate([flip(memory.patterns, 0.3, rng=1), random_patterns(2, n, rng=2)])
    batch = memory.recall(cues, order, rng=3)
    assert np.all(np.diff(batch.energies, axis=0) <= 0)
    for k, cue in enumerate(cues):
        expected = by_whole_numbers(memory.patterns, cue, degree, order, rng=3)
        alone = memory.recall(cue, order, rng=3)
        assert np.array_equal(batch.state[k], expected)
        assert np.array_equal(alone.state, expected)
        assert alone.sweeps == batch.sweeps[k]
        assert alone.energies[-1] == batch.energies[-1, k] == energy_in_units(memory, expected)


def test_degree_160_holds_pictures_of_784_neurons():
    memory = DenseMemory(random_patterns(5, 784, rng=0), 160)
    cue = flip(memory.patterns[4], 0.4, rng=1)
    found = memory.recall(cue)
    assert np.array_equal(found.state, memory.patterns[4])
    assert found.outcome == "fixed point"
    assert found.energies[-1] == memory.energy(memory.patterns[4]) == pytest.approx(-1)
    assert memory.unit == 784**160
    assert np.array_equal(found.state, by_whole_numbers(memory.patterns, cue, 160, "random", rng=0))


@pytest.mark.parametrize("degree", [2, 3, 12, 35, 90])
def test_a_field_however_small_beside_what_cancels_decides(degree):
    """Two patterns of large overlap cancel at neuron 0, and one of the smallest decides it, against the state."""
    state = np.ones(40)
    loud, other, faint = state.copy(), state.copy(), state.copy()
    other[0] = -1
    faint[:21] = -1  # with neuron 0 left out, 19 of 39 agree: a = -1, and x = -1
    faint[0], faint[20] = -1, 1  # 20 of 39 agree: a = 1
    found = DenseMemory([loud, faint, other], degree).recall(state, "sequential", max_sweeps=1).state
    assert found[0] == -1


@pytest.mark.parametrize("degree", [2, 3, 12, 35, 90, 160])
def test_a_field_of_zero_leaves_a_neuron_as_it_is(degree):
    ones = np.ones(40)
    other = ones.copy()
    other[0] = -1
    memory = DenseMemory([ones, other], degree)
    assert np.array_equal(memory.recall(ones, "sequential").state, ones)
    assert np.array_equal(memory.recall(other, "sequential").state, other)


@pytest.mark.parametrize("seed", range(6))
def test_fields_that_cancel_in_pairs_are_zero_in_whatever_order_they_come(seed):
    one = random_patterns(20, 40, rng=seed)
    both = np.random.default_rng(seed).permutation(np.concatenate([one, one * np.where(np.arange(40) == 0, -1, 1)]))
    cues = random_patterns(50, 40, rng=seed + 1)
    once = DenseMemory(both, 19).recall(cues, "sequential", max_sweeps=1)  # the first neuron is asked before any flips
    assert np.array_equal(once.state[:, 0], cues[:, 0])


@settings(deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(2, 200), st.integers(1, 6), st.integers(1, 30))
def test_an_energy_is_its_whole_number_rounded_once(seed, degree, p, n):
    memory = DenseMemory(random_patterns(p, n, rng=seed), degree)
    states = random_patterns(4, n, rng=seed + 1)
    energies = memory.energy(states)
    assert energies.tolist() == [energy_in_units(memory, state) for state in states]
    assert memory.energy(states[0]) == energies[0]


def test_energies_have_the_unit_1_as_long_as_floats_reach():
    patterns = random_patterns(3, 784, rng=0)
    assert DenseMemory(patterns, 106).unit == 1
    assert DenseMemory(patterns, 106).energy(patterns)[0] == pytest.approx(-(784.0**106), rel=1e-12)
    assert DenseMemory(patterns, 107).unit == 784**107


@pytest.mark.parametrize("degree", [10**5, 10**12, 2**62])
def test_a_degree_too_large_to_count_with_is_refused_at_once(degree):
    with pytest.raises(ValueError, match=r"degree must be at most 17,097 for patterns of 784 neurons; got 1|4,"):
        DenseMemory(random_patterns(2, 784, rng=0), degree)
