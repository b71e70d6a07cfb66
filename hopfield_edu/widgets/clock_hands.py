"""ClockHands: 128 clocks that draw each other, and a fast rhythm that locks them."""

import numpy as np
import traitlets

from hopfield_edu._validation import true_or_false
from hopfield_edu.widgets.base import SEED, CourseWidget, Setting, choice, number, whole
from hopfield_edu.widgets.rng import SharedRng

LEVELS = (2, 3, 4, 6, 8, 12, 0)
N, SCRAMBLED = 128, 26


def drawn(levels, patterns, seed):
    """The stored patterns and the cue of ClockHands: complex numbers of size 1, (patterns, 128) and (128,)."""
    rng = SharedRng(seed)

    def angles(count):
        if levels:
            return 2 * np.pi * rng.below(np.full(count, levels)) / levels
        return 2 * np.pi * rng.u32(count) / 2**32

    stored = angles(patterns * N).reshape(patterns, N)
    cue = stored[0].copy()
    places = rng.choose(N, SCRAMBLED)
    cue[places] = angles(SCRAMBLED)
    cue += 0.2 * (rng.u32(N) / 2**32 - 0.5)  # no clock is exact: see clock_hands/compute.js
    return np.exp(1j * stored), np.exp(1j * cue)


class ClockHands(CourseWidget):
    """A memory of phases, recalled by clocks that draw each other: frontier.oscillate in the browser.

    levels: at how many places a hand may rest, 2, 3, 4, 6, 8 or 12; 0 is the whole circle, without a lock.
    patterns: how many are stored in the 128 clocks, 1 to 26. A fifth of the cue's phases is thrown anew, and all are
    off by up to 0.1.
    strength: of the fast rhythm, 0 to 2. ramp: True lets it grow from 0. seed: of patterns and cue.
    All can be set at any time and read what is on the screen. `shown` reads how many hands are "wrong", and the
    overlap. Raises ValueError or TypeError that names the argument.
    """

    _name = "clock_hands"
    levels = Setting(4, choice(LEVELS))
    patterns = Setting(6, whole(1, 26))
    strength = Setting(0.5, number(0, 2))
    ramp = Setting(True, true_or_false)
    seed = Setting(0, SEED)
    shown = traitlets.Dict().tag(sync=True)

    def __init__(self, levels=4, patterns=6, strength=0.5, ramp=True, seed=0, *, language="en"):
        super().__init__(language=language, levels=levels, patterns=patterns, strength=strength, ramp=ramp, seed=seed)
