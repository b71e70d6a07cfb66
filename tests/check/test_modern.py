"""Chapter 9's checks: the right answer passes, and each usual mistake gets its own sentence."""

import numpy as np

from hopfield_edu import modern
from hopfield_edu.check import modern as check
from hopfield_edu.corrupt import flip, mask
from hopfield_edu.datasets import digits, pictures

norm = np.linalg.norm


def soft(s, beta, axis=1, top="row"):
    largest = {"row": s.max(axis=axis, keepdims=True), "all": s.max(), "none": 0}[top]
    loud = np.exp(beta * (s - largest))
    return loud / loud.sum(axis=axis, keepdims=True)


def weights(X, q, beta):
    return soft((X @ q)[None], beta)[0]


def lower(X, s, i, d, *, tie=None, climb=False):
    energies = []
    for value in (1, -1):
        tried = s.copy()
        tried[i] = value
        energies.append(-np.sum((X @ tried) ** d))
    if energies[0] == energies[1]:
        return s[i] if tie is None else tie
    return 1 if (energies[0] < energies[1]) != climb else -1


def hears_itself(X, s, i, d):
    field = np.sum((X @ s + X[:, i]) ** d - (X @ s - X[:, i]) ** d)
    return s[i] if field == 0 else np.sign(field)


def in_place(X, s, i, d):
    s[i] = lower(X, s, i, d)
    return s[i] if s[i] < 0 else -s[i]


def stepped(more=-1, on="K", said="V"):
    def layer(Q, K, V, beta, steps):
        for _ in range(steps + more):
            Q = soft(Q @ K.T, beta) @ (K if on == "K" else V)
        return soft(Q @ K.T, beta) @ (K if said == "K" else V)

    return layer


def lse(X, q, beta):
    return np.log(np.sum(np.exp(beta * X @ q)))


