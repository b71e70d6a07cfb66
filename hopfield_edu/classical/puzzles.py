"""Puzzles as energies: what may not stand together is a weight, what should stand at all is a threshold.

Nothing is learned: the weights are the question, and a state at rest is an answer, not always the best.
"""

from typing import NamedTuple

import numpy as np

from hopfield_edu._validation import LARGEST, finite_array, positive_number, whole_number

__all__ = ["Puzzle", "network", "queens"]

WIDEST = 32  # of a board, whose conflicts are side^4 numbers


class Puzzle(NamedTuple):
    """A network that recall takes: weights (n, n) with a zero diagonal, and threshold (n,)."""

    weights: np.ndarray
    threshold: np.ndarray


def queens(side):
    """Which squares of a board attack each other, were a queen on both: the same row, column or diagonal.

    side: 1 to 32. Returns an array (side², side²) of 0 and 1, its diagonal 0; squares are counted row by row.
    """
    row, column = np.divmod(np.arange(whole_number(side, "side", 1, WIDEST) ** 2), side)
    lines = row, column, row - column, row + column  # the four lines through a square
    attacks = np.any([line[:, None] == line for line in lines], axis=0)
    return attacks - np.eye(len(row))


def network(conflicts, worth=0.5):
    """A network whose energy counts conflicts, less what is placed: neuron i is +1 where thing i is placed.

        E = sum_{i < j} C_ij v_i v_j - worth sum_i v_i + constant,   v_i = (1 + s_i) / 2
        W_ij = -C_ij / 4,   threshold_i = (sum_j C_ij) / 4 - worth / 2

    conflicts: C, symmetric (n, n) array of numbers of at least 0, its diagonal 0. worth: above 0. Below the least
        conflict, the states at rest are those without a conflict to which nothing can be added.
    Returns Puzzle(weights, threshold). After Hopfield & Tank (1985), who wrote a travelling salesman's question so.
    """
    C = finite_array(conflicts, "conflicts", within=LARGEST)
    if C.ndim != 2 or C.shape[0] != C.shape[1]:
        raise ValueError(f"conflicts must have shape (n, n); got {C.shape}")
    if C.min() < 0 or not np.array_equal(C, C.T) or C.diagonal().any():
        raise ValueError(
            "conflicts must be symmetric, at least 0, and 0 on the diagonal; got others: take (C + C.T) / 2"
        )
    return Puzzle(-C / 4, C.sum(axis=1) / 4 - positive_number(worth, "worth") / 2)
