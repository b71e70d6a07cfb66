"""Many networks at once do what each does alone, on NumPy and on torch."""

import numpy as np
import pytest

from hopfield_edu.classical import hebbian, recall, storkey
from hopfield_edu.classical.batch import hebbian_batch, recall_batch
from hopfield_edu.corrupt import flip
from hopfield_edu.patterns import random_patterns


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
    short = recall_batch(pair, np.array([[[1.0, -1.0]]]), max_sweeps=1)
    assert not short.fixed.any() and not short.cycling.any()


@pytest.mark.parametrize(
    ("weights", "cues", "says"),
    [
        (np.zeros((2, 3, 3)), np.ones((2, 3)), "cues must have shape"),
        (np.zeros((2, 3, 3)), np.ones((2, 1, 4)), "weights must have shape"),
        (np.zeros((2, 3, 3)), np.zeros((2, 1, 3)), "cues must be ±1"),
        (np.zeros((2, 3, 3)), np.ones((2, 1, 3), np.float32), "cues must be of the kind"),
        ([[[0]]], np.ones((1, 1, 1)), "weights must be a NumPy array"),
        (np.zeros((1, 1, 1), int), np.ones((1, 1, 1)), "weights must be floating-point"),
    ],
)
def test_what_does_not_fit_is_named(weights, cues, says):
    with pytest.raises((ValueError, TypeError), match=says):
        recall_batch(weights, cues)
