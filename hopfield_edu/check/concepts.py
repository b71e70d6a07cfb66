"""Checks for the exercises of chapter 11, words, concepts and a curtain."""

import numpy as np

from hopfield_edu.check.verdict import judge_function, judge_number, judge_value

__all__ = ["belief", "kin", "odds", "one_look", "surprise"]


def surprise(answer):
    """How far each step moves the belief, in bits: (T + 1, N) -> (T,)."""
    rng = np.random.default_rng(0)
    cases = [(_normal(rng.random((t, n)) + 0.05),) for t, n in ((2, 2), (4, 3), (6, 5))]
    return judge_function(
        answer,
        _surprise,
        "It counts in bits how far each step moved the belief.",
        cases=cases,
        wrong=[
            (lambda B: _surprise(B) * np.log(2), "These are nats: take `np.log2` for bits."),
            (
                lambda B: np.sum(B[:-1] * np.log2(B[:-1] / B[1:]), axis=1),
                "Before and after are exchanged: the belief after the step is the weight, and stands above.",
            ),
            (lambda B: -_surprise(B), "The sign: after over before, not before over after. It is never below 0."),
            (
                lambda B: np.sum(B[1:] * np.log2(B[1:] / B[0]), axis=1),
                "This compares each belief with the first one. Compare it with the one just before.",
            ),
            (lambda B: np.sum(_surprise(B)), "This is the sum over all steps: sum over the memories, `axis=1`, only."),
            (
                lambda B: -np.sum(B[1:] * np.log2(B[1:]), axis=1),
                "This is the entropy of each belief: how unsure it is, not how far it moved.",
            ),
            (lambda B: np.sum(np.abs(B[1:] - B[:-1]), axis=1), "This adds up differences; bits come from logarithms."),
            (
                lambda B: np.sum(np.log2(B[1:] / B[:-1]), axis=1),
                "Weigh each logarithm by the belief after the step: surprise is a mean.",
            ),
        ],
        hint="`before = B[:-1]`, `after = B[1:]`; the sum over memories of `after * np.log2(after / before)`.",
        tolerance=1e-6,
    )


def _surprise(B):
    return np.sum(B[1:] * np.log2(B[1:] / B[:-1]), axis=1)


def one_look(answer):
    """The surprise of a look that leaves one of eight equally likely pictures: 3 bits."""
    return judge_value(
        answer,
        3.0,
        "Three questions with yes or no would have told you as much.",
        wrong=[
            (8, "That many pictures were possible. Their logarithm to the base 2 is the surprise."),
            (np.log(8), "These are nats: take the logarithm to the base 2."),
            (-3, "Surprise is never below 0: after over before is 1 over 1/8."),
            (1 / 8, "This is the belief before the look. Surprise is 1 · log2 of 1 over it."),
            (7 / 8, "So far the belief in the one picture has risen. Bits come from a logarithm."),
            (7, "That many pictures are ruled out. Surprise counts in bits: a logarithm."),
            (0, "0 bits would mean that the belief did not move."),
        ],
        hint="P after is 1 for one picture and 0 for all others; P before was 1/8: 1 · log2(1 / (1/8)).",
        tolerance=0.005,
    )


def belief(answer):
    """Bayes' rule, strip by strip, from a prior (N,) and likelihoods (T, N): (T + 1, N), the prior first."""
    rng = np.random.default_rng(0)
    cases = [(_normal(rng.random((1, n)))[0], rng.random((t, n))) for n, t in ((3, 4), (5, 2), (2, 6))]
    return judge_function(
        answer,
        _beliefs,
        "The belief after a strip is the prior of the next one, and the first prior is counted once.",
        cases=cases,
        wrong=[
            (
                _prior_each_time,
                "The first prior is counted again at each strip. It is in the belief already: multiply that only.",
            ),
            (
                lambda p, L: _normal(np.vstack([p, p * L])),
                "Each strip starts from the first prior: what the strips before have shown is forgotten.",
            ),
            (
                lambda p, L: np.vstack([p, _normal(np.cumprod(L, axis=0))]),
                "The prior is not used after the first row: multiply by it as well.",
            ),
            (
                lambda p, L: p * np.vstack([np.ones_like(p), np.cumprod(L, axis=0)]),
                "The beliefs of one row must add up to 1: divide by their sum.",
            ),
            (lambda p, L: _beliefs(p, L)[1:], "The prior itself is missing: it is the first row."),
            (lambda p, L: _beliefs(p, L)[-1], "Keep the belief after each strip, not only the last."),
            (
                lambda p, L: np.vstack([p, _normal(p + np.cumsum(L, axis=0))]),
                "Probabilities of independent evidence multiply; only their logarithms add up.",
            ),
        ],
        hint="`belief = [prior]`; for each strip: `belief[-1] * likelihood`, divided by its sum, is appended.",
    )


