"""Checks for the exercises of chapter 16, networks that move."""

import numpy as np

from hopfield_edu.check.verdict import judge_function, judge_value

__all__ = ["angles", "bits", "drift", "field", "push", "second"]


def _field(X, u, z, own=1.0, weigh=lambda alpha: alpha):
    """W(u) z, with so much of the diagonal left out."""
    n = X.shape[1]
    alpha = weigh(X @ u / n)
    return (alpha * (X @ z / n)) @ X - own * alpha.sum() / n * z


def field(answer):
    """W(u) z with a zero diagonal: the memories, each by its saliency and its overlap."""

    def of(**change):
        return lambda X, u, z: _field(X, u, z, **change)

    rng = np.random.default_rng(0)
    return judge_function(
        answer,
        _field,
        "The same as `LowRankWeights(X, saliency(X, u) / n, np.zeros(n)) @ z`.",
        cases=[(rng.choice([-1.0, 1.0], (p, n)), rng.normal(size=n), rng.normal(size=n)) for p, n in ((1, 4), (3, 8))],
        wrong=[
            (of(own=0.0), "The diagonal is still there: take (sum of alpha) / n times z away."),
            (of(weigh=np.ones_like), "These are Hebb's weights: the input does not weigh anything yet."),
            (
                of(weigh=np.abs),
                "A saliency has a sign. A memory that the input speaks against weighs less than nothing.",
            ),
            (lambda X, u, z: X.shape[1] * _field(X, u, z), "One n too few: alpha and the overlap have one each."),
            (lambda X, u, z: _field(X, u, z) + u, "The input is added as well. Here it only weighs."),
        ],
        hint="`alpha = X @ u / n`, `m = X @ z / n`, then `(alpha * m) @ X` less `alpha.sum() / n * z`.",
    )


def second(answer):
    """b times the largest alpha times (1 - m²), for the second memory of alpha = (1, 0.3) at b = 4."""
    return judge_value(
        answer,
        2.262,
        "It is above 1, so the first memory draws the state away: the second is a place of rest that does not last.",
        wrong=[
            (4 * 0.3 * (1 - 0.6586**2), "That is with its own saliency. What draws away is the loudest memory, 1."),
            (4 * (1 - 0.9993**2), "That is with the height of the first memory. Take that of the second."),
            (4 * (1 - 0.6586), "The height is not squared: 1 - m²."),
            (1.2, "That is b times alpha, the first condition: there is a place of rest. Now the second condition."),
            (0.6586, "That is the height m. Now put it into b · max alpha · (1 - m²)."),
        ],
        hint="`m = heights([1, 0.3], 4)[1]`; then 4 * 1 * (1 - m**2).",
        tolerance=0.006,
    )


def bits(answer):
    """Bits that one recalled pattern of 256 phases tells, each at one of four places, without an error."""
    return judge_value(
        answer,
        512,
        "Each of 256 phases tells log2 4 = 2 bits.",
        wrong=[
            (256, "That is one bit a phase. Which of four places is two bits."),
            (1024, "That is four bits a phase. To name one of four places takes log2 4."),
            (2, "That is one phase. The pattern has 256."),
            (8, "That is log2 256, which names one neuron. Here each neuron has a place to name."),
        ],
        hint="`information(4, 0)` bits a phase, times the number of phases.",
    )


def angles(answer):
    """Where the field of each clock points: the angle of W z, with W_ij = (1/n) sum z_i conj(z_j) and W_ii = 0."""

    def of(first, second, diagonal=False):
        def right(Z, state):
            W = first(Z).T @ second(Z) / Z.shape[1]
            W = W if diagonal else W - np.diag(np.diag(W))
            return np.angle(W @ state)

        return right

    rng = np.random.default_rng(0)
    phases = [np.exp(2j * np.pi * rng.integers(Q, size=shape) / Q) for Q, shape in ((3, (3, 5)), (8, (4, 6)))]
    return judge_function(
        answer,
        of(np.asarray, np.conj),
        "With two places every phase is its own conjugate, so that test could not fail. Three places are the fewest.",
        cases=[(Z, np.exp(2j * np.pi * rng.random(Z.shape[1]))) for Z in phases],
        wrong=[
            (
                of(np.asarray, np.asarray),
                "Nothing is conjugated yet. What is stored must be the angle between two clocks.",
            ),
            (of(np.conj, np.asarray), "This is W transposed: the second index is the conjugated one."),
            (of(np.conj, np.conj), "Both are conjugated: only the second is to be."),
            (of(np.asarray, np.conj, diagonal=True), "The diagonal is still there: a clock would repeat itself."),
        ],
        hint="W is `Z.T @ Z.conj() / n` with a zero diagonal; then `np.angle(W @ state)`.",
    )


def drift(answer):
    """The right side of the flow, with a tenth of the input as a push."""

    def of(push, weigh=lambda alpha: alpha):
        return lambda X, x, u: -x + _field(X, u, np.tanh(10 * x), weigh=weigh) + push(u)

    rng = np.random.default_rng(0)
    cases = [(rng.choice([-1.0, 1.0], (p, n)), rng.normal(size=n), rng.normal(size=n)) for p, n in ((2, 5), (3, 8))]
    return judge_function(
        answer,
        of(lambda u: 0.1 * u),
        "Now x and -x are not the same to the network: the push knows the sign.",
        cases=cases,
        wrong=[
            (
                of(lambda u: 0 * u),
                "Turn x into -x, and everything else turns with it: nothing here knows the sign yet.",
            ),
            (of(lambda u: u), "All of the input is too much: the state becomes a mixture. Add a tenth."),
            (of(lambda u: 0.1 * np.sign(u)), "That is a tenth of its sign, and not of the input itself."),
            (of(lambda u: -0.1 * u), "That pushes to the inverse: the sign is wrong."),
            (of(lambda u: 0 * u, np.abs), "The saliency is not what has lost its sign. The state has: add a push."),
        ],
        hint="What came before, and 0.1 * u.",
    )


def push(answer):
    """The smallest of the strengths 0, 0.02, 0.05, 0.2 and 1 at which no recall ends in the inverse."""
    return judge_value(
        answer,
        0.2,
        "A fifth is enough. At 1 no inverse is left either, but most states are mixtures again.",
        wrong=[
            (1, "No inverse is left there, but a smaller one does it too."),
            (0.05, "Count again: at 0.05 some of the fifty recalls still end in the inverse."),
            (0.02, "At 0.02 about a third of the recalls still end in the inverse."),
            (0, "Without a push nearly half of the recalls are the inverse."),
        ],
        hint="For each strength: `np.mean(recalls('both', push=strength) < -0.9)`.",
    )
