"""Chapter 8's drifting context: which item a moment brings up, and how recall falls with the lag."""

import numpy as np
import pytest

from hopfield_edu.classical import energy, hebbian, pseudo_inverse
from hopfield_edu.hetero import context
from hopfield_edu.patterns import random_patterns


def recalled(share, trials=60, p=10, n=50, drift=context.DRIFT, seed=0):
    rng, found = np.random.default_rng(seed), []
    for _ in range(trials):
        items, contexts = random_patterns(p, n, rng), context.drifting(p, n, drift=drift, rng=rng)
        weights = context.blend(np.hstack([items, contexts]), share)
        found.append(context.remind(weights, items, contexts, rng=rng))
    return np.array(found)


@pytest.fixture(scope="module")
def hebb():
    return context.lag_shares(recalled(0))


@pytest.fixture(scope="module")
def projection():
    return context.lag_shares(recalled(1))


def test_a_context_drifts_by_the_same_number_of_bits_each_step():
    contexts = context.drifting(10, 50, rng=3)
    assert contexts.shape == (10, 50) and set(np.unique(contexts)) == {-1, 1}
    assert np.all(np.sum(contexts[1:] != contexts[:-1], axis=1) == 5)
    assert np.array_equal(contexts, context.drifting(10, 50, rng=3))
    assert np.array_equal(context.drifting(3, 50, drift=0, rng=0)[0], context.drifting(3, 50, drift=0, rng=0)[2])


def test_the_overlap_of_two_contexts_falls_with_the_steps_between_them():
    drifts = [context.drifting(6, 1000, rng=seed) for seed in range(30)]
    overlaps = np.mean([contexts @ contexts[0] / 1000 for contexts in drifts], axis=0)
    assert overlaps == pytest.approx(0.8 ** np.arange(6), abs=0.02)


def test_a_blend_goes_from_hebb_to_the_projection():
    patterns = random_patterns(5, 40, 0)
    ends = hebbian(patterns).toarray(), pseudo_inverse(patterns).toarray()
    for share in (0, 0.3, 1):
        wanted = (1 - share) * ends[0] + share * ends[1]
        assert np.allclose(context.blend(patterns, share).toarray(), wanted)


def test_hebb_confuses_neighbours_in_time_and_the_projection_hardly_does(hebb, projection):
    assert hebb[9] == pytest.approx(0.40, abs=0.06) and projection[9] == pytest.approx(0.92, abs=0.04)
    assert hebb[[8, 10]] == pytest.approx([0.17, 0.17], abs=0.04)
    assert projection[[8, 10]] == pytest.approx([0.04, 0.04], abs=0.03)
    assert hebb[9] > hebb[[8, 10]].mean() > hebb[[7, 11]].mean() > hebb[[6, 12]].mean()


def test_no_direction_of_time_is_preferred():
    """Of equal overlaps np.argmax takes the first, the earlier item: backward lags then come a fifth more often."""
    shares = context.lag_shares(recalled(0, trials=300, seed=9))
    assert shares[10:13].sum() == pytest.approx(shares[6:9].sum(), abs=0.02)


def test_of_equal_overlaps_the_coin_decides():
    items = np.array([[1.0, 1, -1, -1], [1, 1, 1, 1]])
    start, contexts = np.array([[1.0, 1, 1, -1]]), np.array([[1.0]])
    for coins, wanted in (([[0.9, 0.1]], 0), ([[0.1, 0.9]], 1)):
        assert context._remind(np.zeros((5, 5)), items, contexts, start, np.array(coins)).tolist() == [wanted]


def test_a_clamped_context_is_a_threshold():
    """The energy of the neurons of the item, with that threshold, is that of the whole network but for a constant."""
    rng = np.random.default_rng(1)
    items, contexts = random_patterns(4, 30, rng), context.drifting(4, 20, rng=rng)
    weights = context.blend(np.hstack([items, contexts]), 0.5).toarray()
    states = random_patterns(6, 30, rng)
    whole = energy(weights, np.hstack([states, np.repeat(contexts[:1], 6, axis=0)]))
    part = energy(weights[:30, :30], states, threshold=-contexts[0] @ weights[30:, :30])
    assert np.ptp(whole - part) == pytest.approx(0, abs=1e-9)


