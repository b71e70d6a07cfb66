"""Checks for the exercises of chapter 15, remembering is denoising."""

import numpy as np

from hopfield_edu.check.verdict import judge_function, judge_value
from hopfield_edu.frontier import random_features

__all__ = ["beta", "bright", "denoiser", "drowned", "flow", "kept", "moves", "strip"]


def _cleaned(Y, x, s, half=0.5, lengths=1.0, power=2):
    """D for one state or several; lengths: how much of |y|² / 2 is taken off."""
    z = np.atleast_2d(x) @ Y.T - lengths * np.sum(Y * Y, axis=1) / 2
    z = 2 * half * z / s**power
    weights = np.exp(z - z.max(axis=1, keepdims=True))
    D = weights / weights.sum(axis=1, keepdims=True) @ Y
    return D[0] if np.ndim(x) == 1 else D


def _of(**change):
    return lambda Y, x, s: _cleaned(Y, x, s, **change)


def _unlike():
    """Cases (Y, x, s) of patterns of unlike length."""
    rng = np.random.default_rng(0)
    Y = rng.normal(size=(4, 3)) * np.array([[0.5], [1.0], [1.5], [2.0]])
    return [(Y, rng.normal(size=3), s) for s in (0.7, 1.6)]


def denoiser(answer):
    """D(x, s), the mean of all patterns, each with weight softmax(-|x - y|² / 2s²)."""
    return judge_function(
        answer,
        _cleaned,
        "The same as `denoise(Y, x, s)`, for patterns of any length.",
        cases=_unlike(),
        wrong=[
            (_of(half=1.0), "The ½ is missing: the exponent is -|x - y|² / (2 s²). Your β is twice as large."),
            (_of(power=1), "Divide by s squared: the exponent is -|x - y|² / (2 s²)."),
            (_of(lengths=0.0), "This compares by the dot product: a longer pattern is louder. Take the distance."),
            (lambda Y, x, s: Y[np.argmin(np.sum((Y - x) ** 2, axis=1))], "This is the nearest one alone: s is lost."),
            (lambda Y, x, s: (_cleaned(Y, x, s) - x) / s**2, "That is the score, (D - x) / s². D itself is asked for."),
        ],
        hint="Squared distances to all patterns; exp(-distance / (2 s²)); divide by their sum; `weights @ Y`.",
        tolerance=1e-7,
    )


def bright(answer):
    """The same, repaired from a recall that compares by the dot product."""
    return judge_function(
        answer,
        _cleaned,
        "Now the nearest pattern is the loudest, and not the brightest.",
        cases=_unlike(),
        wrong=[
            (_of(lengths=0.0), "Still the dot product: a pattern twice as long is twice as loud."),
            (_of(lengths=2.0), "Half as much: take |y|²/2 off, not |y|²."),
            (_of(lengths=-1.0), "The sign: long patterns must get less, so |y|²/2 is taken off."),
            (
                lambda Y, x, s: _cleaned(Y / np.linalg.norm(Y, axis=1, keepdims=True), x, s),
                "To make all patterns equally long changes what is stored.",
            ),
        ],
        hint="-|x - y|²/2 = x·y - |y|²/2 - |x|²/2, and the last term is the same for all patterns.",
        tolerance=1e-7,
    )


def beta(answer):
    """beta of the softmax that one step at noise 0.5 is."""
    return judge_value(
        answer,
        4,
        "β = 1/s², and s² is a quarter.",
        wrong=[
            (2, "That is 1/s. The exponent has s squared: -|x - y|² / (2 s²)."),
            (0.25, "That is s², upside down: little noise means large β."),
            (0.5, "That is s itself. Little noise means large β: it is 1/s²."),
            (8, "That is 2/s². The ½ of |x - y|²/2 is used up: what is left of it is x·y."),
        ],
        hint="Compare the exponents: x·y / s² on one side, β x·y on the other.",
        tolerance=0.005,
    )


