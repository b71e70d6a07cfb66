"""Checks for the exercises of chapter 1."""

import numpy as np

from hopfield_edu.check.verdict import judge_function, judge_value
from hopfield_edu.patterns import random_patterns

__all__ = ["candidates", "depth", "patterns_held", "straddling_bits", "tables_needed"]


def straddling_bits(answer):
    """Exercise 1: how many of the 10 address bits, flipped, make RAM return parts of two pictures."""
    return judge_value(
        answer,
        5,
        "Bits 0 to 4 move the address by 1 to 16 bytes, less than a picture of 32; bits 5 to 9 move it by whole slots.",
        wrong=[
            (10, "Not all: bit 5 moves the address by 32 bytes, which is exactly one picture."),
            (6, "Bit 5 counts 2⁵ = 32 bytes, a whole picture: it lands on the start of another slot."),
            (4, "Do not forget bit 0, which moves the address by a single byte."),
            (32, "That is the length of a picture in bytes. How many powers of two are smaller than it?"),
            (0, "Flip bit 0: the address moves by one byte, and the reading begins inside the picture."),
        ],
        hint="Bit b moves the address by 2^b bytes. For which b is that not a multiple of 32?",
    )


def tables_needed(answer):
    """Exercise 2: a function (flipped, bits, wanted) -> the smallest number of tables that is enough."""
    return judge_function(
        answer,
        _tables,
        "More bits a key need many more tables: the price of short candidate lists.",
        cases=[(0.12, 12, 0.99), (0.1, 12, 0.95), (0.2, 12, 0.99), (0.15, 10, 0.95), (0.3, 6, 0.5)],
        wrong=[
            (
                lambda flipped, bits, wanted: int(_exact_tables(flipped, bits, wanted)),
                "That many tables fall just short: round up, not down.",
            ),
            (_exact_tables, "Nearly: there is no 13.9th table. Round up to a whole number."),
            (
                lambda flipped, bits, wanted: int(np.ceil(np.log(1 - wanted) / np.log(1 - (1 - flipped)))),
                "One bit survives with probability 1 - flipped, but a key holds `bits` of them and all must survive.",
            ),
            (
                lambda flipped, bits, wanted: int(np.ceil(np.log(1 - wanted) / np.log(1 - flipped**bits))),
                "A key matches when none of its bits is flipped: use 1 - flipped, not flipped.",
            ),
            (
                lambda flipped, bits, wanted: int(np.ceil(np.log(wanted) / np.log(1 - (1 - flipped) ** bits))),
                "Failure must be rarer than 1 - wanted: (1 - match)^L ≤ 1 - wanted.",
            ),
        ],
        hint="Start from 1 - (1 - match)^L ≥ wanted with match = (1 - flipped)^bits, and solve for L with logarithms.",
    )


def candidates(answer):
    """Exercise 3: a function (items, cue, places) -> sorted indices of the items that share a key with the cue."""
    return judge_function(
        answer,
        _candidates,
        "One matching key is enough. Now more tables find more, never less.",
        cases=_searches(),
        wrong=[
            (
                lambda items, cue, places: np.flatnonzero((items[:, places] == cue[places]).all(2).all(1)),
                "An item must still match in every table. One table is enough: that is what the many tables are for.",
            ),
            (
                lambda items, cue, places: np.flatnonzero((items[:, places] == cue[places]).any(2).any(1)),
                "Now one matching bit is enough, so nearly every item is a candidate. All bits of one key must match.",
            ),
            (
                lambda items, cue, places: np.flatnonzero((items[:, places] == cue[places]).any(2).all(1)),
                "The two are the wrong way round: all bits within a key (axis 2), any of the tables (axis 1).",
            ),
            (
                lambda items, cue, places: (items[:, places] == cue[places]).all(2).any(1),
                "That is the mask of True and False; return the indices, with `np.flatnonzero`.",
            ),
        ],
        hint="`items[:, places] == cue[places]` has shape (items, tables, bits). Which axis needs all, and which any?",
    )


def depth(answer):
    """Exercise 4: the energy of each stored picture when 24 of them are in the 256 neurons, to within 0.5."""
    return judge_value(
        answer,
        -116.0,
        "-(n - p)/2: with every new memory all basins become a little shallower.",
        wrong=[
            (-128.0, "-n/2 forgets the zeroed diagonal: taking out W_ii raises every energy by p/2."),
            (116.0, "The right size with the wrong sign: a memory lies in a valley, below 0."),
            (-104.0, "Half of the trace, p/2, is to be added, not p."),
            (-140.0, "The zeroed diagonal makes the valley shallower, not deeper: add p/2 to -n/2."),
            (-12.0, "That is -p/2. Start from -n/2, the energy with the diagonal left in."),
        ],
        hint="With its diagonal left in, W x = x and x·x = n. Then take out the sum of the W_ii, which is p.",
        tolerance=0.5,
    )


def patterns_held(answer):
    """Exercise 5: the largest multiple of 8 random patterns (n = 256), 95 % of which come back from 20 % flips."""
    return judge_value(
        answer,
        60,  # 64 in most draws, 56 in some; both pass
        "About a quarter of n for this rule, criterion and start. Change any of the three and the number changes.",
        wrong=[
            (24, "You stopped at the number of pictures. Go on: 32, 40, 48, …"),
            (32, "Go on a little: more than that come back from 20 % flips."),
            (40, "Go on a little: more than that come back from 20 % flips."),
            (248, "Those are fixed points, but a cue with 20 % flips no longer reaches them: flip the cues."),
            (255, "Those are fixed points, but a cue with 20 % flips no longer reaches them: flip the cues."),
            (128, "Did you flip 20 % of each cue? 128 come back from clean cues, but not from these."),
        ],
        hint="For p = 8, 16, 24, …: random_patterns, pseudo_inverse, flip 20 %, recall, share exact; stop below 0.95.",
        tolerance=4,
    )


def _exact_tables(flipped, bits, wanted):
    return np.log(1 - wanted) / np.log(1 - (1 - flipped) ** bits)


def _tables(flipped, bits, wanted):
    return int(np.ceil(_exact_tables(flipped, bits, wanted)))


def _candidates(items, cue, places):
    return np.flatnonzero((items[:, places] == cue[places]).all(2).any(1))


def _searches():
    """Three searches of 30 items of 16 bits, the cue one of them with 2 flips, with 1, 4 and 6 tables of 3 bits."""
    rng = np.random.default_rng(1)
    searches = []
    for tables in (1, 4, 6):
        items = random_patterns(30, 16, rng)
        cue = items[7].copy()
        cue[:2] *= -1
        searches.append((items, cue, np.array([rng.choice(16, 3, replace=False) for _ in range(tables)])))
    return searches
