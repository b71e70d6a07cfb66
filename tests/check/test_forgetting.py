"""Chapter 17's checks: the right answer passes, and each usual mistake gets its own sentence."""

import numpy as np
import pytest

from hopfield_edu.check import forgetting as check
from hopfield_edu.check.verdict import EXPECTED, Expected
from hopfield_edu.classical import forget, forget_ridge


def dreams(old, count, rng, draw="standard_normal"):
    pictures = old.decode(getattr(rng, draw)((count, old.code)))
    return pictures, old.classify(pictures)


def hard(old, count, rng):
    pictures, names = dreams(old, count, rng)
    return pictures, np.eye(names.shape[1])[names.argmax(axis=1)]


def ridge(W, x, penalty, root=np.sqrt, sign=1, back=True):
    n = len(x)
    B, u = (np.eye(n) - W) / penalty, x / root(n)
    Bu = B @ u
    B = B + sign * np.outer(Bu, Bu) / (1 - sign * (u @ Bu))
    return np.eye(n) - penalty * B if back else B


def subtracted(W, x, times=1, kept=True):
    for _ in range(times):
        W = W - np.outer(x, x) / len(x)
    if kept:
        np.fill_diagonal(W, 0)
    return W


RIGHT = [
    (check.dreams, dreams),
    (check.pictures, 16),
    (check.exact, ["Hebb", "ridge"]),
    (check.exact, {"Hebb", "ridge"}),
    (check.exact, ("ridge", "hebb")),
    (check.ridge, ridge),
    (check.ridge, forget_ridge),
    (check.diagonal, subtracted),
    (check.diagonal, forget),
    (check.attack, lambda members, strangers: np.mean(members < np.quantile(strangers, 0.1))),
    (check.penalty, 1e-4),
]
WRONG = [
    (check.dreams, lambda old, count, rng: dreams(old, count, rng, "random"), "These codes lie between 0 and 1"),
    (check.dreams, hard, "Give the names as shares"),
    (check.dreams, lambda old, count, rng: (np.zeros((count, 5)), np.zeros((count, 4))), "old.decode(rng.standard"),
    (check.pictures, 2, "100 codes · 16 numbers"),
    (check.dreams, lambda old, count, rng: None, "The function returns nothing: end it with"),
    (check.exact, ["projection"], "A list of names, such as"),
    (check.ridge, lambda W, x, penalty: W, "B = (1 - W) / penalty; B + outer"),
    (check.diagonal, lambda W, x: W + 1, "np.fill_diagonal(W, 0) after"),
    (check.attack, lambda m, s: 2.0, "np.mean(members < np.quantile(strangers, 0.1))"),
    (check.penalty, 0.7, "Compare forget_ridge(ridge(X, p)"),
    (check.pictures, 3200 / 196, "A third of a picture"),
    (check.pictures, 17, "17 pictures take 3,332 bytes"),
    (check.pictures, 8, "A number of a code takes 2 bytes"),
    (check.pictures, 576, "This counts the decoder too"),
    (check.pictures, 100, "A picture has 196 bytes"),
    (check.exact, ["Hebb", "Storkey", "projection", "ridge"], "Storkey's needs all later patterns, and"),
    (check.exact, ["Hebb"], "There is one more"),
    (check.exact, ["Hebb", "Storkey", "ridge"], "Storkey's last step can be undone"),
    (check.exact, ["Hebb", "projection", "ridge"], "Two sets can have the same projection"),
    (check.exact, ["ridge"], "Hebb's weights are a plain sum"),
    (check.ridge, lambda W, x, penalty: ridge(W, x, penalty, lambda n: 1), "u is x divided by the root of n: S has"),
    (check.ridge, lambda W, x, penalty: ridge(W, x, penalty, lambda n: n), "u is x divided by the root of n, not by n"),
    (check.ridge, lambda W, x, penalty: ridge(W, x, penalty, sign=-1), "This stores the pattern once more: B"),
    (check.ridge, lambda W, x, penalty: ridge(W, x, penalty, back=False), "This is B."),
    (check.ridge, lambda W, x, penalty: W - np.outer(x, x) / len(x), "Hebb's subtraction"),
    (check.diagonal, lambda W, x: subtracted(W, x, kept=False), "Still -1/n on the diagonal"),
    (check.diagonal, lambda W, x: subtracted(W, x, times=2), "This forgets twice"),
    (check.diagonal, lambda W, x: 2 * W - subtracted(W, x), "This stores the pattern once more."),
    (check.diagonal, lambda W, x: W, "Nothing is forgotten"),
    (check.attack, lambda m, s: np.mean(m < np.median(m)), "The threshold still comes from the members"),
    (check.attack, lambda m, s: np.mean(m < np.quantile(m, 0.1)), "The quantile is that of the members"),
    (check.attack, lambda m, s: np.mean(m > np.quantile(s, 0.1)), "Members have *small* losses"),
    (check.attack, lambda m, s: np.mean(m < np.quantile(s, 0.9)), "The other end"),
    (check.attack, lambda m, s: np.mean(m < np.median(s)), "This accuses every second stranger"),
    (check.penalty, 1e-3, "That one forgets to 1e-8"),
    (check.penalty, 1e-5, "There the error is already above"),
    (check.penalty, 1e-6, "There hardly anything right is left"),
    (check.penalty, 4, "That is k of"),
]


@pytest.mark.parametrize("judge", [getattr(check, name) for name in check.__all__])
def test_a_missing_answer_is_told(judge):
    assert not judge(...).right and "no answer yet" in judge(...).message


def test_the_page_asks_for_names_by_no_box_for_numbers():
    assert not isinstance(check.exact(EXPECTED), Expected)
    assert isinstance(check.pictures(EXPECTED), Expected)
