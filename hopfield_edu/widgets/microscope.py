"""SpuriousMicroscope: every state of sixteen neurons on a map, by where it flows or how often it is dreamt of."""

import traitlets

from hopfield_edu._validation import true_or_false, words
from hopfield_edu.classical.rules import SYMMETRIC
from hopfield_edu.patterns import as_patterns
from hopfield_edu.widgets.base import SEED, CourseWidget, Setting, choice, matched, packed, times, unpacked

NEURONS, MOST = 16, 4
DRAWN = {"P": "###. #..# ###. #...", "7": "#### ..#. .#.. .#..", "1": ".##. ###. .##. ####"}
START = "###. .... ###. ...."  # a P that has lost three pixels
_as_times = times(MOST)


class SpuriousMicroscope(CourseWidget):
    """All 2^16 states of a Hopfield network of 4x4 pixels as a map, computed in the browser.

    A state flows by asynchronous updates in one fixed order, ties keep it: it always ends in the same attractor.
    patterns: (p, 16) array of ±1, p at most 4; chapter 4's P, 7 and 1 if left out. names: p strings.
    rule: "Hebb", "Storkey" or "pseudo-inverse", all with a zero diagonal.
    seed: 0 visits the neurons in turn, as order="sequential" of classical.recall; any other seed shuffles them once.
    state: (16,) of ±1, the start whose way is shown.
    shows: "flow", or "dreams": a Boltzmann machine learns the patterns, from the chances of all states, and the map
        shows how often it dreams of each; as classical.boltzmann.learn does it in 150 steps at a rate of 0.03.
    times: p whole numbers from 1 to 5, how often each pattern is shown to it; once if left out.
    thresholds: whether it learns thresholds, too, or weights alone.
    All of these can be set at any time and read what is on the screen; `end` and `outcome` read where the state comes
    to rest and what that is, `divergence` how far the dreams on the screen are from what is shown, in nats.
    Raises ValueError or TypeError that names the argument.
    """

    _name = "microscope"
    memory_bits = traitlets.Any(b"").tag(sync=True)
    names = Setting((), words)
    rule = Setting("Hebb", choice(SYMMETRIC))
    seed = Setting(0, SEED)
    state_bits = traitlets.Any(b"").tag(sync=True)
    end_bits = traitlets.Any(b"").tag(sync=True)
    outcome = traitlets.Unicode("").tag(sync=True)
    shows = Setting("flow", choice(("flow", "dreams")))
    times = Setting((), _as_times)
    thresholds = Setting(True, true_or_false)
    divergence = traitlets.Float(None, allow_none=True).tag(sync=True)

    def __init__(
        self,
        patterns=None,
        names=None,
        rule="Hebb",
        seed=0,
        state=None,
        *,
        shows="flow",
        times=(),
        thresholds=True,
        language="en",
    ):
        super().__init__(language=language, rule=rule, seed=seed, shows=shows, thresholds=thresholds)
        if patterns is None:
            patterns, names = [_drawn(each) for each in DRAWN.values()], list(DRAWN) if names is None else names
        self.store(patterns, names, times)
        self.state = _drawn(START) if state is None else state

    def store(self, patterns, names=None, times=()):
        """Replace the memories by patterns (p, 16) of ±1, with their names and times. Returns the widget."""
        patterns = as_patterns(patterns, neurons=NEURONS)
        if len(patterns) > MOST:
            raise ValueError(f"patterns must hold at most {MOST} memories; got {len(patterns)}")
        names = [f"memory {k + 1}" for k in range(len(patterns))] if names is None else names
        names = words(names, "names", len(patterns), "patterns")
        times = matched(_as_times(times, "times"), len(patterns))
        with self.hold_sync():
            self.names, self.times = names, times
            self.memory_bits = packed(patterns)
        return self

    @property
    def patterns(self):
        """The stored patterns, (p, 16) of ±1; set it to an array to store others."""
        return unpacked(self.memory_bits, NEURONS)

    @patterns.setter
    def patterns(self, patterns):
        self.store(patterns)

    @property
    def state(self):
        """The start whose way is shown, (16,) of ±1."""
        return unpacked(self.state_bits, NEURONS)[0]

    @state.setter
    def state(self, state):
        states = as_patterns(state, "state", neurons=NEURONS)
        if len(states) != 1:
            raise ValueError(f"state must be one state of {NEURONS} neurons; got {len(states)}")
        self.state_bits = packed(states)

    @property
    def end(self):
        """Where the state comes to rest, (16,) of ±1; empty until the widget was shown."""
        return unpacked(self.end_bits, NEURONS).reshape(-1)


def _drawn(marks):
    return [1.0 if mark == "#" else -1.0 for mark in marks.replace(" ", "")]
