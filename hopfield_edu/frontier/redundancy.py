"""A memory in which every neuron learns so that the others say, redundantly, what the pattern says.

Blümel et al. (2025), Redundancy maximization as a principle of associative memory learning, arXiv 2511.02584.
"""

import array_api_compat
import numpy as np
import torch

from hopfield_edu._validation import (
    as_generator,
    finite_array,
    number_between,
    positive_count,
)
from hopfield_edu.classical import recall
from hopfield_edu.frontier.decomposition import BINS, EDGE, EXTERNAL, PID, REACH, climb, neuron_joint, pid
from hopfield_edu.networks.tensors import as_device
from hopfield_edu.networks.training import as_plan, descend
from hopfield_edu.patterns import as_patterns

__all__ = ["PID", "RedundancyMemory", "neuron_joint", "pid"]


class RedundancyMemory:
    """n neurons, each of which climbs a goal of its own: a weighted sum of the five parts of its PID.

        T = external · x_i,   R = sum_{j != i} W_ij x_j,   P(y_i = +1) = 1 / (1 + exp(-(T + R)))
        goal_i = goal · (unique_t, unique_r, redundancy, synergy, residual)

    Each by its own row of W.

    n: neurons.
    goal: five numbers in the order of PID. (0, 0, 1, 0, 0) is redundancy alone; (1, 0, 1, 0, 0) is I(Y;T), the
        information about the pattern.
    external: how strongly a neuron hears the pattern while it learns, at least 0; the authors keep it at 2.3.
    device: where fit computes, "cpu", "cuda", …
    rng: seed or Generator of the first weights, uniform within ±0.001 / sqrt(n).
    weights: (n, n) array, row i the neuron that listens; directed, with a zero diagonal.
    history: the mean PID of a neuron at each epoch so far, before the epoch changed it.
    """

    def __init__(self, n=100, goal=(0, 0, 1, 0, 0), *, external=EXTERNAL, device="cpu", rng=0):
        n, goal = positive_count(n, "n"), finite_array(goal, "goal")
        if n < 2:
            raise ValueError("n must be at least 2, for a neuron does not hear itself; got 1")
        if goal.shape != (5,) or not goal.any():
            raise ValueError(f"goal must be five weights, not all 0, for {', '.join(PID._fields)}; got {goal.tolist()}")
        self.device = as_device(device)
        self.goal = dict(zip(PID._fields, goal.tolist(), strict=True))
        self.external = number_between(external, "external", 0, np.inf)
        self.weights = as_generator(rng).uniform(-1e-3, 1e-3, (n, n)) / n**0.5
        np.fill_diagonal(self.weights, 0)
        self.history, self._moments = [], {}

    def __repr__(self):
        wanted = " ".join(f"{weight:+g} {part}" for part, weight in self.goal.items() if weight)
        epochs = "1 epoch" if len(self.history) == 1 else f"{len(self.history)} epochs"
        return f"RedundancyMemory({len(self.weights)} neurons, goal {wanted}, {epochs})"

    def fit(self, patterns, epochs=2000, *, rate=0.05, progress=True):
        """Climb the goal by Adam, all neurons and all patterns at once.

        A second call goes on where the first ended, Adam's moments too: 60 epochs are 30 and 30 more.
        The bins in which R falls are counted, not differentiated: the gradient flows through P(y) alone.

        patterns: (p, n) array of ±1, at least 2 of them. epochs: how many steps. rate: of Adam. progress: show a bar.
        Returns the memory. Same seed, same device, same weights; with and without Numba the same to rounding.
        """
        X = as_patterns(patterns, neurons=len(self.weights))
        if len(X) < 2:
            raise ValueError("patterns must hold at least 2: one alone says nothing, for it never differs; got 1")
        plan = as_plan(steps=positive_count(epochs, "epochs"), rate=rate, progress=progress)
        x = np.asfortranarray(X) if self.device.type == "cpu" else torch.tensor(X, device=self.device)
        start = self.weights.copy()
        np.fill_diagonal(start, 0)
        W = torch.tensor(start, device=self.device, requires_grad=True)
        optimizer = torch.optim.Adam([W], lr=plan.rate)
        optimizer.load_state_dict(optimizer.state_dict() | {"state": self._moments})
        history = []

        def loss(_):
            reached, means = _Climb.apply(W, x, tuple(self.goal.values()), self.external)
            history.append(PID(*means.tolist()))
            return -reached, 0

        descend(loss, optimizer, plan.steps, [], progress=plan.progress, unit="epoch")
        self.history += history
        self.weights, self._moments = W.detach().cpu().numpy(), optimizer.state_dict()["state"]
        return self

    def recall(self, cues, *, keep=False):
        """Let cues go without the external input, T = 0, all neurons at once, until they rest, or for n steps.

        cues: (n,) or (b, n) array of ±1; never changed. keep: True keeps the state after each step, in .states.
        Returns classical.Recall. Weights are directed: its energies need not fall, and it may not settle.
        """
        cues = as_patterns(cues, "cues", neurons=len(self.weights)).reshape(np.shape(cues))
        return recall(self.weights, cues, order="synchronous", max_sweeps=len(self.weights), keep=keep)


