"""Recall: what never happens, what always happens, and the same with and without Numba."""

import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hopfield_edu._compiled import compiled
from hopfield_edu.classical import Recall, energy, hebbian, local_field, perceptron, pseudo_inverse, recall, storkey
from hopfield_edu.corrupt import flip
from hopfield_edu.patterns import overlap, random_patterns
from tests.support import kinds

CASE = {"seed": st.integers(0, 10**6), "p": st.integers(1, 6), "n": st.integers(2, 40)}
SYMMETRIC = st.sampled_from([hebbian, storkey, pseudo_inverse])


@pytest.fixture
def without_numba(monkeypatch):
    """Recall as on a machine without Numba."""
    monkeypatch.setitem(sys.modules, "numba", None)
    compiled.cache_clear()
    yield
    compiled.cache_clear()


def learned(rule, seed, p, n):
    return rule(random_patterns(min(p, n - 1), n, seed))


@given(**CASE, rule=SYMMETRIC, order=st.sampled_from(["random", "sequential"]))
@settings(deadline=None)
def test_energy_never_rises_and_recall_ends_in_a_fixed_point(seed, p, n, rule, order):
    weights = learned(rule, seed, p, n)
    found = recall(weights, random_patterns(1, n, seed + 1)[0], order=order, rng=seed)
    assert np.all(np.diff(found.energies) <= 1e-9)
    assert found.outcome == "fixed point"
    assert np.all(local_field(weights, found.state) * found.state >= -1e-9)
    assert len(found.energies) == found.sweeps + 1
    assert found.energies[-1] == pytest.approx(energy(weights, found.state), abs=1e-9)


@given(**CASE, rule=SYMMETRIC)
@settings(deadline=None)
def test_synchronous_recall_ends_in_a_fixed_point_or_a_two_cycle(seed, p, n, rule):
    weights = learned(rule, seed, p, n)
    found = recall(weights, random_patterns(5, n, seed + 1), order="synchronous", max_sweeps=1000)
    assert set(found.outcome) <= {"fixed point", "two-cycle"}


def one_by_one(weights, cue, order, rng, threshold=0.0):
    """Asynchronous recall as a textbook writes it, on an (n, n) array."""
    state, n = cue.copy(), len(cue)
    while True:
        before = state.copy()
        for i in rng.permutation(n) if order == "random" else range(n):
            field = weights[i] @ state - threshold
            state[i] = state[i] if abs(field) < 1e-9 else np.sign(field)
        if np.array_equal(state, before):
            return state


@given(
    **CASE, rule=st.sampled_from([hebbian, storkey, pseudo_inverse]), order=st.sampled_from(["random", "sequential"])
)
@settings(deadline=None)
def test_recall_is_the_textbook_loop(seed, p, n, rule, order):
    weights, cue = learned(rule, seed, p, n), random_patterns(1, n, seed + 1)[0]
    expected = one_by_one(weights.toarray(), cue, order, np.random.default_rng(seed), threshold=0.05)
    for kind in (weights, weights.toarray()):
        assert np.array_equal(recall(kind, cue, order=order, rng=seed, threshold=0.05).state, expected)


@pytest.mark.parametrize("rule", [hebbian, storkey, pseudo_inverse, perceptron])
@pytest.mark.parametrize("dense", [False, True])
@pytest.mark.parametrize("temperature", [0.0, 0.4])
def test_the_same_trajectory_with_and_without_numba(rule, dense, temperature, request):
    pytest.importorskip("numba")
    patterns = random_patterns(12, 150, rng=3)
    weights = rule(patterns).toarray() if dense else rule(patterns)
    cues = flip(patterns, 0.3, rng=4)
    with_numba = recall(weights, cues, rng=5, max_sweeps=20, temperature=temperature)
    request.getfixturevalue("without_numba")
    without = recall(weights, cues, rng=5, max_sweeps=20, temperature=temperature)
    for a, b in zip(with_numba, without, strict=True):
        assert np.array_equal(a, b)


@pytest.mark.parametrize("rule", [hebbian, storkey, pseudo_inverse])
@pytest.mark.parametrize("temperature", [0.0, 0.4])
def test_cues_that_go_side_by_side_go_as_one_after_another(rule, temperature, monkeypatch):
    pytest.importorskip("numba")
    patterns = random_patterns(13, 150, rng=3)
    cues = flip(np.tile(patterns, (5, 1)), 0.3, rng=4)  # more than go side by side at once
    weights, threshold = rule(patterns), np.linspace(-0.1, 0.1, 150)
    found = []
    for at_least in (2, len(cues) + 1):
        monkeypatch.setattr("hopfield_edu.classical.sweeps.ABREAST", at_least)
        found.append(recall(weights, cues, rng=5, max_sweeps=20, temperature=temperature, threshold=threshold))
    for a, b in zip(*found, strict=True):
        assert np.array_equal(a, b)


