"""Checks for the exercises of chapter 6, pairs and sequences."""

import numpy as np

from hopfield_edu.check.verdict import Verdict, judge_function, judge_numbers, judge_value
from hopfield_edu.classical import hebbian
from hopfield_edu.datasets import EIGHT, pictures
from hopfield_edu.hetero.sequences import asymmetric, linger
from hopfield_edu.patterns import random_patterns

__all__ = ["bound", "field_with_delay", "one_way", "replay", "rest", "rule", "sequence_rule"]


def rule(answer):
    """The weights of a BAM as a function of x (p, n) and y (p, m)."""
    cases = [(random_patterns(p, n, p), random_patterns(p, m, p + 9)) for p, n, m in ((3, 8, 5), (4, 6, 6), (5, 4, 9))]
    return judge_function(
        answer,
        lambda x, y: y.T @ x,
        "One row for each neuron of y, one column for each of x: Kosko's matrix.",
        cases=cases,
        wrong=[
            (lambda x, y: x.T @ y, "This is W^T: a row must belong to a neuron of y, so that `W @ x` has m numbers."),
            (lambda x, y: y.T @ x / x.shape[1], "Right up to the factor 1/n, which no sign notices: leave it out."),
            (lambda x, y: y.T @ x / len(x), "This is the mean over the pairs; Kosko's rule is the sum."),
            (lambda x, y: np.outer(y[0], x[0]), "Only the first pair: add all pairs up."),
            (lambda x, y: np.outer(y[-1], x[-1]), "Only the last pair: add the pairs up."),
            (lambda x, y: x.T @ x, "This ties x to itself, as a Hopfield network does; where is y?"),
            (lambda x, y: y.T @ y, "This ties y to itself, as a Hopfield network does; where is x?"),
        ],
        hint="W has shape (m, n) and adds up y_i x_j over the pairs: one product of two arrays.",
    )


def sequence_rule(answer):
    """The asymmetric rule with a closed end as a function of (p, n) patterns."""

    def weights(patterns, following):
        return following.T @ patterns / patterns.shape[1]

    def following(patterns):
        return np.roll(patterns, -1, axis=0)

    return judge_function(
        answer,
        lambda X: weights(X, following(X)),
        "Each pattern calls the next, and the last one the first.",
        cases=[(random_patterns(p, n, p),) for p, n in ((3, 8), (4, 6), (5, 9))],
        wrong=[
            (lambda X: weights(X, following(X)).T, "This sequence runs backwards: the caller belongs on the right."),
            (
                lambda X: X[1:].T @ X[:-1] / X.shape[1],
                "The last pattern calls nobody: close the circle with `np.roll`.",
            ),
            (
                lambda X: X[:-1].T @ X[1:] / X.shape[1],
                "This runs backwards, and the end is open: the caller belongs on the right, and `np.roll` closes.",
            ),
            (lambda X: following(X).T @ X, "The sum is right, but not divided by n, the number of neurons."),
            (lambda X: following(X).T @ X / len(X), "You divided by p, the number of patterns; the rule divides by n."),
            (lambda X: weights(X, X), "This is Hebb's rule: each pattern calls itself, and the state stays."),
            (lambda X: hebbian(X).toarray(), "This is Hebb's rule: each pattern calls itself, and the state stays."),
        ],
        hint="Row mu of `np.roll(patterns, -1, axis=0)` is what row mu of patterns calls; compare with Hebb's rule.",
    )


def bound(answer):
    """What min(n, m) promises for names of 192 and pictures of 16,384 neurons."""
    return judge_value(
        answer,
        192,
        "The narrow layer decides. At a fifth of it, about 38 random pairs, one pixel in a hundred is wrong already.",
        wrong=[
            (16384, "This is the wide layer: the bound is the smaller of the two."),
            (192 * 16384, "This is the number of weights; the bound counts pairs: the smaller layer."),
            (192 + 16384, "This is the number of neurons; the bound is the smaller of the two layers."),
            (24, "This is the number of pictures that you have; how many does the bound allow?"),
            (38, "About that many come back with few errors; the question asks for the optimistic bound."),
        ],
        hint="The bound is `min(n, m)`.",
    )


def field_with_delay(answer):
    """The field of neurons that hear their past, from stay, go, history, strength and delay."""

    def field(stay, go, history, strength, delay):
        return stay @ history[-1] + strength * go @ history[-1 - delay]

    cases = []
    for seed in range(3):
        rng = np.random.default_rng(seed)
        stay, go = rng.standard_normal((2, 6, 6))
        cases += [(stay, go, random_patterns(9, 6, rng), 1.5 + seed, delay) for delay in (0, 2, 5)]
    return judge_function(
        answer,
        field,
        "The present holds, the past pulls on.",
        cases=cases,
        wrong=[
            (lambda a, b, s, g, d: a @ s[-1] + g * b @ s[-1], "The delay is missing: W_go must hear an older state."),
            (lambda a, b, s, g, d: a @ s[-1] + g * b @ s[-d], "`history[-delay]` is one step too recent: try delay 0."),
            (lambda a, b, s, g, d: a @ s[-1] + g * b @ s[d], "`history[delay]` counts from the start, not from now."),
            (lambda a, b, s, g, d: a @ s[-1] + b @ s[-1 - d], "The strength is missing: it multiplies W_go."),
            (lambda a, b, s, g, d: g * a @ s[-1] + b @ s[-1 - d], "The strength belongs to W_go, which moves on."),
            (
                lambda a, b, s, g, d: a @ s[-1 - d] + g * b @ s[-1],
                "Now and then are swapped: W_stay hears the present, W_go the past.",
            ),
            (lambda a, b, s, g, d: a @ s[-1 - d] + g * b @ s[-1 - d], "W_stay must hear the present state."),
            (lambda a, b, s, g, d: np.sign(field(a, b, s, g, d)), "This is the next state; return the field."),
        ],
        hint="Two products: stay with `history[-1]`, and strength times go with the state of `delay` steps before it.",
    )


