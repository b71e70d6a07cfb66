"""A linear memory in closed form, and networks that hear it by clocks of different speed, one grown after the other.

Carta, Sperduti & Bacciu (2020), Incremental training of a recurrent neural network exploiting a multi-scale dynamic
memory, arXiv 2006.16800.
"""

import numpy as np
import torch
from torch import nn

from hopfield_edu._validation import (
    LARGEST,
    as_generator,
    as_list,
    classes_of,
    finite_array,
    number_between,
    one_of,
    positive_count,
    whole_number,
)
from hopfield_edu.networks.network import Network, seeded
from hopfield_edu.networks.tensors import finite_tensor
from hopfield_edu.networks.training import as_plan, descend

__all__ = ["MultiScaleMemory", "SuffixWords", "linear_autoencoder", "unroll", "unwind"]

RANK = 1e-12  # of the largest singular value: what is smaller is rounding
CLIP = 5.0
LISTENED = 8
"""Words from which a new clock learns what to keep."""


def linear_autoencoder(sequences, size):
    """The linear memory of `size` numbers that keeps the most of what it hears, without any training.

        y_t = A x_t + B y_(t-1),   Xi = V S U^T
        A = U_1^T,   B = S^-1 V^T R V S

    A row of Xi is all that a moment has behind it, x_t, x_(t-1), …, newest first; U_1 is what U has for the first of
    them; R moves rows on by one moment, inside a sequence.

    sequences: (N, T, d) array, or a list of N arrays (T, d), not always of one length.
    size: numbers of the memory; those beyond the rank of Xi stay 0.
    Returns A (size, d) and B (size, size). Carta et al. (2020).
    """
    sequences, size = _as_sequences(sequences), positive_count(size, "size")
    V, S, U = np.linalg.svd(np.concatenate(list(_behind(sequences))), full_matrices=False)
    kept = min(size, np.count_nonzero(S / max(S[0], 1e-300) > RANK))
    V, S, U = V[:, :kept], S[:kept], U[:kept]
    moved = np.concatenate([np.vstack([rows[1:], 0 * rows[:1]]) for rows in _split(V, sequences)])  # R^T V
    A, B = np.zeros((size, sequences[0].shape[1])), np.zeros((size, size))
    A[:kept] = U[:, : A.shape[1]]
    B[:kept, :kept] = moved.T @ V * S / S[:, None]
    return A, B


def unroll(A, B, sequence):
    """What the memory holds after each moment.

        y_t = A x_t + B y_(t-1)

    A, B: of linear_autoencoder. sequence: (T, d) array. Returns (T, size).
    """
    A, B = _as_memory(A, B)
    x = finite_array(sequence, "sequence", within=LARGEST)
    if x.ndim != 2 or x.shape[1] != A.shape[1]:
        raise ValueError(f"sequence must have shape (T, {A.shape[1]}), as A asks; got {x.shape}")
    states, y = np.empty((len(x), len(B))), np.zeros(len(B))
    with np.errstate(over="ignore", invalid="ignore"):
        for t, moment in enumerate(x):
            states[t] = y = A @ moment + B @ y
    if not np.isfinite(states).all():
        raise ValueError("A, B and sequence must keep the memory finite; found infinity: give B smaller numbers")
    return states


def unwind(A, B, state, steps):
    """The moments that a memory can tell again, the newest first.

        x_t ≈ A^T y_t,   y_(t-1) ≈ B^T y_t

    A, B: of linear_autoencoder. state: y, (size,). steps: how many moments. Returns (steps, d).
    """
    A, B = _as_memory(A, B)
    y = finite_array(state, "state", within=LARGEST)
    if y.shape != (len(B),):
        raise ValueError(f"state must have shape ({len(B)},), as B has; got {y.shape}")
    told = np.empty((positive_count(steps, "steps"), A.shape[1]))
    with np.errstate(over="ignore", invalid="ignore"):
        for t in range(steps):
            told[t], y = y @ A, y @ B
    if not np.isfinite(told).all():
        raise ValueError("A, B and state must keep what is told finite; found infinity: take fewer steps")
    return told


