"""Chapter 18's checks: the right answer passes, and each usual mistake gets its own sentence."""

import numpy as np
import pytest

from hopfield_edu.check import inside as check
from hopfield_edu.check.verdict import EXPECTED, Expected


def step(v, c, W, U, dt):
    return np.clip(v + dt * (W @ v + U @ c), -1, 1)


def trained(W, slope, rate):
    W = W - rate * slope
    return (W + W.T) / 2


def share(answers, pictures, most=5, own=True):
    apart = ((answers[:, None] - pictures) ** 2).sum(2)
    near = apart.argmin(1) == np.arange(len(apart))
    return np.mean((np.diag(apart) <= most) & (near if own else True))


RIGHT = [
    (check.step, step),
    (check.longest, 1.25),
    (check.longest, 2 / 1.6),
    (check.distinct, lambda codes: len({tuple(row) for row in codes > 0})),
    (check.symmetric, trained),
    (check.strict, share),
    (check.row, 8),
    (check.row, 7),
]
WRONG = [
    (check.step, lambda v, c, W, U, dt: v + dt * (W @ v + U @ c), "The walls are missing"),
    (check.step, lambda v, c, W, U, dt: np.tanh(v + dt * (W @ v + U @ c)), "This is tanh"),
    (check.step, lambda v, c, W, U, dt: np.sign(v + dt * (W @ v + U @ c)), "the sign at once"),
    (check.step, lambda v, c, W, U, dt: np.clip(dt * (W @ v + U @ c), -1, 1), "The old state is missing"),
    (check.step, lambda v, c, W, U, dt: np.clip(v + dt * (W @ v + U @ v), -1, 1), "not to the state"),
    (check.step, lambda v, c, W, U, dt: np.clip(v + dt * (W @ v) + U @ c, -1, 1), "dt is for both"),
    (check.step, lambda v, c, W, U, dt: np.clip(v + dt * (W @ v), -1, 1), "The cue is missing"),
    (check.step, lambda v, c, W, U, dt: v, "np.clip(v + dt"),
    (check.longest, 0.8, "2 / 2.5"),
    (check.longest, 0.625, "1 / 1.6"),
    (check.longest, 0.4, "1 / 2.5"),
    (check.longest, 1, "Here it is -1.6"),
    (check.longest, -1.25, "The size of the eigenvalue"),
    (check.longest, 3, "dt < 2 /"),
    (check.distinct, lambda codes: len(np.unique(codes, axis=0)), "take the signs first"),
    (check.distinct, lambda codes: len(np.unique(np.sign(codes))), "Compare whole rows"),
    (check.distinct, lambda codes: len(np.unique(np.sign(codes), axis=1)), "This counts the pictures"),
    (check.distinct, len, "This counts the pictures"),
    (check.distinct, lambda codes: np.linalg.matrix_rank(np.sign(codes)), "The rank counts directions"),
    (check.distinct, lambda codes: 0, "len(np.unique"),
    (check.symmetric, lambda W, slope, rate: W - rate * slope, "W is not symmetric yet"),
    (check.symmetric, lambda W, slope, rate: 2 * trained(W, slope, rate), "twice as large"),
    (check.symmetric, lambda W, slope, rate: W - 0.1 * rate * slope, "A smaller step"),
    (check.symmetric, lambda W, slope, rate: np.triu(W - rate * slope) + np.triu(W - rate * slope, 1).T, "one half"),
    (check.symmetric, lambda W, slope, rate: W, "(W + W.T) / 2"),
    (check.strict, lambda a, p: share(a, p, 50, own=False), "that the mean picture passes"),
    (check.strict, lambda a, p: share(a, p, own=False), "no other picture is nearer"),
    (check.strict, lambda a, p: share(a, p, np.inf), "an error of at most 5"),
    (check.strict, lambda a, p: 0.5, "its diagonal <= 5"),
    (check.row, 14, "There the cue was trained"),
    (check.row, 0, "still shows one whole half"),
    (check.row, 4, "Not the worst yet"),
    (check.row, 20, "Rows go from 0 to 14"),
]


def test_a_page_can_judge_the_number():
    assert isinstance(check.longest(EXPECTED), Expected)


@pytest.mark.parametrize("name", check.__all__)
def test_the_stub_is_no_answer(name):
    assert "There is no answer yet" in getattr(check, name)(...).message
