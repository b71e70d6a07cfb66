"""The Boltzmann machine whose states are all counted: its chances, its averages, and what learning does to them."""

import numpy as np
import pytest

from hopfield_edu.classical import boltzmann, energy, hebbian, recall
from hopfield_edu.patterns import random_patterns

TIMES = [3, 2, 1]


def machine(n, seed=0):
    """Weights with a zero diagonal and a threshold, both drawn."""
    rng = np.random.default_rng(seed)
    W = rng.normal(size=(n, n))
    W = (W + W.T) / 2
    np.fill_diagonal(W, 0)
    return W, rng.normal(size=n)


def log_likelihood(W, theta, wanted):
    """The mean of ln P(s) over what is shown, without the module's own divergence."""
    states = boltzmann.every_state(len(W))
    heights = -energy(W, states, theta)
    return wanted @ heights - np.log(np.sum(np.exp(heights)))


@pytest.fixture(scope="module")
def pictures():
    """Chapter 4's P, 7 and 1."""
    drawn = "###. #..# ###. #...", "#### ..#. .#.. .#..", ".##. ###. .##. ####"
    return np.array([[1.0 if mark == "#" else -1.0 for mark in rows.replace(" ", "")] for rows in drawn])


@pytest.fixture(scope="module")
def learned(pictures):
    """P learned three times as often as 1: dreaming freely, and by one sweep from what is shown."""
    return {k: boltzmann.learn(pictures, TIMES, steps=60, rate=0.03, sweeps=k) for k in (None, 1)}


def test_states_are_the_binary_numbers_in_their_order():
    states = boltzmann.every_state(3)
    assert states.tolist()[:3] == [[-1, -1, -1], [-1, -1, 1], [-1, 1, -1]] and len(states) == 8
    states[0] = 0  # a reader's own copy
    assert boltzmann.every_state(3)[0, 0] == -1


def test_a_state_is_as_likely_as_its_energy_says():
    W, theta = machine(6)
    chances = boltzmann.chances(W, theta, temperature=0.7)
    heights = energy(W, boltzmann.every_state(6), theta)
    assert chances.sum() == pytest.approx(1)
    assert np.log(chances / chances[0]) == pytest.approx(-(heights - heights[0]) / 0.7)


def test_the_coldest_network_is_in_its_deepest_valleys_alone():
    W = hebbian(random_patterns(1, 5, 0))
    chances = boltzmann.chances(W, temperature=1e-300)
    assert np.sort(chances)[-3:] == pytest.approx([0, 0.5, 0.5])


@pytest.mark.parametrize("temperature", [0.5, 1, 3])
def test_glaubers_sweeps_leave_the_boltzmann_machine_alone(temperature):
    W, theta = machine(7)
    chances = boltzmann.chances(W, theta, temperature=temperature)
    after = boltzmann.glauber(chances, W, theta, sweeps=3, temperature=temperature)
    assert np.allclose(after, chances, rtol=0, atol=1e-12)


def test_glaubers_sweep_is_what_recall_does_at_a_temperature():
    W, theta = machine(4, seed=1)
    start = np.array([1.0, -1, -1, 1])
    told = boltzmann.glauber(boltzmann.shown(start), W, theta, sweeps=2, temperature=0.8)
    found = recall(
        W, np.tile(start, (5000, 1)), "sequential", threshold=theta, temperature=0.8, max_sweeps=2, rng=0
    ).state
    assert boltzmann.shown(found) == pytest.approx(told, abs=0.03)


def test_hebb_on_what_is_shown_is_hebbs_rule(pictures):
    pairs = boltzmann.averages(boltzmann.shown(pictures)).pairs
    assert np.allclose(pairs, 16 / 3 * hebbian(pictures).toarray())


def test_the_step_is_the_slope_of_the_likelihood():
    wanted = np.random.default_rng(2).dirichlet(np.ones(32))
    W, theta = machine(5, seed=3)
    data, dreams = boltzmann.averages(wanted), boltzmann.averages(boltzmann.chances(W, theta))
    small = 1e-5
    for i, j in [(0, 1), (1, 4), (2, 3)]:
        nudge = np.zeros((5, 5))
        nudge[i, j] = nudge[j, i] = small
        rise = log_likelihood(W + nudge, theta, wanted) - log_likelihood(W - nudge, theta, wanted)
        assert rise / (2 * small) == pytest.approx(data.pairs[i, j] - dreams.pairs[i, j], abs=1e-8)
    for i in range(5):
        nudge = small * np.eye(5)[i]
        rise = log_likelihood(W, theta + nudge, wanted) - log_likelihood(W, theta - nudge, wanted)
        assert rise / (2 * small) == pytest.approx(dreams.means[i] - data.means[i], abs=1e-8)


