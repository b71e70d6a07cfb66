"""Forgetting: take a memory out again, or dream and unlearn what the dream ends in."""

import numpy as np

from hopfield_edu._validation import LARGEST, as_generator, called, finite_array, number_between, positive_count
from hopfield_edu.classical.recall import recall
from hopfield_edu.classical.weights import add_outer, as_weights
from hopfield_edu.patterns import as_patterns, random_patterns

LEAST = 1e-100  # penalty of a ridge: its inverse is a number


def forget(weights, patterns):
    """Take patterns out of Hebbian weights, up to rounding; the diagonal stays.

        W_ij <- W_ij - (1/n) sum_mu x_i^mu x_j^mu

    weights: LowRankWeights or (n, n) array that Hebb's rule learned; never changed.
    patterns: (p, n) or (n,) array of ±1 that were stored.
    Returns weights of the same kind. The inverse of one step of Hopfield (1982), eq. 2; other rules leave traces. Where
    1/n is not exact, the last digits of an array still tell what was forgotten: chapter 4 reads W - round(n W) / n.
    """
    weights = as_weights(weights)
    patterns = as_patterns(patterns, neurons=weights.shape[1])
    return add_outer(weights, patterns, -1 / weights.shape[1])


def forget_last_storkey(weights, pattern):
    """Undo the last step of the Storkey rule: the weights before it learned this pattern, up to rounding.

        s = (n - 1 - g'·x) / (1 - 4/n),   g = (n g' - (n - 1 - s) x) / 4,   g' = W' x
        W = (W' - (x x^T - x g^T - g x^T) / n) / (1 + 2/n)

    g is the echo that the older patterns made in x, and s = g·x; they follow from the echo g' in the weights of today.

    weights: W', symmetric LowRankWeights or (n, n) array, n above 4; its diagonal counts as 0.
    pattern: x, (n,) array of ±1, the last that was learned. Of an older one nothing is undone: undo all later ones
        first, the last first, and learn them again. Each undo loses about half a digit.
    Returns an (n, n) array with a zero diagonal: factors would keep the pattern itself.
    The inverse of Storkey (1997).
    """
    W, x = _square(weights), _one(pattern, np.shape(weights)[1])
    n, echo = len(x), W @ x
    s = (n - 1 - echo @ x) / (1 - 4 / n)
    g = (n * echo - (n - 1 - s) * x) / 4
    W = (W - (np.outer(x, x) - np.outer(x, g) - np.outer(g, x)) / n) / (1 + 2 / n)
    np.fill_diagonal(W, 0)
    return W


def forget_ridge(weights, pattern, penalty):
    """Take a pattern out of a ridge memory, exactly but for rounding, by the weights and the pattern alone.

        W = S (S + penalty 1)^-1 = 1 - penalty B,   S = X^T X / n
        B <- B + B u (B u)^T / (1 - u·B u),   u = x / sqrt(n)

    weights: W, (n, n) array, its diagonal kept. pattern: x, (n,) array of ±1 that was stored.
    penalty: from 1e-100 to 1e100. Rounding leaves an error of about 1e-19 / penalty³, at least 1e-15. Below 1e-5 the
        weights no longer know the pattern: little of it is taken out.
    Returns W of all others, (n, n). ValueError where the weights show that x was not stored.
    The squared loss has one curvature everywhere, so that this is one step of Newton's, and exact; Sherman & Morrison
    (1950) give the inverse.
    """
    W = np.array(finite_array(weights, "weights", within=LARGEST))
    if W.ndim != 2 or W.shape[0] != W.shape[1]:
        raise ValueError(f"weights must be an array of shape (n, n); got shape {W.shape}")
    penalty, x = number_between(penalty, "penalty", LEAST, LARGEST), _one(pattern, len(W))
    n = len(x)
    u = x / n**0.5
    Bu = (u - W @ u) / penalty  # B = (1 - W) / penalty
    room = 1 - u @ Bu
    doubt = np.finfo(float).eps / penalty**2  # of room: B is a difference, with its rounding, over the penalty
    if not room > -doubt:
        raise ValueError(f"pattern must be one that is stored in weights of this penalty; got 1 - u·B u = {room:.3g}")
    return W - penalty * np.outer(Bu, Bu) / max(room, doubt)


def unlearn(weights, *, dreams, rate, rng):
    """Unlearning: fall from a random state into an attractor s, weaken it; repeat.

        W_ij <- W_ij - (rate/n) s_i s_j

    weights: LowRankWeights or (n, n) array; never changed. An array is faster once dreams reaches n / 2.
    dreams: how many times. rate: in [0, 1]; 0.01 is usual, too much destroys the memories too.
    rng: seed or Generator, for the starts and the order of updates.
    Returns weights of the same kind with the diagonal they had.
    Hopfield, Feinstein & Palmer (1983), Nature 304, 158.
    """
    weights = as_weights(weights)
    positive_count(dreams, "dreams")
    rate = number_between(rate, "rate", 0, 1)
    rng = as_generator(rng)
    n = weights.shape[1]
    for _ in range(dreams):
        dream = recall(weights, random_patterns(1, n, rng)[0], rng=rng).state
        weights = add_outer(weights, dream[None, :], -rate / n)
    return weights


def _one(pattern, neurons):
    """A single pattern, (n,)."""
    with called("pattern", "patterns"):
        x = as_patterns(pattern, neurons=neurons)
    if len(x) != 1:
        raise ValueError(f"pattern must be one pattern of shape ({neurons},); got {len(x)}: forget them one by one")
    return x[0]


def _square(weights):
    """Weights as a new array with a zero diagonal, where the Storkey rule can be undone."""
    W = np.array(as_weights(weights))
    if len(W) < 5:  # 1 - 4/n is 0 at n = 4: the echo cannot be told
        raise ValueError(f"weights must be of 5 neurons or more; got {len(W)}")
    if not np.allclose(W, W.T, rtol=0, atol=1e-9 * np.abs(W).max()):
        raise ValueError("weights must be symmetric, as the Storkey rule makes them; got others: (W + W.T) / 2")
    np.fill_diagonal(W, 0)
    return W
