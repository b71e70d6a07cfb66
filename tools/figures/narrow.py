"""A figure laid out anew for a narrow screen: at most 310 CSS pixels wide, and no text under 11 of them.

An inch has 100 CSS pixels.
"""

from matplotlib.gridspec import GridSpec
from matplotlib.lines import Line2D
from matplotlib.offsetbox import OffsetImage
from matplotlib.text import Text
from matplotlib.ticker import AutoLocator, FixedLocator, MaxNLocator

from tools.figures import legends, place, words

WIDTH = 3.05  # inches, of 100 CSS pixels each
SMALLEST = 8  # points: 11.1 CSS pixels
SMALLER = 0.8  # text and marks, beside the wide form
LOW, LOWER = 1.35, 1.0  # a panel lower than so many inches keeps its height, others get this share of it
TALLEST, PICTURE, PICTURE_OF_SEVERAL, LINE = 2.7, 2.9, 1.9, 0.165  # inches: of panels, and of a name along an axis
LEVEL = 5  # columns in which names under pictures can be level
MOST = 8  # pictures without names side by side; more stand in half as many columns
BESIDE = 0.5  # inches that numbers and names take beside a picture with axes
PART = 0.15  # inches between the parts of a figure
ROOM = 0.55  # of the width: with less, a panel with axes gets a row of its own


def narrow(figure):
    """Lay a figure out for a narrow screen, in place."""
    figure.draw_without_rendering()
    wide = {ax: ax.get_window_extent().height / figure.dpi for ax in figure.axes}
    inner = place.labels_inside(figure)
    count_on(figure)
    share = WIDTH / figure.get_figwidth()
    shrink_marks(figure)
    heights = [lay_out(part, share, wide) + words.around(part) for part in figure.subfigs or [figure]]
    if figure.subfigs:  # stacked: each gets the height that it needs
        heights = [height + PART for height in heights]
        figure.subfigs[0]._subplotspec.get_gridspec().set_height_ratios(heights)
    figure.set_size_inches(WIDTH, sum(heights) + (words.around(figure) if figure.subfigs else 0))
    words.fit(figure, inner)


def shrink_marks(figure):
    """Text and marks in the size of a narrow screen."""
    share = WIDTH / figure.get_figwidth()
    for artist in figure.findobj():
        if isinstance(artist, Text):
            artist.set_fontsize(max(SMALLEST, SMALLER * artist.get_fontsize()))
        elif isinstance(artist, Line2D):
            artist.set(linewidth=SMALLER * artist.get_linewidth(), markersize=SMALLER * artist.get_markersize())
        elif isinstance(artist, OffsetImage):
            artist.set_zoom(share * artist.get_zoom())
    for ax in figure.axes:
        for axis in (ax.xaxis, ax.yaxis):  # ticks that the axis makes when it is drawn
            for which, told in (("major", axis._major_tick_kw), ("minor", axis._minor_tick_kw)):
                size = told.get("labelsize")
                axis.set_tick_params(which=which, labelsize=max(SMALLEST, SMALLER * (points(size) or 11)))


def count_on(figure):
    """Where the numbers along an axis are whole, as of steps, so are the fewer ones of a narrow screen."""
    for axis in (axis for ax in figure.axes for axis in (ax.xaxis, ax.yaxis)):
        low, high = sorted(axis.get_view_interval())
        shown = [tick for tick in axis.get_majorticklocs() if low <= tick <= high]
        if type(axis.get_major_locator()) is AutoLocator and all(float(tick).is_integer() for tick in shown):
            axis.set_major_locator(MaxNLocator("auto", steps=[1, 2, 2.5, 5, 10], integer=True))


def points(size):
    return size if isinstance(size, int | float) else None


