"""NightSchool: five days of two digits each, what is replayed at night, and what the cortex paints after it."""

import base64
from functools import cache

import numpy as np
import traitlets

from hopfield_edu.datasets import experiment
from hopfield_edu.widgets.base import CourseWidget, Setting, choice, number, whole

REPLAYS = ("nothing", "dreams", "rows", "both")
ASKED = 8


class NightSchool(CourseWidget):
    """What a network paints, names and passes in exams after each of five nights, by what it replays at night.

    replay: "nothing", "dreams", "rows" or "both". night: 1 to 5. beta: 0.01 to 100, how sharply the shelf answers to
    noise.
    All can be set at any time and read what is on the screen. `shown` reads "right", the mean share right in the exams
    of what was taught so far, and "spread", how far the recalled codes spread beside the stored ones.
    The lives were recorded by tools/record/night_school.py; the shelf answers in the browser, and the weights of
    "cortex-digits" paint what it says. Raises ValueError or TypeError that names the argument.
    """

    _name = "night_school"
    lives = traitlets.Dict().tag(sync=True)
    shelf = traitlets.Dict().tag(sync=True)
    replay = Setting("rows", choice(REPLAYS))
    night = Setting(5, whole(1, 5))
    beta = Setting(10.0, number(0.01, 100.0))
    shown = traitlets.Dict().tag(sync=True)

    def __init__(self, replay="rows", night=5, beta=10.0, *, language="en"):
        super().__init__(
            language=language, lives=recorded_lives(), shelf=recorded_shelf(), replay=replay, night=night, beta=beta
        )


@cache
def recorded_lives():
    """Way of replay -> pictures (5 nights of 12, two pixels a byte, base64), names, and accuracy, of seed 0."""
    log = experiment("night-school")
    return {
        way: {
            "pictures": log["sheets"][way]["0"]["pictures"],
            "names": log["sheets"][way]["0"]["names"],
            "accuracy": log["lives"][way]["0"]["accuracy"],
        }
        for way in REPLAYS
    }


@cache
def recorded_shelf():
    """The shelf of the life with rows, noise to ask it with, and the decoder, as whole numbers times scales."""
    from hopfield_edu import _shipped

    kept, (weights, _) = experiment("night-school")["sheets"]["rows"]["0"], _shipped.load("cortex-digits")
    probes = np.random.default_rng(1).standard_normal((ASKED, 16)).round(3)
    names = ("decoder.0.weight", "decoder.0.bias", "decoder.2.weight", "decoder.2.bias")
    layers = [_whole(weights[name].astype(float)) for name in names]
    return {
        "codes": kept["codes"],
        "scale": kept["scale"],
        "labels": base64.b64encode(bytes(kept["labels"])).decode(),
        "probes": probes.tolist(),
        "layers": layers,
    }


def _whole(array):
    scale = float(np.abs(array).max() / 127)
    whole = np.rint(array / scale).astype(np.int8)
    return {"whole": base64.b64encode(whole.tobytes()).decode(), "scale": scale}
