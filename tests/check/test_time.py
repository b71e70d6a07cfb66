"""Chapter 8's checks: right answers pass, and each usual mistake is told by its own message."""

from itertools import pairwise

import numpy as np

from hopfield_edu.check import time as check


def states(W, U, b, moments, *, keep=True, squash=np.tanh, h=None):
    h, found = np.zeros(len(b)) if h is None else h, []
    for x in moments:
        h = squash(W @ x + (U @ h if keep else 0) + b)
        found.append(h)
    return np.array(found)


def adds_to_the_bias(W, U, b, moments):
    h = b
    for x in moments:
        h += W @ x
    return h


def scores(likeness, mood, moods, sharpness, sway):
    return sharpness * likeness - sway * (mood - moods) ** 2 / 2


def softmax(score):
    return np.exp(score) / np.exp(score).sum()


def pairs(sequences):
    return [pair for s in sequences for pair in pairwise(s)]


def count(sequences):
    found = pairs(sequences)
    return sum(max(found.count((now, after)) for after in range(10)) for now in {pair[0] for pair in found})


def teller(*bugs):
    def told(step, cue, steps):
        x, h, moments = cue, None, [] if "start" in bugs else [cue]
        for _ in range(steps):
            answer, state = step(x, h)
            moments.append(answer)
            x, h = x if "feed" in bugs else answer, h if "hand_on" in bugs else state
        return np.array(moments)

    return told


def steps(order, p, lag, *, ends=True, again=True):
    pairs = [(now + lag, then, order[: k + 1]) for k, (now, then) in enumerate(pairwise(order))]
    left = [w for w, _, said in pairs if (w in range(p) or not ends) and (w not in said or not again)]
    return sum(wanted == then for wanted, then, _ in pairs), len(left)


