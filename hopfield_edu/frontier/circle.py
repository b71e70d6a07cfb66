"""A small network that learns to take noise from points on a circle, and what it makes of few and of many.

After the toy of Pham et al. (2025), Memorization to generalization: emergence of diffusion models from associative
memory, arXiv 2505.21777.
"""

import math

import numpy as np
import torch
from torch import nn

from hopfield_edu._validation import LARGEST, as_generator, number_between, positive_count
from hopfield_edu.networks.network import Network, seeded
from hopfield_edu.networks.tensors import finite_tensor
from hopfield_edu.networks.training import as_plan

__all__ = ["CircleDenoiser", "on_circle"]

SPREAD = 0.5**0.5
"""The standard deviation of each coordinate of a circle of radius 1."""
LOWEST, HIGHEST = 0.02, 3.0
"""Noises that a denoiser learns from, evenly on a logarithmic scale."""


def on_circle(count, *, rng):
    """Random points on the circle of radius 1, (count, 2). rng: seed or Generator."""
    angles = as_generator(rng).uniform(0, 2 * np.pi, positive_count(count, "count"))
    return np.stack([np.cos(angles), np.sin(angles)], axis=1)


class CircleDenoiser(Network):
    """A network that guesses the point of a plane under the noise, for points about as far from 0 as 1.

        D(x, s) = share x + reach F(x / sqrt(v + s²), log s)

        share = v / (v + s²),   reach² = share s²

    F has three hidden layers; v is 1/2, the variance of a coordinate on the circle. At small noise x itself is most of
    the answer, at large noise the network is. Karras et al. (2022), arXiv 2206.00364.

    width: neurons of a hidden layer. rng: seed or Generator, for the first weights and for what fit draws.
    Called with (states, noise) as reverse_flow calls it: arrays give arrays, tensors tensors.
    """

    SIZES = ("width",)

    def __init__(self, width=64, *, rng=0):
        super().__init__()
        self.width, seed = positive_count(width, "width"), int(as_generator(rng).integers(2**62))
        self._random = torch.Generator().manual_seed(seed)
        with seeded(seed):
            hidden = [layer for _ in "ab" for layer in (nn.Linear(self.width, self.width), nn.SiLU())]
            self.layers = nn.Sequential(nn.Linear(3, self.width), nn.SiLU(), *hidden, nn.Linear(self.width, 2))

    def forward(self, states, noise):
        """What is left of states (b, 2) or (2,) without noise. noise: s, a number from 1e-6 to 1e6."""
        x = finite_tensor(states, "states")
        if x.ndim not in (1, 2) or x.shape[-1] != 2:
            raise ValueError(f"states must have shape (2,) or (b, 2); got {tuple(x.shape)}")
        noise = number_between(noise, "noise", 1e-6, 1e6)
        rows = x.reshape(-1, 2).to(self.device)
        s = torch.full((len(rows), 1), noise, device=self.device)
        return self._answer(states, x.ndim == 1, lambda: self._clean(rows, s))

    def fit(self, points, *, steps=2000, rate=6e-3, batch=256, device=None, progress=True):
        """Learn to take noise away: the loss is the mean of |D(y + s z, s) - y|² / reach².

        points: y, (K, 2); all the network ever sees of the world. steps: updates by Adam; the rate falls to 0.
        batch: noisy points of one step, of noises from 0.02 to 3. rate: the highest.
        device: "cpu", "cuda", …; None to stay. progress: show a bar.
        Returns the network. Its .losses is the error of every step so far.
        """
        y = finite_tensor(points, "points")
        if y.ndim != 2 or y.shape[1] != 2 or y.abs().max() > LARGEST:
            raise ValueError(f"points must have shape (K, 2); got {tuple(y.shape)}")
        plan, y = as_plan(steps=steps, rate=rate, batch=batch, device=device, progress=progress), y.detach().cpu()
        octaves = math.log(HIGHEST / LOWEST)

        def loss(step):
            some = y[torch.randint(len(y), (plan.batch,), generator=self._random)]
            s = LOWEST * torch.exp(octaves * torch.rand(plan.batch, 1, generator=self._random))
            noisy = some + s * torch.randn(some.shape, generator=self._random)
            some, s, noisy = (tensor.to(self.device) for tensor in (some, s, noisy))
            return ((self._clean(noisy, s) - some) / _reach(s)).square().sum(dim=1).mean(), 0

        return self._descend(loss, plan, warm_up=50)

    @classmethod
    def load(cls, path="circle-9", *, rng=0):
        """A denoiser from a file of save, or a shipped one by its name: circle-2, circle-9, circle-128.

        The number says how many points it saw. rng: for a later fit.
        Raises FileNotFoundError, or ValueError where the file is of another network.
        """
        return cls._load(path, rng=rng)

    def _clean(self, x, s):
        """D of rows x (b, 2) at noises s (b, 1)."""
        near = (SPREAD**2 + s**2).rsqrt()
        guess = self.layers(torch.cat([x * near, s.log()], dim=1))
        return (SPREAD * near) ** 2 * x + _reach(s) * guess


def _reach(s):
    """How far off x may be from the mean of what it comes from: the deviation of y, where x is known."""
    return SPREAD * s * (SPREAD**2 + s**2).rsqrt()
