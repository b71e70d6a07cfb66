"""Checks for the exercises of chapter 5, capacity and basins."""

from functools import cache

import numpy as np

from hopfield_edu.check.verdict import judge_function, judge_value
from hopfield_edu.classical import capacity, hebbian
from hopfield_edu.patterns import random_patterns

__all__ = ["budget", "comes_back", "error_free", "half", "hebb_stays", "stays"]


def stays(answer):
    """Share of patterns (p, n) that are fixed points of weights (n, n); a field of 0 keeps the neuron."""

    def aligned(W, X):
        return X * (X @ W.T)

    cases = []  # with powers of 2 a field that is 0 on paper is 0 in floating point, however it is summed
    for seed, (p, n) in enumerate([(5, 16), (9, 32), (16, 16), (30, 64), (6, 32), (2, 2)]):
        X = random_patterns(p, n, seed)
        W = hebbian(X).toarray() + np.triu(np.random.default_rng(seed).normal(size=(n, n)), 1) / 30
        W[0] = 0  # nobody speaks to neuron 0: a tie
        cases.append((W, X))
    return judge_function(
        answer,
        lambda W, X: np.mean(np.all(aligned(W, X) >= 0, axis=1)),
        "A pattern stays where no neuron has a field against it.",
        cases=cases,
        wrong=[
            (lambda W, X: np.mean(aligned(W, X) >= 0), "This is the share of bits: one wrong bit is a pattern lost."),
            (
                lambda W, X: np.mean(np.all(aligned(W, X) > 0, axis=1)),
                "A field of exactly 0 keeps the neuron's value, but `np.sign` makes it 0: ask for `X * field >= 0`.",
            ),
            (
                lambda W, X: np.mean(np.all(X * (X @ W) >= 0, axis=1)),
                "These are the fields of `W.T`, which differ where W is not symmetric: h = W x, so `X @ W.T`.",
            ),
            (
                lambda W, X: np.mean(np.all(aligned(W, X) >= 0, axis=0)),
                "This asks each neuron about all patterns; ask each pattern about all neurons: `axis=1`.",
            ),
            (lambda W, X: np.sum(np.all(aligned(W, X) >= 0, axis=1)), "This is a number; divide it by p for a share."),
            (lambda W, X: np.all(aligned(W, X) >= 0, axis=1), "This is one answer a pattern: take their mean."),
        ],
        hint="Three steps: fields `X @ W.T`, the product with X, and whether no number of a row is below 0. Mean.",
    )


def error_free(answer):
    """How many patterns n = 10,000 neurons hold by Hebb's rule, each exactly fixed: n / (2 ln n)."""
    n = 10_000
    return judge_value(
        answer,
        n / (2 * np.log(n)),
        "543 patterns, a load of 0.054. For n = 100 it is 11, a load of 0.11: this load shrinks as n grows.",
        wrong=[
            (n / (4 * np.log(n)), "This many are *all* exact at once. For each by itself it is twice as many."),
            (0.138 * n, "At alpha_c a pattern settles nearby, with 1.6 % wrong bits. Not one is exact there."),
            (n / (2 * np.log10(n)), "ln is the natural logarithm: `np.log`, not `np.log10`."),
            (n / (2 * np.log2(n)), "ln is the natural logarithm: `np.log`, not `np.log2`."),
            (n / np.sqrt(2 * np.log(n)), "This is the Storkey rule's number."),
            (n / np.log(n), "Twice too many: the 2 is missing."),
            (1 / (2 * np.log(n)), "This is the load; the number of patterns is n times as large."),
        ],
        hint="Put n = 10,000 into n / (2 ln n).",
        tolerance=1.0,
    )


def comes_back(answer):
    """Share of ends (p, n) whose overlap with their own pattern (p, n) is at least 0.9."""

    def own(X, S):
        return np.sum(X * S, axis=1) / X.shape[1]

    rng, cases = np.random.default_rng(0), []
    for p, n in ((8, 20), (12, 40), (40, 20)):
        X = random_patterns(p, n, p)
        wrong = rng.permutation(np.arange(p) % 4)  # flipped neurons; one in twenty is an overlap of exactly 0.9
        S = np.where(np.arange(n) < wrong[:, None], -X, X)
        S[:2] *= -1  # two inverses
        S[3] = X[4]  # one ends in another memory
        cases.append((X, S))
    return judge_function(
        answer,
        lambda X, S: np.mean(own(X, S) >= 0.9),
        "Home is its own pattern, and nothing else.",
        cases=cases,
        wrong=[
            (lambda X, S: np.mean(np.abs(own(X, S)) >= 0.9), "An inverse has overlap -1: it did not come back."),
            (
                lambda X, S: np.mean(np.max(X @ S.T, axis=0) / X.shape[1] >= 0.9),
                "This counts an end in *any* memory. Compare row k with row k only.",
            ),
            (lambda X, S: np.mean(own(X, S) == 1), "This is the exact criterion; here an overlap of 0.9 is enough."),
            (lambda X, S: np.mean(own(X, S) > 0.9), "At least 0.9 includes 0.9 itself: >=."),
            (lambda X, S: np.mean(X == S), "This is the share of right bits. Ask each row first, then take the mean."),
            (
                lambda X, S: np.mean(np.mean(X == S, axis=1) >= 0.9),
                "The share of equal bits is not the overlap: 0.9 of the bits is an overlap of 0.8.",
            ),
            (lambda X, S: np.mean(own(X, S)), "This is the mean overlap. Count how many reach 0.9."),
            (lambda X, S: np.sum(own(X, S) >= 0.9), "This is the number; a share lies between 0 and 1."),
        ],
        hint="The overlap of row k with row k: `np.sum(patterns * ends, axis=1) / n`. Then the mean of >= 0.9.",
    )


