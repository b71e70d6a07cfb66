"""Checks for the exercises of chapter 2, Hebbian Hopfield networks."""

import numpy as np

from hopfield_edu.check.verdict import Verdict, judge_function, judge_numbers, judge_value
from hopfield_edu.classical import hebbian, recall
from hopfield_edu.corrupt import flip
from hopfield_edu.datasets import EIGHT, letters, pictures
from hopfield_edu.patterns import overlap, random_patterns

__all__ = ["energy_change", "free_weights", "good_ninths", "own_picture", "rule", "sweep", "winner"]


def rule(answer):
    """Hebb's rule as a function of (p, n) patterns."""

    def weights(patterns, scale, diagonal=0.0):
        W = patterns.T @ patterns / scale
        if diagonal is not None:
            np.fill_diagonal(W, diagonal)
        return W

    return judge_function(
        answer,
        lambda X: weights(X, X.shape[1]),
        "That is Hebb's rule, the same numbers as the package's.",
        cases=[(random_patterns(3, 8, 0),), (random_patterns(5, 4, 1),), (letters("HOT").patterns,)],
        wrong=[
            (
                lambda X: weights(X, X.shape[1], None),
                "The diagonal is p/n: set W_ii = 0 with `np.fill_diagonal(W, 0)`.",
            ),
            (
                lambda X: weights(X, 1, None),
                "The sum is right, but not divided by n, and the diagonal is not zero yet.",
            ),
            (lambda X: weights(X, 1), "The sum is right, but not divided by n, the number of neurons."),
            (lambda X: weights(X, len(X)), "You divided by p, the number of patterns; the rule divides by n."),
            (lambda X: X @ X.T, "These are (p, p) products between patterns; neurons are the columns: `X.T @ X`."),
            (lambda X: X @ X.T / X.shape[1], "This is (p, p), the overlaps; neurons are the columns: `X.T @ X / n`."),
            (lambda X: weights(X[:1], X.shape[1]), "Only the first pattern: add up all p."),
            (lambda X: weights(X[-1:], X.shape[1]), "Only the last pattern: add up all p."),
        ],
        hint="Off the diagonal W_ij is the sum over patterns of x_i x_j, divided by n; compare with `X.T @ X / n`.",
    )


def free_weights(answer):
    """How many free weights 25 neurons have, symmetric and without a diagonal."""
    return judge_value(
        answer,
        300,
        "25 · 24 / 2 pairs, one weight each.",
        wrong=[
            (625, "625 counts every pair twice and the diagonal too."),
            (600, "600 counts W_ij and W_ji, which are equal."),
            (325, "325 counts the diagonal too, which is zero."),
        ],
        hint="Count the pairs of different neurons: how many can you make of 25?",
    )


def _network(n, seed):
    X = random_patterns(3, n, seed)
    W = X.T @ X / n
    np.fill_diagonal(W, 0)
    return W


def energy_change(answer):
    """Change of energy when neuron i flips, as a function of W, s, i."""
    cases = [(_network(9, seed), random_patterns(1, 9, seed + 5)[0], i) for seed in range(3) for i in (0, 4, 8)]
    return judge_function(
        answer,
        lambda W, s, i: 2 * s[i] * (W[i] @ s),
        "A flip costs 2 s_i h_i: positive where state and field agree.",
        cases=cases,
        wrong=[
            (lambda W, s, i: -2 * s[i] * (W[i] @ s), "The sign is wrong: a neuron that agrees pays for a flip."),
            (lambda W, s, i: s[i] * (W[i] @ s), "Half of it: the term goes from -s_i h_i to +s_i h_i, twice as far."),
            (lambda W, s, i: -s[i] * (W[i] @ s), "This is the part of E before the flip: take it off the part after."),
            (lambda W, s, i: 2 * (W[i] @ s), "Multiply by s_i: the field alone cannot know what flips."),
        ],
        hint="Write E before and after for a network of two neurons, and compare with 2 s_i h_i.",
    )


def sweep(answer):
    """One sequential sweep that keeps ties, as a function of W and s."""

    def run(W, s, last=0, at_tie=None, together=False):
        s, heard = s.copy(), s.copy()
        for i in range(len(s) - last):
            h = W[i] @ (heard if together else s)
            s[i] = np.sign(h) if h != 0 else (s[i] if at_tie is None else at_tie)
        return s

    tied = np.array([[0, 1, -1, 0], [1, 0, 0, 1], [-1, 0, 0, 1], [0, 1, 1, 0.0]])
    agreeing = np.ones((5, 5)) - np.eye(5)
    states = [np.array(s, float) for s in ([1, 1, 1, 1], [-1, 1, -1, 1], [1, -1, -1, -1], [-1, -1, 1, 1])]
    tie = "A tie becomes {}: where the field is 0, the neuron must keep its state."
    end = "The last neuron is never updated."
    return judge_function(
        answer,
        run,
        "Every neuron has its turn, ties keep, and the cue is left alone.",
        cases=[(tied, s) for s in states]
        + [(agreeing, np.array([1.0, 1, 1, 1, -1]))]
        + [(_network(9, seed), random_patterns(1, 9, seed)[0]) for seed in range(3)],
        wrong=[
            (lambda W, s: run(W, s, last=1), f"{end} `range(len(s))` already stops before n."),
            (lambda W, s: run(W, s, last=1, at_tie=0), f"{end} And then there is the tie."),
            (lambda W, s: run(W, s, at_tie=0), tie.format("0")),
            (lambda W, s: run(W, s, at_tie=-1), tie.format("-1")),
            (lambda W, s: run(W, s, at_tie=1), tie.format("+1")),
            (lambda W, s: run(W, s, together=True), "All neurons hear the old state: this is a synchronous update."),
        ],
        hint="Go through the neurons 0 … n-1; each takes the sign of `W[i] @ s` as s is by then.",
    )