def _normal(rows):
    return rows / rows.sum(axis=1, keepdims=True)


def _beliefs(prior, likelihoods):
    return _normal(prior * np.vstack([np.ones_like(prior), np.cumprod(likelihoods, axis=0)]))


def _prior_each_time(prior, likelihoods):
    beliefs = [prior]
    for likelihood in likelihoods:
        p = prior * beliefs[-1] * likelihood
        beliefs.append(p / p.sum())
    return np.array(beliefs)


def kin(answer):
    """The share of pictures whose nearest other picture is of the same kind, from similarities (N, N) and kinds."""
    return judge_function(
        answer,
        lambda S, kinds: _share(_others(S), kinds),
        "Nobody is asked about itself.",
        cases=[_alike(seed) for seed in range(6)],
        wrong=[
            (_share, "Every picture is nearest to itself, so this is always 1: put -inf on the diagonal of a copy."),
            (
                lambda S, kinds: _share(S - np.diag(np.diag(S)), kinds),
                "0 on the diagonal is not small enough: similarities may be negative. Put -inf there.",
            ),
            (
                lambda S, kinds: _share(_others(-S), kinds),
                "This asks for the farthest picture: `np.argmax`, similarities are larger for nearer.",
            ),
            (lambda S, kinds: 100 * _share(_others(S), kinds), "Return a share from 0 to 1, not per cent."),
            (
                lambda S, kinds: len(S) * _share(_others(S), kinds),
                "This is how many: divide by their number.",
            ),
        ],
        hint="Copy S, fill the diagonal with -inf, take argmax of each row, compare its kind with the row's own.",
    )


def _alike(seed):
    """(similarities, kinds) of 20 pictures, some similarities negative."""
    rng = np.random.default_rng(seed)
    S = rng.random((20, 20)) - 0.8
    S = (S + S.T) / 2
    np.fill_diagonal(S, 1)
    return S, np.array(["cat", "flag", "clock"])[rng.integers(3, size=20)]


def _others(S):
    S = S.copy()
    np.fill_diagonal(S, -np.inf)
    return S


def _share(S, kinds):
    kinds = np.asarray(kinds)
    return np.mean(kinds[np.argmax(S, axis=1)] == kinds)


def odds(answer):
    """How many to one an animal must be expected, for a belief of one half after 8 strips of the fire engine."""
    return judge_number(answer, "a number, how many to one", _odds)


def _odds(to_one):
    right = 34_900
    return judge_value(
        np.log(to_one) if to_one > 0 else to_one,  # a tolerance of the logarithm is a share of the number
        np.log(right),
        "Eight strips hold that much evidence. Whoever is surer than that still expects an animal halfway through.",
        wrong=[
            (np.log(0.5), "At even odds, 0.5, the belief in animals is gone at once. How many to one?"),
            (np.log(1 - 1 / right), "This is the probability; the odds are P / (1 - P)."),
            (-np.log(right), "This is the other way round: the odds against an animal."),
            (np.log(353), "This is what is left of 99 to one after the eight strips: 1 to 353. Multiply by the 99."),
            (np.log(np.log(right)), "This is the logarithm of the odds."),
            (np.log(np.log10(right)), "This is the logarithm of the odds."),
        ],
        hint="Evidence multiplies odds. From 99 to one the eight strips lead to P / (1 - P): by which factor do they "
        "multiply? The odds you look for, times that factor, are 1.",
        tolerance=0.02,
    )
