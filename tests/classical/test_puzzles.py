"""Puzzles as energies: the energy counts conflicts, and rest means that nothing can be added."""

import numpy as np
import pytest

from hopfield_edu.classical import boltzmann, energy, puzzles, recall


def valleys(side):
    """The states at rest of a small board, and how many states flow to each."""
    W, theta = puzzles.network(puzzles.queens(side))
    ends = recall(W, boltzmann.every_state(side**2), "sequential", threshold=theta)
    return np.unique(ends.state, axis=0, return_counts=True)


def test_a_queen_attacks_along_four_lines():
    board = puzzles.queens(4)[5].reshape(4, 4)  # from the second square of the second row
    assert board.tolist() == [[1, 1, 1, 0], [1, 0, 1, 1], [1, 1, 1, 0], [0, 1, 0, 1]]
    assert np.array_equal(puzzles.queens(5), puzzles.queens(5).T) and puzzles.queens(1).tolist() == [[0]]


def test_the_energy_counts_conflicts_less_what_is_placed():
    rng = np.random.default_rng(0)
    C = np.triu(rng.random((7, 7)), 1)
    C += C.T
    W, theta = puzzles.network(C, worth=0.3)
    states = boltzmann.every_state(7)
    placed = (1 + states) / 2
    told = np.einsum("bi,ij,bj->b", placed, C, placed) / 2 - 0.3 * placed.sum(axis=1)
    heights = energy(W, states, theta)
    assert heights - heights[0] == pytest.approx(told - told[0])


def test_four_queens_have_eighteen_valleys_and_two_solutions():
    states, basin = valleys(4)
    placed = (states > 0).sum(axis=1)
    assert np.bincount(placed).tolist() == [0, 0, 0, 16, 2] and basin.sum() == 2**16


@pytest.mark.parametrize("worth", [0.1, 0.5, 0.9])
def test_at_rest_nothing_attacks_and_nothing_can_be_added(worth):
    C = puzzles.queens(8)
    W, theta = puzzles.network(C, worth)
    starts = np.where(np.random.default_rng(0).random((200, 64)) < 0.5, 1.0, -1.0)
    found = recall(W, starts, threshold=theta, rng=0)
    placed = found.state > 0
    attacks = placed @ C
    assert np.all(found.outcome == "fixed point")
    assert not attacks[placed].any() and attacks[~placed].all()


def test_a_worth_above_a_conflict_fills_the_board():
    W, theta = puzzles.network(puzzles.queens(4), worth=20)
    assert np.all(recall(W, -np.ones(16), threshold=theta).state == 1)


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda: puzzles.queens(0), r"side must lie in \[1, 32\]; got 0"),
        (lambda: puzzles.network(np.ones((2, 3))), r"conflicts must have shape \(n, n\); got \(2, 3\)"),
        (lambda: puzzles.network(np.ones((2, 2))), "0 on the diagonal"),
        (lambda: puzzles.network(np.triu(np.ones((2, 2)), 1)), "symmetric"),
        (lambda: puzzles.network(np.zeros((2, 2)), worth=0), "worth must be above 0"),
    ],
)
def test_what_makes_no_sense_is_refused_by_name(call, said):
    with pytest.raises((TypeError, ValueError), match=said):
        call()
