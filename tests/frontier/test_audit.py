"""What an attacker reads in weights: the hole of Storkey, the repeller of the projection, the residue of Hebb."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hopfield_edu.classical import forget, hebbian, pseudo_inverse, storkey
from hopfield_edu.frontier import auc, familiarity, residue, silence
from hopfield_edu.patterns import random_patterns

N, P = 100, 12
RULES = {"hebb": hebbian, "storkey": storkey, "projection": pseudo_inverse}


def scores(rule, attack, seeds=20, p=P):
    """AUC of the forgotten pattern against 300 strangers: (after subtraction, never learned)."""
    found = []
    for seed in range(seeds):
        X, k = random_patterns(p, N, rng=seed), seed % p
        others = random_patterns(300, N, rng=9000 + seed)
        ways = forget(RULES[rule](X).toarray(), X[k]), RULES[rule](np.delete(X, k, 0)).toarray()
        found.append([auc(attack(W, X[k]), attack(W, others)) for W in ways])
    return np.mean(found, axis=0)


@pytest.mark.parametrize("kind", [lambda W: W, lambda W: W.toarray()])
def test_scores_are_the_equations(kind):
    X = random_patterns(3, 20, rng=0)
    W, asked = kind(storkey(X)), random_patterns(4, 20, rng=1)
    fields = asked @ storkey(X).toarray().T
    assert np.allclose(familiarity(W, asked), np.sum(asked * fields, axis=1))
    assert np.allclose(silence(W, asked), -np.sqrt(np.sum(fields**2, axis=1)))
    assert familiarity(W, asked[0]) == pytest.approx(familiarity(W, asked)[0])
    assert type(silence(W, asked[0])) is type(residue(W, asked[0])) is float


@given(st.lists(st.integers(-3, 3), min_size=1, max_size=9), st.lists(st.integers(-3, 3), min_size=1, max_size=9))
def test_auc_counts_pairs_and_halves_of_ties(members, others):
    m, o = np.array(members)[:, None], np.array(others)[None]
    assert auc(members, others) == pytest.approx(np.mean((m > o) + 0.5 * (m == o)))
    assert auc(members, others) + auc(others, members) == pytest.approx(1)


def test_hebb_after_subtraction_looks_as_if_never_learned():
    for attack in (familiarity, silence):
        after, never = scores("hebb", attack)
        assert after == pytest.approx(never, abs=0.01)  # ties that rounding breaks


def test_storkey_is_innocent_by_familiarity_and_guilty_by_silence():
    after, never = scores("storkey", familiarity)
    assert 0.4 < after < 0.75 and 0.35 < never < 0.65
    after, never = scores("storkey", silence)
    assert after > 0.99 and 0.35 < never < 0.65


def test_the_projection_turns_what_is_forgotten_into_a_repeller():
    after, never = scores("projection", familiarity)
    assert after < 0.01 and 0.35 < never < 0.65
    X = random_patterns(P, N, rng=0)
    assert not np.any(X[0] * (forget(pseudo_inverse(X).toarray(), X[0]) @ X[0]) > 0)


def test_rounding_ranks_the_forgotten_first_of_a_thousand():
    for seed in range(5):
        X, strangers = random_patterns(P, N, rng=seed), random_patterns(1000, N, rng=5000 + seed)
        after = forget(hebbian(X).toarray(), X[3])
        assert residue(after, X[3]) > residue(after, strangers).max()
        assert np.abs(after - hebbian(np.delete(X, 3, 0)).toarray()).max() < 2e-17


@pytest.mark.parametrize("n", [128, 256])
def test_a_power_of_two_leaves_no_residue(n):
    X = random_patterns(P, n, rng=0)
    assert not residue(forget(hebbian(X).toarray(), X[3]), X).any()


def test_nothing_that_comes_in_is_changed():
    W, X = hebbian(random_patterns(3, 20, rng=0)).toarray(), random_patterns(2, 20, rng=1)
    before = W.copy(), X.copy()
    for attack in (familiarity, silence, residue):
        attack(W, X)
    assert np.array_equal(W, before[0]) and np.array_equal(X, before[1])


@pytest.mark.parametrize("attack", [familiarity, silence, residue])
def test_bad_input_is_named(attack):
    with pytest.raises(ValueError, match="candidates must be ±1"):
        attack(np.eye(5), np.zeros(5))
    with pytest.raises(ValueError, match="candidates must have 5 neurons a row"):
        attack(np.eye(5), np.ones(4))
    with pytest.raises(ValueError, match="weights must be LowRankWeights or an array"):
        attack(np.ones((2, 3)), np.ones(3))
    with pytest.raises(ValueError, match="members must be finite"):
        auc([np.nan], [1])
