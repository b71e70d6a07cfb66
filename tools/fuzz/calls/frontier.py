"""The research frontier."""

import numpy as np

from hopfield_edu.classical import hebbian
from hopfield_edu.frontier import RedundancyMemory, fit_curve
from tools.fuzz.calls.sets import greys, signs


def _joint():
    table = greys(2, 3, 2)
    return table / table.sum()


CALLS = {
    "frontier.fit_curve": lambda: {"patterns": greys(9, 5), "pieces": 3},
    "frontier.fit_curve (smooth)": lambda: {"patterns": greys(9, 5), "pieces": 3, "basis": "cosine", "ridge": 0.0},
    "frontier.Curve.at": lambda: {"self": fit_curve(greys(9, 5), 3), "times": np.array([0.0, 0.3, 1.0])},
    "frontier.recall_curve": lambda: {"curve": fit_curve(greys(9, 5), 3), "cues": greys(2, 5, seed=2), "beta": 5.0},
    "frontier.recall_curve (smooth)": lambda: {
        "curve": fit_curve(greys(9, 5), 3, "gauss"),
        "cues": greys(2, 5, seed=2),
        "beta": 5.0,
        "points": 7,
        "max_steps": 2,
    },
    "frontier.pan": lambda: {"picture": greys(6, 8), "frames": 4, "side": 3},
    "frontier.pid": lambda: {"joint": _joint()},
    "frontier.neuron_joint": lambda: {"weights": hebbian(signs()).toarray(), "patterns": signs(), "external": 2.0},
    "frontier.legs": lambda: {"n": 4},
    "frontier.legt": lambda: {"n": 4},
    "frontier.remember": lambda: {"signal": greys(2, 9), "n": 4, "rule": "midpoint"},
    "frontier.remember (window)": lambda: {"signal": greys(9), "n": 4, "measure": "legt", "window": 5.0},
    "frontier.recollect": lambda: {"coefficients": greys(2, 4), "length": 9},
    "frontier.projection": lambda: {"signal": greys(2, 9), "n": 4},
    "frontier.RedundancyMemory": lambda: {"n": 6, "rng": 0, "goal": (1.0, 0.0, 1.0, 0.0, 0.0)},
    "frontier.RedundancyMemory.fit": lambda: {
        "self": RedundancyMemory(6),
        "patterns": signs(3, 6),
        "epochs": 2,
        "progress": False,
    },
    "frontier.RedundancyMemory.recall": lambda: {"self": RedundancyMemory(6), "cues": signs(2, 6)},
}
