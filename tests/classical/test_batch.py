"""Many networks at once do what each does alone, on NumPy and on torch."""

import inspect
from functools import partial
from itertools import product

import numpy as np
import pytest

from hopfield_edu.classical import hebbian, perceptron, pseudo_inverse, recall, storkey
from hopfield_edu.classical.batch import hebbian_batch, recall_batch
from hopfield_edu.corrupt import flip
from hopfield_edu.hetero import asymmetric, replay
from hopfield_edu.patterns import random_patterns
from tests.support import kinds


def networks(k=4, p=9, n=60, rng=0):
    rng = np.random.default_rng(rng)
    return np.array([random_patterns(p, n, rng) for _ in range(k)])


def test_hebb_for_many_is_hebb_for_each():
    X = networks()
    assert np.allclose(hebbian_batch(X), [hebbian(patterns).toarray() for patterns in X], rtol=0, atol=1e-15)


@pytest.mark.parametrize("rule", [hebbian, storkey])
def test_a_batch_ends_where_each_network_ends_alone_two_cycles_included(rule):
    X = networks()
    weights = np.array([rule(patterns).toarray() for patterns in X])
    starts = np.concatenate(
        [[flip(x, 0.2, rng=0) for x in X], networks(p=60, rng=1)], axis=1
    )  # damaged patterns, and pure chance
    given = starts.copy()
    found = recall_batch(weights, starts)
    assert np.array_equal(starts, given)
    for k in range(len(X)):
        alone = recall(weights[k], starts[k], order="synchronous")
        assert np.array_equal(found.state[k], alone.state)
        assert np.array_equal(found.fixed[k], alone.outcome == "fixed point")
        assert np.array_equal(found.cycling[k], alone.outcome == "two-cycle")
    assert found.cycling.any() and found.fixed.any() and not np.any(found.cycling & found.fixed)


@pytest.mark.parametrize("rule", [hebbian, storkey, pseudo_inverse, partial(perceptron, max_epochs=20), asymmetric])
@pytest.mark.parametrize("n", [3, 4, 5, 6])
@pytest.mark.filterwarnings("ignore:.*conditions still fail")
def test_fields_that_are_zero_on_paper_are_ties_in_every_recall(rule, n):
    states = np.array(list(product([-1.0, 1.0], repeat=n)))
    for seed in range(8):
        patterns = random_patterns(n - 1, n, rng=seed)
        patterns[-1] = patterns[0] if seed % 2 else 1
        weights = rule(patterns)
        once = recall(weights, states, order="synchronous", max_sweeps=1).state
        many = recall_batch(weights.toarray()[None], states[None], max_steps=1).state[0]
        assert np.array_equal(recall(weights.toarray(), states, order="synchronous", max_sweeps=1).state, once)
        assert np.array_equal(many, once)
        assert np.array_equal(replay(weights, states, 1)[1], once)


@pytest.mark.parametrize("number", [np.float32, np.float16])
def test_shorter_numbers_have_ties_too_and_the_same_in_every_recall(number):
    states = np.array(list(product([-1.0, 1.0], repeat=5)))
    for seed in range(8):
        patterns = random_patterns(4, 5, rng=seed)
        patterns[-1] = patterns[0]
        short = pseudo_inverse(patterns).toarray().astype(number)
        once = recall(short, states, order="synchronous", max_sweeps=1).state
        many = recall_batch(short[None], states[None].astype(number), max_steps=1).state[0]
        assert np.array_equal(many, once)
        assert np.array_equal(replay(short, states, 1)[1], once)
        if number is np.float32:
            assert np.array_equal(once, recall(pseudo_inverse(patterns), states, "synchronous", max_sweeps=1).state)


def test_a_network_of_large_weights_makes_no_ties_in_another():
    small, large = (unit * hebbian(random_patterns(2, 30, rng=0)).toarray() for unit in (1, 1e15))
    states = random_patterns(20, 30, rng=2)
    both = recall_batch(np.array([small, large]), np.array([states, states]))
    assert np.array_equal(both.state[0], recall_batch(small[None], states[None]).state[0])
    assert np.array_equal(both.state[0], both.state[1])


def test_half_precision_ends_where_the_same_weights_in_full_do():
    X, starts = networks(k=2, n=64).astype(np.float16), networks(k=2, p=40, n=64, rng=1).astype(np.float16)
    weights = hebbian_batch(X)
    found = recall_batch(weights, starts)
    assert found.state.dtype == np.float16
    for k in range(2):
        assert np.array_equal(found.state[k], recall(weights[k], starts[k], order="synchronous").state)


