"""Corruptions: one name for each, for patterns of ±1 and for pictures alike.

What comes in comes out in the same shape, changed in a copy:
- ±1: (n,) or (p, n), one pattern a row. What moves or covers takes a row for a square picture, or for `shape`: (h, w)
  with h w = n. Where the last two axes are `shape`, they are one picture of ±1: (h, w) or (N, h, w).
- pictures: floats in [0, 1], grey (h, w) or (N, h, w), colour (h, w, 3) or (N, h, w, 3). colour and dim are for these.
  Two axes of nothing but 1 are a white picture.
"""

import numpy as np

from hopfield_edu._pictures import as_items, as_pictures
from hopfield_edu._validation import as_generator, number_between, one_of, positive_number, whole_number

__all__ = [
    "LEVELS",
    "blur",
    "by_level",
    "colour",
    "crop",
    "dim",
    "flip",
    "gaussian",
    "half",
    "mask",
    "mirror",
    "rotate",
    "salt_and_pepper",
    "shift",
    "shrink",
]

LEVELS = {
    "gaussian": (0.1, 0.2, 0.3, 0.5),
    "salt_and_pepper": (0.1, 0.2, 0.4),
    "mask": (0.25, 0.5, 0.75),
    "half": ("right", "left", "top", "bottom"),
    "crop": (0.9, 0.75, 0.5),
    "crop_anywhere": (0.75, 0.5),
    "shrink": (0.75, 0.6),
    "shift": (1, 2, 4),
    "rotate": (15, 30, 90),
    "mirror": (1,),
    "blur": (0.5, 1, 2),
    "colour": (0.3, 0.6),
    "dim": (0.75, 0.5, 0.25),
}
"""The corruptions of the experiment in chapter 10, from mild to severe; what a level means says by_level."""


def flip(x, fraction=None, *, count=None, rng):
    """Invert exactly `count` pixels of each item, or round(fraction · pixels), drawn without replacement.

    x: ±1 patterns or pictures in [0, 1]; a picture's pixel becomes 1 - value in every channel.
    fraction: in [0, 1]. count: 0 to the number of pixels. Give one of the two. rng: seed or Generator.
    """
    items = as_items(x)
    chosen = _draw(items.pixels.shape[:2], fraction, count, as_generator(rng))
    return items.restore(np.where(chosen, items.low + items.high - items.pixels, items.pixels))


def salt_and_pepper(x, fraction=None, *, count=None, rng):
    """Set exactly that many pixels of each item to the lowest or the highest value by a fair coin.

    Arguments as for flip. Of ±1 patterns about half of the drawn pixels change.
    """
    items, rng = as_items(x), as_generator(rng)
    chosen = _draw(items.pixels.shape[:2], fraction, count, rng)
    coin = np.where(rng.random(chosen.shape) < 0.5, items.low, items.high)
    return items.restore(np.where(chosen, coin, items.pixels))


def gaussian(x, sigma, *, rng):
    """Add noise N(0, sigma²) to every value, then clip pictures to [0, 1] and take the sign of ±1 patterns.

    sigma: at least 0, in units of the values: a ±1 neuron flips with probability erfc(1 / (sigma √2)) / 2.
    """
    items, sigma = as_items(x), number_between(sigma, "sigma", 0, np.inf)
    with np.errstate(over="ignore"):  # infinite noise is clipped as any other
        noisy = items.pixels + sigma * as_generator(rng).standard_normal(items.pixels.shape)
    return items.restore(np.where(noisy > 0, 1.0, -1.0) if items.low < 0 else np.clip(noisy, 0, 1))


