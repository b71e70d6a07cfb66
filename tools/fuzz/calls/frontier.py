"""The research frontier."""

from hopfield_edu.classical import hebbian
from hopfield_edu.frontier import RedundancyMemory
from tools.fuzz.calls.sets import greys, signs


def _joint():
    table = greys(2, 3, 2)
    return table / table.sum()


CALLS = {
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
