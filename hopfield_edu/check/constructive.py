"""Checks for the exercises of chapter 12, constructive memory."""

from functools import cache

import numpy as np

from hopfield_edu.check.verdict import Verdict, judge_function, judge_number, judge_value

__all__ = ["break_even", "bytes_of_codes", "covered", "intrusion", "recall", "walk"]


def recall(answer):
    """One recall of a memory of codes, as a function of encode, decode, codes and cue."""

    def nearest(encode, codes, cue):
        return np.argmin(np.sum((codes - encode(cue)) ** 2, axis=1))

    def loudest(encode, decode, codes, cue):
        return decode(codes[np.argmax(codes @ encode(cue))])

    return judge_function(
        answer,
        lambda encode, decode, codes, cue: decode(codes[nearest(encode, codes, cue)]),
        "Encode, find the nearest code, construct. No picture was kept anywhere.",
        cases=[_memory(seed) for seed in range(16)],
        wrong=[
            (
                lambda e, d, codes, cue: codes[nearest(e, codes, cue)],
                "This is the code; construct the picture from it.",
            ),
            (lambda e, d, codes, cue: nearest(e, codes, cue), "This is the index; take that code and decode it."),
            (
                lambda e, d, codes, cue: d(e(cue)),
                "This paints the cue's own code: nothing was looked up in the memory.",
            ),
            (loudest, "The largest dot product is not the nearest code: a long code beats all. Use squared distances."),
            (
                lambda e, d, codes, cue: d(codes[np.argmax(np.sum((codes - e(cue)) ** 2, axis=1))]),
                "This is the farthest code: take the smallest distance, argmin.",
            ),
            (
                lambda e, d, codes, cue: d(codes[np.argmin(np.abs(np.sum(codes - e(cue), axis=1)))]),
                "Differences of both signs cancel: square them before you add them up.",
            ),
            (
                lambda e, d, codes, cue: d(codes.mean(axis=0)),
                "This constructs from the mean of all codes, whatever the cue.",
            ),
        ],
        hint="`q = encode(cue)`; squared distances to every row of codes; decode the row with the smallest.",
        tolerance=1e-6,
    )


def bytes_of_codes(answer):
    """The bytes of 1,000 codes of 16 numbers, each of 16 bits."""
    return judge_value(
        answer,
        32_000,
        "32 bytes a digit, where its pixels took 784.",
        wrong=[
            (16_000, "That is one byte a number; 16 bits are two."),
            (256_000, "Those are bits: a byte has 8."),
            (64_000, "That is for numbers of 32 bits; the memory keeps 16 of each."),
            (32, "That is one digit; 1,000 are stored."),
            (784_000, "Those are the pixels, one byte each, which are not kept."),
            (1_568_000, "Those are the pixels, and they are not kept."),
        ],
        hint="Digits times numbers of a code times bytes of a number.",
    )


