"""The dense versions that a textbook would write, to compare with: every weight in one (n, n) array."""

import numpy as np


def storkey_with_temporaries(patterns):
    """Storkey's definition, one array expression a line; several (n, n) arrays at its peak. patterns: (p, n) of ±1."""
    n = patterns.shape[1]
    W = np.zeros((n, n))
    for x in patterns:
        h, d = W @ x, W.diagonal()
        H = h[:, None] - d[:, None] * x[:, None] - W * x[None, :]
        H += np.diag(d * x)
        W = W + (np.outer(x, x) - x[:, None] * H.T - H * x[None, :]) / n
    np.fill_diagonal(W, 0)
    return W


def storkey_in_place(patterns, block=16):
    """The same with one (n, n) array, `block` rows at a time: W_ij += (x_i x_j - x_i g_j - g_i x_j + 2 W_ij) / n.

    g = W x - diag(W) x. It follows from the definition because W is symmetric and x_i² = 1.
    """
    n = patterns.shape[1]
    W = np.zeros((n, n))
    for x in patterns:
        d = W.diagonal().copy()
        g = W @ x - d * x
        left, right = np.column_stack([x - g, -x]) / n, np.stack([x, g])
        for i in range(0, n, block):
            rows = slice(i, i + block)
            W[rows] *= 1 + 2 / n
            W[rows] += left[rows] @ right
        np.fill_diagonal(W, d + (1 - 2 * x * g) / n)
    np.fill_diagonal(W, 0)
    return W


def recall_by_sweeps(W, cue, rng):
    """Each neuron once a sweep in a random order, until a sweep flips nothing."""
    s, flipped = cue.copy(), True
    while flipped:
        flipped = False
        for i in rng.permutation(len(s)):
            if (W[i] @ s) * s[i] < 0:
                s[i], flipped = -s[i], True
    return s


def recall_by_draws(W, cue, steps, rng):
    """A neuron drawn at random, `steps` times: some are drawn often, some never."""
    s = cue.copy()
    for i in rng.integers(len(s), size=steps):
        if (W[i] @ s) * s[i] < 0:
            s[i] = -s[i]
    return s


def redundancy_by_autograd(patterns, epochs):
    """The mean redundancy that 60 bins and torch's own gradient climb to from RedundancyMemory's start."""
    import torch

    from hopfield_edu.frontier import RedundancyMemory
    from hopfield_edu.frontier.decomposition import EXTERNAL, decompose
    from hopfield_edu.frontier.redundancy import _chances, _counted

    x = torch.tensor(patterns)
    W = torch.tensor(RedundancyMemory(patterns.shape[1], rng=0).weights, requires_grad=True)
    others, optimizer = 1 - torch.eye(len(W), dtype=W.dtype), torch.optim.Adam([W], lr=0.05)
    for _ in range(epochs):
        parts = decompose(_counted(*_chances(W * others, x, EXTERNAL)))
        reached = [part.detach().mean().item() for part in parts]
        optimizer.zero_grad()
        (-parts.redundancy.sum()).backward()
        optimizer.step()
    return reached[2]
