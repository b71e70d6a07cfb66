"""Memories of phases: Hebb's rule where there are two, what a lock is worth, three bugs; bad input by name."""

import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hopfield_edu.classical import hebbian, recall
from hopfield_edu.frontier import (
    information,
    oscillate,
    phase_overlap,
    phasor_hebbian,
    phasor_patterns,
    phasor_recall,
    scramble,
    wrong_phases,
)


def recalled(load, levels, n=256, seeds=5, share=0.1, learn=phasor_hebbian):
    """Overlaps and wrong shares of the first eight patterns of five networks, cues with a tenth of phases scrambled."""
    overlaps, wrong = [], []
    for seed in range(seeds):
        rng = np.random.default_rng(seed)
        Z = phasor_patterns(round(load * n), n, levels, rng=rng)
        asked = Z[:8]
        found = phasor_recall(learn(Z), scramble(asked, share, levels, rng=rng), levels, 30).state
        overlaps += [*np.diag(phase_overlap(asked, found))]
        wrong += [*(wrong_phases(asked, found, levels) if levels else np.ones(len(asked)))]
    return np.array(overlaps), np.array(wrong)


def exact(load, levels, **how):
    """The share of recalls without an error."""
    return np.mean(recalled(load, levels, **how)[1] == 0)


def test_with_two_levels_it_is_the_hopfield_network():
    Z = phasor_patterns(6, 60, 2, rng=0)
    assert set(Z.ravel().tolist()) == {1, -1}
    W = phasor_hebbian(Z)
    assert np.allclose(W.real, hebbian(Z.real).toarray(), atol=1e-15) and not W.imag.any()
    cues = scramble(Z, 0.3, 2, rng=1)
    ours, theirs = phasor_recall(W, cues, 2), recall(W.real, cues.real, "synchronous", max_sweeps=60)
    assert np.array_equal(ours.state, theirs.state) and np.allclose(ours.energies, theirs.energies)
    assert ours.outcome.tolist() == theirs.outcome.tolist() and ours.sweeps.tolist() == theirs.sweeps.tolist()


@pytest.mark.parametrize("levels", [2, 3, 4, 5, 8, 12])
def test_patterns_lie_on_their_levels(levels):
    Z = phasor_patterns(3, 400, levels, rng=0)
    assert len(np.unique(Z.ravel())) == levels  # equal places are equal numbers
    assert np.allclose(Z**levels, 1)
    assert len(np.unique(phasor_patterns(3, 400, None, rng=0).ravel())) == 1200


def test_weights_are_hermitian_and_forget_a_common_turn():
    Z = phasor_patterns(4, 50, 5, rng=0)
    W = phasor_hebbian(Z)
    assert np.allclose(W, W.conj().T) and not W.diagonal().any()
    assert np.allclose(W, phasor_hebbian(Z * np.exp(0.7j)))
    assert np.isclose(W[3, 8], np.sum(Z[:, 3] * Z[:, 8].conj()) / 50)


def test_a_single_pattern_comes_back_turned_as_its_cue_was():
    Z = phasor_patterns(1, 64, 6, rng=0)
    turned = np.exp(2j * np.pi / 6) * Z[0]
    found = phasor_recall(phasor_hebbian(Z), scramble(turned, 0.3, 6, rng=1), 6)
    assert found.outcome == "fixed point" and np.allclose(found.state, turned)
    assert phase_overlap(Z, found.state) == pytest.approx(1) and wrong_phases(Z[0], found.state, 6) == 0


def test_without_levels_a_phase_takes_the_direction_of_its_field():
    Z = phasor_patterns(3, 40, None, rng=0)
    W = phasor_hebbian(Z)
    h = W @ Z[0]
    found = phasor_recall(W, Z[0], None, 1, keep=True)
    assert np.allclose(found.states[1], h / np.abs(h)) and np.array_equal(found.states[0], Z[0])


def test_a_tie_keeps_the_old_place():
    W = np.array(
        [[0, 1 + 1j], [1 - 1j, 0]]
    )  # the field of the first lies between two of four places, whoever adds it up
    for old in (1, 1j):
        assert phasor_recall(W, np.array([old, 1]), 4, 1).state[0] == old
    assert phasor_recall(W, np.array([-1, 1]), 4, 1).state[0] == 1  # the one before
    assert np.array_equal(phasor_recall(np.zeros((2, 2)), np.array([1j, -1]), 4).state, [1j, -1])


