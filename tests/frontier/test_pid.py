"""Partial information decomposition: gates whose parts can be worked out by hand, and what holds for every table."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from hopfield_edu.classical import hebbian, recall
from hopfield_edu.frontier import PID, neuron_joint, pid
from hopfield_edu.frontier.decomposition import EXTERNAL
from hopfield_edu.patterns import random_patterns

THIRD = np.log2(4 / 3)


def gate(answer, values=2, alike=False):
    """The joint table of fair coins t and r (the same coin where alike) and y = answer(t, r)."""
    joint = np.zeros((2, 2, values))
    for t in (0, 1):
        for r in (t,) if alike else (0, 1):
            joint[t, r, answer(t, r)] = 0.5 if alike else 0.25
    return joint


# The hint "t = a or r = b" moves the chance of y from p(y) to (p(a,y) + p(b,y) - p(a,b,y)) / (p(a) + p(b) - p(a,b)).
GATES = {
    # One coin, seen twice: "t = 0 or r = 0" leaves only y = 0. From 1/2 to 1: one bit, all of it redundant.
    "RDN": (gate(lambda t, r: t, alike=True), PID(0, 0, 1, 0, 0)),
    # "t = 0 or r = 0" is 3 of 4 cases, in 1 of which y = 0: from 1/2 to 1/3, log2(2/3). Alike for the other three.
    # I(Y;T) = I(Y;R) = 0, so each unique part is minus that. I(Y;T,R) = 1: synergy = 1 - 0 - 0 + log2(2/3).
    "XOR": (gate(lambda t, r: t ^ r), PID(np.log2(3 / 2), np.log2(3 / 2), np.log2(2 / 3), THIRD, 0)),
    # (0,0): all 3 cases have y = 0, from 3/4 to 1, log2(4/3). (0,1) and (1,0): 2 of 3, from 3/4 to 2/3, log2(8/9).
    # (1,1): 1 of 3 has y = 1, from 1/4 to 1/3, log2(4/3). A quarter each: red = log2(4/3)/2 + log2(8/9)/2.
    # H(Y) = 2 - 3/4 log2(3), H(Y|T) = 1/2, so I(Y;T) = 3/2 - 3/4 log2(3); I(Y;T,R) = H(Y).
    "AND": (
        gate(lambda t, r: t & r),
        PID(
            1.5 - 0.75 * np.log2(3) - np.log2(32 / 27) / 2,
            1.5 - 0.75 * np.log2(3) - np.log2(32 / 27) / 2,
            np.log2(32 / 27) / 2,
            2 - 0.75 * np.log2(3) - (3 - 1.5 * np.log2(3)) + np.log2(32 / 27) / 2,
            0,
        ),
    ),
    # y is t, r an unrelated coin. In 2 of the 3 cases of "t = a or r = b" y is a: from 1/2 to 2/3, log2(4/3).
    # I(Y;T) = 1, I(Y;R) = 0: r misinforms by as much as this measure counts as shared.
    "UNQ": (gate(lambda t, r: t), PID(1 - THIRD, -THIRD, THIRD, THIRD, 0)),
    # y is the pair of both coins. 1 of the 3 cases has this pair: from 1/4 to 1/3. I(Y;T) = I(Y;R) = 1, I(Y;T,R) = 2.
    "COPY": (gate(lambda t, r: 2 * t + r, values=4), PID(1 - THIRD, 1 - THIRD, THIRD, THIRD, 0)),
    # A third coin, heard by nobody.
    "noise": (np.full((2, 2, 2), 0.125), PID(0, 0, 0, 0, 1)),
}


@pytest.mark.parametrize("name", GATES)
def test_gates_have_the_parts_worked_out_by_hand(name):
    joint, parts = GATES[name]
    assert np.allclose(pid(joint), parts, atol=1e-12)


def test_or_is_and_with_its_values_turned():
    assert np.allclose(pid(gate(lambda t, r: t | r)), pid(gate(lambda t, r: t & r)))


def test_many_tables_give_arrays_of_what_each_gives_alone():
    tables = np.stack([joint for joint, _ in GATES.values() if joint.shape == (2, 2, 2)])
    together = pid(tables)
    assert np.allclose(np.transpose(together), [pid(joint) for joint in tables])
    assert isinstance(pid(tables[0]).redundancy, float)


TABLES = arrays(float, (2, 3, 2), elements=st.floats(0, 1)).filter(lambda p: p.sum() > 0.1).map(lambda p: p / p.sum())


@given(TABLES)
def test_five_parts_add_up_to_the_entropy_of_y_and_zeros_do_no_harm(joint):
    chances = joint.sum(axis=(0, 1))
    assert np.isclose(sum(pid(joint)), -np.sum(chances * np.log2(chances + 1e-300)), atol=1e-9)
    assert pid(joint).residual > -1e-9


@given(TABLES)
def test_exchanging_the_sources_exchanges_their_unique_parts(joint):
    parts, other = pid(joint), pid(joint.transpose(1, 0, 2))
    assert np.allclose(parts, (other.unique_r, other.unique_t, other.redundancy, other.synergy, other.residual))


@pytest.mark.parametrize(
    ("joint", "says"),
    [
        (np.ones((2, 2, 2)), "joint must add up to 1; got 8: divide counts"),
        (np.full((2, 2), 0.25), "axes t, r, y"),
        (np.full((2, 0, 2), 0.25), "joint must hold at least one number"),
        (np.array([[[1.5, -0.5]]]), "found -0.5"),
        (np.array([[[np.nan, 1]]]), "joint must be finite"),
        (np.stack([np.full((2, 2, 2), 0.125), np.full((2, 2, 2), 0.25)]), "got 2"),
    ],
)
def test_what_is_no_table_of_chances_is_named(joint, says):
    with pytest.raises(ValueError, match=says):
        pid(joint)


def test_a_neurons_table_is_what_its_docstring_says():
    X, W = random_patterns(7, 5, rng=0), np.random.default_rng(1).normal(0, 9, (5, 5))
    tables = neuron_joint(W, X)
    expected = np.zeros((5, 2, 60, 2))
    for i in range(5):
        for x in X:
            R = sum(W[i, j] * x[j] for j in range(5) if j != i)
            up = 1 / (1 + np.exp(-(EXTERNAL * x[i] + R)))
            b = min(max(int(np.floor((R + 20) / (40 / 60))), 0), 59)
            expected[i, int(x[i] > 0), b] += np.array([1 - up, up]) / 7
    assert np.allclose(tables, expected)


@pytest.mark.parametrize("scale", [1.5, 100.0])
def test_sums_beyond_20_count_to_the_last_bins_and_are_not_lost(scale):
    X, W = random_patterns(7, 5, rng=0), scale * np.random.default_rng(1).normal(0, 9, (5, 5))
    np.fill_diagonal(W, 0)
    R = X @ W.T
    assert R.max() > 21 and R.min() < -21, "no sum lay a bin beyond 20, so that nothing was tested"
    tables = neuron_joint(W, X)
    assert np.allclose(tables.sum(axis=(1, 2, 3)), 1)
    for i in range(5):
        for t in (0, 1):
            this = X[:, i] == 2 * t - 1
            assert tables[i, t, 59].sum() == pytest.approx(np.mean(this & (R[:, i] > 20 - 40 / 60)))
            assert tables[i, t, 0].sum() == pytest.approx(np.mean(this & (R[:, i] < -20 + 40 / 60)))


def test_a_neuron_does_not_hear_itself():
    X = random_patterns(10, 20, rng=0)
    assert np.allclose(neuron_joint(hebbian(X, zero_diagonal=False), X), neuron_joint(hebbian(X), X))


@pytest.mark.parametrize(
    ("load", "redundancy", "synergy", "left"),
    [(0.05, 0.76, 0, 1), (0.14, 0.84, 0, 0.99), (0.3, 0.84, 0.014, 0.55), (1.0, 0.71, 0.17, 0.36)],
)
def test_hebbs_parts_against_the_load(load, redundancy, synergy, left):
    """An independent replica's figures; the others speak as loudly as the pattern, R = 2.3 for a stored one."""
    parts, ends = [], []
    for seed in range(8):
        X = random_patterns(round(load * 100), 100, seed)
        W = hebbian(X)
        parts.append(pid(neuron_joint(EXTERNAL * W.toarray(), X)))
        ends.append(np.mean(recall(W, X, order="synchronous").state * X))
    assert np.mean([part.redundancy for part in parts]) == pytest.approx(redundancy, abs=0.03)
    assert np.mean([part.synergy for part in parts]) == pytest.approx(synergy, abs=0.05)
    assert np.mean(ends) == pytest.approx(left, abs=0.08)
