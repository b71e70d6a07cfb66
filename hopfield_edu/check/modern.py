"""Checks for the exercises of chapter 9, modern Hopfield networks."""

import numpy as np

from hopfield_edu.check.reading import is_missing
from hopfield_edu.check.verdict import UNANSWERED, Verdict, judge_function, judge_value
from hopfield_edu.patterns import random_patterns

__all__ = ["cosine", "energy", "layer", "merging", "promised", "reading", "retrieval", "softmax", "steps", "update"]


def retrieval(answer):
    """One answer of a memory, dot similarity and softmax, from patterns (p, n), cue (n,) and beta."""

    def weights(X, q, beta):
        return np.exp(beta * (X @ q)) / np.sum(np.exp(beta * (X @ q)))

    cases = [(random_patterns(p, n, p), random_patterns(1, n, n)[0], b) for p, n, b in ((3, 7, 0.2), (5, 4, 0.5))]
    return judge_function(
        answer,
        lambda X, q, beta: weights(X, q, beta) @ X,
        "Compare, separate, project: the same three steps as `retrieve`.",
        cases=cases,
        wrong=[
            (weights, "These are the weights; now project: the weighted sum of the memories."),
            (lambda X, q, b: (X @ q) @ X, "There is no separation yet, as in one step of Hebb's rule: use softmax."),
            (lambda X, q, b: weights(X, q, 1) @ X, "beta is not used: it multiplies the similarities."),
            (lambda X, q, b: np.exp(b * (X @ q)) @ X, "The weights do not add up to 1: divide by their sum."),
            (lambda X, q, b: X[np.argmax(X @ q)], "This is the nearest memory alone, softmax with an infinite beta."),
            (lambda X, q, b: np.sign(weights(X, q, b) @ X), "Leave out the sign: the answer is a mean of memories."),
        ],
        hint="Three lines: `s = patterns @ cue`, w = softmax of beta * s, and `w @ patterns`.",
    )


def promised(answer):
    """The bound n² / (6 ln n) for degree 3 at n = 100."""
    n = 100
    return judge_value(
        answer,
        n**2 / (6 * np.log(n)),
        "362 patterns on 100 neurons. The same bound for degree 2 is 11.",
        wrong=[
            (n / (2 * np.log(n)), "This is degree 2: n^(d - 1) is n², and (2d - 3)!! is 3."),
            (n**3 / (30 * np.log(n)), "This is degree 4: n^(d - 1) is n², and (2d - 3)!! is 3."),
            (n**2 / (2 * np.log(n)), "(2d - 3)!! is missing: it is 3!! = 3 · 1."),
            (n**2 / (12 * np.log(n)), "3!! is not (3!)!, nor 3!: it goes down by twos, 3 · 1."),
            (n**2 / 6, "ln n is missing: divide by it too."),
            (n**2 / (6 * np.log10(n)), "ln is the natural logarithm: `np.log`, not `np.log10`."),
            (n**3 / (6 * np.log(n)), "The power is d - 1 = 2."),
        ],
        hint="Put n = 100 and d = 3 into n^(d - 1) / (2 (2d - 3)!! ln n).",
        tolerance=1.0,
    )


def softmax(answer):
    """Softmax of every row of similarities (b, p), which may be thousands, with beta."""

    def right(s, beta):
        loud = np.exp(beta * (s - s.max(axis=1, keepdims=True)))
        return loud / loud.sum(axis=1, keepdims=True)

    def plain(s, beta, axis=1):
        loud = np.exp(beta * s)
        return loud / loud.sum(axis=axis, keepdims=True)

    def one_top(s, beta):
        loud = np.exp(beta * (s - s.max()))
        return loud / loud.sum(axis=1, keepdims=True)

    rng = np.random.default_rng(0)
    cases = [(rng.standard_normal((3, 4)), 1.5), (np.array([[16384.0, 9000], [0, 800], [-9000, -16384]]), 1.0)]
    small = "The small numbers are right, but thousands overflow: take each row's largest similarity off first."
    return judge_function(
        answer,
        right,
        "No number is above exp(0) = 1 now, and the largest is always 1: nothing overflows, and no sum is 0.",
        cases=cases,
        wrong=[
            (plain, small),
            (one_top, "One largest number for all rows: in other rows every term can become 0. Use `axis=1`."),
            (lambda s, b: right(s, 1), "beta is not used: it multiplies the similarities."),
            (lambda s, b: right(s.T, b).T, "This adds up down the columns; each row belongs to one cue: `axis=1`."),
            (lambda s, b: plain(s, b, axis=0), f"This adds up down the columns: `axis=1`. {small}"),
            (lambda s, b: right(s, b) * right(s, b).shape[1], "Divide by the sum, not by the mean."),
        ],
        hint="Subtract `s.max(axis=1, keepdims=True)`, multiply by beta, take exp, divide by each row's sum.",
    )


