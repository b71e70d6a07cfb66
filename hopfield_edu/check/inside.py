"""Checks for the exercises of chapter 18, a memory inside a network."""

import numpy as np

from hopfield_edu.check.verdict import Verdict, judge_function, judge_number, judge_value

__all__ = ["distinct", "longest", "row", "step", "strict", "symmetric"]


def step(answer):
    """One step of the state: clip(v + dt (W v + U c), -1, 1)."""

    def right(v, c, W, U, dt, old=1.0, clip=np.clip, asked=None):
        h = W @ v + U @ (c if asked is None else v)
        return clip(old * v + dt * h, -1, 1)

    def of(**change):
        return lambda v, c, W, U, dt: right(v, c, W, U, dt, **change)

    def case(seed, n=6):
        rng = np.random.default_rng(seed)
        W, U = rng.normal(size=(2, n, n))
        return rng.uniform(-1, 1, n), rng.uniform(-1, 1, n), W + W.T, U, 0.3

    return judge_function(
        answer,
        right,
        "The same line as in the package: the state moves a little, the cue pushes all the time, and the walls hold.",
        cases=[case(0), case(1)],
        wrong=[
            (
                of(clip=lambda x, low, high: x),
                "The walls are missing: `np.clip(..., -1, 1)`, else the state runs away.",
            ),
            (
                of(clip=lambda x, low, high: np.tanh(x)),
                "This is tanh, which pulls to 0 at every step; here it is clip.",
            ),
            (of(clip=lambda x, low, high: np.sign(x)), "This takes the sign at once. The state moves by small steps."),
            (of(old=0.0), "The old state is missing: v + dt (…), so that it moves from where it is."),
            (of(asked="v"), "U listens to the code of the cue, c, and not to the state: `U @ c`."),
            (
                lambda v, c, W, U, dt: np.clip(v + dt * (W @ v) + U @ c, -1, 1),
                "dt is for both: v + dt · (W v + U c).",
            ),
            (
                lambda v, c, W, U, dt: np.clip(v + dt * (W @ v), -1, 1),
                "The cue is missing: `U @ c` is added at each step.",
            ),
        ],
        hint="`np.clip(v + dt * (W @ v + U @ c), -1, 1)`.",
    )


def longest(answer):
    """The dt below which the energy is promised to fall, where the eigenvalues of W are -1.6 to 2.5."""
    return judge_value(
        answer,
        1.25,
        "2 / 1.6. Only negative eigenvalues can make a step jump over the valley, and the lowest is the worst.",
        wrong=[
            (0.8, "That is 2 / 2.5. The highest eigenvalue makes hills, which no step climbs: look at the lowest."),
            (0.625, "That is 1 / 1.6, where the step ends at the bottom. It may go as far again: 2 / 1.6."),
            (0.4, "That is 1 / 2.5. It takes the lowest eigenvalue, and twice as much."),
            (1.0, "1 holds for a lowest eigenvalue of -2. Here it is -1.6."),
            (-1.25, "The size of the eigenvalue counts: 2 / |-1.6|."),
        ],
        hint="dt < 2 / |lowest eigenvalue|.",
        tolerance=0.005,
    )


def distinct(answer):
    """How many different codes there are, by their signs."""

    def right(codes, cut=np.sign, axis=0):
        return len(np.unique(cut(codes), axis=axis))

    rng = np.random.default_rng(0)
    some = rng.choice([-1.0, 1.0], (5, 8))[[0, 1, 0, 2, 3, 1, 4, 0]] * rng.uniform(0.5, 1, (8, 8))
    few = np.sign(rng.normal(size=(2, 6)))[[0, 1, 1, 1]] * rng.uniform(0.9, 1, (4, 6))
    return judge_function(
        answer,
        right,
        "Two digits with one code can only be painted as one picture: this is how many memories there are.",
        cases=[(some,), (few,), (np.concatenate([few, few[:2], -few[:1]]),)],
        wrong=[
            (
                lambda codes: right(codes, cut=lambda x: x),
                "Codes that differ by 0.001 lie in one corner: take the signs first.",
            ),
            (
                lambda codes: right(codes, axis=None),
                "This counts different numbers, of which there are two. Compare whole rows.",
            ),
            (len, "This counts the pictures, as `axis=1` does, too. Some of their codes are the same."),
            (
                lambda codes: np.linalg.matrix_rank(np.sign(codes)),
                "The rank counts directions. Different codes may share them.",
            ),
        ],
        hint="`len(np.unique(np.sign(codes), axis=0))`.",
    )


