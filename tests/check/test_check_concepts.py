"""Chapter 11's checks: the right answer passes, and each usual mistake gets its own sentence."""

from itertools import pairwise

import numpy as np

from hopfield_edu.check import concepts as check


def divergence(before, after):
    return np.sum(after * np.log2(after / before), axis=-1)


def steps(prior, likelihoods, rule):
    beliefs = [prior]
    for likelihood in likelihoods:
        p = rule(prior, beliefs[-1], likelihood)
        beliefs.append(p / p.sum())
    return np.array(beliefs)


def bayes(prior, likelihoods):
    return steps(prior, likelihoods, lambda first, last, new: last * new)


def sums(prior, likelihoods):
    totals = prior + np.cumsum(likelihoods, axis=0)
    return np.vstack([prior, totals / totals.sum(axis=1)[:, None]])


def not_normal(prior, likelihoods):
    beliefs = [prior]
    for likelihood in likelihoods:
        beliefs.append(beliefs[-1] * likelihood)
    return np.array(beliefs)


def kin(S, kinds, diagonal=-np.inf, pick=np.argmax, factor=1.0):
    S = S.copy()
    if diagonal is not None:
        np.fill_diagonal(S, diagonal)
    return factor * np.mean(np.asarray(kinds)[pick(S, axis=1)] == kinds)


RIGHT = [
    (check.surprise, lambda B: divergence(B[:-1], B[1:])),
    (check.surprise, lambda B: [divergence(b, a) for b, a in pairwise(B)]),
    (check.one_look, 3),
    (check.one_look, np.log2(8)),
    (check.belief, bayes),
    (check.belief, lambda p, L: list(bayes(p, L))),
    (check.kin, kin),
    (check.odds, 34_903.4),
    (check.odds, 35_000),
]


def in_place(S, kinds):
    np.fill_diagonal(S, -np.inf)
    return kin(S, kinds)


WRONG = [
    (check.surprise, lambda B: divergence(B[:-1], B[1:]) / np.log2(np.e), "nats"),
    (check.surprise, lambda B: divergence(B[1:], B[:-1]), "exchanged"),
    (check.surprise, lambda B: np.sum(B[1:] * np.log2(B[:-1] / B[1:]), axis=1), "sign"),
    (check.surprise, lambda B: divergence(B[:1], B[1:]), "with the first one"),
    (check.surprise, lambda B: divergence(B[:-1], B[1:]).sum(), "over all steps"),
    (check.surprise, lambda B: -np.sum(B[1:] * np.log2(B[1:]), axis=1), "entropy"),
    (check.surprise, lambda B: np.abs(np.diff(B, axis=0)).sum(axis=1), "adds up differences"),
    (check.surprise, lambda B: np.diff(np.log2(B), axis=0).sum(axis=1), "Weigh each logarithm"),
    (check.surprise, lambda B: np.zeros(len(B) - 1), "before = B[:-1]"),
    (check.surprise, ..., "no answer yet"),
    (check.one_look, 8, "were possible"),
    (check.one_look, np.log(8), "nats"),
    (check.one_look, -3, "never below 0"),
    (check.one_look, 0.125, "before the look"),
    (check.one_look, 0.875, "has risen"),
    (check.one_look, 7, "ruled out"),
    (check.one_look, 0, "did not move"),
    (check.one_look, 5, "1 · log2"),
    (check.one_look, ..., "no answer yet"),
    (check.belief, lambda p, L: steps(p, L, lambda first, last, new: first * last * new), "counted again"),
    (check.belief, lambda p, L: steps(p, L, lambda first, last, new: first * new), "Each strip starts"),
    (check.belief, lambda p, L: np.vstack([p, bayes(np.full(len(p), 1 / len(p)), L)[1:]]), "not used"),
    (check.belief, not_normal, "add up to 1"),
    (check.belief, lambda p, L: bayes(p, L)[1:], "prior itself is missing"),
    (check.belief, lambda p, L: bayes(p, L)[-1], "not only the last"),
    (check.belief, sums, "only their logarithms add up"),
    (check.belief, lambda p, L: L, "belief = [prior]"),
    (check.kin, lambda S, kinds: kin(S, kinds, diagonal=None), "nearest to itself"),
    (check.kin, lambda S, kinds: kin(S, kinds, diagonal=0), "0 on the diagonal"),
    (check.kin, lambda S, kinds: kin(S, kinds, diagonal=np.inf), "nearest to itself"),
    (check.kin, lambda S, kinds: kin(S, kinds, diagonal=np.inf, pick=np.argmin), "farthest"),
    (check.kin, lambda S, kinds: kin(S, kinds, factor=100), "per cent"),
    (check.kin, lambda S, kinds: kin(S, kinds, factor=len(S)), "how many"),
    (check.kin, in_place, "changes its arguments"),
    (check.kin, lambda S, kinds: 0.123, "argmax of each row"),
    (check.odds, 1 - 1 / 34_900, "probability"),
    (check.odds, 353, "what is left"),
    (check.odds, 0.5, "even odds"),
    (check.odds, np.log(34_900), "logarithm"),
    (check.odds, 1 / 34_900, "other way round"),
    (check.odds, 99, "multiplies odds"),
    (check.odds, ..., "no answer yet"),
]
