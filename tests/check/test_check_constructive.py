"""Chapter 12's checks: the right answer passes, and each usual mistake gets its own sentence."""

import numpy as np

from hopfield_edu.check import constructive as check


def squared(a, b):
    return np.sum((a[:, None] - b) ** 2, axis=2)


def near(codes, q):
    return np.argmin(np.linalg.norm(codes - q, axis=1))


def way(a, b, n):
    return np.array([(1 - t) * a + t * b for t in np.linspace(0, 1, n)])


def fade(d, a, b, n):
    return way(*d(np.array([a, b])), n)


def intrusion_in_place(r, s, u):
    r -= s
    return squared(r, u).min(1) < squared(r, s).min(1)


RIGHT = [
    (check.recall, lambda e, d, K, x: d(K[near(K, e(x))])),
    (check.bytes_of_codes, 32_000),
    (check.bytes_of_codes, 1000 * 16 * 2),
    (check.break_even, lambda p, c, d: d // (p - c) + 1),
    (check.break_even, lambda p, c, d: next(n for n in range(10**6) if n * c + d < n * p)),
    (check.intrusion, lambda r, s, u: squared(r, u).min(1) < squared(r, s).min(1)),
    (check.walk, lambda d, a, b, n: d(way(a, b, n))),
    (check.covered, 75),
    (check.covered, 73),
]
WRONG = [
    (check.recall, lambda e, d, K, x: K[near(K, e(x))], "construct the picture from it"),
    (check.recall, lambda e, d, K, x: near(K, e(x)), "take that code and decode it"),
    (check.recall, lambda e, d, K, x: d(e(x)), "nothing was looked up"),
    (check.recall, lambda e, d, K, x: d(K[np.argmax(K @ e(x))]), "a long code beats all"),
    (check.recall, lambda e, d, K, x: d(K[np.argmax(np.linalg.norm(K - e(x), axis=1))]), "the farthest"),
    (check.recall, lambda e, d, K, x: d(K[np.argmin(np.abs((K - e(x)).sum(1)))]), "cancel"),
    (check.recall, lambda e, d, K, x: d(K.mean(0)), "mean of all codes"),
    (check.recall, lambda e, d, K, x: x, "q = encode(cue)"),
    (check.recall, lambda e, d, K, x: None, "returns nothing"),
    (check.recall, ..., "no answer yet"),
    (check.bytes_of_codes, 16_000, "16 bits are two"),
    (check.bytes_of_codes, 256_000, "Those are bits"),
    (check.bytes_of_codes, 64_000, "32 bits"),
    (check.bytes_of_codes, 32, "That is one digit"),
    (check.bytes_of_codes, 784_000, "Those are the pixels"),
    (check.bytes_of_codes, 1_568_000, "the pixels, and they are not kept"),
    (check.bytes_of_codes, 5, "Digits times numbers"),
    (check.bytes_of_codes, ..., "no answer yet"),
    (check.break_even, lambda p, c, d: d / (p - c), "the first whole number above"),
    (check.break_even, lambda p, c, d: d // (p - c), "do not take less room yet"),
    (check.break_even, lambda p, c, d: int(np.ceil(d / (p - c))), "comes out even"),
    (check.break_even, lambda p, c, d: round(d / (p - c)), "Rounding may go down"),
    (check.break_even, lambda p, c, d: d // p + 1, "A code takes room as well"),
    (check.break_even, lambda p, c, d: d // (p + c) + 1, "not the sum"),
    (check.break_even, lambda p, c, d: d // c + 1, "saves picture - code bytes."),
    (check.break_even, lambda p, c, d: 7, "For which N"),
    (check.break_even, lambda p, c, d: None, "returns nothing"),
    (check.intrusion, lambda r, s, u: squared(r, u).min(1) < ((r - s) ** 2).sum(1), "its own original only"),
    (check.intrusion, lambda r, s, u: squared(r, u).min(1) > squared(r, s).min(1), "The other way round"),
    (check.intrusion, lambda r, s, u: (squared(r, u).min(1) < squared(r, s).min(1)).mean(), "This is the share"),
    (check.intrusion, lambda r, s, u: (squared(r, u).min(1) < squared(r, s).min(1)).sum(), "This is how many"),
    (check.intrusion, lambda r, s, u: squared(r, u).min(0) < squared(r, s).min(0), "the other axis"),
    (check.intrusion, lambda r, s, u: squared(r, u).mean(1) < squared(r, s).mean(1), "The mean distance"),
    (check.intrusion, lambda r, s, u: ((r - u) ** 2).sum(1) < ((r - s) ** 2).sum(1), "lure k only"),
    (check.intrusion, lambda r, s, u: np.zeros(len(r)), "the smallest squared distance to the lures"),
    (check.intrusion, intrusion_in_place, "changes its arguments"),
    (check.intrusion, lambda r, s, u: None, "returns nothing"),
    (check.walk, fade, "mixes the two pictures"),
    (check.walk, lambda d, a, b, n: way(a, b, n), "Those are the codes"),
    (check.walk, lambda d, a, b, n: d(way(b, a, n)), "from the goal to the start"),
    (check.walk, lambda d, a, b, n: d(way(a, b, n + 1)[:-1]), "The goal is missing"),
    (check.walk, lambda d, a, b, n: d(way(a, b, n + 1)[1:]), "The start is missing"),
    (check.walk, lambda d, a, b, n: d(way(a, b, n + 1)), "One picture too many"),
    (check.walk, lambda d, a, b, n: d(way(a, b, n + 2)[1:-1]), "Both ends are missing"),
    (check.walk, lambda d, a, b, n: d(way(0 * a, b, n)), "from the zero code"),
    (check.walk, lambda d, a, b, n: d(way(a, a + b, n)), "a share of goal - start"),
    (check.walk, lambda d, a, b, n: d(np.array([a])), "Shares t from 0 to 1"),
    (check.walk, lambda d, a, b, n: None, "returns nothing"),
    (check.covered, 925, "does not find"),
    (check.covered, 996, "noise of 0.3"),
    (check.covered, 1000, "clean cues"),
    (check.covered, "many", "must be a number"),
    (check.covered, 0.5, "A share"),
    (check.covered, 500, "and count the right indices"),
    (check.covered, ..., "no answer yet"),
]
