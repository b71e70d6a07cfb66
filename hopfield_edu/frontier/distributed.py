"""A memory in several blocks beside one controller, trained end to end, and a loss that is to refresh it.

Park, Choi & Lee (2021), Distributed associative memory network with memory refreshing loss, Neural Networks 144,
arXiv 2007.10637. Left out: dropout in the controller, and more than one read head a block.
"""

from typing import NamedTuple

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from hopfield_edu._validation import as_generator, number_between, one_of, positive_count, true_or_false
from hopfield_edu.frontier.lessons import as_lesson, refreshing_mask
from hopfield_edu.networks.network import Network, seeded
from hopfield_edu.networks.tensors import finite_tensor, like
from hopfield_edu.networks.training import as_plan, descend, warm_up_then_cosine

__all__ = ["DistributedMemory", "Trace"]

EPS, ALIKE, CLIP = 1e-6, 1e-5, 50.0
CUTS = (None, "memory", "direct path")
LARGEST = 1000
"""Of numbers that come in, in size."""


class Trace(NamedTuple):
    """What a network said and did at each moment: arrays, or tensors where it was asked with one.

    logits: (T, b, io), above 0 for a 1. gates: (T, b, blocks), the share of each block in what is read; they sum to 1.
    reads, writes: (T, b, blocks, slots), how much of each slot is read, gates included, and how strongly it is written.
    Of one sequence without the axis b.
    """

    logits: np.ndarray
    gates: np.ndarray
    reads: np.ndarray
    writes: np.ndarray


class DistributedMemory(Network):
    """A network that writes to and reads from several blocks of slots; a gate mixes what it reads.

        h_t = LSTM([x_t, r_(t-1)], h_(t-1)),   u = norm(h_t)
        M_k <- M_k (1 - w_k e_k^T) + w_k v_k^T
        r_t = sum_k gate_k sum_n c_kn M_kn
        logits = W [u, r_t] + b

    e, v, gate and what w and c are made of (allocate, address) are linear in u. The part of W that sees u is the
    direct path, the part that sees r the memory.

    io: columns of what comes in and goes out. hidden: neurons of the controller. blocks, slots, word: K blocks of so
    many slots with so many numbers each. rng: seed or Generator, for first weights and for what fit draws.
    """

    SIZES = ("io", "hidden", "blocks", "slots", "word")

    def __init__(self, io=5, hidden=32, blocks=2, slots=16, word=12, *, rng=0):
        super().__init__()
        counts = {"io": io, "hidden": hidden, "blocks": blocks, "slots": slots, "word": word}
        for name, count in counts.items():
            setattr(self, name, positive_count(count, name))
        self._rng = as_generator(rng)
        with seeded(int(self._rng.integers(2**62))):
            self.controller = nn.LSTMCell(self.io + self.word, self.hidden)
            self.norm = nn.LayerNorm(self.hidden, eps=EPS)
            self.interface = nn.Linear(self.hidden, self.blocks * (4 * self.word + 6))
            self.answer = nn.Linear(self.hidden + self.word, self.io)

    def __repr__(self):
        return f"DistributedMemory({self.blocks} blocks of {self.slots} slots with {self.word} numbers each)"

    def forward(self, inputs, *, cut=None):
        """What is said at each moment of inputs (T, b, io) or (T, io), and how the memory was used: a Trace.

        cut: "memory" to put zeros in the place of all that is read, "direct path" to hide the controller from the
        answer, which then only hears the memory; None to leave the network whole.
        """
        x, cut = self._as_inputs(inputs), one_of(cut, "cut", CUTS)
        with torch.set_grad_enabled(isinstance(inputs, torch.Tensor) and torch.is_grad_enabled()):
            told = self._run(x if x.ndim == 3 else x[:, None], cut)
            return Trace(*(like(inputs, part if x.ndim == 3 else part[:, 0]) for part in told))

    def fit(
        self, draw, *, refresh=0.1, cut=None, cool=False, steps=500, batch=16, rate=3e-3, device=None, progress=True
    ):
        """Learn from a new lesson at every step: the loss is the mean over batch and moments of

            mask · sum over columns of -y log p - (1 - y) log(1 - p)

        with p = sigmoid(logits).

        draw: a function (batch, rng=rng) -> Lesson, such as lambda batch, rng: copy_task(batch, 4, 6, rng=rng).
        refresh: p of refreshing_mask, the share of story steps that are to be said again at once; 0 for none.
        cut: as for forward, and only while story steps are said again: what that part of the loss may not use.
        steps: updates by Adam. batch: sequences of one. rate: of every step; gradients are shortened to a length of 50.
        cool: let the rate fall to 0 as a cosine.
        device: "cpu", "cuda", …; None to stay. progress: show a bar.
        Returns the network. Its .losses is the error of every step so far.
        """
        plan = as_plan(steps=steps, batch=batch, rate=rate, device=device, progress=progress)
        refresh, cut = number_between(refresh, "refresh", 0, 1), one_of(cut, "cut", CUTS)
        factor = warm_up_then_cosine(plan.steps, 1) if true_or_false(cool, "cool") else None
        if plan.device is not None:
            self.to(plan.device)

        def loss(step):
            lesson = self._drawn(draw, plan.batch)
            mask = refreshing_mask(lesson.story, lesson.task, refresh, rng=self._rng)
            x, y, mask = (torch.tensor(part, dtype=torch.float32).to(self.device) for part in (*lesson[:2], mask))
            logits = self._run(x, None)[0]
            if cut:
                again = torch.tensor(lesson.story[..., None]).to(self.device)
                logits = torch.where(again, self._run(x, cut)[0], logits)
            missed = F.binary_cross_entropy_with_logits(logits, y, reduction="none").sum(dim=-1)
            return (mask * missed).mean(), 0

        optimizer = torch.optim.Adam(self.parameters(), lr=plan.rate)
        optimizer.register_step_pre_hook(lambda *_: nn.utils.clip_grad_norm_(self.parameters(), CLIP) and None)
        descend(loss, optimizer, plan.steps, self.losses, factor=factor, progress=plan.progress)
        return self

    @classmethod
    def load(cls, path="blocks-recall", *, rng=0):
        """A network from a file of save, or a shipped one: "blocks-copy", "blocks-recall". rng: for a later fit."""
        return cls._load(path, rng=rng)

    def _run(self, x, cut):
        """The parts of a Trace of x (T, b, io), tensors."""
        b, told = x.shape[1], []
        h, c = x.new_zeros(b, self.hidden), x.new_zeros(b, self.hidden)
        M, usage = x.new_zeros(b, self.blocks, self.slots, self.word), x.new_zeros(b, self.blocks, self.slots)
        reads, writes, r = torch.zeros_like(usage), torch.zeros_like(usage), x.new_zeros(b, self.word)
        for heard in x:
            h, c = self.controller(torch.cat([heard, r], dim=1), (h, c))
            u = self.norm(h)
            asked = self._asked(u)
            usage = _used(usage, reads, writes, asked["free"])
            writes = _write_weights(M, usage, asked)
            M = _written(M, writes, asked)
            gates = torch.softmax(asked["gate"], dim=1)
            reads = gates * address(M, asked["read key"], asked["read strength"])
            r = torch.einsum("bkn,bknw->bw", reads, M)
            if cut == "memory":
                r = torch.zeros_like(r)
            u = torch.zeros_like(u) if cut == "direct path" else u
            told.append((self.answer(torch.cat([u, r], dim=1)), gates[..., 0], reads, writes))
        return tuple(torch.stack(part) for part in zip(*told, strict=True))

    def _asked(self, u):
        """What the controller asks of each block, name -> (b, blocks, numbers)."""
        w = self.word
        sizes = {"value": w, "erase": w, "free": 1, "new": 1, "write": 1, "write key": w, "write strength": 1}
        sizes |= {"read key": w, "read strength": 1, "gate": 1}
        parts = self.interface(u).view(len(u), self.blocks, -1).split(list(sizes.values()), dim=-1)
        return dict(zip(sizes, parts, strict=True))

    def _as_inputs(self, inputs, name="inputs"):
        x = finite_tensor(inputs, name)
        if x.ndim not in (2, 3) or x.shape[-1] != self.io or not x.numel():
            raise ValueError(f"{name} must have shape (T, b, {self.io}) or (T, {self.io}); got {tuple(x.shape)}")
        if x.abs().max() > LARGEST:
            raise ValueError(f"{name} must lie in [-{LARGEST}, {LARGEST}]; got {x.abs().max().item():g}")
        return x.to(self.device)

    def _drawn(self, draw, batch):
        """A Lesson as draw gives it, checked by its name."""
        try:
            lesson = as_lesson(draw(batch, rng=self._rng))
            if lesson.inputs.shape[2] != self.io:
                raise ValueError(f"lessons of {lesson.inputs.shape[2]} columns, not of {self.io}")
        except (TypeError, ValueError) as error:
            raise type(error)(f"draw must be a function (batch, rng=rng) -> Lesson; got {error}") from None
        return lesson


