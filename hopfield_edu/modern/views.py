"""Views of a picture for contrastive training: each changed at random by what a memory shall ignore.

An encoder ignores only what it was trained to ignore. So noise and covered parts stand here beside the crops, turns,
mirrors, colours and blur of SimCLR (Chen et al. 2020, appendix A), which leaves them out.
"""

import math

import torch
from torch.nn import functional

from hopfield_edu._validation import number_between, unit_interval
from hopfield_edu.networks.tensors import finite_tensor

CUT, SMALL, COVERED = 0.65, 0.2, 0.35
"""Shares of the views that are cut out of the picture, that are made smaller, and that are partly covered.

One draw decides: what is neither cut nor made smaller is covered, and few of the others are.
"""
NARROWEST, WIDEST, SIDE_OF_SMALL = 0.4, 0.9, (1.0, 1.9)
"""What side a view shows, in sides of the picture: of cuts the least and the largest; around a smaller one is paper."""
TURN = 40
"""Degrees by which a view is turned, at most."""


def augment(pictures, generator, *, clean=0.0, noisy=0.35, sigma=0.35, plain=0.0, cut=CUT, widest=WIDEST):
    """A view of each picture: cut or smaller, turned, mirrored, recoloured, blurred, noisy, partly covered, by chance.

    pictures: (B, 3, h, w) in [0, 1]. clean: share of pictures that stay as they are, but for a mirror.
    noisy: share of the others that get Gaussian noise, of a standard deviation up to sigma.
    plain: share of the others that get nothing but such noise.
    cut: share of the pictures out of which a square is cut, at most 0.8.
    widest: its largest side, from 0.4 to 1 sides of the picture.
    generator: torch.Generator on the pictures' device. Returns a new tensor of the same shape in [0, 1].
    """
    pictures = unit_interval(as_batch(pictures), "pictures")
    if not isinstance(generator, torch.Generator) or generator.device != pictures.device:
        wanted = f"a torch.Generator on {pictures.device}, where pictures are"
        raise TypeError(f"generator must be {wanted}; got {getattr(generator, 'device', generator)!r:.60}")
    return view(
        pictures, generator, **chances(clean=clean, noisy=noisy, plain=plain, sigma=sigma, cut=cut, widest=widest)
    )


def view(pictures, generator, *, noisy, sigma, plain, cut, widest, clean=0.0):
    """What augment gives, of arguments that are known to be right: training asks for two at each step."""
    dice = _Dice(len(pictures), generator)
    mirror, draw = dice.happens(0.5), dice.between(0, 1)
    seen = _move(pictures, dice, cut=draw < cut, small=draw > 1 - SMALL, mirror=mirror, widest=widest)
    seen = _noise(_blur(_colour(seen, dice), dice), dice, noisy, sigma)
    seen = _cover(seen, dice, covered=(draw - (1 + cut - SMALL) / 2).abs() < COVERED / 2)
    if plain:
        seen = torch.where(dice.happens(plain), _noise(pictures, dice, 1.0, sigma, share=0.0), seen)
    return torch.where(dice.happens(clean), torch.where(mirror, pictures.flip(3), pictures), seen)


def as_batch(pictures, least=1):
    """Pictures as float32 tensors (B, 3, h, w), h and w of at least `least`, or an error that names pictures."""
    x = finite_tensor(pictures, "pictures")
    if x.ndim != 4 or x.shape[1] != 3 or min(x.shape[2:]) < least:
        raise ValueError(f"pictures must have shape (B, 3, h, w), h and w at least {least}; got {tuple(x.shape)}")
    return x


def chances(*, sigma, cut, widest, **shares):
    """Settings of augment as floats, or an error that names one; the other shares lie in [0, 1]."""
    checked = {name: number_between(share, name, 0, 1) for name, share in shares.items()}
    checked["sigma"] = number_between(sigma, "sigma", 0, math.inf)
    checked["cut"] = number_between(cut, "cut", 0, 1 - SMALL)
    return checked | {"widest": number_between(widest, "widest", NARROWEST, 1)}


