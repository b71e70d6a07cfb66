"""Hebb's rule: what fires together, wires together."""

import numpy as np

from hopfield_edu._validation import true_or_false
from hopfield_edu.classical.weights import LowRankWeights
from hopfield_edu.patterns import as_patterns


def hebbian(patterns, *, zero_diagonal=True):
    """Hebb's rule, with a zero diagonal unless told otherwise.

        W_ij = (1/n) sum_mu x_i^mu x_j^mu

    patterns: (p, n) array of ±1, one pattern a row.
    zero_diagonal: False keeps the self-couplings W_ii = p/n.
    Returns LowRankWeights of n neurons and rank p; 128x128 pictures take kilobytes, not n².
    Raises ValueError if a value other than ±1 is found.
    Hopfield (1982), PNAS 79, eq. 2. As a textbook's loops: textbook.py.
    """
    patterns = as_patterns(patterns)
    p, n = patterns.shape
    # x_i x_i = 1 in every pattern, so that W_ii = p/n
    diagonal = np.full(n, 0.0 if true_or_false(zero_diagonal, "zero_diagonal") else p / n)
    # X^T diag(1/n) X is the sum over patterns, as a product of factors
    return LowRankWeights(patterns, np.full(p, 1 / n), diagonal)
