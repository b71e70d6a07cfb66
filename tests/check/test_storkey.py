"""The checks of chapter 3: right answers pass, and each usual mistake gets its own message."""

import numpy as np

from hopfield_edu.check import storkey as check
from hopfield_edu.classical import LowRankWeights, hebbian, storkey

GOLDEN = np.array([[0, 0.25, -0.25, -0.5], [0.25, 0, -1, 0.25], [-0.25, -1, 0, -0.25], [-0.5, 0.25, -0.25, 0]])


def step_with(field):
    """A step whose H comes from field(x, W)."""

    def step(x, W):
        H = field(x, W)
        return W + (np.outer(x, x) - x[:, None] * H.T - H * x) / len(x)

    return step


def own(x, W):
    return (np.diag(W) * x)[:, None]


def columns(x, W):
    return np.tile((W @ x)[:, None], len(x))


def exclusions(x, W):
    return own(x, W) + W * x - np.diag(np.diag(W) * x)


right_step = step_with(lambda x, W: columns(x, W) - exclusions(x, W))


def in_place(x, W):
    W += right_step(x, W) - W
    return W


WRONG_STEPS = [
    (step_with(lambda x, W: np.tile(W @ x, (len(x), 1)) - exclusions(x, W)), "row of H needs its own field"),
    (step_with(columns), "Both exclusions"),
    (step_with(lambda x, W: columns(x, W) - W * x), "k = i is missing"),
    (step_with(lambda x, W: columns(x, W) - own(x, W)), "k = j is missing"),
    (step_with(lambda x, W: columns(x, W) - W * x - own(x, W)), "give it back once"),
    (lambda x, W: right_step(x, W) * (1 - np.eye(len(x))), "Keep the diagonal"),
    (lambda x, W: W + (right_step(x, W) - W) * len(x), "n times too large"),
    (lambda x, W: W + np.outer(x, x) / len(x), "That is Hebb's rule"),
    (lambda x, W: right_step(x, W) - W, "not the step alone"),
    (lambda x, W: -W, "golden patterns"),
    (in_place, "changes its arguments"),
    (lambda x, W: None, "returns nothing"),
]


def asserting(rule):
    assert np.allclose(rule(check.THREE), GOLDEN)
    return True


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


def lucky_order():
    seeds = (np.random.default_rng(seed).permutation(24) for seed in range(100))
    return next(order for order in seeds if check.order(order).right)


RIGHT = [
    (check.learn, right_step),
    (check.repaired, right_step),
    (check.catches, lambda rule: np.allclose(rule(check.THREE), GOLDEN)),
    (check.catches, asserting),
    (check.factored, factors_with()),
    (check.factored, storkey),
    (check.echo, 0.5),
    (check.passes, 3),
    (check.order, lucky_order()),
]
WRONG = [
    *((judge, step, part) for judge in (check.learn, check.repaired) for step, part in WRONG_STEPS),
    (check.catches, lambda rule: np.array_equal(rule(check.THREE), rule(check.THREE).T), "The bug passes"),
    (check.catches, lambda rule: True, "The bug passes"),
    (check.catches, lambda rule: False, "fails the definition"),
    (check.catches, lambda rule: rule.golden, "stops with AttributeError"),
    (check.catches, lambda rule: None, "returns nothing"),
    (check.catches, 3, "must be a function"),
    (check.factored, factors_with(own=0), "still holds the self-couplings"),
    (check.factored, factors_with(growth=0), "old coefficients must grow"),
    (check.factored, factors_with(grow_own=0), "own must grow"),
    (check.factored, factors_with(minus=1), "is subtracted"),
    (check.factored, lambda X: storkey(X, zero_diagonal=False), "diagonal of zeros"),
    (check.factored, lambda X: storkey(X).toarray(), "LowRankWeights"),
    (check.factored, hebbian, "formulas above"),
    (check.factored, lambda X: None, "returns nothing"),
    (check.echo, 0.25, "One exclusion"),
    (check.echo, 0, "whole field"),
    (check.echo, 2, "divide by the number"),
    (check.echo, -0.5, "sign is wrong"),
    (check.echo, 0.75, "row 1 of W"),
    (check.passes, 1, "One pass"),
    (check.passes, 2, "reverse"),
    (check.passes, 4, "too many"),
    (check.passes, 24, "again and again"),
    (check.order, range(24), "order of the file. It keeps 10"),
    (check.order, range(1, 25), "Count from 0"),
    (check.order, range(23, -1, -1), "This order keeps"),
    (check.order, [0] * 24, "0 to 23 once"),
    (check.order, "any", "0 to 23 once"),
]
