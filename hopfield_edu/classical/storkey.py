"""The Storkey rule: each new pattern is written less the echo that older patterns make in it."""

import numpy as np

from hopfield_edu._validation import true_or_false
from hopfield_edu.classical.weights import LowRankWeights, as_weights
from hopfield_edu.patterns import as_patterns


def storkey(patterns, weights=None, *, zero_diagonal=True):
    """The Storkey rule, one pattern after the other: incremental and local.

        h_ij = sum_{k != i, j} W_ik x_k
        W_ij <- W_ij + (x_i x_j - x_i h_ji - h_ij x_j) / n

    patterns: (p, n) or (n,) array of ±1, learned in the order of the rows.
    weights: what was learned before, LowRankWeights or (n, n) array; None starts from zero. Never changed.
    zero_diagonal: False keeps the self-couplings that the equation gives; they never feed back into learning.
    Returns LowRankWeights in their exact factored form, of rank 2p (it grows by 2 a pattern; directed weights of rank r
    count 2r from the start), or an array where weights was one. One pattern costs O(n r); an array costs O(n²).
    Raises ValueError if a value other than ±1 is found or the number of neurons differs from the weights'.
    Storkey (1997), ICANN, LNCS 1327. As a textbook's loops: textbook.py.
    """
    zero_diagonal = true_or_false(zero_diagonal, "zero_diagonal")
    if weights is None:
        patterns = as_patterns(patterns)
        return _learn_factors(patterns, None, zero_diagonal)
    weights = as_weights(weights)
    patterns = as_patterns(patterns, neurons=weights.shape[1])
    if isinstance(weights, LowRankWeights):
        return _learn_factors(patterns, weights, zero_diagonal)
    for pattern in patterns:
        weights = _learn_dense(pattern, weights)
    if zero_diagonal:
        np.fill_diagonal(weights, 0)
    return weights


def _learn_factors(patterns, weights, zero_diagonal):
    """Off the diagonal a pattern turns W into W + (W + W^T) / n + (a a^T - g g^T) / n.

    Here g_i = sum_{j != i} W_ij x_j is the echo of the older patterns, and a = x - g. For symmetric W the first two
    terms are (1 + 2/n) W.
    """
    (p, n), diagonal, own = patterns.shape, np.zeros(patterns.shape[1]), np.zeros(patterns.shape[1])
    left, factors, coefficients, mirror = _both_ways(weights, n, 2 * p)
    if weights is not None:
        diagonal = weights.diagonal()
        own = diagonal - weights.excess  # the diagonal of the factors' product
    old = len(factors) - 2 * p
    for x, r in zip(patterns, range(old, old + 2 * p, 2), strict=True):
        # g_i = sum_{j != i} W_ij x_j: the product of the factors, less its own diagonal
        g = (coefficients[:r] * (factors[:r] @ x)) @ left[:r] - own * x
        a = x - g
        # the rule at i = j, where x_i² = 1 and h_ii = g_i
        diagonal += (1 - 2 * x * g) / n
        # h_ij = g_i - W_ij x_j, and x_j² = 1: what h leaves out adds (W + W^T) / n, or 2/n W where W is symmetric
        coefficients[:r] += (coefficients[:r] + coefficients[mirror[:r]]) / n
        # the same growth on the diagonal of the factors' product, which W^T shares
        own = (1 + 2 / n) * own + (a * a - g * g) / n
        # x x^T - x g^T - g x^T = (x - g)(x - g)^T - g g^T: two factors a pattern
        factors[r : r + 2] = left[r : r + 2] = a, g
        coefficients[r : r + 2] = 1 / n, -1 / n
    symmetric = left is factors
    return LowRankWeights(
        factors, coefficients, np.zeros(n) if zero_diagonal else diagonal, None if symmetric else left
    )


def _both_ways(weights, n, more):
    """Factors in which W = L^T diag(c) F and W^T differ by their coefficients only, with `more` empty rows at the end.

    Returns left, factors, coefficients and the row that is each row's mirror; where W is symmetric, left is factors.
    """
    room = np.empty((more, n))
    if weights is None:
        return room, room, np.zeros(more), np.arange(more)
    F, L, c = weights.factors, weights.left, weights.coefficients
    if L is F:
        factors = left = np.vstack([F, room])
        mirror = np.arange(len(F))
    else:
        factors, left = np.vstack([F, L, room]), np.vstack([L, F, room])
        mirror, c = np.roll(np.arange(2 * len(F)), len(F)), np.append(c, np.zeros(len(F)))
    itself = np.arange(len(mirror), len(factors))
    return left, factors, np.append(c, np.zeros(more)), np.append(mirror, itself)


def _learn_dense(x, weights):
    """The definition itself on an (n, n) array; H[i, j] = h_ij."""
    n = len(x)
    diagonal = weights.diagonal()
    h = weights @ x
    # h_ij = h_i - W_ii x_i - W_ij x_j: the full sum, less the two terms that it leaves out
    H = h[:, None] - diagonal[:, None] * x[:, None] - weights * x[None, :]
    # at i = j these two are one term, taken off twice
    np.fill_diagonal(H, H.diagonal() + diagonal * x)
    return weights + (np.outer(x, x) - x[:, None] * H.T - H * x[None, :]) / n
