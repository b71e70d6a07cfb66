"""A small network that names pictures, whose weights are one vector, so that steps of any kind can be taken on it."""

import numpy as np

from hopfield_edu._validation import (
    LARGEST,
    as_generator,
    classes_of,
    finite_array,
    number_between,
    positive_count,
    positive_number,
    whole_number,
)

__all__ = ["Classifier", "softmax_of"]


class Classifier:
    """Names pictures by one hidden layer; all its weights are one vector w, which it does not keep.

        logits = V tanh(U x + a) + b,   w = (U, a, V, b)

    inputs, hidden, classes: numbers of a picture, hidden neurons, names. size: P, how many weights.
    hidden=0 leaves the hidden layer out, logits = V x + b, and the loss is convex.
    """

    def __init__(self, inputs=196, hidden=16, classes=5):
        self.inputs, self.classes = positive_count(inputs, "inputs"), positive_count(classes, "classes")
        self.hidden = whole_number(hidden, "hidden")
        n, h, c = self.inputs, self.hidden, self.classes
        self.shapes = [(h, n), (h,), (c, h), (c,)] if h else [(c, n), (c,)]
        self.size = sum(int(np.prod(shape)) for shape in self.shapes)

    def __repr__(self):
        return f"Classifier({self.inputs} inputs, {self.hidden} hidden, {self.classes} classes: {self.size:,} weights)"

    def logits(self, weights, pictures):
        """What is said for each class, (N, classes). weights: w, (P,). pictures: (N, …) of `inputs` pixels."""
        parts, x = self._parts(weights), self._pictures(pictures)
        if self.hidden:
            U, a, *parts = parts
            x = np.tanh(x @ U.T + a)
        V, b = parts
        return x @ V.T + b

    def jacobian(self, weights, pictures):
        """How each weight moves what is said: d logits / d w, (N, classes, P)."""
        parts, x = self._parts(weights), self._pictures(pictures)
        told, blocks = x, []
        if self.hidden:
            U, a, V, _ = parts
            told = np.tanh(x @ U.T + a)
            into = V[None] * (1 - told**2)[:, None]  # d logits / d (U x + a), (N, classes, hidden)
            blocks = [np.einsum("nch,ni->nchi", into, x), into]
        last = np.eye(self.classes)
        blocks += [np.einsum("cd,nh->ncdh", last, told), np.broadcast_to(last, (len(x), *last.shape))]
        return np.concatenate([block.reshape(len(x), self.classes, -1) for block in blocks], axis=2)

    def gradient(self, weights, pictures, labels, *, start, decay):
        """d L / d w on these pictures, (P,). start: w0. decay: at least 0."""
        w, start = self._weights(weights), self._weights(start, "start")
        p, decay = softmax_of(self.logits(w, pictures)), number_between(decay, "decay", 0, LARGEST)
        return self._back(w, pictures, p - _one_hot(labels, self.classes, len(p))) + decay * (w - start)

    def settle(self, start, pictures, labels, *, decay, max_steps=600):
        """The weights at rest: from w0 down L by L-BFGS, all pictures at once; the same start gives the same rest.

        start: w0, (P,). pictures: (N, inputs). labels: (N,) whole numbers below classes. decay: above 0.
        max_steps: where it gives up. Returns w, (P,).
        """
        import torch

        x, start = self._pictures(pictures), self._weights(start, "start")
        y, decay = classes_of(labels, len(x), self.classes, "pictures"), positive_number(decay, "decay")
        w = torch.tensor(start.copy(), requires_grad=True)
        go = torch.optim.LBFGS(
            [w],
            max_iter=positive_count(max_steps, "max_steps"),
            tolerance_grad=1e-9,
            tolerance_change=0,
            history_size=30,
            line_search_fn="strong_wolfe",
        )

        def loss():
            here = w.detach().numpy()
            w.grad = torch.tensor(self.gradient(here, x, y, start=start, decay=decay))
            return torch.tensor(losses(self.logits(here, x), y).mean() + decay / 2 * np.sum((here - start) ** 2))

        go.step(loss)
        return w.detach().numpy().copy()

    def pretrained(self, pictures, labels, *, classes=5, steps=300, rng):
        """A start w0 whose hidden layer has learned other pictures, by Adam, and whose names are new: all 0.

        pictures, labels: as for settle, of this classifier's classes. classes: how many names the start is for.
        Returns (a Classifier of so many classes, w0).
        """
        x, rng = self._pictures(pictures), as_generator(rng)
        y = classes_of(labels, len(x), self.classes, "pictures")
        w, mean, square = self._drawn(rng), 0.0, 0.0
        for step in range(1, positive_count(steps, "steps") + 1):
            some = rng.integers(len(x), size=128)
            slope = self.gradient(w, x[some], y[some], start=w, decay=0)
            mean, square = 0.9 * mean + 0.1 * slope, 0.999 * square + 0.001 * slope**2
            w = w - 3e-3 * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8)
        new = Classifier(self.inputs, self.hidden, classes)
        body = w[: self.hidden * (self.inputs + 1)]
        return new, np.append(body, np.zeros(new.size - len(body)))

    def _drawn(self, rng):
        """First weights: normal, by the root of what comes in; 0 where nothing does."""
        return np.concatenate(
            [(rng.standard_normal(s) / s[-1] ** 0.5).ravel() if len(s) == 2 else np.zeros(s) for s in self.shapes]
        )

    def _back(self, weights, pictures, said):
        """The mean over pictures of said (N, classes) times the Jacobian, without making it: (P,)."""
        parts, x = self._parts(weights), self._pictures(pictures)
        said, told, blocks = said / len(x), x, []
        if self.hidden:
            U, a, V, _ = parts
            told = np.tanh(x @ U.T + a)
            into = said @ V * (1 - told**2)
            blocks = [into.T @ x, into.sum(axis=0)]
        blocks += [said.T @ told, said.sum(axis=0)]
        return np.concatenate([block.ravel() for block in blocks])

    def _parts(self, weights):
        w, ends = self._weights(weights), np.cumsum([int(np.prod(s)) for s in self.shapes])[:-1]
        return [part.reshape(s) for part, s in zip(np.split(w, ends), self.shapes, strict=True)]

    def _weights(self, weights, name="weights"):
        w = finite_array(weights, name, within=LARGEST)
        if w.shape != (self.size,):
            raise ValueError(f"{name} must be a vector of {self.size:,} weights; got shape {w.shape}")
        return w

    def _pictures(self, pictures):
        x = finite_array(pictures, "pictures", within=LARGEST)
        if x.ndim < 2 or x[0].size != self.inputs:
            raise ValueError(f"pictures must be (N, …) of {self.inputs} numbers each; got shape {x.shape}")
        return x.reshape(len(x), -1)


def softmax_of(logits):
    """Probabilities p_c = exp(l_c) / sum exp(l), row by row. logits: l, (N, classes). Returns the same shape."""
    values = finite_array(logits, "logits")
    if values.ndim != 2:
        raise ValueError(f"logits must have shape (N, classes); got {values.shape}")
    with np.errstate(under="ignore"):
        loud = np.exp(np.maximum(values - values.max(axis=1, keepdims=True), -700))
    return loud / loud.sum(axis=1, keepdims=True)


def losses(logits, labels):
    """-log p of each picture's label, (N,). logits: (N, classes). labels: (N,) whole numbers."""
    shifted = logits - logits.max(axis=1, keepdims=True)
    return np.log(np.exp(shifted).sum(axis=1)) - shifted[np.arange(len(labels)), labels]


def _one_hot(labels, classes, count):
    return np.eye(classes)[classes_of(labels, count, classes, "pictures")]
