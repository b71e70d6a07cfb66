"""Figures in the course's look. Every function takes an axes (the current one by default) and returns it.

`plt.style.use(plots.STYLE)` sets type, paper and line colours for a notebook; nothing is set on import.
"""

import re
import textwrap
from collections.abc import Mapping
from importlib import resources

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import ListedColormap, is_color_like

from hopfield_edu._validation import ROUNDING, finite_array, grid_shape, picture_sides, positive_count, unit_interval

__all__ = [
    "MEMORY",
    "STYLE",
    "TOKENS",
    "curves",
    "energy_trace",
    "gallery",
    "overlap_bars",
    "picture",
    "weight_map",
]


def _read_tokens():
    """The colours of the light theme in tokens.css, name -> hex."""
    css = resources.files("hopfield_edu").joinpath("tokens.css").read_text(encoding="utf-8")
    root = css[css.index(":root") : css.index("}")]
    return dict(re.findall(r"--([\w-]+):\s*(#[0-9a-fA-F]{6})", root))


TOKENS = _read_tokens()
"""The colours of the course for light paper, by their names in tokens.css, such as "ink" or "accent"."""
MEMORY = [TOKENS[f"memory-{k}"] for k in range(1, 9)]
"""A stored memory keeps its colour through a chapter: the k-th memory has MEMORY[k % 8]."""

DASHES, MARKERS = ("-", "--", "-.", ":"), "osD^vPX*<>p"  # 4 and 11 have no divisor in common: 44 pairs

INK_AND_PAPER = ListedColormap([TOKENS["minus"], TOKENS["plus"]], name="ink and paper")
STYLE = {
    "figure.figsize": (5.2, 3.2),
    "figure.facecolor": TOKENS["paper"],
    "figure.constrained_layout.use": True,
    "figure.constrained_layout.w_pad": 0.07,
    "figure.constrained_layout.h_pad": 0.07,
    "axes.facecolor": TOKENS["paper"],
    "axes.edgecolor": TOKENS["muted"],
    "axes.labelcolor": TOKENS["ink"],
    "axes.prop_cycle": plt.cycler(color=MEMORY),
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.titlelocation": "left",
    "axes.titlesize": 11,
    "font.size": 11,
    "font.family": "DejaVu Sans",
    "lines.linewidth": 2.2,
    "text.color": TOKENS["ink"],
    "xtick.color": TOKENS["muted"],
    "ytick.color": TOKENS["muted"],
}
"""The look of all figures, for plt.style.use."""


def picture(pattern, title=None, *, shape=None, ax=None):
    """Draw one pattern of ±1 as ink and paper, or a picture of floats in [0, 1] in its own greys or colours.

    pattern: (n,) with n a square or shape=(h, w) given, (h, w) or (h, w, 3). title: words or a number.
    """
    return _draw(_as_picture(pattern, "pattern", shape), title, _as_axes(ax))


def gallery(patterns, titles=None, *, columns=4, shape=None, axes=None):
    """Draw several patterns, read like text: left to right, then down.

    patterns: (p, n) or a list of pictures. titles: p words or numbers. columns: how many a row; 4 suit a phone.
    axes: p axes in a row, in a grid or in a mosaic; made when left out. Returns an array of p axes.
    """
    drawn = [_as_picture(pattern, "patterns", shape) for pattern in _as_several(patterns)]
    columns = positive_count(columns, "columns")
    columns = min(columns, len(drawn)) if axes is None else columns
    titles = [None] * len(drawn) if titles is None else _one_for_each(drawn, titles, "titles", "patterns")
    titles = [_wrapped(title, columns) for title in titles]
    axes = list(axes.values()) if isinstance(axes, Mapping) else axes
    axes = _new_axes(drawn, titles, columns) if axes is None else _one_for_each(drawn, axes, "axes", "patterns")
    axes = [_as_axes(ax, "axes") for ax in axes]
    return np.array([_draw(*one) for one in zip(drawn, titles, axes, strict=True)], dtype=object)


def _as_several(patterns):
    """Patterns or pictures as a list of at least one."""
    rows = patterns if np.iterable(patterns) and not isinstance(patterns, str) else ()
    rows = list(finite_array(rows, "patterns") if hasattr(rows, "shape") else rows)
    if not rows or np.ndim(rows[0]) == 0:
        raise ValueError(f"patterns must be several, (p, n) or a list of pictures; got {patterns!r:.60}")
    return rows


