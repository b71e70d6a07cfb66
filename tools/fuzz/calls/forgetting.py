"""The research frontier: learning without forgetting, and forgetting without a trace."""

import numpy as np

from hopfield_edu.classical import hebbian
from hopfield_edu.frontier import Classifier, softmax_of
from tools.fuzz.calls.sets import greys, signs

NET = Classifier(5, 2, 3)
WEIGHTS = greys(NET.size) - 0.5


def _scrubbed():
    """Jacobian and probabilities of four pictures."""
    x = greys(4, 5)
    return NET.jacobian(WEIGHTS, x), softmax_of(NET.logits(WEIGHTS, x))


def _sets():
    x, y = greys(4, 5), np.array([0, 1, 2, 0])
    return {"forgotten": (x[:1], y[:1]), "strangers": (x[1:], y[1:])}


CALLS = {
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