def cosine(answer):
    """The cosine similarity of cues (b, n) with patterns (p, n), each row by its own norm."""

    def rows(x):
        return np.sqrt(np.sum(x * x, axis=1, keepdims=True))

    def own(K, Q):
        return Q @ K.T / rows(Q) / rows(K).T

    rng = np.random.default_rng(0)
    cases = [
        (rng.standard_normal((p, 6)) * np.arange(1, p + 1)[:, None], rng.standard_normal((b, 6)))
        for p, b in ((4, 3), (3, 3), (2, 5))
    ]
    whole = np.linalg.norm
    return judge_function(
        answer,
        own,
        "A dark picture and a pale one count the same now.",
        cases=cases,
        wrong=[
            (lambda K, Q: Q @ K.T / (whole(Q) * whole(K)), "Both norms are of the whole matrix: give them `axis=1`."),
            (
                lambda K, Q: Q @ K.T / rows(Q) / whole(K),
                "The patterns are divided by one norm for all: give it `axis=1`.",
            ),
            (lambda K, Q: Q @ K.T / whole(Q) / rows(K).T, "The cues are divided by one norm for all: `axis=1`."),
            (lambda K, Q: Q @ K.T / rows(K).T, "The cues' norms are missing."),
            (lambda K, Q: Q @ K.T / rows(Q), "The patterns' norms are missing."),
            (lambda K, Q: Q @ K.T, "This is the plain dot product: divide by the norms of both."),
            (lambda K, Q: own(K, Q).T, "One row for each cue, one column for each pattern: this is the transpose."),
            (lambda K, Q: Q @ K.T / rows(Q) ** 2 / rows(K).T ** 2, "Take the square root of the sums of squares."),
        ],
        hint="The norm of each row: `np.linalg.norm(x, axis=1)`. Cues stand in rows, patterns in columns.",
    )


def reading(answer):
    """As which similarity a cosine by whole matrices' norms ranks, and of 1,000 half covered digits finds: a pair."""
    if is_missing(answer):
        return UNANSWERED
    if not isinstance(answer, list | tuple) or len(answer) != 2:
        return Verdict(False, 'Give a pair: the name of a row and a number of digits, such as ("neg-L2", 500).')
    named = judge_value(
        answer[0],
        "dot",
        "",
        wrong=[
            ("cosine", "That is the name it has. Which *other* row of the table has the same numbers?"),
            ("neg-L1", "A distance subtracts. This line multiplies, and divides by a number."),
            ("neg-L2", "A distance subtracts; this line multiplies, and divides by a number."),
        ],
        hint='Name a row of the table: "dot", "neg-L1" or "neg-L2".',
    )
    counted = judge_value(
        answer[1],
        271,
        "Both norms are one number for all pairs, so the order is that of the dot product, whatever the name says.",
        wrong=[
            (935, "That many does a cosine find with each row's own norm. This line has one norm for all rows."),
            (428, "This is the number for clean cues: take the column of the covered half."),
            (27.1, "This is the percentage: how many of 1,000?"),
            (0.271, "This is a share, or far too few: how many of 1,000?"),
            (1000, "All? Look at the row of the dot product: even of clean digits it does not find all."),
        ],
        hint="If it ranks as the dot product, it finds as many: see the percentage in the table, or run it and count.",
        tolerance=3.5,
    )
    return counted if named.right else named


