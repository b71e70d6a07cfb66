"""PidAtoms: what a neuron is told, and what the network recalls, at a load that you drag."""

from functools import cache

import traitlets

from hopfield_edu.datasets import experiment
from hopfield_edu.widgets.base import CourseWidget, Setting, choice

RULES = ("Hebb", "redundancy")


class PidAtoms(CourseWidget):
    """The five parts of a neuron's partial information decomposition against the load, for two rules of learning.

    rule: "Hebb" or "redundancy". stored: how many patterns the 100 neurons hold, one of the recorded numbers.
    flips: how many neurons of the cue are wrong: 0, 5 or 15. One of the patterns is a heart; its recall is shown.
    All three can be set at any time and read what is on the screen; `overlap` reads how much of the heart is left.
    Everything was computed by tools/record/redundancy.py. Raises ValueError that names the argument.
    """

    _name = "pid_atoms"
    table = traitlets.Dict().tag(sync=True)
    rule = Setting("Hebb", choice(RULES))
    stored = Setting(14, choice(lambda: _table()["stored"]))
    flips = Setting(5, choice(lambda: _table()["flips"]))
    overlap = traitlets.Float(0.0).tag(sync=True)

    def __init__(self, rule="Hebb", stored=14, flips=5, *, language="en"):
        super().__init__(language=language, table=_table(), rule=rule, stored=stored, flips=flips)


@cache
def _table():
    """The recorded run, with what the page does not need left out and its states in hexadecimal digits."""
    log = experiment("redundancy")
    looks = {rule: {p: _look(look, log["flips"]) for p, look in log["curves"][rule].items()} for rule in RULES}
    flips = sorted(map(int, next(iter(log["curves"]["Hebb"].values()))["courses"]))
    return {"n": log["n"], "stored": log["stored"], "flips": flips, "looks": looks}


def _look(look, flips):
    left = {str(count): value for count, value in zip(flips, look["left"], strict=True)}
    courses = {count: [_digits(state) for state in states] for count, states in look["courses"].items()}
    return {"parts": look["parts"], "left": left, "courses": courses}


def _digits(state):
    """The marks # and . of a state as hexadecimal digits, four neurons a digit."""
    bits = state.replace("#", "1").replace(".", "0")
    return f"{int(bits, 2):0{len(bits) // 4}x}"
