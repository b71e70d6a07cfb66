"""Chapter 13's checks: the right answer passes, and each usual mistake gets its own sentence."""

import numpy as np

from hopfield_edu.check import redundancy as check
from hopfield_edu.datasets import experiment
from hopfield_edu.frontier import pid


def mine(p, above=True, below=True, y=True, log=np.log2, weighed=True):
    """A learner's redundancy, cell by cell, with its mistakes to switch on."""
    total = 0.0
    for t, r, v in np.argwhere(p > 0):
        union = p[t, :, v].sum() + p[:, r, v].sum() - above * p[t, r, v]
        hint = union / (p[t].sum() + p[:, r].sum() - below * p[t, r].sum())
        bits = log(hint / p[:, :, v].sum() if y else hint)
        total += p[t, r, v] * bits if weighed else bits
    return total


def with_nan(p):
    t_y, r_y, t_r = (p.sum(axis=axis, keepdims=True) for axis in (1, 0, 2))
    hint = (t_y + r_y - p) / (t_r.sum(axis=1, keepdims=True) + t_r.sum(axis=0, keepdims=True) - t_r)
    return np.sum(p * np.log2(hint / t_y.sum(axis=0, keepdims=True)))


def about_t(p):
    parts = pid(p)
    return parts.redundancy + parts.unique_t


def table(t, r, up, chance=True, mean=True):
    joint = np.zeros((2, 2, 2))
    for k in range(len(t)):
        u = up[k] if chance else float(up[k] > 0.5)
        joint[int(t[k] > 0), int(r[k] > 0)] += np.array([1 - u, u]) / (len(t) if mean else 1)
    return joint


def greedy(p):
    p /= 2
    return 0.0


def largest(rule, flips):
    log = experiment("redundancy")
    seen = {int(p): look["left"][log["flips"].index(flips)] for p, look in log["curves"][rule].items() if look}
    return max(p for p, left in seen.items() if left >= 0.95) / 100


RIGHT = [
    (check.shared, mine),
    (check.shared, lambda p: pid(p).redundancy),
    (check.union, mine),
    (check.goal, (0, 1, 1, 0, 0)),
    (check.goal, [0, 2, 2, 0, 0]),
    (check.lost, 0.0809),
    (check.lost, 1 - sum(pid(np.array([[[0.495, 0.005]], [[0.005, 0.495]]]))[:4])),
    (check.voices, table),
    (check.basin, (largest("redundancy", 5), largest("perceptron", 5))),
]
WRONG_TABLES = [
    (lambda p: mine(p, above=False, below=False), "Both unions count the overlap twice"),
    (lambda p: mine(p, above=False), "Above the line"),
    (lambda p: mine(p, below=False), "Below the line"),
    (lambda p: mine(p, y=False), "Divide by p(y)"),
    (lambda p: mine(p, log=np.log), "bits need np.log2"),
    (lambda p: mine(p, weighed=False), "Weigh each logarithm"),
    (lambda p: -mine(p), "The sign is wrong"),
    (about_t, "This is I(Y;T)"),
    (lambda p: about_t(p.transpose(1, 0, 2)), "This is I(Y;R)"),
    (lambda p: sum(pid(p)[:4]), "both say together"),
    (lambda p: pid(p).synergy, "the synergy"),
    (lambda p: None, "returns nothing"),
    (greedy, "changes its arguments"),
]
WRONG = [
    *((judge, mistake, message) for judge in (check.shared, check.union) for mistake, message in WRONG_TABLES),
    (check.shared, with_nan, "A cell adds"),
    (check.shared, lambda p: 0.0, "A cell adds"),
    (check.union, lambda p: 0.0, "Only two lines"),
    (check.shared, ..., "no answer yet"),
    (check.goal, (1, 0, 1, 0, 0), "This is I(Y;T)"),
    (check.goal, (0, 1, 0, 0, 0), "R *alone* says"),
    (check.goal, (0, 0, 1, 0, 0), "redundancy alone"),
    (check.goal, (1, 1, 1, 1, 0), "I(Y;T,R)"),
    (check.goal, (0, 1, 1, 1, 0), "Synergy needs both"),
    (check.goal, (0, 1, 0, 1, 0), "the redundancy is missing"),
    (check.goal, (0, 0, 1, 0, 1), "Read the order again"),
    (check.goal, (0, 0, 0, 0, 0), "sum of two parts"),
    (check.goal, (0, 1, 1), "got shape (3,)"),
    (check.goal, "I(Y;R)", "must be five numbers"),
    (check.goal, ..., "no answer yet"),
    (check.lost, 0.44, "one voice only"),
    (check.lost, 0.0014, "Glauber"),
    (check.lost, 0.919, "what the two say"),
    (check.lost, 0.056, "bits need np.log2"),
    (check.lost, 0.00995, "chance of a wrong answer"),
    (check.lost, 0.99, "chance of the right answer"),
    (check.lost, 0, "something is left to chance"),
    (check.lost, 0.3, "its entropy is"),
    (check.lost, ..., "no answer yet"),
    (check.voices, lambda *a: table(*a, mean=False), "These are counts"),
    (check.voices, lambda *a: table(*a, chance=False), "y is a chance"),
    (check.voices, lambda *a: table(*a)[:, :, ::-1], "The last axis is reversed"),
    (check.voices, lambda *a: table(*a).transpose(1, 0, 2), "The first axis is t"),
    (check.voices, lambda *a: table(*a)[::-1], "The axis of t is reversed"),
    (check.voices, lambda *a: table(*a)[:, ::-1], "The axis of r is reversed"),
    (check.voices, lambda *a: table(*a).sum(axis=2), "The axis of y is missing"),
    (check.voices, lambda *a: np.full((2, 2, 2), 1 / 8), "For each pattern"),
    (check.voices, lambda *a: None, "returns nothing"),
    (check.basin, (largest("perceptron", 5), largest("redundancy", 5)), "The other way round"),
    (check.basin, (largest("redundancy", 0), largest("perceptron", 0)), "from clean cues"),
    (check.basin, (largest("redundancy", 10), largest("perceptron", 10)), "column of 10 flips"),
    (check.basin, (100 * largest("redundancy", 5), 100 * largest("perceptron", 5)), "numbers of patterns"),
    (check.basin, (0.01, 0.01), "the largest"),
    (check.basin, ..., "no answer yet"),
]
