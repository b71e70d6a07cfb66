"""The classical network: its rules, its dynamics, its capacity."""

import numpy as np

from hopfield_edu.classical import hebbian, storkey
from tools.fuzz.calls.sets import signs


def _dense():
    return hebbian(signs()).toarray()


def _small():
    return hebbian(signs(n=5)).toarray()


def _ridge():
    S = signs().T @ signs() / 16
    return S @ np.linalg.inv(S + 0.1 * np.eye(16))


CALLS = {
    "classical.hebbian": lambda: {"patterns": signs()},
    "classical.storkey": lambda: {"patterns": signs()},
    "classical.storkey (onto low rank)": lambda: {"patterns": signs(2, seed=1), "weights": hebbian(signs())},
    "classical.storkey (onto an array)": lambda: {"patterns": signs(2, seed=1), "weights": _dense()},
    "classical.pseudo_inverse": lambda: {"patterns": signs()},
    "classical.perceptron": lambda: {"patterns": signs(), "max_epochs": 50},
    "classical.forget": lambda: {"weights": hebbian(signs()), "patterns": signs()[:1]},
    "classical.forget (an array)": lambda: {"weights": _dense(), "patterns": signs()[0]},
    "classical.forget_last_storkey": lambda: {"weights": storkey(signs()), "pattern": signs()[-1]},
    "classical.forget_ridge": lambda: {"weights": _ridge(), "pattern": signs()[0], "penalty": 0.1},
    "classical.unlearn": lambda: {"weights": _dense(), "dreams": 2, "rate": 0.1, "rng": 0},
    "classical.unlearn (low rank)": lambda: {"weights": hebbian(signs()), "dreams": 2, "rate": 0.1, "rng": 0},
    "classical.energy": lambda: {"weights": _dense(), "states": signs(2, seed=1), "threshold": np.full(16, 0.1)},
    "classical.local_field": lambda: {"weights": _dense(), "states": signs(2, seed=1)},
    "classical.recall": lambda: {"weights": hebbian(signs()), "cues": signs(2, seed=1), "rng": 0},
    "classical.recall (one cue, warm)": lambda: {
        "weights": _dense(),
        "cues": signs(seed=1)[0],
        "max_sweeps": 5,
        "threshold": np.full(16, 0.1),
        "temperature": np.array([1.0, 0.5, 0.1]),
        "rng": 0,
    },
    "classical.LowRankWeights": lambda: {
        "factors": signs(),
        "coefficients": np.full(3, 0.25),
        "diagonal": np.zeros(16),
        "left": signs(seed=1),
    },
    "classical.LowRankWeights.diagonal": lambda: {"self": hebbian(signs())},
    "classical.LowRankWeights.toarray": lambda: {"self": hebbian(signs())},
    "classical.boltzmann.every_state": lambda: {"neurons": 3},
    "classical.boltzmann.chances": lambda: {"weights": _small(), "threshold": np.full(5, 0.1), "temperature": 0.5},
    "classical.boltzmann.glauber": lambda: {
        "chances": np.full(32, 1 / 32),
        "weights": _small(),
        "threshold": np.full(5, 0.1),
        "sweeps": 2,
        "temperature": 0.5,
    },
    "classical.boltzmann.averages": lambda: {"chances": np.full(32, 1 / 32)},
    "classical.boltzmann.shown": lambda: {"patterns": signs(n=5), "times": np.array([3, 2, 1])},
    "classical.boltzmann.divergence": lambda: {"wanted": np.full(4, 0.25), "found": np.array([0.1, 0.2, 0.3, 0.4])},
    "classical.boltzmann.learn": lambda: {
        "patterns": signs(n=5),
        "times": np.array([3, 2, 1]),
        "steps": 3,
        "rate": 0.1,
    },
    "classical.boltzmann.learn (by contrast)": lambda: {"patterns": signs(n=5), "steps": 3, "rate": 0.1, "sweeps": 2},
    "classical.puzzles.queens": lambda: {"side": 4},
    "classical.puzzles.network": lambda: {"conflicts": np.eye(4)[::-1].copy(), "worth": 0.5},
    "classical.capacity.bit_error": lambda: {"load": np.array([0.1, 0.2])},
    "classical.capacity.amit_curve": lambda: {"points": 20},
    "classical.capacity.retrieval_overlap": lambda: {"load": np.array([0.1, 0.2])},
    "classical.capacity.error_free": lambda: {"n": 100},
    "classical.capacity.storkey_limit": lambda: {"n": 100},
    "classical.capacity.gardner": lambda: {"margin": 0.5},
    "classical.capacity.trial": lambda: {
        "rng": 0,
        "rule": "Hebb",
        "n": 20,
        "load": 0.1,
        "flips": (0.0, 0.1),
        "asked": 2,
        "max_epochs": 10,
    },
    "classical.capacity.recorded": lambda: {"rule": "Hebb"},
    "classical.batch.hebbian_batch": lambda: {"patterns": np.stack([signs(), signs(seed=1)])},
    "classical.batch.recall_batch": lambda: {
        "weights": np.stack([_dense(), _dense()]),
        "cues": np.stack([signs(2, seed=1), signs(2, seed=2)]),
    },
}
