"""CapacityDial: turn the load of a memory, and see what theory and simulation say, and what a recall looks like."""

import numpy as np
import traitlets

from hopfield_edu import datasets
from hopfield_edu.classical import capacity
from hopfield_edu.widgets.base import SEED, CourseWidget, Setting, choice, number

SIZES = (100, 200, 500, 1000, 2000)
FLIPS = tuple(range(0, 50, 5))


class CapacityDial(CourseWidget):
    """Both questions of chapter 5, does it stay and does it come back, at the load and the size that are chosen.

    rule: "Hebb", "Storkey", "pseudo-inverse" or "perceptron". load: p/n. n: 100, 200, 500, 1000 or 2000 neurons.
    flips: flipped bits of the cue in per cent, 0 to 45 by fives. picture: name of the picture that is stored among
    random patterns and recalled in the browser. seed: of these patterns, the flips and the order of updates.
    All can be set at any time; load and n move to the nearest that were recorded for the rule.
    `shown` reads what is on the screen: the recorded stays and back, and of the picture its wrong_bits at rest, after
    a clean start and after the cue; None where no picture is recalled.
    Raises ValueError or TypeError that names the argument.
    """

    _name = "capacity_dial"
    tables = traitlets.Dict().tag(sync=True)
    rule = Setting("Hebb", choice(tuple(capacity.RULES)))
    load = Setting(0.1, number(0, 2))
    n = Setting(1000, choice(SIZES))
    flips = Setting(10, choice(FLIPS))
    picture = Setting("ghost", choice(lambda: datasets.pictures().names))
    seed = Setting(0, SEED)
    shown = traitlets.Dict().tag(sync=True)

    def __init__(self, rule="Hebb", load=0.1, n=1000, flips=10, picture="ghost", seed=0, *, language="en"):
        tables = {name: _table(name) for name in capacity.RULES}
        super().__init__(
            language=language, tables=tables, rule=rule, load=load, n=n, flips=flips, picture=picture, seed=seed
        )


def _table(rule):
    """What was recorded of a rule, size by size, with the theory: a curve for Hebb, an edge for each."""
    rows = capacity.recorded(rule)
    tables = []
    for n in np.unique(rows.n).astype(int):
        own = rows[rows.n == n]
        clean = own[own.flips == 0]
        load = clean.p / n
        curve = (1 - capacity.bit_error(load)) ** n if rule == "Hebb" else []
        tables.append(
            {
                "n": int(n),
                "p": clean.p.astype(int).tolist(),
                "networks": int(clean.networks[0]),
                "stays": np.round(clean.stays, 3).tolist(),
                "back": [np.round(own.close[own.flips == flips], 3).tolist() for flips in FLIPS],
                "curve": np.round(curve, 3).tolist(),
                "edge": _edge(rule, int(n)),
            }
        )
    return tables


def _edge(rule, n):
    """The load at which theory puts the end, and in words of what."""
    if rule == "Hebb":
        return [round(float(capacity.amit_curve()[0][-1]), 4), "close, 0.138"]
    if rule == "Storkey":
        return [round(capacity.storkey_limit(n) / n, 4), "stays, 1/√(2 ln n)"]
    if rule == "pseudo-inverse":
        return [1.0, "stays, 1"]
    return [capacity.gardner(), "any weights, 2"]
