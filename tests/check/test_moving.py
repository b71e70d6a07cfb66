"""Chapter 16's checks: the right answer passes, and each usual mistake gets its own sentence."""

import numpy as np

from hopfield_edu.check import moving as check
from hopfield_edu.classical import LowRankWeights
from hopfield_edu.frontier import heights, phasor_hebbian, saliency


def field(X, u, z, own=1, weigh=lambda alpha: alpha):
    """A learner's field, neuron by neuron, with its mistakes to switch on."""
    n, h = X.shape[1], np.zeros(X.shape[1])
    for pattern in X:
        alpha = weigh(pattern @ u / n)
        h += alpha * pattern * (pattern @ z) / n - own * alpha / n * z
    return h


def drift(X, x, u, push=0.1, weigh=lambda alpha: alpha):
    return -x + field(X, u, np.tanh(10 * x), weigh=weigh) + push * u


def angles(Z, state, first=np.asarray, second=np.conj, diagonal=0.0):
    W = np.einsum("ki,kj->ij", first(Z), second(Z)) / Z.shape[1]
    np.fill_diagonal(W, diagonal * np.diag(W))
    return np.angle(W @ state)


def weights(X, u):
    return LowRankWeights(X, saliency(X, u) / X.shape[1], np.zeros(X.shape[1]))


RIGHT = [
    (check.field, field),
    (check.field, lambda X, u, z: weights(X, u) @ z),
    (check.second, 4 * (1 - heights([1, 0.3], 4)[1] ** 2)),
    (check.second, 2.26),
    (check.bits, 512),
    (check.angles, angles),
    (check.angles, lambda Z, state: np.angle(phasor_hebbian(Z) @ state)),
    (check.drift, drift),
    (check.push, 0.2),
]
WRONG = [
    (check.field, lambda X, u, z: field(X, u, z, own=0), "The diagonal is still there"),
    (check.field, lambda X, u, z: field(X, u, z, weigh=lambda alpha: 1), "These are Hebb's weights"),
    (check.field, lambda X, u, z: field(X, u, z, weigh=abs), "A saliency has a sign"),
    (check.field, lambda X, u, z: X.shape[1] * field(X, u, z), "One n too few"),
    (check.field, lambda X, u, z: field(X, u, z) + u, "The input is added as well"),
    (check.field, lambda X, u, z: z, "alpha = X @ u / n"),
    (check.second, 4 * 0.3 * (1 - heights([1, 0.3], 4)[1] ** 2), "That is with its own saliency"),
    (check.second, 4 * (1 - heights([1, 0.3], 4)[0] ** 2), "That is with the height of the first"),
    (check.second, 4 * (1 - heights([1, 0.3], 4)[1]), "The height is not squared"),
    (check.second, 1.2, "That is b times alpha"),
    (check.second, 0.659, "That is the height m"),
    (check.second, 7, "m = heights"),
    (check.bits, 256, "That is one bit a phase"),
    (check.bits, 1024, "That is four bits a phase"),
    (check.bits, 2, "That is one phase"),
    (check.bits, 8, "That is log2 256"),
    (check.bits, 3, "information(4, 0)"),
    (check.angles, lambda Z, state: angles(Z, state, second=np.asarray), "Nothing is conjugated yet"),
    (check.angles, lambda Z, state: angles(Z, state, np.conj, np.asarray), "This is W transposed"),
    (check.angles, lambda Z, state: angles(Z, state, first=np.conj), "Both are conjugated"),
    (check.angles, lambda Z, state: angles(Z, state, diagonal=1.0), "The diagonal is still there"),
    (check.angles, lambda Z, state: np.angle(state), "W is Z.T"),
    (check.drift, lambda X, x, u: drift(X, x, u, push=0), "Turn x into -x"),
    (check.drift, lambda X, x, u: drift(X, x, u, push=1), "All of the input is too much"),
    (check.drift, lambda X, x, u: drift(X, x, u, push=0) + 0.1 * np.sign(u), "That is a tenth of its sign"),
    (check.drift, lambda X, x, u: drift(X, x, u, push=-0.1), "That pushes to the inverse"),
    (check.drift, lambda X, x, u: drift(X, x, u, push=0, weigh=abs), "The saliency is not what has lost"),
    (check.drift, lambda X, x, u: 0 * x, "What came before"),
    (check.push, 1, "No inverse is left there"),
    (check.push, 0.05, "Count again"),
    (check.push, 0.02, "At 0.02"),
    (check.push, 0, "Without a push"),
    (check.push, 0.6, "For each strength"),
]
