"""DreamWalker: a walk in the code space of an autoencoder, painted by its decoder in the page."""

import math

import numpy as np
import traitlets

from hopfield_edu import _shipped
from hopfield_edu._validation import as_list, number_between, whole_number
from hopfield_edu.widgets.base import SEED, STATIC, CourseWidget, Setting

FILE = STATIC / "dream_walker.bin"
EACH = 5
"""So many stored digits of each kind are on the map."""


def _start(value, name):
    if value is None:
        return None
    place = as_list(value)
    if place is None or len(place) != 2:
        raise TypeError(f"{name} must be a place (x, y), or None for the seed's; got {value!r:.60}")
    return [number_between(each, name, -math.inf, math.inf) for each in place]


def _goal(value, name):
    return None if value is None else whole_number(value, name, 0, 10 * EACH - 1)


class DreamWalker(CourseWidget):
    """The code space of the shipped autoencoder-mnist-2 as a map: fifty stored digits, and what is dreamt between them.

    start: a place (x, y) in code space, kept on the map, or None for the memory that the seed draws.
    goal: index of the memory to walk to, 0 to 49, or None for the one that the seed draws. seed: 0 to 2**32 - 1.
    All can be set at any time. `place`, where the walker is, and `dream`, what is painted there, read the screen.
    Raises ValueError or TypeError that names the argument.
    """

    _name = "dream_walker"
    dreams = traitlets.Any(b"").tag(sync=True)  # the file as bytes: decoder, codes, labels, pictures
    start = Setting(None, _start)
    goal = Setting(None, _goal)
    seed = Setting(0, SEED)
    place = traitlets.Any(None).tag(sync=True)
    picture = traitlets.Any(b"").tag(sync=True)  # the dream as bytes, 28 x 28

    def __init__(self, start=None, goal=None, seed=0, *, language="en"):
        super().__init__(language=language, dreams=FILE.read_bytes(), start=start, goal=goal, seed=seed)

    @property
    def dream(self):
        """The picture on the screen, (28, 28) in [0, 1]; None until the widget was shown."""
        values = np.frombuffer(bytes(self.picture), np.uint8)
        return values.reshape(28, 28) / 255 if values.size else None


def write_dream_walker(path=FILE):
    """Write what the dream walker needs, as a safetensors file: decoder, and codes, labels, pictures of 50 digits."""
    from hopfield_edu import datasets
    from hopfield_edu.modern.constructive import Autoencoder, split

    weights, _ = _shipped.load("autoencoder-mnist-2")
    labels = datasets.digits().labels[3000:4000]
    chosen = np.sort(np.concatenate([np.flatnonzero(labels == digit)[:EACH] for digit in range(10)]))
    pictures = split()[1][chosen]
    tensors = {name: weight for name, weight in weights.items() if name.startswith("decoder.")}
    tensors |= {
        "codes": Autoencoder.load("autoencoder-mnist-2").encode(pictures).astype(np.float16),
        "labels": labels[chosen].astype(np.uint8),
        "pictures": np.rint(255 * pictures).astype(np.uint8),
    }
    _shipped.save(path, tensors, {"from": "autoencoder-mnist-2"})
