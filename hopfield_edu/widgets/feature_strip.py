"""FeatureStrip: pictures drop into a strip of numbers that does not grow; ask one of them back, or forget it."""

import traitlets

from hopfield_edu import datasets
from hopfield_edu._validation import as_list, one_of, word
from hopfield_edu.widgets.base import SEED, CourseWidget, Setting, choice, number

FEATURES = (256, 512, 1024, 2048)
NAMES = tuple(datasets.pictures(size=16).names)


def _as_stored(values, name):
    """The check of names of pictures, each once: as a list."""
    found = as_list(values)
    if found is None:
        raise TypeError(f"{name} must be a list of names of pictures; got {values!r:.60}")
    found = [one_of(word(each, name), name, NAMES) for each in found]
    if len(set(found)) < len(found):
        raise ValueError(f"{name} must name each picture once; got {', '.join(found)}")
    return found


class FeatureStrip(CourseWidget):
    """Pictures of 16 x 16 in a strip of 2 · features numbers: frontier.FeatureMemory in the browser.

    stored: names of the pictures in the strip, in the order in which they dropped in.
    asked: the one whose damaged cue is recalled. features: 256, 512, 1024 or 2048. beta: 2 to 24.
    damage: 0 to 0.3, the share of the cue's pixels that are flipped. seed: of the directions and of the flips.
    All can be set at any time and read what is on the screen. `shown` reads the share of wrong pixels ("wrong"), the
    "outcome", and the length of the strip ("numbers").
    Raises ValueError or TypeError that names the argument.
    """

    _name = "feature_strip"
    stored = Setting([], _as_stored)
    asked = Setting(NAMES[0], choice(NAMES))
    features = Setting(512, choice(FEATURES))
    beta = Setting(8.0, number(2, 24))
    damage = Setting(0.05, number(0, 0.3))
    seed = Setting(0, SEED)
    shown = traitlets.Dict().tag(sync=True)

    def __init__(self, stored=NAMES[:1], asked=NAMES[0], features=512, beta=8.0, damage=0.05, seed=0, *, language="en"):
        super().__init__(
            language=language, stored=stored, asked=asked, features=features, beta=beta, damage=damage, seed=seed
        )
