"""Chapter 10's checks: the right answer passes, and each usual mistake gets its own sentence."""

import numpy as np

from hopfield_edu.check import semantic as check


def unit(rows):
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def nearest(phi, pictures, cue, *, norms=True, farthest=False):
    K, q = phi(pictures), phi(cue[None])[0]
    s = (unit(K) if norms else K) @ q
    return np.argmin(s) if farthest else np.argmax(s)


def loss(first, second, T, *, scale=unit, diagonal=-np.inf, rows=slice(None), reduce=np.mean, neighbour=False):
    z = scale(np.concatenate([first, second]))
    s = z @ z.T / T
    if diagonal is not None:
        np.fill_diagonal(s, diagonal)
    everyone = np.arange(len(z))
    partner = everyone ^ 1 if neighbour else np.roll(everyone, len(first))
    terms = np.log(np.sum(np.exp(s), axis=1)) - s[everyone, partner]
    return reduce(terms[rows])


def without_partner(first, second, T):
    z = unit(np.concatenate([first, second]))
    s, everyone, B = z @ z.T / T, np.arange(2 * len(first)), len(first)
    partner = np.roll(everyone, B)
    total = np.sum(np.exp(s), axis=1) - np.exp(s[everyone, everyone]) - np.exp(s[everyone, partner])
    return np.mean(np.log(total) - s[everyone, partner])


def net(first, second):
    more = int(first.sum()) - int(second.sum())
    return max(more, 0), max(-more, 0)


RIGHT = [
    (check.recall, lambda phi, P, q: P[nearest(phi, P, q)]),
    (check.clueless, np.log(127)),
    (check.clueless, 4.84),
    (check.nt_xent, loss),
    (check.only, lambda a, b: (np.sum(a & ~b), np.sum(b & ~a))),
    (check.only, lambda a, b: [sum(a > b), sum(b > a)]),
    (check.turn, 60),
]


WRONG = [
    (check.recall, lambda phi, P, q: nearest(phi, P, q), "its place"),
    (check.recall, lambda phi, P, q: phi(P)[nearest(phi, P, q)], "its features"),
    (check.recall, lambda phi, P, q: P[nearest(phi, P, q, norms=False)], "raw dot"),
    (check.recall, lambda phi, P, q: P[nearest(phi, P, q, farthest=True)], "least like"),
    (check.recall, lambda phi, P, q: P[nearest(lambda x: x.reshape(len(x), -1), P, q)], "compares pixels"),
    (check.recall, lambda phi, P, q: P[np.argmin(np.abs(phi(P) - phi(q[None])).sum(1))], "distances"),
    (check.recall, lambda phi, P, q: P[np.argmin(((phi(P) - phi(q[None])) ** 2).sum(1))], "distances"),
    (check.recall, lambda phi, P, q: P[0], "argmax"),
    (check.recall, lambda phi, P, q: None, "returns nothing"),
    (check.recall, ..., "no answer yet"),
    (check.clueless, np.log(128), "with itself"),
    (check.clueless, np.log(64), "Both views"),
    (check.clueless, np.log(126), "partner is one of the choices"),
    (check.clueless, np.log2(127), "natural"),
    (check.clueless, 1 / 127, "minus its logarithm"),
    (check.clueless, -np.log(127), "positive"),
    (check.clueless, 0, "always certain"),
    (check.clueless, 3, "equally likely"),
    (check.clueless, ..., "no answer yet"),
    (check.nt_xent, lambda a, b, T: loss(a, b, T, diagonal=None), "with itself"),
    (check.nt_xent, lambda a, b, T: loss(a, b, T, scale=lambda z: z), "norm"),
    (check.nt_xent, lambda a, b, T: loss(a, b, 1), "T is not used"),
    (check.nt_xent, lambda a, b, T: loss(a, b, 1 / T), "do not multiply"),
    (check.nt_xent, lambda a, b, T: loss(a, b, T, reduce=np.sum), "the sum"),
    (check.nt_xent, lambda a, b, T: loss(a, b, T, rows=slice(len(a))), "first views only"),
    (check.nt_xent, lambda a, b, T: -loss(a, b, T), "sign"),
    (check.nt_xent, lambda a, b, T: loss(a, b, T, neighbour=True), "not its neighbour"),
    (check.nt_xent, without_partner, "partner belongs"),
    (check.nt_xent, lambda a, b, T: 0.0, "diagonal -inf"),
    (check.only, net, "difference of the totals"),
    (check.only, lambda a, b: (np.sum(b > a), np.sum(a > b)), "other way round"),
    (check.only, lambda a, b: (a.sum(), b.sum()), "totals: leave out"),
    (check.only, lambda a, b: (np.mean(a > b), np.mean(b > a)), "shares"),
    (check.only, lambda a, b: np.sum(a ^ b), "one number for both"),
    (check.only, lambda a, b: (np.sum(~(a | b)), np.sum(a & b)), "none and of both"),
    (check.only, lambda a, b: (0, 0), "first & ~second"),
    (check.turn, 40, "views of the training"),
    (check.turn, 50, "Measure the next"),
    (check.turn, 70, "One step back"),
    (check.turn, 80, "half of them"),
    (check.turn, 90, "fewer than half"),
    (check.turn, 10, "how far pixels go"),
    (check.turn, 33, "largest angle"),
    (check.turn, ..., "no answer yet"),
]
