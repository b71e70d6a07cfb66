"""The checks of chapter 3: right answers pass, and each usual mistake gets its own message."""

import numpy as np
import pytest

from hopfield_edu.check import storkey as check
from hopfield_edu.classical import LowRankWeights, hebbian, storkey

GOLDEN = np.array([[0, 0.25, -0.25, -0.5], [0.25, 0, -1, 0.25], [-0.25, -1, 0, -0.25], [-0.5, 0.25, -0.25, 0]])


def right_step(x, W):
    d, h = np.diag(W), W @ x
    H = h[:, None] - (d * x)[:, None] - W * x + np.diag(d * x)
    return W + (np.outer(x, x) - x[:, None] * H.T - H * x) / len(x)


def step_with(field):
    """A step whose H comes from field(x, W)."""

    def step(x, W):
        H = field(x, W)
        return W + (np.outer(x, x) - x[:, None] * H.T - H * x) / len(x)

    return step


def columns(x, W):
    return np.tile((W @ x)[:, None], len(x))


WRONG_STEPS = {
    "row of H needs its own field": step_with(
        lambda x, W: np.tile(W @ x, (len(x), 1)) - (np.diag(W) * x)[:, None] - W * x + np.diag(np.diag(W) * x)
    ),
    "Both exclusions": step_with(columns),
    "k = i is missing": step_with(lambda x, W: columns(x, W) - W * x),
    "k = j is missing": step_with(lambda x, W: columns(x, W) - (np.diag(W) * x)[:, None]),
    "give it back once": step_with(lambda x, W: columns(x, W) - W * x - (np.diag(W) * x)[:, None]),
    "Keep the diagonal": lambda x, W: right_step(x, W) * (1 - np.eye(len(x))),
    "n times too large": lambda x, W: W + (right_step(x, W) - W) * len(x),
    "That is Hebb's rule": lambda x, W: W + np.outer(x, x) / len(x),
    "not the step alone": lambda x, W: right_step(x, W) - W,
}


def in_place(x, W):
    W += right_step(x, W) - W
    return W


@pytest.mark.parametrize("judge", [check.learn, check.mended])
def test_the_right_step_passes(judge):
    assert judge(right_step).right


@pytest.mark.parametrize("judge", [check.learn, check.mended])
@pytest.mark.parametrize("part", WRONG_STEPS)
def test_each_wrong_step_gets_its_own_message(judge, part):
    verdict = judge(WRONG_STEPS[part])
    assert not verdict.right and part in verdict.message


@pytest.mark.parametrize("judge", [check.learn, check.mended])
def test_a_step_that_changes_its_arguments_is_told(judge):
    assert "changes its arguments" in judge(in_place).message


@pytest.mark.parametrize("name", check.__all__)
def test_an_unanswered_stub_is_told(name):
    judge = getattr(check, name)
    assert "no answer yet" in judge(...).message
    assert "no answer yet" in judge(None).message


@pytest.mark.parametrize("judge", [check.learn, check.mended, check.factored, check.catches])
def test_an_empty_body_is_told(judge):
    assert "returns nothing" in judge(lambda *arguments: None).message


def test_the_golden_matrix_catches_the_bug():
    assert check.catches(lambda rule: np.allclose(rule(check.THREE), GOLDEN)).right


def test_an_assertion_counts_as_a_test():
    def asserting(rule):
        assert np.allclose(rule(check.THREE), GOLDEN)
        return True

    assert check.catches(asserting).right


@pytest.mark.parametrize(
    ("test", "part"),
    [
        (lambda rule: np.array_equal(rule(check.THREE), rule(check.THREE).T), "The bug passes"),
        (lambda rule: True, "The bug passes"),
        (lambda rule: False, "fails the definition"),
        (lambda rule: rule.golden, "stops with AttributeError"),
    ],
)
def test_a_weak_test_is_told_why(test, part):
    verdict = check.catches(test)
    assert not verdict.right and part in verdict.message


def test_something_else_than_a_function_is_told():
    assert "must be a function" in check.catches(3).message


def factors_with(*, own=1, growth=1, grow_own=1, minus=-1):
    """The low-rank form with one of its parts changed."""

    def learn_factors(patterns):
        n = patterns.shape[1]
        F, c, diagonal = np.empty((0, n)), np.empty(0), np.zeros(n)
        for x in patterns:
            g = (c * (F @ x)) @ F - own * diagonal * x
            a = x - g
            F, c = np.vstack([F, a, g]), np.append((1 + growth * 2 / n) * c, [1 / n, minus / n])
            diagonal = (1 + growth * grow_own * 2 / n) * diagonal + (a * a - g * g) / n
        return LowRankWeights(F, c, np.zeros(n))

    return learn_factors


def test_the_right_factors_pass():
    assert check.factored(factors_with()).right
    assert check.factored(storkey).right


@pytest.mark.parametrize(
    ("changed", "part"),
    [
        ({"own": 0}, "still holds the self-couplings"),
        ({"growth": 0}, "old coefficients must grow"),
        ({"grow_own": 0}, "own must grow"),
        ({"minus": 1}, "is subtracted"),
    ],
)
def test_each_wrong_factoring_gets_its_own_message(changed, part):
    verdict = check.factored(factors_with(**changed))
    assert not verdict.right and part in verdict.message


def test_other_wrong_weights_are_told():
    assert "diagonal of zeros" in check.factored(lambda X: storkey(X, zero_diagonal=False)).message
    assert "LowRankWeights" in check.factored(lambda X: storkey(X).toarray()).message
    assert not check.factored(hebbian).right


def test_echo():
    assert check.echo(0.5).right
    assert "One exclusion" in check.echo(0.25).message
    assert "whole field" in check.echo(0).message


def test_passes():
    assert check.passes(3).right
    assert "reverse" in check.passes(2).message
    assert "One pass" in check.passes(1).message


def test_order():
    seeds = (np.random.default_rng(seed).permutation(24) for seed in range(100))
    assert any(check.order(order).right for order in seeds)
    assert "keeps 10" in check.order(range(24)).message
    assert "0 to 23 once" in check.order([0] * 24).message
    assert "0 to 23 once" in check.order("any").message