class _Climb(torch.autograd.Function):
    """What all neurons reach of their goal, added up, and their mean PID, (5,). The gradient comes in closed form."""

    @staticmethod
    def forward(ctx, weights, x, goal, external):
        W = weights.detach()
        found = _climb(W if isinstance(x, torch.Tensor) else W.numpy(), x, goal, external)
        reached, means, ctx.gradient = map(torch.as_tensor, found)
        return reached, means

    @staticmethod
    def backward(ctx, reached, _):
        return reached * ctx.gradient, None, None, None


def _climb(weights, x, goal, external):
    """goal · PID of all neurons, their mean PID (5,), and the gradient (n, n) of the first, whose diagonal is 0.

    weights: (n, n). x: (p, n). Both arrays, or both tensors.
    """
    xp = array_api_compat.array_namespace(weights)
    with np.errstate(all="ignore"):  # what is lost here, the next weights tell
        cell, down, up = _chances(weights, x, external)
        parts, slope = climb(_counted(cell, down, up), goal)
        # p(t,r,1) is the mean of up = sigmoid(T + R), and d up / dW_ij = up (1 - up) x_j
        steep = xp.reshape(xp.take(xp.reshape(slope, (-1,)), xp.reshape(cell, (-1,))), cell.shape)
        gradient = (steep * down * up) @ x / len(x)
    totals = xp.stack([xp.sum(part) for part in parts])
    reached = sum(weight * total for weight, total in zip(goal, totals, strict=True))
    others = 1 - xp.eye(len(weights), dtype=weights.dtype, device=array_api_compat.device(weights))
    return reached, totals / len(weights), gradient * others


def _chances(weights, x, external):
    """Where each pattern lies in its neuron's table, and P(y) for y = -1 and +1; (n, p) each."""
    xp = array_api_compat.array_namespace(weights)
    heard = x.T
    recurrent = weights @ heard
    # the bin of R, from 0 at -REACH; counted, and so without a gradient
    r = (recurrent + REACH) * (BINS / (2 * REACH)) + EDGE
    r = xp.astype(xp.where(r < 0, 0.0, xp.where(r > BINS - 1, BINS - 1.0, r)), xp.int64)
    t = 2 * xp.arange(len(weights), device=array_api_compat.device(weights))[:, None] + xp.astype(heard > 0, xp.int64)
    # P(y) = sigmoid(y (T + R)) for y = ±1
    odds = xp.exp(external * heard + recurrent)
    return t * BINS + r, 1 / (1 + odds), 1 / (1 + 1 / odds)


def _counted(cell, *chances):
    """The joint tables that each chance adds up to in its cell, (n, 2, 60, 2)."""
    (n, p), xp = cell.shape, array_api_compat.array_namespace(*chances)
    cell, size = cell.reshape(-1), 2 * n * BINS
    if array_api_compat.is_numpy_namespace(xp):
        tables = [np.bincount(cell, chance.reshape(-1), size) for chance in chances]
    else:  # torch's bincount has no gradient, and on a GPU no order
        none = xp.zeros(size, dtype=chances[0].dtype, device=cell.device)
        tables = [none.index_put((cell,), chance.reshape(-1), accumulate=True) for chance in chances]
    return xp.permute_dims(xp.reshape(xp.stack(tables) / p, (2, n, 2, BINS)), (1, 2, 3, 0))