def symmetric(answer):
    """W after a step of training, made symmetric again."""

    def right(W, slope, rate):
        W = W - rate * slope
        return (W + W.T) / 2

    def case(seed, n=5):
        rng = np.random.default_rng(seed)
        W, slope = rng.normal(size=(2, n, n))
        return W + W.T, slope, 0.1

    def upper(W, slope, rate):
        W = np.triu(W - rate * slope)
        return W + W.T - np.diag(np.diag(W))

    return judge_function(
        answer,
        right,
        "Now W has an energy again, and a state that goes down it cannot come back to where it was.",
        cases=[case(0), case(1)],
        wrong=[
            (lambda W, slope, rate: W - rate * slope, "W is not symmetric yet: replace it by the mean of W and `W.T`."),
            (
                lambda W, slope, rate: W - rate * slope + (W - rate * slope).T,
                "`W + W.T` is symmetric and twice as large: divide by 2.",
            ),
            (lambda W, slope, rate: W - 0.1 * rate * slope, "A smaller step is still no symmetric one."),
            (upper, "This copies one half over the other and loses what that had learned: take the mean of both."),
        ],
        hint="`W = W - rate * slope`; then `(W + W.T) / 2`.",
    )


def strict(answer):
    """The share of answers within 5 of their picture that are nearest to it."""

    def right(answers, pictures, most=5.0, own=True):
        apart = ((answers[:, None] - pictures[None]) ** 2).sum(axis=2)
        near = apart.argmin(axis=1) == np.arange(len(pictures))
        within = apart.diagonal() <= most
        return np.mean(within & near if own else within)

    def of(**change):
        return lambda answers, pictures: right(answers, pictures, **change)

    return judge_function(
        answer,
        right,
        "Now the mean picture scores 0, and so it should: it remembers nobody.",
        cases=[_answers(0), _answers(1)],
        wrong=[
            (of(most=50.0, own=False), "This is still the criterion that the mean picture passes: 50 off."),
            (of(own=False), "Within 5, good. Now also ask that no other picture is nearer."),
            (of(most=50.0), "The nearest, good. Now also ask for an error of at most 5."),
            (of(most=np.inf), "The nearest, good. Now also ask for an error of at most 5."),
        ],
        hint="`apart = ((answers[:, None] - pictures[None]) ** 2).sum(2)`; its diagonal `<= 5`, its argmin the own.",
    )


def _answers(seed, count=12, pixels=20):
    """Answers of all kinds: some exact, some 20 off, some that are the next picture, one between two alike."""
    rng = np.random.default_rng(seed)
    pictures = rng.random((count, pixels)) * 6
    answers = pictures + rng.normal(size=pictures.shape) * rng.choice([0.1, 1.0], (count, 1))
    answers[:3] = pictures[1:4]
    pictures[5] = pictures[4] + 0.05
    answers[4] = pictures[5]
    return answers, pictures


def row(answer):
    """The first row of the bar at which the memory recalls worst."""

    def judge(given):
        if given in (7, 8):
            return Verdict(True, "Half above and half below: every trained cue had one whole half, and this has none.")
        if given in (0, 14):
            return Verdict(False, "There the cue was trained, or still shows one whole half. Try what lies between.")
        if 0 <= given <= 14 and given == int(given):
            return Verdict(False, "Not the worst yet: print the mean error for each row, and take the largest.")
        return Verdict(False, "Rows go from 0 to 14: the bar is 14 rows tall, and a digit 28.")

    return judge_number(answer, "a whole number from 0 to 14", judge)