def test_halves_are_summed_in_more_than_half_precision():
    """In 16 bits 2048 + 1 is 2048: the one that should turn the neuron would not be heard."""
    weights = np.zeros((1, 3, 3), np.float16)
    weights[0, 2, :2] = 2048, -2047
    found = recall_batch(weights, np.array([[[1, 1, -1]]], np.float16), max_steps=1)
    assert found.state[0, 0, 2] == 1


def test_it_gives_up_after_as_many_updates_as_recall():
    limits = [inspect.signature(call).parameters for call in (recall, recall_batch)]
    assert limits[0]["max_sweeps"].default == limits[1]["max_steps"].default


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: hebbian_batch(np.ones((2, 3))), r"patterns must have shape \(k, p, n\); got \(2, 3\)"),
        (lambda: recall_batch(np.eye(3), np.ones((1, 3))), r"weights must have shape \(k, n, n\); got \(3, 3\)"),
        (lambda: recall_batch(np.eye(3)[None], np.ones(3)), r"cues must have shape \(k, c, n\); got \(3,\)"),
    ],
)
def test_the_axes_that_are_missing_are_named(call, message):
    with pytest.raises(ValueError, match=message):
        call()


@pytest.mark.parametrize("number", ["float64", "float32"])
def test_torch_gives_the_states_of_numpy(number):
    torch = pytest.importorskip("torch")
    device = "cuda" if torch.cuda.is_available() else "cpu"
    X, starts = networks(n=64), networks(p=60, n=64, rng=1)
    numpy = recall_batch(hebbian_batch(X), starts)
    tensors = [torch.tensor(values, dtype=getattr(torch, number), device=device) for values in (X, starts)]
    found = recall_batch(hebbian_batch(tensors[0]), tensors[1])
    assert found.state.dtype == getattr(torch, number) and found.state.device.type == device
    for ours, theirs in zip(numpy, found, strict=True):
        assert np.array_equal(ours, theirs.cpu().numpy())


def test_a_tie_keeps_the_state_and_too_few_sweeps_settle_nothing():
    pair = np.array([[[0.0, 1.0], [1.0, 0.0]]])
    found = recall_batch(pair, np.array([[[1.0, -1.0], [1.0, 1.0]]]))
    assert found.cycling.tolist() == [[True, False]] and found.fixed.tolist() == [[False, True]]
    assert recall_batch(np.zeros((1, 2, 2)), np.array([[[1.0, -1.0]]])).state.tolist() == [[[1, -1]]]
    short = recall_batch(pair, np.array([[[1.0, -1.0]]]), max_steps=1)
    assert not short.fixed.any() and not short.cycling.any()


@pytest.mark.parametrize(
    ("weights", "cues", "says"),
    [
        (np.zeros((2, 3, 3)), np.ones((2, 3)), "cues must have shape"),
        (np.zeros((2, 3, 3)), np.ones((2, 1, 4)), "weights must have shape"),
        (np.zeros((2, 3, 3)), np.zeros((2, 1, 3)), "cues must be ±1"),
        (
            np.zeros((2, 3, 3)),
            np.ones((2, 1, 3), np.float32),
            "cues must be of the kind of weights, float64; got ndarray float32",
        ),
        ([[[0]]], np.ones((1, 1, 1)), "weights must be a NumPy array"),
        (np.full((1, 3, 3), np.nan), np.ones((1, 1, 3)), "weights must be finite"),
        (np.full((1, 3, 3), np.inf), np.ones((1, 1, 3)), "weights must be finite"),
        (np.ma.masked_equal(np.ones((1, 3, 3)), 1), np.ones((1, 1, 3)), "weights must not hide"),
        (np.ones((1, 3, 3)), np.full((1, 1, 3), np.nan), "cues must be finite"),
        (np.full((1, 3, 3), "a"), np.ones((1, 1, 3)), "weights must be floating-point"),
        (np.ones((1, 3, 3)) + 0j, np.ones((1, 1, 3)), "weights must be floating-point"),
        (np.zeros((1, 1, 1), int), np.ones((1, 1, 1)), "weights must be floating-point"),
    ],
)
def test_what_does_not_fit_is_named(weights, cues, says):
    with pytest.raises((ValueError, TypeError), match=says):
        recall_batch(weights, cues)


def test_tensors_that_are_not_finite_are_named():
    with pytest.raises(ValueError, match="weights must be finite"):
        recall_batch(kinds.tensor(np.full((1, 3, 3), np.inf)), kinds.tensor(np.ones((1, 1, 3))))
