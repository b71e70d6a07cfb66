"""MemorySurface: a sketch of the land in which experiences dig hollows and a ball rolls into them."""

import traitlets

from hopfield_edu._validation import as_list, number_between, one_of, true_or_false
from hopfield_edu.widgets.base import SEED, CourseWidget, Setting

KINDS = ("cat", "skull", "rocket")
SIZE, MOST = 10, 24


def _as_experiences(values, name):
    """[[kind, x, y], ...] of at most MOST experiences."""
    items = as_list(values)
    if items is None:
        raise TypeError(f"{name} must be a list of (kind, x) or (kind, x, y); got {values!r:.60}")
    if len(items) > MOST:
        raise ValueError(f"{name} must be at most {MOST}; got {len(items)}")
    return [_as_experience(item, f"{name}[{k}]") for k, item in enumerate(items)]


def _as_experience(item, name):
    """[kind, x, y] of (kind, x) or (kind, x, y)."""
    items = as_list(item)
    if items is None:
        raise TypeError(f"{name} must be (kind, x) or (kind, x, y); got {item!r:.60}")
    return [one_of(items[0] if items else None, f"the kind of {name}", KINDS), *_as_point(items[1:], name)]


def _as_ball(value, name):
    place = as_list(value)
    return _as_point([value] if place is None else place, name)


def _as_point(point, name):
    """[x, y] of [x] or [x, y], each in [0, 10]; on the line y does not matter."""
    if not 1 <= len(point) <= 2:
        raise ValueError(f"{name} must have a place x, or x and y; got {len(point)} numbers")
    return [number_between(value, name, 0, SIZE) for value in (*point, SIZE / 2)[:2]]


class MemorySurface(CourseWidget):
    """The memory surface as a sketch: a line or a plane in which every experience digs the same hollow.

    E(x) = -sum_k exp(-|x - x_k|^2 / 2), and the ball goes downhill: x <- x - eta E'(x).
    experiences: at most 24 of (kind, x) or (kind, x, y); kind is "cat", "skull" or "rocket", x and y lie in [0, 10].
    ball: where it is dropped, x or (x, y). plane: two dimensions instead of one.
    seed: of the experiences that chance brings when the reader asks for the next one.
    All four can be set at any time. `rest` (x, or x and y) and `outcome` (a sentence) tell where the ball ends;
    the page works them out, so they are empty until the widget is shown.
    Raises ValueError or TypeError that names the argument.
    """

    _name = "surface"
    experiences = Setting((), _as_experiences)
    ball = Setting((4.6, 6.4), _as_ball)
    plane = Setting(False, true_or_false)
    seed = Setting(0, SEED)
    rest = traitlets.List(traitlets.Float()).tag(sync=True)
    outcome = traitlets.Unicode("").tag(sync=True)

    def __init__(self, experiences=(), ball=(4.6, 6.4), plane=False, seed=0, *, language="en"):
        super().__init__(language=language, experiences=experiences, ball=ball, plane=plane, seed=seed)