def mask(x, part="right", size=0.5, *, fill=None, shape=None):
    """Cover a part of each picture: "left", "right", "top", "bottom", or a "center" square.

    size: share of the side that is covered, in [0, 1]. fill: a value; by default -1 (paper), or 0.5 for pictures.
    """
    pictures = as_pictures(x, shape)
    one_of(part, "part", ("left", "right", "top", "bottom", "center"))
    size = number_between(size, "size", 0, 1)
    h, w = pictures.grid.shape[1:3]
    rows, columns = round(size * h), round(size * w)
    top, left = (h - rows) // 2, (w - columns) // 2
    region = {
        "left": np.s_[:, :, :columns],
        "right": np.s_[:, :, w - columns :],
        "top": np.s_[:, :rows],
        "bottom": np.s_[:, h - rows :],
        "center": np.s_[:, top : top + rows, left : left + columns],
    }[part]
    covered = pictures.grid.copy()
    covered[region] = pictures.fill_value(fill)
    return pictures.restore(covered)


def crop(x, size, *, shape=None, rng=None):
    """Cut out a square, `size` of the side with 0 < size ≤ 1, and enlarge it to the old size.

    rng: seed or Generator, by which it is cut out of a random place of each picture; without it, of the middle.
    """
    pictures, size = as_pictures(x, shape), positive_number(size, "size", 1)
    if rng is None:
        return pictures.restore(pictures.sample(lambda down, right: (size * down, size * right)))
    h, w = pictures.grid.shape[1:3]
    places = (1 - size) / 2 * np.array([h, w]) * as_generator(rng).uniform(-1, 1, (len(pictures.grid), 2))
    cut = [
        one.sample(lambda down, right, y=y, x=x: (size * down + y, size * right + x))
        for one, (y, x) in zip(pictures.each(), places, strict=True)
    ]
    return pictures.restore(np.concatenate(cut))


def shrink(x, size, *, fill=None, shape=None):
    """Make each picture smaller, `size` of the side with 0 < size ≤ 1, and lay it in the middle of empty paper.

    fill: the paper, a value; by default -1, or white for pictures.
    """
    pictures, size = as_pictures(x, shape), positive_number(size, "size", 1)
    h, w = pictures.grid.shape[1:3]
    with np.errstate(over="ignore"):  # of a size near 0: what lies far outside is paper
        small = pictures.sample(lambda down, right: (down / size, right / size))
        row, column = (np.abs(np.arange(n) - (n - 1) / 2) / size >= n / 2 for n in (h, w))
    small[:, row[:, None] | column] = pictures.fill_value(1.0 if fill is None and pictures.low == 0 else fill)
    return pictures.restore(small)


def shift(x, *, down=0, right=0, shape=None):
    """Move each picture by `down` and `right` pixels, which may be negative; the border is repeated where it opens."""
    pictures = as_pictures(x, shape)
    down, right = _real(down, "down"), _real(right, "right")
    return pictures.restore(pictures.sample(lambda i, j: (i - down, j - right)))


def rotate(x, degrees, *, shape=None):
    """Turn each picture counter-clockwise about its centre; the border is repeated where corners open."""
    pictures = as_pictures(x, shape)
    angle = np.deg2rad(_real(degrees, "degrees"))
    cos, sin = np.cos(angle), np.sin(angle)
    return pictures.restore(pictures.sample(lambda down, right: (cos * down + sin * right, cos * right - sin * down)))


def half(x, part="right", *, fill=None, shape=None):
    """Cover one half of each picture, "left", "right", "top" or "bottom", as mask does."""
    one_of(part, "part", ("left", "right", "top", "bottom"))
    return mask(x, part, 0.5, fill=fill, shape=shape)


def mirror(x, *, shape=None):
    """Exchange left and right."""
    pictures = as_pictures(x, shape)
    return pictures.restore(pictures.grid[:, :, ::-1].copy())


def blur(x, sigma, *, shape=None):
    """Average each pixel with its neighbours, weighted by a Gaussian of width sigma pixels; ±1 take the sign.

    sigma: 0 to 1,000. The border is repeated. A neuron whose neighbourhood is in balance keeps its value.
    """
    pictures, sigma = as_pictures(x, shape), number_between(sigma, "sigma", 0, 1000)
    soft = pictures.smoothed(sigma)
    if pictures.low < 0:
        return pictures.restore(np.where(np.abs(soft) < 1e-12, pictures.grid, np.where(soft > 0, 1.0, -1.0)))
    return pictures.restore(np.clip(soft, 0, 1))


