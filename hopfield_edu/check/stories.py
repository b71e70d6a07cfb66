"""Checks for the exercises of chapter 7, stories."""

import numpy as np

from hopfield_edu.check.verdict import Verdict, judge_function, judge_number, judge_value, judge_words
from hopfield_edu.datasets import emoji
from hopfield_edu.hetero.stories import cycles, nearest, shuffle

__all__ = ["cycle_of", "different", "dreams", "is_right", "story", "tale", "watershed"]

RING = ("jar", "doughnut", "purse", "train", "inbox", "planet", "jar")


def story(answer):
    """The loop that tells a story, as a function of model, picture and steps."""

    def tell(model, picture, steps):
        told = [picture]
        for _ in range(steps):
            told.append(model(told[-1]))
        return np.array(told)

    def again(model, picture, steps):
        return np.array([picture] + [model(picture)] * steps)

    return judge_function(
        answer,
        tell,
        "Each answer is the next question.",
        cases=[(_toy(seed), np.random.default_rng(seed).random((4, 4, 3)), 4 + seed) for seed in range(3)],
        wrong=[
            (lambda *a: tell(*a)[1:], "The start is missing: it is the first of steps + 1 pictures."),
            (lambda *a: tell(*a)[:-1], "One answer is missing: steps answers come after the start."),
            (lambda m, x, k: tell(m, x, k + 1), "One answer too many: steps of them come after the start."),
            (again, "Every answer is to the start. Show the model its last answer instead: `story[-1]`."),
            (lambda *a: again(*a)[1:], "Every answer is to the start, and the start itself is missing."),
            (lambda *a: tell(*a)[-1], "This is the last picture only: keep all of them."),
            (lambda *a: tell(*a)[::-1], "The order is reversed: the start comes first."),
            (lambda *a: np.repeat(tell(*a)[-1:], a[2] + 1, axis=0), "Every picture is the last one: store copies."),
        ],
        hint="Begin with `[picture]`, and append `model(story[-1])` as often as steps says.",
        tolerance=1e-6,
    )


def different(answer):
    """How many different bricks a story of twenty pictures shows in a cycle of six."""
    return judge_value(
        answer,
        6,
        "Six, and then the same six again: 20 is how long you look, not how long the story is.",
        wrong=[
            (20, "That many pictures are shown. But the ring has six bricks: the seventh picture is the first again."),
            (19, "That many answers the network gives. How many of them are different?"),
            (5, "Count the start too."),
            (7, "The seventh picture is the start again: it is not a new one."),
            (50, "That many bricks there are. A story never leaves its ring."),
            (28, "This is the ring of the violin; the planet is in another one."),
        ],
        hint="A story walks around its ring. How many bricks does the ring have?",
    )


def cycle_of(answer):
    """The cycle of a start as a function of a permutation and the start."""

    def cycle(pi, start):
        found, k = [start], pi[start]
        while k != start:
            found.append(k)
            k = pi[k]
        return np.array(found, float)

    def back(pi, start):
        return cycle(np.argsort(pi), start)

    return judge_function(
        answer,
        cycle,
        "Each brick of the ring once, in the order of the story.",
        cases=[(shuffle(12, rng=seed), seed) for seed in range(6)] + [(np.arange(5), 2)],
        wrong=[
            (lambda *a: np.append(cycle(*a), a[1]), "The start is there twice: stop before it comes again."),
            (lambda *a: cycle(*a)[1:], "The start is missing: it comes first."),
            (lambda *a: np.roll(cycle(*a), -1), "The right bricks, but the start should come first."),
            (lambda *a: np.sort(cycle(*a)), "The right bricks, but in the order of their numbers, not of the story."),
            (back, "This walks against the arrows: brick i leads to `pi[i]`."),
            (lambda pi, start: len(cycle(pi, start)), "This is how long the cycle is; return its bricks."),
            (lambda pi, start: pi, "This is the whole shuffle; return only the cycle of start."),
        ],
        hint="Begin with `[start]`. Append `pi[k]`, and move on to it, until you meet the start again.",
    )


def is_right(answer):
    """Whether a story is right, as a function of told, a permutation and the start."""

    def scored(told, pi, start):
        path = [start]
        for _ in told[1:]:
            path.append(pi[path[-1]])
        return told[1:] == np.array(path[1:])

    def from_told(told, pi, start):
        return bool(np.all(told[1:] == pi[told[:-1]]))

    return judge_function(
        answer,
        lambda *a: bool(scored(*a).all()),
        "Every step counts, and each is compared with the walk from the true start.",
        cases=_told(),
        wrong=[
            (
                lambda told, pi, start: bool(told[-1] == pi[told[-2]]),
                "Only the last step is judged, and by what was told before it. A story of another ring passes, "
                "and so does one that took a wrong turn in the middle.",
            ),
            (lambda *a: bool(scored(*a)[-1]), "Only the last picture is judged: a wrong turn in the middle passes."),
            (lambda *a: bool(scored(*a)[0]), "Only the first answer is judged: what comes later passes unseen."),
            (from_told, "Each step is judged by what was told before it: the story of a wrong start passes."),
            (
                lambda told, pi, start: bool(np.all(told[1:] == pi[told[:-1]]) and told[0] == start),
                "A damaged start that looks like another brick is held against the story: begin at `told[1]`.",
            ),
            (lambda *a: bool(scored(*a).any()), "One right picture is enough here; all must be right."),
            (lambda *a: float(scored(*a).mean()), "This is the share of right pictures; all must be right."),
            (lambda *a: bool(scored(*a)[:-1].all()), "The last picture is left out."),
        ],
        hint="Walk from start along pi, one step for each picture after the first, and compare each with told.",
    )


