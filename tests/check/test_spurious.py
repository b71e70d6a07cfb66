"""Chapter 4's checks: right answers pass, and each usual mistake is told by its own message."""

import numpy as np
import pytest

from hopfield_edu.check import spurious
from hopfield_edu.patterns import overlap


@pytest.mark.parametrize("check", [getattr(spurious, name) for name in spurious.__all__])
def test_an_unanswered_stub_is_told(check):
    for nothing in (None, ...):
        verdict = check(nothing)
        assert not verdict.right and "no answer yet" in verdict.message


@pytest.mark.parametrize("check", [spurious.mixture, spurious.kind, spurious.weaken])
def test_a_function_that_returns_nothing_is_told(check):
    assert "returns nothing" in check(lambda *arguments: None).message


@pytest.mark.parametrize(
    ("answer", "said"),
    [(120, "signs"), (480, "inverse"), (5760, "order"), (8, "three out of ten"), (7, "Multiply the ways")],
)
def test_how_many_mixtures_knows_the_usual_miscounts(answer, said):
    verdict = spurious.how_many_mixtures(answer)
    assert not verdict.right and said in verdict.message


def test_how_many_mixtures_accepts_960():
    assert spurious.how_many_mixtures(960).right
    assert spurious.how_many_mixtures(960.0).right


def test_mixture_accepts_the_signed_vote():
    assert spurious.mixture(lambda patterns, signs: np.sign(signs @ patterns)).right
    assert spurious.mixture(lambda patterns, signs: np.where((patterns.T * signs).sum(axis=1) > 0, 1, -1)).right


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (lambda patterns, signs: np.sign(patterns.sum(axis=0)), "signs are not used"),
        (lambda patterns, signs: signs @ patterns, "sum of the votes"),
        (lambda patterns, signs: -np.sign(signs @ patterns), "inverse of the mixture"),
        (lambda patterns, signs: np.sign(np.mean(signs @ patterns)), "one number"),
        (lambda patterns, signs: patterns[0], "Multiply each pattern"),
        (lambda patterns, signs: patterns @ signs, "stops with ValueError"),
    ],
)
def test_mixture_knows_the_usual_mistakes(answer, said):
    verdict = spurious.mixture(answer)
    assert not verdict.right and said in verdict.message


def test_mixture_tells_that_patterns_were_changed():
    def in_place(patterns, signs):
        patterns *= signs[:, None]
        return np.sign(patterns.sum(axis=0))

    assert "changes its arguments" in spurious.mixture(in_place).message


def unlearned(weights, dream, rate, *, diagonal=False):
    weaker = weights - rate * np.outer(dream, dream)
    if not diagonal:
        np.fill_diagonal(weaker, 0)
    return weaker


def test_weaken_accepts_the_rule():
    assert spurious.weaken(lambda W, s, rate: unlearned(W, s, rate / len(s))).right


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (unlearned, "divide the rate by n"),
        (lambda W, s, rate: unlearned(W, s, -rate / len(s)), "learns the dream"),
        (lambda W, s, rate: unlearned(W, s, rate / len(s), diagonal=True), "diagonal"),
        (lambda W, s, rate: W, "as they were"),
        (lambda W, s, rate: 0 * W, "Subtract (rate / n)"),
    ],
)
def test_weaken_knows_the_usual_mistakes(answer, said):
    verdict = spurious.weaken(answer)
    assert not verdict.right and said in verdict.message


def test_weaken_tells_that_the_weights_were_changed():
    def in_place(weights, dream, rate):
        weights -= rate / len(dream) * np.outer(dream, dream)
        np.fill_diagonal(weights, 0)
        return weights

    assert "changes its arguments" in spurious.weaken(in_place).message


def by_largest(choose):
    def kind(state, stored):
        m = overlap(stored, state)
        best = m[choose(m)]
        return {1.0: "stored", -1.0: "inverse"}.get(best, "spurious")

    return kind


def test_kind_accepts_the_mended_label():
    assert spurious.kind(by_largest(lambda m: np.abs(m).argmax())).right


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (by_largest(np.argmax), "Inverses still come out as spurious"),
        (lambda s, X: "stored" if np.abs(overlap(X, s)).max() == 1 else "spurious", "Inverses now come out as stored"),
        (lambda s, X: by_largest(lambda m: np.abs(m).argmax())(-s, X), "exchanged"),
        (lambda s, X: "spurious", "where some overlap is 1"),
    ],
)
def test_kind_knows_the_usual_mistakes(answer, said):
    verdict = spurious.kind(answer)
    assert not verdict.right and said in verdict.message


def test_schedule_accepts_a_slow_cooling():
    assert spurious.schedule(list(np.linspace(0.6, 0, 90))).right


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (0.5, "list of 1 to 100"),
        ([], "list of 1 to 100"),
        ([0.5] * 100 + [0], "list of 1 to 100"),
        ("hot", "list of numbers"),
        ([0.5, -0.1, 0], "at least 0"),
        ([0.5, np.nan, 0], "at least 0"),
        ([0.5, 0.4], "last temperature is not 0"),
        ([0.5, 0], "85 % are asked for"),
        ([0], "85 % are asked for"),
    ],
)
def test_schedule_knows_the_usual_mistakes(answer, said):
    verdict = spurious.schedule(answer)
    assert not verdict.right and said in verdict.message
