"""SemanticSearch: damage a picture, and see what a memory of pixels and a memory of features recall, side by side."""

from functools import cache

import numpy as np
import traitlets

from hopfield_edu import datasets
from hopfield_edu._validation import finite_array, true_or_false, unit_interval, word
from hopfield_edu.widgets.base import SEED, CourseWidget, Setting, choice, marks, number

SIMILARITIES = ("cosine", "dot", "neg-L1", "neg-L2")
PARTS = ("left", "right", "top", "bottom", "center")
SIDE = 32
STORED = slice(1200, 1300)
"""Of datasets.emoji(size=32) those that are stored: the encoder never saw them in training."""


@cache
def names():
    """The names of the 100 stored emoji."""
    return datasets.emoji(size=8).names[STORED]


def _start(value, name):
    if word(value, name) != "own" and value not in names():
        raise ValueError(
            f"{name} must be 'own' or the name of one of the 100 stored pictures, such as 'TULIP' (all of them are in "
            f"datasets.emoji(size=32).names[1200:1300]); got {value!r}"
        )
    return str(value)


def _own(value, name):
    if isinstance(value, (bytes, memoryview)):
        if len(bytes(value)) in (0, SIDE * SIDE * 3):
            return bytes(value)
        raise ValueError(f"{name} must hold {SIDE * SIDE * 3} bytes; got {len(bytes(value))}")
    picture = finite_array(value, name)
    if picture.shape != (SIDE, SIDE, 3):
        raise ValueError(f"{name} must be a picture of shape ({SIDE}, {SIDE}, 3); got {picture.shape}")
    return np.rint(255 * unit_interval(picture, name)).astype(np.uint8).tobytes()


class SemanticSearch(CourseWidget):
    """Two memories of the same 100 emoji in the browser: one compares pixels, one the features of an encoder.

    The emoji are datasets.emoji(size=32)[1200:1300], which the encoder "contrastive-emoji" never saw in training.
    start: the name of one of them, or "own" for a picture of your own.
    own: that picture, (32, 32, 3) array in [0, 1]; a reader can also choose or drop a file, which stays in the browser.
    stored: whether the picture of one's own is stored beside the 100.
    similarity: "cosine", "dot", "neg-L1" or "neg-L2", for both memories.
    damage: cut (share of the side cropped away, to 0.8), turn (degrees), shift (pixels to the right), mirror (bool),
        grey and dim (shares of colour and of light lost), noise (sigma), specks (share of pixels black or white),
        covered (share of the side) on part ("left", "right", "top", "bottom", "center"), in this order; then drawn,
        1024 marks of the brush, row by row: "." none, "g" grey, "b" black, "s" smeared; or "".
    seed: of noise and specks. amount: how much of all that is applied, in [0, 1] by steps of a twentieth.
    All can be set at any time. `top`, five names from each memory, and `cue` read back what is on the screen.
    Raises ValueError or TypeError that names the argument.
    """

    _name = "semantic_search"
    start = Setting("MONKEY FACE", _start)
    own = Setting(b"", _own)  # as bytes, 32 x 32 x 3
    stored = Setting(True, true_or_false)
    similarity = Setting("cosine", choice(SIMILARITIES))
    amount = Setting(1.0, number(0, 1))
    seed = Setting(0, SEED)
    cut = Setting(0.25, number(0, 0.8))
    turn = Setting(30.0, number(-180, 180))
    shift = Setting(0.0, number(-16, 16))
    mirror = Setting(False, true_or_false)
    grey = Setting(0.0, number(0, 1))
    dim = Setting(0.0, number(0, 1))
    noise = Setting(0.0, number(0, 1))
    specks = Setting(0.0, number(0, 1))
    part = Setting("right", choice(PARTS))
    covered = Setting(0.0, number(0, 1))
    drawn = Setting("", marks(".gbs", SIDE**2))
    pixel_top = traitlets.List(traitlets.Unicode()).tag(sync=True)
    semantic_top = traitlets.List(traitlets.Unicode()).tag(sync=True)
    picture = traitlets.Any(b"").tag(sync=True)  # the cue as bytes; none of a file that a reader chose

    def __init__(self, start=None, *, own=None, language="en", **settings):
        settings = self.known(settings)
        if own is not None:
            settings |= {"start": "own", "own": own}
        super().__init__(language=language, **settings | ({} if start is None else {"start": start}))

    @property
    def top(self):
        """{"pixels": five names, "semantic": five names}, the most similar first; empty until the widget was shown."""
        return {"pixels": tuple(self.pixel_top), "semantic": tuple(self.semantic_top)}

    @property
    def cue(self):
        """The damaged picture on the screen, (32, 32, 3) in [0, 1]; None where it is a file that a reader chose."""
        values = np.frombuffer(bytes(self.picture), np.uint8)
        return values.reshape(SIDE, SIDE, 3) / 255 if values.size else None
