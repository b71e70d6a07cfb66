"""Rooms that all parts share: patterns, datasets, plots, sweep, shipped, the doctor, and the checks."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

import matplotlib
import matplotlib.pyplot as plt
import numpy as np
from PIL import Image

from hopfield_edu.datasets.cifar import FILES
from tools.fuzz import public
from tools.fuzz.calls.sets import greys, signs

matplotlib.use("Agg")
FOLDER = tempfile.mkdtemp(prefix="hopfield_edu-fuzz-")  # for what calls read
atexit.register(shutil.rmtree, FOLDER, ignore_errors=True)


def _axes():
    plt.close("all")
    return plt.figure().subplots()


def _columns():
    plt.close("all")
    return 2


def _file():
    """The path of a small picture."""
    path = Path(FOLDER, "drawn.png")
    Image.fromarray((255 * greys(8, 8, 3)).astype(np.uint8)).save(path)
    return str(path)


def _cifar(count=2):
    """The five files of a small archive in the folder of HOPFIELD_EDU_DATA, where datasets.cifar10 looks for them."""
    records = np.random.default_rng(0).integers(0, 10, (count, 3073), np.uint8)
    for name in FILES["train"]:
        Path(os.environ.get("HOPFIELD_EDU_DATA", FOLDER), name).write_bytes(records.tobytes())
    return count


def _trial(rng, a):
    return {"b": a + rng.random()}


CALLS = {
    "about": dict,
    "patterns.as_patterns": lambda: {"patterns": signs(), "neurons": 16},
    "patterns.binarize": lambda: {"values": greys(3, 16)},
    "patterns.binarize (array)": lambda: {"values": greys(3, 16), "threshold": greys(16)},
    "patterns.hamming": lambda: {"a": signs(), "b": signs(seed=1)},
    "patterns.overlap": lambda: {"patterns": signs(), "states": signs(2, seed=1)},
    "patterns.random_patterns": lambda: {"p": 3, "n": 16, "rng": 0},
    "datasets.cifar10": lambda: {"count": _cifar()},
    "datasets.clothes": lambda: {"count": 3, "rng": 0},
    "datasets.digits": lambda: {"count": 3, "rng": 0},
    "datasets.emoji": lambda: {"count": 3, "size": 16, "rng": 0},
    "datasets.experiment": lambda: {"name": "semantic"},
    "datasets.folder": lambda: {"path": str(Path(_file()).parent), "count": 1, "size": 8},
    "datasets.letters": lambda: {"text": "HOPFIELD"},
    "datasets.picture": lambda: {"path": _file(), "size": 8},
    "datasets.pictures": lambda: {"names": ["rocket", "ghost"], "size": 16},
    "datasets.spoken_digits": lambda: {"languages": ["it"]},
    "datasets.words": dict,
    "plots.picture": lambda: {"pattern": signs()[0], "title": "a", "shape": (4, 4), "ax": _axes()},
    "plots.gallery": lambda: {"patterns": signs(), "titles": ["a", "b", "c"], "columns": _columns(), "shape": (4, 4)},
    "plots.energy_trace": lambda: {"energies": np.array([3.0, 1.0, 0.5]), "label": "a", "ax": _axes()},
    "plots.overlap_bars": lambda: {"overlaps": np.array([1.0, 0.5]), "names": ["a", "b"], "ax": _axes()},
    "plots.weight_map": lambda: {"weights": greys(4, 4), "ax": _axes()},
    "plots.curves": lambda: {
        "x": np.arange(3.0),
        "values": {"a": np.array([1.0, 2.0, 3.0])},
        "errors": {"a": np.array([0.1, 0.1, 0.1])},
        "ax": _axes(),
    },
    "sweep.sweep": lambda: {"trial": _trial, "grid": {"a": [1, 2]}, "repeats": 2, "file": None, "progress": False},
    "_shipped.names": dict,
    "_shipped.load": lambda: {"path": "senses"},
    "_shipped.save": lambda: {"path": "w.safetensors", "weights": {"a": greys(2)}, "about": {"b": "c"}},
} | {name: lambda: {"answer": None} for name in public.callables() if name.startswith("check.")}
