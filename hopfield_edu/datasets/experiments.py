"""Recorded experiments: runs that took hours, whose tables and logs come with the package."""

import json
from importlib import resources

import numpy as np

from hopfield_edu._validation import one_of

EXPERIMENTS = resources.files("hopfield_edu").joinpath("data", "experiments")


def experiment(name):
    """A large run that was recorded, where measuring anew would take too long for a notebook.

    name: such as "semantic", of which tools/record/semantic.py says what was measured and how.
    Returns a table as a NumPy record array, a row for each measurement: `table.percent[table.encoder == "pixels"]`;
    or, where the run left a log, its dict: "redundancy", by tools/record/redundancy.py.
    Raises ValueError that lists the names where one is unknown.
    """
    files = {file.name.rpartition(".")[0]: file for file in EXPERIMENTS.iterdir()}
    file = files[one_of(name, "name", tuple(sorted(files)))]
    if file.name.endswith(".json"):
        return json.loads(file.read_text(encoding="utf-8"))
    with file.open(encoding="utf-8") as lines:
        table = np.genfromtxt(lines, dtype=None, delimiter=",", names=True, encoding="utf-8")
    return table.view(np.recarray)
