"""Checks for the exercises of chapter 8."""

from collections import Counter
from functools import partial
from itertools import chain, combinations, pairwise

import numpy as np

from hopfield_edu.check.verdict import Verdict, judge_function, judge_number, judge_value
from hopfield_edu.hetero.subconscious import lay_down, runs, wander

__all__ = ["best_without_memory", "crossing", "elicit", "elman", "lasting", "steps", "steps_of_e", "tell"]


def elman(answer):
    """Judge elman(W, U, b, moments): all states h = tanh(W x + U h + b), from h = 0."""
    rng = np.random.default_rng(8)
    cases = [
        (rng.normal(size=(h, d)), rng.normal(size=(h, h)), rng.normal(size=h), rng.random((steps, d)))
        for h, d, steps in ((3, 2, 4), (5, 3, 6))
    ]

    def states(W, U, b, moments, *, memory=True, squash=np.tanh, start=0.0):
        h, told = np.full(len(b), start), []
        for x in moments:
            h = squash(W @ x + U @ (h if memory else 0 * h) + b)
            told.append(h)
        return np.array(told)

    return judge_function(
        answer,
        states,
        "Each state holds the present moment and, through U, all that came before.",
        cases=cases,
        wrong=[
            (lambda *case: states(*case, memory=False), "The state before is not used: add `U @ h` inside the tanh."),
            (lambda *case: states(*case, squash=lambda v: v), "The tanh is missing, so the state can grow forever."),
            (lambda *case: states(*case, start=1.0), "The first state is not empty: start with h = 0."),
            (lambda *case: states(*case)[-1], "That is the last state alone. Return one for each moment: (T, hidden)."),
            (
                lambda *case: np.vstack([np.zeros(len(case[2])), states(*case)]),
                "That begins with the empty state. Return one state for each moment, the first after the first moment.",
            ),
        ],
        hint="Start with `h = np.zeros(len(b))`. For each row x: `h = np.tanh(W @ x + U @ h + b)`, and keep it.",
    )


def elicit(answer):
    """Judge elicit(likeness, mood, moods, sharpness, sway): the chance of each episode."""
    rng = np.random.default_rng(9)
    cases = [
        (rng.random(5), mood, np.array([-1.0, -1, 0, 1, 1]), 4.0, sway) for mood, sway in ((0.3, 6.0), (-0.8, 2.0))
    ]

    def chances(likeness, mood, moods, sharpness, sway, *, sign=-1, half=2, power=2):
        weights = np.exp(sharpness * likeness + sign * sway * np.abs(mood - moods) ** power / half)
        return weights / weights.sum()

    return judge_function(
        answer,
        chances,
        "Likeness and mood are added before the exponential, so in the chance they are two factors.",
        cases=cases,
        wrong=[
            (
                lambda *case: chances(*case, sign=1),
                "Far moods win: the distance in mood must lower the score. Mind the minus.",
            ),
            (lambda *case: chances(*case, half=1), "The mood counts twice: half the squared distance, times sway."),
            (lambda *case: chances(*case, power=1), "That is the distance in mood. Square it."),
            (lambda *case: chances(*case[:4], 0.0), "The mood plays no part: subtract sway (mood - moods)² / 2."),
            (lambda *case: _scores(*case), "Those are the scores. Take their exponential and divide by its sum."),
            (lambda *case: np.exp(_scores(*case)), "The chances do not sum to 1: divide by their sum."),
        ],
        hint="score = sharpness * likeness - sway * (mood - moods) ** 2 / 2; then `np.exp(score)`, divided by its sum.",
    )


def steps_of_e(answer):
    """Judge how many of the nine steps of 2718281828 a function of the present picture gets right at best."""
    return judge_value(
        answer,
        7,
        "2 leads to 8 twice and to 7 once, 8 leads to 2 twice and to 1 once: one of three is lost, twice.",
        wrong=[
            (9, "That needs a memory: 2 is followed by 7 and by 8, and one picture can have one answer only."),
            (10, "There are ten pictures and nine steps between them; and not all nine can be right."),
            (4, "That counts the different pictures. Count the steps, each as often as it occurs."),
            (5, "That gives up every 2 and every 8 but one. The best answer to 2 is right each time 8 follows."),
            (2, "Those are the steps that are lost: take them off the nine."),
        ],
        hint="For each picture, list what follows it, and keep only the most frequent of these. Nine steps in all.",
    )


