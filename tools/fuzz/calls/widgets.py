"""Widgets: their settings are arguments."""

from hopfield_edu import widgets
from tools.fuzz.calls.hetero import _episodes
from tools.fuzz.calls.sets import greys, signs

QUESTION = {
    "question": "Which?",
    "answers": [{"text": "this", "right": True, "why": "so"}, {"text": "that", "right": False, "why": "no"}],
}
TEXT = """### Question 1

Which?

<details><summary>A. this</summary> Right. So it is. </details>
<details><summary>B. that</summary> No. It is not. </details>
"""

CALLS = {
    "widgets.CapacityDial": lambda: {"rule": "Hebb", "load": 0.1, "n": 100},
    "widgets.ClockHands": lambda: {"levels": 3, "patterns": 4, "strength": 0.5, "ramp": False, "seed": 0},
    "widgets.DreamWalker": lambda: {"start": (0.5, 0.5), "goal": 3, "seed": 0},
    "widgets.FeatureStrip": lambda: {"stored": ["ghost", "rocket"], "asked": "rocket", "features": 256, "beta": 4.0},
    "widgets.FogPlane": lambda: {"patterns": greys(2, 2), "chance": False, "seed": 1},
    "widgets.NightSchool": lambda: {"replay": "dreams", "night": 3, "beta": 1.0},
    "widgets.DriftingContext": lambda: {"share": 0.5, "drift": 0.1, "seed": 1},
    "widgets.TheBar": lambda: {"digit": 3, "damage": "noise", "top": 7, "sigma": 0.2, "seed": 1},
    "widgets.WordList": lambda: {"lists": {"tea": ["pot", "leaf", "cup", "milk"]}, "seconds": 1.0, "minutes": 1.0},
    "widgets.WhoRemembers": lambda: {"task": "recall", "count": 3, "cut": "memory", "seed": 1},
    "widgets.TheHole": lambda: {"rule": "Hebb", "way": "subtracted", "neurons": 128, "you": 5, "seed": 1},
    "widgets.FilmMemory": lambda: {"picture": "rocket", "pieces": 8, "shuffled": True, "seed": 1},
    "widgets.HalfFace": dict,
    "widgets.LegendreMemory": lambda: {"n": 8, "measure": "legt", "window": 64, "curve": greys(65), "slow": False},
    "widgets.MarblePlane": lambda: {
        "patterns": greys(2, 2),
        "beta": 4.0,
        "similarity": "neg-L2",
        "step": 1.0,
        "ball": (0.5, -1.0),
    },
    "widgets.MemoryRace": dict,
    "widgets.MemorySurface": lambda: {"experiences": [("cat", 2.0), ("skull", 3.0, 4.0)], "ball": (4.0, 5.0)},
    "widgets.Mood": lambda: {
        "episodes": _episodes(),
        "pictures": greys(3, 4, 4, 3),
        "names": ["a", "b", "c"],
        "stories": ["d", "e"],
    },
    "widgets.PidAtoms": dict,
    "widgets.Playground": lambda: {
        "patterns": signs(),
        "names": ["a", "b", "c"],
        "times": [1, 2, 1],
        "rule": "Hebb",
        "kind": "both",
        "rival": 2,
        "share": 0.2,
        "order": "random",
        "seed": 0,
        "temperature": 0.0,
    },
    "widgets.Playground.store": lambda: {
        "self": widgets.Playground(),
        "patterns": signs(),
        "names": ["a", "b", "c"],
        "times": [1, 2, 1],
    },
    "widgets.Quiz": lambda: {"questions": [QUESTION]},
    "widgets.Quiz.from_markdown": lambda: {"text": TEXT},
    "widgets.Quiz.fallback": lambda: {"self": widgets.Quiz([QUESTION])},
    "widgets.SemanticSearch": lambda: {
        "start": "own",
        "own": greys(32, 32, 3),
        "stored": True,
        "similarity": "cosine",
        "amount": 1.0,
        "seed": 0,
        "cut": 0.2,
        "turn": 30.0,
        "shift": 1.0,
        "mirror": False,
        "grey": 0.1,
        "dim": 0.1,
        "noise": 0.1,
        "specks": 0.1,
        "part": "left",
        "covered": 0.1,
        "drawn": "",
    },
    "widgets.Sound": lambda: {"samples": greys(20), "rate": 8000, "label": "a"},
    "widgets.SpuriousMicroscope": lambda: {
        "patterns": signs(),
        "names": ["a", "b", "c"],
        "state": signs()[0],
        "times": [1, 2, 3],
        "thresholds": False,
    },
    "widgets.SpuriousMicroscope.store": lambda: {
        "self": widgets.SpuriousMicroscope(),
        "patterns": signs(),
        "names": ["a", "b", "c"],
        "times": [1, 2, 3],
    },
    "widgets.StateGraph": lambda: {"picture": "#..#", "state": "##..", "seed": 0},
    "widgets.StoryTeller": lambda: {
        "start": "VIOLIN",
        "seed": 0,
        "noise": 0.1,
        "dropped": 0.1,
        "fill": "grey",
        "mask": "left",
        "drawn": "",
    },
    "widgets.TiltedLandscape": lambda: {"rule": "push", "share": 0.5, "volume": 1.0, "start": "nothing", "seed": 0},
}
