"""Chapter 5's checks: the right answer passes, and each usual mistake gets its own sentence."""

import numpy as np
import pytest

from hopfield_edu.check import capacity as check
from hopfield_edu.classical import capacity

PSEUDO = capacity.recorded("pseudo-inverse")


def fields(W, X):
    return X * (X @ W.T)


def own(X, S):
    return np.sum(X * S, axis=1) / X.shape[1]


def hebb(X, *, diagonal=False, ties=True, every=True):
    W = X.T @ X / X.shape[1]
    if not diagonal:
        np.fill_diagonal(W, 0)
    aligned = X * (X @ W)
    stays = aligned >= 0 if ties else aligned > 0
    return np.mean(np.all(stays, axis=1) if every else stays)


def half(x, y):
    k = np.flatnonzero(y < 0.5)[0]
    return x[k - 1] + (y[k - 1] - 0.5) / (y[k - 1] - y[k]) * (x[k] - x[k - 1])


def loads(rows, n=500):
    return [half(r.p / n, r.close) for r in (rows[(rows.n == n) & (rows.flips == f)] for f in (10, 20, 30, 40))]


def spoils(X):
    X *= -1
    return 0.5


RIGHT = [
    (check.stays, lambda W, X: np.mean(np.all(fields(W, X) >= 0, axis=1))),
    (check.stays, lambda W, X: np.mean([np.all((W @ x) * x >= 0) for x in X])),
    (check.error_free, 543),
    (check.error_free, 10_000 / (2 * np.log(10_000))),
    (check.comes_back, lambda X, S: np.mean(own(X, S) >= 0.9)),
    (check.comes_back, lambda X, S: np.mean(np.diag(S @ X.T) / X.shape[1] >= 0.9)),
    (check.comes_back, lambda X, S: np.mean(np.mean(X != S, axis=1) <= 0.05)),
    (check.hebb_stays, hebb),
    (check.half, half),
    (check.budget, loads(PSEUDO)),
    (check.budget, [round(load, 3) for load in loads(PSEUDO)]),
]
WRONG = [
    (check.stays, lambda W, X: np.mean(fields(W, X) >= 0), "share of bits"),
    (check.stays, lambda W, X: np.mean(np.all(fields(W, X) > 0, axis=1)), "X * field >= 0"),
    (check.stays, lambda W, X: np.mean(np.all(np.sign(X @ W.T) == X, axis=1)), "np.sign makes it 0"),
    (check.stays, lambda W, X: np.mean(np.all(X * (X @ W) >= 0, axis=1)), "fields of W.T"),
    (check.stays, lambda W, X: np.mean(np.all(fields(W, X) >= 0, axis=0)), "axis=1"),
    (check.stays, lambda W, X: np.sum(np.all(fields(W, X) >= 0, axis=1)), "divide it by p"),
    (check.stays, lambda W, X: np.all(fields(W, X) >= 0, axis=1), "take their mean"),
    (check.stays, lambda W, X: 0.3, "Three steps"),
    (check.stays, lambda W, X: None, "returns nothing"),
    (check.error_free, 271.4, "*all* exact"),
    (check.error_free, 1380, "1.6 % wrong bits"),
    (check.error_free, 1250, "not np.log10"),
    (check.error_free, 376.3, "not np.log2"),
    (check.error_free, 2330, "Storkey rule"),
    (check.error_free, 1085.7, "Twice too many"),
    (check.error_free, 0.054, "This is the load"),
    (check.error_free, 17, "Put n = 10,000"),
    (check.comes_back, lambda X, S: np.mean(np.abs(own(X, S)) >= 0.9), "inverse"),
    (check.comes_back, lambda X, S: np.mean((S @ X.T / X.shape[1]).max(axis=1) >= 0.9), "*any* memory"),
    (check.comes_back, lambda X, S: np.mean(np.all(X == S, axis=1)), "exact criterion"),
    (check.comes_back, lambda X, S: np.mean(own(X, S) > 0.9), "includes 0.9"),
    (check.comes_back, lambda X, S: np.mean(X == S), "share of right bits"),
    (check.comes_back, lambda X, S: np.mean(np.mean(X == S, axis=1) >= 0.9), "not the overlap"),
    (check.comes_back, lambda X, S: np.mean(own(X, S)), "mean overlap"),
    (check.comes_back, lambda X, S: np.sum(own(X, S) >= 0.9), "between 0 and 1"),
    (check.comes_back, lambda X, S: 0.123, "row k with row k: np.sum"),
    (check.hebb_stays, lambda X: hebb(X, diagonal=True), "W_ii = p/n"),
    (check.hebb_stays, lambda X: hebb(X, diagonal=True, ties=False), "W_ii = p/n"),
    (check.hebb_stays, lambda X: hebb(X, ties=False), "compare with >="),
    (check.hebb_stays, lambda X: hebb(X, every=False), "share of bits"),
    (check.hebb_stays, spoils, "changes its arguments"),
    (check.hebb_stays, lambda X: 1.0, "np.diag(W)"),
    (check.half, lambda x, y: np.interp(0.5, y, x), "np.interp wants"),
    (check.half, lambda x, y: x[np.flatnonzero(y < 0.5)[0]], "first load below"),
    (check.half, lambda x, y: x[np.flatnonzero(y >= 0.5)[-1]], "last load above"),
    (check.half, lambda x, y: x[np.argmin(np.abs(y - 0.5))], "nearest point"),
    (check.half, lambda x, y: np.interp(0.5, y[::-1], x[::-1]), "*first* crossing"),
    (check.half, lambda x, y: 0.1, "Find the first k"),
    (check.budget, loads(capacity.recorded("Storkey")), "Storkey rule"),
    (check.budget, loads(capacity.recorded("Hebb")), "Hebb's rule"),
    (check.budget, loads(PSEUDO, 100), "loads at n = 100"),
    (check.budget, loads(PSEUDO, 200), "loads at n = 200"),
    (check.budget, loads(PSEUDO, 1000), "loads at n = 1000"),
    (check.budget, [500 * load for load in loads(PSEUDO)], "divide rows.p by 500"),
    (check.budget, loads(PSEUDO)[::-1], "other way round"),
    (check.budget, [0.5, 0.4, 0.3, 0.2], "For each f"),
]


@pytest.mark.parametrize("question", [getattr(check, name) for name in check.__all__])
def test_an_empty_stub_is_no_answer(question):
    verdict = question(...)
    assert not verdict.right and "no answer yet" in verdict.message
    stub = question(lambda *arguments: ...)
    assert not stub.right