@pytest.mark.parametrize("seed", range(5))
def test_free_dreams_never_lead_further_off_at_a_small_rate(seed):
    patterns = random_patterns(4, 6, seed)
    off = boltzmann.learn(patterns, [4, 3, 2, 1], steps=200, rate=4 / (6 * 7)).divergences
    assert np.all(np.diff(off) <= 1e-12) and off[-1] < off[0] / 5


def test_a_large_rate_does_lead_further_off(pictures):
    assert np.diff(boltzmann.learn(pictures, TIMES, steps=30, rate=0.2).divergences).max() > 1


def test_learning_dreams_what_it_was_shown_as_often_as_it_was_shown(learned, pictures):
    W, theta, off = learned[None]
    dreams = boltzmann.chances(W, theta)
    shares = dreams[[boltzmann.shown(x).argmax() for x in pictures]]
    assert np.all(np.diff(off) < 0) and off[0] == pytest.approx(10.08, abs=0.01) and off[-1] < 0.3
    assert shares / shares.sum() == pytest.approx(np.array(TIMES) / 6, abs=0.05)
    assert off[-1] == pytest.approx(boltzmann.divergence(boltzmann.shown(pictures, TIMES), dreams))


def test_contrastive_divergence_forgets_how_often(learned, pictures):
    W, theta, off = learned[1]
    shares = boltzmann.chances(W, theta)[[boltzmann.shown(x).argmax() for x in pictures]]
    assert shares[0] > 0.6 and shares[2] < 0.05  # 1/2 and 1/6 were shown
    wanted = boltzmann.shown(pictures, TIMES)
    near, seen = boltzmann.averages(wanted), boltzmann.averages(boltzmann.glauber(wanted, W, theta))
    assert np.abs(near.pairs - seen.pairs).max() < 0.1  # and it sees next to nothing to mend
    assert off[-1] > 2 * learned[None].divergences[-1]


def test_without_a_threshold_the_negative_is_as_likely():
    W, _ = machine(6)
    chances = boltzmann.chances(W)
    assert np.allclose(chances, chances[::-1])  # the states' numbers, counted from the other end


def test_weights_alone_learn_the_negative_as_often_and_stay_ln_2_away(pictures):
    alone = boltzmann.learn(pictures, TIMES, steps=60, rate=0.03, thresholds=False)
    found = boltzmann.chances(alone.weights, alone.threshold)
    assert not alone.threshold.any() and np.allclose(found, found[::-1])
    assert np.all(np.diff(alone.divergences) < 0) and np.log(2) < alone.divergences[-1] < 1
    both = boltzmann.learn(np.vstack([pictures, -pictures]), TIMES * 2, steps=60, rate=0.03)
    assert np.allclose(alone.weights, both.weights)


def test_divergence_is_0_for_the_same_and_infinite_for_what_is_never_found():
    p = np.array([0.5, 0.5, 0, 0])
    assert boltzmann.divergence(p, p) == 0 and boltzmann.divergence(np.full(4, 0.25), p) == np.inf
    assert boltzmann.divergence(p, np.full(4, 0.25)) == pytest.approx(np.log(2))


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda: boltzmann.every_state(17), r"neurons must lie in \[1, 16\]; got 17"),
        (lambda: boltzmann.chances(np.zeros((17, 17))), "the neurons of weights"),
        (lambda: boltzmann.chances(np.triu(np.ones((3, 3)))), "weights must be symmetric"),
        (lambda: boltzmann.chances(np.zeros((2, 2)), temperature=0), "temperature must be above 0"),
        (lambda: boltzmann.averages([0.5, 0.2, 0.3]), r"chances must hold a chance for each of 2\^n"),
        (lambda: boltzmann.glauber([0.5, 0.5], np.zeros((2, 2))), r"each of 2\^2 = 4 states; got shape \(2,\)"),
        (lambda: boltzmann.averages([0.5, 0.6]), "1 in sum; got 0.5 and a sum of 1.1"),
        (lambda: boltzmann.shown(np.eye(2) * 2 - 1, [1, -1]), "times must be 2 numbers of at least 0"),
        (lambda: boltzmann.learn(np.ones((1, 2)), steps=1, rate=2), "rate must lie in"),
    ],
)
def test_what_makes_no_sense_is_refused_by_name(call, said):
    with pytest.raises((TypeError, ValueError), match=said):
        call()
