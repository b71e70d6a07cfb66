"""StoryTeller: damage a picture by hand, and a network in the page tells the story that follows it."""

from functools import cache

import numpy as np
import traitlets

from hopfield_edu import datasets
from hopfield_edu.validation import number_between, one_of
from hopfield_edu.widgets.base import CourseWidget

FILLS = ("grey", "black")
MASKS = ("none", "left", "right", "top", "bottom", "center")
SIDE = 32


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
    start = traitlets.Any("VIOLIN").tag(sync=True)
    seed = traitlets.Any(0).tag(sync=True)
    noise = traitlets.Any(0.0).tag(sync=True)
    dropped = traitlets.Any(0.0).tag(sync=True)
    fill = traitlets.Any("grey").tag(sync=True)
    mask = traitlets.Any("none").tag(sync=True)
    drawn = traitlets.Any("").tag(sync=True)
    told = traitlets.List(traitlets.Unicode()).tag(sync=True)
    picture = traitlets.Any(b"").tag(sync=True)  # the cue as bytes, 32 x 32 x 3

    def __init__(self, start="VIOLIN", **settings):
        known = ("seed", "noise", "dropped", "fill", "mask", "drawn")
        if unknown := set(settings) - set(known):
            raise ValueError(f"settings may hold {', '.join(known)}; got {', '.join(sorted(unknown))}")
        super().__init__(start=start, **settings)

    @traitlets.validate("start", "seed", "noise", "dropped", "fill", "mask", "drawn")
    def _checked(self, proposal):
        return CHECKS[proposal["trait"].name](proposal["value"])

    @property
    def cue(self):
        """The damaged picture on the screen, (32, 32, 3) in [0, 1]; None until the widget was shown."""
        values = np.frombuffer(bytes(self.picture), np.uint8)
        return values.reshape(SIDE, SIDE, 3) / 255 if values.size else None


@cache
def _names():
    return datasets.emoji(count=50, size=SIDE, rng=0).names


def _start(value):
    if value not in _names():
        raise ValueError(
            f"start must be the name of one of the 50 pictures, such as 'VIOLIN' (all of them are in "
            f"datasets.emoji(count=50, size=32, rng=0).names); got {value!r}"
        )
    return value


def _seed(value):
    if isinstance(value, bool) or not isinstance(value, (int, np.integer)):
        raise TypeError(f"seed must be an integer; got {type(value).__name__}")
    if not 0 <= value < 2**32:
        raise ValueError(f"seed must lie in 0 to 2**32 - 1; got {value}")
    return int(value)


def _drawn(value):
    if not isinstance(value, str) or len(value) not in (0, SIDE**2) or set(value) - set(".gbs"):
        raise ValueError(f"drawn must be '' or {SIDE**2} marks out of '.', 'g', 'b', 's'; got {str(value)[:20]!r}")
    return value


CHECKS = {
    "start": _start,
    "seed": _seed,
    "noise": lambda value: float(number_between(value, "noise", 0, 1)),
    "dropped": lambda value: float(number_between(value, "dropped", 0, 1)),
    "fill": lambda value: one_of(value, "fill", FILLS),
    "mask": lambda value: one_of(value, "mask", MASKS),
    "drawn": _drawn,
}
