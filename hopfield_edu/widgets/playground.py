"""Playground: store pictures, break one, watch it come back."""

import numpy as np
import traitlets

from hopfield_edu import datasets
from hopfield_edu._validation import words
from hopfield_edu.classical.rules import SYMMETRIC
from hopfield_edu.patterns import as_patterns
from hopfield_edu.widgets.base import (
    SEED,
    CourseWidget,
    Setting,
    choice,
    matched,
    number,
    packed,
    times,
    unpacked,
    whole,
)

MOST = 24
TWICE = "Storkey twice"  # two passes of that rule
SETTINGS = {
    "rule": choice((*SYMMETRIC, TWICE)),
    "kind": choice(("flip", "noise", "mask", "half", "both")),
    "share": number(0, 1),
    "order": choice(("random", "sequential", "synchronous")),
    "seed": SEED,
    "temperature": number(0, 1.5),
    "rival": whole(0, MOST - 1),
}


def _as_settings(values, name):
    """A copy of the settings as the page reads them; raises where one is unknown or out of its range."""
    if not isinstance(values, dict):
        raise TypeError(f"{name} must be a dict of {', '.join(SETTINGS)}; got {values!r:.60}")
    if unknown := [str(each) for each in values if each not in SETTINGS]:
        raise ValueError(f"{name} may hold {', '.join(SETTINGS)}; got {', '.join(unknown)}")
    return {each: SETTINGS[each](value, each) for each, value in values.items()}


_as_times = times(MOST)


class Playground(CourseWidget):
    """A Hopfield network to play with, computed in the browser.

    patterns: (p, n) array of ±1 with n = side², side 2 to 128, and p at most 24; the eight pictures if left out.
    names: p strings; "memory 1", … if left out. times: p whole numbers from 1 to 5, how often each is learned; once if
        left out. The pseudo-inverse learns nothing by repetition.
    settings: rule ("Hebb", "Storkey", "pseudo-inverse", "Storkey twice"), kind of damage ("flip", "noise", "mask",
        "half", "both": a tug of war, whose cue is partly another memory), rival (the number of that one, from 0), share
        in [0, 1], order ("random", "sequential", "synchronous"), seed, temperature; those left out have their defaults.
    `patterns` can be set at any time; `cue` and `state` read back what is on the screen.
    Raises ValueError or TypeError that names the argument.
    """

    _name = "playground"
    memory_bits = traitlets.Any(b"").tag(sync=True)
    library_bits = traitlets.Any(b"").tag(sync=True)
    cue_bits = traitlets.Any(b"").tag(sync=True)
    state_bits = traitlets.Any(b"").tag(sync=True)
    names = Setting((), words)
    times = Setting((), _as_times)
    library_names = traitlets.List(traitlets.Unicode()).tag(sync=True)
    letters = traitlets.Dict().tag(sync=True)
    source = traitlets.Unicode("own").tag(sync=True)
    size = traitlets.Int(128).tag(sync=True)
    settings = Setting({}, _as_settings)
    outcome = traitlets.Unicode("").tag(sync=True)

    def __init__(self, patterns=None, names=None, times=(), *, language="en", **settings):
        library, letters = datasets.pictures(), datasets.letters()
        marks = ["".join("#" if value > 0 else "." for value in pattern) for pattern in letters.patterns]
        super().__init__(
            language=language,
            library_bits=packed(library.patterns),
            library_names=list(library.names),
            letters=dict(zip(letters.names, marks, strict=True)),
            settings=settings,
        )
        if patterns is None:
            patterns, names, _ = datasets.pictures(datasets.EIGHT)
        self.store(patterns, names, times)

    def store(self, patterns, names=None, times=()):
        """Replace the memories by patterns (p, n) of ±1, with their names and times. Returns the widget."""
        patterns = as_patterns(patterns)
        p, n = patterns.shape
        side = round(n**0.5)
        if side * side != n or not 2 <= side <= 128:
            raise ValueError(f"patterns must be square pictures of 2x2 to 128x128; got {n} neurons")
        if p > MOST:
            raise ValueError(f"patterns must hold at most {MOST} memories; got {p}")
        names = [f"memory {k + 1}" for k in range(p)] if names is None else names
        names, times = words(names, "names", p, "patterns"), matched(_as_times(times, "times"), p)
        with self.hold_sync():
            self.names, self.times, self.size = names, times, side
            self.source = _source(patterns, names, side)
            self.memory_bits = packed(patterns)
        return self

    @property
    def patterns(self):
        """The stored patterns, (p, n) of ±1; set it to an array to store others."""
        return unpacked(self.memory_bits, self.size**2)

    @patterns.setter
    def patterns(self, patterns):
        self.store(patterns)

    @property
    def cue(self):
        """The cue on the screen, (n,) of ±1; empty until the widget was shown."""
        return _signs(self.cue_bits)

    @property
    def state(self):
        """The state in which the recall on the screen ended, (n,) of ±1; empty until the widget was shown."""
        return _signs(self.state_bits)


def _source(patterns, names, side):
    """Whether these are the course's pictures, its letters, or the caller's own; the panel offers more of the same."""
    if side == 5 and all(name in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" and len(name) == 1 for name in names):
        return "letters" if np.array_equal(patterns, datasets.letters("".join(names)).patterns) else "own"
    if 128 % side == 0 and set(names) <= set(datasets.pictures().names):
        return "pictures" if np.array_equal(patterns, datasets.pictures(names, size=side).patterns) else "own"
    return "own"


def _signs(data):
    """Bytes 0 and 1, which arrive from a browser as a memoryview, as ±1."""
    return np.where(np.frombuffer(bytes(data), np.uint8) > 0, 1.0, -1.0)
