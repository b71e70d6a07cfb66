"""The research frontier: learning without forgetting, and forgetting without a trace."""

import functools
import tempfile
from pathlib import Path

import numpy as np

from hopfield_edu.classical import hebbian
from hopfield_edu.frontier import Classifier, Cortex, Episodes, Task, softmax_of
from tools.fuzz.calls.sets import greys, signs

NET = Classifier(5, 2, 3)
WEIGHTS = greys(NET.size) - 0.5


def _scrubbed():
    """Jacobian and probabilities of four pictures."""
    x = greys(4, 5)
    return NET.jacobian(WEIGHTS, x), softmax_of(NET.logits(WEIGHTS, x))


def _cortex():
    return Cortex(6, code=2, hidden=3, classes=3)


def _shelf():
    return Episodes(5, classes=3).store(greys(4, 2), np.array([0, 1, 2, 0]))


def _tasks():
    """Two days of two classes each, of pictures with six pixels."""
    return [Task(greys(4, 6, seed=t), 2 * t + np.arange(4) % 2, greys(3, 6), 2 * t + np.arange(3) % 2) for t in (0, 1)]


@functools.cache
def _saved():
    path = Path(tempfile.mkdtemp()) / "cortex.safetensors"
    _cortex().save(path)
    return path


def _sets():
    x, y = greys(4, 5), np.array([0, 1, 2, 0])
    return {"forgotten": (x[:1], y[:1]), "strangers": (x[1:], y[1:])}


CALLS = {
    "frontier.split_digits": lambda: {"rng": 0},
    "frontier.Cortex": lambda: {"pixels": 6, "code": 2, "hidden": 3, "classes": 3, "rng": 0},
    "frontier.Cortex.encode": lambda: {"self": _cortex(), "pictures": greys(4, 6)},
    "frontier.Cortex.decode": lambda: {"self": _cortex(), "codes": greys(4, 2)},
    "frontier.Cortex.classify": lambda: {"self": _cortex(), "pictures": greys(4, 6)},
    "frontier.Cortex.save": lambda: {"self": _cortex(), "path": "cortex.safetensors"},
    "frontier.Cortex.load": lambda: {"path": _saved(), "rng": 0},
    "frontier.Episodes": lambda: {"capacity": 5, "similarity": "dot", "classes": 3},
    "frontier.Episodes.store": lambda: {"self": _shelf(), "codes": greys(2, 2), "labels": np.array([0, 2])},
    "frontier.Episodes.replay": lambda: {"self": _shelf(), "count": 3, "probe": greys(3, 2), "rng": 0},
    "frontier.live": lambda: {
        "tasks": _tasks(),
        "replay": "both",
        "ratio": 1.0,
        "per_class": 2,
        "cortex": Cortex(6, code=2, hidden=3, classes=4),
        "epochs": 1,
        "progress": False,
        "rng": 0,
    },
    "frontier.familiarity": lambda: {"weights": hebbian(signs()), "candidates": signs(2, seed=1)},
    "frontier.silence": lambda: {"weights": hebbian(signs()).toarray(), "candidates": signs(2, seed=1)},
    "frontier.residue": lambda: {"weights": hebbian(signs()).toarray(), "candidates": signs(2, seed=1)},
    "frontier.Classifier": lambda: {"inputs": 5, "hidden": 2, "classes": 3},
    "frontier.Classifier.logits": lambda: {"self": NET, "weights": WEIGHTS, "pictures": greys(4, 5)},
    "frontier.Classifier.jacobian": lambda: {"self": NET, "weights": WEIGHTS, "pictures": greys(4, 5)},
    "frontier.Classifier.gradient": lambda: {
        "self": NET,
        "weights": WEIGHTS,
        "pictures": greys(3, 5),
        "labels": np.array([0, 1, 2]),
        "start": 0 * WEIGHTS,
        "decay": 0.1,
    },
    "frontier.Classifier.settle": lambda: {
        "self": NET,
        "start": WEIGHTS,
        "pictures": greys(3, 5),
        "labels": np.array([0, 1, 2]),
        "decay": 0.1,
        "max_steps": 5,
    },
    "frontier.Classifier.pretrained": lambda: {
        "self": NET,
        "pictures": greys(3, 5),
        "labels": np.array([0, 1, 2]),
        "classes": 2,
        "steps": 2,
        "rng": 0,
    },
    "frontier.softmax_of": lambda: {"logits": greys(4, 3)},
    "frontier.newton_step": lambda: {
        "jacobian": _scrubbed()[0],
        "probabilities": _scrubbed()[1],
        "gradient": greys(NET.size),
        "decay": 0.1,
    },
    "frontier.ntk_step": lambda: {
        "jacobian": _scrubbed()[0],
        "residuals": _scrubbed()[1],
        "forgotten": np.array([True, False, False, False]),
        "decay": 0.1,
        "moved": greys(NET.size),
    },
    "frontier.fisher_noise": lambda: {
        "weights": WEIGHTS,
        "jacobian": _scrubbed()[0],
        "probabilities": _scrubbed()[1],
        "alpha": 1e-3,
        "rng": 0,
    },
    "frontier.report": lambda: {
        "weights": WEIGHTS,
        "retrained": WEIGHTS + 0.1,
        "before": WEIGHTS - 0.1,
        "logits": NET.logits,
        "sets": _sets(),
    },
    "frontier.auc": lambda: {"members": greys(3), "others": greys(5, seed=1)},
}
