"""Chapter 7's checks: the right answer passes, each usual mistake gets its own sentence, and recorded numbers agree."""

from pathlib import Path

import numpy as np

from hopfield_edu.check import stories as check
from hopfield_edu.hetero.stories import walk

ROOT = Path(__file__).parents[2]


def tell(model, picture, steps):
    told = [picture]
    for _ in range(steps):
        told.append(model(told[-1]))
    return told


def again(model, picture, steps):
    return [picture] + [model(picture)] * steps


def shared(model, picture, steps):
    now, told = picture.copy(), []
    for _ in range(steps + 1):
        told.append(now)
        now[:] = now if len(told) > steps else model(now)
    return told


def cycle(pi, start):
    found = [start]
    while pi[found[-1]] != start:
        found.append(pi[found[-1]])
    return found


def right(told, pi, start):
    return np.array_equal(told[1:], walk(pi, start, len(told) - 1)[1:])


def dream(model, noise, steps):
    told = tell(model, noise, steps + 1)
    return told[steps], told[steps + 1]


def spoil(model, picture, steps):
    picture *= 0
    return tell(model, picture, steps)


TALE = [f"Look, a {brick}!" for brick in ("jar", "DOUGHNUT", "purse", "train", "inbox", "planet", "jar")]
RIGHT = [
    (check.tale, TALE),
    (check.tale, [" and ".join(TALE)] * 7),
    (check.story, tell),
    (check.story, lambda *a: np.array(tell(*a))),
    (check.different, 6),
    (check.cycle_of, cycle),
    (check.cycle_of, lambda pi, start: np.array(cycle(pi, start))),
    (check.is_right, right),
    (check.is_right, lambda told, pi, k: bool(np.all(told[1:] == walk(pi, k, len(told) - 1)[1:]))),
    (check.dreams, dream),
    (check.watershed, 0.547),
]
WRONG = [
    (check.story, lambda *a: tell(*a)[1:], "The start is missing"),
    (check.story, lambda *a: tell(*a)[:-1], "One answer is missing"),
    (check.story, lambda m, x, k: tell(m, x, k + 1), "One answer too many"),
    (check.story, again, "Every answer is to the start. Show"),
    (check.story, lambda *a: again(*a)[1:], "and the start itself is missing"),
    (check.story, lambda *a: tell(*a)[-1], "the last picture only"),
    (check.story, lambda *a: tell(*a)[::-1], "order is reversed"),
    (check.story, shared, "store copies"),
    (check.story, spoil, "changes its arguments"),
    (check.story, lambda m, x, k: [x] * (k + 1), "Begin with [picture]"),
    (check.story, lambda m, x, k: m.story(x, k), "stops with AttributeError"),
    (check.story, lambda m, x, k: None, "returns nothing"),
    (check.story, ..., "no answer yet"),
    (check.story, 3, "must be a function; got int"),
    (check.different, 20, "the ring has six bricks"),
    (check.different, 19, "How many of them are different"),
    (check.different, 5, "Count the start too"),
    (check.different, 7, "the start again"),
    (check.different, 50, "never leaves its ring"),
    (check.different, 28, "the ring of the violin"),
    (check.different, 12, "How many bricks does the ring have"),
    (check.different, ..., "no answer yet"),
    (check.cycle_of, lambda *a: [*cycle(*a), a[1]], "there twice"),
    (check.cycle_of, lambda *a: cycle(*a)[1:], "The start is missing"),
    (check.cycle_of, lambda *a: [*cycle(*a)[1:], a[1]], "the start should come first"),
    (check.cycle_of, lambda *a: sorted(cycle(*a)), "in the order of their numbers"),
    (check.cycle_of, lambda pi, k: cycle(np.argsort(pi), k), "against the arrows"),
    (check.cycle_of, lambda *a: len(cycle(*a)), "how long the cycle is"),
    (check.cycle_of, lambda pi, k: list(pi), "the whole shuffle"),
    (check.cycle_of, lambda pi, k: [k, pi[k]], "until you meet the start again"),
    (check.cycle_of, ..., "no answer yet"),
    (check.is_right, lambda t, pi, k: bool(t[-1] == pi[t[-2]]), "Only the last step is judged, and by"),
    (check.is_right, lambda t, pi, k: t[-1] == walk(pi, k, len(t) - 1)[-1], "Only the last picture is judged"),
    (check.is_right, lambda t, pi, k: t[1] == pi[k], "Only the first answer is judged"),
    (check.is_right, lambda t, pi, k: np.array_equal(t[1:], pi[t[:-1]]), "the story of a wrong start passes"),
    (check.is_right, lambda t, pi, k: t[0] == k and np.array_equal(t[1:], pi[t[:-1]]), "looks like another brick"),
    (check.is_right, lambda t, pi, k: np.array_equal(t, walk(pi, k, len(t) - 1)), "looks like another brick"),
    (check.is_right, lambda t, pi, k: np.mean(t[1:] == walk(pi, k, len(t) - 1)[1:]), "the share of right"),
    (check.is_right, lambda t, pi, k: np.any(t[1:] == walk(pi, k, len(t) - 1)[1:]), "One right picture is enough"),
    (check.is_right, lambda t, pi, k: right(t[:-1], pi, k), "The last picture is left out"),
    (check.is_right, lambda t, pi, k: True, "Walk from start along pi"),
    (check.is_right, ..., "no answer yet"),
    (check.dreams, lambda m, x, k: dream(m, x, k + 1), "One answer too far"),
    (check.dreams, lambda m, x, k: dream(m, x, max(k - 1, 0)), "One answer too few"),
    (check.dreams, lambda m, x, k: (x, dream(m, x, k)[1]), "still the noise"),
    (check.dreams, lambda m, x, k: dream(m, x, 0), "steps is not used"),
    (check.dreams, lambda *a: dream(*a)[::-1], "pair is reversed"),
    (check.dreams, lambda *a: dream(*a)[0], "Only the sources"),
    (check.dreams, lambda *a: dream(*a)[1], "Only the answers"),
    (check.dreams, lambda m, x, k: (x, x), "Replace the noise"),
    (check.dreams, ..., "no answer yet"),
    (check.tale, TALE[:6], "after the planet comes the jar again"),
    (check.tale, "Once there was a jar.", "one for each brick; got 1."),
    (check.tale, [TALE[0], TALE[2], *TALE[2:]], "It is about the purse, but the jar leads to the doughnut"),
    (check.tale, ["Once upon a time.", *TALE[1:]], "It names no brick, but the story begins with the jar"),
    (check.tale, 7, "must be a list of 7 sentences"),
    (check.tale, ..., "no answer yet"),
    (check.watershed, ..., "no answer yet"),
    (check.watershed, "half", "must be a number from 0 to 1"),
    (check.watershed, 1.5, "between 0 and 1; got 1.5"),
    (check.watershed, 0.02, "the watershed lies higher"),
    (check.watershed, 0.98, "the watershed lies lower"),
]


def test_exactly_the_shares_beside_the_tipping_point_pass():
    passed = [share for share in np.linspace(0.02, 0.98, 33) if check.watershed(share).right]
    assert 1 <= len(passed) <= 2
