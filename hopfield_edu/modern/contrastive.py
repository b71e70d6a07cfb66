"""A contrastive encoder in the manner of SimCLR: two views of one picture shall have one code, other pictures another.

Chen, Kornblith, Norouzi & Hinton (2020), A simple framework for contrastive learning of visual representations.
How views differ, and so what the code ignores, says views.py.
Inside this module pictures are (B, 3, 32, 32) tensors in [0, 1].
"""

import copy
import math

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from hopfield_edu._fingerprint import fingerprint
from hopfield_edu._validation import (
    as_list,
    finite_array,
    number_between,
    positive_count,
    positive_number,
    true_or_false,
    unit_interval,
    whole_number,
)
from hopfield_edu.modern.views import as_batch, chances, view
from hopfield_edu.networks.checkpoint import Checkpoint
from hopfield_edu.networks.muon import Muon
from hopfield_edu.networks.network import Network, seeded
from hopfield_edu.networks.tensors import as_device
from hopfield_edu.networks.training import descend, warm_up_then_cosine

__all__ = ["ContrastiveNetwork", "load", "nt_xent", "save", "train", "untrained"]

WARM_UP = 50
WIDEST = 4096
TEMPERATURE = 0.1
EMOJI = 1200
"""Of the 1,520 emoji the first so many, in the order of datasets.emoji(size=32), train; the others are held out."""


class ContrastiveNetwork(Network):
    """Pictures (B, 3, 32, 32) in [0, 1] -> codes z (B, code), to be compared by cosine.

    trunk: three stages that halve the side and widen, each with one residual layer, then the mean over places: h.
    head: two dense layers h -> z, the projection on which the contrastive loss is taken.
    channels: how wide the three stages are. code: length of z. Each at most 4,096.
    """

    SIZES = ("channels", "code")

    def __init__(self, channels=(48, 96, 256), code=128):
        super().__init__()
        self.channels, self.code = _as_channels(channels), whole_number(code, "code", 1, WIDEST)
        first, second, third = self.channels
        self.trunk = nn.Sequential(
            *(nn.Conv2d(3, first, 4, 2, 1, bias=False), nn.BatchNorm2d(first), nn.ReLU(), Residual(first)),
            *(nn.Conv2d(first, second, 3, 2, 1, bias=False), nn.BatchNorm2d(second), nn.ReLU(), Residual(second)),
            *(nn.Conv2d(second, third, 3, 2, 1, bias=False), nn.BatchNorm2d(third), nn.ReLU(), Residual(third)),
            *(nn.AdaptiveAvgPool2d(1), nn.Flatten()),
        )
        self.head = nn.Sequential(nn.Linear(third, 256), nn.ReLU(), nn.Linear(256, self.code))

    def forward(self, pictures):
        """The codes (B, code) of pictures (B, 3, 32, 32), and of other sides from 8 on."""
        return self._codes(as_batch(pictures, least=8))

    def _codes(self, pictures):
        return self.head(self.trunk(2 * pictures - 1))


def _as_channels(channels):
    widths = as_list(channels)
    if widths is None or len(widths) != 3:
        raise TypeError(f"channels must be three whole numbers, such as (48, 96, 256); got {channels!r:.60}")
    return tuple(whole_number(width, "channels", 1, WIDEST) for width in widths)


class Residual(nn.Module):
    """x + ReLU(BatchNorm(convolution 3x3 of x)): the layer learns what to add."""

    def __init__(self, channels):
        super().__init__()
        self.convolution = nn.Conv2d(channels, channels, 3, 1, 1, bias=False)
        self.norm = nn.BatchNorm2d(channels)

    def forward(self, x):
        return x + functional.relu(self.norm(self.convolution(x)))


def untrained(seed=0):
    """A ContrastiveNetwork with random weights of this seed; torch's global generator is left as it was."""
    with seeded(whole_number(seed, "seed")):
        return ContrastiveNetwork()


def nt_xent(first, second, temperature=TEMPERATURE):
    """The contrastive loss: the mean over all 2B codes z_i of -log softmax at k, the other view of i.

        L_i = -log ( exp(cos(z_i, z_k) / T) / sum_{j != i} exp(cos(z_i, z_j) / T) )

    first, second: (B, d) tensors, codes of the two views. temperature: T, at least 1e-6: 32 bits tell cosines no finer.
    Returns a scalar tensor. Raises ValueError or TypeError that names the argument. Chen et al. (2020), eq. 1.
    """
    _require_codes(first, "first")
    _require_codes(second, "second")
    if second.shape != first.shape or second.device != first.device:
        wanted, found = (f"{tuple(codes.shape)} on {codes.device}" for codes in (first, second))
        raise ValueError(f"second must be the other views of first, {wanted}; got {found}")
    for codes, name in ((first, "first"), (second, "second")):
        if not torch.isfinite(codes).all():
            raise ValueError(f"{name} must be finite; found NaN or infinity among the codes")
    return _contrast(first, second, number_between(temperature, "temperature", 1e-6, math.inf))


def _contrast(first, second, temperature=TEMPERATURE):
    z = functional.normalize(torch.cat([first, second]).float(), dim=1)
    # cos(z_i, z_k) / T in row i; exp(-inf) leaves the code itself out, and cross entropy is -log softmax
    similarity = z @ z.T / temperature
    similarity.fill_diagonal_(-torch.inf)
    partner = torch.arange(len(z), device=z.device).roll(len(first))
    return functional.cross_entropy(similarity, partner)


