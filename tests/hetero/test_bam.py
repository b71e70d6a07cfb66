"""The bidirectional associative memory: energy, both directions, ties, and how far it is from its bound."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hopfield_edu.corrupt import flip
from hopfield_edu.datasets import EIGHT, pictures
from hopfield_edu.hetero.bam import BAM
from hopfield_edu.patterns import overlap, random_patterns

CASE = {"seed": st.integers(0, 10**6), "p": st.integers(1, 8), "n": st.integers(1, 30), "m": st.integers(1, 30)}


def pairs(seed, p, n, m):
    rng = np.random.default_rng(seed)
    return random_patterns(p, n, rng), random_patterns(p, m, rng)


@given(**CASE)
@settings(deadline=None)
def test_energy_never_rises_and_recall_ends_in_a_fixed_point(seed, p, n, m):
    memory = BAM(*pairs(seed, p, n, m))
    found = memory.recall(x=random_patterns(4, n, seed + 1), rng=seed)
    assert np.all(np.diff(found.energies, axis=0) <= 0)
    assert np.all(found.outcome == "fixed point")
    assert np.array_equal(found.energies[-1], memory.energy(found.x, found.y))
    W = memory.toarray()
    assert np.all((found.x @ W.T) * found.y >= 0) and np.all((found.y @ W) * found.x >= 0)


@given(**CASE)
@settings(deadline=None)
def test_the_two_layers_are_alike(seed, p, n, m):
    x, y = pairs(seed, p, n, m)
    cue = random_patterns(1, n, seed + 1)[0]
    one, other = BAM(x, y).recall(x=cue, rng=seed), BAM(y, x).recall(y=cue, rng=seed)
    assert np.array_equal(one.x, other.y) and np.array_equal(one.y, other.x)
    assert np.array_equal(one.energies, other.energies) and one[3:] == other[3:]


@given(**CASE)
@settings(deadline=None)
def test_factored_answers_as_the_dense_matrix_does(seed, p, n, m):
    x, y = pairs(seed, p, n, m)
    memory = BAM(x, y)
    W = sum(np.outer(b, a) for a, b in zip(x, y, strict=True))
    assert np.array_equal(memory.toarray(), W) and W.shape == memory.shape
    cue = random_patterns(1, n, seed + 1)[0]
    found = memory.recall(x=cue, rng=seed, max_steps=1)
    coins = np.random.default_rng(seed).choice([-1.0, 1.0], size=(1, m))[0]
    first = np.where(W @ cue == 0, coins, np.sign(W @ cue))
    back = np.where(W.T @ first == 0, cue, np.sign(W.T @ first))
    again = np.where(W @ back == 0, first, np.sign(W @ back))
    assert np.array_equal(found.x, back) and np.array_equal(found.y, again)
    assert np.array_equal(found.energies, [-first @ W @ cue, -first @ W @ back, -again @ W @ back])


@pytest.mark.parametrize("asked", ["x", "y"])
def test_what_is_kept_is_what_each_step_leaves(asked):
    x, y = pairs(0, 5, 101, 51)
    memory, cues = BAM(x, y), flip({"x": x, "y": y}[asked], 0.4, rng=1)
    kept = memory.recall(**{asked: cues}, keep=True)
    assert [layer.shape for layer in kept.states] == [(kept.steps.max() + 1, 5, n) for n in (101, 51)]
    assert np.array_equal(kept.states["xy".index(asked)][0], cues)
    for steps in range(1, kept.steps.max() + 1):
        cut = memory.recall(**{asked: cues}, max_steps=steps)
        assert np.array_equal(kept.states[0][steps], cut.x) and np.array_equal(kept.states[1][steps], cut.y)
    one = memory.recall(**{asked: cues[0]}, keep=True)
    assert [layer.shape for layer in one.states] == [(one.steps + 1, 101), (one.steps + 1, 51)]
    assert np.array_equal([memory.energy(*both) for both in zip(*one.states, strict=True)], one.energies[::2])
    assert memory.recall(**{asked: cues}).states is None


def test_a_batch_recalls_what_single_cues_do():
    x, y = pairs(0, 5, 101, 51)
    memory, cues = BAM(x, y), flip(x, 0.3, rng=1)
    batch = memory.recall(x=cues)
    for k, cue in enumerate(cues):
        single = memory.recall(x=cue)
        assert np.array_equal(batch.x[k], single.x) and np.array_equal(batch.y[k], single.y)
        assert batch.steps[k] == single.steps and single.outcome == "fixed point"
        assert single.energies.shape == (2 * single.steps + 1,)
        assert np.array_equal(batch.energies[: len(single.energies), k], single.energies)


def rounds_by_hand(W, x, y):
    """How many steps it takes until one flips nothing, the layers one after the other."""
    for steps in range(1, 100):
        old = x.copy(), y.copy()
        x = np.where(W.T @ y == 0, x, np.sign(W.T @ y))
        y = np.where(W @ x == 0, y, np.sign(W @ x))
        if np.array_equal(x, old[0]) and np.array_equal(y, old[1]):
            return steps


def test_rounds_are_counted_up_to_the_first_that_flips_nothing():
    x, y = pairs(0, 7, 31, 21)  # all odd, so that no field is 0
    memory, cues = BAM(x, y), random_patterns(40, 31, 1)
    found = memory.recall(x=cues)
    expected = [rounds_by_hand(memory.toarray(), cue, np.sign(memory.toarray() @ cue)) for cue in cues]
    assert found.steps.tolist() == expected
    assert len(set(expected)) > 2


def test_a_limit_of_rounds_ends_what_is_not_settled():
    x, y = pairs(0, 7, 31, 21)
    memory, cues = BAM(x, y), random_patterns(40, 31, 1)
    needed = memory.recall(x=cues).steps
    for limit in (1, 2):
        cut = memory.recall(x=cues, max_steps=limit)
        assert np.array_equal(cut.steps, np.minimum(needed, limit))
        assert np.array_equal(cut.outcome == "fixed point", needed <= limit)


@pytest.mark.parametrize(
    ("x", "y", "named"), [([1] * 7, [1] * 5, "x must have 8"), ([1] * 8, [1] * 6, "y must have 5")]
)
def test_an_energy_is_of_states_of_both_layers(x, y, named):
    with pytest.raises(ValueError, match=named):
        BAM(*pairs(0, 3, 8, 5)).energy(x, y)


def test_energies_of_one_state_with_many():
    memory, states = BAM(*pairs(0, 3, 8, 5)), random_patterns(4, 5, 1)
    alone = [memory.energy(memory.x[0], state) for state in states]
    assert np.array_equal(memory.energy(memory.x[0], states), alone)


def test_recall_never_changes_its_cue_and_repeats_itself():
    x, y = pairs(0, 20, 40, 30)
    cue = flip(x, 0.4, rng=0)
    before = cue.copy()
    first, second = (BAM(x, y).recall(x=cue, rng=3) for _ in range(2))
    assert np.array_equal(cue, before)
    assert all(np.array_equal(a, b) for a, b in zip(first, second, strict=True))


def test_a_neuron_without_a_value_tosses_a_coin():
    memory = BAM([[1, 1], [1, -1]], np.repeat([[1.0], [-1.0]], 1000, axis=1))
    answers = memory.recall(x=[1, 1], rng=0, max_steps=1)
    assert np.array_equal(answers.y, np.ones(1000))
    undecided = BAM([[1, 1], [1, 1]], np.repeat([[1.0], [-1.0]], 1000, axis=1))
    assert abs(np.mean(undecided.recall(x=[1, 1], rng=0).y)) < 0.1


def test_eight_pictures_recall_their_names_from_noise_and_back():
    faces = pictures(EIGHT).patterns
    names = random_patterns(8, 192, 0)
    memory = BAM(names, faces)
    from_faces = memory.recall(y=flip(faces, 0.4, rng=0))
    from_names = memory.recall(x=flip(names, 0.2, rng=0))
    for found in (from_faces, from_names):
        assert np.array_equal(found.x, names) and np.array_equal(found.y, faces)


@pytest.mark.parametrize(("load", "low", "high"), [(0.2, 0.94, 0.98), (0.24, 0.65, 0.85)])
def test_pairs_fade_at_a_fifth_of_the_bound(load, low, high):
    x, y = pairs(0, round(1000 * load), 1000, 1000)
    found = BAM(x, y).recall(x=x[:25], max_steps=60)
    assert low < np.mean(found.y * y[:25]) < high


def test_the_narrow_layer_spoils_the_wide_one():
    x, y = pairs(0, 30, 1000, 100)
    found = BAM(x, y).recall(x=x)
    assert np.mean(found.y * y) > 0.99 and 0.9 < np.mean(found.x * x) < 0.97


def test_a_two_cycle_of_a_hopfield_network_is_a_pair_of_its_bam():
    W = np.array([[0, 1.0], [1, 0]])
    memory = BAM([[1, 1], [1, -1]], [[1, 1], [-1, 1]])
    assert np.array_equal(memory.toarray() / 2, W)
    found = memory.recall(x=[1, -1])
    assert np.array_equal(found.x, [1, -1]) and np.array_equal(found.y, [-1, 1])
    assert overlap(found.x, found.y) == -1


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda: BAM([[1, 0]], [[1, 1]]), ValueError, "x must be ±1"),
        (lambda: BAM([[1, 1]], [[1, 3]]), ValueError, "y must be ±1"),
        (lambda: BAM([[1, 1]], [[1], [1]]), ValueError, "one row each for every pair; got 1 and 2"),
        (lambda: BAM([[1, 1]], [[1]]).recall(), TypeError, "give one cue"),
        (lambda: BAM([[1, 1]], [[1]]).recall(x=[1, 1], y=[1]), TypeError, "give one cue"),
        (lambda: BAM([[1, 1]], [[1]]).recall(x=[1]), ValueError, "x must have 2 neurons"),
        (lambda: BAM([[1, 1]], [[1]]).recall(y=[1, 1]), ValueError, "y must have 1 neurons"),
        (lambda: BAM([[1, 1]], [[1]]).recall(x=[1, 1], max_steps=0), ValueError, "max_steps"),
        (lambda: BAM([[1, 1]], [[1]]).recall(x=[1, 1], rng=None), TypeError, "rng"),
        (lambda: BAM([[1, 1]], [[1]]).energy([1, 1], [1, 1]), ValueError, "y must have 1 neurons"),
        (lambda: BAM([[1, 1]], [[1]]).energy(np.ones((4, 2)), np.ones((3, 1))), ValueError, "x and y .* got 4 and 3"),
        (lambda: BAM([[1, 1]], [[1]]).energy([1, np.nan], [1]), ValueError, "x must be finite"),
    ],
)
def test_bad_input_is_told(call, error, message):
    with pytest.raises(error, match=message):
        call()
