"""Checks for the exercises of chapter 13, redundancy maximization."""

import numpy as np

from hopfield_edu.check.verdict import Verdict, judge_function, judge_numbers, judge_value
from hopfield_edu.datasets import experiment
from hopfield_edu.frontier import pid

__all__ = ["basin", "goal", "lost", "shared", "union", "voices"]


def shared(answer):
    """The redundancy of a joint table (t, r, y), by shared exclusions, in bits."""
    return _judge_redundancy(
        answer,
        "The same as `pid(joint).redundancy`, for gates and for noisy tables.",
        hint="A cell adds p(t,r,y) log2 of (p(t,y) + p(r,y) - p(t,r,y)) / (p(t) + p(r) - p(t,r)) / p(y).",
    )


def union(answer):
    """The same, repaired: both sums counted the overlap of the two events twice."""
    return _judge_redundancy(
        answer,
        "The chance of `this or that` is the sum, less the chance of both. Now a hint that says all gives one bit.",
        hint="Only two lines change: subtract p(t,r,y) above the line, and p(t,r) below it.",
    )


def _judge_redundancy(answer, praise, hint):
    rng = np.random.default_rng(0)
    cases = [(np.eye(2)[:, :, None] * np.eye(2)[:, None, :] / 2,), (_gate(lambda t, r: t & r),)]
    cases += [(joint / joint.sum(),) for joint in rng.random((2, 2, 3, 2))]
    mistakes = [
        ({"above": False, "below": False}, "Both unions count the overlap twice: subtract p(t,r,y), and p(t,r)."),
        ({"above": False}, "Above the line the overlap counts twice: subtract p(t,r,y)."),
        ({"below": False}, "Below the line the overlap counts twice: subtract p(t,r)."),
        ({"y": False}, "Divide by p(y): how much did the hint *change* the chance of y?"),
        ({"log": np.log}, "The logarithm is `np.log`: bits need `np.log2`."),
        ({"weighed": False}, "Weigh each logarithm by p(t,r,y): redundancy is a mean."),
        ({"sign": -1}, "The sign is wrong: a hint that makes y more likely is worth positive bits."),
    ]
    wrong = [(lambda p, change=change: _redundancy(p, **change), message) for change, message in mistakes]
    wrong += [
        (lambda p: _information(p, 1), "This is I(Y;T). Redundancy is what *either* source alone would say."),
        (lambda p: _information(p, 0), "This is I(Y;R). Redundancy is what *either* source alone would say."),
        (lambda p: sum(pid(p)[:4]), "This is I(Y;T,R), what both say together. Redundancy is what *either* would say."),
        (lambda p: pid(p).synergy, "This is the synergy, what only both say. Redundancy is what *either* would say."),
    ]
    return judge_function(answer, _redundancy, praise, cases=cases, wrong=wrong, hint=hint)


def _redundancy(p, above=True, below=True, y=True, log=np.log2, weighed=True, sign=1):
    t_y, r_y, t_r = (p.sum(axis=axis, keepdims=True) for axis in (1, 0, 2))
    hint = (t_y + r_y - above * p) / (t_r.sum(axis=1, keepdims=True) + t_r.sum(axis=0, keepdims=True) - below * t_r)
    seen = p > 0
    bits = log((hint / t_y.sum(axis=0, keepdims=True) if y else hint)[seen])
    return sign * np.sum(p[seen] * bits if weighed else bits)


def _information(p, other):
    both = p.sum(axis=other, keepdims=True)
    parts = pid(np.moveaxis(both, other, 1))
    return sum(parts[:4])


def _gate(answer):
    joint = np.zeros((2, 2, 2))
    for t, r in np.ndindex(2, 2):
        joint[t, r, answer(t, r)] = 0.25
    return joint


def goal(answer):
    """The five weights, in a goal's order, for which a neuron climbs I(Y;R)."""
    return judge_numbers(answer, "five numbers, such as (0, 0, 1, 0, 0)", _goal)


def _goal(weights):
    if weights.shape != (5,) or not np.all(np.isfinite(weights)):
        return Verdict(False, f"Give five finite numbers, one for each part; got shape {weights.shape}.")
    return judge_value(
        weights / (np.abs(weights).max() or 1),
        [0, 1, 1, 0, 0],
        "What the others say is what they alone say, and what both say: unique_r + redundancy.",
        wrong=[
            ([1, 0, 1, 0, 0], "This is I(Y;T): take the unique part of R instead."),
            ([0, 1, 0, 0, 0], "This is only what R *alone* says. What T says too is information in R as well."),
            ([0, 0, 1, 0, 0], "This is redundancy alone. R also says what T does not."),
            ([1, 0, 1, 0, 0][::-1], "Read the order again: unique_t, unique_r, redundancy, synergy, residual."),
            ([1, 1, 1, 1, 0], "This is I(Y;T,R), what both together say: leave out what R alone does not."),
            ([0, 1, 1, 1, 0], "Synergy needs both sources; R alone does not have it."),
            ([0, 1, 0, 1, 0], "Synergy needs both sources; R alone does not have it, and the redundancy is missing."),
        ],
        hint="I(Y;R) is the sum of two parts. Order: unique_t, unique_r, redundancy, synergy, residual.",
        tolerance=1e-9,
    )


