"""A figure in the colours of the dark theme: what has a colour of tokens.css gets the dark theme's colour."""

import re
from functools import cache
from importlib import resources

import numpy as np
from matplotlib import colors
from matplotlib.collections import Collection
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.text import Text

from hopfield_edu.plots import INK_AND_PAPER, TOKENS
from tools.figures.measure import contrast, drawn_on_pictures

SAME, GREY = 0.01, 0.06  # of 1: colours so near are one, and one so even is a grey
STANDS_OUT = 3  # contrast with the paper


@cache
def dark_tokens():
    """The colours of the dark theme, name -> hex; those of the light theme where it says nothing else."""
    css = resources.files("hopfield_edu").joinpath("tokens.css").read_text(encoding="utf-8")
    theme = css[css.index('html[data-theme="dark"]') :]
    return TOKENS | dict(re.findall(r"--([\w-]+):\s*(#[0-9a-fA-F]{6})", theme[: theme.index("}")]))


@cache
def pairs():
    """Light and dark colours of equal names, (k, 3) and (k, 3)."""
    names = list(TOKENS)
    return tuple(np.array([colors.to_rgb(theme[name]) for name in names]) for theme in (TOKENS, dark_tokens()))


def dark_color(rgba):
    """The dark theme's colour for a light one: by its name, or for a grey by its place between paper and ink.

    A colour that both themes share gets as much ink as makes it stand out.
    """
    *rgb, alpha = colors.to_rgba(rgba)
    light, dark = pairs()
    distance = np.abs(light - rgb).max(1)
    found = dark[distance.argmin()]
    if distance.min() < SAME and np.abs(found - rgb).max() > SAME:
        return (*found, alpha)
    paper, ink = (np.array(colors.to_rgb(dark_tokens()[name])) for name in ("paper", "ink"))
    if max(rgb) - min(rgb) <= GREY:
        return (*(paper + (ink - paper) * (1 - np.mean(rgb))), alpha)
    mixed = (rgb + (ink - rgb) * share for share in np.linspace(0, 1, 11))
    return (*next(color for color in mixed if contrast(color, paper) >= STANDS_OUT), alpha)


def darken(figure):
    """Recolour a figure, in place. What lies on a picture stays, as the picture does."""
    on_pictures = {id(part) for ax in figure.axes for artist in drawn_on_pictures(ax) for part in artist.findobj()}
    for artist in figure.findobj():
        if id(artist) not in on_pictures:
            recolor(artist)
    for ax in figure.axes:
        for axis in (ax.xaxis, ax.yaxis):
            recolor_ticks_to_come(axis)
        for image in ax.images:
            if image.get_cmap().name == INK_AND_PAPER.name:
                image.set_cmap(colors.ListedColormap([dark_tokens()["minus"], dark_tokens()["plus"]]))


def recolor(artist):
    if isinstance(artist, Line2D):
        change(artist, "color", "markerfacecolor", "markeredgecolor")
    elif isinstance(artist, Text):
        change(artist, "color")
        for part in (artist.get_bbox_patch(), getattr(artist, "arrow_patch", None)):
            if part is not None:
                recolor(part)
    elif isinstance(artist, Patch):
        change(artist, "facecolor", "edgecolor")
    elif isinstance(artist, Collection):
        names = ("edgecolor",) if artist.get_array() is not None else ("facecolor", "edgecolor")
        change(artist, *names)


def change(artist, *names):
    """Give an artist's colours of these names their dark forms; "none", "auto" and "face" stay."""
    found = {name: getattr(artist, f"get_{name}")() for name in names}
    for name, value in found.items():
        if isinstance(value, str) and value in ("none", "auto", "face"):
            continue
        several = np.ndim(value) == 2
        if not several and colors.to_rgba(value)[3] == 0:
            continue  # no outline: a colour would get the opacity of the artist
        new = [dark_color(one) for one in value] if several else dark_color(value)
        if not several or len(value):
            getattr(artist, f"set_{name}")(new)


def recolor_ticks_to_come(axis):
    """An axis makes ticks when it is drawn, in the colours that it was told."""
    for told in (axis._major_tick_kw, axis._minor_tick_kw):  # read-only from outside; see Axis.get_tick_params
        names = [name for name in ("color", "labelcolor", "grid_color") if colors.is_color_like(told.get(name))]
        told.update({name: dark_color(told[name]) for name in names})