class SuffixWords:
    """Words that begin in one of several ways and all end alike: who tells them apart at the end has remembered.

    suffix: moments of the common end. classes: how many beginnings. prefix: moments of a beginning.
    size: numbers of a moment. noise: sigma of what each word adds to it. rng: seed or Generator of beginnings and end.
    After the common suffix of Carta et al. (2020).
    """

    def __init__(self, suffix=24, *, classes=8, prefix=4, size=4, noise=0.3, rng=0):
        counts = {"suffix": suffix, "classes": classes, "prefix": prefix, "size": size}
        suffix, classes, prefix, size = (positive_count(count, name) for name, count in counts.items())
        rng, self.noise = as_generator(rng), number_between(noise, "noise", 0, LARGEST)
        self.beginnings = rng.standard_normal((classes, prefix, size))
        self.end = rng.standard_normal((suffix, size))

    def __repr__(self):
        classes, prefix, _ = self.beginnings.shape
        return f"SuffixWords({classes} beginnings of {prefix} moments, a common end of {len(self.end)})"

    def draw(self, count, *, rng):
        """Words (count, T, size) and which beginning each has, (count,). rng: seed or Generator."""
        rng, count = as_generator(rng), positive_count(count, "count")
        which = rng.integers(len(self.beginnings), size=count)
        ends = np.broadcast_to(self.end, (count, *self.end.shape))
        words = np.concatenate([self.beginnings[which], ends], axis=1)
        return words + self.noise * rng.standard_normal(words.shape), which


class MultiScaleMemory(Network):
    """A network with a linear memory of several clocks: clock g ticks at every 2^g-th moment, else it keeps its part.

        h_t = tanh(W_xh x_t + W_mh m_(t-1) + b_h)
        m_t^g = W_hm^g h_t + sum_{i ≥ g} W_mm^(gi) m_(t-1)^i + b_m^g

    A fast clock hears the slow ones, never the other way round. The answer is linear in the last m.

    inputs, hidden: numbers of a moment, and of h. memory: numbers of each clock. clocks: how many there are.
    outputs: classes to tell apart. asleep: how many of them, the slowest, sleep at first. grow wakes the next.
    start: how memories begin: "xavier", or "orthogonal", by which nothing is lost. rng: seed or Generator, for the
    first weights and the words of fit.
    """

    SIZES = ("inputs", "hidden", "memory", "clocks", "outputs", "asleep")

    def __init__(self, inputs=4, hidden=16, memory=6, clocks=4, *, outputs=8, asleep=0, start="xavier", rng=0):
        super().__init__()
        counts = {"inputs": inputs, "hidden": hidden, "memory": memory, "clocks": clocks, "outputs": outputs}
        for name, count in counts.items():
            setattr(self, name, positive_count(count, name))
        self.asleep = whole_number(asleep, "asleep", 0, self.clocks)
        one_of(start, "start", ("xavier", "orthogonal"))
        self._rng, n = as_generator(rng), self.memory * self.clocks
        with seeded(int(self._rng.integers(2**62))):
            self.W_xh, self.W_mh = _xavier(self.hidden, self.inputs), _xavier(self.hidden, n)
            self.W_hm, self.W_mm = _xavier(n, self.hidden), _xavier(n, n)
            if start == "orthogonal":
                nn.init.orthogonal_(self.W_mm)
            self.answer = nn.Linear(n, self.outputs)
        self.b_h, self.b_m = nn.Parameter(torch.zeros(self.hidden)), nn.Parameter(torch.zeros(n))
        clock = torch.arange(n) // self.memory
        self.register_buffer("_clock", clock, persistent=False)
        self.register_buffer("_heard", (clock[None] >= clock[:, None]).float(), persistent=False)

    def __repr__(self):
        return f"MultiScaleMemory({self.awake} of {self.clocks} clocks with {self.memory} numbers each awake)"

    @property
    def awake(self):
        """How many clocks tick."""
        return self.clocks - self.asleep

    def states(self, words):
        """h (b, T, hidden) and m (b, T, memory · clocks) after each moment of words (b, T, inputs); tensors."""
        x = self._as_words(words)
        m, told, kept = x.new_zeros(len(x), len(self.b_m)), [], []
        W_mh, W_mm = self.W_mh * (self._clock < self.awake).float(), self.W_mm * self._heard
        # what clocks 0 to g do together, cut out once and not at every moment
        ends = [self.memory * g for g in range(self.clocks + 1)]
        ticks = [(self.b_m[:k], self.W_hm[:k].T, W_mm[:k].T) for k in ends]
        for t, heard in enumerate((x @ self.W_xh.T + self.b_h).unbind(dim=1)):
            h = torch.tanh(torch.addmm(heard, m, W_mh.T))
            b, W_h, W_m = ticks[self._ticking(t)]
            ticked = torch.addmm(torch.addmm(b, h, W_h), m, W_m)
            m = torch.cat([ticked, m[:, len(b) :]], dim=1)
            told.append(h)
            kept.append(m)
        return torch.stack(told, dim=1), torch.stack(kept, dim=1)

    def forward(self, words):
        """How loudly each class is said at the end of words (b, T, inputs): (b, outputs), a tensor."""
        return self.answer(self.states(words)[1][:, -1])

    def grow(self, words):
        """Wake the next clock: the linear autoencoder of what it will hear of words (b, T, inputs).

        Nothing else hears it yet, so that no answer changes. Returns the network.
        """
        if not self.asleep:
            raise ValueError(
                f"words must come while a clock sleeps; got all {self.clocks} awake: give asleep, or clocks"
            )
        g = self.awake
        with torch.no_grad():
            heard = self.states(words)[0][:, :: 2**g].cpu().numpy()
            A, B = (torch.tensor(M, dtype=torch.float32) for M in linear_autoencoder(heard, self.memory))
            own = slice(g * self.memory, (g + 1) * self.memory)
            for weights in (self.W_mm[own], self.W_mm[:, own], self.W_mh[:, own], self.answer.weight[:, own]):
                weights.zero_()
            self.b_m[own] = 0
            self.W_hm[own], self.W_mm[own, own] = A.to(self.device), B.to(self.device)
        self.asleep -= 1
        return self

    def fit(self, draw, *, steps=200, batch=32, rate=3e-3, grow_every=None, device=None, progress=True):
        """Learn to tell words apart, from new ones at every step: the loss is the cross-entropy of the answers.

        draw: a function (count, rng=rng) -> (words, labels), such as SuffixWords(24).draw. steps: updates by Adam.
        batch: words of one step. rate: of every step; gradients are shortened to a length of 5.
        grow_every: steps from one new clock to the next, the first at once; None to grow none.
        device: "cpu", "cuda", …; None to stay. progress: show a bar.
        Returns the network. Its .losses is the error of every step so far.
        """
        plan = as_plan(steps=steps, batch=batch, rate=rate, device=device, progress=progress)
        every = None if grow_every is None else positive_count(grow_every, "grow_every")
        if plan.device is not None:
            self.to(plan.device)

        def loss(step):
            if every and step % every == 0 and self.asleep:
                self.grow(self._drawn(draw, LISTENED)[0])
            words, labels = self._drawn(draw, plan.batch)
            return nn.functional.cross_entropy(self(words), labels), 0

        optimizer = torch.optim.Adam(self.parameters(), lr=plan.rate)
        optimizer.register_step_pre_hook(lambda *_: nn.utils.clip_grad_norm_(self.parameters(), CLIP) and None)
        descend(loss, optimizer, plan.steps, self.losses, progress=plan.progress)
        return self

    @classmethod
    def load(cls, path, *, rng=0):
        """A network from a file of save. rng: for a later fit. ValueError where the file is of another network."""
        return cls._load(path, rng=rng)

    def _ticking(self, t):
        """How many clocks tick at moment t, counted from 0: those whose 2^g divides t."""
        return next((g for g in range(self.awake) if t % 2**g), self.awake)

    def _as_words(self, words):
        x = finite_tensor(words, "words")
        if x.ndim != 3 or x.shape[2] != self.inputs:
            raise ValueError(f"words must have shape (b, T, {self.inputs}); got {tuple(x.shape)}")
        return x.to(self.device)

    def _drawn(self, draw, count):
        """Words and labels as draw gives them, checked by its name."""
        try:
            words, labels = draw(count, rng=self._rng)
            words, labels = self._as_words(words), classes_of(labels, count, self.outputs, "words")
        except (TypeError, ValueError) as error:
            raise type(error)(f"draw must be a function (count, rng=rng) -> (words, labels); got {error}") from None
        return words, torch.tensor(labels, device=self.device)


