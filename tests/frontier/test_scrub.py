"""Scrubbing: the equations of each step, what each leaves of fifteen shirts, and why the error is no measure of it."""

import functools

import numpy as np
import pytest

from hopfield_edu import datasets
from hopfield_edu.frontier import Classifier, fisher_noise, newton_step, ntk_step, report, softmax_of
from hopfield_edu.frontier.classifier import losses

DECAY = 1e-3


@functools.cache
def shirts(seed=0):
    """A network pretrained on digits, at rest on 200 clothes, with and without 15 of the shirts; what a step needs."""
    rng, digits, clothes = np.random.default_rng(seed), datasets.digits(2000, rng=seed), datasets.clothes(rng=seed)
    small = digits.pictures.reshape(-1, 14, 2, 14, 2).mean(axis=(2, 4))
    net, w0 = Classifier(classes=10).pretrained(small, digits.labels, rng=rng)
    each = [np.flatnonzero(clothes.labels == c) for c in range(5)]
    train, test = (np.concatenate([i[part] for i in each]) for part in (slice(40), slice(40, 340)))
    gone = np.arange(200) >= 185
    x, y, xt, yt = (a[i] for i in (train, test) for a in (clothes.pictures, clothes.labels))
    w, best = net.settle(w0, x, y, decay=DECAY), net.settle(w0, x[~gone], y[~gone], decay=DECAY)
    sets = {"retained": (x[~gone], y[~gone]), "forgotten": (x[gone], y[gone]), "test": (xt, yt)}
    sets["strangers"] = xt[yt == 4], yt[yt == 4]
    return net, w0, w, best, x, y, gone, sets


def judged(weights, seed=0):
    net, _, w, best, *_, sets = shirts(seed)
    return report(weights, best, w, logits=net.logits, sets=sets)


def newton(weights, seed=0):
    net, w0, _, _, x, y, gone, _ = shirts(seed)
    g = net.gradient(weights, x[~gone], y[~gone], start=w0, decay=DECAY)
    p = softmax_of(net.logits(weights, x[~gone]))
    return weights + newton_step(net.jacobian(weights, x[~gone]), p, g, DECAY)


@pytest.mark.parametrize("hidden", [0, 3])
def test_jacobian_and_gradient_are_derivatives(hidden):
    net, rng = Classifier(4, hidden, 3), np.random.default_rng(0)
    w, w0, x, y = rng.normal(size=net.size), rng.normal(size=net.size), rng.normal(size=(5, 4)), rng.integers(3, size=5)

    def loss(v):
        return losses(net.logits(v, x), y).mean() + 0.05 * np.sum((v - w0) ** 2)

    steps = 1e-6 * np.eye(net.size)
    slopes = np.stack([(net.logits(w + s, x) - net.logits(w - s, x)) / 2e-6 for s in steps], axis=-1)
    assert np.allclose(net.jacobian(w, x), slopes, atol=1e-8)
    slope = [(loss(w + s) - loss(w - s)) / 2e-6 for s in steps]
    assert np.allclose(net.gradient(w, x, y, start=w0, decay=0.1), slope, atol=1e-8)


def test_a_network_at_rest_has_next_to_no_gradient_and_comes_to_the_same_rest():
    net, w0, w, best, x, y, gone, _ = shirts()
    assert np.abs(net.gradient(w, x, y, start=w0, decay=DECAY)).max() < 1e-3
    again = net.settle(w0, x[~gone], y[~gone], decay=DECAY)
    assert np.array_equal(again, best) and net.size == 3237


def test_newton_solves_what_the_docstring_says():
    rng = np.random.default_rng(0)
    J, g = rng.normal(size=(6, 3, 9)), rng.normal(size=9)
    p = softmax_of(rng.normal(size=(6, 3)))
    H = np.mean([j.T @ (np.diag(q) - np.outer(q, q)) @ j for j, q in zip(J, p, strict=True)], axis=0)
    assert np.allclose(newton_step(J, p, g, 0.2), -np.linalg.solve(H + 0.2 * np.eye(9), g))


def test_the_linear_step_is_the_difference_of_two_ridge_solutions():
    rng = np.random.default_rng(0)
    J, r, gone = rng.normal(size=(6, 3, 9)), rng.normal(size=(6, 3)), np.arange(6) > 3

    def rest(J, r):  # the same by P equations in place of N · classes
        G = J.reshape(-1, 9)
        return -np.linalg.solve(G.T @ G + len(J) * 0.2 * np.eye(9), G.T @ r.ravel())

    step = ntk_step(J, r, gone, 0.2)
    assert np.allclose(step, rest(J[~gone], r[~gone]) - rest(J, r))
    longer = ntk_step(J, r, gone, 0.2, moved=rng.normal(size=9))
    assert np.allclose(longer / step, longer[0] / step[0]) and longer[0] / step[0] > 1


def test_noise_is_loud_where_the_data_say_nothing_and_hushed_where_they_do():
    J = np.zeros((4, 2, 2000))
    J[:, 0, :1000] = 3.0
    found = fisher_noise(np.zeros(2000), J, np.full((4, 2), 0.5), 1e-4, rng=0)
    fisher = 0.25 * 9  # (d log p)² = ±3/2 squared
    assert np.std(found[:1000]) == pytest.approx((1e-4 / fisher) ** 0.5, rel=0.1)
    assert np.std(found[1000:]) == pytest.approx((1e-4 * 1e3) ** 0.5, rel=0.1)


