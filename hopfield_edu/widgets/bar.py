"""TheBar: a bar over a digit, a code of 64 cells that flip until it is right or wrong, and what is painted from it."""

import traitlets

from hopfield_edu.widgets.base import SEED, CourseWidget, Setting, choice, number, whole

DAMAGES = ("grey bar", "white bar", "noise")


class TheBar(CourseWidget):
    """What a memory inside a network makes of a damaged digit, step by step, beside a denoiser of the same layers.

    The networks are "latent-digits" and "latent-denoiser", in 8 bits a weight; they learned 30 digits whose lower half
    was grey, and with noise. The page computes all 100 steps of dt = 0.1.
    digit: 0 to 29, which of datasets.digits(30, rng=0). damage: "grey bar", "white bar" or "noise". top: 0 to 14, the
    first row of the bar, which covers 14; 14 is how it was trained. sigma: of the noise, 0 to 1. seed: of the noise.
    All can be set at any time and read what is on the screen. `shown` reads the step, how many cells are wrong, the
    error of what is painted, and that of the denoiser.
    Raises ValueError or TypeError that names the argument.
    """

    _name = "bar"
    digit = Setting(14, whole(0, 29))
    damage = Setting("grey bar", choice(DAMAGES))
    top = Setting(14, whole(0, 14))
    sigma = Setting(0.5, number(0, 1))
    seed = Setting(0, SEED)
    shown = traitlets.Dict().tag(sync=True)

    def __init__(self, digit=14, damage="grey bar", top=14, sigma=0.5, seed=0, *, language="en"):
        super().__init__(language=language, digit=digit, damage=damage, top=top, sigma=sigma, seed=seed)
