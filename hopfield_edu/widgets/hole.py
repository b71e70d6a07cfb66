"""TheHole: twelve people in a network, one is you; take yourself out again, and see whether the weights still tell."""

import traitlets

from hopfield_edu.widgets.base import SEED, CourseWidget, Setting, choice, whole

RULES = ("Hebb", "Storkey", "projection")
WAYS = ("kept", "subtracted", "subtracted twice", "never learned")


class TheHole(CourseWidget):
    """What is left of a forgotten pattern: x·Wx, |Wx| and the residue of rounding, beside those of 200 strangers.

    A network of `neurons` holds twelve random patterns, which a page draws as faces. One of them is to be forgotten.
    rule: "Hebb", "Storkey" or "projection". way: "kept", "subtracted" (W - x x^T / n), "subtracted twice", or "never
    learned", by the same rule from the eleven others. neurons: 100 or 128. you: 0 to 11, who is to go. seed: of all
    patterns, by the page's own random numbers.
    All can be set at any time and read what is on the screen. `shown` reads your place among 201 by each score,
    1 for the highest, and "alike", the overlap of what you are recalled as with you.
    Raises ValueError or TypeError that names the argument.
    """

    _name = "hole"
    rule = Setting("Storkey", choice(RULES))
    way = Setting("kept", choice(WAYS))
    neurons = Setting(100, choice((100, 128)))
    you = Setting(3, whole(0, 11))
    seed = Setting(0, SEED)
    shown = traitlets.Dict().tag(sync=True)

    def __init__(self, rule="Storkey", way="kept", neurons=100, you=3, seed=0, *, language="en"):
        super().__init__(language=language, rule=rule, way=way, neurons=neurons, you=you, seed=seed)
