"""MemoryRace: five kinds of memory answer the same corrupted question, step by step."""

import traitlets

from hopfield_edu import datasets
from hopfield_edu.validation import one_of
from hopfield_edu.widgets.base import CourseWidget

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
    Raises ValueError, or TraitError where the type is wrong, that names the argument.
    """

    _name = "race"
    picture = traitlets.Unicode("ghost").tag(sync=True)
    flips = traitlets.Int(26).tag(sync=True)
    seed = traitlets.Int(0).tag(sync=True)
    drawn = traitlets.Unicode("").tag(sync=True)
    answers = traitlets.Dict().tag(sync=True)
    steps = traitlets.Dict().tag(sync=True)

    def __init__(self, picture="ghost", flips=26, seed=0, drawn=""):
        super().__init__(picture=picture, flips=flips, seed=seed, drawn=drawn)

    @traitlets.validate("picture")
    def _picture(self, proposal):
        return one_of(proposal["value"], "picture", datasets.pictures().names)

    @traitlets.validate("flips")
    def _flips(self, proposal):
        return _up_to(MOST_FLIPS, proposal["value"], "flips")

    @traitlets.validate("seed")
    def _seed(self, proposal):
        return _up_to(2**32 - 1, proposal["value"], "seed")

    @traitlets.validate("drawn")
    def _drawn(self, proposal):
        marks = proposal["value"]
        if set(marks) - {"#", "."} or len(marks) not in (0, SIDE**2):
            raise ValueError(
                f"drawn must be {SIDE**2} marks # and ., row by row, or empty; got {len(marks)} characters"
            )
        return marks


def _up_to(most, value, name):
    """value, or ValueError where it is not in [0, most]; that it is whole, traitlets has seen."""
    if not 0 <= value <= most:
        raise ValueError(f"{name} must be a whole number in [0, {most}]; got {value}")
    return value