@pytest.mark.parametrize("scale", [1e-12, 1e-9, 1e12])
@pytest.mark.parametrize("levels", [4, None])
def test_recall_does_not_hang_on_how_large_all_weights_are(levels, scale):
    Z = phasor_patterns(3, 40, levels, rng=0)
    W, cues = phasor_hebbian(Z), scramble(Z, 0.3, levels, rng=1)
    found, scaled = phasor_recall(W, cues, levels), phasor_recall(scale * W, cues, levels)
    assert np.allclose(scaled.state, found.state, atol=1e-8) and np.array_equal(scaled.outcome, found.outcome)
    assert np.allclose(scaled.energies / scale, found.energies)
    assert not np.allclose(found.state, cues)


def test_clocks_take_no_step_after_the_last_that_is_kept():
    Z = phasor_patterns(1, 8, 4, rng=0)
    kept = oscillate(phasor_hebbian(Z), Z[0], 4, time=0, dt=1e300, injection=1e100)  # a step would overflow
    assert kept.shape == (1, 8) and np.allclose(kept[0], Z[0])


@settings(max_examples=30, deadline=None)
@given(st.integers(2, 9), st.integers(0, 10**6))
def test_a_state_at_rest_is_nearest_to_its_field(levels, seed):
    Z = phasor_patterns(3, 30, levels, rng=seed)
    W = phasor_hebbian(Z)
    found = phasor_recall(W, scramble(Z, 0.2, levels, rng=seed), levels)
    places = np.exp(2j * np.pi * np.arange(levels) / levels)
    for state, outcome in zip(found.state, found.outcome, strict=True):
        if outcome == "fixed point":
            h = W @ state
            assert np.all(np.real(h * state.conj()) >= np.real(np.outer(places.conj(), h)).max(axis=0) - 1e-8)


def test_three_levels_hold_a_tenth_without_an_error_and_eight_hold_none():
    assert exact(0.10, 3) == 1
    assert exact(0.10, 8) == 0
    assert 0.7 < exact(0.10, 2) < 0.95 and 0.65 < exact(0.10, 4) < 0.9


def test_without_a_lock_nothing_comes_back_exactly():
    rng = np.random.default_rng(0)
    Z = phasor_patterns(5, 256, None, rng=rng)
    found = phasor_recall(phasor_hebbian(Z), scramble(Z, 0.1, None, rng=rng), None, 30).state
    assert 0.97 < np.diag(phase_overlap(Z, found)).mean() < 0.995
    assert np.diag(phase_overlap(Z, found)).max() < 0.999


def test_three_levels_tell_most_per_real_weight():
    loads = {2: (0.12, 0.14, 0.16), 3: (0.16, 0.20), 4: (0.12, 0.14, 0.16), 6: (0.06, 0.08), 8: (0.04,)}
    best = {
        Q: max(load * information(Q, recalled(load, Q)[1].mean()) * (2 if Q == 2 else 1) for load in some)
        for Q, some in loads.items()
    }
    assert best[3] > max(best[2], best[4]) + 0.02 and min(best[2], best[4]) > best[6] + 0.05 > best[8] + 0.05
    assert best[3] == pytest.approx(0.29, abs=0.015) and best[8] == pytest.approx(0.11, abs=0.01)


def test_a_lock_may_be_finer_than_the_store_but_not_coarser():
    def overlap(stored, asked):
        Z = phasor_patterns(10, 256, stored, rng=0)
        return np.diag(phase_overlap(Z, phasor_recall(phasor_hebbian(Z), Z, asked).state)).mean()

    assert overlap(4, 8) > 0.99 and overlap(2, 4) > 0.99
    assert overlap(8, 4) < 0.95 and overlap(4, 3) < 0.9 and overlap(4, 2) < 0.6


def test_the_forgotten_conjugate_passes_with_two_levels_and_fails_with_three():
    for levels, low, high in ((2, 1, 1), (3, 0.1, 0.6), (4, 0.1, 0.6)):
        Z = phasor_patterns(8, 256, levels, rng=0)
        W = Z.T @ Z / 256
        np.fill_diagonal(W, 0)
        overlaps = np.diag(phase_overlap(Z, phasor_recall(W, Z, levels).state))
        assert low - 1e-9 <= overlaps.mean() <= high + 1e-9


def test_a_kept_diagonal_fakes_overlap_but_not_exactness():
    def kept(Z):
        return Z.T @ Z.conj() / Z.shape[1]

    (faked, wrong), (honest, _) = recalled(0.2, 4, share=0.2, learn=kept), recalled(0.2, 4, share=0.2)
    assert faked.mean() > honest.mean() + 0.2 and np.mean(wrong == 0) < 0.1


