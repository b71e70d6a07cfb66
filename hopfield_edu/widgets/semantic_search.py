"""SemanticSearch: damage a picture, and see what a memory of pixels and a memory of features recall, side by side."""

from functools import cache

import numpy as np
import traitlets

from hopfield_edu import datasets
from hopfield_edu.validation import finite_array, number_between, one_of, unit_interval
from hopfield_edu.widgets.base import CourseWidget

SIMILARITIES = ("cosine", "dot", "neg-L1", "neg-L2")
PARTS = ("left", "right", "top", "bottom", "center")
SIDE = 32
STORED = slice(1200, 1300)
"""Of datasets.emoji(size=32) those that are stored: the encoder never saw them in training."""


class SemanticSearch(CourseWidget):
    """Two memories of the same 100 emoji in the browser: one compares pixels, one the features of an encoder.

    The emoji are datasets.emoji(size=32)[1200:1300], which the encoder "contrastive-emoji" never saw in training.
    start: the name of one of them, or "own" for a picture of your own.
    own: that picture, (32, 32, 3) array in [0, 1]; a reader can also choose or drop a file, which stays in the browser.
    stored: whether the picture of one's own is stored beside the 100.
    similarity: "cosine", "dot", "neg-L1" or "neg-L2", for both memories.
    damage: cut (share of the side cropped away, to .8), turn (degrees), shift (pixels to the right), mirror (bool),
        grey and dim (shares of colour and of light lost), noise (sigma), specks (share of pixels black or white),
        covered (share of the side) on part ("left", "right", "top", "bottom", "center"), in this order; then drawn,
        1024 marks of the brush, row by row: "." none, "g" grey, "b" black, "s" smeared; or "".
    seed: of noise and specks. amount: how much of all that is applied, in [0, 1] by steps of a twentieth.
    All can be set at any time. `top`, five names from each memory, and `cue` read back what is on the screen.
    Raises ValueError or TypeError that names the argument.
    """

    _name = "semantic_search"
    start = traitlets.Any("MONKEY FACE").tag(sync=True)
    own = traitlets.Any(b"").tag(sync=True)  # as bytes, 32 x 32 x 3
    stored = traitlets.Any(True).tag(sync=True)
    similarity = traitlets.Any("cosine").tag(sync=True)
    amount = traitlets.Any(1.0).tag(sync=True)
    seed = traitlets.Any(0).tag(sync=True)
    cut = traitlets.Any(0.25).tag(sync=True)
    turn = traitlets.Any(30.0).tag(sync=True)
    shift = traitlets.Any(0.0).tag(sync=True)
    mirror = traitlets.Any(False).tag(sync=True)
    grey = traitlets.Any(0.0).tag(sync=True)
    dim = traitlets.Any(0.0).tag(sync=True)
    noise = traitlets.Any(0.0).tag(sync=True)
    specks = traitlets.Any(0.0).tag(sync=True)
    part = traitlets.Any("right").tag(sync=True)
    covered = traitlets.Any(0.0).tag(sync=True)
    drawn = traitlets.Any("").tag(sync=True)
    pixel_top = traitlets.List(traitlets.Unicode()).tag(sync=True)
    semantic_top = traitlets.List(traitlets.Unicode()).tag(sync=True)
    picture = traitlets.Any(b"").tag(sync=True)  # the cue as bytes; none of a file that a reader chose

    def __init__(self, start=None, *, own=None, **settings):
        if unknown := set(settings) - set(CHECKS):
            known = [name for name in CHECKS if name not in ("start", "own")]
            raise ValueError(f"settings may hold {', '.join(known)}; got {', '.join(sorted(unknown))}")
        if own is not None:
            settings["own"] = _own(own)
        if start is not None or own is not None:
            settings["start"] = "own" if start is None else start
        super().__init__(**settings)

    @traitlets.validate(
        *("start", "own", "stored", "similarity", "amount", "seed", "cut", "turn", "shift", "mirror"),
        *("grey", "dim", "noise", "specks", "part", "covered", "drawn"),
    )
    def _checked(self, proposal):
        return CHECKS[proposal["trait"].name](proposal["value"])

    @property
    def top(self):
        """{"pixels": five names, "semantic": five names}, the most similar first; empty until the widget was shown."""
        return {"pixels": tuple(self.pixel_top), "semantic": tuple(self.semantic_top)}

    @property
    def cue(self):
        """The damaged picture on the screen, (32, 32, 3) in [0, 1]; None where it is a file that a reader chose."""
        values = np.frombuffer(bytes(self.picture), np.uint8)
        return values.reshape(SIDE, SIDE, 3) / 255 if values.size else None


@cache
def names():
    """The names of the 100 stored emoji."""
    return datasets.emoji(size=8).names[STORED]


def _start(value):
    if value != "own" and value not in names():
        raise ValueError(
            f"start must be 'own' or the name of one of the 100 stored pictures, such as 'TULIP' (all of them are in "
            f"datasets.emoji(size=32).names[1200:1300]); got {value!r}"
        )
    return value


def _own(value):
    if isinstance(value, (bytes, memoryview)):
        if len(bytes(value)) in (0, SIDE * SIDE * 3):
            return bytes(value)
        raise ValueError(f"own must hold {SIDE * SIDE * 3} bytes; got {len(bytes(value))}")
    picture = finite_array(value, "own")
    if picture.shape != (SIDE, SIDE, 3):
        raise ValueError(f"own must be a picture of shape ({SIDE}, {SIDE}, 3); got {picture.shape}")
    return np.rint(255 * unit_interval(picture, "own")).astype(np.uint8).tobytes()


def _seed(value):
    if isinstance(value, bool) or not isinstance(value, (int, np.integer)):
        raise TypeError(f"seed must be an integer; got {type(value).__name__}")
    if not 0 <= value < 2**32:
        raise ValueError(f"seed must lie in 0 to 2**32 - 1; got {value}")
    return int(value)


def _drawn(value):
    if not isinstance(value, str) or len(value) not in (0, SIDE**2) or set(value) - set(".gbs"):
        raise ValueError(f"drawn must be '' or {SIDE**2} marks out of '.', 'g', 'b', 's'; got {str(value)[:20]!r}")
    return value


def _between(name, low, high):
    return lambda value: float(number_between(value, name, low, high))


def _flag(name):
    def check(value):
        if not isinstance(value, (bool, np.bool_)):
            raise TypeError(f"{name} must be True or False; got {value!r}")
        return bool(value)

    return check


CHECKS = {
    "start": _start,
    "own": _own,
    "stored": _flag("stored"),
    "similarity": lambda value: one_of(value, "similarity", SIMILARITIES),
    "amount": _between("amount", 0, 1),
    "seed": _seed,
    "cut": _between("cut", 0, 0.8),
    "turn": _between("turn", -180, 180),
    "shift": _between("shift", -16, 16),
    "mirror": _flag("mirror"),
    "grey": _between("grey", 0, 1),
    "dim": _between("dim", 0, 1),
    "noise": _between("noise", 0, 1),
    "specks": _between("specks", 0, 1),
    "part": lambda value: one_of(value, "part", PARTS),
    "covered": _between("covered", 0, 1),
    "drawn": _drawn,
}