def _xavier(*shape):
    return nn.Parameter(nn.init.xavier_normal_(torch.empty(*shape)))


def _behind(sequences):
    """Of each sequence the rows of Xi: x_t, x_(t-1), …, x_1, 0, …, as long as the longest sequence."""
    longest = max(map(len, sequences))
    for x in sequences:
        rows = np.zeros((len(x), longest, x.shape[1]))
        for t in range(len(x)):
            rows[t, : t + 1] = x[t::-1]
        yield rows.reshape(len(x), -1)


def _split(rows, sequences):
    return np.split(rows, np.cumsum([len(x) for x in sequences])[:-1])


def _as_sequences(sequences):
    """A list of arrays (T, d), of one d."""
    each = as_list(sequences)
    if each is None or not each:
        raise TypeError(f"sequences must be (N, T, d), or a list of arrays (T, d); got {sequences!r:.60}")
    found = [finite_array(x, "sequences", within=LARGEST) for x in each]
    if {x.ndim for x in found} != {2} or len({x.shape[1] for x in found}) > 1:
        shapes = ", ".join(sorted({str(x.shape) for x in found})[:3])
        raise ValueError(f"sequences must be (N, T, d), or a list of arrays (T, d) of one d; got shapes {shapes}")
    return found


def _as_memory(A, B):
    A, B = finite_array(A, "A", within=LARGEST), finite_array(B, "B", within=LARGEST)
    if A.ndim != 2 or B.shape != (len(A), len(A)):
        raise ValueError(f"A and B must have shapes (size, d) and (size, size); got {A.shape} and {B.shape}")
    return A, B
