"""An autoencoder: a network that squeezes a picture into a short code, and one that paints it again from the code.

It is the hetero-encoder of hopfield_edu.hetero with another target: each picture leads to itself.
"""

import math
from itertools import pairwise

import torch
from torch import nn

from hopfield_edu._validation import (
    as_generator,
    number_between,
    positive_count,
    true_or_false,
    unit_interval,
    whole_number,
)
from hopfield_edu.networks.muon import SHARE, Muon
from hopfield_edu.networks.network import ADAM, Network, seeded
from hopfield_edu.networks.tensors import finite_tensor
from hopfield_edu.networks.training import as_plan

__all__ = ["SIGMA", "Autoencoder"]

WARM_UP = 50
SIGMA = 0.3
"""The largest noise, in units of pixels in [0, 1], that a digit is damaged by while an autoencoder learns."""


class Autoencoder(Network):
    """Encoder phi to a short code, decoder psi back to a picture, trained so that psi(phi(x)) = x.

    shape: of one picture, (s, s) in grey or (s, s, 3) in colour; s a multiple of 4 and at least 16.
    code: numbers of the code. width: channels of the widest convolution, even.
    hidden: neurons of a dense layer before and one after the code, which short codes need; 0 for none.
    rng: seed or Generator, for the first weights and for what fit draws.

    Pictures are (N, *shape) arrays or torch tensors in [0, 1], or one of that shape; codes are (N, code) or (code,).
    Arrays give arrays, tensors give tensors on their own device; nothing that comes in is changed.
    """

    SIZES = ("shape", "code", "width", "hidden")
    LEARNED = ("ordered",)

    def __init__(self, shape=(28, 28), *, code=16, width=32, hidden=32, rng=0):
        super().__init__()
        self.shape, self.code = _as_shape(shape), positive_count(code, "code")
        self.width = positive_count(width, "width")
        self.hidden = whole_number(hidden, "hidden")
        if self.width % 2:
            raise ValueError(f"width must be even, for the first convolution has half of it; got {width}")
        self.ordered, seed = False, int(as_generator(rng).integers(2**62))
        self._random = torch.Generator().manual_seed(seed)
        with seeded(seed):
            self.encoder, self.decoder = _layers(self.shape, self.code, self.width, self.hidden)

    def forward(self, pictures):
        """What is left of each picture after it went through the code: psi(phi(x)). Same shape as `pictures`."""
        x, single = self._as_pictures(pictures, "pictures")
        return self._answer(pictures, single, lambda: self._paint(self.encoder(self._to_pixels(x))))

    def encode(self, pictures):
        """The code of each picture: z = phi(x), (N, code), or (code,) for one picture."""
        x, single = self._as_pictures(pictures, "pictures")
        return self._answer(pictures, single, lambda: self.encoder(self._to_pixels(x)))

    def decode(self, codes):
        """The picture constructed from each code: psi(z), clipped to [0, 1].

        codes: (N, code) or (code,). Where fit was ordered, also the first numbers of each code, as few as you like.
        """
        z, single = self._as_codes(codes)
        return self._answer(codes, single, lambda: self._paint(z.to(self.device)))

    def fit(
        self,
        pictures,
        *,
        steps=750,
        noise=SIGMA,
        smooth=0.0,
        ordered=False,
        rate=0.02,
        batch=100,
        device=None,
        progress=True,
    ):
        """Learn to construct each picture from its code: the loss is mean (psi(z) - x)², z = phi(x̃), x̃ damaged.

        A second call goes on from the weights of the first; momentum and the course of the rate start anew.

        pictures: (N, *shape) in [0, 1], N at least 2.
        steps: updates by Muon; the rate rises for 50 of them to `rate`, above 0, then falls along a cosine to 0.
            Where smooth is above 0, all weights move by Adam, at 0.3 of the rate: a map of two numbers then errs by
            0.042 on digits that it never saw, and by 0.044 where Muon trains it (mean squares).
        noise: the largest sigma of the Gaussian noise on what the encoder sees, drawn anew for each picture and step.
        smooth: 0 to 1e6. Above 0, psi sees z + N(0, 1), so that places nearby paint alike, and smooth · |z|² is added
            to the loss, so that codes stay together: a variational autoencoder of fixed variance. About 2e-4 for a map.
            Kingma & Welling (2014), Auto-encoding variational Bayes, ICLR.
        ordered: at each step, of half of the codes keep the first k numbers and set the others to 0, k drawn between 1
            and code, evenly on a logarithmic scale. Then the first numbers say most, and fewer will do.
            Rippel, Gelbart & Adams (2014), Learning ordered representations with nested dropout, ICML.
        batch: pictures drawn for one step, or all where there are no more.
        device: "cpu", "cuda", …; None to stay. progress: show a bar.
        Returns the autoencoder. Its .losses is the squared error of every step so far, of pixels between -1 and 1.
        """
        x, _ = self._as_pictures(pictures, "pictures")
        if len(x) < 2:
            raise ValueError("pictures must hold at least two pictures, else every code will do; got 1")
        noise, smooth = number_between(noise, "noise", 0, math.inf), number_between(smooth, "smooth", 0, 1e6)
        plan = as_plan(steps=steps, batch=batch, rate=rate, device=device, progress=progress)
        x, self.ordered = x.detach().cpu(), true_or_false(ordered, "ordered")

        def loss(step):
            some = x[torch.randperm(len(x), generator=self._random)[: plan.batch]]
            error, spread = self._error(some, noise, smooth)
            return error, smooth * spread

        return self._descend(loss, plan, warm_up=WARM_UP, by=_adam if smooth else Muon)

    def _error(self, pictures, noise, smooth):
        """The squared error of pixels between -1 and 1, and the mean |z|² of the codes."""
        target = self._to_pixels(pictures)
        code = self.encoder(self._to_pixels(_damage(pictures, noise, self._random)))
        spread = code.square().sum(dim=1).mean()
        if smooth:
            code = code + torch.randn(code.shape, generator=self._random).to(self.device)
        if self.ordered:
            code = code * self._kept(len(pictures)).to(self.device)
        return nn.functional.mse_loss(self.decoder(code), target), spread

    @classmethod
    def load(cls, path="autoencoder-mnist-16", *, rng=0):
        """An autoencoder from a file of save, or a shipped one by its name. rng: for what a later fit draws.

        Shipped: `autoencoder-mnist-2`, `-4`, `-8`, `-16` and `-32`, and the ordered `autoencoder-emoji`.
        Raises FileNotFoundError, or ValueError where the file is cut, changed or of another network.
        """
        return cls._load(path, rng=rng)

    @property
    def nbytes(self):
        """Bytes of the decoder's weights at 16 bits each: what a memory of codes needs beside its codes."""
        return 2 * sum(weight.numel() for weight in self.decoder.parameters())

    def _kept(self, count):
        """Masks (count, code) of ones, then zeros: of ones alone for half of the pictures."""
        length, coin = torch.rand((2, count, 1), generator=self._random)
        # u even in [0, 1): exp(u ln(code + 1)), rounded down, is even on a logarithmic scale
        k = torch.where(coin < 0.5, torch.exp(length * math.log(self.code + 1)).floor(), self.code)
        return (torch.arange(self.code) < k).float()

    def _to_pixels(self, pictures):
        """(N, *shape) in [0, 1] -> (N, channels, s, s) in -1 to 1, where the weights are."""
        channels_first = pictures[:, None] if len(self.shape) == 2 else pictures.movedim(-1, 1)
        return 2 * channels_first.to(self.device) - 1

    def _paint(self, codes):
        """(N, code) -> (N, *shape) in [0, 1]."""
        pixels = (self.decoder(codes).clamp(-1, 1) + 1) / 2
        return pixels[:, 0] if len(self.shape) == 2 else pixels.movedim(1, -1)

    def _as_pictures(self, pictures, name):
        """Pictures as a float32 tensor (N, *shape), and whether a single one came."""
        tensor = finite_tensor(pictures, name)
        wanted = ", ".join(map(str, self.shape))
        axes = len(self.shape)
        if tensor.ndim not in (axes, axes + 1) or tensor.shape[-axes:] != self.shape:
            found = tuple(tensor.shape)
            raise ValueError(f"{name} must be pictures (N, {wanted}) or one of ({wanted}); got shape {found}")
        return unit_interval(tensor, name).reshape(-1, *self.shape), tensor.ndim == axes

    def _as_codes(self, codes):
        """Codes as a float32 tensor (N, code), filled up with zeros where an ordered one is short."""
        z = finite_tensor(codes, "codes")
        length = z.shape[-1] if z.ndim in (1, 2) and z.numel() else 0
        if length != self.code and not (self.ordered and 0 < length < self.code):
            most = "1 to " if self.ordered else ""
            raise ValueError(f"codes must have {most}{self.code} numbers a row; got shape {tuple(z.shape)}")
        return nn.functional.pad(z.reshape(-1, length), (0, self.code - length)), z.ndim == 1


