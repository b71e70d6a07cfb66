"""Chapter 14's checks: the right answer passes, and each usual mistake gets its own sentence."""

import numpy as np

from hopfield_edu.check import line as check
from hopfield_edu.frontier import fit_curve, legs


def matrix(n, root=np.sqrt, diagonal=1, above=False, sign=1):
    """A learner's matrix, place by place, with its mistakes to switch on."""
    A = np.zeros((n, n))
    for i in range(n):
        for j in range(n):
            if i > j or (above and i < j):
                A[i, j] = root((2 * i + 1) * (2 * j + 1))
        A[i, i] = diagonal * (i + 1)
    return sign * A


def means(X, pieces, ridge, divisor=lambda c, ridge, L: c + ridge):
    c = len(X) // pieces
    return np.stack([X[k * c : (k + 1) * c].sum(axis=0) / divisor(c, ridge, len(X)) for k in range(pieces)])


def step(c, f, k, sign=1, heard=1):
    A, b = legs(len(c))
    return np.linalg.inv(np.eye(len(c)) + sign * A / k) @ (c + heard * b * f / k)


def euler(c, f, k):
    A, b = legs(len(c))
    return c + (b * f - A @ c) / k


def bilinear(c, f, k):
    A, b = legs(len(c))
    one = np.eye(len(c))
    return np.linalg.solve(one + A / (2 * k), (one - A / (2 * k)) @ c + b * f / k)


RIGHT = [
    (check.matrix, matrix),
    (check.matrix, lambda n: legs(n)[0]),
    (check.first, 0.5),
    (check.ticks, 3),
    (check.means, means),
    (check.means, lambda X, pieces, ridge: fit_curve(X, pieces, ridge=ridge).coefficients),
    (check.step, step),
    (check.shift, 0.5),
]
WRONG = [
    (check.matrix, lambda n: matrix(n).T, "This is the transpose"),
    (check.matrix, lambda n: matrix(n, diagonal=0), "The diagonal is missing"),
    (check.matrix, lambda n: matrix(n, root=np.sign), "The roots are missing"),
    (check.matrix, lambda n: matrix(n, above=True), "Above the diagonal must be zeros"),
    (check.matrix, lambda n: matrix(n, sign=-1), "This is -A"),
    (check.matrix, lambda n: np.eye(n), "For j < i it is sqrt"),
    (check.first, 1.0, "That is the newest sample"),
    (check.first, 0.0, "That is the oldest sample"),
    (check.first, 256.0, "That is the sum of 512 samples"),
    (check.first, 0.7, "The first number is the integral"),
    (check.ticks, 2, "There is one more"),
    (check.ticks, 4, "8 does not divide 12"),
    (check.ticks, 1, "Not only the slowest"),
    (check.ticks, 12, "Try 1, 2, 4 and 8"),
    (check.means, lambda X, p, r: means(X, p, r, lambda c, ridge, L: c), "The means are right. The ridge is missing"),
    (check.means, lambda X, p, r: means(X, p, r, lambda c, ridge, L: 1), "These are sums of frames"),
    (check.means, lambda X, p, r: means(X, p, r, lambda c, ridge, L: c * (1 + ridge)), "The ridge counts as so much"),
    (check.means, lambda X, p, r: means(X, p, r, lambda c, ridge, L: c * (c + ridge) / ridge), "Upside down"),
    (check.means, lambda X, p, r: means(X, p, r, lambda c, ridge, L: L), "Divide by the frames of a piece"),
    (check.means, lambda X, p, r: np.zeros((p, X.shape[1])), "Reshape to"),
    (check.step, euler, "Still Euler's step"),
    (check.step, lambda c, f, k: step(c, f, k, sign=-1), "The sign is wrong"),
    (check.step, bilinear, "This is the bilinear step"),
    (check.step, lambda c, f, k: step(c, f, k, heard=0), "The new sample is lost"),
    (check.step, lambda c, f, k: np.clip(euler(c, f, k), -10, 10), "To clip hides the explosion"),
    (check.step, lambda c, f, k: c, "Write c_new for c in A c"),
    (check.shift, 0.0, "That is the published step"),
    (check.shift, 1.0, "That is the beginning of the step"),
    (check.shift, 0.3, "For each s run the loop"),
]
