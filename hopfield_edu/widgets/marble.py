"""MarblePlane: the landscape of a modern Hopfield network in a plane, and a marble that rolls down it."""

import traitlets

from hopfield_edu._validation import finite_array
from hopfield_edu.widgets.base import CourseWidget, Setting, choice, number
from hopfield_edu.widgets.fog_plane import REACH, _as_places, _three


def _as_place(values, name):
    place = finite_array(values, name, within=REACH)
    if place.shape != (2,):
        raise ValueError(f"{name} must be a place (x, y); got shape {place.shape}")
    return place.tolist()


def _as_step(value, name):
    size = round(number(0, 1)(value, name), 3)
    if size not in (0.1, 1.0):
        raise ValueError(f"{name} must be 0.1, as a marble rolls, or 1, as the network steps; got {size:g}")
    return size


class MarblePlane(CourseWidget):
    """Memories in a plane, the energy that they make, modern_energy, and a marble that goes down its slope.

        q <- q - step (q - X^T softmax(beta X q))

    patterns: X, 1 to 24 places (x, y), each number from -3 to 3; None for a triangle. beta: from 0.25 to 16.
    similarity: "dot", as modern_recall, or "neg-L2", as frontier.denoise at a noise of beta**-0.5.
    step: 0.1 rolls, 1 is a step of the network. ball: (x, y), where the marble is dropped.
    All can be set at any time and read what is on the screen. `shown` reads how many valleys there are, where the
    marble rests ("rest") and the weight of each memory there ("weights").
    Raises ValueError or TypeError that names the argument.
    """

    _name = "marble"
    patterns = Setting(_three().tolist(), _as_places)
    beta = Setting(2.0, number(0.25, 16))
    similarity = Setting("dot", choice(("dot", "neg-L2")))
    step = Setting(0.1, _as_step)
    ball = Setting([0.3, -2.4], _as_place)
    shown = traitlets.Dict().tag(sync=True)

    def __init__(self, patterns=None, beta=2.0, similarity="dot", step=0.1, ball=(0.3, -2.4), *, language="en"):
        patterns = _three() if patterns is None else patterns
        super().__init__(language=language, patterns=patterns, beta=beta, similarity=similarity, step=step, ball=ball)
