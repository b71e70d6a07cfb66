"""Checks for the exercises of chapter 17, night school, and the right to be forgotten."""

from functools import wraps

import numpy as np

from hopfield_edu.check.reading import Unreadable, read
from hopfield_edu.check.verdict import Verdict, judge_function, judge_value, judge_words
from hopfield_edu.classical import hebbian
from hopfield_edu.patterns import random_patterns

__all__ = ["attack", "diagonal", "dreams", "exact", "penalty", "pictures", "ridge"]


MISTAKEN = {
    frozenset(names): message
    for names, message in (
        (
            ("hebb", "storkey", "projection", "ridge"),
            "Storkey's needs all later patterns, and two sets can have one projection.",
        ),
        (("hebb",), "There is one more: with a penalty the weights know how strongly each was stored."),
        (("hebb", "storkey", "ridge"), "Storkey's last step can be undone; an older one needs all later patterns."),
        (
            ("hebb", "projection", "ridge"),
            "Two sets can have the same projection, and different ones without the pattern.",
        ),
        (("ridge",), "Hebb's weights are a plain sum: subtract."),
    )
}
ASK = 'A list of names, such as `["Hebb", "Storkey"]`: where can what a pattern added be computed from W and x?'


class _Cortex:
    """A cortex small enough to see through: it paints by one matrix, and names by another."""

    def __init__(self, seed, code=3, pixels=5, classes=4):
        rng = np.random.default_rng(seed)
        self.code, self.up, self.names = code, rng.normal(size=(code, pixels)), rng.normal(size=(pixels, classes))

    def __repr__(self):
        return "a Cortex"

    def __eq__(self, other):
        return isinstance(other, _Cortex) and np.array_equal(self.up, other.up)

    __hash__ = None

    def decode(self, codes):
        return 1 / (1 + np.exp(-np.asarray(codes) @ self.up))

    def classify(self, pictures):
        loud = np.exp(np.asarray(pictures) @ self.names)
        return loud / loud.sum(axis=-1, keepdims=True)

    def encode(self, pictures):
        return np.asarray(pictures) @ self.up.T


def dreams(answer):
    """Dreams of an old cortex: codes from the bell curve, painted and named by it."""

    def right(old, count, rng, draw="standard_normal", named=None):
        z = np.random.default_rng(rng) if isinstance(rng, int) else rng
        codes = z.standard_normal((count, old.code)) if draw == "standard_normal" else z.random((count, old.code))
        pictures = old.decode(codes)
        names = old.classify(codes @ old.up if named == "unsquashed" else pictures)
        return np.hstack([pictures, np.eye(names.shape[1])[names.argmax(axis=1)] if named == "hard" else names])

    def joined(old, count, seed):
        told = answer(old, count, np.random.default_rng(seed))
        if told is None:
            return None
        pictures, names = told
        try:
            return np.hstack([read(pictures), read(names)])
        except Unreadable:
            return pictures, names

    return judge_function(
        wraps(answer)(joined) if callable(answer) else answer,
        right,
        "The old cortex paints, and names what it painted: no picture and no label is needed.",
        cases=[(_Cortex(0), 6, 1), (_Cortex(1), 3, 2)],
        wrong=[
            (
                lambda old, count, rng: right(old, count, rng, draw="random"),
                "These codes lie between 0 and 1. The codes of the cortex are pulled to a bell curve: standard_normal.",
            ),
            (
                lambda old, count, rng: right(old, count, rng, named="hard"),
                "Give the names as shares of each class, as classify says them: doubt is told, too.",
            ),
        ],
        hint="`old.decode(rng.standard_normal((count, old.code)))`, and `old.classify` of what comes out.",
    )


def pictures(answer):
    """How many pictures of 196 bytes take no more bytes than 100 codes of 16 numbers with 2 bytes."""
    return judge_value(
        answer,
        16,
        "3,200 bytes hold 16 pictures of 196 bytes, and 64 bytes are left over.",
        wrong=[
            (3200 / 196, "A third of a picture is none: take whole ones."),
            (17, "17 pictures take 3,332 bytes, more than the 3,200 of the codes."),
            (8, "A number of a code takes 2 bytes, not 1: 100 codes take 3,200 bytes."),
            (576, "This counts the decoder too. Here the codes alone are asked for."),
            (100, "A picture has 196 bytes, and a code 32."),
        ],
        hint="100 codes · 16 numbers · 2 bytes; divided by 14 · 14 bytes, rounded down.",
        tolerance=0.001,
    )


def exact(answer):
    """In which memories the weights and the pattern alone are enough to forget it."""
    given = list(answer) if isinstance(answer, set | frozenset) else answer
    return judge_words(given, "a list of names", _exactly)


def _exactly(names):
    found = frozenset(name.strip() for name in names.ravel().tolist())
    if found == {"hebb", "ridge"}:
        return Verdict(
            True, "A sum can be undone, and so can the inverse of a sum; the other two have lost what it takes."
        )
    return Verdict(False, MISTAKEN.get(found, ASK))


