"""Chapter 8's checks: right answers pass, and each usual mistake is told by its own message."""

from itertools import pairwise

import numpy as np
import pytest

from hopfield_edu.check import time
from hopfield_edu.check.time import best_without_memory, elicit, elman, lasting, steps_of_e, tell


@pytest.mark.parametrize("check", [getattr(time, name) for name in time.__all__])
def test_an_unanswered_stub_is_told(check):
    for nothing in (None, ...):
        verdict = check(nothing)
        assert not verdict.right and "no answer yet" in verdict.message


@pytest.mark.parametrize("check", [elman, elicit, best_without_memory, tell])
def test_a_function_that_returns_nothing_is_told(check):
    assert "returns nothing" in check(lambda *arguments: None).message


def states(W, U, b, moments, *, keep=True, squash=np.tanh, h=None):
    h, found = np.zeros(len(b)) if h is None else h, []
    for x in moments:
        h = squash(W @ x + (U @ h if keep else 0) + b)
        found.append(h)
    return np.array(found)


def test_elman_accepts_the_network():
    assert elman(states).right
    assert elman(lambda *case: list(states(*case))).right


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (lambda *case: states(*case, keep=False), "state before is not used"),
        (lambda *case: states(*case, squash=lambda v: v), "tanh is missing"),
        (lambda *case: states(*case, h=np.ones(len(case[2]))), "start with h = 0"),
        (lambda *case: states(*case)[-1], "last state alone"),
        (lambda *case: np.vstack([0 * case[2], states(*case)]), "begins with the empty state"),
        (lambda *case: states(*case) + 1, "Start with h = np.zeros"),
        (lambda W, U, b, moments: np.tanh(moments @ W), "stops with ValueError"),
    ],
)
def test_elman_knows_the_usual_mistakes(answer, said):
    verdict = elman(answer)
    assert not verdict.right and said in verdict.message


def test_elman_tells_that_an_argument_was_changed():
    def in_place(W, U, b, moments):
        h = b
        for x in moments:
            h += W @ x
        return h

    assert "changes its arguments" in elman(in_place).message


def scores(likeness, mood, moods, sharpness, sway):
    return sharpness * likeness - sway * (mood - moods) ** 2 / 2


def softmax(score):
    return np.exp(score) / np.exp(score).sum()


def test_elicit_accepts_the_softmax():
    assert elicit(lambda *case: softmax(scores(*case))).right
    assert elicit(lambda *case: softmax(scores(*case) - scores(*case).max())).right


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (lambda x, c, C, b, k: softmax(b * x + k * (c - C) ** 2 / 2), "Far moods win"),
        (lambda x, c, C, b, k: softmax(b * x - k * (c - C) ** 2), "counts twice"),
        (lambda x, c, C, b, k: softmax(b * x - k * abs(c - C) / 2), "Square it"),
        (lambda x, c, C, b, k: softmax(b * x), "plays no part"),
        (scores, "Those are the scores"),
        (lambda *case: np.exp(scores(*case)), "do not sum to 1"),
        (lambda x, c, C, b, k: softmax(-k * (c - C) ** 2 / 2), "score = sharpness"),
    ],
)
def test_elicit_knows_the_usual_mistakes(answer, said):
    verdict = elicit(answer)
    assert not verdict.right and said in verdict.message


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (9, "needs a memory"),
        (10, "nine steps"),
        (4, "different pictures"),
        (5, "gives up"),
        (2, "lost"),
        (6, "For each"),
    ],
)
def test_steps_of_e_knows_the_usual_miscounts(answer, said):
    verdict = steps_of_e(answer)
    assert not verdict.right and said in verdict.message


def test_steps_of_e_is_what_the_function_counts():
    assert steps_of_e(count([[2, 7, 1, 8, 2, 8, 1, 8, 2, 8]])).right


def pairs(sequences):
    return [pair for s in sequences for pair in pairwise(s)]


def count(sequences):
    found = pairs(sequences)
    return sum(max(found.count((now, after)) for after in range(10)) for now in {pair[0] for pair in found})


def test_best_without_memory_accepts_the_count():
    assert best_without_memory(count).right


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (lambda s: len(set(pairs(s))), "counts each pair once"),
        (lambda s: len({now for now, _ in pairs(s)}), "one step each"),
        (lambda s: sum(count([one]) for one in s), "another function for each sequence"),
        (lambda s: count([[k for one in s for k in one]]), "does not lead to the start of the next"),
        (lambda s: count(s) / len(pairs(s)), "That is the share"),
        (lambda s: len(pairs(s)), "number of all steps"),
        (lambda s: 0, "Count, over all sequences"),
    ],
)
def test_best_without_memory_knows_the_usual_mistakes(answer, said):
    verdict = best_without_memory(answer)
    assert not verdict.right and said in verdict.message


def teller(*, start=True, feed=True, hand_on=True):
    def told(step, cue, steps):
        x, h, moments = cue, None, [cue] if start else []
        for _ in range(steps):
            answer, state = step(x, h)
            moments.append(answer)
            x, h = answer if feed else x, state if hand_on else h
        return np.array(moments)

    return told


def test_tell_accepts_the_mended_teller():
    assert tell(teller()).right
    assert tell(lambda *case: list(teller()(*case))).right


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        (["start"], ["Bugs left: 1", "does not begin with the cue"]),
        (["feed"], ["Bugs left: 1", "feed the answer back"]),
        (["hand_on"], ["Bugs left: 1", "state is thrown away"]),
        (["feed", "hand_on"], ["Bugs left: 2", "feed the answer back", "thrown away"]),
        (["start", "hand_on"], ["Bugs left: 2", "begin with the cue", "thrown away"]),
        (["start", "feed"], ["Bugs left: 2", "begin with the cue", "feed the answer back"]),
        (["start", "feed", "hand_on"], ["Bugs left: 3", "begin with the cue", "feed the answer back", "thrown away"]),
    ],
)
def test_tell_names_every_bug_that_is_left(broken, said):
    verdict = tell(teller(**dict.fromkeys(broken, False)))
    assert not verdict.right and all(words in verdict.message for words in said)


def test_tell_has_a_hint_for_anything_else():
    assert "In each round" in tell(lambda step, cue, steps: np.zeros((steps + 1, len(cue)))).message


def test_lasting_accepts_a_strong_pull():
    assert lasting(0.2).right


@pytest.mark.parametrize(
    ("answer", "said"),
    [("strong", "must be a number"), (-0.1, "between 0 and 1"), (1.5, "between 0 and 1"), (0.02, "100 are asked for")],
)
def test_lasting_knows_the_usual_mistakes(answer, said):
    verdict = lasting(answer)
    assert not verdict.right and said in verdict.message


def test_lasting_wants_every_story_told(monkeypatch):
    monkeypatch.setattr(time, "_lasting", lambda pull: (400.0, np.array([0.97, 0.02, 0.01])))
    assert "1% of the time only" in lasting(1.0).message