def best_without_memory(answer):
    """Judge best_without_memory(sequences): steps that the best function of the present element gets right."""
    cases = [
        ([[3, 1, 4, 1, 5, 9], [1, 4, 1, 4, 2, 1]],),
        ([[2, 7, 1, 8, 2, 8, 1, 8, 2, 8]],),
        ([[0, 1, 2], [0, 2, 1], [0, 1, 0], [1, 1, 1]],),
    ]

    def followers(sequences):
        counts = {}
        for sequence in sequences:
            for now, after in pairwise(sequence):
                counts.setdefault(now, Counter())[after] += 1
        return counts

    def best(sequences):
        return sum(max(counts.values()) for counts in followers(sequences).values())

    def steps(sequences):
        return sum(len(sequence) - 1 for sequence in sequences)

    return judge_function(
        answer,
        best,
        "For each element its most frequent successor: whoever sees only the present cannot do better.",
        cases=cases,
        wrong=[
            (
                lambda s: sum(map(len, followers(s).values())),
                "That counts each pair once. Count it as often as it occurs.",
            ),
            (lambda s: len(followers(s)), "That counts one step for each element: count all that it gets right."),
            (
                lambda s: sum(best([sequence]) for sequence in s),
                "That allows another function for each sequence. Count over all sequences together.",
            ),
            (lambda s: best([list(chain(*s))]), "No sequence leads to the start of the next: count within each."),
            (lambda s: best(s) / steps(s), "That is the share. Return the number of steps."),
            (steps, "That is the number of all steps; the present decides only some of them."),
        ],
        hint="Count, over all sequences, how often each element is followed by each other; add up the largest counts.",
    )


def tell(answer):
    """Judge tell(step, cue, steps): feed each answer back, and hand the state on."""

    def counting(x, h):
        h = 0 if h is None else h
        return x + 10 * h + 1, h + 1

    def fading(x, h):
        h = 0.5 * x + (0 if h is None else 0.5 * h)
        return x - h, h

    def told(step, cue, steps, *, hand_on=True, feed=True, start=True):
        x, h, moments = cue, None, [cue]
        for _ in range(steps):
            answer, state = step(x if feed else cue, h)
            x, h = answer, state if hand_on else None
            moments.append(x)
        return np.array(moments if start else moments[1:])

    bugs = {
        "start": "the story does not begin with the cue",
        "feed": "every step sees the first cue, so feed the answer back",
        "hand_on": "the state is thrown away, so pass to each step what the last one gave",
    }
    some = [left for count in (1, 2, 3) for left in combinations(bugs, count)]
    return judge_function(
        answer,
        told,
        "The answer becomes the next cue, the state goes along, and every story starts with an empty one.",
        cases=[
            (counting, np.array([1.0, 2.0]), 4),
            (fading, np.array([1.0, -1.0, 3.0]), 5),
            (counting, np.zeros(2), 3),
        ],
        wrong=[
            (
                partial(told, **dict.fromkeys(left, False)),
                f"Bugs left: {len(left)}. " + _sentences(bugs[k] for k in left),
            )
            for left in some
        ],
        hint="In each round: `x, h = step(x, h)`, then append x. Before the first round h is None and x is the cue.",
    )


def lasting(answer):
    """Judge a pull: a story must last 100 steps on average, and each of the three must still be told."""
    return judge_number(answer, "a number, the pull", _last)