def _move(pictures, dice, cut, small, mirror, widest):
    """Cut out a square or make the picture smaller, at any place; turn it, mirror it.

    A smaller picture lies on paper, white or of another colour, or its border goes on.
    """
    side = torch.where(cut, dice.between(NARROWEST, widest), torch.where(small, dice.between(*SIDE_OF_SMALL), 1.0))
    angle = math.radians(TURN) * torch.where(dice.happens(0.7), dice.between(-1, 1), 0.0)
    right, down = ((1 - side) * dice.between(-1, 1) for _ in range(2))
    sign, cos, sin = torch.where(mirror, -1.0, 1.0), side * angle.cos(), side * angle.sin()
    matrix = torch.cat([sign * cos, -sin, right, sign * sin, cos, down], 1).view(-1, 2, 3)
    grid = functional.affine_grid(matrix, pictures.shape, align_corners=False)
    seen = functional.grid_sample(pictures, grid, padding_mode="border", align_corners=False)
    outside = (grid.abs() > 1).any(3).unsqueeze(1)
    return torch.where(outside & small & dice.happens(0.75), _paper(dice), seen)


def _paper(dice):
    """White for one half of the views, grey for a fifth, else any colour."""
    colour = torch.where(dice.happens(0.4), 0.5, dice.between(0, 1, channels=3))
    return torch.where(dice.happens(0.5), 1.0, colour)


def _colour(view, dice):
    """Change saturation, now and then down to grey, then contrast, the three channels and brightness."""
    grey = view.mean(1, keepdim=True)
    saturation = torch.where(dice.happens(0.15), 0.0, dice.between(0.4, 1.6))
    coloured = grey + saturation * (view - grey)
    mean = view.mean((1, 2, 3), keepdim=True)
    contrasted = mean + dice.between(0.5, 1.5) * (coloured - mean)
    changed = contrasted * dice.between(0.7, 1.3, channels=3) * dice.between(0.5, 1.5)
    return torch.where(dice.happens(0.8), changed, view).clamp(0, 1)


def _blur(view, dice):
    soft = functional.avg_pool2d(view, 3, 1, 1, count_include_pad=False)
    return torch.where(dice.happens(0.2), view + dice.between(0, 1) * (soft - view), view)


def _noise(view, dice, often, sigma, share=0.2):
    """Gaussian noise up to sigma, then salt and pepper on up to this share of the pixels."""
    noisy = view + torch.where(dice.happens(often), dice.between(0, sigma), 0.0) * dice.normal(view.shape)
    draw, struck = dice.pixels(view.shape), torch.where(dice.happens(0.2), dice.between(0, share), 0.0)
    peppered = torch.where(draw < struck / 2, 0.0, torch.where(draw > 1 - struck / 2, 1.0, noisy))
    return peppered.clamp(0, 1)


def _cover(view, dice, covered):
    """Cover up to 0.55 of a picture from one of its sides, or a rectangle, with grey or with a random colour."""
    h, w = view.shape[2:]
    y = ((torch.arange(h, device=view.device) + 0.5) / h).view(1, 1, h, 1)
    x = ((torch.arange(w, device=view.device) + 0.5) / w).view(1, 1, 1, w)
    along = torch.where(dice.happens(0.5), x, y)
    half = torch.where(dice.happens(0.5), along, 1 - along) < dice.between(0.2, 0.55)
    tall, wide = ((place - dice.between(0, 1)).abs() < dice.between(0.1, 0.3) for place in (y, x))
    paint = torch.where(dice.happens(0.5), 0.5, dice.between(0, 1, channels=3))
    return torch.where(covered & torch.where(dice.happens(0.6), half, tall & wide), paint, view)


class _Dice:
    """Draws for each of `count` pictures, shaped (count, 1, 1, 1) so that they meet a batch of pictures."""

    def __init__(self, count, generator):
        self.count, self.generator = count, generator

    def between(self, low, high, channels=1):
        shape = (self.count, channels, 1, 1)
        return low + (high - low) * torch.rand(shape, generator=self.generator, device=self.generator.device)

    def happens(self, share):
        return self.between(0, 1) < share

    def normal(self, shape):
        return torch.randn(shape, generator=self.generator, device=self.generator.device)

    def pixels(self, shape):
        shape = (shape[0], 1, *shape[2:])
        return torch.rand(shape, generator=self.generator, device=self.generator.device)