def colour(x, strength, *, rng):
    """Multiply each channel of each picture by a factor of its own, and its saturation by another; clip to [0, 1].

    x: colour pictures. strength: in [0, 1]; factors are drawn from 1 ± strength. rng: seed or Generator.
    """
    items, strength, rng = as_items(x), number_between(strength, "strength", 0, 1), as_generator(rng)
    if items.pixels.shape[2] != 3:
        raise ValueError(f"x must be colour pictures (…, h, w, 3) in [0, 1]; got shape {items.given_shape}")
    channels, saturation = (rng.uniform(1 - strength, 1 + strength, (len(items.pixels), 1, k)) for k in (3, 1))
    grey = items.pixels.mean(axis=2, keepdims=True)
    return items.restore(np.clip(channels * (grey + saturation * (items.pixels - grey)), 0, 1))


def dim(x, factor):
    """Multiply every value by a factor in [0, 1]: the picture in the dark. x: pictures."""
    items, factor = as_items(x), number_between(factor, "factor", 0, 1)
    if items.low < 0:
        raise ValueError("x must be pictures in [0, 1]; found ±1 patterns, which have no brightness")
    return items.restore(factor * items.pixels)


def by_level(x, name, level, *, rng):
    """One of the corruptions of LEVELS by its name, at a level of your choice.

    level: sigma of gaussian and blur (in pixels), the fraction of salt_and_pepper, the share of the side of mask (a
    square in the middle), of crop, of crop_anywhere and of shrink, the part that half covers, pixels down and right of
    shift, degrees of rotate, the strength of colour, the factor of dim; mirror has none.
    rng: seed or Generator; only noise, colour and crop_anywhere, a crop at a random place, draw from it.
    """
    argument, damage = {
        "gaussian": ("sigma", lambda: gaussian(x, level, rng=rng)),
        "salt_and_pepper": ("fraction", lambda: salt_and_pepper(x, level, rng=rng)),
        "mask": ("size", lambda: mask(x, "center", level)),
        "half": ("part", lambda: half(x, level)),
        "crop": ("size", lambda: crop(x, level)),
        "crop_anywhere": ("size", lambda: crop(x, level, rng=as_generator(rng))),
        "shrink": ("size", lambda: shrink(x, level)),
        "shift": ("down", lambda: shift(x, down=level, right=level)),
        "rotate": ("degrees", lambda: rotate(x, level)),
        "mirror": ("level", lambda: mirror(x)),
        "blur": ("sigma", lambda: blur(x, level)),
        "colour": ("strength", lambda: colour(x, level, rng=rng)),
        "dim": ("factor", lambda: dim(x, level)),
    }[one_of(name, "name", tuple(LEVELS))]
    try:
        return damage()
    except (TypeError, ValueError) as error:
        if str(error).startswith((f"{argument} must", "give either")):
            raise type(error)(f"level of {name}: {error}") from None
        raise


def _real(value, name):
    return number_between(value, name, -np.inf, np.inf)


def _draw(shape, fraction, count, rng):
    """A mask (items, pixels, 1) with exactly so many True in each item."""
    items, n = shape
    if (fraction is None) == (count is None):
        raise TypeError(f"give either fraction or count; got fraction={fraction!r} and count={count!r}")
    if count is None:
        count = round(number_between(fraction, "fraction", 0, 1) * n)
    elif whole_number(count, "count") > n:
        raise ValueError(f"count must be at most the number of pixels in x, {n}; got {count}")
    chosen = np.zeros((items, n, 1), bool)
    for row in chosen:
        row[rng.choice(n, count, replace=False)] = True
    return chosen