def _last(pull):
    if not 0 <= pull <= 1:
        return Verdict(False, f"A pull lies between 0 and 1; got {pull:g}.")
    length, shares = _lasting(pull)
    if length < 100:
        why = "Pull more" if pull else "Nothing ties the mood to the story: pull"
        return Verdict(False, f"At pull {pull:g} a story lasts {length:.0f} steps on average, not 100. {why}.")
    least = f"{100 * min(shares):.0f} % of the time"
    if min(shares) < 0.1:
        return Verdict(False, f"A story lasts {length:.0f} steps, but one is told for {least} only. Pull less.")
    return Verdict(True, f"A story lasts {length:.0f} steps on average, and each has at least {least}.")


def crossing(answer):
    """Judge the chance that a story stays in its loop where another loop, laid down in the same mood, crosses it."""
    return judge_value(
        answer,
        0.5,
        "Picture and mood are those of both loops: a coin decides. A state that knows where the story was could tell.",
        wrong=[
            (
                1,
                "A recurrent state could be so sure. Picture and mood are all an episode knows, and both are the same.",
            ),
            (0, "Nothing favours the other loop either: picture and mood are those of both."),
            (1 / 3, "Lay down two loops alone, in the same mood: at the crossing only two episodes have a chance."),
            (1 / 4, "That is the chance to stay at two crossings, one after the other: stop at the first."),
        ],
        hint="`sub.elicit(CLOUD, 0.0, same)` gives the chance of each episode: add up those of the first loop.",
        tolerance=0.01,
    )


def steps(answer):
    """Judge steps(order, p, lag): (steps taken of that lag, steps that could have been taken)."""
    cases = [([9, 8, 0, 1, 2, 4], 10, 1), ([9, 8, 0, 1, 2, 4], 10, -1), ([3, 0, 2], 5, 2), ([1, 3, 0], 4, -1)]

    def count(order, p, lag, *, end=True, said=True, sign=1, size=False):
        taken = possible = 0
        for k, (now, then) in enumerate(pairwise(order), 1):
            wanted = now + sign * lag
            taken += abs(then - now) == abs(lag) if size else then == wanted
            possible += (0 <= wanted < p or not end) and (wanted not in order[:k] or not said)
        return taken, possible

    return judge_function(
        answer,
        count,
        "Only words that were still to be said count as chances: else whoever says much seems to leap little.",
        cases=cases,
        wrong=[
            (partial(count, said=False), "You count chances that were gone: skip a word that had been said already."),
            (partial(count, end=False), "You count words beyond the ends of the list: `now + lag` must be 0 to p - 1."),
            (partial(count, end=False, said=False), "Not every step was a chance: the word must exist, and be unsaid."),
            (
                partial(count, sign=-1),
                "The lag points the other way: `lag` is the place of the next word less that of `now`.",
            ),
            (
                partial(count, size=True),
                "A step back is no step forward: compare `then` with `now + lag`, sign and all.",
            ),
            (lambda *case: np.divide(*count(*case)), "That is the share. Return both counts, (taken, possible)."),
            (
                lambda *case: count(*case)[::-1],
                "Both counts are right, in the other order: taken first, then possible.",
            ),
            (lambda *case: count(*case)[0], "That is what was taken alone. Return (taken, possible)."),
        ],
        hint="`for k, (now, then) in enumerate(pairwise(order), 1)`: taken if `then == now + lag`; possible if that "
        "word is in the list and not in `order[:k]`.",
    )


def _sentences(texts):
    return " ".join(f"{text[0].upper()}{text[1:]}." for text in texts)


def _scores(likeness, mood, moods, sharpness, sway):
    return sharpness * likeness - sway * (mood - moods) ** 2 / 2


def _lasting(pull, seeds=4, steps=4000):
    """Mean length of a run of one story, and the share of each, with three loops that cross in three pictures."""
    loops = [[0, 3 + k, 6 + k, 1, 9 + k, 12 + k, 2, 15 + k, 18 + k] for k in range(3)]
    episodes = lay_down(loops, [-1, 0, 1], np.eye(21))
    stories = [episodes.story[wander(episodes, 0, 0.0, steps, rng=seed, pull=pull).recalled] for seed in range(seeds)]
    lengths = np.concatenate([runs(story)[1] for story in stories])
    return lengths.mean(), np.bincount(np.concatenate(stories), minlength=3) / (seeds * steps)
