"""Checks for the exercises of chapter 10, semantic memory."""

import numpy as np

from hopfield_edu.check.verdict import judge_function, judge_value

__all__ = ["clueless", "nt_xent", "only", "recall", "turn"]


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
        hint="`K = phi(pictures)`, `q = phi(cue[None])[0]`; the cosine is `K @ q` over the norms; then argmax.",
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
            (np.log2(127), "The natural logarithm, `np.log`: the loss comes from exp."),
            (np.log10(127), "The natural logarithm, `np.log`: the loss comes from exp."),
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
        hint="z = both views on top of each other, rows of length 1; `s = z @ z.T / T`, its diagonal -inf; the partner "
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


def only(answer):
    """Of two memories asked the same cues, how many cues only the first recalls, and only the second: booleans (n,)."""
    rng = np.random.default_rng(0)
    cases = [(rng.random(n) < 0.6, rng.random(n) < 0.4) for n in (8, 20, 31)]
    return judge_function(
        answer,
        _only,
        "These counts tell two memories apart, even where their totals are the same.",
        cases=cases,
        wrong=[
            (
                lambda a, b: (max(np.sum(a) - np.sum(b), 0), max(np.sum(b) - np.sum(a), 0)),
                "This is the difference of the totals. It is 0 for two memories that never recall the same cue.",
            ),
            (lambda a, b: _only(b, a), "The other way round: the first memory's count comes first."),
            (lambda a, b: (np.sum(a), np.sum(b)), "These are the totals: leave out the cues that both recall."),
            (lambda a, b: np.mean([a & ~b, b & ~a], axis=1), "These are shares; the task asks for counts."),
            (lambda a, b: np.sum(a != b), "This is one number for both: count the two kinds of cue apart."),
            (lambda a, b: (np.sum(~a & ~b), np.sum(a & b)), "These are the cues of none and of both."),
        ],
        hint="first & ~second marks the cues that only the first recalls. Count them, and then the other kind.",
    )


def _only(first, second):
    return np.sum(first & ~second), np.sum(second & ~first)


def turn(answer):
    """The largest turn, in steps of ten degrees, from which the encoder recalls more than two of three emoji."""
    return judge_value(
        answer,
        60,
        "It goes on a little further than its views went, and then forgets bit by bit.",
        wrong=[
            (40, "So far the views of the training were turned. Measure: it still recalls enough at the next step."),
            (50, "Measure the next one too: it still recalls enough there."),
            (70, "Here it falls a little short of two of three. One step back."),
            (80, "From here it recalls half of them. The task asks for more than two of three."),
            (90, "From a quarter turn it recalls fewer than half."),
            (10, "This is how far pixels go. Ask our features: `recalled(trained, ...)`."),
        ],
        hint="For each angle from 10 to 90: `recalled(trained, by_level(held, 'rotate', angle, rng=0))`. Then the "
        "largest angle whose share is above 2/3.",
    )