def replay(answer):
    """Synchronous replay that keeps every state, from W, cue and steps."""

    def run(W, cue, steps, at_tie=None, one_by_one=False, first=True):
        states = [cue]
        for _ in range(steps):
            s = states[-1].copy()
            for i in range(len(s)):
                h = W[i] @ (s if one_by_one else states[-1])
                s[i] = np.sign(h) if h != 0 else (s[i] if at_tie is None else at_tie)
            states.append(s)
        return np.array(states if first else states[1:])

    ring = np.array([[0, 0, 0, 1], [1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0.0]])
    tied = np.array([[0, 1, 1, 0], [1, 0, 0, 0], [0, 1, 0, 1], [1, 0, -1, 0.0]])
    rng = np.random.default_rng(0)
    cases = [(ring, np.array([1.0, -1, -1, -1]), 4), (tied, np.array([1.0, 1, -1, 1]), 3)]
    cases += [(rng.standard_normal((7, 7)), random_patterns(1, 7, rng)[0], 5) for _ in range(3)]
    last = "Every row is the same, the last state: one array was changed again and again. Store copies."
    order = "Later neurons hear the new values of earlier ones. All must hear the old state: `h = W @ s` first."
    return judge_function(
        answer,
        run,
        "All neurons step at once, ties keep, and every state is there, the cue first.",
        cases=cases,
        wrong=[
            (lambda *a: run(*a, one_by_one=True), order),
            (lambda *a: run(*a, one_by_one=True, at_tie=0), f"{order} And then there is the tie."),
            (lambda *a: run(*a, at_tie=0), "A tie becomes 0: where the field is 0, the neuron must keep its state."),
            (lambda *a: run(*a, first=False), "The cue is missing: it is the first of steps + 1 states."),
            (lambda *a: np.repeat(run(*a)[-1:], a[2] + 1, axis=0), last),
            (lambda *a: np.repeat(run(*a, one_by_one=True)[-1:], a[2] + 1, axis=0), f"{last} {order}"),
            (lambda *a: np.repeat(run(*a, one_by_one=True, at_tie=0)[-1:], a[2] + 1, axis=0), f"{last} {order}"),
            (lambda *a: run(*a)[-1], "This is the last state only: keep all of them."),
        ],
        hint="Compute all fields from the old state, keep s where a field is 0, and append a new array.",
    )


def rest(answer):
    """A strength and a delay at which the walk of eight small pictures rests 25 steps on each."""
    asked = "a pair (strength, delay), a number from 0 on and a whole number to 200"

    def judge(pair):
        if pair.shape != (2,) or not 0 <= pair[0] < np.inf or pair[1] not in range(201):
            return Verdict(False, f"The answer must be {asked}; got {pair.tolist()!r:.60}.")
        return _rest(pair[0], int(pair[1]))

    return judge_numbers(answer, asked, judge)


def _rest(strength, delay):
    eight = pictures(EIGHT, size=32).patterns
    trace = [0.0] * delay + [1.0]
    states = linger(hebbian(eight), asymmetric(eight), eight[0], 440, strength=strength, trace=trace)
    at = states @ eight.T / eight.shape[1]
    nearest = np.argmax(at, axis=1)
    moves = np.flatnonzero(np.diff(nearest))
    if len(moves) == 0:
        return Verdict(False, "It stays at the first picture forever: the part that moves on is too weak.")
    rests = np.diff(moves)
    if len(rests) == 0 or np.any((nearest[moves + 1] - nearest[moves]) % 8 != 1):
        return Verdict(False, "The order of the pictures is lost, or it hardly moves at all: look at the overlaps.")
    if np.all(rests == 25):
        if at.max(axis=1).min() == 1:
            return Verdict(True, "Every picture stays 25 steps, without a wrong pixel: the delay is the clock.")
        return Verdict(False, "25 steps each, but with wrong pixels around the moves: more strength makes them sharp.")
    if rests.min() < rests.max():
        return Verdict(
            False, f"The rests differ, from {rests.min()} to {rests.max()} steps: more strength makes them equal."
        )
    return Verdict(False, f"Every picture stays {rests[0]} and not 25 steps: which of your two numbers is the clock?")


def one_way(answer):
    """The pseudo-inverse rule for pairs, W = Y^T (X^+)^T, as a function of x (p, n) and y (p, m)."""
    cases = [(random_patterns(3, n, n), random_patterns(3, m, m + 1)) for n, m in ((9, 5), (8, 12), (7, 7))]
    return judge_function(
        answer,
        lambda x, y: (np.linalg.pinv(x) @ y).T,
        "W x is exactly y for every pair, however much the x resemble each other.",
        cases=cases,
        wrong=[
            (lambda x, y: np.linalg.pinv(x) @ y, "This is W^T: with patterns as columns, W must stand on the left."),
            (
                lambda x, y: y.T @ x,
                "This is Kosko's rule, which pairs that resemble each other disturb: use `np.linalg.pinv(x)`.",
            ),
            (lambda x, y: (np.linalg.pinv(y) @ x).T, "This leads from y to x; the cue is x: swap the two."),
            (lambda x, y: np.linalg.pinv(y) @ x, "This uses the pseudo-inverse of y; the cue is x: take its own."),
            (lambda x, y: x.T @ np.linalg.pinv(x).T, "This leads from x to x: put y in place of the first x."),
        ],
        hint="`np.linalg.pinv(x)` has shape (n, p). You want W of shape (m, n) with `W @ x[k]` equal to `y[k]`.",
        tolerance=1e-6,
    )
