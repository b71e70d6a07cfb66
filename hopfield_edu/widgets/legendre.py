"""LegendreMemory: draw a curve, and see what a polynomial that is renewed at every sample still tells of it."""

import numpy as np
import traitlets

from hopfield_edu._validation import finite_array, true_or_false
from hopfield_edu.widgets.base import CourseWidget, Setting, choice, whole

KNOTS = 65
RULES = ("exact", "midpoint", "bilinear", "euler")


def _as_curve(value, name):
    """The check of a curve: its heights as a list."""
    heights = finite_array(value, name, within=1)
    if heights.shape != (KNOTS,):
        raise ValueError(f"{name} must be {KNOTS} heights from -1 to 1; got shape {heights.shape}")
    return heights.tolist()


def _waves():
    """The curve that there is before anyone draws: waves of 1, 3 and 5 cycles, to two digits."""
    x = 2 * np.pi * np.arange(KNOTS) / (KNOTS - 1)
    return np.round(0.45 * np.sin(x) + 0.3 * np.sin(3 * x + 1) + 0.2 * np.sin(5 * x), 2)


class LegendreMemory(CourseWidget):
    """The past of a curve that is drawn by hand, in n numbers; frontier.remember in the browser.

    n: 4 to 64 numbers. measure: "legs", which remembers everything, or "legt", which remembers a window.
    window: how many samples that is, 16 to 1024. rule: "exact", "midpoint", "bilinear" or "euler".
    curve: 65 heights from -1 to 1, the oldest first; None for waves. It is played in 512 samples, straight from one
    height to the next, or, slow=True, in 1024.
    All can be set at any time and read what is on the screen. `shown` reads how many samples have come, the error of
    what the numbers tell, as a share of the past's own size, and the largest size that a number has had.
    Raises ValueError or TypeError that names the argument.
    """

    _name = "legendre"
    n = Setting(16, whole(4, 64))
    measure = Setting("legs", choice(("legs", "legt")))
    window = Setting(128, whole(16, 1024))
    rule = Setting("exact", choice(RULES))
    curve = Setting(_waves().tolist(), _as_curve)
    slow = Setting(False, true_or_false)
    shown = traitlets.Dict().tag(sync=True)

    def __init__(self, n=16, measure="legs", window=128, rule="exact", curve=None, slow=False, *, language="en"):
        curve = _waves() if curve is None else curve
        super().__init__(language=language, n=n, measure=measure, window=window, rule=rule, curve=curve, slow=slow)