def address(memory, keys, strengths):
    """How much each slot resembles what is looked for, as shares that sum to 1.

        c_n = softmax_n(softplus(beta) cos(key, M_n))

    memory: (b, K, slots, word). keys: (b, K, word). strengths: beta, (b, K, 1). Tensors; returns (b, K, slots).
    """
    slots, key = (part * (part.square().sum(-1, keepdim=True) + EPS).rsqrt() for part in (memory, keys))
    return torch.softmax(F.softplus(strengths) * torch.einsum("bknw,bkw->bkn", slots, key), dim=-1)


def allocate(usage):
    """Where something new is to be written: on the least used slot, and as far as that is used, on the next.

        a[phi_j] = (1 - u[phi_j]) prod_(i < j) u[phi_i],   phi sorts u upwards

    Slots that are used alike are taken from the first on.
    usage: u in [0, 1], a tensor (…, slots). Returns a tensor of the same shape; it sums to 1 - prod u.
    """
    # rounding differs between processors: within ALIKE it is the place that decides
    order = (usage + ALIKE * torch.arange(usage.shape[-1], device=usage.device)).sort(dim=-1, stable=True).indices
    used = usage.gather(-1, order)
    before = torch.cumprod(torch.cat([torch.ones_like(used[..., :1]), used[..., :-1]], dim=-1), dim=-1)
    return torch.zeros_like(used).scatter(-1, order, (1 - used) * before)


def _used(usage, reads, writes, free):
    """How used each slot is: written ones more, and read ones less, where the controller frees what it reads."""
    usage = usage + (1 - usage) * writes.detach()
    return EPS + (1 - EPS) * usage * (1 - free.sigmoid() * reads)


def _write_weights(M, usage, asked):
    """w = write (new · allocate + (1 - new) · address), (b, K, slots)."""
    new, write = asked["new"].sigmoid(), asked["write"].sigmoid()
    return write * (new * allocate(usage) + (1 - new) * address(M, asked["write key"], asked["write strength"]))


def _written(M, writes, asked):
    """M (1 - w e^T) + w v^T, block by block."""
    w, e, v = writes[..., None], asked["erase"].sigmoid()[:, :, None], asked["value"][:, :, None]
    return M * (1 - w * e) + w * v