def ridge(answer):
    """Ridge weights without one of their patterns."""

    def memory(X, penalty):
        S = X.T @ X / X.shape[1]
        return S @ np.linalg.inv(S + penalty * np.eye(X.shape[1]))

    def right(W, x, penalty, scale=None, sign=1.0, back=True):
        n = len(x)
        B, u = (np.eye(n) - W) / penalty, x / (np.sqrt(n) if scale is None else scale(n))
        B = B + sign * np.outer(B @ u, B @ u) / (1 - sign * (u @ B @ u))
        return np.eye(n) - penalty * B if back else B

    def of(**change):
        return lambda W, x, penalty: right(W, x, penalty, **change)

    sets = [random_patterns(5, 20, rng=seed) for seed in range(2)]
    return judge_function(
        answer,
        right,
        "The same as training on all others, and nobody had to be asked for them.",
        cases=[(memory(X, penalty), X[2], penalty) for X, penalty in zip(sets, (0.1, 0.5), strict=True)],
        wrong=[
            (of(scale=lambda n: 1), "u is x divided by the root of n: S has a 1/n in it."),
            (of(scale=lambda n: n), "u is x divided by the root of n, not by n."),
            (of(sign=-1.0), "This stores the pattern once more: B + … / (1 - u·Bu), both with this sign."),
            (of(back=False), "This is B. At the end go back: W = 1 - penalty · B."),
            (
                lambda W, x, penalty: W - np.outer(x, x) / len(x),
                "Hebb's subtraction: here an inverse came in between.",
            ),
        ],
        hint="B = (1 - W) / penalty; B + outer(B u, B u) / (1 - u·B u); W = 1 - penalty B.",
        tolerance=1e-9,
    )


def diagonal(answer):
    """Hebb's weights without a pattern, and with the zero diagonal that they had."""

    def right(W, x, kept=True, factor=1.0):
        left = W - factor * np.outer(x, x) / len(x)
        if kept:
            np.fill_diagonal(left, 0)
        return left

    sets = [random_patterns(4, n, rng=n) for n in (6, 11)]
    return judge_function(
        answer,
        right,
        "x_i x_i is 1: each neuron had come to work against itself, by 1/n.",
        cases=[(hebbian(X).toarray(), X[1]) for X in sets],
        wrong=[
            (lambda W, x: right(W, x, kept=False), "Still -1/n on the diagonal, by which each neuron opposes itself."),
            (lambda W, x: right(W, x, factor=2.0), "This forgets twice, and stores the opposite."),
            (lambda W, x: right(W, x, factor=-1.0), "This stores the pattern once more."),
            (lambda W, x: W, "Nothing is forgotten."),
        ],
        hint="`np.fill_diagonal(W, 0)` after the subtraction.",
    )


def attack(answer):
    """The share of members whose loss lies below the 10 % quantile of the strangers' losses."""

    def right(members, strangers, share=0.1):
        return np.mean(np.asarray(members) < np.quantile(strangers, share))

    def of(**change):
        return lambda members, strangers: right(members, strangers, **change)

    rng = np.random.default_rng(0)
    return judge_function(
        answer,
        right,
        "Of strangers it accuses one in ten. What it finds of members beyond that is what the network still tells.",
        cases=[(rng.exponential(0.5, 30), rng.exponential(1, 90)), (rng.exponential(1, 20), rng.exponential(1, 50))],
        wrong=[
            (lambda m, s: np.mean(m < np.median(m)), "The threshold still comes from the members."),
            (lambda m, s: np.mean(m < np.quantile(m, 0.1)), "The quantile is that of the members: take strangers'."),
            (lambda m, s: np.mean(m > np.quantile(s, 0.1)), "Members have *small* losses: count those below."),
            (of(share=0.9), "The other end: members have small losses, so take the lower quantile."),
            (of(share=0.5), "This accuses every second stranger: take the 10 % quantile, not the median."),
        ],
        hint="`np.mean(members < np.quantile(strangers, 0.1))`.",
    )


def penalty(answer):
    """The smallest power of ten as penalty with which a ridge memory forgets to 1e-5."""
    return judge_value(
        answer,
        1e-4,
        "About 1e-19 / penalty³ is left: 1e-7 at 1e-4, and 1e-4 or more at 1e-5.",
        wrong=[
            (1e-3, "That one forgets to 1e-8, and a smaller one still does."),
            (1e-5, "There the error is already above 1e-4: the weights no longer know."),
            (1e-6, "There hardly anything right is left. Weights are 1 - penalty B: B drowns in rounding."),
            (4, "That is k of 10^-k: give the penalty itself, such as 0.01."),
        ],
        hint="Compare `forget_ridge(ridge(X, p), X[7], p)` with the ridge of the others, for each p.",
        tolerance=1e-7,
    )
