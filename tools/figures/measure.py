"""What can be read of a drawn figure: the smallest text, texts that overlap, contrast of texts with the paper."""

import numpy as np
from matplotlib import colors
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import QuadMesh
from matplotlib.text import Text


def drawn(figure):
    """What drawing a figure, which was drawn before, really draws: its texts, such as the ticks in its range alone,
    and its pixels from below, (height, width, 3).
    """
    seen, texts = [], figure.findobj(Text)
    for text in texts:
        text.draw = lambda renderer, text=text, draw=text.draw: (seen.append(text), draw(renderer))
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    for text in texts:
        del text.draw
    pixels = np.asarray(canvas.buffer_rgba())[::-1, :, :3] / 255
    return [text for text in dict.fromkeys(seen) if text.get_text().strip() and text.get_visible()], pixels


def overlaps(texts):
    """(share, first, second) for each two texts whose boxes overlap: of the smaller box."""
    boxes = [text.get_window_extent() for text in texts]
    for k, (text, a) in enumerate(zip(texts, boxes, strict=True)):
        for other, b in zip(texts[k + 1 :], boxes[k + 1 :], strict=True):
            wide, high = min(a.x1, b.x1) - max(a.x0, b.x0), min(a.y1, b.y1) - max(a.y0, b.y0)
            if wide > 0 and high > 0 and not (text.get_rotation() % 90 or other.get_rotation() % 90):
                share = wide * high / min(a.width * a.height, b.width * b.height)
                yield round(float(share), 3), text.get_text(), other.get_text()


def contrast(one, other):
    """The ratio of WCAG 2.2 between two colours, 1 to 21."""
    low, high = sorted(luminance(color) for color in (one, other))
    return (high + 0.05) / (low + 0.05)


def luminance(color):
    rgb = np.array(colors.to_rgb(color))
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    return float(linear @ (0.2126, 0.7152, 0.0722))


def facts(figure):
    """The smallest text in CSS pixels, the worst overlap of two texts, and the text with the least contrast.

    figure: one that was drawn before, and so has all its ticks.
    """
    texts, pixels = drawn(figure)
    if not texts:
        return {"smallest": None, "overlap": None, "contrast": None}
    worst = max(overlaps(texts), default=None)
    on_pictures = {artist for ax in figure.axes for artist in drawn_on_pictures(ax)}
    on_paper = [text for text in texts if text not in on_pictures]
    contrasts = [(contrast(text.get_color(), behind), text.get_text()) for text, behind in grounds(pixels, on_paper)]
    least = min(contrasts, default=None)
    smallest = min(text.get_fontsize() for text in texts) * 100 / 72
    return {"smallest": round(smallest, 2), "overlap": worst, "contrast": least and (round(least[0], 2), least[1])}


def grounds(pixels, texts):
    """(text, colour behind it) for each text: the median of the pixels in its box, most of which are no letters."""
    for text in texts:
        x0, y0, x1, y1 = (max(0, round(side)) for side in text.get_window_extent().extents)
        under = pixels[y0 : y1 + 1, x0 : x1 + 1].reshape(-1, 3)
        if len(under):
            yield text, np.median(under, axis=0)


def drawn_on_pictures(ax):
    """The artists of an axes whose middle lies on a picture, whose colours are the same in both themes."""
    boxes = [picture.get_window_extent() for picture in (*ax.images, *meshes(ax))]
    for artist in (*ax.texts, *ax.lines, *ax.patches, *ax.collections):
        x0, y0, x1, y1 = artist.get_window_extent().extents if boxes else 4 * [np.nan]
        if np.isfinite([x0, y0, x1, y1]).all() and any(box.contains((x0 + x1) / 2, (y0 + y1) / 2) for box in boxes):
            yield artist


def meshes(ax):
    return [collection for collection in ax.collections if isinstance(collection, QuadMesh)]
