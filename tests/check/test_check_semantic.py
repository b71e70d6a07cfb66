"""Chapter 10's checks: the right answer passes, and each usual mistake gets its own sentence."""

import numpy as np
import pytest

from hopfield_edu.check import semantic as check


def unit(rows):
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def nearest(phi, pictures, cue, *, norms=True, farthest=False):
    K, q = phi(pictures), phi(cue[None])[0]
    s = (unit(K) if norms else K) @ q
    return np.argmin(s) if farthest else np.argmax(s)


def loss(first, second, T, *, scale=unit, diagonal=-np.inf, rows=slice(None), reduce=np.mean, neighbour=False):
    z = scale(np.concatenate([first, second]))
    s = z @ z.T / T
    if diagonal is not None:
        np.fill_diagonal(s, diagonal)
    everyone = np.arange(len(z))
    partner = everyone ^ 1 if neighbour else np.roll(everyone, len(first))
    terms = np.log(np.sum(np.exp(s), axis=1)) - s[everyone, partner]
    return reduce(terms[rows])


def without_partner(first, second, T):
    z = unit(np.concatenate([first, second]))
    s, everyone, B = z @ z.T / T, np.arange(2 * len(first)), len(first)
    partner = np.roll(everyone, B)
    total = np.sum(np.exp(s), axis=1) - np.exp(s[everyone, everyone]) - np.exp(s[everyone, partner])
    return np.mean(np.log(total) - s[everyone, partner])


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
    (check.recall, lambda phi, P, q: P[nearest(phi, P, q)]),
    (check.clueless, np.log(127)),
    (check.clueless, 4.84),
    (check.nt_xent, loss),
    (check.belief, bayes),
    (check.belief, lambda p, L: list(bayes(p, L))),
    (check.kin, kin),
    (check.odds, 34_903.4),
    (check.odds, 35_000),
]


@pytest.mark.parametrize(("of", "answer"), RIGHT)
def test_right_answers_pass(of, answer):
    verdict = of(answer)
    assert verdict.right, verdict


def in_place(S, kinds):
    np.fill_diagonal(S, -np.inf)
    return kin(S, kinds)


WRONG = [
    (check.recall, lambda phi, P, q: nearest(phi, P, q), "its place"),
    (check.recall, lambda phi, P, q: phi(P)[nearest(phi, P, q)], "its features"),
    (check.recall, lambda phi, P, q: P[nearest(phi, P, q, norms=False)], "raw dot"),
    (check.recall, lambda phi, P, q: P[nearest(phi, P, q, farthest=True)], "least like"),
    (check.recall, lambda phi, P, q: P[nearest(lambda x: x.reshape(len(x), -1), P, q)], "compares pixels"),
    (check.recall, lambda phi, P, q: P[np.argmin(np.abs(phi(P) - phi(q[None])).sum(1))], "distances"),
    (check.recall, lambda phi, P, q: P[np.argmin(((phi(P) - phi(q[None])) ** 2).sum(1))], "distances"),
    (check.recall, lambda phi, P, q: P[0], "argmax"),
    (check.recall, lambda phi, P, q: None, "returns nothing"),
    (check.recall, ..., "no answer yet"),
    (check.clueless, np.log(128), "with itself"),
    (check.clueless, np.log(64), "Both views"),
    (check.clueless, np.log(126), "partner is one of the choices"),
    (check.clueless, np.log2(127), "natural"),
    (check.clueless, 1 / 127, "minus its logarithm"),
    (check.clueless, -np.log(127), "positive"),
    (check.clueless, 0, "always certain"),
    (check.clueless, 3, "equally likely"),
    (check.clueless, ..., "no answer yet"),
    (check.nt_xent, lambda a, b, T: loss(a, b, T, diagonal=None), "with itself"),
    (check.nt_xent, lambda a, b, T: loss(a, b, T, scale=lambda z: z), "norm"),
    (check.nt_xent, lambda a, b, T: loss(a, b, 1), "T is not used"),
    (check.nt_xent, lambda a, b, T: loss(a, b, 1 / T), "do not multiply"),
    (check.nt_xent, lambda a, b, T: loss(a, b, T, reduce=np.sum), "the sum"),
    (check.nt_xent, lambda a, b, T: loss(a, b, T, rows=slice(len(a))), "first views only"),
    (check.nt_xent, lambda a, b, T: -loss(a, b, T), "sign"),
    (check.nt_xent, lambda a, b, T: loss(a, b, T, neighbour=True), "not its neighbour"),
    (check.nt_xent, without_partner, "partner belongs"),
    (check.nt_xent, lambda a, b, T: 0.0, "diagonal -inf"),
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


@pytest.mark.parametrize(("of", "answer", "says"), WRONG)
def test_each_mistake_gets_its_own_sentence(of, answer, says):
    verdict = of(answer)
    assert not verdict.right
    assert says in verdict.message, verdict
