"""A figure of many pictures side by side, for a wide screen: wider than the text, its words as large as before."""

from matplotlib.offsetbox import OffsetImage

from tools.figures import rows

MANY = 5  # pictures side by side
SHARE = 1.5  # of the width that the text gives a figure


def is_wide(figure):
    """Whether all panels are pictures, many of them side by side, and the whole is no higher than it is wide."""
    panels = [ax for ax in figure.axes if ax.get_subplotspec() is not None]
    columns = max((ax.get_subplotspec().get_gridspec().ncols for ax in panels), default=1)
    pictures = all(ax.get_aspect() != "auto" for ax in panels)
    return columns >= MANY and pictures and figure.get_figheight() <= figure.get_figwidth()


def widen(figure):
    """Lay a figure out for a wide screen, in place: pictures grow, text does not."""
    figure.set_size_inches(SHARE * figure.get_size_inches())
    for picture in figure.findobj(OffsetImage):
        picture.set_zoom(SHARE * picture.get_zoom())
    rows.close(figure)
