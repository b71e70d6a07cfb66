"""Checks for the exercises of chapter 14, memory along a line."""

import numpy as np

from hopfield_edu.check.verdict import judge_function, judge_value
from hopfield_edu.frontier import legs

__all__ = ["first", "matrix", "means", "shift", "step", "ticks"]


def matrix(answer):
    """The matrix A of LegS for n numbers."""

    def right(n, scaled=True, upper=False, diagonal=1.0, both=False):
        i, j = np.indices((n, n))
        b = np.sqrt(2 * i + 1.0) * np.sqrt(2 * j + 1.0) if scaled else np.ones((n, n))
        below = i < j if upper else i > j
        return np.where(below | (both & (i != j)), b, 0) + diagonal * np.diag(np.arange(n) + 1.0)

    return judge_function(
        answer,
        right,
        "The same as `legs(n)[0]`. Each number hears only those before it.",
        cases=[(1,), (4,), (7,)],
        wrong=[
            (lambda n: right(n, upper=True), "This is the transpose: row i is filled left of the diagonal, for j < i."),
            (lambda n: right(n, diagonal=0.0), "The diagonal is missing: it is i + 1."),
            (lambda n: right(n, scaled=False), "The roots are missing: below the diagonal stand sqrt((2i+1)(2j+1))."),
            (lambda n: right(n, both=True), "Above the diagonal must be zeros: a number hears only those before it."),
            (lambda n: -right(n), "This is -A: the minus sign stands in the equation, not in A."),
        ],
        hint="For j < i it is sqrt((2i + 1)(2j + 1)), for j = i it is i + 1, else 0; i and j count from 0.",
    )


def first(answer):
    """The first number of a memory of everything, after a steady rise from 0 to 1."""
    return judge_value(
        answer,
        0.5,
        "The first polynomial is 1 everywhere, so its number is the mean of all that has been.",
        wrong=[
            (1, "That is the newest sample. The first polynomial weighs the old as much as the new."),
            (0, "That is the oldest sample. The first polynomial weighs the new as much as the old."),
            (0.5 * 512, "That is the sum of 512 samples. The past lies on [0, 1]: take the mean."),
        ],
        hint="The first number is the integral of the past times a polynomial that is 1 from 0 to 1.",
        tolerance=0.005,
    )


def ticks(answer):
    """How many of four clocks tick at moment 12; clock g ticks when 2^g divides it, g from 0."""
    return judge_value(
        answer,
        3,
        "1, 2 and 4 divide 12, and 8 does not.",
        wrong=[
            (2, "There is one more: clock 0 ticks at every moment, for 1 divides everything; or 4 was left out."),
            (4, "8 does not divide 12: the slowest clock keeps what it has."),
            (1, "Not only the slowest that ticks: all faster ones tick with it."),
        ],
        hint="Try 1, 2, 4 and 8: which of them divide 12?",
    )


def means(answer):
    """The coefficients of a curve of rectangles: means of the frames of each piece, shrunk by c / (c + ridge)."""

    def right(X, pieces, ridge, shrink=lambda c, ridge: c / (c + ridge)):
        c = len(X) // pieces
        return X.reshape(pieces, c, -1).mean(axis=1) * shrink(c, ridge)

    def of(shrink):
        return lambda X, pieces, ridge: right(X, pieces, ridge, shrink)

    rng = np.random.default_rng(0)
    return judge_function(
        answer,
        right,
        "The same as `fit_curve(X, pieces, ridge=ridge).coefficients`, without a matrix to solve.",
        cases=[(rng.normal(size=(12, 3)), 4, 0.5), (rng.normal(size=(10, 2)), 2, 1.5)],
        wrong=[
            (of(lambda c, ridge: 1), "The means are right. The ridge is missing: it shrinks them by c / (c + ridge)."),
            (of(lambda c, ridge: c), "These are sums of frames: divide by c + ridge."),
            (of(lambda c, ridge: 1 / (1 + ridge)), "The ridge counts as so much of one frame: c / (c + ridge)."),
            (of(lambda c, ridge: ridge / (c + ridge)), "Upside down: what is left is c / (c + ridge)."),
            (
                lambda X, pieces, ridge: right(X, pieces, ridge, lambda c, ridge: c / len(X)),
                "Divide by the frames of a piece, c = L / pieces, and the ridge; not by all L.",
            ),
        ],
        hint="Reshape to (pieces, c, n), take the mean over c, and multiply by c / (c + ridge).",
    )


def step(answer):
    """One backward step of LegS: (1 + A / k) c_new = c + b f / k."""

    def right(c, f, k, end=1.0, now=0.0, heard=1.0):
        A, b = legs(len(c))
        return np.linalg.solve(np.eye(len(c)) + end * A / k, c - now * A @ c / k + heard * b * f / k)

    def of(**change):
        return lambda c, f, k: right(c, f, k, **change)

    rng = np.random.default_rng(0)
    return judge_function(
        answer,
        right,
        "All numbers are taken at the end of the step, and none of them can grow.",
        cases=[(rng.normal(0, 20, n), rng.normal(), k) for n, k in ((1, 3), (4, 9), (9, 30))],
        wrong=[
            (of(end=0.0, now=1.0), "Still Euler's step: A c is taken at its beginning, where it can explode."),
            (of(end=-1.0), "The sign is wrong: (1 + A/k) c_new on the left."),
            (
                of(end=0.5, now=0.5),
                "This is the bilinear step, stable too. Here all of A c is to be the new one.",
            ),
            (of(heard=0.0), "The new sample is lost: add b f / k."),
            (
                lambda c, f, k: np.clip(right(c, f, k, 0.0, 1.0), -10, 10),
                "To clip hides the explosion, and loses the past.",
            ),
        ],
        hint="Write c_new for c in A c, bring it to the left, and let `np.linalg.solve` do the rest.",
        tolerance=1e-7,
    )


def shift(answer):
    """The s for which steps of 1 / (k - s) come nearest to the best coefficients."""
    return judge_value(
        answer,
        0.5,
        "The middle of the step from k - 1 to k: what is a mean over the step is nearest to its value there.",
        wrong=[
            (0, "That is the published step, 1/k. Try s = 0.1, 0.2, … and compare the ends."),
            (1, "That is the beginning of the step, which is as far off as its end. Try what lies between."),
        ],
        hint="For each s run the loop over all samples, and compare the end with `projection(signal, n)`.",
        tolerance=0.051,
    )
