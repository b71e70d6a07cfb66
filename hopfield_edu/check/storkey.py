"""Checks for the exercises of chapter 3."""

from functools import wraps

import numpy as np

from hopfield_edu import datasets
from hopfield_edu.check.verdict import Verdict, judge_calls, judge_function, judge_numbers, judge_value
from hopfield_edu.classical.recall import recall
from hopfield_edu.classical.storkey import storkey
from hopfield_edu.classical.weights import LowRankWeights
from hopfield_edu.patterns import random_patterns

__all__ = ["catches", "echo", "factored", "learn", "order", "passes", "repaired"]

THREE = np.array([[1.0, 1, -1, -1], [1, 1, -1, 1], [-1, 1, -1, 1]])


def learn(answer):
    """Your turn: one step of the rule, `learn(x, W)` -> new weights, diagonal kept."""
    return _judge_step(answer, "Your step equals the definition, on weights with a diagonal too.")


def repaired(answer):
    """Exercise 3: the same step, repaired from one that forgets the exclusions."""
    return _judge_step(answer, "Repaired: neither neuron's own voice is left in the echo.")


def catches(answer):
    """Your turn: a test of a rule, which passes the definition and fails the missing transpose."""

    def passes(rule):
        try:
            return answer(rule)
        except AssertionError:
            return False

    test = wraps(answer)(passes) if callable(answer) else answer
    return judge_calls(test, [(rule,) for rule in _RULES.values()], _caught)


def _caught(verdicts):
    if any(verdict.size != 1 for verdict in verdicts):
        return Verdict(False, "The test returns more than one value: let it return True or False.")
    passed = dict(zip(_RULES, map(bool, verdicts), strict=True))
    if not passed["definition"]:
        return Verdict(
            False, "The test fails the definition itself. Its diagonal is zero here: compare off the diagonal."
        )
    if passed["bug"]:
        return Verdict(
            False,
            "The bug passes your test. Symmetry and a single pattern cannot show it: "
            "learn at least two patterns, and compare with values you know.",
        )
    missed = " It lets Hebb's rule pass, though: a stricter test would not." if passed["hebb"] else ""
    return Verdict(True, f"The definition passes, and the bug is caught.{missed}")


def factored(answer):
    """Your turn: one pass in low-rank form, `learn_factors(patterns)` -> LowRankWeights."""

    def factors(patterns):
        weights = answer(patterns)
        if weights is None or weights is ... or isinstance(weights, LowRankWeights):
            return weights
        raise TypeError(f"return LowRankWeights(F, c, np.zeros(n)), not {type(weights).__name__}")

    return judge_function(
        wraps(answer)(factors) if callable(answer) else answer,
        lambda patterns: storkey(patterns).toarray(),
        "The factors give the definition's weights, and no n x n array was made.",
        cases=[(THREE,), (random_patterns(6, 20, rng=0),)],
        wrong=[
            (_factors(own=False), "The echo g still holds the self-couplings: subtract own * x."),
            (_factors(growth=False), "The old coefficients must grow by 1 + 2/n at each pattern, and own with them."),
            (_factors(grow_own=False), "own must grow by 1 + 2/n too, as the coefficients do."),
            (_factors(minus=False), "The echo's outer product is subtracted: its coefficient is -1/n."),
            (lambda patterns: storkey(patterns, zero_diagonal=False).toarray(), "Give a diagonal of zeros."),
        ],
        hint="Compare with the formulas above, on two patterns first: what are g and own after the first one?",
    )


def echo(answer):
    """Exercise 1: h_14 at the third golden pattern, when only the first one was learned."""
    return judge_value(
        answer,
        0.5,
        "Only k = 2 and k = 3 are in the sum, and each adds 0.25.",
        wrong=[
            (0.25, "One exclusion is missing: both k = 1 and k = 4 are left out."),
            (2.0, "The weights are x_1 x_k / 4: divide by the number of neurons."),
            (-0.5, "The sign is wrong: W_12 y_2 and W_13 y_3 are both positive."),
            (0.0, "That is the whole field of neuron 1, or a wrong sign: leave out k = 1 and 4; W_13 y_3 is positive."),
        ],
        hint="Write row 1 of W, which is x_1 x / 4, below the new pattern and multiply column by column.",
        tolerance=1e-9,
    )


def passes(answer):
    """Exercise 2: how many passes the 24 pictures need in reversed order."""
    return judge_value(
        answer,
        3,
        "Reversed, two passes leave four pictures out; the third brings them in.",
        wrong=[
            (1, "One pass leaves many out: count the fixed points."),
            (2, "Two are enough in the order of the file. Did you reverse the rows with `X[::-1]`?"),
            (4, "One pass too many: after each, ask whether all are fixed before you learn again."),
        ],
        hint="Learn `X[::-1]` again and again, `storkey(X[::-1], W)`, until `is_fixed(W, X)` is true for all.",
    )