RIGHT = [
    (check.steps, steps),
    (check.steps, lambda *case: np.array(steps(*case))),
    (check.elman, states),
    (check.elman, lambda *case: list(states(*case))),
    (check.elicit, lambda *case: softmax(scores(*case))),
    (check.elicit, lambda *case: softmax(scores(*case) - scores(*case).max())),
    (check.steps_of_e, count([[2, 7, 1, 8, 2, 8, 1, 8, 2, 8]])),
    (check.best_without_memory, count),
    (check.tell, teller()),
    (check.tell, lambda *case: list(teller()(*case))),
    (check.lasting, 0.2),
    (check.crossing, 0.5),
]
WRONG = [
    (check.steps, lambda *case: steps(*case, again=False), "chances that were gone"),
    (check.steps, lambda *case: steps(*case, ends=False), "beyond the ends"),
    (check.steps, lambda *case: steps(*case, ends=False, again=False), "Not every step was a chance"),
    (check.steps, lambda order, p, lag: steps(order, p, -lag), "points the other way"),
    (
        check.steps,
        lambda o, p, lag: (sum(abs(a - b) == abs(lag) for a, b in pairwise(o)), steps(o, p, lag)[1]),
        "A step back",
    ),
    (check.steps, lambda *case: np.divide(*steps(*case)), "That is the share"),
    (check.steps, lambda *case: steps(*case)[::-1], "in the other order"),
    (check.steps, lambda *case: steps(*case)[0], "taken alone"),
    (check.steps, lambda *case: (0, 0), "in enumerate"),
    (check.steps, lambda *case: None, "returns nothing"),
    (check.elman, lambda *case: states(*case, keep=False), "state before is not used"),
    (check.elman, lambda *case: states(*case, squash=lambda v: v), "tanh is missing"),
    (check.elman, lambda *case: states(*case, h=np.ones(len(case[2]))), "start with h = 0"),
    (check.elman, lambda *case: states(*case)[-1], "last state alone"),
    (check.elman, lambda *case: np.vstack([0 * case[2], states(*case)]), "begins with the empty state"),
    (check.elman, lambda *case: states(*case) + 1, "Start with h = np.zeros"),
    (check.elman, lambda W, U, b, moments: np.tanh(moments @ W), "stops with ValueError"),
    (check.elman, adds_to_the_bias, "changes its arguments"),
    (check.elman, lambda *case: None, "returns nothing"),
    (check.elicit, lambda x, c, C, b, k: softmax(b * x + k * (c - C) ** 2 / 2), "Far moods win"),
    (check.elicit, lambda x, c, C, b, k: softmax(b * x - k * (c - C) ** 2), "counts twice"),
    (check.elicit, lambda x, c, C, b, k: softmax(b * x - k * abs(c - C) / 2), "Square it"),
    (check.elicit, lambda x, c, C, b, k: softmax(b * x), "plays no part"),
    (check.elicit, scores, "Those are the scores"),
    (check.elicit, lambda *case: np.exp(scores(*case)), "do not sum to 1"),
    (check.elicit, lambda x, c, C, b, k: softmax(-k * (c - C) ** 2 / 2), "score = sharpness"),
    (check.elicit, lambda *case: None, "returns nothing"),
    (check.steps_of_e, 9, "needs a memory"),
    (check.steps_of_e, 10, "nine steps"),
    (check.steps_of_e, 4, "different pictures"),
    (check.steps_of_e, 5, "gives up"),
    (check.steps_of_e, 2, "lost"),
    (check.steps_of_e, 6, "For each"),
    (check.best_without_memory, lambda s: len(set(pairs(s))), "counts each pair once"),
    (check.best_without_memory, lambda s: len({now for now, _ in pairs(s)}), "one step for each element"),
    (check.best_without_memory, lambda s: sum(count([one]) for one in s), "another function for each sequence"),
    (check.best_without_memory, lambda s: count([[k for one in s for k in one]]), "to the start of the next"),
    (check.best_without_memory, lambda s: count(s) / len(pairs(s)), "That is the share"),
    (check.best_without_memory, lambda s: len(pairs(s)), "number of all steps"),
    (check.best_without_memory, lambda s: 0, "Count, over all sequences"),
    (check.best_without_memory, lambda s: None, "returns nothing"),
    (check.tell, teller("start"), "Bugs left: 1. The story does not begin with the cue."),
    (check.tell, teller("feed"), "Bugs left: 1. Every step sees the first cue, so feed the answer back."),
    (check.tell, teller("hand_on"), "Bugs left: 1. The state is thrown away"),
    (check.tell, teller("start", "feed"), "Bugs left: 2. The story does not begin with the cue. Every step"),
    (check.tell, teller("start", "hand_on"), "Bugs left: 2. The story does not begin with the cue. The state"),
    (
        check.tell,
        teller("feed", "hand_on"),
        "Bugs left: 2. Every step sees the first cue, so feed the answer back. The",
    ),
    (check.tell, teller("start", "feed", "hand_on"), "Bugs left: 3. The story does not begin with the cue. Every"),
    (check.tell, lambda step, cue, steps: np.zeros((steps + 1, len(cue))), "In each round"),
    (check.tell, lambda *case: None, "returns nothing"),
    (check.lasting, "strong", "must be a number"),
    (check.lasting, -0.1, "between 0 and 1"),
    (check.lasting, 1.5, "between 0 and 1"),
    (check.lasting, 0.02, "not 100. Pull more"),
    (check.lasting, 0, "Nothing ties the mood"),
    (check.crossing, 1, "A recurrent state"),
    (check.crossing, 0, "Nothing favours the other"),
    (check.crossing, 0.333, "two loops alone"),
    (check.crossing, 0.25, "stop at the first"),
    (check.crossing, 0.7, "add up those of the first loop"),
]


def test_lasting_wants_every_story_told(monkeypatch):
    monkeypatch.setattr(check, "_lasting", lambda pull: (400.0, np.array([0.97, 0.02, 0.01])))
    assert "1 % of the time only" in check.lasting(1.0).message