def good_ninths(answer):
    """For how many of 16 ninth pictures all nine come back from 25 % flips."""
    return judge_value(
        answer,
        4,
        "The robot, the anchor, the spider web and the coffee cup; the other twelve resemble the eight too much.",
        wrong=[
            (16, "Do all nine come back? Compare every row of the states with its picture, exactly."),
            (15, "This counts where some of the nine come back; all nine must."),
            (0, "Are the cues made from the nine, and the states compared with the nine?"),
        ],
        hint="Take the cues `flip(nine, 0.25, rng=0)`, recall them, and count the choices where all nine rows agree.",
    )


def own_picture(answer):
    """A picture of one's own, 16,384 values of ±1, that comes back from 30 % flips when stored with the eight."""
    asked = "a picture as an array, which `datasets.picture` makes of a file"
    return judge_numbers(answer, asked, lambda picture: _own_picture(picture.ravel()))


def _own_picture(mine):
    if mine.size != 128 * 128:
        return Verdict(False, f"128x128 pixels are 16,384 values; got {mine.size:,}. `datasets.picture` scales a file.")
    if not np.all(np.abs(mine) == 1):
        return Verdict(False, "Every value must be +1 (ink) or -1: `patterns.binarize` turns a grey picture into that.")
    eight = pictures(EIGHT)
    m = overlap(eight.patterns, mine)
    k = int(np.argmax(np.abs(m)))
    if abs(m[k]) == 1:
        return Verdict(False, f"This is {eight.names[k]}, or its inverse: the network has it already. Take a new one.")
    end = recall(hebbian(np.vstack([eight.patterns, mine])), flip(mine, 0.3, rng=0)).state
    alike = f"Of the eight, it is most like {eight.names[k]}, overlap {m[k]:.2f}."
    if np.array_equal(end, mine):
        return Verdict(True, f"It comes back, without a wrong pixel. {alike}")
    failed = f"It does not come back: {np.count_nonzero(end != mine):,} pixels are wrong. {alike}"
    if abs(mine.mean()) > 0.5:
        return Verdict(False, f'{failed} Most of it is one colour: make half of it ink, with `threshold="median"`.')
    return Verdict(False, f"{failed} Take one with finer detail, which is less like any of them.")


def winner(answer):
    """Which memory pulls hardest, as a function of patterns (p, n), times (p,) and cue (n,): its number."""
    cases = [_tug(seed, p) for seed, p in enumerate((3, 4, 5, 4, 6))]
    return judge_function(
        answer,
        lambda X, times, cue: np.argmax(times * (X @ cue)),
        "Overlap times strength: this one has the largest vote in every neuron's field.",
        cases=cases,
        wrong=[
            (lambda X, times, cue: np.argmax(X @ cue), "How often each was learned is not used: multiply by `times`."),
            (
                lambda X, times, cue: np.argmax(times),
                "The cue is not used: it matters how much it is like each memory.",
            ),
            (
                lambda X, times, cue: 1 + np.argmax(times * (X @ cue)),
                "Memories are counted from 0: this is one too much.",
            ),
            (
                lambda X, times, cue: np.max(times * (X @ cue)) / len(cue),
                "That is the largest pull itself: `np.argmax` says whose it is.",
            ),
            (
                lambda X, times, cue: np.max(times * (X @ cue)),
                "That is the largest pull itself, times n: `np.argmax` says whose it is.",
            ),
            (
                lambda X, times, cue: X[np.argmax(times * (X @ cue))],
                "That is the memory itself: return its number, which `np.argmax` gives.",
            ),
            (
                lambda X, times, cue: np.argmax(np.abs(times * (X @ cue))),
                "A memory with a negative overlap pulls towards its negative: leave the absolute value out.",
            ),
        ],
        hint="Compute `patterns @ cue`, multiply each by how often it was learned, and say where the largest stands.",
    )


def _tug(seed, p):
    """Patterns, times and a cue of two halves, in which each usual mistake names another memory in some case."""
    rng = np.random.default_rng(seed)
    X = random_patterns(p, 40, rng)
    times = np.ones(p, int)
    times[0], times[1], times[-1] = 2, 3 + seed % 2, 5
    cue = np.where(np.arange(40) < 24 - 2 * (seed % 3), X[0], X[1])
    if seed % 2:  # the last one pushes, hard
        X[-1, :34] = -cue[:34]
    return X, times, cue
