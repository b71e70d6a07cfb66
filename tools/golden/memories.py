"""Golden answers of memories: lists in a context, dreams, a past in numbers, a shelf, a film."""

import base64
from itertools import product

import numpy as np

from hopfield_edu.classical import boltzmann
from hopfield_edu.frontier import (
    fit_curve,
    pan,
    recall_curve,
    recollect,
    remember,
)
from hopfield_edu.hetero import context
from hopfield_edu.modern import modern_recall, retrieve, softmax
from hopfield_edu.widgets.film import FILMED, PIECES
from hopfield_edu.widgets.legendre import RULES as STEPS
from hopfield_edu.widgets.legendre import LegendreMemory
from hopfield_edu.widgets.night_school import recorded_shelf
from hopfield_edu.widgets.rng import SharedRng
from tools.golden.recalls import PICTURES


def histories():
    """What a memory along a line holds at its end, for each way of remembering, and what it tells of the past."""
    curve, found = LegendreMemory().curve, []
    for n, length in ((4, 512), (16, 512), (33, 1024), (64, 512)):
        x = (np.arange(length) + 0.5) / length
        signal = np.interp(x, np.linspace(0, 1, len(curve)), curve)
        for rule in STEPS:
            for window in (None,) if rule == "euler" and n > 33 else (None, 100, 256):  # rounding alone, else
                measure = "legs" if window is None else "legt"
                numbers = remember(signal, n, measure=measure, window=window, rule=rule)
                case = {"n": n, "length": length, "measure": measure, "window": window or 128, "rule": rule}
                told = recollect(numbers[-1], 20)
                found.append(case | {"largest": np.abs(numbers).max(), "numbers": [*numbers[-1]], "told": [*told]})
    return {"curve": curve, "cases": found}


def schools():
    """What the shelf of the night school answers to noise, and how it is painted, from the page's own numbers."""
    shelf, found = recorded_shelf(), []

    def whole(text):
        return np.frombuffer(base64.b64decode(text), np.int8).astype(float)

    keys = whole(shelf["codes"]).reshape(-1, 16) * shelf["scale"]
    U, a, V, b = (whole(layer["whole"]) * layer["scale"] for layer in shelf["layers"])
    for beta in (0.1, 1.0, 10.0, 100.0):
        z = retrieve(keys, np.array(shelf["probes"]), "neg-L2", softmax(beta))
        painted = 1 / (1 + np.exp(-(np.maximum(0, z @ U.reshape(128, 16).T + a) @ V.reshape(196, 128).T + b)))
        spread = z.std(axis=0).mean() / keys.std(axis=0).mean()
        row = painted[:, 84:98].ravel().round(12).tolist()
        found.append({"beta": beta, "codes": z.ravel().round(12).tolist(), "row": row, "spread": float(spread)})
    return {"shelf": shelf, "cases": found}


def contexts():
    """What comes to mind at each moment of three lists, from Hebb's rule to the projection, at two drifts."""
    found, n = [], 50
    for share, drift, p in product((0, 0.35, 1), (0.04, 0.1), (10, 12)):
        rng, told = SharedRng(3), []
        for _ in range(3):
            items, moments = rng.coins(p * n).reshape(p, n), np.repeat(rng.coins(n)[None], p, axis=0)
            for k in range(1, p):
                moments[k:, rng.choose(n, round(drift * n))] *= -1
            starts, fair = rng.coins(p * n).reshape(p, n), (rng.u32(p * p).reshape(p, p) + 0.5) / 2**32
            W = context.blend(np.hstack([items, moments]), share)
            told.append(context._remind(W, items, moments, starts, fair).tolist())
        shares = context.lag_shares(told).round(12).tolist()
        found.append({"share": share, "drift": drift, "items": p, "seed": 3, "recalled": told, "shares": shares})
    return {"cases": found}


TAUGHT = [  # pictures of the microscope, how often each is shown, whether thresholds learn, too
    ((59880, 62020, 28271), (3, 2, 1), True),
    ((59880, 62020, 28271), (3, 2, 1), False),
    ((59880, 62020, 28271, 34959), (1, 5, 2, 1), True),
    ((59880, 5655), (2, 1), True),
    ((7, 7, 0), (1, 1, 1), False),
]


def dreams():
    """What the microscope's Boltzmann machine learns: divergences, weights, and how often some states are dreamt of."""
    found, every = [], boltzmann.every_state(16)
    for numbers, times, thresholds in TAUGHT:
        learned = boltzmann.learn(every[list(numbers)], times, steps=150, rate=0.03, thresholds=thresholds)
        chances = boltzmann.chances(learned.weights, learned.threshold)
        case = {"memories": numbers, "times": times, "thresholds": thresholds}
        told = {
            "divergences": learned.divergences[::10],
            "weights": learned.weights[3],
            "threshold": learned.threshold,
            "logs": np.log(chances[::6553]),
        }
        found.append(case | {name: values.round(9).tolist() for name, values in told.items()})
    return {"cases": found}


def films():
    """How like its frame each answer of both memories of a film is, and a row of pixels of one answer of the curve."""
    found = []
    for name in FILMED:
        k = PICTURES.names.index(name)
        film = pan(PICTURES.patterns[k].reshape(128, 128)) / 48
        for pieces in PIECES:
            for shuffled in (False, True):
                order = SharedRng(0).permutation(64) if shuffled else np.arange(64)
                case = {"picture": k, "name": name, "pieces": pieces, "shuffled": shuffled, "seed": 0}
                told = {kind: answers[np.argsort(order)] for kind, answers in film_answers(film[order], pieces).items()}
                likeness = {kind: [*_likeness(answers, film).round(10)] for kind, answers in told.items()}
                found.append(case | likeness | {"row": [*told["curve"][19, :48].round(10)]})
    return {"cases": found}


def film_answers(stored, pieces):
    """What the curve and single frames answer to the upper half of each stored frame, and the mean picture."""
    cues = stored * (np.arange(48 * 48) < 48 * 24)
    some = stored[np.rint(np.linspace(0, 63, pieces)).astype(int)]
    return {
        "curve": recall_curve(fit_curve(stored, pieces), cues, 50.0).state,
        "frames": modern_recall(some, cues, 50.0, max_steps=1).state,
        "mean": 0 * stored + stored.mean(axis=0),
    }


def _likeness(answers, film):
    return np.sum(answers * film, axis=1) / np.linalg.norm(answers, axis=1)
