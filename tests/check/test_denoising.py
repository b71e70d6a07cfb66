"""Chapter 15's checks: the right answer passes, and each usual mistake gets its own sentence."""

import numpy as np

from hopfield_edu.check import denoising as check
from hopfield_edu.frontier import FeatureMemory, denoise, random_features
from hopfield_edu.modern import modern_recall, retrieve, softmax


def by_distance(Y, x, s):
    weights = np.exp(-np.sum((Y - x) ** 2, axis=1) / (2 * s**2))
    return weights @ Y / weights.sum()


def by_dot(Y, x, s, taken=0.0):
    """A learner's recall by the dot product, with so much of |y|² taken off."""
    z = (Y @ x - taken * np.sum(Y**2, axis=1)) / s**2
    return np.exp(z) @ Y / np.exp(z).sum()


def step(x, D, a, b, share):
    return D + share * (x - D)


def strip(X, omega, beta, root=np.sqrt, scale=np.sqrt):
    h = X @ (root(beta) * omega).T
    return np.hstack([np.cos(h), np.sin(h)]).sum(axis=0) / scale(len(omega))


RIGHT = [
    (check.denoiser, by_distance),
    (check.denoiser, denoise),
    (check.denoiser, lambda Y, x, s: retrieve(Y, x, "neg-L2", softmax(1 / (2 * s**2)))),
    (check.bright, lambda Y, x, s: by_dot(Y, x, s, taken=0.5)),
    (check.bright, denoise),
    (check.beta, 4),
    (check.flow, lambda x, D, a, b: step(x, D, a, b, b / a)),
    (check.flow, lambda x, D, a, b: x * b / a + (1 - b / a) * D),
    (check.drowned, 1048576),
    (check.kept, 1024),
    (check.strip, strip),
    (check.strip, lambda X, omega, beta: random_features(X, omega, beta).sum(axis=0)),
    (check.moves, 3),
]
WRONG = [
    (check.denoiser, lambda Y, x, s: retrieve(Y, x, "neg-L2", softmax(1 / s**2)), "The ½ is missing"),
    (check.denoiser, lambda Y, x, s: retrieve(Y, x, "neg-L2", softmax(1 / (2 * s))), "Divide by s squared"),
    (check.denoiser, lambda Y, x, s: modern_recall(Y, x, 1 / s**2, max_steps=1).state, "a longer pattern is louder"),
    (check.denoiser, lambda Y, x, s: Y[np.linalg.norm(Y - x, axis=1).argmin()], "the nearest one alone"),
    (check.denoiser, lambda Y, x, s: (by_distance(Y, x, s) - x) / s**2, "That is the score"),
    (check.denoiser, lambda Y, x, s: x, "Squared distances to all patterns"),
    (check.bright, by_dot, "Still the dot product"),
    (check.bright, lambda Y, x, s: by_dot(Y, x, s, taken=1.0), "Half as much"),
    (check.bright, lambda Y, x, s: by_dot(Y, x, s, taken=-0.5), "The sign"),
    (check.bright, lambda Y, x, s: by_dot(Y / np.linalg.norm(Y, axis=1)[:, None], x, s), "changes what is stored"),
    (check.bright, lambda Y, x, s: x, "the last term is the same"),
    (check.beta, 2, "That is 1/s"),
    (check.beta, 0.25, "upside down"),
    (check.beta, 0.5, "That is s itself"),
    (check.beta, 8.0, "That is 2/s²"),
    (check.beta, 7, "Compare the exponents"),
    (check.flow, lambda x, D, a, b: step(x, D, a, b, a / b), "Upside down"),
    (check.flow, lambda x, D, a, b: step(x, D, a, b, (b / a) ** 2), "with chance"),
    (check.flow, lambda x, D, a, b: D, "all noise gone at once"),
    (check.flow, lambda x, D, a, b: step(x, D, a, b, a - b), "not by a difference"),
    (check.flow, lambda x, D, a, b: x * b / a, "must not shrink"),
    (check.flow, lambda x, D, a, b: x, "the first part stays"),
    (check.drowned, 2048, "That is twice 1,024"),
    (check.drowned, 1024, "That is for n = 20"),
    (check.drowned, 2**40, "The exponent is n/2"),
    (check.drowned, 20, "That is the exponent"),
    (check.drowned, 5, "is 2, and the exponent"),
    (check.kept, 64_000, "the patterns themselves"),
    (check.kept, 512, "a cosine and a sine"),
    (check.kept, 1_024_000, "added up into one"),
    (check.kept, 32_768, "Those are the directions"),
    (check.kept, 3, "T is a sum"),
    (check.strip, lambda X, omega, beta: strip(X, omega, beta, scale=lambda count: 1), "The root is missing"),
    (check.strip, lambda X, omega, beta: strip(X, omega, beta, root=lambda beta: beta), "the root of beta"),
    (check.strip, lambda X, omega, beta: strip(X, omega, beta, root=lambda beta: 1), "beta is missing"),
    (check.strip, lambda X, omega, beta: strip(X, omega, beta) / len(X), "A memory adds up"),
    (check.strip, lambda X, omega, beta: np.ones(2 * len(omega)), "cosines beside sines"),
    (check.moves, 1, "A thousand steps of 0"),
    (check.moves, 2, "Ten times 0"),
    (check.moves, 7, "Which of the three"),
]


def test_the_strip_is_that_of_the_package():
    X = np.random.default_rng(1).normal(size=(4, 6)) / 3
    memory = FeatureMemory(6, 9, beta=4.0, rng=2).add(X)
    assert np.allclose(strip(X, memory.frequencies, 4.0), memory.vector)