def test_a_batch_is_its_cues_one_by_one():
    patterns = random_patterns(8, 100, rng=0)
    weights, cues = storkey(patterns), flip(patterns, 0.3, rng=1)
    for order in ("random", "sequential", "synchronous"):
        batch = recall(weights, cues, order=order, rng=7)
        for k, cue in enumerate(cues):
            alone = recall(weights, cue, order=order, rng=7)
            assert np.array_equal(batch.state[k], alone.state)
            assert (batch.sweeps[k], batch.outcome[k]) == (alone.sweeps, alone.outcome)
            assert np.allclose(batch.energies[: alone.sweeps + 1, k], alone.energies, atol=1e-9)


@given(seed=st.integers(0, 10**6))
@settings(deadline=None)
def test_the_same_seed_gives_the_same_recall_and_the_cue_is_left_alone(seed):
    patterns = random_patterns(15, 60, rng=seed)
    cue = flip(patterns[0], 0.3, rng=seed)
    before = cue.copy()
    first, second = (recall(hebbian(patterns), cue, rng=seed, temperature=[1.0, 0.5, 0.0]) for _ in range(2))
    assert all(np.array_equal(a, b) for a, b in zip(first, second, strict=True))
    assert np.array_equal(cue, before)


def test_one_cue_gives_plain_values():
    patterns = random_patterns(3, 50, rng=0)
    found = recall(hebbian(patterns), flip(patterns[0], 0.2, rng=0), order="random", rng=0, max_sweeps=100)
    assert isinstance(found, Recall)
    assert found.state.shape == (50,)
    assert found.energies.ndim == 1
    assert type(found.sweeps) is int
    assert type(found.outcome) is str
    assert overlap(patterns[0], found.state) == 1


@pytest.mark.parametrize("order", ["random", "sequential", "synchronous"])
@pytest.mark.parametrize("temperature", [0.0, 0.3])
def test_what_is_kept_is_what_each_sweep_leaves(order, temperature):
    weights, cues = hebbian(random_patterns(6, 60, rng=0)), random_patterns(4, 60, rng=1)
    how = {"order": order, "rng": 2, "max_sweeps": 8, "temperature": temperature}
    kept = recall(weights, cues, keep=True, **how)
    assert kept.states.shape == (kept.sweeps.max() + 1, *cues.shape)
    assert np.array_equal(kept.states[0], cues)
    for sweeps in range(1, kept.sweeps.max() + 1):
        assert np.array_equal(kept.states[sweeps], recall(weights, cues, **how | {"max_sweeps": sweeps}).state)
    assert np.allclose([energy(weights, states) for states in kept.states], kept.energies)
    assert recall(weights, cues, **how).states is None


def test_of_one_cue_the_states_are_kept_sweep_by_sweep():
    weights, cue = hebbian(random_patterns(3, 50, rng=0)), random_patterns(1, 50, rng=1)[0]
    before = cue.copy()
    found = recall(weights, cue, keep=True)
    assert found.states.shape == (found.sweeps + 1, 50) and found.sweeps > 1
    assert np.array_equal(found.states[-1], found.state)
    found.states[:] = 0
    assert np.array_equal(cue, before) and np.all(found.state != 0)


def test_two_neurons_that_agree_make_the_smallest_two_cycle():
    weights = np.array([[0.0, 1.0], [1.0, 0.0]])
    assert recall(weights, [1, -1], order="synchronous").outcome == "two-cycle"
    assert recall(weights, [1, -1], order="sequential").outcome == "fixed point"


@given(
    seed=st.integers(0, 10**6),
    n=st.integers(2, 30),
    rule=st.sampled_from([hebbian, storkey, pseudo_inverse]),
    warm=st.lists(st.sampled_from([0.0, 0.3, 2.0]), max_size=4),
)
@settings(deadline=None)
def test_how_recall_ended_is_what_going_on_does(seed, n, rule, warm):
    weights = learned(rule, seed, 3, n)
    found = recall(weights, random_patterns(6, n, seed + 1), "synchronous", temperature=[*warm, 0.0], rng=seed)
    once = recall(weights, found.state, "synchronous", max_sweeps=1).state
    twice = recall(weights, once, "synchronous", max_sweeps=1).state
    stays, swaps = np.all(once == found.state, axis=1), np.all(twice == found.state, axis=1)
    assert np.array_equal(found.outcome == "fixed point", stays)
    assert np.array_equal(found.outcome == "two-cycle", swaps & ~stays)


def test_a_noisy_sweep_that_is_undone_makes_no_two_cycle():
    patterns = random_patterns(3, 100, rng=0)
    ends = [recall(hebbian(patterns), patterns, "synchronous", temperature=[0.6, 0.0], rng=seed) for seed in range(5)]
    assert all(np.array_equal(end.state, patterns) for end in ends)
    assert {outcome for end in ends for outcome in end.outcome} == {"fixed point"}


KINDS = [np.ndarray.tolist, kinds.frame, kinds.tensor, kinds.bfloat16, np.asfortranarray]


