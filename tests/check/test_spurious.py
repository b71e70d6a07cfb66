"""Chapter 4's checks: right answers pass, and each usual mistake is told by its own message."""

import numpy as np

from hopfield_edu.check import spurious as check
from hopfield_edu.patterns import overlap


def flips_the_patterns(patterns, signs):
    patterns *= signs[:, None]
    return np.sign(patterns.sum(axis=0))


def unlearned(weights, dream, rate, *, diagonal=False):
    weaker = weights - rate * np.outer(dream, dream)
    if not diagonal:
        np.fill_diagonal(weaker, 0)
    return weaker


def changes_the_weights(weights, dream, rate):
    weights -= rate / len(dream) * np.outer(dream, dream)
    np.fill_diagonal(weights, 0)
    return weights


def by_largest(choose):
    def kind(state, stored):
        m = overlap(stored, state)
        best = m[choose(m)]
        return {1.0: "stored", -1.0: "inverse"}.get(best, "spurious")

    return kind


mended = by_largest(lambda m: np.abs(m).argmax())


def stepped(W, shown, dreamt, rate, awake=1, asleep=-1, mean=True):
    pairs = [x.T @ x / (len(x) if mean else 1) for x in (shown, dreamt)]
    return W + rate * (awake * pairs[0] + asleep * pairs[1])


def coloured(borders, k, within=1, between=None):
    same = np.eye(k) if between is None else between(k)
    return np.kron(borders, same) + within * np.kron(np.eye(len(borders)), 1 - np.eye(k))


RIGHT = [
    (check.how_many_mixtures, 960),
    (check.how_many_mixtures, 960.0),
    (check.mixture, lambda patterns, signs: np.sign(signs @ patterns)),
    (check.mixture, lambda patterns, signs: np.where((patterns.T * signs).sum(axis=1) > 0, 1, -1)),
    (check.weaken, lambda W, s, rate: unlearned(W, s, rate / len(s))),
    (check.kind, mended),
    (check.schedule, list(np.linspace(0.6, 0, 90))),
    (check.awake_and_asleep, stepped),
    (check.colouring, coloured),
]
WRONG = [
    (check.awake_and_asleep, lambda *case: stepped(*case, mean=False), "Those are sums"),
    (check.awake_and_asleep, lambda *case: stepped(*case, -1, 1), "signs are exchanged"),
    (check.awake_and_asleep, lambda *case: stepped(*case, 1, 0), "Hebb's rule alone"),
    (check.awake_and_asleep, lambda *case: stepped(*case, 0, -1), "unlearning alone"),
    (check.awake_and_asleep, lambda *case: stepped(*case, 1, 1), "learns the dreams as well"),
    (check.awake_and_asleep, lambda W, a, b, rate: stepped(W, a, b, rate / len(W)), "1 / n too much"),
    (check.awake_and_asleep, lambda W, a, b, rate: stepped(0 * W, a, b, rate), "the change alone"),
    (check.awake_and_asleep, lambda W, a, b, rate: W, "Take the mean"),
    (check.colouring, lambda b, k: coloured(b, k, within=0), "two colours at once"),
    (check.colouring, lambda b, k: coloured(0 * b, k), "borders are missing"),
    (check.colouring, lambda b, k: coloured(b, k, between=lambda k: np.ones((k, k))), "whatever their colours"),
    (check.colouring, lambda b, k: coloured(b, k, between=lambda k: 1 - np.eye(k)), "*different* colours"),
    (check.colouring, lambda b, k: coloured(b, k) + np.eye(k * len(b)), "in conflict with itself"),
    (
        check.colouring,
        lambda b, k: np.kron(np.eye(k), b) + np.kron(1 - np.eye(k), np.eye(len(b))),
        "sorted by colour first",
    ),
    (check.colouring, lambda b, k: np.zeros((k * len(b),) * 2), "Add up two products"),
    (check.how_many_mixtures, 120, "signs"),
    (check.how_many_mixtures, 480, "inverse"),
    (check.how_many_mixtures, 5760, "order"),
    (check.how_many_mixtures, 8, "three out of ten"),
    (check.how_many_mixtures, 7, "Multiply the ways"),
    (check.mixture, lambda patterns, signs: np.sign(patterns.sum(axis=0)), "signs are not used"),
    (check.mixture, lambda patterns, signs: signs @ patterns, "sum of the votes"),
    (check.mixture, lambda patterns, signs: -np.sign(signs @ patterns), "inverse of the mixture"),
    (check.mixture, lambda patterns, signs: np.sign(np.mean(signs @ patterns)), "one number"),
    (check.mixture, lambda patterns, signs: patterns[0], "Multiply each pattern"),
    (check.mixture, lambda patterns, signs: patterns @ signs, "stops with ValueError"),
    (check.mixture, lambda patterns, signs: None, "returns nothing"),
    (check.mixture, lambda patterns, signs: ..., "The dots are still there"),
    (check.mixture, flips_the_patterns, "changes its arguments"),
    (check.weaken, unlearned, "divide the rate by n"),
    (check.weaken, lambda W, s, rate: unlearned(W, s, -rate / len(s)), "learns the dream"),
    (check.weaken, lambda W, s, rate: unlearned(W, s, rate / len(s), diagonal=True), "diagonal"),
    (check.weaken, lambda W, s, rate: W, "as they were"),
    (check.weaken, lambda W, s, rate: 0 * W, "Subtract (rate / n)"),
    (check.weaken, lambda W, s, rate: None, "returns nothing"),
    (check.weaken, changes_the_weights, "changes its arguments"),
    (check.kind, by_largest(np.argmax), "Inverses still come out as spurious"),
    (
        check.kind,
        lambda s, X: "stored" if np.abs(overlap(X, s)).max() == 1 else "spurious",
        "Inverses now come out as stored",
    ),
    (check.kind, lambda s, X: mended(-s, X), "exchanged"),
    (check.kind, lambda s, X: "spurious", "where some overlap is 1"),
    (check.kind, lambda s, X: None, "returns nothing"),
    (check.schedule, 0.5, "list of 1 to 100"),
    (check.schedule, [], "list of 1 to 100"),
    (check.schedule, [0.5] * 100 + [0], "list of 1 to 100"),
    (check.schedule, "hot", "list of numbers"),
    (check.schedule, [0.5, -0.1, 0], "at least 0"),
    (check.schedule, [0.5, np.nan, 0], "at least 0"),
    (check.schedule, [0.5, 0.4], "last temperature is not 0"),
    (check.schedule, [0.5, 0], "cools too fast"),
    (check.schedule, [1] * 90 + [0], "cool in small steps"),
    (check.schedule, [0], "start warm"),
]
