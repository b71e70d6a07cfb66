"""Exact forgetting: the last step of Storkey, a pattern of a ridge memory, and where both end."""

import numpy as np
import pytest

from hopfield_edu.classical import forget_last_storkey, forget_ridge, hebbian, storkey
from hopfield_edu.patterns import random_patterns

N = 100


def ridge(X, penalty):
    S = X.T @ X / X.shape[1]
    return S @ np.linalg.inv(S + penalty * np.eye(X.shape[1]))


@pytest.mark.parametrize("kind", [lambda W: W, lambda W: W.toarray()])
@pytest.mark.parametrize("seed", range(3))
def test_the_last_pattern_of_storkey_is_undone_to_the_last_digit(kind, seed):
    X = random_patterns(12, N, rng=seed)
    error = np.abs(forget_last_storkey(kind(storkey(X)), X[-1]) - storkey(X[:-1]).toarray()).max()
    assert error < 5e-15


def test_undoing_what_was_not_last_is_not_forgetting_it():
    X = random_patterns(12, N, rng=0)
    wrong = forget_last_storkey(storkey(X), X[3])
    assert np.abs(wrong - storkey(np.delete(X, 3, 0)).toarray()).max() > 0.05


def test_an_older_pattern_of_storkey_costs_half_a_digit_for_each_later_one():
    errors = {}
    for back in (1, 10, 20, 30, 40):
        X = random_patterns(50, N, rng=0)
        W = storkey(X).toarray()
        for x in X[: 50 - back - 1 : -1]:
            W = forget_last_storkey(W, x)
        if back > 1:
            W = storkey(X[50 - back + 1 :], W)
        errors[back] = np.abs(W - storkey(np.delete(X, 50 - back, 0)).toarray()).max()
    digits = np.log10(list(errors.values()))
    assert digits[0] < -14 and -13 < digits[1] < -9 and -9 < digits[2] < -4 and digits[3] > -4 and digits[4] > 1
    assert 0.35 < (digits[4] - digits[0]) / 39 < 0.65


def test_the_undo_changes_nothing_that_comes_in_and_keeps_no_pattern():
    X = random_patterns(3, 20, rng=0)
    W = storkey(X, zero_diagonal=False).toarray()
    before = W.copy()
    undone = forget_last_storkey(W, X[-1])
    assert np.array_equal(W, before) and type(undone) is np.ndarray and not undone.diagonal().any()
    assert np.allclose(undone, storkey(X[:-1]).toarray(), atol=1e-14)


@pytest.mark.parametrize(("penalty", "most"), [(0.1, 1e-14), (1e-2, 2e-12), (1e-3, 1e-8), (1e-4, 1e-5)])
def test_ridge_forgets_by_weights_and_pattern_alone(penalty, most):
    for seed in range(3):
        X = random_patterns(30, N, rng=seed)
        error = np.abs(forget_ridge(ridge(X, penalty), X[7], penalty) - ridge(np.delete(X, 7, 0), penalty)).max()
        assert error < most


def test_what_weights_know_fades_with_the_penalty():
    errors = []
    for penalty in (1e-2, 1e-4, 1e-6):
        X = random_patterns(30, N, rng=0)
        found = forget_ridge(ridge(X, penalty), X[7], penalty)
        errors.append(np.abs(found - ridge(np.delete(X, 7, 0), penalty)).max())
    assert errors[0] < 1e-11 and 1e-9 < errors[1] < 1e-5 and errors[2] > 1e-3


@pytest.mark.parametrize("penalty", [1e-6, 1e-7])
def test_what_rounding_has_eaten_is_no_stranger_whatever_the_processor(penalty):
    """The sign of 1 - u·B u is chance there: of 20 patterns some have it below 0 on any machine."""
    for seed in range(20):
        X = random_patterns(30, N, rng=seed)
        error = np.abs(forget_ridge(ridge(X, penalty), X[7], penalty) - ridge(np.delete(X, 7, 0), penalty)).max()
        assert 1e-3 < error < 1


def test_ridge_says_so_where_the_pattern_was_never_stored():
    X = random_patterns(30, N, rng=0)
    for penalty in (0.1, 1e-4, 1e-6):
        with pytest.raises(ValueError, match="pattern must be one that is stored"):
            forget_ridge(ridge(X, penalty), random_patterns(1, N, rng=9)[0], penalty)


def test_all_patterns_forgotten_leave_nothing():
    X = random_patterns(3, 20, rng=0)
    W = ridge(X, 0.1)
    for x in X:
        W = forget_ridge(W, x, 0.1)
    assert np.abs(W).max() < 1e-12


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda x: forget_last_storkey(np.eye(4), x[:4]), "weights must be of 5 neurons or more; got 4"),
        (lambda x: forget_last_storkey(np.triu(np.ones((6, 6))), x[:6]), "weights must be symmetric"),
        (lambda x: forget_last_storkey(hebbian(x), x[:5]), "pattern must have 20 neurons a row"),
        (lambda x: forget_last_storkey(hebbian(x), np.array([x, x])), "pattern must be one pattern"),
        (lambda x: forget_ridge(np.ones((2, 3)), x, 0.1), r"weights must be an array of shape \(n, n\)"),
        (lambda x: forget_ridge(np.eye(20), x, 0), "penalty must lie in"),
        (lambda x: forget_ridge(np.eye(20), 0 * x, 0.1), "pattern must be ±1"),
    ],
)
def test_bad_input_is_named(call, message):
    with pytest.raises(ValueError, match=message):
        call(random_patterns(1, 20, rng=0)[0])
