"""The pseudo-inverse rule: project onto the span of the stored patterns."""

import numpy as np

from hopfield_edu._validation import true_or_false
from hopfield_edu.classical.weights import LowRankWeights
from hopfield_edu.patterns import as_patterns


def pseudo_inverse(patterns, *, zero_diagonal=True):
    """The pseudo-inverse (projection) rule, by which W x = x for every stored pattern.

        W = X^+ X

    patterns: X, (p, n) array of ±1; rows may depend on each other, but must not span all n dimensions.
    zero_diagonal: False keeps the projection as it is; a zero diagonal makes the basins larger
        (Kanter & Sompolinsky 1987).
    Returns LowRankWeights of rank r, the number of independent patterns. Not local: every pattern changes all.
    Raises ValueError for values other than ±1, and where r = n, for then W is the identity and "stores" everything.
    Personnaz, Guyon & Dreyfus (1985), J. Physique Lett. 46, 359.
    """
    patterns, zero_diagonal = as_patterns(patterns), true_or_false(zero_diagonal, "zero_diagonal")
    p, n = patterns.shape
    # X X^T = n V diag(s) V^T, so that X^+ X = (V^T X)^T diag(1 / (n s)) V^T X
    strength, directions = np.linalg.eigh(patterns @ patterns.T / n)
    # a direction of no strength is a pattern that follows from the others
    kept = strength > 1e-10 * strength[-1]
    if np.count_nonzero(kept) == n:
        raise ValueError(
            f"patterns must not span all {n} dimensions, for W would be the identity; got p = {p}: store fewer than n"
        )
    factors = directions[:, kept].T @ patterns
    coefficients = 1 / (n * strength[kept])
    # the diagonal of F^T diag(c) F is sum_k c_k F_ki²
    diagonal = np.zeros(n) if zero_diagonal else np.einsum("k,ki,ki->i", coefficients, factors, factors)
    return LowRankWeights(factors, coefficients, diagonal)
