"""Corruptions, of ±1 patterns and of pictures."""

from tools.fuzz.calls.sets import greys, signs


def _both(name, /, **more):
    return {
        f"corrupt.{name}": lambda: {"x": signs(), **more},
        f"corrupt.{name} (pictures)": lambda: {"x": greys(2, 4, 4, 3), **more},
        f"corrupt.{name} (grey)": lambda: {"x": greys(4, 4), **more},
    }


CALLS = (
    _both("flip", fraction=0.25, rng=0)
    | _both("salt_and_pepper", fraction=0.25, rng=0)
    | _both("gaussian", sigma=0.3, rng=0)
    | _both("mask", part="left", size=0.5)
    | _both("half", part="left")
    | _both("crop", size=0.5)
    | _both("shrink", size=0.5)
    | _both("shift", down=1, right=1)
    | _both("rotate", degrees=30)
    | _both("mirror")
    | _both("blur", sigma=1.0)
    | _both("by_level", name="gaussian", level=0.3, rng=0)
    | {
        "corrupt.flip (by count)": lambda: {"x": signs(), "count": 4, "rng": 0},
        "corrupt.salt_and_pepper (by count)": lambda: {"x": signs(), "count": 4, "rng": 0},
        "corrupt.crop (anywhere)": lambda: {"x": greys(2, 4, 4, 3), "size": 0.5, "rng": 0},
        "corrupt.mask (filled)": lambda: {"x": signs(), "fill": 1, "shape": (2, 8)},
        "corrupt.by_level (half)": lambda: {"x": signs(), "name": "half", "level": "left", "rng": 0},
        "corrupt.by_level (shift)": lambda: {"x": signs(), "name": "shift", "level": 1, "rng": 0},
        "corrupt.colour": lambda: {"x": greys(2, 4, 4, 3), "strength": 0.3, "rng": 0},
        "corrupt.dim": lambda: {"x": greys(2, 4, 4, 3), "factor": 0.5},
    }
)
