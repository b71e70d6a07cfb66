"""The texts of a narrow figure: wrapped to their room, kept inside their panels, moved apart."""

from itertools import pairwise

from matplotlib.ticker import FixedLocator

from tools.figures import legends, place, rows
from tools.figures.lines import wide, wrap

LINE = 1.25  # of the size of a text
LEAN = 1.2  # of a picture's width: a name under it reaches into the gaps beside it


def has_axes(ax):
    """Whether a panel shows numbers or names along an axis."""
    return ax.axison and (len(ax.get_xticks()) > 1 or len(ax.get_yticks()) > 1)


def written(ax):
    """How wide the labels on a picture are, side by side in their fullest row, in inches."""
    rows = {}
    for text in ax.texts:
        row = round(text.get_position()[1], 3)
        rows[row] = rows.get(row, 0) + text.get_window_extent().width
    return max(rows.values(), default=0) / ax.get_figure(root=True).dpi


def titles_of(ax):
    return [title for title in (ax.title, ax._left_title, ax._right_title) if title.get_text()]


def title_height(ax, width):
    """The height of the titles over a panel of this width, once they are wrapped, in inches."""
    room = width * ax.get_figure(root=True).dpi
    for title in titles_of(ax):
        wrap(title, room)
    return max((lines_height(title) for title in titles_of(ax)), default=0) + 0.12


def lines_height(text):
    return text.get_text().count("\n") * LINE * text.get_fontsize() / 72 + LINE * text.get_fontsize() / 72


def around(figure):
    """What the names of a whole figure and a legend outside its panels take, in inches; and tick labels below."""
    names = [text for text in (figure._suptitle, figure._supxlabel) if text is not None]
    legends = sum(legend.get_window_extent().height / figure.dpi for legend in figure.legends)
    return sum(map(lines_height, names)) + legends


def fit(figure, inner):
    """Wrap every text to its room, until the layout stands; then give the labels in panels their places."""
    for text, *_ in inner:
        text.set_in_layout(False)
    for ax in figure.axes:
        if ax.get_legend() is not None:
            legends.stack(ax)
    for _ in range(3):
        figure.draw_without_rendering()
        for ax in figure.axes:
            fit_names(ax)
            turn_crowded(ax)
            make_room(ax)
    rows.close(figure)
    legends.fit(figure)
    stand_still(figure)
    for text, ax, _ in inner:
        keep_inside(text, ax)
    place.place(figure, inner)
    for ax in figure.axes:
        part(ax)


def stand_still(figure):
    """Draw a figure once more with its layout, which then stays: each further drawing takes half the time."""
    figure.draw_without_rendering()
    figure.set_layout_engine("none")


def fit_names(ax):
    """Titles up to the edge of the figure, and names of axes as long as these."""
    figure = ax.get_figure(root=True)
    box, dpi = ax.get_window_extent(), figure.dpi
    if ax._left_title.get_text() and box.x1 > 0.7 * figure.bbox.width:
        wrap(ax._left_title, figure.bbox.width - box.x0)
    middle, edge = (box.x0 + box.x1) / 2, figure.bbox.width
    rooms = {"left": edge - box.x0, "right": box.x1, "center": 2 * min(middle, edge - middle)}
    room = rooms[ax.xaxis.label.get_ha()]
    wrap(ax.xaxis.label, room if has_axes(ax) else LEAN * box.width)
    wrap(ax.yaxis.label, max(box.height, dpi) if ax.yaxis.label.get_rotation() else dpi)


def turn_crowded(ax):
    """Set the names of the ticks below or above a panel upright, where they do not fit beside each other."""
    names = [tick for tick in ax.get_xticklabels() if tick.get_text() and tick.get_visible()]
    boxes = sorted((tick.get_window_extent() for tick in names), key=lambda box: box.x0)
    if not any(left.x1 > right.x0 for left, right in pairwise(boxes)):
        return
    if isinstance(ax.xaxis.get_major_locator(), FixedLocator):
        ax.set_xticklabels([tick.get_text().replace("\n", " ") for tick in ax.get_xticklabels()])
        ax.tick_params(axis="x", rotation=90)
        figure = ax.get_figure(root=True)
        longest = max(wide(tick, tick.get_text()) for tick in ax.get_xticklabels())
        figure.set_figheight(figure.get_figheight() + longest / figure.dpi)


def make_room(ax):
    """Begin the x axis further left, where labels that end at their mark would reach over the y axis."""
    panel = ax.get_window_extent()
    for text in ax.texts:
        box = text.get_window_extent()
        if text.get_ha() != "right" or not text.get_in_layout() or not text.get_text() or box.x0 >= panel.x0:
            continue
        to_data = ax.transData.inverted()
        left = panel.x1 - (panel.x1 - box.x1) * panel.width / (panel.width - box.width - 4)
        ax.set_xlim(left=to_data.transform((left, panel.y0))[0])


def keep_inside(text, ax):
    """Wrap a text at the edge of its panel, and move it in by what is still outside."""
    panel = ax.get_window_extent()
    box = text.get_window_extent()
    if not text.get_rotation() and (box.x1 > panel.x1 or box.x0 < panel.x0):
        wrap(text, max(room_of(text, panel), 0.42 * panel.width))
        box = text.get_window_extent()
    place.move(text, min(0, panel.x1 - box.x1) + max(0, panel.x0 - box.x0), 0)


def room_of(text, panel):
    """How far a text can reach from where it stands, by its alignment."""
    box = text.get_window_extent()
    left, right = box.x0 - panel.x0, panel.x1 - box.x1
    return box.width + min({"left": right, "right": left}.get(text.get_ha(), 2 * min(left, right)), 0)


def part(ax):
    """Move the labels beside a panel that overlap apart, up and down."""
    labels = [text for text in ax.texts if text.get_text() and text.get_in_layout() and not text.get_rotation()]
    for _ in range(4):
        labels.sort(key=lambda text: text.get_window_extent().y0)
        for k, lower in enumerate(labels):
            for upper in labels[k + 1 :]:
                a, b = lower.get_window_extent(), upper.get_window_extent()
                overlap = a.y1 + 1 - b.y0
                if overlap > 0 and a.x0 < b.x1 and b.x0 < a.x1:
                    place.move(upper, 0, overlap)