def _layers(shape, code, width, hidden):
    """Encoder and decoder: convolutions of 4x4 that halve the side down to 4, or until it is odd, and dense layers."""
    side, channels = shape[0], [shape[2] if len(shape) == 3 else 1, width // 2]
    while side % 2 == 0 and side > 4:
        side, channels = side // 2, [*channels, width]
    channels = channels[:-1]  # the first halving has width // 2 of them
    there = list(pairwise(channels))
    flat = width * side * side
    encoder = [layer for a, b in there for layer in (nn.Conv2d(a, b, 4, 2, 1), nn.SiLU())]
    decoder = [layer for a, b in there[::-1] for layer in (nn.SiLU(), nn.ConvTranspose2d(b, a, 4, 2, 1))]
    narrow, widen = [nn.Linear(flat, code)], [nn.Linear(code, flat)]
    if hidden:
        narrow = [nn.Linear(flat, hidden), nn.SiLU(), nn.Linear(hidden, code)]
        widen = [nn.Linear(code, hidden), nn.SiLU(), nn.Linear(hidden, flat)]
    return (
        nn.Sequential(*encoder, nn.Flatten(), *narrow),
        nn.Sequential(*widen, nn.Unflatten(1, (width, side, side)), *decoder),
    )


def _adam(parameters, lr):
    """Adam for all weights, at the rate that it has beside Muon."""
    return ADAM(parameters, lr=SHARE * lr)


def _damage(pictures, noise, random):
    """Each picture with Gaussian noise of its own sigma, 0 to noise, clipped to [0, 1]."""
    if noise == 0:
        return pictures
    sigma = noise * torch.rand((len(pictures),) + (1,) * (pictures.ndim - 1), generator=random)
    return (pictures + sigma * torch.randn(pictures.shape, generator=random)).clamp(0, 1)


def _as_shape(shape):
    try:
        shape = tuple(positive_count(side, "shape") for side in shape)
    except TypeError:
        raise TypeError(f"shape must be (s, s) or (s, s, 3), such as (28, 28); got {shape!r}") from None
    if len(shape) not in (2, 3) or shape[0] != shape[1] or shape[0] % 4 or shape[0] < 16 or shape[2:] not in ((), (3,)):
        raise ValueError(f"shape must be (s, s) or (s, s, 3) with s a multiple of 4, at least 16; got {shape}")
    return shape
