"""Chapter 6's checks: the right answer passes, and each usual mistake gets its own sentence."""

import numpy as np

from hopfield_edu.check import pairs as check
from hopfield_edu.classical import hebbian
from hopfield_edu.hetero.bam import BAM
from hopfield_edu.hetero.sequences import asymmetric, replay


def calls(X):
    return np.roll(X, -1, axis=0)


def steps(W, cue, count, *, one_by_one=False, tie=None, shared=False, changes=False):
    s = cue if changes else cue.copy()
    states = [s if shared else s.copy()]
    for _ in range(count):
        heard = s if one_by_one else s.copy()
        for i in range(len(s)):
            h = W[i] @ heard
            s[i] = np.sign(h) if h != 0 else (s[i] if tie is None else tie)
        states.append(s if shared else s.copy())
    return np.array(states)


def delayed(stay, go, history, strength, delay):
    return stay @ history[-1] + strength * go @ history[-1 - delay]


RIGHT = [
    (check.rule, lambda x, y: BAM(x, y).toarray()),
    (check.rule, lambda x, y: sum(np.outer(b, a) for a, b in zip(x, y, strict=True))),
    (check.sequence_rule, lambda X: asymmetric(X).toarray()),
    (check.bound, 192),
    (check.field_with_delay, delayed),
    (check.field_with_delay, lambda a, b, s, g, d: a @ s[-1] + g * (b @ s[len(s) - 1 - d])),
    (check.replay, steps),
    (check.replay, replay),
    (check.rest, (3.0, 24)),
    (check.rest, [4, 24]),
    (check.one_way, lambda x, y: y.T @ np.linalg.pinv(x).T),
]
WRONG = [
    (check.rule, lambda x, y: x.T @ y, "This is W^T"),
    (check.rule, lambda x, y: y.T @ x / x.shape[1], "factor 1/n"),
    (check.rule, lambda x, y: y.T @ x / len(x), "the mean over the pairs"),
    (check.rule, lambda x, y: np.outer(y[0], x[0]), "Only the first pair"),
    (check.rule, lambda x, y: np.outer(y[-1], x[-1]), "Only the last pair"),
    (check.rule, lambda x, y: x.T @ x, "where is y?"),
    (check.rule, lambda x, y: y.T @ y, "where is x?"),
    (check.rule, lambda x, y: x @ y.T, "stops with ValueError"),
    (check.rule, lambda x, y: -y.T @ x, "W has shape (m, n)"),
    (check.rule, lambda x, y: None, "returns nothing"),
    (check.rule, ..., "no answer yet"),
    (check.rule, np.ones((3, 3)), "must be a function; got ndarray"),
    (check.sequence_rule, lambda X: X.T @ calls(X) / X.shape[1], "runs backwards: the caller"),
    (check.sequence_rule, lambda X: X[1:].T @ X[:-1] / X.shape[1], "calls nobody"),
    (check.sequence_rule, lambda X: X[:-1].T @ X[1:] / X.shape[1], "and the end is open"),
    (check.sequence_rule, lambda X: calls(X).T @ X, "not divided by n"),
    (check.sequence_rule, lambda X: calls(X).T @ X / len(X), "You divided by p"),
    (check.sequence_rule, lambda X: X.T @ X / X.shape[1], "each pattern calls itself"),
    (check.sequence_rule, lambda X: hebbian(X).toarray(), "each pattern calls itself"),
    (check.sequence_rule, lambda X: np.zeros((X.shape[1],) * 2), "Row mu of"),
    (check.sequence_rule, lambda X: None, "returns nothing"),
    (check.bound, 16384, "the smaller of the two"),
    (check.bound, 192 * 16384, "the number of weights"),
    (check.bound, 192 + 16384, "the number of neurons"),
    (check.bound, 24, "that you have"),
    (check.bound, 38, "few errors"),
    (check.bound, 1, "The bound is min"),
    (check.bound, ..., "no answer yet"),
    (check.field_with_delay, lambda a, b, s, g, d: a @ s[-1] + g * b @ s[-1], "The delay is missing"),
    (check.field_with_delay, lambda a, b, s, g, d: a @ s[-1] + g * b @ s[-d], "one step too recent"),
    (check.field_with_delay, lambda a, b, s, g, d: a @ s[-1] + g * b @ s[d], "from the start"),
    (check.field_with_delay, lambda a, b, s, g, d: delayed(a, b, s, 1, d), "The strength is missing"),
    (check.field_with_delay, lambda a, b, s, g, d: g * a @ s[-1] + b @ s[-1 - d], "belongs to W_go"),
    (check.field_with_delay, lambda a, b, s, g, d: a @ s[-1 - d] + g * b @ s[-1], "swapped"),
    (check.field_with_delay, lambda a, b, s, g, d: (a + g * b) @ s[-1 - d], "must hear the present"),
    (check.field_with_delay, lambda *a: np.sign(delayed(*a)), "return the field"),
    (check.field_with_delay, lambda a, b, s, g, d: a @ s[0], "Two products"),
    (check.field_with_delay, lambda a, b, s, g, d: None, "returns nothing"),
    (check.replay, lambda *a: steps(*a, one_by_one=True, tie=0, shared=True, changes=True), "changes its arguments"),
    (check.replay, lambda *a: steps(*a, one_by_one=True, tie=0, shared=True), "Every row is the same"),
    (check.replay, lambda *a: steps(*a, one_by_one=True, shared=True), "must hear the old state"),
    (check.replay, lambda *a: steps(*a, shared=True), "Every row is the same"),
    (check.replay, lambda *a: steps(*a, one_by_one=True, tie=0), "And then there is the tie"),
    (check.replay, lambda *a: steps(*a, one_by_one=True), "must hear the old state"),
    (check.replay, lambda *a: steps(*a, tie=0), "A tie becomes 0"),
    (check.replay, lambda *a: steps(*a)[1:], "The cue is missing"),
    (check.replay, lambda *a: steps(*a)[-1], "the last state only"),
    (check.replay, lambda *a: -steps(*a), "Compute all fields"),
    (check.replay, lambda *a: None, "returns nothing"),
    (check.rest, ..., "no answer yet"),
    (check.rest, 24, "must be a pair"),
    (check.rest, (3, 24.5), "must be a pair"),
    (check.rest, (-1, 24), "must be a pair"),
    (check.rest, (0, 24), "stays at the first picture"),
    (check.rest, (3, 25), "stays 26 and not 25 steps"),
    (check.rest, (3, 0), "stays 1 and not 25 steps"),
    (check.rest, (1.2, 24), "The rests differ"),
    (check.rest, (2.5, 24), "wrong pixels around the moves"),
    (check.rest, (1.1, 1), "The order of the pictures is lost"),
    (check.one_way, lambda x, y: np.linalg.pinv(x) @ y, "This is W^T"),
    (check.one_way, lambda x, y: y.T @ x, "Kosko's rule"),
    (check.one_way, lambda x, y: (np.linalg.pinv(y) @ x).T, "from y to x"),
    (check.one_way, lambda x, y: np.linalg.pinv(y) @ x, "uses the pseudo-inverse of y"),
    (check.one_way, lambda x, y: x.T @ np.linalg.pinv(x).T, "from x to x"),
    (check.one_way, lambda x, y: 2 * y.T @ np.linalg.pinv(x).T, "has shape (n, p)"),
    (check.one_way, lambda x, y: None, "returns nothing"),
]
