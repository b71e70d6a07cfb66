"""Checks for the exercises of chapter 4."""

import numpy as np

from hopfield_edu.check.verdict import Verdict, judge_function, judge_numbers, judge_value
from hopfield_edu.classical import hebbian, recall
from hopfield_edu.patterns import overlap, random_patterns

__all__ = ["awake_and_asleep", "colouring", "how_many_mixtures", "kind", "mixture", "schedule", "weaken"]


def how_many_mixtures(answer):
    """Judge the number of signed three-mixtures of ten stored patterns."""
    return judge_value(
        answer,
        960,
        "120 ways to choose three of ten, times 8 ways to choose their signs: 96 uninvited guests for each memory.",
        wrong=[
            (120, "That is the number of ways to choose three of ten. Multiply by the ways to give them signs."),
            (480, "That counts a mixture and its inverse as one. They are two states, and both are stable."),
            (5760, "That counts x1 + x2 + x3 and x2 + x1 + x3 as two. The order does not matter."),
            (8, "That is the number for three stored patterns. Here you may choose three out of ten."),
        ],
        hint="Multiply the ways to choose three patterns of ten by the ways to give each of the three a sign.",
    )


def mixture(answer):
    """Judge mixture(patterns, signs): the majority vote of an odd number of patterns, each with its sign."""
    rng = np.random.default_rng(4)
    cases = [(random_patterns(p, 40, rng), random_patterns(1, p, rng)[0]) for p in (3, 3, 5)]
    cases[0] = (cases[0][0], np.array([1.0, 1.0, -1.0]))
    return judge_function(
        answer,
        lambda patterns, signs: np.sign(signs @ patterns),
        "Each neuron takes the vote of the majority, and an odd number of votes never ties.",
        cases=cases,
        wrong=[
            (lambda patterns, signs: np.sign(patterns.sum(axis=0)), "The signs are not used: give each vote its sign."),
            (lambda patterns, signs: signs @ patterns, "That is the sum of the votes. Take its sign, to get ±1."),
            (
                lambda patterns, signs: -np.sign(signs @ patterns),
                "That is the inverse of the mixture: change its sign.",
            ),
            (
                lambda patterns, signs: np.sign(np.mean(signs @ patterns)),
                "That is one number for the whole picture. Sum over the patterns, not over the neurons.",
            ),
        ],
        hint="Multiply each pattern by its sign, add them up over the patterns (axis 0), and take the sign.",
    )


def weaken(answer):
    """Judge weaken(weights, dream, rate): one step of unlearning, W - (rate/n) s s^T off the diagonal."""
    rng = np.random.default_rng(5)
    cases = [(hebbian(random_patterns(3, n, rng)).toarray(), random_patterns(1, n, rng)[0], 0.1) for n in (8, 20)]

    def step(W, s, rate, *, keep=True):
        W = W - rate * np.outer(s, s)
        if keep:
            np.fill_diagonal(W, 0)
        return W

    return judge_function(
        answer,
        lambda W, s, rate: step(W, s, rate / len(s)),
        "That is the whole rule: Hebb's with a small rate and the opposite sign.",
        cases=cases,
        wrong=[
            (lambda W, s, rate: step(W, s, rate), "The dream is taken out n times too strongly: divide the rate by n."),
            (lambda W, s, rate: step(W, s, -rate / len(s)), "That learns the dream. Subtract it."),
            (
                lambda W, s, rate: step(W, s, rate / len(s), keep=False),
                "The diagonal is no longer zero, because s_i s_i = 1: set it to zero again.",
            ),
            (lambda W, s, rate: W, "The weights come back as they were: subtract from a copy, and return it."),
        ],
        hint="Subtract (rate / n) times `np.outer(dream, dream)` from a copy, and keep the diagonal at zero.",
    )


def kind(answer):
    """Judge kind(state, stored): "stored", "inverse" or "spurious", whichever pattern it is."""
    stored = np.array([[1, 1, 1, 1, -1, -1], [1, -1, 1, -1, 1, -1.0], [-1, -1, 1, 1, 1, -1]])
    states = [*stored, *-stored, np.sign(stored.sum(axis=0)), np.array([1, 1, 1, 1, 1, 1.0])]

    def judged(state, stored):
        m = overlap(stored, state)
        return "stored" if np.any(m == 1) else "inverse" if np.any(m == -1) else "spurious"

    def unsigned(state, stored):
        return "stored" if np.any(np.abs(overlap(stored, state)) == 1) else "spurious"

    def largest(state, stored):
        m = overlap(stored, state)
        return "stored" if m[m.argmax()] == 1 else "inverse" if m[m.argmax()] == -1 else "spurious"

    return judge_function(
        answer,
        judged,
        "An inverse has overlap -1, so it shows only in the smallest overlap, or in the largest absolute one.",
        cases=[(state, stored) for state in states],
        wrong=[
            (largest, "Inverses still come out as spurious: the largest overlap is not where an overlap of -1 shows."),
            (unsigned, "Inverses now come out as stored: look at the sign of the overlap too."),
            (
                lambda state, stored: judged(-state, stored),
                "Stored and inverse are exchanged: an overlap of +1 is the stored pattern itself.",
            ),
        ],
        hint='Return "stored" where some overlap is 1, "inverse" where some overlap is -1, else "spurious".',
    )


def schedule(answer):
    """Judge a cooling schedule: at n = 200 and p = 10 at least 85 % of random starts must end at a memory."""
    return judge_numbers(answer, "a list of numbers, one temperature a sweep", _schedule)