RIGHT = [
    (check.retrieval, lambda X, q, b: weights(X, q, b) @ X),
    (check.retrieval, lambda X, q, b: modern.retrieve(X, q, "dot", modern.softmax(b))),
    (check.promised, 362),
    (check.promised, 361.9),
    (check.softmax, soft),
    (check.softmax, lambda s, b: modern.softmax(b)(s)),
    (check.cosine, lambda K, Q: modern.compare(K, Q, "cosine")),
    (check.cosine, lambda K, Q: (Q / norm(Q, axis=1)[:, None]) @ (K / norm(K, axis=1)[:, None]).T),
    (check.reading, ("dot", 271)),
    (check.reading, ["Dot ", 270]),
    (check.update, lower),
    (check.steps, (19, 7)),
    (check.steps, [19, 7]),
    (check.energy, lambda X, q, b: q @ q / 2 - lse(X, q, b) / b),
    (check.merging, 0.64),
    (check.layer, stepped()),
]
WRONG = [
    (check.layer, stepped(more=0), "One step too many"),
    (check.layer, stepped(more=-2), "One step too few"),
    (check.layer, stepped(on="V"), "The cues become values"),
    (check.layer, stepped(said="K"), "multiply the weights by V"),
    (check.layer, lambda Q, K, V, b, steps: soft(b * Q @ K.T, 1) @ V, "asks with the first cues"),
    (check.layer, lambda Q, K, V, b, steps: stepped()(Q, K, V, 1.0, steps), "beta is not used"),
    (check.layer, lambda Q, K, V, b, steps: Q @ K.T @ V, "steps - 1 times"),
    (check.layer, ..., "no answer yet"),
    (check.energy, lambda X, q, b: -lse(X, q, b) / b + q @ q, "The 1/2 before"),
    (check.energy, lambda X, q, b: -lse(X, q, b) + q @ q / 2, "not divided by beta"),
    (check.energy, lambda X, q, b: -lse(X, q, b) + q @ q, "Two things are missing"),
    (check.energy, lambda X, q, b: lse(X, q, b) / b + q @ q / 2, "needs a minus"),
    (check.energy, lambda X, q, b: -lse(X, q, b) / b - q @ q / 2, "keeps q from growing on"),
    (check.energy, lambda X, q, b: -lse(X, q, b) / b, "falls without limit as q grows"),
    (check.energy, lambda X, q, b: -lse(X, q, b) / b + norm(q) / 2, "half of the length"),
    (check.energy, lambda X, q, b: -lse(X, q, 1) / b + q @ q / 2, "beta is missing in `exp"),
    (check.energy, lambda X, q, b: -lse(X, q, b) / b + q * q / 2, "a number for each q"),
    (check.energy, lambda X, q, b: None, "returns nothing"),
    (check.energy, lambda X, q, b: 0.0, "Two terms"),
    (check.energy, modern.modern_energy, "Right but for a constant"),
    (check.energy, ..., "no answer yet"),
    (check.merging, 0.16, "half of that between"),
    (check.merging, 0.8, "a squared"),
    (check.merging, 0.4, "its square"),
    (check.merging, 1.5625, "That is a²"),
    (check.merging, 6.25, "That is 2.5²"),
    (check.merging, 9, "a is half of the distance"),
    (check.retrieval, weights, "now project"),
    (check.retrieval, lambda X, q, b: (X @ q) @ X, "no separation yet"),
    (check.retrieval, lambda X, q, b: weights(X, q, 1) @ X, "beta is not used"),
    (check.retrieval, lambda X, q, b: np.exp(b * (X @ q)) @ X, "do not add up to 1"),
    (check.retrieval, lambda X, q, b: X[np.argmax(X @ q)], "the nearest memory alone"),
    (check.retrieval, lambda X, q, b: np.sign(weights(X, q, b) @ X), "Leave out the sign"),
    (check.retrieval, lambda X, q, b: q, "Three lines"),
    (check.retrieval, lambda X, q, b: None, "returns nothing"),
    (check.retrieval, ..., "no answer yet"),
    (check.promised, 10.9, "degree 2"),
    (check.promised, 7238, "degree 4"),
    (check.promised, 1086, "is missing: it is 3!!"),
    (check.promised, 181, "goes down by twos"),
    (check.promised, 1667, "ln n is missing"),
    (check.promised, 833, "natural logarithm"),
    (check.promised, 36191, "The power is"),
    (check.promised, 0, "Put n = 100"),
    (check.promised, ..., "no answer yet"),
    (check.softmax, lambda s, b: soft(s, b, top="none"), "thousands overflow"),
    (check.softmax, lambda s, b: soft(s, b, top="all"), "One largest number for all rows"),
    (check.softmax, lambda s, b: soft(s, 1), "beta is not used"),
    (check.softmax, lambda s, b: soft(s, b, axis=0), "down the columns"),
    (check.softmax, lambda s, b: soft(s, b, axis=0, top="none"), "axis=1. The small numbers"),
    (check.softmax, lambda s, b: soft(s, b) * s.shape[1], "not by the mean"),
    (check.softmax, lambda s, b: s, "Subtract s.max"),
    (check.softmax, lambda s, b: None, "returns nothing"),
    (check.cosine, lambda K, Q: Q @ K.T / (norm(Q) * norm(K)), "Both norms"),
    (check.cosine, lambda K, Q: Q @ K.T / norm(Q, axis=1)[:, None] / norm(K), "The patterns are divided by one norm"),
    (check.cosine, lambda K, Q: Q @ K.T / norm(Q) / norm(K, axis=1), "The cues are divided by one norm"),
    (check.cosine, lambda K, Q: Q @ K.T / norm(K, axis=1), "The cues' norms are missing"),
    (check.cosine, lambda K, Q: Q @ K.T / norm(Q, axis=1)[:, None], "The patterns' norms are missing"),
    (check.cosine, lambda K, Q: Q @ K.T, "plain dot product"),
    (check.cosine, lambda K, Q: modern.compare(K, Q, "cosine").T, "the transpose"),
    (check.cosine, lambda K, Q: Q @ K.T / np.sum(Q * Q, axis=1)[:, None] / np.sum(K * K, axis=1), "square root"),
    (check.cosine, lambda K, Q: np.zeros((len(Q), len(K))), "The norm of each row"),
    (check.cosine, lambda K, Q: None, "returns nothing"),
    (check.reading, ("cosine", 271), "the name it has"),
    (check.reading, ("neg-L1", 271), "A distance subtracts."),
    (check.reading, ("neg-L2", 328), "A distance subtracts;"),
    (check.reading, ("L1", 271), "Name a row"),
    (check.reading, (271, "dot"), "must be a word; got"),
    (check.reading, ("dot", 935), "each row's own norm"),
    (check.reading, ("dot", 428), "clean cues"),
    (check.reading, ("dot", 27), "the percentage"),
    (check.reading, ("dot", 0.271), "a share"),
    (check.reading, ("dot", 1000), "All?"),
    (check.reading, ("dot", 642), "it finds as many"),
    (check.reading, ("dot", ...), "no answer yet"),
    (check.reading, "dot", "Give a pair"),
    (check.reading, 271, "Give a pair"),
    (check.reading, ..., "no answer yet"),
    (check.update, lambda *a: lower(*a, tie=0), "A tie becomes 0"),
    (check.update, lambda *a: lower(*a, climb=True), "This climbs"),
    (check.update, lambda X, s, i, d: -lower(X, s, i, d), "This climbs"),
    (check.update, lambda X, s, i, d: lower(X, s, i, 2), "the degree is not used"),
    (check.update, hears_itself, "hears itself"),
    (check.update, in_place, "changes its arguments"),
    (check.update, lambda X, s, i, d: 1, "Compute the energy with"),
    (check.update, lambda X, s, i, d: None, "returns nothing"),
    (check.steps, (7, 19), "The other way round"),
    (check.steps, (19, 19), "Twice the same"),
    (check.steps, (7, 7), "Twice the same"),
    (check.steps, (0, 0), "Take the sign"),
    (check.steps, (24, 24), "All of them"),
    (check.steps, 19, "Count np.all"),
    (check.steps, ..., "no answer yet"),
]


def test_the_counted_pictures_are_those_of_the_answer():
    patterns = pictures().patterns
    cues, beta = flip(patterns, 0.25, rng=0), 8 / 16384
    ends = (
        modern.retrieve(patterns, cues, "dot", modern.softmax(beta)),
        modern.modern_recall(patterns, cues, beta).state,
    )
    assert check.steps([np.sum(np.all(np.sign(end) == patterns, axis=1)) for end in ends]).right


def test_a_norm_of_the_whole_matrix_ranks_as_the_dot_product_and_finds_as_many():
    grey = digits(1000).pictures
    stored, cues = (x.reshape(1000, 784) for x in (grey, mask(grey, "right", 0.5, fill=0)))
    found = (cues @ stored.T / (norm(cues) * norm(stored))).argmax(axis=1)
    assert np.mean(found == modern.compare(stored, cues, "dot").argmax(axis=1)) > 0.995
    assert check.reading(("dot", np.sum(found == np.arange(1000)))).right
