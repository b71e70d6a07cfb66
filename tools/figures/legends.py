"""Legends of narrow figures: in lines that fit, and above their panel where they would cover it."""

from matplotlib.backends.backend_agg import FigureCanvasAgg

from tools.figures import place
from tools.figures.lines import wrap

KEY = 50  # pixels of a legend's line and its gaps
BETWEEN = 8  # points
COVERS = 0.02  # of its box


def fit(figure):
    """Wrap what is written in legends, and lift those that cover what is drawn."""
    for legend in figure.legends:
        for text in legend.get_texts():
            wrap(text, figure.bbox.width / legend._ncols - KEY)
    for ax in figure.axes:
        if ax.get_legend() is not None and covers(ax.get_legend(), figure):
            lift(ax)


def above(ax):
    """How far a legend stands over the top of its panel, in inches."""
    legend = ax.get_legend()
    over = legend.get_window_extent().y1 - ax.get_window_extent().y1 if legend is not None else 0
    return max(0, over) / ax.get_figure(root=True).dpi


def stack(ax):
    """Give a legend fewer columns while it is wider than its panel, which would be squeezed to its middle."""
    figure, legend = ax.get_figure(root=True), ax.get_legend()
    legend.set_in_layout(False)
    figure.draw_without_rendering()
    room = ax.get_window_extent().width
    while legend._ncols > 1 and legend.get_window_extent().width > room:
        texts = legend.get_texts()
        legend = ax.legend(
            legend.legend_handles,
            [text.get_text() for text in texts],
            ncols=-(-legend._ncols // 2),
            loc=legend._loc,
            fontsize=texts[0].get_fontsize(),
        )
        legend.set_in_layout(False)
        figure.draw_without_rendering()
    legend.set_in_layout(True)
    figure.draw_without_rendering()


def covers(legend, figure):
    """Whether a legend lies on ink."""
    legend.set_visible(False)
    ink = place.ink_of(figure)
    legend.set_visible(True)
    FigureCanvasAgg(figure).draw()
    return place.covered(ink, *legend.get_window_extent().extents) > COVERS


def lift(ax):
    """Put a legend between a panel and its title, and make the figure higher by as much."""
    legend, figure = ax.get_legend(), ax.get_figure(root=True)
    high = legend.get_window_extent().height
    legend.set_loc("lower left")
    legend.set_bbox_to_anchor((0, 1), ax.transAxes)
    pad = high * 72 / figure.dpi + BETWEEN
    for title in (ax.title, ax._left_title):
        if title.get_text():
            ax.set_title(title.get_text(), loc="left", fontsize=title.get_fontsize(), pad=pad)
    figure.set_figheight(figure.get_figheight() + high / figure.dpi + BETWEEN / 72)