def _as_picture(pattern, name, shape=None):
    """A pattern or picture as (h, w) or (h, w, 3), and whether it is of ±1."""
    values = finite_array(pattern, name)
    low, high = values.min(), values.max()
    signed = low < 0 or (values.ndim == 1 and low == high == 1)
    values = values[..., 0] if values.ndim == 3 and values.shape[2] == 1 else values
    values = values.reshape(picture_sides(values.size, shape, name)) if values.ndim == 1 else values
    if values.ndim != 2 and (values.ndim != 3 or values.shape[2] != 3):
        raise ValueError(f"{name} must be (n,), (h, w) or (h, w, 3); got shape {values.shape}")
    if shape is not None and values.shape[:2] != grid_shape(shape):
        raise ValueError(f"shape must be that of {name}, {values.shape[:2]}, or be left out; got {shape}")
    if signed and (values.ndim == 3 or max(-low, high) > 1 + ROUNDING):
        raise ValueError(
            f"{name} must be ±1, or a picture in [0, 1]; found {low:g} to {high:g}: scale it to that first"
        )
    return (values if signed else unit_interval(values, name)), signed


def _draw(drawn, title, ax):
    values, signed = drawn
    look = {"cmap": INK_AND_PAPER, "vmin": -1} if signed else {"cmap": "gray_r", "vmin": 0}
    ax.imshow(values, vmax=1, interpolation="nearest", **look)
    ax.set(xticks=[], yticks=[])
    ax.spines[:].set_visible(False)
    if title is not None:
        ax.set_title(_words(title), loc="center", fontsize=10)
    return ax


def _new_axes(drawn, titles, columns):
    """As many axes as titles, with room for these, in a figure as high as its pictures and titles are."""
    rows = range(0, len(titles), columns)
    side = 5.2 / max(columns, 2.2)
    tallest = min(1.5, max(len(values) / len(values[0]) for values, _ in drawn))
    lines = sum(max(len(title.splitlines()) for title in titles[row : row + columns]) for row in rows)
    height = len(rows) * side * tallest + 0.17 * lines
    _, grid = plt.subplots(len(rows), columns, figsize=(5.2, height), squeeze=False)
    for unused in grid.flat[len(titles) :]:
        unused.set_axis_off()
    return grid.flat[: len(titles)]