def clocks(injection, ramp=True, levels=4, seed=0):
    """The share of phases wrong at the end, for each of six patterns in 128 clocks."""
    rng = np.random.default_rng(seed)
    Z = phasor_patterns(6, 128, levels, rng=rng)
    cues = scramble(Z, 0.2, levels, rng=rng)
    states = oscillate(phasor_hebbian(Z), cues, levels, injection=injection, ramp=ramp, every=1600)
    assert states.shape == (2, 6, 128) and np.allclose(states[0], cues)
    return wrong_phases(Z, states[-1], levels)


def test_a_lock_that_grows_recalls_and_one_that_is_on_at_once_freezes_the_cue():
    assert np.all(clocks(0.5) == 0)
    assert np.mean(clocks(0.5, ramp=False) == 0) < 0.4


def test_speeds_of_their_own_pull_clocks_apart_and_a_lock_holds_them():
    Z = phasor_patterns(6, 128, 4, rng=0)

    def overlap(injection):
        how = {"ramp": False, "spread": 0.3, "time": 20, "every": 400}
        states = oscillate(phasor_hebbian(Z), Z, 4, injection=injection, **how)
        return np.diag(phase_overlap(Z, states[-1])).mean()

    assert overlap(1.0) > overlap(0.0) + 0.15


def test_one_step_is_the_equation():
    Z = phasor_patterns(3, 20, 3, rng=0)
    W, z = phasor_hebbian(Z), scramble(Z[0], 0.5, None, rng=1)
    step = oscillate(W, z, 3, injection=0.7, ramp=False, time=0.05)[1]
    turn = np.imag(z.conj() * (W @ z)) - 0.7 * np.sin(3 * np.angle(z))
    assert np.allclose(step, z * np.exp(0.05j * turn))
    assert oscillate(W, z, None, time=1).shape == (21, 20)


def test_bits_of_a_phase():
    assert information(4, 0) == 2 and information(2, 0.5) == 0 and information(3, 2 / 3) == 0
    assert information(2, 0.11) == pytest.approx(0.5, abs=0.001)
    assert information(3, 0.9) == 0 and information(3, 1) == 0  # worse than chance tells no more, by this measure
    assert information(8, [0, 1]).tolist() == [3, 0]


def test_scramble_throws_as_many_in_each_row_and_leaves_the_rest():
    Z = phasor_patterns(20, 100, 4, rng=0)
    moved = (scramble(Z, 0.4, 4, rng=1) != Z).sum(axis=1)
    assert moved.max() <= 40 and 26 < moved.mean() < 34  # a quarter of those thrown fall where they were
    assert np.array_equal(scramble(Z, 0, 4, rng=1), Z)


def test_wrong_phases_do_not_count_a_common_turn():
    Z = phasor_patterns(2, 64, 8, rng=0)
    state = Z.copy()
    state[0, :16] *= np.exp(2j * np.pi / 8)
    assert wrong_phases(Z, np.exp(1j) * state, 8).tolist() == [0.25, 0]


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (lambda: phasor_patterns(0, 4, 3, rng=0), "p must be at least 1; got 0"),
        (lambda: phasor_patterns(1, 4, 1, rng=0), r"levels must lie in \[2, 1000000\]; got 1"),
        (lambda: phasor_hebbian([[0, 1j]]), r"patterns must be complex numbers of size 1; found size 0: take z / np"),
        (lambda: phasor_hebbian(["up"]), "patterns must be an array of numbers"),
        (lambda: phasor_recall(np.ones((2, 3)), [1, 1], 2), r"weights must have shape \(n, n\), as phasor_hebbian"),
        (lambda: phasor_recall(np.ones((2, 2)), [1, 1, 1], 2), "cues must have 2 neurons, as weights have; got 3"),
        (lambda: phasor_recall(np.full((2, 2), np.nan * 1j), [1, 1], 2), "weights must be finite; found nan"),
        (lambda: phase_overlap([[1, 1]], [1, 1, 1]), "states must have 2 neurons, as patterns have; got 3"),
        (lambda: wrong_phases(np.ones((2, 2)), np.ones((3, 2)), 2), "states must have one row for each of the 2"),
        (lambda: wrong_phases([1], [1], None), "levels must be a whole number; got None: on the whole circle no phase"),
        (lambda: information(4, 2), r"error must lie in \[0, 1\], as a share does; found 2 to 2"),
        (lambda: scramble([1, 1], 2, 2, rng=0), r"share must lie in \[0, 1\]; got 2"),
        (lambda: oscillate(np.ones((1, 1)), [1], 2, time=1e9), "time must be at most 1,000,000 steps of dt = 0.05"),
        (lambda: oscillate(np.ones((1, 1)), [1], 2, injection=-1), "injection must lie in"),
    ],
)
def test_what_is_no_phase_is_refused_by_name(call, told):
    with pytest.raises((TypeError, ValueError), match=told if "\\" in told else re.escape(told)):
        call()
