"""What the valid calls are made of."""

import numpy as np
import torch

N = 16


def signs(p=3, n=N, seed=0):
    """Random ±1, (p, n)."""
    return np.random.default_rng(seed).choice([-1.0, 1.0], size=(p, n))


def greys(*shape, seed=1):
    """Random numbers in [0, 1]."""
    return np.random.default_rng(seed).random(shape)


def tensor(array, kind=torch.float32):
    return torch.tensor(array, dtype=kind)