def test_one_newton_step_is_exact_for_a_loss_that_is_a_parabola_and_leaves_little_of_a_convex_one():
    clothes, rng = datasets.clothes(300, rng=0), np.random.default_rng(0)
    x = clothes.pictures.reshape(-1, 7, 2, 7, 2).mean(axis=(2, 4)).reshape(300, -1)
    net, y, gone = Classifier(49, 0, 5), clothes.labels, np.arange(300) < 15
    w0 = np.zeros(net.size)
    left = []
    for decay in (1e-2, 1e-4):
        w, best = net.settle(w0, x, y, decay=decay), net.settle(w0, x[~gone], y[~gone], decay=decay)
        g = net.gradient(w, x[~gone], y[~gone], start=w0, decay=decay)
        p = softmax_of(net.logits(w, x[~gone]))
        stepped = w + newton_step(net.jacobian(w, x[~gone]), p, g, decay)
        left.append(np.linalg.norm(stepped - best) / np.linalg.norm(w - best))
    assert 0 < left[0] < 0.15 and left[0] < left[1] < 0.5
    A, b = rng.normal(size=(60, 8)), rng.normal(size=60)
    H = A[6:].T @ A[6:] + 0.1 * np.eye(8)
    w, best = np.linalg.solve(A.T @ A + 0.1 * np.eye(8), A.T @ b), np.linalg.solve(H, A[6:].T @ b[6:])
    assert np.allclose(w - np.linalg.solve(H, H @ w - A[6:].T @ b[6:]), best, atol=1e-12)


@pytest.mark.parametrize("seed", [0, 1])
def test_newton_comes_nearer_in_function_than_the_published_step_and_neither_in_weights(seed):
    net, w0, w, best, x, y, gone, _ = shirts(seed)
    J, residuals = net.jacobian(w, x), softmax_of(net.logits(w, x)) - np.eye(5)[y]
    raw, stretched = (ntk_step(J, residuals, gone, DECAY, moved=moved) for moved in (None, w - w0))
    before, aim = judged(w, seed), judged(best, seed)
    assert aim.errors["forgotten"] > 0.25 and aim.errors["retained"] == 0 and 0.3 < aim.auc < 0.72
    assert before.errors["forgotten"] == 0 and before.auc > 0.75
    short, long, newtons = judged(w + raw, seed), judged(w + stretched, seed), judged(newton(w, seed), seed)
    apart = [each.activation_distance["forgotten"] for each in (before, short, long, newtons)]
    assert apart[1] > 0.95 * apart[0] > 0.95 * apart[2] and apart[3] < 0.5 * apart[2]
    assert np.linalg.norm(stretched) > 8 * np.linalg.norm(raw)
    assert newtons.errors["retained"] < 0.05 and 0.3 < newtons.auc < before.auc - 0.1
    assert min(short.left, long.left, newtons.left) > 0.85


def test_a_second_newton_step_is_worse():
    w = shirts()[2]
    once, twice = judged(newton(w)), judged(newton(newton(w)))
    assert twice.activation_distance["forgotten"] > 1.3 * once.activation_distance["forgotten"]
    assert twice.errors["retained"] > 0.05 > once.errors["retained"]


def test_noise_that_forgets_wrecks_what_should_stay():
    net, _, w, _, x, _, gone, _ = shirts()
    J, p = net.jacobian(w, x[~gone]), softmax_of(net.logits(w, x[~gone]))
    faint, loud = (judged(fisher_noise(w, J, p, alpha, rng=0)) for alpha in (1e-6, 1e-4))
    assert faint.errors["forgotten"] == 0 and faint.errors["retained"] < 0.02
    assert loud.auc < faint.auc and loud.errors["retained"] > 0.05


def test_the_retrained_network_is_what_report_measures_from():
    best, w = shirts()[3], shirts()[2]
    aim = judged(best)
    assert aim.left == 0 and set(aim.activation_distance.values()) == {0.0}
    assert judged(w).left == 1


def test_bad_input_is_named():
    net, J, p = Classifier(4, 2, 3), np.zeros((5, 3, 7)), np.full((5, 3), 1 / 3)
    with pytest.raises(ValueError, match="weights must be a vector of 19 weights"):
        net.logits(np.zeros(3), np.zeros((1, 4)))
    with pytest.raises(ValueError, match="labels must be 2 whole numbers below 3"):
        net.settle(np.zeros(19), np.zeros((2, 4)), [0, 3], decay=0.1)
    with pytest.raises(ValueError, match="decay must be above 0"):
        newton_step(J, p, np.zeros(7), 0)
    with pytest.raises(ValueError, match="probabilities must not be negative"):
        newton_step(J, -p, np.zeros(7), 1)
    with pytest.raises(ValueError, match="forgotten must leave some pictures"):
        ntk_step(J, p, np.ones(5, bool), 1)
    with pytest.raises(ValueError, match="forgotten must be 5 truth values"):
        ntk_step(J, p, np.zeros(5), 1)
    with pytest.raises(ValueError, match="sets must have the names forgotten and strangers"):
        report(np.zeros(19), np.zeros(19), np.zeros(19), logits=net.logits, sets={})
    for label in (-1, 0.7):
        with pytest.raises(ValueError, match=f"sets must have labels .* whole numbers of at least 0; got {label}"):
            pairs = {name: (np.zeros((2, 4)), [label, label]) for name in ("forgotten", "strangers")}
            report(np.zeros(19), np.zeros(19), np.zeros(19), logits=net.logits, sets=pairs)