def hebb_stays(answer):
    """Share of patterns (p, n) that stay in their own Hebb network with a zero diagonal."""

    def share(X, diagonal):
        W = X.T @ X / X.shape[1]
        if not diagonal:
            np.fill_diagonal(W, 0)
        return W, X * (X @ W)

    cases = [(random_patterns(p, 32, p),) for p in (4, 8, 12, 30, 60)]
    return judge_function(
        answer,
        lambda X: np.mean(np.all(share(X, False)[1] >= 0, axis=1)),
        "Without votes for themselves the neurons give the memory away.",
        cases=cases,
        wrong=[
            (
                lambda X: np.mean(np.all(share(X, True)[1] >= 0, axis=1)),
                "The diagonal is still there: W_ii = p/n, a vote of each neuron for itself. Fill it with 0.",
            ),
            (
                lambda X: np.mean(np.all(share(X, True)[1] > 0, axis=1)),
                "The diagonal is still there: W_ii = p/n, a vote of each neuron for itself. Fill it with 0.",
            ),
            (
                lambda X: np.mean(share(X, False)[1] >= 0),
                "The diagonal is gone, but this is the share of bits: all bits of a row must stay.",
            ),
            (
                lambda X: np.mean(np.all(share(X, False)[1] > 0, axis=1)),
                "Nearly: a field of exactly 0 keeps the value, so compare with >=.",
            ),
        ],
        hint="Print `np.diag(W)` for 60 patterns of 32 neurons. How large is it beside the other weights?",
    )


def half(answer):
    """The load at which shares first fall to one half, by a straight line between two points."""

    loads = np.array([0.05, 0.1, 0.2, 0.25, 0.4, 0.5])
    cases = [
        (loads, np.array([1, 0.9, 0.6, 0.3, 0.1, 0])),
        (loads, np.array([0.8, 0.2, 0.1, 0, 0, 0])),
        (loads, np.array([1, 1, 0.95, 0.45, 0.2, 0])),
        (loads, np.array([1, 0.9, 0.4, 0.8, 0.7, 0.2])),
    ]
    return judge_function(
        answer,
        _half,
        "A number between two points of the sweep, and you know how it was made.",
        cases=cases,
        wrong=[
            (lambda x, y: np.interp(0.5, y, x), "`np.interp` wants its second argument rising; the shares fall."),
            (lambda x, y: x[y < 0.5][0], "This is the first load below one half; go back by a straight line."),
            (lambda x, y: x[y >= 0.5][-1], "This is the last load above one half; go on by a straight line."),
            (lambda x, y: x[np.argmin(np.abs(y - 0.5))], "This is the nearest point of the sweep; draw a line."),
            (
                lambda x, y: np.interp(0.5, y[::-1], x[::-1]),
                "Right while the shares only fall. One of the cases rises again: take the *first* crossing.",
            ),
        ],
        hint="Find the first k with `shares[k] < 0.5`. The crossing lies between `loads[k - 1]` and `loads[k]`.",
    )


def budget(answer):
    """Loads at which half come back from 10, 20, 30 and 40 % flips: pseudo-inverse, n = 500, overlap ≥ 0.9."""
    right = _loads()
    wrong = [
        (_loads("Storkey"), 'These are the loads of the Storkey rule: `recorded("pseudo-inverse")`.'),
        (_loads("Hebb"), 'These are the loads of Hebb\'s rule: `recorded("pseudo-inverse")`.'),
        ([500 * load for load in right], "These are numbers of patterns: divide rows.p by 500."),
        (right[::-1], "The other way round: first 10 %, last 40 %."),
    ]
    wrong += [
        (_loads(n=n), f"These are the loads at n = {n}: choose the rows with n == 500.") for n in (100, 200, 1000)
    ]
    return judge_value(
        answer,
        right,
        "Half, a third, a fifth, less than a tenth: what you spend on damage, you cannot spend on patterns.",
        wrong=wrong,
        hint="For each f: `rows[(rows.n == 500) & (rows.flips == f)]`, then `half(rows.p / 500, rows.close)`.",
        tolerance=0.002,
    )


@cache
def _loads(rule="pseudo-inverse", n=500):
    rows = capacity.recorded(rule)
    chosen = [rows[(rows.n == n) & (rows.flips == f)] for f in (10, 20, 30, 40)]
    return [_half(row.p / n, row.close) for row in chosen]


def _half(loads, shares):
    k = np.flatnonzero(np.asarray(shares) < 0.5)[0]
    (a, b), (high, low) = loads[k - 1 : k + 1], shares[k - 1 : k + 1]
    return a + (b - a) * (high - 0.5) / (high - low)
