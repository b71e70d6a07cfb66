"""Runs that take too long for a notebook, measured once and shipped with the package."""

import json
from importlib import resources

from hopfield_edu.validation import one_of

__all__ = ["EXPERIMENTS", "recorded"]

EXPERIMENTS = resources.files("hopfield_edu").joinpath("data", "experiments")


def recorded(name):
    """The log of a recorded run by its name, such as "redundancy": what was measured, by which command, and when.

    Raises ValueError that lists the names there are.
    """
    names = sorted(file.name.removesuffix(".json") for file in EXPERIMENTS.iterdir() if file.name.endswith(".json"))
    one_of(name, "name", names)
    return json.loads(EXPERIMENTS.joinpath(f"{name}.json").read_text(encoding="utf-8"))