@pytest.mark.parametrize("kind", [*KINDS, lambda x: x.astype(np.int8), lambda x: np.repeat(x, 2, axis=1)[:, ::2]])
@pytest.mark.parametrize("measure", [energy, local_field, lambda weights, states: recall(weights, states, rng=0).state])
def test_states_and_weights_are_numbers_whatever_holds_them(measure, kind):
    weights, states = np.rint(hebbian(random_patterns(3, 30, rng=0)).toarray() * 30), random_patterns(4, 30, rng=1)
    expected = measure(weights, states)
    for found in (measure(weights, kind(states)), measure(kind(weights), kind(states))):
        assert type(found) is np.ndarray
        assert np.array_equal(found, expected)


@pytest.mark.parametrize("rule", [hebbian, storkey, pseudo_inverse, perceptron])
@pytest.mark.parametrize("kind", [*KINDS, lambda x: x.astype(np.int8)])
def test_rules_learn_the_same_weights_whatever_holds_the_patterns(rule, kind):
    patterns = random_patterns(4, 30, rng=0)
    assert np.array_equal(rule(kind(patterns)).toarray(), rule(patterns).toarray())


def test_a_schedule_takes_no_room_for_sweeps_that_are_not_needed():
    assert recall(np.zeros((2, 2)), [1, -1], max_sweeps=2**62).sweeps == 1


def test_a_field_at_its_threshold_keeps_the_old_state():
    nothing = np.zeros((3, 3))
    for order in ("random", "synchronous"):
        assert np.array_equal(recall(nothing, [1, -1, 1], order=order).state, [1, -1, 1])
    assert np.array_equal(recall(nothing, [1, -1, 1], threshold=0.5).state, [-1, -1, -1])


def test_ties_of_hebb_are_exact_whatever_the_number_of_neurons():
    for n in (49, 99, 101):  # 1/n is no binary fraction, so that naive sums miss zero
        patterns = random_patterns(6, n, rng=n)
        fields = np.rint(n * hebbian(patterns).toarray()).astype(int)
        for cue in random_patterns(30, n, rng=1):
            settled = recall(hebbian(patterns), cue, order="synchronous", max_sweeps=1).state
            expected = np.where(fields @ cue == 0, cue, np.sign(fields @ cue))
            assert np.array_equal(settled, expected)


def test_directed_weights_that_never_rest_are_told():
    around = np.roll(np.eye(4), 1, axis=0) * np.array([1, 1, 1, -1])
    found = recall(around, [1, 1, 1, 1], order="sequential", max_sweeps=30)
    assert found.outcome == "not settled"
    assert found.sweeps == 30
    assert len(found.energies) == 31


def test_a_single_neuron_at_temperature_follows_glauber():
    """P(+1) = 1 / (1 + exp(-2 h / T)) for a neuron whose field is held at h = .3."""
    n, field, temperature = 4000, 0.3, 0.5
    found = recall(np.zeros((n, n)), np.ones(n), threshold=-field, temperature=temperature, max_sweeps=1, rng=0)
    expected = 1 / (1 + np.exp(-2 * field / temperature))
    assert np.mean(found.state > 0) == pytest.approx(expected, abs=4 * np.sqrt(expected * (1 - expected) / n))


def test_cooling_settles_and_steady_heat_does_not():
    patterns = random_patterns(2, 200, rng=0)
    cue = flip(patterns[0], 0.2, rng=0)
    hot = recall(hebbian(patterns), cue, temperature=0.4, max_sweeps=30)
    assert (hot.outcome, hot.sweeps) == ("not settled", 30)
    cooled = recall(hebbian(patterns), cue, temperature=[0.6, 0.4, 0.2, 0])
    assert cooled.outcome == "fixed point"
    assert overlap(patterns[0], cooled.state) == 1


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"cues": [1, 0, -1]}, ValueError, "cues must be ±1; found 0: toss a fair coin for each 0"),
        ({"cues": [1, 0, 1]}, ValueError, "cues must be ±1; found 0: use hopfield_edu.patterns.binarize"),
        ({"cues": [1, -1]}, ValueError, "cues must have 3 neurons a row; got 2"),
        ({"cues": [1, np.inf, 1]}, ValueError, "cues must be finite; found inf"),
        ({"order": "alphabetic"}, ValueError, "order must be one of 'random', 'sequential', 'synchronous'"),
        ({"rng": None}, TypeError, "rng must be a seed such as rng=0"),
        ({"rng": -3}, ValueError, "rng must be a seed of at least 0"),
        ({"max_sweeps": 0}, ValueError, "max_sweeps must be at least 1; got 0"),
        ({"max_sweeps": 2.5}, TypeError, "max_sweeps must be a whole number; got 2.5"),
        ({"temperature": -0.1}, ValueError, "temperature must be at least 0; got -0.1"),
        ({"temperature": [0.5] * 101}, ValueError, "at most max_sweeps = 100"),
        ({"threshold": [0, 0]}, ValueError, r"threshold must be a number or have shape \(3,\)"),
        ({"weights": np.eye(3) * np.nan}, ValueError, "weights must be finite"),
        ({"weights": np.ones((2, 3))}, ValueError, r"weights must be LowRankWeights or an array of shape \(n, n\)"),
    ],
)
def test_bad_arguments_are_named(arguments, error, message):
    good = {"weights": np.eye(3), "cues": [1, -1, 1]}
    with pytest.raises(error, match=message):
        recall(**(good | arguments))