def update(answer):
    """The value of neuron i with the lower energy -sum_mu (x^mu·s)^degree; a tie keeps s_i."""

    def heard(X, s, i):
        return X @ s - X[:, i] * s[i]

    def field(X, s, i, d):
        return np.sum((heard(X, s, i) + X[:, i]) ** d - (heard(X, s, i) - X[:, i]) ** d)

    def sign(value, s, i):
        return s[i] if value == 0 else np.sign(value)

    ahead = np.array([[1.0, 1, 1, 1], [-1, 1, 1, 1]])  # its two memories ask neuron 0 for opposite values: a tie
    cases = [(ahead, np.array([value, 1.0, 1, -1]), 0, degree) for value in (1.0, -1.0) for degree in (2, 3)]
    for seed in range(60):
        cases.append((random_patterns(5, 6, seed), random_patterns(1, 6, seed + 99)[0], seed % 6, 2 + seed % 3))
    return judge_function(
        answer,
        lambda X, s, i, d: sign(field(X, s, i, d), s, i),
        "It tries both values and takes the deeper one.",
        cases=cases,
        wrong=[
            (
                lambda X, s, i, d: np.sign(field(X, s, i, d)),
                "A tie becomes 0: if both energies are equal, keep `s[i]`.",
            ),
            (lambda X, s, i, d: -sign(field(X, s, i, d), s, i), "This climbs: E has a minus sign in front of the sum."),
            (
                lambda X, s, i, d: -sign(field(X, s, i, d), -s, i),
                "This climbs: E has a minus sign in front of the sum.",
            ),
            (
                lambda X, s, i, d: sign(np.sum((X @ s + X[:, i]) ** d - (X @ s - X[:, i]) ** d), s, i),
                "Neuron i hears itself: take its own part, `X[:, i] * s[i]`, off `X @ s` first.",
            ),
            (
                lambda X, s, i, d: sign(field(X, s, i, 2), s, i),
                "This is Hebb's rule: the degree is not used, and it is right for 2 only.",
            ),
        ],
        hint="Compute the energy with `s[i] = 1` and with `s[i] = -1`, on copies; return the value of the lower one.",
    )


def steps(answer):
    """Pictures recalled exactly at beta = 8/n from 25 % flips: (after one step, at rest)."""
    return judge_value(
        answer,
        (19, 7),
        "Twelve pictures are right after one step and lost after more: the blend is the deeper valley.",
        wrong=[
            ((7, 19), "The other way round: first one step, then rest."),
            ((19, 19), "Twice the same: `modern_recall` goes on until the state rests."),
            ((7, 7), "Twice the same: for one step use `retrieve`, or `max_steps=1`."),
            ((0, 0), "Take the sign of the answers before you compare: they are means of ±1 pictures."),
            ((24, 24), "All of them: is your beta 8 / 16384? Twice that is enough for all."),
        ],
        hint="Count `np.all(np.sign(answers) == all24, axis=1)`, with `flip(all24, 0.25, rng=0)` and beta = 8 / 16384.",
    )


