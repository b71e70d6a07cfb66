"""MemorySurface: a sketch of the land in which experiences dig hollows and a ball rolls into them."""

import traitlets

from hopfield_edu.validation import number_between, one_of
from hopfield_edu.widgets.base import CourseWidget

KINDS = ("cat", "skull", "rocket")
SIZE, MOST = 10, 24


class MemorySurface(CourseWidget):
    """The memory surface as a sketch: a line or a plane in which every experience digs the same hollow.

    E(x) = -sum_k exp(-|x - x_k|^2 / 2), and the ball goes downhill: x <- x - eta E'(x).
    experiences: at most 24 of (kind, x) or (kind, x, y); kind is "cat", "skull" or "rocket", x and y lie in [0, 10].
    ball: where it is dropped, x or (x, y). plane: two dimensions instead of one.
    seed: of the experiences that chance brings when the reader asks for the next one.
    All four can be set at any time. `rest` (x, or x and y) and `outcome` (a sentence) tell where the ball ends;
    the page works them out, so they are empty until the widget is shown.
    Raises ValueError or TypeError that names the argument, and traitlets.TraitError for plane and seed.
    """

    _name = "surface"
    experiences = traitlets.TraitType().tag(sync=True)
    ball = traitlets.TraitType().tag(sync=True)
    plane = traitlets.Bool(False).tag(sync=True)
    seed = traitlets.Int(0, min=0, max=2**32 - 1).tag(sync=True)
    rest = traitlets.List(traitlets.Float()).tag(sync=True)
    outcome = traitlets.Unicode("").tag(sync=True)

    def __init__(self, experiences=(), ball=(4.6, 6.4), plane=False, seed=0):
        super().__init__(experiences=experiences, ball=ball, plane=plane, seed=seed)

    @traitlets.validate("experiences")
    def _experiences(self, proposal):
        items = as_list(proposal["value"], "experiences must be a list of (kind, x) or (kind, x, y)")
        if len(items) > MOST:
            raise ValueError(f"experiences must be at most {MOST}; got {len(items)}")
        return [as_experience(item, f"experiences[{k}]") for k, item in enumerate(items)]

    @traitlets.validate("ball")
    def _ball(self, proposal):
        value = proposal["value"]
        return as_point(list(value) if hasattr(value, "__len__") else [value], "ball")


def as_experience(item, name):
    """[kind, x, y] of (kind, x) or (kind, x, y)."""
    items = as_list(item, f"{name} must be (kind, x) or (kind, x, y)")
    kind = one_of(items[0] if items else None, f"the kind of {name}", KINDS)
    return [kind, *as_point(items[1:], name)]


def as_point(point, name):
    """[x, y] of [x] or [x, y], each in [0, 10]; on the line y does not matter."""
    if not 1 <= len(point) <= 2:
        raise ValueError(f"{name} must have a place x, or x and y; got {len(point)} numbers")
    return [number_between(value, name, 0, SIZE) for value in (*point, SIZE / 2)[:2]]


def as_list(value, wanted):
    """A list of anything that holds several values, text aside."""
    if isinstance(value, str) or not hasattr(value, "__len__"):
        raise TypeError(f"{wanted}; got {value!r}")
    return list(value)