def break_even(answer):
    """From how many pictures on codes and decoder take less room, as a function of three numbers of bytes."""

    def least(picture, code, decoder):
        return decoder // (picture - code) + 1

    return judge_function(
        answer,
        least,
        "Below that the decoder costs more than it saves.",
        cases=[(784, 16, 120_994), (784, 64, 200_000), (10, 2, 16), (100, 50, 1000), (3072, 256, 1)],
        wrong=[
            (
                lambda p, c, d: d / (p - c),
                "This is where both take the same room; return the first whole number above it.",
            ),
            (lambda p, c, d: d // (p - c), "At this number the codes do not take less room yet: one more."),
            (lambda p, c, d: -(-d // (p - c)), "Where the division comes out even, both take the same room: one more."),
            (lambda p, c, d: round(d / (p - c)), "Rounding may go down: the codes then take more room still."),
            (lambda p, c, d: d // p + 1, "A code takes room as well: each picture saves picture - code bytes."),
            (lambda p, c, d: d // (p + c) + 1, "Each picture saves picture - code bytes, not the sum."),
            (lambda p, c, d: d // c + 1, "Each picture saves picture - code bytes."),
        ],
        hint="N pictures take N · picture bytes; N codes take N · code + decoder. For which N is the second smaller?",
    )


def intrusion(answer):
    """Whether each recalled picture is nearer to a lure than to every stored one: recalled, stored, lures, as rows."""

    def distances(a, b):
        return np.sum((a[:, None, :] - b[None, :, :]) ** 2, axis=2)

    def right(recalled, stored, lures):
        return distances(recalled, lures).min(axis=1) < distances(recalled, stored).min(axis=1)

    return judge_function(
        answer,
        right,
        "Nearer to something that never was there than to all that was.",
        cases=[_rows(seed) for seed in range(5)],
        wrong=[
            (
                lambda r, s, u: distances(r, u).min(axis=1) < np.sum((r - s) ** 2, axis=1),
                "Each answer is compared with its own original only. One that resembles another stored digit is a "
                "mistake, but no intrusion: compare with every stored one.",
            ),
            (
                lambda r, s, u: distances(r, u).min(axis=1) > distances(r, s).min(axis=1),
                "The other way round: this marks the answers that are nearer to a stored one.",
            ),
            (
                lambda r, s, u: right(r, s, u).mean(),
                "This is the share; say of each answer whether it is an intrusion.",
            ),
            (lambda r, s, u: right(r, s, u).sum(), "This is how many; say of each answer whether it is an intrusion."),
            (
                lambda r, s, u: distances(r, u).min(axis=0) < distances(r, s).min(axis=0),
                "This is the nearest answer to each digit; take the nearest digit to each answer: the other axis.",
            ),
            (
                lambda r, s, u: distances(r, u).mean(axis=1) < distances(r, s).mean(axis=1),
                "The mean distance to all says little: one near digit is enough.",
            ),
            (
                lambda r, s, u: np.sum((r - u) ** 2, axis=1) < np.sum((r - s) ** 2, axis=1),
                "Answer k is compared with lure k only: any lure may be the nearest.",
            ),
        ],
        hint="For each answer: the smallest squared distance to the lures, the smallest to the stored; compare them.",
    )


def walk(answer):
    """Pictures on the straight way between two codes, as a function of decode, start, goal and count."""

    def shares(count):
        return np.linspace(0, 1, count)[:, None]

    def way(start, goal, count):
        return start + (goal - start) * shares(count)

    def crossfade(decode, start, goal, count):
        a, b = decode(np.array([start, goal]))
        return np.array([(1 - t) * a + t * b for t in np.linspace(0, 1, count)])

    return judge_function(
        answer,
        lambda decode, start, goal, count: decode(way(start, goal, count)),
        "Mixed where the meaning is, not where the pixels are.",
        cases=[_way(seed) for seed in range(3)],
        wrong=[
            (crossfade, "This mixes the two pictures, one fading out and one in: mix the codes, then decode."),
            (lambda d, a, b, n: way(a, b, n), "Those are the codes on the way; decode them."),
            (lambda d, a, b, n: d(way(b, a, n)), "This walks from the goal to the start: share 0 is the start."),
            (lambda d, a, b, n: d(way(a, b, n + 1)[:-1]), "The goal is missing: the last picture is the goal's."),
            (lambda d, a, b, n: d(way(a, b, n + 1)[1:]), "The start is missing: the first picture is the start's."),
            (lambda d, a, b, n: d(way(a, b, n + 1)), "One picture too many: count of them, both ends included."),
            (lambda d, a, b, n: d(way(a, b, n + 2)[1:-1]), "Both ends are missing: shares go from 0 to 1."),
            (lambda d, a, b, n: d(b * shares(n)), "This walks from the zero code: begin at start."),
            (lambda d, a, b, n: d(a + b * shares(n)), "Add a share of goal - start, not of goal."),
        ],
        hint="Shares t from 0 to 1, codes (1 - t) start + t goal, one a row, then decode them all.",
        tolerance=1e-6,
    )


def covered(answer):
    """How many of 1,000 digits autoencoder-mnist-16 finds by their code, with the right half of the cue covered."""
    return judge_number(answer, "a number from 0 to 1,000", _covered)


def _covered(found):
    counted = {name: _found(name) for name in ("half", "noise", "clean")}
    if abs(found - counted["half"]) <= 5:
        return Verdict(
            True,
            "The encoder was trained to ignore noise. Nobody covered a digit for it, so a half is another digit to it.",
        )
    if abs(found - (1000 - counted["half"])) <= 5:
        return Verdict(False, "Those are the ones that it does not find: count where `index` equals `np.arange(1000)`.")
    if found == counted["clean"]:
        return Verdict(False, "That is for clean cues: cover the right half of each.")
    if abs(found - counted["noise"]) <= 5:
        return Verdict(False, "That is for noise of 0.3: cover the right half instead.")
    if 0 < found <= 1:
        return Verdict(False, "A share: give the number among 1,000.")
    return Verdict(False, "Cover with `mask(stored, 'right', 0.5, fill=0)`, recall, and count the right indices.")


@cache
def _found(cue):
    from hopfield_edu.corrupt import gaussian, mask
    from hopfield_edu.modern.constructive import Autoencoder, ConstructiveMemory, split  # torch, only here

    stored = split()[1]
    cues = {"clean": lambda: stored, "noise": lambda: gaussian(stored, 0.3, rng=0)}
    cues["half"] = lambda: mask(stored, "right", 0.5, fill=0)
    memory = ConstructiveMemory(Autoencoder.load("autoencoder-mnist-16")).store(stored)
    return int(np.sum(memory.recall(cues[cue]()).index == np.arange(len(stored))))


def _memory(seed):
    """(encode, decode, codes, cue): stand-ins for a network, and codes of unlike lengths."""
    rng = np.random.default_rng(seed)
    there = rng.normal(size=(9, 3))
    codes = rng.normal(size=(6, 3)) * rng.uniform(0.5, 4, size=(6, 1))

    def encode(picture):
        return np.asarray(picture, float).reshape(-1) @ there

    def decode(code):
        return np.tanh(there @ np.asarray(code, float)).reshape(3, 3)

    return encode, decode, codes, rng.random((3, 3))


def _rows(seed):
    rng = np.random.default_rng(seed)
    stored, lures = rng.random((8, 4)), rng.random((8, 4))
    return np.clip(stored + rng.normal(0, 0.25, stored.shape), 0, 1), stored, lures


def _way(seed):
    """(decode, start, goal, count) with a decoder that is not linear."""
    rng = np.random.default_rng(seed)
    there = rng.normal(size=(3, 8))

    def decode(codes):
        return np.tanh(np.asarray(codes, float) @ there).reshape(-1, 2, 4)

    return decode, rng.normal(size=3), rng.normal(size=3), 4 + seed