def _require_codes(codes, name):
    if not isinstance(codes, torch.Tensor) or codes.is_complex():
        kind = codes.dtype if isinstance(codes, torch.Tensor) else type(codes).__name__
        raise TypeError(f"{name} must be a torch tensor of numbers, such as torch.tensor(codes); got {kind}")
    if codes.ndim != 2 or codes.numel() == 0:
        raise ValueError(f"{name} must have shape (B, d) with B, d ≥ 1; got shape {tuple(codes.shape)}")


def train(
    pictures,
    *,
    pairs,
    seed=0,
    batch=256,
    rate=0.02,
    clean=0.9,
    noisy=0.4,
    sigma=0.5,
    plain=0.1,
    cut=0.65,
    widest=0.9,
    start=None,
    checkpoint=None,
    device="cpu",
    progress=True,
):
    """Train a ContrastiveNetwork on pairs of views; same seed, threads and machine, same network.

    pictures: (N, 32, 32, 3) array, floats in [0, 1] or bytes. pairs: how many pairs of views to see in all.
    seed: whole number of at least 0. batch: pairs of one step.
    rate: the highest learning rate of Muon, above 0, at most 1.
    clean: share of the first views that stay clean; of the second views none does.
    noisy, sigma, plain: how often and how much noise, as views.augment has them.
    cut, widest: how often a square is cut out, at most 0.8, and its largest side, from 0.4 to 1 sides of the picture.
    start: a ContrastiveNetwork to go on from; it stays as it is.
    checkpoint: a file, written every 200 steps, from which a run that was stopped goes on as if it never had been.
        That of a run with other pictures or settings is refused, by a ValueError that names what differs.
    device: "cpu", "cuda", …. progress: show a bar.
    Returns the network, ready for use; .losses is nt_xent of every step so far.
    Muon; the rate rises for 50 steps, then falls along a cosine to 0.
    """
    counts = {"pairs": positive_count(pairs, "pairs"), "batch": positive_count(batch, "batch")}
    second = chances(noisy=noisy, sigma=sigma, plain=plain, cut=cut, widest=widest)
    first = second | {"clean": number_between(clean, "clean", 0, 1)}
    rate = positive_number(rate, "rate", 1)
    settings = {"seed": whole_number(seed, "seed"), "rate": rate} | counts | first
    pictures, device, progress = _as_bytes(pictures), as_device(device), true_or_false(progress, "progress")
    settings |= {"pictures": _told(pictures.numpy()), "start": _as_start(start), "device": device.type}
    network = untrained(seed) if start is None else copy.deepcopy(start).train()
    run = Checkpoint(checkpoint, {"network": network.to(device)}, torch.Generator(device).manual_seed(seed), settings)
    return _train(network, pictures.to(device), (first, second), run, progress)


def _train(network, pictures, views, run, progress):
    """The network after as many steps as there are batches in all pairs; views: how its two views change."""
    batch, rate = run.settings["batch"], run.settings["rate"]
    steps = max(1, run.settings["pairs"] // batch)
    network = network.to(memory_format=torch.channels_last)

    def loss(step):
        chosen = torch.randperm(len(pictures), generator=run.generator, device=pictures.device)[:batch]
        seen = pictures[chosen].permute(0, 3, 1, 2).float() / 255
        return _loss(network, *(view(seen, run.generator, **how) for how in views)), 0

    optimizer = Muon(network.parameters(), lr=rate)
    factor = warm_up_then_cosine(steps, WARM_UP, at_once=True)
    descend(loss, optimizer, steps, network.losses, factor=factor, progress=progress, run=run)
    return network.eval()


def _as_start(start):
    """What a checkpoint says of the first weights."""
    if start is None:
        return "weights drawn by the seed"
    _require_network(start, "start")
    return f"weights {fingerprint(dict(start.state_dict()))}"


def _require_network(network, name):
    if not isinstance(network, ContrastiveNetwork):
        raise TypeError(f"{name} must be a ContrastiveNetwork, such as load('contrastive-emoji'); got {network!r:.60}")


def _told(pictures):
    return f"{len(pictures)} pictures {fingerprint(pictures)}"


def _loss(network, first, second):
    """nt_xent of two views that pass together, so that batch norm sees both; products in bfloat16, the loss is not."""
    views = torch.cat([first, second]).contiguous(memory_format=torch.channels_last)
    with torch.autocast(views.device.type, torch.bfloat16):
        codes = network._codes(views)
    return _contrast(*codes.chunk(2))


def _as_bytes(pictures):
    """Pictures as one tensor of bytes, (N, 32, 32, 3): an eighth of the memory of floats."""
    if getattr(pictures, "dtype", None) != np.uint8:
        pictures = finite_array(pictures, "pictures")
    if pictures.ndim != 4 or pictures.shape[3] != 3 or len(pictures) == 0:
        raise ValueError(f"pictures must have shape (N, 32, 32, 3), N at least 1; got {pictures.shape}")
    if pictures.dtype != np.uint8:
        pictures = np.rint(255 * unit_interval(pictures, "pictures")).astype(np.uint8)
    return torch.tensor(pictures)


def save(network, path):
    """Write the weights of a ContrastiveNetwork to a safetensors file, 16 bits each."""
    _require_network(network, "network")
    network.save(path, half=True)


def load(path):
    """A ContrastiveNetwork, ready for use, from a file of save or by a shipped name, such as "contrastive-cifar10".

    Raises FileNotFoundError, or ValueError where the file is cut, changed or of another network.
    """
    return ContrastiveNetwork._load(path).eval()