def energy(answer):
    """-lse(beta, X q) + q · q / 2 of a modern Hopfield network, without a constant."""

    def lse(X, q, beta):
        return np.log(np.sum(np.exp(beta * X @ q)))

    rng = np.random.default_rng(0)
    return judge_function(
        answer,
        lambda X, q, b: -lse(X, q, b) / b + q @ q / 2,
        "It falls at every step, and rests where recall rests.",
        cases=[(rng.normal(size=(p, n)), rng.normal(size=n), beta) for p, n, beta in ((3, 2, 2.0), (4, 3, 0.5))],
        wrong=[
            (
                lambda X, q, b: -lse(X, q, b) / b + q @ q,
                "The 1/2 before q · q is missing. The slope of q · q is 2q, so this land has its valleys at half of "
                "the memories, and recall climbs out of them: on its way the energy goes up.",
            ),
            (
                lambda X, q, b: -lse(X, q, b) + q @ q / 2,
                "The logarithm is not divided by beta. Recall lowers this one too, so its values look right, and at "
                "beta = 1 they are. But it has no valley where recall rests: further out it is lower.",
            ),
            (
                lambda X, q, b: -lse(X, q, b) + q @ q,
                "Two things are missing: the 1/2 before q · q, and 1/beta before the logarithm.",
            ),
            (lambda X, q, b: lse(X, q, b) / b + q @ q / 2, "The first term needs a minus: it is low near a memory."),
            (lambda X, q, b: -lse(X, q, b) / b - q @ q / 2, "Add q · q / 2: it keeps q from growing on and on."),
            (lambda X, q, b: -lse(X, q, b) / b, "q · q / 2 is missing: this falls without limit as q grows."),
            (
                lambda X, q, b: -lse(X, q, b) / b + np.sqrt(q @ q) / 2,
                "That is half of the length of q. The energy has half of its square, `q @ q / 2`.",
            ),
            (lambda X, q, b: -lse(X, q, 1) / b + q @ q / 2, "beta is missing in `exp(beta * patterns @ q)`."),
            (
                lambda X, q, b: -lse(X, q, b) / b + q @ q / 2 + np.log(len(X)) / b + np.max(np.sum(X * X, axis=1)) / 2,
                "Right but for a constant, which keeps it above 0, as in `modern_energy`. Leave it out here.",
            ),
        ],
        hint="Two terms, a number for each q: `-np.log(np.sum(np.exp(beta * patterns @ q))) / beta`, and `q @ q / 2`.",
    )


def merging(answer):
    """The beta at which the valleys of two memories 2.5 apart merge: 1 / 1.25²."""
    return judge_value(
        answer,
        0.64,
        "Each lies 1.25 from the middle, and 0.64 times 1.25² is 1. In the widget the two crosses meet there.",
        wrong=[
            (0.16, "That is 1 / 2.5². In the text a is the distance from the middle, half of that between the two."),
            (0.8, "That is 1 / a. The middle multiplies a small push by beta times a squared."),
            (0.4, "That is 1 / 2.5. Take half of the distance, and its square."),
            (1.5625, "That is a². The valleys merge where beta times a² is 1."),
            (6.25, "That is 2.5². The valleys merge where beta times a² is 1, and a is half of 2.5."),
        ],
        hint="a is half of the distance, 1.25. The valleys merge where beta * a**2 is 1.",
        tolerance=0.006,
    )


def layer(answer):
    """softmax(beta Q K^T) V after steps - 1 times Q <- softmax(beta Q K^T) K."""

    def soft(s):
        loud = np.exp(s - s.max(axis=1, keepdims=True))
        return loud / loud.sum(axis=1, keepdims=True)

    def of(more=-1, on="K", said="V", first=None):
        def asked(Q, K, V, beta, steps):
            beta, start = beta if first is None else first, Q
            for _ in range(steps + more):
                Q = soft(beta * Q @ K.T) @ {"K": K, "V": V}[on]
            return soft(beta * (start if said == "start" else Q) @ K.T) @ (K if said == "K" else V)

        return asked

    rng = np.random.default_rng(0)
    cases = [
        (*(rng.normal(size=(rows, 4)) for rows in (m, p, p)), beta, steps)
        for m, p, beta, steps in ((2, 5, 1.5, 1), (3, 4, 0.7, 2), (2, 6, 1.2, 4))
    ]
    return judge_function(
        answer,
        of(),
        "The same as `HopfieldLayer`. With one step it is attention.",
        cases=cases,
        wrong=[
            (of(more=0), "One step too many: the last step, with V, is one of them."),
            (of(more=-2), "One step too few: there are steps - 1 before the last."),
            (of(on="V"), "The cues become values. They must stay among the keys, K, until the last step."),
            (of(said="K"), "The last step answers with keys: multiply the weights by V."),
            (of(said="start"), "The last step asks with the first cues: ask with what they have become."),
            (of(first=1.0), "beta is not used: it multiplies the similarities."),
        ],
        hint="steps - 1 times `Q = softmax(beta)(Q @ K.T) @ K`; then return `softmax(beta)(Q @ K.T) @ V`.",
    )