def _wrapped(title, columns):
    """A title broken into lines that fit over one of so many columns; nothing for no title."""
    lines = [] if title is None else _words(title).splitlines()
    return "\n".join(textwrap.fill(line, max(6, 56 // columns)) for line in lines)


def _words(title):
    """A title of any kind as words: a number of any type without its type."""
    return str(np.asarray(title)[()] if hasattr(title, "__array__") else title)


def _one_for_each(drawn, values, name, what):
    """Values of any kind of sequence, in a row or in a grid, or a single one, as a list of as many as were drawn."""
    if not hasattr(values, "__array__"):
        values = np.array(list(values) if np.iterable(values) and not isinstance(values, str) else values, dtype=object)
    values = list(np.ravel(values))
    if len(values) != len(drawn):
        raise ValueError(f"{name} must have one for each of {len(drawn)} {what}; got {len(values)}")
    return values


def _as_axes(ax, name="ax"):
    if ax is not None and not isinstance(ax, Axes):
        raise TypeError(f"{name} must be of matplotlib, such as plt.subplots()[1]; got {type(ax).__name__}")
    return plt.gca() if ax is None else ax


def _as_row(values, name, x=None):
    """Finite numbers of shape (k,), as many as x, or ValueError that names the argument."""
    row = finite_array(values, name)
    if row.ndim != 1:
        raise ValueError(f"{name} must have shape (k,); got shape {row.shape}")
    if x is not None and len(row) != len(x):
        raise ValueError(f"{name} must have as many numbers as x, {len(x)}; got {len(row)}")
    return row


def energy_trace(energies, label=None, *, ax=None, color=TOKENS["accent"]):
    """Draw the energy after each sweep, with a ball where it came to rest and the label where it started.

    energies: (sweeps + 1,). label: words or a number. color: any that matplotlib knows.
    """
    ax, energies = _as_axes(ax), _as_row(energies, "energies")
    if not is_color_like(color):
        raise ValueError(f"color must be a colour of matplotlib, such as plots.MEMORY[0]; got {color!r}")
    ax.plot(energies, color=color, marker=".", markersize=8, label=None if label is None else _words(label))
    ax.plot(len(energies) - 1, energies[-1], "o", color=color, markersize=9)
    if label is not None:
        ax.annotate(f"{_words(label)}  ", (0, energies[0]), ha="right", va="center", color=TOKENS["ink"], fontsize=9)
        ax.margins(x=0.1)
    ax.set(xlabel="sweep", ylabel="energy")
    ax.xaxis.get_major_locator().set_params(integer=True)
    return ax


def overlap_bars(overlaps, names, *, ax=None):
    """Draw the overlap with each memory as a bar with its number, in the memory's colour.

    overlaps: (p,). names: p words or numbers.
    """
    ax, overlaps = _as_axes(ax), _as_row(overlaps, "overlaps")
    names = [_words(name) for name in _one_for_each(overlaps, names, "names", "overlaps")]
    rows = np.arange(len(names))
    ax.barh(rows, overlaps, color=[MEMORY[k % len(MEMORY)] for k in rows], height=0.6)
    for row, value in zip(rows, overlaps, strict=True):
        number = f"{value:z.2f}".replace("-", "\N{MINUS SIGN}")  # as along an axis; -0.001 is 0.00
        ax.text(max(value, 0) + 0.02, row, number, va="center", fontsize=10)
    ax.set(
        yticks=rows,
        yticklabels=names,
        xlim=(min(0, *overlaps) - 0.02, 1.15 * max(1, *overlaps)),
        xticks=[],
        ylim=(len(names) - 0.5, -0.5),
    )
    ax.axvline(0, color=TOKENS["muted"], linewidth=0.8)
    ax.spines[:].set_visible(False)
    ax.tick_params(length=0)
    return ax


def weight_map(weights, *, ax=None, label="weight"):
    """Draw an (m, n) weight matrix: orange negative, purple positive, on a scale that is even about zero.

    weights: an array, LowRankWeights, a BAM, or what else has toarray().
    """
    ax = _as_axes(ax)
    dense = finite_array(weights.toarray() if hasattr(weights, "toarray") else weights, "weights")
    if dense.ndim != 2:
        raise ValueError(f"weights must be a matrix, (m, n); got shape {dense.shape}")
    limit = np.abs(dense).max() or 1.0
    image = ax.imshow(dense, cmap="PuOr", vmin=-limit, vmax=limit, interpolation="nearest")
    ax.figure.colorbar(image, ax=ax, shrink=0.8, label=label)
    ax.set(xlabel="from neuron $j$", ylabel="to neuron $i$")
    ax.spines[:].set_visible(False)
    return ax


def curves(x, values, *, errors=None, ax=None):
    """Draw lines that are told apart by dash and marker, by colour too, each labelled at its right end.

    x: (k,). values: dict label -> (k,), at most 44. errors: dict label -> (k,), drawn as a band. Labels move apart.
    """
    ax, x = _as_axes(ax), _as_row(x, "x")
    rows = _as_rows(values, "values", x)
    bands = {} if errors is None else _as_rows(errors, "errors", x)
    if errors is not None and bands.keys() != rows.keys():
        raise ValueError(
            f"errors must have the labels of values, {', '.join(map(str, rows))}; got {', '.join(map(str, bands))}"
        )
    lines = []
    for k, (label, y) in enumerate(rows.items()):
        color, marker = MEMORY[k % len(MEMORY)], MARKERS[k % len(MARKERS)]
        lines += ax.plot(x, y, DASHES[k % len(DASHES)], color=color, marker=marker, markersize=5, label=_words(label))
        if label in bands:
            low, high = y - bands[label], y + bands[label]
            ax.fill_between(x, low, high, color=color, alpha=0.18, linewidth=0)
    _label_ends(lines)
    return ax


def _as_rows(values, name, x):
    """A dict label -> (k,) of at least one row and at most as many as can be told apart."""
    if not isinstance(values, Mapping):
        raise TypeError(f"{name} must be a dict of labels and rows of numbers; got {type(values).__name__}")
    most = len(DASHES) * len(MARKERS)
    if not 1 <= len(values) <= most:
        raise ValueError(f"{name} must hold 1 to {most} rows, for no more can be told apart; got {len(values)}")
    return {label: _as_row(row, f"{name}[{label!r}]", x) for label, row in values.items()}


def _label_ends(lines, gap=14):
    """Write each line's label beside its last point, at least `gap` points above the label below it."""
    lowest = -np.inf
    for line in sorted(lines, key=_end_height):
        height = _end_height(line)
        lowest = max(height, lowest + gap)
        line.axes.annotate(
            line.get_label(),
            line.get_xydata()[-1],
            xytext=(8, lowest - height),
            textcoords="offset points",
            va="center",
            color=TOKENS["ink"],
            fontsize=10,
        )


def _end_height(line):
    """Where a line ends, in points above the bottom of its figure."""
    return line.axes.transData.transform(line.get_xydata()[-1])[1] * 72 / line.figure.dpi
