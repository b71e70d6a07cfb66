"""Sequences: what calls what, how much fits, resting on the way, and dense separation."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hopfield_edu.classical import hebbian
from hopfield_edu.corrupt import flip
from hopfield_edu.datasets import EIGHT, pictures
from hopfield_edu.hetero.sequences import asymmetric, dense_replay, linger, replay
from hopfield_edu.patterns import random_patterns

CASE = {"seed": st.integers(0, 10**6), "p": st.integers(2, 6), "n": st.integers(2, 30)}


@given(**CASE, closed=st.booleans())
@settings(deadline=None)
def test_factored_equals_the_sum_of_outer_products(seed, p, n, closed):
    x = random_patterns(p, n, seed)
    W = sum(np.outer(x[(mu + 1) % p], x[mu]) for mu in range(p if closed else p - 1)) / n
    weights = asymmetric(x, closed=closed)
    assert np.allclose(weights.toarray(), W)
    assert np.allclose(weights.diagonal(), np.diag(W))
    assert np.allclose(weights @ x[0], W @ x[0])


@given(**CASE)
@settings(deadline=None)
def test_replay_is_one_synchronous_update_after_the_other(seed, p, n):
    x = random_patterns(p, n, seed)
    weights, cues = asymmetric(x), random_patterns(3, n, seed + 1)
    before = cues.copy()
    states = replay(weights, cues, 5)
    assert states.shape == (6, 3, n) and np.array_equal(cues, before)
    for now, following in pairwise(states):
        field = np.round(now @ weights.toarray().T, 9)
        assert np.array_equal(following, np.where(field == 0, now, np.sign(field)))
    assert np.array_equal(replay(weights, cues[0], 5), states[:, 0])
    assert np.array_equal(replay(weights.toarray(), cues, 5), states)


def test_a_walk_of_pictures_is_replayed_from_noise():
    eight = pictures(EIGHT).patterns
    states = replay(asymmetric(eight), flip(eight[0], 0.4, rng=0), 16)
    assert np.array_equal(states[1:], eight[np.arange(1, 17) % 8])


def test_the_transpose_walks_backwards():
    eight = pictures(EIGHT, size=32).patterns
    states = replay(asymmetric(eight).toarray().T, eight[0], 8)
    assert np.array_equal(states, eight[-np.arange(9) % 8])


def test_the_last_pattern_calls_the_first_only_in_a_closed_sequence():
    x = random_patterns(5, 500, 0)
    assert np.array_equal(replay(asymmetric(x, closed=False), x[0], 4), x)
    assert np.abs(asymmetric(x, closed=False) @ x[-1]).max() < 0.2
    assert np.all((asymmetric(x) @ x[-1]) * x[0] > 0.8)


def due(n, load, steps):
    x = random_patterns(round(load * n), n, 0)
    starts = np.arange(0, len(x), len(x) // 4)[:4]
    states = replay(asymmetric(x), x[starts], steps)[-1]
    return np.mean(states * x[(starts + steps) % len(x)])


def test_a_quarter_load_is_carried_and_a_little_more_is_not():
    assert 0.89 < due(1000, 0.25, 150) < 0.94  # theory for n -> infinity: 0.914
    assert due(1000, 0.28, 150) < 0.1


DELAY = [0] * 10 + [1]


def rests(states, patterns):
    nearest = np.argmax(states @ patterns.T, axis=1)
    moves = np.flatnonzero(np.diff(nearest))
    assert np.all((nearest[moves + 1] - nearest[moves]) % len(patterns) == 1)
    return np.diff(moves)


def test_a_strong_call_through_a_delay_line_keeps_time():
    eight = pictures(EIGHT, size=32).patterns
    states = linger(hebbian(eight), asymmetric(eight), eight[0], 100, strength=3, trace=DELAY)
    assert np.all(rests(states, eight) == 11)
    assert np.all(np.any(np.all(states[:, None] == eight, axis=2), axis=1))


@pytest.mark.parametrize("trace", [DELAY, [0.1] * 10], ids=["delay", "mean"])
def test_unrelated_patterns_move_on_only_if_the_call_is_stronger_than_the_hold(trace):
    x = random_patterns(8, 1024, 0)
    weak, strong = (linger(hebbian(x), asymmetric(x), x[0], 60, strength=g, trace=trace) for g in (0.8, 1.5))
    assert np.all(weak == x[0])
    assert len(rests(strong, x)) >= 4 and np.ptp(rests(strong, x)) <= 2


def test_linger_without_a_past_is_replay_of_the_sum():
    x = random_patterns(4, 60, 0)
    stay, go = hebbian(x).toarray(), asymmetric(x).toarray()
    cues = random_patterns(3, 60, 1)
    assert np.array_equal(linger(stay, go, cues, 6, strength=0.7, trace=[1.0]), replay(stay + 0.7 * go, cues, 6))


def test_linger_hears_each_state_as_late_as_the_trace_says():
    rng = np.random.default_rng(0)
    stay, go = rng.standard_normal((2, 9, 9))
    states = linger(stay, go, random_patterns(1, 9, rng)[0], 12, strength=2.0, trace=[0.5, 0.0, 0.25])
    past = np.vstack([states[:1], states[:1], states])
    for t in range(12):
        field = stay @ past[t + 2] + 2.0 * go @ (0.5 * past[t + 2] + 0.25 * past[t])
        assert np.array_equal(states[t + 1], np.sign(field))


@given(**CASE)
@settings(deadline=None)
def test_power_one_is_the_asymmetric_rule(seed, p, n):
    x, cues = random_patterns(p, n, seed), random_patterns(3, n, seed + 1)
    assert np.array_equal(dense_replay(x, cues, 4, power=1), replay(asymmetric(x), cues, 4))


@pytest.mark.parametrize(("power", "holds", "loses"), [(1, 10, 40), (2, 80, 640), (3, 640, 5120)])
def test_higher_powers_carry_far_longer_sequences(power, holds, loses):
    for p, within in ((holds, (0.95, 1)), (loses, (-0.3, 0.3))):
        x = random_patterns(p, 50, 1)
        starts = np.arange(0, p, max(1, p // 40))
        states = dense_replay(x, x[starts], 20, power=power)[-1]
        assert within[0] <= np.mean(states * x[(starts + 20) % p]) <= within[1]


def test_an_even_power_hears_the_negative_as_the_pattern():
    x = random_patterns(5, 200, 0)
    assert np.array_equal(dense_replay(x, -x[0], 1, power=2)[1], x[1])
    assert np.array_equal(dense_replay(x, -x[0], 1, power=3)[1], -x[1])


def in_whole_numbers(patterns, state, power):
    """One step of dense replay without any rounding."""
    heard = [int(m) ** power for m in patterns @ state]
    fields = [sum(h * int(y) for h, y in zip(heard, column, strict=True)) for column in np.roll(patterns, -1, axis=0).T]
    return [int(old) if field == 0 else (1 if field > 0 else -1) for field, old in zip(fields, state, strict=True)]


@pytest.mark.parametrize("power", [1, 2, 7, 16, 60, 1000])
@pytest.mark.parametrize(("p", "n"), [(2, 4), (3, 9), (6, 40), (12, 100)])
def test_a_steep_call_is_what_whole_numbers_give(p, n, power):
    patterns, states = random_patterns(p, n, rng=n), random_patterns(8, n, rng=power)
    found = dense_replay(patterns, states, 1, power=power)[1]
    assert found.tolist() == [in_whole_numbers(patterns, state, power) for state in states]


@pytest.mark.parametrize("unit", [1e-14, 1e14])
def test_replay_does_not_hang_on_the_unit_of_its_weights(unit):
    x = random_patterns(5, 60, 0)
    weights = asymmetric(x).toarray()
    assert np.array_equal(replay(unit * weights, x[0], 5), replay(weights, x[0], 5))


TWO = random_patterns(2, 4, 0)
CALL = asymmetric(TWO)


def rest(stay, go, strength=1):
    return linger(stay, go, TWO[0], 3, strength=strength, trace=[1])


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda: asymmetric([[1, 0]]), ValueError, "patterns must be ±1"),
        (lambda: asymmetric([[1, 1]]), ValueError, "two patterns or more"),
        (lambda: replay(asymmetric(TWO), [1, 0, 1, 1], 3), ValueError, "cues must be ±1"),
        (lambda: replay(asymmetric(TWO), [1, 1, 1], 3), ValueError, "cues must have 4 neurons a row; got 3, of shape"),
        (lambda: replay(np.full((4, 4), np.nan), TWO[0], 3), ValueError, "weights must be finite"),
        (lambda: replay(np.full((4, 4), np.inf), TWO[0], 3), ValueError, "weights must be finite"),
        (lambda: replay(np.full((4, 4), "a"), TWO[0], 3), TypeError, "weights must be an array of numbers"),
        (lambda: replay(np.ones((3, 4)), TWO[0], 3), ValueError, "weights must be LowRankWeights or"),
        (lambda: replay(np.eye(5), TWO[0], 3), ValueError, "cues must have 5 .* got 4, .* weights"),
        (lambda: rest(np.full((4, 4), np.nan), CALL), ValueError, "stay must be finite"),
        (lambda: rest(np.full((4, 4), "a"), CALL), TypeError, "stay must be an array of numbers"),
        (lambda: rest(np.ones((4, 5)), CALL), ValueError, "stay must be LowRankWeights or"),
        (lambda: rest(CALL, np.full((4, 4), np.inf)), ValueError, "go must be finite"),
        (lambda: rest(CALL, np.ones((4, 5))), ValueError, "go must be LowRankWeights or"),
        (lambda: rest(CALL, np.eye(5)), ValueError, "go must be of the neurons of stay, 4; got 5"),
        (lambda: rest(CALL, CALL, strength=np.inf), ValueError, "strength must lie in"),
        (lambda: rest(CALL, CALL, strength=1e308), ValueError, r"strength must lie in \[0, 1e\+100\]"),
        (lambda: linger(CALL, CALL, TWO[0], 3, strength=1, trace=[1e308] * 2), ValueError, "trace must lie within"),
        (lambda: replay(asymmetric(TWO), TWO[0], 0), ValueError, "steps must be at least 1"),
        (lambda: linger(hebbian(TWO), asymmetric(TWO), TWO[0], 3, strength=-1, trace=[1]), ValueError, "strength"),
        (lambda: linger(hebbian(TWO), asymmetric(TWO), TWO[0], 3, strength=1, trace=[]), ValueError, "trace"),
        (lambda: dense_replay(TWO, TWO[0], 3, power=0), ValueError, "power must be at least 1"),
        (lambda: dense_replay(TWO, TWO[0], 3, power=1.5), TypeError, "power must be a whole number"),
        (lambda: dense_replay(TWO, TWO[0], 3, power=1001), ValueError, "power must be at most 1000; got 1001"),
        (lambda: dense_replay(TWO, [1, 1], 3), ValueError, "cues must have 4 neurons"),
    ],
)
def test_bad_input_is_told(call, error, message):
    with pytest.raises(error, match=message):
        call()