def order(answer):
    """Exercise 4: an order of the 24 pictures in which one pass keeps at least 15."""
    return judge_numbers(answer, "each of the numbers 0 to 23 once, in order of learning", _order)


def _order(chosen):
    if np.array_equal(np.sort(chosen, axis=None), np.arange(1, 25)):
        return Verdict(False, "Count from 0: the pictures are 0 to 23, not 1 to 24.")
    if chosen.shape != (24,) or not np.array_equal(np.sort(chosen), np.arange(24)):
        return Verdict(False, "The answer must hold each of the numbers 0 to 23 once, in order of learning.")
    X = datasets.pictures().patterns
    kept = recall(storkey(X[chosen.astype(int)]), X, "synchronous", max_sweeps=1).state == X
    held = int(np.count_nonzero(np.all(kept, axis=1)))
    if held >= 15:
        return Verdict(True, f"This order keeps {held} of the 24 in one pass.")
    where = "This is the order of the file. It" if np.array_equal(chosen, np.arange(24)) else "This order"
    return Verdict(False, f"{where} keeps {held} of the 24; look for one that keeps 15. Try other seeds.")


def _judge_step(answer, praise):
    weights = storkey(THREE[:2], np.zeros((4, 4)), zero_diagonal=False)
    drawn = random_patterns(4, 8, rng=0)
    more = storkey(drawn[:3], np.zeros((8, 8)), zero_diagonal=False)
    return judge_function(
        answer,
        _step(),
        praise,
        cases=[(THREE[0], np.zeros((4, 4))), (THREE[2], weights), (drawn[3], more)],
        wrong=[
            (_step(tiled=True), "Each row of H needs its own field h_i: you have h_j there. Use `(W @ x)[:, None]`."),
            (_step(without_i=False, without_j=False), "Both exclusions are missing: take W_ii x_i and W_ij x_j away."),
            (_step(without_i=False), "The exclusion k = i is missing: take W_ii x_i away from row i."),
            (_step(without_j=False), "The exclusion k = j is missing: take W_ij x_j away, which is W * x."),
            (_step(give_back=False), "On the diagonal W_ii x_i is taken away twice: give it back once."),
            (_step(zeroed=True), "Off the diagonal all is right. Keep the diagonal here, as the golden values do."),
            (_step(divided=False), "The step is n times too large: divide by n."),
            (_step(echoed=False), "That is Hebb's rule: take the echo away, x_i h_ji and h_ij x_j."),
            (_step(only=True), "Return the new weights, W plus the step, not the step alone."),
        ],
        hint="Try it on the three golden patterns: does H hold, in row i and column j, what i hears without i and j?",
    )


def _step(
    *, tiled=False, without_i=True, without_j=True, give_back=True, zeroed=False, divided=True, echoed=True, only=False
):
    """One step of the rule, or of a usual mistake."""

    def step(x, W):
        n, d, h = len(x), np.diag(W), W @ x
        H = np.tile(h, (n, 1)) if tiled else np.tile(h[:, None], n)
        if without_i:
            H = H - (d * x)[:, None]
        if without_j:
            H = H - W * x
        if without_i and without_j and give_back:
            H = H + np.diag(d * x)
        change = np.outer(x, x) - echoed * (x[:, None] * H.T + H * x)
        new = change / (n if divided else 1) + (0 if only else W)
        return new - np.diag(np.diag(new)) if zeroed else new

    return step


def _learned(step):
    """A rule, patterns -> weights with a zero diagonal, from its step."""

    def rule(patterns):
        patterns = np.atleast_2d(np.asarray(patterns, float))
        W = np.zeros((patterns.shape[1],) * 2)
        for x in patterns:
            W = step(x, W)
            np.fill_diagonal(W, 0)
        return W

    return rule


_RULES = {
    "definition": _learned(_step()),
    "bug": _learned(_step(tiled=True)),
    "hebb": _learned(_step(echoed=False)),
}


def _factors(*, own=True, growth=True, grow_own=True, minus=True):
    """The low-rank form, or a usual mistake in it, as a dense array."""

    def dense(patterns):
        n = patterns.shape[1]
        factor = 1 + 2 / n if growth else 1.0
        F, c, diagonal = np.empty((0, n)), np.empty(0), np.zeros(n)
        for x in patterns:
            g = (c * (F @ x)) @ F - own * diagonal * x
            a = x - g
            F, c = np.vstack([F, a, g]), np.append(factor * c, [1 / n, -1 / n if minus else 1 / n])
            diagonal = (factor if grow_own else 1.0) * diagonal + (a * a - g * g) / n
        return LowRankWeights(F, c, np.zeros(n)).toarray()

    return dense
