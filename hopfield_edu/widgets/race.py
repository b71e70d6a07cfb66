"""MemoryRace: five kinds of memory answer the same corrupted question, step by step."""

import traitlets

from hopfield_edu import datasets
from hopfield_edu.widgets.base import SEED, CourseWidget, Setting, choice, marks, whole

SIDE = 16
MOST_FLIPS = SIDE**2 // 2


class MemoryRace(CourseWidget):
    """Exact scan, hash, similarity scan, LSH and associative memory at the 24 pictures of 16x16, on one clock.

    picture: name of the picture that is meant. flips: how many of its 256 pixels are wrong in the question, 0 to 128.
    seed: which pixels these are, and the order in which neurons are visited.
    drawn: another question, as 256 marks # and . row by row; "" asks with the flips.
    All four can be set at any time. `answers` and `steps` read back, for each of "exact", "hash", "similar", "lsh"
    and "associative", the name that was found ("" for none) and the bits or weights read until then; both are empty
    until the widget was shown. A step is counted as in chapter 1, section 7.
    Raises ValueError or TypeError that names the argument.
    """

    _name = "race"
    picture = Setting("ghost", choice(lambda: datasets.pictures().names))
    flips = Setting(26, whole(0, MOST_FLIPS))
    seed = Setting(0, SEED)
    drawn = Setting("", marks("#.", SIDE**2))
    answers = traitlets.Dict().tag(sync=True)
    steps = traitlets.Dict().tag(sync=True)

    def __init__(self, picture="ghost", flips=26, seed=0, drawn="", *, language="en"):
        super().__init__(language=language, picture=picture, flips=flips, seed=seed, drawn=drawn)
