"""TiltedLandscape: an input pushes a ball, or reshapes the ground that it lies on."""

import traitlets

from hopfield_edu.frontier.plasticity import RULES
from hopfield_edu.widgets.base import SEED, CourseWidget, Setting, choice, number

MEMORIES = ("rocket", "coffee")
STARTS = ("coffee", "a trace of the inverse", "nothing")


class TiltedLandscape(CourseWidget):
    """A network of two memories, a rocket and a cup of coffee, hears an input: frontier.flow in the browser.

    rule: "plasticity", the input weighs the memories; "push", it pushes the neurons; "both".
    share: how much of the input is rocket, 0 to 1; the rest is coffee. volume: how loud it is, 0 to 4.
    pulse: after how many seconds it ends, of 10; 10 is never. noise: sigma, 0 to 4.
    start: "coffee", "a trace of the inverse" (of the rocket), or "nothing". seed: of the noise.
    All can be set at any time and read what is on the screen. `shown` reads the time, and the overlaps with
    "rocket" and "coffee". Raises ValueError or TypeError that names the argument.
    """

    _name = "tilt"
    rule = Setting("plasticity", choice(RULES))
    share = Setting(0.92, number(0, 1))
    volume = Setting(2.0, number(0, 4))
    pulse = Setting(5.0, number(0, 10))
    noise = Setting(0.0, number(0, 4))
    start = Setting("coffee", choice(STARTS))
    seed = Setting(0, SEED)
    shown = traitlets.Dict().tag(sync=True)

    def __init__(
        self, rule="plasticity", share=0.92, volume=2.0, pulse=5.0, noise=0.0, start="coffee", seed=0, *, language="en"
    ):
        super().__init__(
            language=language, rule=rule, share=share, volume=volume, pulse=pulse, noise=noise, start=start, seed=seed
        )