def lost(answer):
    """Residual of a neuron whose two voices always agree at 2.3 each: the entropy of 1 / (1 + exp(-4.6))."""

    def entropy(strength, log=np.log2):
        up = 1 / (1 + np.exp(-strength))
        return -up * log(up) - (1 - up) * log(1 - up)

    return judge_value(
        answer,
        entropy(4.6),
        "Eight hundredths of a bit: one answer in a hundred is left to chance.",
        wrong=[
            (entropy(2.3), "This uses one voice only: T + R is ±4.6."),
            (entropy(9.2), "T + R is ±4.6. The 2 belongs to Glauber's rule of chapter 4, not to this neuron."),
            (1 - entropy(4.6), "This is what the two say. The residual is what nobody says: H(Y) less that."),
            (entropy(4.6, np.log), "The logarithm is `np.log`: bits need `np.log2`."),
            (1 / (1 + np.exp(4.6)), "This is the chance of a wrong answer. Its entropy is wanted."),
            (1 / (1 + np.exp(-4.6)), "This is the chance of the right answer. Its entropy is wanted."),
            (0, "P(y) is a chance, and not 0 or 1: something is left to chance even if both agree."),
        ],
        hint="P(right) = 1 / (1 + exp(-4.6)); its entropy is -P log2 P - (1 - P) log2(1 - P).",
        tolerance=0.001,
    )


def voices(answer):
    """The (2, 2, 2) table of one neuron from t (p,), r (p,) and up = P(y = +1) (p,), by the signs of t and r."""

    def right(t, r, up, *, chance=True, mean=True, turned=False, swapped=False):
        joint = np.zeros((2, 2, 2))
        high = up if chance else (up > 0.5).astype(float)
        for a, b, u in zip(t > 0, r > 0, high, strict=True):
            joint[int(a), int(b)] += [1 - u, u]
        joint = joint / len(t) if mean else joint
        joint = joint[:, :, ::-1] if turned else joint
        return joint.transpose(1, 0, 2) if swapped else joint

    rng = np.random.default_rng(0)
    cases = [(np.where(rng.random(p) < 0.6, 2.3, -2.3), rng.normal(0.4, 2, p), rng.random(p)) for p in (5, 12)]
    return judge_function(
        answer,
        right,
        "A table of eight numbers from a whole list: `pid` takes it as it is.",
        cases=cases,
        wrong=[
            (lambda t, r, up: right(t, r, up, mean=False), "These are counts: divide by the number of patterns."),
            (lambda t, r, up: right(t, r, up, chance=False), "y is a chance: add 1 - up and up, not a decision."),
            (lambda t, r, up: right(t, r, up, turned=True), "The last axis is reversed: y = -1 comes first, then +1."),
            (lambda t, r, up: right(t, r, up, swapped=True), "The first axis is t, the second r."),
            (lambda t, r, up: right(-t, r, up), "The axis of t is reversed: negative first, then positive."),
            (lambda t, r, up: right(t, -r, up), "The axis of r is reversed: negative first, then positive."),
            (lambda t, r, up: right(t, r, up).sum(axis=2), "The axis of y is missing: a pattern adds [1 - up, up]."),
        ],
        hint="For each pattern: `joint[t > 0, r > 0] += [1 - up, up] / p`, with the booleans as 0 and 1.",
    )


def basin(answer):
    """Largest recorded loads with at least 0.95 left of cues with 5 flips: (redundancy, perceptron)."""
    pair = ("redundancy", "perceptron")

    def largest(flips, names=pair):
        return [max(load for load, left in _left(name, flips).items() if left >= 0.95) for name in names]

    return judge_value(
        answer,
        largest(5),
        "From clean cues both hold at 1.5; from damaged ones the old rule with a margin forgives more.",
        wrong=[
            (largest(5, pair[::-1]), "The other way round: redundancy first."),
            (largest(0), "These are the loads from clean cues: column 0. Take the column of 5 flips."),
            (largest(10), "This is the column of 10 flips."),
            (np.multiply(largest(5), 100), "These are numbers of patterns; the load is p / n, and n is 100."),
        ],
        hint="For each rule: of the loads with at least 0.95 in the column of 5 flips, the largest.",
        tolerance=1e-6,
    )


def _left(rule, flips):
    """Load -> what is left of cues with that many flips."""
    log = experiment("redundancy")
    column = log["flips"].index(flips)
    curve = log["curves"][rule].items()
    return {int(p) / log["n"]: seen["left"][column] for p, seen in curve if seen is not None}
