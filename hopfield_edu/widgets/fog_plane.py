"""FogPlane: grains of fog in a plane that end at memories; drag a memory, clone a grain."""

import numpy as np
import traitlets

from hopfield_edu._validation import finite_array, true_or_false
from hopfield_edu.widgets.base import SEED, CourseWidget, Setting

MOST, REACH = 24, 3


def _as_places(values, name):
    """The check of memories in the plane: their places as lists."""
    places = finite_array(values, name, within=REACH)
    if places.ndim != 2 or places.shape[1] != 2 or len(places) > MOST:
        raise ValueError(f"{name} must be 1 to {MOST} places (x, y); got shape {places.shape}")
    return places.tolist()


def _three():
    """The corners of a triangle, to two digits."""
    angles = 2 * np.pi * np.arange(3) / 3 + np.pi / 2
    return np.round(1.5 * np.stack([np.cos(angles), np.sin(angles)], axis=1), 2) + 0.0


class FogPlane(CourseWidget):
    """200 grains that go from fog to ink, from noise 2 to 0.05: frontier.reverse_process in the plane, in the browser.

    patterns: 1 to 24 places (x, y), each number from -3 to 3; None for a triangle.
    chance: True puts a little new noise in at each step; False is frontier.reverse_flow: a grain has one future.
    seed: of the fog and of chance.
    All can be set at any time and read what is on the screen. `shown` reads the noise, how many valleys the energy has
    there, at which memories the grains end ("ends", a count each) and, where a grain was cloned, its clones ("clones").
    Raises ValueError or TypeError that names the argument.
    """

    _name = "fog_plane"
    patterns = Setting(_three().tolist(), _as_places)
    chance = Setting(True, true_or_false)
    seed = Setting(0, SEED)
    shown = traitlets.Dict().tag(sync=True)

    def __init__(self, patterns=None, chance=True, seed=0, *, language="en"):
        super().__init__(
            language=language, patterns=_three() if patterns is None else patterns, chance=chance, seed=seed
        )
