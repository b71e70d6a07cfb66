"""Checks for the exercises of chapter 10, semantic memory."""

import numpy as np

from hopfield_edu.check.verdict import judge_function, judge_number, judge_value

__all__ = ["belief", "clueless", "kin", "nt_xent", "odds", "recall"]


def recall(answer):
    """The stored picture whose features have the largest cosine with the cue's: (phi, pictures, cue) -> picture."""
    rng = np.random.default_rng(0)
    distance = "This compares distances of features; the task asks for the cosine."
    return judge_function(
        answer,
        lambda phi, X, q: X[np.argmax(_cosines(phi, X, q))],
        "It compares features and answers in pixels, as `SemanticMemory` does.",
        cases=[_search(rng) for _ in range(60)],
        wrong=[
            (lambda phi, X, q: np.argmax(_cosines(phi, X, q)), "This is its place; return the picture, `pictures[k]`."),
            (lambda phi, X, q: phi(X)[np.argmax(_cosines(phi, X, q))], "These are its features; return its pixels."),
            (
                lambda phi, X, q: X[np.argmax(phi(X) @ phi(q[None])[0])],
                "This is the raw dot product: the rows with large norms win. Divide by the norms of the stored rows.",
            ),
            (lambda phi, X, q: X[np.argmin(_cosines(phi, X, q))], "This one is least like the cue: take the largest."),
            (lambda phi, X, q: X[np.argmax(_cosines(_pixels, X, q))], "This compares pixels: call phi on both."),
            (lambda phi, X, q: X[np.argmin(_distances(phi, X, q, 2))], distance),
            (lambda phi, X, q: X[np.argmin(_distances(phi, X, q, 1))], distance),
        ],
        hint="K = phi(pictures), q = phi(cue[None])[0]; the cosine is K @ q over the norms; then argmax.",
    )


def _search(rng):
    return _features, rng.random((12, 4, 4, 3)) * rng.random((12, 1, 1, 1)), rng.random((4, 4, 3))


def _features(pictures):
    """A stand-in for an encoder."""
    flat = _pixels(pictures)
    return flat @ np.random.default_rng(7).standard_normal((flat.shape[1], 5)) + np.arange(5)


def _pixels(pictures):
    return np.asarray(pictures, float).reshape(len(pictures), -1)


def _unit(rows):
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def _cosines(phi, pictures, cue):
    return _unit(phi(pictures)) @ _unit(phi(cue[None]))[0]


def _distances(phi, pictures, cue, p):
    return np.sum(np.abs(phi(pictures) - phi(cue[None])) ** p, axis=1)


def clueless(answer):
    """The contrastive loss of a code that knows nothing, 64 pictures in a batch: ln 127."""
    return judge_value(
        answer,
        np.log(127),
        "4.84, the dashed line in the figure of the training run. Below it the code has learned something.",
        wrong=[
            (np.log(128), "A view is not compared with itself: of the 128 views 127 are left."),
            (np.log(64), "Both views of all 64 pictures are compared: 128 views, less the one that asks."),
            (np.log(63), "Both views of all 64 pictures are compared: 128 views, less the one that asks."),
            (np.log(126), "The partner is one of the choices too: 126 strangers and the partner."),
            (np.log2(127), "The natural logarithm, np.log: the loss comes from exp."),
            (np.log10(127), "The natural logarithm, np.log: the loss comes from exp."),
            (1 / 127, "This is the probability of the partner; the loss is minus its logarithm."),
            (-np.log(127), "Minus the logarithm of a probability is positive."),
            (0, "0 is the loss of a code that is always certain, and right."),
        ],
        hint="All 127 other views are equally likely. What is minus the logarithm of the partner's probability?",
        tolerance=0.005,
    )


def nt_xent(answer):
    """The contrastive loss of two views, (B, d) and (B, d), at a temperature T."""
    rng = np.random.default_rng(0)
    cases = [(rng.standard_normal((B, 4)), rng.standard_normal((B, 4)), T) for B, T in ((3, 0.5), (5, 0.8), (2, 0.3))]
    return judge_function(
        answer,
        _loss,
        "Two views of one picture are pulled together, all others are pushed apart.",
        cases=cases,
        wrong=[
            (
                lambda a, b, T: _loss(a, b, T, itself=True),
                "A view is compared with itself, and always wins: put -inf on the diagonal.",
            ),
            (lambda a, b, T: _loss(a, b, T, scale=lambda z: z), "Divide each code by its norm first: cosines."),
            (lambda a, b, T: _loss(a, b, 1), "T is not used: divide the cosines by it."),
            (lambda a, b, T: _loss(a, b, 1 / T), "Divide by T, do not multiply: a small T makes it sharp."),
            (lambda a, b, T: _loss(a, b, T, reduce=np.sum), "This is the sum; take the mean over the 2B views."),
            (
                lambda a, b, T: _loss(a, b, T, both=False),
                "This is the mean over the first views only: the second views ask too.",
            ),
            (lambda a, b, T: -_loss(a, b, T), "The sign: minus the logarithm of a probability is positive."),
            (
                lambda a, b, T: _loss(a, b, T, shift=lambda n: np.arange(n) ^ 1),
                "The partner of i is the view B places further on, not its neighbour.",
            ),
            (_without_partner, "The partner belongs in the sum below too; otherwise this is no probability."),
        ],
        hint="z = both views on top of each other, rows of length 1; s = z @ z.T / T, its diagonal -inf; the partner "
        "of row i is row i + B or i - B; the mean of log(sum of exp of the row) minus the partner's s.",
        tolerance=1e-6,
    )


def _loss(a, b, T, scale=_unit, itself=False, both=True, reduce=np.mean, shift=None):
    """The contrastive loss, or a usual mistake in it."""
    z = scale(np.concatenate([a, b]))
    s = z @ z.T / T
    if not itself:
        np.fill_diagonal(s, -np.inf)
    partner = np.roll(np.arange(len(z)), len(a)) if shift is None else shift(len(z))
    terms = np.log(np.sum(np.exp(s), axis=1)) - s[np.arange(len(z)), partner]
    return reduce(terms if both else terms[: len(a)])


def _without_partner(a, b, T):
    """The loss whose denominator lacks the partner."""
    z = _unit(np.concatenate([a, b]))
    s = z @ z.T / T
    rows, partner = np.arange(len(z)), np.roll(np.arange(len(z)), len(a))
    others = np.exp(s)
    others[rows, rows] = others[rows, partner] = 0
    return np.mean(np.log(np.sum(others, axis=1)) - s[rows, partner])


def belief(answer):
    """Bayes' rule, strip by strip, from a prior (N,) and likelihoods (T, N): (T + 1, N), the prior first."""
    rng = np.random.default_rng(0)
    cases = [(_normal(rng.random((1, n)))[0], rng.random((t, n))) for n, t in ((3, 4), (5, 2), (2, 6))]
    return judge_function(
        answer,
        _beliefs,
        "Today's posterior is tomorrow's prior, and the first prior is counted once.",
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
        hint="belief = [prior]; for each strip: belief[-1] * likelihood, divided by its sum, is appended.",
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
    """The share of pictures whose nearest *other* picture is of the same kind, from similarities (N, N) and kinds."""
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
                "This asks for the farthest picture: np.argmax, similarities are larger for nearer.",
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
        "Eight strips hold that much evidence. Whoever is surer than that still expects an animal half way through.",
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
