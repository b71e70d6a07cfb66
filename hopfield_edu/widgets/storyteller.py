"""StoryTeller: damage a picture by hand, and a network in the page tells the story that follows it."""

from functools import cache

import numpy as np
import traitlets

from hopfield_edu import datasets
from hopfield_edu._validation import word
from hopfield_edu.widgets.base import SEED, CourseWidget, Setting, choice, marks, number

FILLS = ("grey", "black")
MASKS = ("none", "left", "right", "top", "bottom", "center")
SIDE = 32


@cache
def _names():
    return datasets.emoji(count=50, size=SIDE, rng=0).names


def _start(value, name):
    if word(value, name) not in _names():
        raise ValueError(
            f"{name} must be the name of one of the 50 pictures, such as 'VIOLIN' (all of them are in "
            f"datasets.emoji(count=50, size=32, rng=0).names); got {value!r}"
        )
    return str(value)


class StoryTeller(CourseWidget):
    """The shipped hetero-encoder in the browser: a damaged picture, and the 19 pictures that it tells from it.

    start: name of one of the 50 pictures of datasets.emoji(count=50, size=32, rng=0).
    settings: seed, noise (sigma in [0, 1]), dropped (share of pixels in [0, 1]), fill of holes ("grey", "black"),
        mask ("none", "left", "right", "top", "bottom", "center"), drawn (1024 marks of the brush, row by row:
        "." none, "g" grey, "b" black, "s" smeared; or ""); those left out are undamaged.
    All can be set at any time. `told`, names of the nearest pictures, and `cue` read back what is on the screen.
    Raises ValueError or TypeError that names the argument.
    """

    _name = "storyteller"
    start = Setting("VIOLIN", _start)
    seed = Setting(0, SEED)
    noise = Setting(0.0, number(0, 1))
    dropped = Setting(0.0, number(0, 1))
    fill = Setting("grey", choice(FILLS))
    mask = Setting("none", choice(MASKS))
    drawn = Setting("", marks(".gbs", SIDE**2))
    told = traitlets.List(traitlets.Unicode()).tag(sync=True)
    picture = traitlets.Any(b"").tag(sync=True)  # the cue as bytes, 32 x 32 x 3

    def __init__(self, start="VIOLIN", *, language="en", **settings):
        super().__init__(language=language, start=start, **self.known(settings))

    @property
    def cue(self):
        """The damaged picture on the screen, (32, 32, 3) in [0, 1]; None until the widget was shown."""
        values = np.frombuffer(bytes(self.picture), np.uint8)
        return values.reshape(SIDE, SIDE, 3) / 255 if values.size else None
