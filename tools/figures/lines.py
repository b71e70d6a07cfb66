"""Texts broken into lines by the width that their words really take."""

import re
from functools import cache

from matplotlib.figure import Figure
from matplotlib.text import Text

TOKEN = re.compile(r"\$[^$]*\$\S*|\S+")  # a formula is one word


def wrap(text, room):
    """Break a text into lines of at most `room` pixels, as equal as can be, where words allow; old breaks stay."""
    lines = []
    for line in text.get_text().splitlines():
        fewest = broken(line, room, lambda part: wide(text, part))
        tries = (broken(line, share * room, lambda part: wide(text, part)) for share in (0.6, 0.7, 0.8, 0.9))
        lines += next((equal for equal in tries if len(equal) == len(fewest)), fewest)
    text.set_text("\n".join(lines))


def broken(line, room, width):
    """A line as lines that fit, word by word."""
    if width(line) <= room:
        return [line]
    lines, current = [], ""
    for word in TOKEN.findall(line):
        longer = f"{current} {word}".strip()
        if current and width(longer) > room:
            lines.append(current)
            longer = word
        current = longer
    return [*lines, current]


def wide(text, part):
    """How many pixels a part takes, set as this text is but level."""
    return width_of(part, text.get_fontsize(), text.get_fontweight(), text.get_figure(root=True).dpi)


@cache
def width_of(words, size, weight, dpi):
    return Text(0, 0, words, fontsize=size, fontweight=weight, figure=Figure(dpi=dpi)).get_window_extent().width