def _schedule(temperatures):
    if temperatures.ndim != 1 or not 1 <= temperatures.size <= 100:
        return Verdict(False, "The answer must be a list of 1 to 100 temperatures, one a sweep.")
    if not np.all(np.isfinite(temperatures)) or temperatures.min() < 0:
        return Verdict(False, "A temperature is negative or no finite number: T must be at least 0.")
    if temperatures[-1] != 0:
        return Verdict(False, "The last temperature is not 0, so the network never comes to rest.")
    share = _share_home(temperatures)
    if share < 0.85:
        failed = f"{100 * share:.0f} % of the random starts end at a memory or its inverse; 85 % are wanted."
        return Verdict(False, f"{failed} {_advice(temperatures)}")
    return Verdict(True, f"{100 * share:.0f} % of the random starts end at a memory or its inverse.")


def _advice(temperatures):
    if not temperatures.any():
        return "T is 0 all along, and a state stays in the first valley it meets: start warm."
    if temperatures.size > 1 and temperatures[-2] > 0.5:
        return "It falls from hot to 0 at once, and freezes wherever it is: cool in small steps."
    return "It cools too fast: take more sweeps on the way to 0."


def _share_home(temperatures, networks=10, starts=50):
    """The share of random starts whose end has an overlap of at least 0.9, up to sign, with a stored pattern."""
    home = []
    for seed in range(networks):
        rng = np.random.default_rng(100 + seed)
        stored = random_patterns(10, 200, rng)
        cues = random_patterns(starts, 200, rng)
        ends = recall(hebbian(stored), cues, rng=rng, temperature=temperatures, max_sweeps=200).state
        home.append(np.abs(overlap(stored, ends)).max(axis=1) >= 0.9)
    return float(np.mean(home))


def awake_and_asleep(answer):
    """Judge step(weights, shown, dreamt, rate): Hebb on the mean of what is shown, minus Hebb on that of the dreams."""
    rng = np.random.default_rng(6)
    cases = [
        (hebbian(random_patterns(3, n, rng)).toarray(), *(random_patterns(k, n, rng) for k in (4, 7)), 0.1)
        for n in (6, 9)
    ]

    def step(W, shown, dreamt, rate, *, awake=1.0, asleep=-1.0, mean=True):
        sums = ((x.T @ x) / (len(x) if mean else 1) for x in (shown, dreamt))
        return W + rate * (awake * next(sums) + asleep * next(sums))

    return judge_function(
        answer,
        step,
        "Hebb awake, unlearning asleep: where the two averages agree, the weights stay.",
        cases=cases,
        wrong=[
            (
                lambda *case: step(*case, mean=False),
                "Those are sums: divide each by how many states it adds up, or more dreams count for more.",
            ),
            (
                lambda *case: step(*case, awake=-1.0, asleep=1.0),
                "The signs are exchanged: this unlearns what is shown, and learns the dreams.",
            ),
            (lambda *case: step(*case, asleep=0.0), "That is Hebb's rule alone: the dreams are not unlearned."),
            (lambda *case: step(*case, awake=0.0), "That is unlearning alone: what is shown is not learned."),
            (lambda *case: step(*case, asleep=1.0), "That learns the dreams as well: subtract their average."),
            (
                lambda W, shown, dreamt, rate: W + rate / len(W) * (step(0 * W, shown, dreamt, 1)),
                "There is a 1 / n too much: an average over states divides by how many states there are, and no more.",
            ),
            (
                lambda W, shown, dreamt, rate: step(0 * W, shown, dreamt, rate),
                "That is the change alone: add it to the weights.",
            ),
        ],
        hint="Take the mean of s_i s_j over what is shown, less the mean over the dreams, times the rate, and add it.",
    )


def colouring(answer):
    """Judge colouring(borders, colours): which neurons "region r has colour c" cannot both be +1, r k + c being one."""
    line = np.eye(4, k=1) + np.eye(4, k=-1)
    star = np.zeros((5, 5))
    star[0, 1:] = star[1:, 0] = 1

    def conflicts(borders, k, *, between=None, within=1.0):
        same = np.eye(k) if between is None else between
        return np.kron(borders, same) + within * np.kron(np.eye(len(borders)), 1 - np.eye(k))

    def by_colour(borders, k):
        return np.kron(np.eye(k), borders) + np.kron(1 - np.eye(k), np.eye(len(borders)))

    return judge_function(
        answer,
        conflicts,
        "One colour a region, and another one beyond each border. `puzzles.network` makes a network of it.",
        cases=[(line, 3), (star, 2)],
        wrong=[
            (
                lambda borders, k: conflicts(borders, k, within=0.0),
                "A region may now have two colours at once: two colours of one region are in conflict too.",
            ),
            (
                lambda borders, k: conflicts(0 * borders, k),
                "Neighbours may now have the same colour: borders are missing.",
            ),
            (
                lambda borders, k: conflicts(borders, k, between=np.ones((k, k))),
                "Neighbours are now in conflict whatever their colours: only the same colour on both sides is.",
            ),
            (
                lambda borders, k: conflicts(borders, k, between=1 - np.eye(k)),
                "That forbids neighbours to have *different* colours: it is the same one that they must not have.",
            ),
            (
                lambda borders, k: conflicts(borders, k) + np.eye(k * len(borders)),
                "The diagonal is 1: a neuron is now in conflict with itself, and can never be +1.",
            ),
            (by_colour, "Your neurons are sorted by colour first: neuron r k + c is region r with colour c."),
        ],
        hint="Add up two products: borders with `np.eye(k)`, and `np.eye(len(borders))` with what differs in colour.",
    )