def dreams(answer):
    """Pairs for pseudo-rehearsal as a function of model, noise and steps."""

    def pair(model, noise, steps):
        for _ in range(steps):
            noise = model(noise)
        return np.array([noise, model(noise)])

    return judge_function(
        answer,
        pair,
        "The network's own memories, with their own followers.",
        cases=[(_toy(k), np.random.default_rng(k).random((2, 4, 4, 3)), k) for k in (0, 1, 3)],
        wrong=[
            (lambda m, x, k: pair(m, x, k + 1), "One answer too far: with `steps=0` the source is the noise itself."),
            (lambda m, x, k: pair(m, x, max(k - 1, 0)), "One answer too few before the pair is taken."),
            (lambda m, x, k: np.array([x, pair(m, x, k)[1]]), "The source is still the noise; it moves on as well."),
            (lambda m, x, k: np.array([x, pair(m, x, k)[0]]), "The source is still the noise; it moves on as well."),
            (lambda m, x, k: pair(m, x, 0), "steps is not used: follow that many answers first."),
            (lambda *a: pair(*a)[::-1], "The pair is reversed: first the picture, then the answer to it."),
            (lambda *a: pair(*a)[0], "Only the sources: return the answers to them as well."),
            (lambda *a: pair(*a)[1], "Only the answers: return the pictures they answer as well."),
        ],
        hint="Replace the noise by the model's answer, `steps` times. Then return it with the answer to it.",
        tolerance=1e-6,
    )


def watershed(answer):
    """The share of violin in a mixture with doughnut at which the shipped model's story tips."""
    return judge_number(answer, "a number from 0 to 1", _watershed)


def tale(answer):
    """A story of the ring of six: a sentence for each brick, from the jar to the jar again."""
    return judge_words(answer, f"a list of {len(RING)} sentences", _tale)


def _watershed(share):
    if not 0 <= share <= 1:
        return Verdict(False, f"A share lies between 0 and 1; got {share:g}.")
    below, above = _tells_violin(max(share - 0.02, 0)), _tells_violin(min(share + 0.02, 1))
    if above and not below:
        return Verdict(True, "A hair to one side it tells the doughnut's story, to the other the violin's.")
    if below and above:
        return Verdict(False, "A little less violin still tells the violin's story: the watershed lies lower.")
    return Verdict(False, "A little more violin still tells the doughnut's story: the watershed lies higher.")


def _tells_violin(share):
    from hopfield_edu.hetero.encoder import HeteroEncoder  # torch, which no other check needs

    bricks = emoji(count=50, size=32, rng=0)
    doughnut, violin = (bricks.names.index(name) for name in ("DOUGHNUT", "VIOLIN"))
    mixture = (1 - share) * bricks.pictures[doughnut] + share * bricks.pictures[violin]
    told = nearest(HeteroEncoder.load("stories").story(mixture, 5), bricks.pictures)
    ring = next(ring for ring in cycles(shuffle(50, rng=1)) if doughnut in ring)
    return told[-1] not in ring


def _toy(seed):
    """A stand-in for a network: its answers stay in [0, 1] and do not repeat."""

    def model(pictures):
        return np.roll(0.1 * (seed + 1) + 0.6 * np.asarray(pictures), 1, axis=-2)

    return model


def _told():
    """(told, pi, start): right, right from a misread start, and wrong in the ways that a hasty judge overlooks."""
    cases = []
    for seed in range(4):
        pi = np.roll(np.arange(8), -1 - seed % 2 * 2)  # one ring of eight
        walk = [seed]
        for _ in range(6):
            walk.append(pi[walk[-1]])
        walk = np.array(walk)
        for place in (None, 0, 1, 3, 5, 6):
            told = walk.copy()
            if place is not None:
                told[place] = (told[place] + 4) % 8
            cases.append((told, pi, seed))
        cases += [((walk + 4) % 8, pi, seed), (np.append(walk[0], (walk[1:] + 4) % 8), pi, seed)]
    return cases


def _tale(told):
    told = told.ravel()
    if told.size != len(RING):
        end = " The ring closes: after the planet comes the jar again." if told.size == len(RING) - 1 else ""
        return Verdict(False, f"Write {len(RING)} sentences, one for each brick; got {told.size}.{end}")
    for k, (sentence, brick) in enumerate(zip(told, RING, strict=True)):
        if brick not in sentence:
            named = next((f"It is about the {other}" for other in RING if other in sentence), "It names no brick")
            before = f"the {RING[k - 1]} leads to the {brick}" if k else "the story begins with the jar"
            return Verdict(False, f"Sentence {k + 1} is not yet of the ring. {named}, but {before}.")
    return Verdict(True, "Your story is a ring, too. Tell it tomorrow without looking, and see how many bricks come.")
