"""The same rules as a textbook writes them, a line an equation: to be read, and slow.

The package's own rules keep factors instead of an (n, n) array, and are tested to give what these give:
hebbian.py, storkey.py, recall.py and energy.py.
"""

import numpy as np


def hebbian(patterns):
    """Hebb's rule: W = (1/n) sum_mu x^mu x^mu^T with a zero diagonal, as an (n, n) array.

    patterns: (p, n) array of ±1. Hopfield (1982), PNAS 79, eq. 2. The package's: classical.hebbian.
    """
    n = patterns.shape[1]
    W = np.zeros((n, n))
    for x in patterns:
        W += np.outer(x, x) / n
    np.fill_diagonal(W, 0)
    return W


def storkey(patterns):
    """The Storkey rule: h_ij = sum_{k != i, j} W_ik x_k, W_ij += (x_i x_j - x_i h_ji - h_ij x_j) / n.

    patterns: (p, n) array of ±1, learned in their order. Returns an (n, n) array with a zero diagonal.
    Storkey (1997), ICANN, LNCS 1327. The package's: classical.storkey.
    """
    n = patterns.shape[1]
    W = np.zeros((n, n))
    for x in patterns:
        H = np.zeros((n, n))
        for i in range(n):
            for j in range(n):
                H[i, j] = sum(W[i, k] * x[k] for k in range(n) if k not in (i, j))
        W = W + (np.outer(x, x) - x[:, None] * H.T - H * x[None, :]) / n
    np.fill_diagonal(W, 0)
    return W


def energy(W, s):
    """E = -1/2 sum_ij s_i W_ij s_j. Hopfield (1982), PNAS 79, eq. 7. The package's: classical.energy."""
    return -s @ W @ s / 2


def recall(W, cue, max_sweeps=100):
    """Neuron after neuron takes the sign of its field, and keeps its value at 0, until a whole sweep flips nothing.

    W: (n, n) array. cue: (n,) array of ±1, never changed. Returns the state, (n,).
    Hopfield (1982), PNAS 79, eq. 1. The package's: `classical.recall(..., order="sequential")`.
    """
    s = cue.copy()
    for _ in range(max_sweeps):
        before = s.copy()
        for i in range(len(s)):
            h = W[i] @ s
            if h != 0:
                s[i] = np.sign(h)
        if np.array_equal(s, before):
            break
    return s
