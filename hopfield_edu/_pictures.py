"""What a corruption is given, ±1 patterns or pictures, told apart and brought into one form, and back into its own."""

from typing import NamedTuple

import numpy as np

from hopfield_edu._validation import (
    finite_array,
    grid_shape,
    number_between,
    one_of,
    picture_sides,
    summary,
    unit_interval,
)


class Items(NamedTuple):
    """The argument as (items, pixels, channels), with the two values that its pixels lie between."""

    pixels: np.ndarray
    low: float
    high: float
    grid_shape: tuple  # (h, w) of one picture, None for ±1 patterns
    given_shape: tuple

    def restore(self, pixels):
        """Pixels of these items in the shape that was given."""
        return pixels.reshape(self.given_shape)


class Pictures(NamedTuple):
    """The argument as (items, h, w, channels)."""

    grid: np.ndarray
    low: float
    given_shape: tuple

    def restore(self, grid):
        """A grid of these pictures in the shape that was given."""
        return grid.reshape(self.given_shape)

    def fill_value(self, fill):
        """What covers a part: the value that was asked for; where none was, paper or a middle grey."""
        if fill is None:
            return -1.0 if self.low < 0 else 0.5
        fill = number_between(fill, "fill", self.low, 1)
        return one_of(fill, "fill", (-1.0, 1.0)) if self.low < 0 else fill

    def each(self):
        """The pictures one by one, (1, h, w, channels) each."""
        return (self._replace(grid=one[None]) for one in self.grid)

    def sample(self, source):
        """Read each pixel from source(down, right), both from the centre: nearest for ±1, bilinear for pictures."""
        h, w = self.grid.shape[1:3]
        i, j = np.meshgrid(np.arange(h) - (h - 1) / 2, np.arange(w) - (w - 1) / 2, indexing="ij")
        down, right = source(i, j)
        row = np.clip(down + (h - 1) / 2, 0, h - 1)
        column = np.clip(right + (w - 1) / 2, 0, w - 1)
        if self.low < 0:
            return self.grid[:, np.rint(row).astype(int), np.rint(column).astype(int)]
        top, left = np.floor(row).astype(int), np.floor(column).astype(int)
        bottom, after = np.minimum(top + 1, h - 1), np.minimum(left + 1, w - 1)
        y, x = (row - top)[..., None], (column - left)[..., None]
        above = (1 - x) * self.grid[:, top, left] + x * self.grid[:, top, after]
        below = (1 - x) * self.grid[:, bottom, left] + x * self.grid[:, bottom, after]
        return (1 - y) * above + y * below

    def smoothed(self, sigma):
        """Each pixel averaged with its neighbours by a Gaussian of width sigma pixels; the border is repeated."""
        soft = self.grid
        for axis in (1, 2):
            soft = np.moveaxis(np.moveaxis(soft, axis, -1) @ _gaussian_weights(soft.shape[axis], sigma), -1, axis)
        return soft


def as_items(x, shape=None):
    """Items of ±1 patterns or pictures; ValueError or TypeError that names x where it is neither, or shape.

    shape: (h, w) of one picture of ±1, as grid_shape checks it; None where rows need none.
    """
    values = finite_array(x, "x")
    if values.ndim == 0:
        raise ValueError("x must hold at least one pattern or picture; got a number")
    if _is_signed(values, shape):
        if shape is not None and values.shape[-2:] != shape:
            picture_sides(values.shape[-1], shape, "x")
        rows = values.reshape(-1, shape[0] * shape[1] if shape else values.shape[-1])
        return Items(rows[..., None], -1.0, 1.0, shape, values.shape)
    colour = values.ndim >= 3 and values.shape[-1] == 3
    h, w = values.shape[-3:-1] if colour else values.shape[-2:]
    if shape not in (None, (h, w)):
        raise ValueError(f"shape must be that of the pictures in x, {(h, w)}, or be left out; got {shape}")
    return Items(values.reshape(-1, h * w, 3 if colour else 1), 0.0, 1.0, (h, w), values.shape)


def as_pictures(x, shape):
    """Pictures of ±1 patterns, square where shape is None, or of pictures; errors as of as_items."""
    items = as_items(x, None if shape is None else grid_shape(shape))
    count, n, channels = items.pixels.shape
    h, w = items.grid_shape or picture_sides(n, None, "x")
    return Pictures(items.pixels.reshape(count, h, w, channels), items.low, items.given_shape)


def _is_signed(values, shape):
    """Whether these are ±1, rather than pictures in [0, 1]; ValueError where they are neither."""
    rows = values.ndim <= 2 or values.shape[-2:] == shape
    if np.all(np.abs(values) == 1) and rows:
        of_rows = shape is not None and shape[0] * shape[1] == values.shape[-1]
        return values.ndim == 1 or values.min() < 0 or of_rows
    if values.ndim == 1 or values.min() < 0:
        found = f"{summary(values)}, in shape {values.shape}"
        raise ValueError(f"x must be ±1 patterns (n,) or (p, n), or pictures (…, h, w) in [0, 1]; found {found}")
    unit_interval(values, "x")
    return False


def _gaussian_weights(n, sigma):
    """(n, n): column j holds the weights with which pixel j averages a row of n; what lies outside is the border."""
    reach = int(np.ceil(3 * sigma))
    offsets = np.arange(-reach, reach + 1)[:, None]
    with np.errstate(over="ignore", invalid="ignore"):
        weights = np.where(offsets == 0, 1.0, np.exp(-((offsets / sigma) ** 2) / 2))  # 1 alone where sigma is 0
    matrix, column = np.zeros((n, n)), np.arange(n)
    np.add.at(matrix, (np.clip(column + offsets, 0, n - 1), column), weights / weights.sum())
    return matrix