def flow(answer):
    """One step of the flow from noise a to noise b: D + (b / a) (x - D)."""

    def right(x, D, a, b, share=lambda a, b: b / a):
        return D + share(a, b) * (x - D)

    def of(share):
        return lambda x, D, a, b: right(x, D, a, b, share)

    rng = np.random.default_rng(0)
    return judge_function(
        answer,
        right,
        "What was a of noise is b of noise now: the pattern stays, the rest shrinks.",
        cases=[(rng.normal(size=4), rng.normal(size=4), a, b) for a, b in ((2.0, 1.5), (1.0, 0.3))],
        wrong=[
            (of(lambda a, b: a / b), "Upside down: noise must get less, so the factor is b / a."),
            (
                of(lambda a, b: (b / a) ** 2),
                "(b/a)² belongs to the process with chance, where new noise fills the gap.",
            ),
            (of(lambda a, b: 0.0), "This is D alone: all noise gone at once. Keep b / a of it."),
            (of(lambda a, b: a - b), "The rest must shrink by a share, b / a, not by a difference."),
            (lambda x, D, a, b: (b / a) * x, "The pattern must not shrink: take b / a of x - D, and add D."),
        ],
        hint="x = D + (x - D): the first part stays, of the second b / a is left.",
    )


def drowned(answer):
    """The load of condensation for n = 40 and s = 1: 2^20."""
    return judge_value(
        answer,
        2**20,
        "The load is 2^(n/2): each further number of a pattern multiplies it.",
        wrong=[
            (2048, "That is twice 1,024. n stands in the exponent: twice n squares the load."),
            (1024, "That is for n = 20."),
            (2**40, "That is 2^40. The exponent is n/2."),
            (20, "That is the exponent, n/2."),
        ],
        hint="(1 + 1/s²) is 2, and the exponent is n/2.",
        tolerance=0.5,
    )


def kept(answer):
    """How many numbers a strip of 512 directions has, whatever is in it."""
    return judge_value(
        answer,
        1024,
        "A cosine and a sine for each direction, and a sum does not grow.",
        wrong=[
            (64_000, "That many the patterns themselves are. The strip holds their sum."),
            (512, "Two for each direction: a cosine and a sine."),
            (1_024_000, "One strip for each pattern? They are added up into one."),
            (512 * 64, "Those are the directions, which the seed makes again. T is asked for."),
        ],
        hint="T is a sum of vectors phi(x), each with a cosine and a sine for each of Y directions.",
    )


def strip(answer):
    """T, the sum of the trigonometric features of all patterns."""

    def right(X, omega, beta, scale=None, root=np.sqrt, total=np.sum):
        h = root(beta) * X @ omega.T
        phi = np.concatenate([np.cos(h), np.sin(h)], axis=1)
        return total(phi, axis=0) / (np.sqrt(len(omega)) if scale is None else scale)

    def of(**change):
        return lambda X, omega, beta: right(X, omega, beta, **change)

    rng = np.random.default_rng(0)
    return judge_function(
        answer,
        lambda X, omega, beta: random_features(X, omega, beta).sum(axis=0),
        "The same as `FeatureMemory(...).add(X).vector`. To forget a pattern, take its features off again.",
        cases=[(rng.normal(size=(3, 4)) / 2, rng.normal(size=(5, 4)), b) for b in (2.0, 8.0)],
        wrong=[
            (of(scale=1.0), "The root is missing: divide by sqrt(Y), so that phi(x)·phi(x) = 1."),
            (of(root=lambda beta: beta), "h = sqrt(beta) omega x: the root of beta, not beta."),
            (of(root=lambda beta: 1.0), "beta is missing: h = sqrt(beta) omega x."),
            (of(total=np.mean), "A memory adds up. With a mean every new pattern makes the others fainter."),
        ],
        hint="`h = np.sqrt(beta) * X @ omega.T`; cosines beside sines; divide by `np.sqrt(Y)`; sum over patterns.",
    )


def moves(answer):
    """What moves a state in the dead zone: 1 more steps, 2 a larger rate, 3 a smaller beta."""
    return judge_value(
        answer,
        3,
        "Valleys are wider then, and the sum at the cue rises above the noise of the features.",
        wrong=[
            (1, "The slope is exactly 0 there. A thousand steps of 0 are 0."),
            (2, "The slope is exactly 0 there. Ten times 0 is 0."),
        ],
        hint="The energy is flat at the cue. Which of the three changes the energy?",
    )
