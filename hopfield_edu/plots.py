"""Figures in the course's look. Every function takes an axes (the current one by default) and returns it.

`plt.style.use(plots.STYLE)` sets type, paper and line colours for a notebook; nothing is set on import.
"""

import re
import textwrap
from importlib import resources
from itertools import cycle

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import ListedColormap

from hopfield_edu.classical.weights import LowRankWeights
from hopfield_edu.validation import finite_array

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
MEMORY = [TOKENS[f"memory-{k}"] for k in range(1, 9)]
"""A stored memory keeps its colour through a chapter: the k-th memory has MEMORY[k % 8]."""

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


def picture(pattern, title=None, *, shape=None, ax=None):
    """Draw one pattern of ±1 as ink and paper, or a picture of floats in [0, 1] in its own greys or colours.

    pattern: (n,) with n a square or shape=(h, w) given, (h, w) or (h, w, 3).
    """
    ax = ax or plt.gca()
    values = finite_array(pattern, "pattern")
    if values.ndim == 1:
        side = round(values.size**0.5)
        if shape is None and side * side != values.size:
            raise ValueError(f"shape=(rows, columns) is needed to draw {values.size} neurons as a picture")
        values = values.reshape(shape or (side, side))
    if values.ndim == 2 and values.min() < 0:
        ax.imshow(values, cmap=INK_AND_PAPER, vmin=-1, vmax=1, interpolation="nearest")
    else:
        ax.imshow(values, cmap="gray_r", vmin=0, vmax=1, interpolation="nearest")
    ax.set(xticks=[], yticks=[])
    ax.spines[:].set_visible(False)
    if title is not None:
        ax.set_title(title, loc="center", fontsize=10)
    return ax


def gallery(patterns, titles=None, *, columns=4, shape=None, axes=None):
    """Draw several patterns, read like text: left to right, then down.

    patterns: (p, n) or a list of pictures. titles: p strings. columns: how many a row; 4 reads well on a phone.
    axes: as many axes as patterns; made when left out. Returns an array of p axes.
    """
    count = len(patterns)
    if axes is None:
        columns = min(columns, count)
        titles = [_wrapped(title, columns) for title in titles or [None] * count]
        rows = -(-count // columns)
        height = 5.2 / max(columns, 2.2) + 0.17 * max(len(title.splitlines()) for title in titles)
        _, grid = plt.subplots(rows, columns, figsize=(5.2, rows * height), squeeze=False)
        for unused in grid.flat[count:]:
            unused.set_axis_off()
        axes = grid.flat[:count]
    for ax, pattern, title in zip(axes, patterns, titles or [None] * count, strict=True):
        picture(pattern, _wrapped(title, columns), shape=shape, ax=ax)
    return np.asarray(axes, dtype=object)


def _wrapped(title, columns):
    """A title broken into lines that fit over one of so many columns; nothing for no title."""
    lines = (title or "").splitlines()
    return "\n".join(textwrap.fill(line, max(6, 56 // columns)) for line in lines)


def energy_trace(energies, label=None, *, ax=None, color=TOKENS["accent"]):
    """Draw the energy after each sweep, with a ball where it came to rest and the label where it started.

    energies: (sweeps + 1,).
    """
    ax = ax or plt.gca()
    ax.plot(energies, color=color, marker=".", markersize=8, label=label)
    ax.plot(len(energies) - 1, energies[-1], "o", color=color, markersize=9)
    if label is not None:
        ax.annotate(f"{label}  ", (0, energies[0]), ha="right", va="center", color=TOKENS["ink"])
        ax.margins(x=0.1)
    ax.set(xlabel="sweep", ylabel="energy")
    ax.xaxis.get_major_locator().set_params(integer=True)
    return ax


def overlap_bars(overlaps, names, *, ax=None):
    """Draw the overlap with each memory as a bar with its number, in the memory's colour. overlaps: (p,)."""
    ax = ax or plt.gca()
    rows = np.arange(len(names))
    ax.barh(rows, overlaps, color=[color for color, _ in zip(cycle(MEMORY), names, strict=False)], height=0.6)
    for row, value in zip(rows, overlaps, strict=True):
        ax.text(max(value, 0) + 0.02, row, f"{value:.2f}", va="center", fontsize=10)
    ax.set(
        yticks=rows,
        yticklabels=names,
        xlim=(min(0, *overlaps) - 0.02, 1.15),
        xticks=[],
        ylim=(len(names) - 0.5, -0.5),
    )
    ax.axvline(0, color=TOKENS["muted"], linewidth=0.8)
    ax.spines[:].set_visible(False)
    ax.tick_params(length=0)
    return ax


def weight_map(weights, *, ax=None, label="weight"):
    """Draw an (n, n) weight matrix: orange negative, purple positive, on a scale that is even about zero."""
    ax = ax or plt.gca()
    dense = weights.toarray() if isinstance(weights, LowRankWeights) else finite_array(weights, "weights")
    limit = np.abs(dense).max() or 1.0
    image = ax.imshow(dense, cmap="PuOr", vmin=-limit, vmax=limit, interpolation="nearest")
    ax.figure.colorbar(image, ax=ax, shrink=0.8, label=label)
    ax.set(xlabel="from neuron $j$", ylabel="to neuron $i$")
    ax.spines[:].set_visible(False)
    return ax


def curves(x, values, *, errors=None, ax=None):
    """Draw lines that are told apart by colour, dash and marker, each labelled at its right end.

    x: (k,). values: dict label -> (k,). errors: dict label -> (k,), drawn as a band. Labels are moved apart.
    """
    ax = ax or plt.gca()
    looks = zip(MEMORY, cycle(["-", "--", "-.", ":"]), cycle("osD^v"), strict=False)
    for (label, y), (color, dash, marker) in zip(values.items(), looks, strict=False):
        ax.plot(x, y, dash, color=color, marker=marker, markersize=5, label=label)
        if errors is not None:
            low, high = np.subtract(y, errors[label]), np.add(y, errors[label])
            ax.fill_between(x, low, high, color=color, alpha=0.18, linewidth=0)
    _label_ends(ax)
    return ax


def _label_ends(ax, gap=14):
    """Write each line's label beside its last point, at least `gap` points above the label below it."""
    lines = sorted((line for line in ax.get_lines() if not line.get_label().startswith("_")), key=_end_height)
    lowest = -np.inf
    for line in lines:
        height = _end_height(line)
        lowest = max(height, lowest + gap)
        ax.annotate(
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