def lay_out(part, share, wide):
    """Give the panels of a figure, or of a part of one, their places, and rows their heights; the sum of these."""
    panels = [ax for ax in part.axes if ax.get_subplotspec() is not None]
    if not panels:
        return share * part.bbox.height / part.dpi
    grid = panels[0].get_subplotspec().get_gridspec()
    columns = getattr(part, "narrow_columns", None) or columns_of(grid, panels)
    if columns < grid.ncols:
        grid = rewrap(part, panels, grid, columns)
    rows = [row_height(row, panels, grid, wide) for row in range(grid.nrows)]
    grid.set_height_ratios([height for height, _ in rows])
    return sum(height + title for height, title in rows)


def columns_of(grid, panels):
    """Fewer columns than there are, where panels with axes, or names under pictures, get too little room."""
    shares = grid.get_width_ratios()
    if any(
        words.has_axes(ax) and sum(shares[i] for i in ax.get_subplotspec().colspan) < ROOM * sum(shares)
        for ax in panels
    ):
        return 2 if len(panels) > 3 and all(ax.get_aspect() != "auto" for ax in panels) else 1
    if any(ax.xaxis.label.get_rotation() % 90 for ax in panels):
        return min(LEVEL, grid.ncols)
    written = max((words.written(ax) for ax in panels if ax.images), default=0)
    if not written:
        return -(-grid.ncols // 2) if grid.ncols > MOST and not any(map(words.titles_of, panels)) else grid.ncols
    return min(grid.ncols, max(1, int(0.9 * WIDTH // written)))


def rewrap(part, panels, grid, columns):
    """The panels in fewer columns, read like text; the new grid."""
    rows = -(-len(panels) // columns)
    new = GridSpec(rows, columns, figure=part)
    panels.sort(key=lambda ax: (ax.get_subplotspec().rowspan.start, ax.get_subplotspec().colspan.start))
    for k, ax in enumerate(panels):
        stand_alone(ax, panels)
        ax.xaxis.label.set(rotation=0, ha="center", x=0.5)
        ax.set_subplotspec(new[k // columns, k % columns])
    return new


def stand_alone(ax, panels):
    """Give a panel that shared the axis of a neighbour in its row the numbers and the name that stood there."""
    row = ax.get_subplotspec().rowspan.start
    first = next(other for other in panels if other.get_subplotspec().rowspan.start == row)
    if words.has_axes(ax) and ax is not first and first in ax.get_shared_y_axes().get_siblings(ax):
        ax.tick_params(labelleft=True)
        ax.set_ylabel(ax.get_ylabel() or first.get_ylabel(), fontsize=first.yaxis.label.get_fontsize())


def row_height(row, panels, grid, wide):
    """The height of a row of a grid, in inches, as (of its tallest panel, of the titles over it)."""
    here = [ax for ax in panels if ax.get_subplotspec().rowspan.start == row and len(ax.get_subplotspec().rowspan) == 1]
    return max((panel_height(ax, grid, wide[ax]) for ax in here), key=sum, default=(0.5, 0))


def panel_height(ax, grid, wide):
    """(height, that of its title), in inches."""
    span = ax.get_subplotspec().colspan
    ratios = grid.get_width_ratios()
    width = 0.94 * WIDTH * sum(ratios[i] for i in span) / sum(ratios)
    title = (
        words.title_height(ax, width) + legends.above(ax) + (0.2 if ax.get_xlabel() and not words.has_axes(ax) else 0)
    )
    if ax.get_aspect() != "auto":
        names = BESIDE if words.has_axes(ax) else 0
        most = PICTURE if grid.nrows * grid.ncols == 1 else PICTURE_OF_SEVERAL
        return names + min(most, (width - names) * ax.get_data_ratio() * ax.get_aspect()), title
    return max(lines(ax) * LINE, min(TALLEST, max(LOWER * wide, min(LOW, wide)))), title


def lines(ax):
    """How many lines of words stand below each other in a panel: names along its axis, or lying bars with theirs."""
    names = len(ax.get_yticks()) if isinstance(ax.yaxis.get_major_locator(), FixedLocator) else 0
    bars = [bars for bars in ax.containers if getattr(bars, "orientation", None) == "horizontal"]
    return max(names, sum(map(len, bars)))
