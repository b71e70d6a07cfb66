"""Labels that lie in a panel keep their place where a panel shrinks, or find the nearest one that covers no line.

A label may cover as much as it did in the wide form: numbers on a map stay on their map.
"""

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.text import Annotation

from tools.figures.lines import wrap

REACH = 64  # pixels, to each side
FAR, SHORT = 16, 60  # pixels: a way, and a label that is not broken
STEP = 2  # pixels between two places that are tried
COVERED = 2000  # how many pixels of way a label goes rather than cover all of its box
SLACK, ON_PURPOSE = 0.002, 0.2  # of its box: what it may cover, and from where on it is meant to


def labels_inside(figure):
    """(label, axes, share of its box that covers ink) for each label that lies in its panel."""
    ink = ink_of(figure)
    labels = [(text, ax) for ax in figure.axes for text in ax.texts if text.get_visible() and lies_in(text, ax)]
    shares = [float(covered(ink, *corners(text))) for text, _ in labels]
    return [(*label, share if share > ON_PURPOSE else 0) for label, share in zip(labels, shares, strict=True)]


def lies_in(text, ax, slack=2):
    """Whether a label lies in its panel; one that stands beside its mark, left or right of it, gets room of its own."""
    offset = isinstance(text, Annotation) and text.anncoords == "offset points"
    beside = text.get_ha() != "center" and text.get_va() in ("center", "center_baseline") and not ax.images
    if not text.get_text() or offset or beside:
        return False
    box, panel = text.get_window_extent(), ax.get_window_extent()
    return box.x0 >= panel.x0 - slack and box.x1 <= panel.x1 + slack


def ink_of(figure):
    """Sums of ink, (height + 1, width + 1): of what is drawn but for labels, counted from the lower left corner."""
    labels = [text for ax in figure.axes for text in ax.texts if text.get_visible()]
    for text in labels:
        text.set_visible(False)
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    drawn = np.asarray(canvas.buffer_rgba())[::-1, :, :3].astype(int)
    for text in labels:
        text.set_visible(True)
    paper = np.rint(255 * np.array(figure.get_facecolor()[:3]))
    return sums(np.abs(drawn - paper).max(2) > 24)


def sums(ink):
    return np.pad(ink.cumsum(0).cumsum(1), ((1, 0), (1, 0)))


def corners(text):
    box = text.get_window_extent()
    return box.x0 - 2, box.y0 - 1, box.x1 + 2, box.y1 + 1


def covered(ink, x0, y0, x1, y1):
    """The share of boxes that is ink; outside of the figure all is."""
    height, width = np.array(ink.shape) - 1
    x0, y0, x1, y1 = (np.rint(side).astype(int) for side in (x0, y0, x1, y1))
    a, b, c, d = x0.clip(0, width), x1.clip(0, width), y0.clip(0, height), y1.clip(0, height)
    outside = (x1 - x0) * (y1 - y0) - (b - a) * (d - c)
    inked = ink[d, b] - ink[c, b] - ink[d, a] + ink[c, a]
    return (inked + outside) / np.maximum((x1 - x0) * (y1 - y0), 1)


def place(figure, labels):
    """Move each label to the nearest place where it covers no more than it did; labels that fit stay."""
    ink = np.diff(np.diff(ink_of(figure), axis=0), axis=1) > 0
    waiting = []
    for text, ax, before in sorted(labels, key=lambda label: covered(sums(ink), *corners(label[0])) - label[2]):
        if covered(sums(ink), *corners(text)) <= before + SLACK:
            fill(ink, text)
        else:
            waiting.append((text, ax, before))
    for text, ax, before in waiting:
        settle(text, ax, before, sums(ink))
        fill(ink, text)


def settle(text, ax, before, ink):
    """Move a label to its nearest good place; in more lines, where that brings it nearer."""
    cost, way = best_way(ink, text, ax, before)
    words, width = text.get_text(), text.get_window_extent().width
    if cost > FAR and width > SHORT and " " in words:
        wrap(text, 0.62 * width)
        shorter, its_way = best_way(ink, text, ax, before)
        if shorter < cost:
            way = its_way
        else:
            text.set_text(words)
    move(text, *way)


def fill(ink, text):
    x0, y0, x1, y1 = (max(0, round(float(side))) for side in corners(text))
    ink[y0:y1, x0:x1] = True


def best_way(ink, text, ax, before):
    """The cost of the best move, and its (right, up) in pixels: its length counts, and what is covered at its end."""
    right, up = np.meshgrid(*2 * [np.arange(-REACH, REACH + 1, STEP)])
    x0, y0, x1, y1 = corners(text)
    panel = ax.get_window_extent()
    cost = COVERED * np.maximum(covered(ink, x0 + right, y0 + up, x1 + right, y1 + up) - before, 0)
    cost = (
        cost
        + np.hypot(right, up)
        + 20 * np.maximum(0, x1 + right - panel.x1)
        + 20 * np.maximum(0, panel.x0 - x0 - right)
    )
    best = np.unravel_index(cost.argmin(), cost.shape)
    return cost[best], (int(right[best]), int(up[best]))


def move(text, right, up):
    """Shift a text by pixels, whatever it is placed by."""
    if not (right or up):
        return
    if isinstance(text, Annotation) and text.anncoords == "offset points":
        points = 72 / text.get_figure(root=True).dpi
        text.xyann = (text.xyann[0] + right * points, text.xyann[1] + up * points)
        return
    is_note = isinstance(text, Annotation)
    transform = text.axes.transData if is_note else text.get_transform()
    place = text.xyann if is_note else (text.convert_xunits(text._x), text.convert_yunits(text._y))
    place = transform.inverted().transform(np.add(transform.transform(place), (right, up)))
    if is_note:
        text.xyann = tuple(place)
    else:
        text.set_position(place)