def test_a_faster_drift_tells_moments_apart():
    right = [context.lag_shares(recalled(0, trials=20, drift=drift))[9] for drift in (0.02, 0.1, 0.3)]
    assert right[0] < right[1] < right[2] and right[2] > 0.95


def test_asked_at_the_end_the_last_items_come_first():
    rng, said = np.random.default_rng(0), []
    for _ in range(200):
        items, contexts = random_patterns(10, 50, rng), context.drifting(10, 50, rng=rng)
        weights = context.blend(np.hstack([items, contexts]), 0)
        said.extend(context.remind(weights, items, contexts[-1:], rng=rng))
    counts = np.bincount(said, minlength=10)
    assert counts[9] > counts[8] > counts[7] > counts[:6].max()


def test_shares_are_of_the_lags_that_there_are():
    shares = context.lag_shares([[0, 1, 2], [1, 1, 0]])
    assert shares == pytest.approx([1 / 2, 0, 4 / 6, 1 / 4, 0])
    assert np.array_equal(context.lag_shares([0, 1, 2]), [0, 0, 1, 0, 0])


def test_steps_are_counted_beside_those_that_could_still_be_taken():
    taken, possible = context.lag_steps([[2, 0, 1]], 3)
    # from 2 to 0, where 0 and 1 were left; from 0 to 1, where 1 was left
    assert taken.tolist() == [1, 0, 0, 1, 0] and possible.tolist() == [1, 1, 0, 1, 0]
    taken, possible = context.lag_steps([[0, 1, 2, 3], [3, 2]], 4)
    assert taken.tolist() == [0, 0, 1, 0, 3, 0, 0] and possible.tolist() == [1, 1, 1, 0, 3, 2, 1]


def test_no_step_leads_over_what_is_not_in_the_list():
    taken, possible = context.lag_steps([[0, 1, -1, 2, 3]], 4)
    assert taken.tolist() == [0, 0, 0, 0, 2, 0, 0] and possible.tolist() == [0, 0, 0, 0, 2, 1, 1]


def test_what_is_said_again_is_no_step_and_none_begins_there():
    again, once = context.lag_steps([[0, 1, 0, 2]], 4), context.lag_steps([[0, 1]], 4)
    assert np.array_equal(again, once)
    assert not np.any(context.lag_steps([[], [3], [2, 2]], 4)) and not np.any(context.lag_steps([], 4))


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda: context.drifting(3, 20, drift=2, rng=0), ValueError, r"drift must lie in \[0, 1\]; got 2"),
        (lambda: context.drifting(0, 20, rng=0), ValueError, "p must be at least 1"),
        (lambda: context.drifting(3, 20, rng=None), TypeError, "rng must be a seed"),
        (lambda: context.blend(np.eye(3), 0), ValueError, "patterns must be ±1"),
        (lambda: context.blend(np.ones((1, 4)), -1), ValueError, r"share must lie in \[0, 1\]; got -1"),
        (
            lambda: context.remind(np.eye(5), np.ones((2, 3)), np.ones((2, 4)), rng=0),
            ValueError,
            r"weights must be \(n \+ m",
        ),
        (
            lambda: context.remind(np.eye(5), np.ones((2, 3)), np.zeros((2, 2)), rng=0),
            ValueError,
            "contexts must be ±1",
        ),
        (lambda: context.lag_shares([[0, 2]]), ValueError, "recalled must be"),
        (lambda: context.lag_shares([[[0]]]), ValueError, "recalled must be"),
        (
            lambda: context.lag_steps([[0, 3]], 3),
            ValueError,
            "orders must be lists of indices from 0 to p - 1 = 2, or -1",
        ),
        (lambda: context.lag_steps(7, 3), TypeError, "orders must be a list of lists of indices; got int"),
        (
            lambda: context.lag_steps([[0.5]], 3),
            ValueError,
            "orders must be lists of indices from 0 to p - 1 = 2, or -1",
        ),
        (
            lambda: context.lag_steps([[[0]]], 3),
            ValueError,
            "orders must be lists of indices from 0 to p - 1 = 2, or -1",
        ),
    ],
)
def test_what_cannot_be_is_refused(call, error, message):
    with pytest.raises(error, match=message):
        call()
