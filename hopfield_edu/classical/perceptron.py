"""The perceptron rule: every neuron learns to predict itself from the others."""

import warnings

import numpy as np

from hopfield_edu._validation import number_between, positive_count
from hopfield_edu.classical.weights import LowRankWeights
from hopfield_edu.patterns import as_patterns


def perceptron(patterns, *, margin=1.0, max_epochs=1000):
    """The perceptron rule: add x_i x_j / n to row i of W for each pattern whose x_i h_i is not above the margin.

    patterns: (p, n) array of ±1. A load p/n of 2 is the limit for random patterns (Cover 1965; Gardner 1988); patterns
        that are related, repeated or negatives of each other may be more.
    margin: the smallest x_i h_i that is enough, in the units of W; 0 only stores, more makes basins.
    max_epochs: passes through all patterns; stops after the first without a mistake. Where it ends before, warns of
        how many conditions x_i h_i > margin fail in the weights that come back.
    Returns LowRankWeights of rank p with a zero diagonal, directed: W_ij and W_ji differ.
    Raises ValueError for values other than ±1, and where p > 2n and conditions fail at the end.
    Diederich & Opper (1987), PRL 58, 949.
    """
    patterns = as_patterns(patterns)
    p, n = patterns.shape
    margin = number_between(margin, "margin", 0, np.inf)
    positive_count(max_epochs, "max_epochs")
    similarity = patterns @ patterns.T
    written = np.zeros((p, n))  # row mu: the pattern, as often as each neuron added it to its row of W
    times = np.zeros(n)
    for _ in range(max_epochs):
        before = times.sum()
        for mu, x in enumerate(patterns):
            # n W = written^T X: a field needs X x alone, and W_ii is how often neuron i wrote
            wrong = x * (similarity[mu] @ written) - times <= margin * n  # n x_i h_i without the self-coupling
            written[mu, wrong] += x[wrong]
            times[wrong] += 1
        if times.sum() == before:
            break
    else:  # what the last epoch wrote may have mended all, or broken others
        _tell(np.count_nonzero(patterns * (similarity @ written) - times <= margin * n), p, n, max_epochs)
    return LowRankWeights(patterns, np.full(p, 1 / n), np.zeros(n), left=written)


def _tell(failing, p, n, epochs):
    """Warn the caller of perceptron that conditions fail at the end; ValueError where there are too many patterns."""
    if not failing:
        return
    left = f"{failing} of {p * n} conditions still fail after {epochs} epoch{'s' * (epochs != 1)}"
    if p > 2 * n:
        raise ValueError(f"patterns must be fewer, or max_epochs more; got p = {p} for n = {n} neurons, and {left}")
    warnings.warn(left, stacklevel=3)
