"""Forgetting: take a memory out again, or dream and unlearn what the dream ends in."""

from hopfield_edu._validation import as_generator, number_between, positive_count
from hopfield_edu.classical.recall import recall
from hopfield_edu.classical.weights import add_outer, as_weights
from hopfield_edu.patterns import as_patterns, random_patterns


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
