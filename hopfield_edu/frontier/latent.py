"""An attractor network between an encoder and a decoder, all three trained at once, and how to tell what it adds.

After the latent structured Hopfield network, arXiv 2506.01303 (2025).
"""

from functools import partial
from typing import NamedTuple

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from hopfield_edu._validation import (
    LARGEST,
    as_generator,
    finite_array,
    number_between,
    positive_count,
    positive_number,
    true_or_false,
    unit_interval,
    whole_number,
)
from hopfield_edu.classical.recall import alone
from hopfield_edu.modern import ModernRecall
from hopfield_edu.networks.network import Network, seeded
from hopfield_edu.networks.tensors import finite_tensor, like
from hopfield_edu.networks.training import as_plan

__all__ = ["LatentHopfield", "LatentScores", "fit_denoiser", "fit_latent", "latent_scores"]

ROUNDS, PAINT = 11, 5
"""Steps of a training cue, and how much its pictures count beside its codes: as the authors have them."""
WARM_UP = 50
ADAMW = partial(torch.optim.AdamW, betas=(0.9, 0.95), weight_decay=1e-2)
RESTS = 1e-5
"""A state rests where a step of size 1 would move no number by more."""


class LatentHopfield(Network):
    """A picture becomes a code, the code settles, and a picture is painted from where it rests.

        v <- clip(v + dt (W v + U c), -1, 1),   c = encode(cue),   v = c at the start

    W is symmetric and starts at 0, U is any matrix. pixels: of a picture. latent: numbers of a code.
    rng: seed or Generator of the first weights.
    Pictures hold grey values in [0, 1], of any shape with so many pixels, one or several: (pixels,), (N, pixels),
    (h, w), (N, h, w). Arrays give arrays, tensors tensors on their own device; nothing that comes in is changed.
    """

    SIZES = ("pixels", "latent")

    def __init__(self, pixels=784, latent=64, *, rng=0):
        super().__init__()
        self.pixels, self.latent = positive_count(pixels, "pixels"), positive_count(latent, "latent")
        hidden = int((self.pixels * self.latent) ** 0.5)
        with seeded(int(as_generator(rng).integers(2**62))):
            self.encoder = _layers(self.pixels, hidden, self.latent)
            self.decoder = _layers(self.latent, hidden, self.pixels)
            self.W = nn.Parameter(torch.zeros(self.latent, self.latent))
            self.U = nn.Parameter((2 * torch.rand(self.latent, self.latent) - 1) / self.latent**0.5)

    def __repr__(self):
        return f"LatentHopfield({self.pixels:,} pixels, {self.latent:,} numbers a code)"

    def encode(self, pictures):
        """The code of each picture, every number in (-1, 1): (N, latent), or (latent,) for so."""
        x, single = self._pictures(pictures)
        return self._answer(pictures, single, lambda: self.encoder(x))

    def decode(self, codes):
        """The picture painted from each code, in [0, 1]: (N, pixels), or (pixels,). codes: (N, latent) or (latent,)."""
        v = self._codes(codes, "codes")
        return self._answer(codes, np.ndim(codes) == 1, lambda: (self.decoder(v) + 1) / 2)

    def step(self, states, codes, dt=0.1):
        """Where each state goes: clip(v + dt (W v + U c), -1, 1), (N, latent) or (latent,).

        states: v. codes: c, of the cues; both (N, latent) or (latent,). dt: above 0.
        """
        (v, c), dt = self._both(states, codes), _as_dt(dt)
        return self._answer(states, np.ndim(states) == 1, lambda: self._step(v, c, dt))

    def energy(self, states, codes):
        """E = -v·W v / 2 - v·U c of each state: (N,), or a number. states, codes: as for step.

        A step lowers it wherever dt is below 2 / |the lowest eigenvalue of W|, for W is symmetric.
        """
        v, c = self._both(states, codes)
        return self._answer(states, np.ndim(states) == 1, lambda: self._energy(v, c))

    def settle(self, codes, *, max_steps=300, dt=0.1, keep=False):
        """Take steps from each code until it rests.

        codes: c, (N, latent) or (latent,). max_steps: where it gives up; 0 stays at the code. dt: above 0.
        keep: True keeps the states.
        Returns ModernRecall(state, energies, steps, outcome, states), whose states are codes; outcome: "fixed point"
        or "not settled".
        """
        c, dt, most = self._codes(codes, "codes"), _as_dt(dt), whole_number(max_steps, "max_steps")
        with torch.no_grad():
            found = self._settle(c, most, dt, true_or_false(keep, "keep"))
        found = _alike(codes, found)
        return found if np.ndim(codes) == 2 else alone(found)

    def recall(self, cues, *, max_steps=300, dt=0.1, binary=True, keep=False):
        """Encode each cue, settle, decode.

        cues: pictures. max_steps, dt: as for settle. binary: True paints from the signs of the code, False from its
        numbers. keep: True keeps what is painted from each state on the way.
        Returns ModernRecall(state, energies, steps, outcome, states), whose states are pictures of the cues' shape.
        """
        x, single = self._pictures(cues, "cues")
        shape, binary = tuple(np.shape(cues)), true_or_false(binary, "binary")
        with torch.no_grad():
            found = self.settle(self.encoder(x), max_steps=max_steps, dt=dt, keep=keep)
            state, *way = (
                (self.decoder(v.sign() if binary else v) + 1) / 2
                for v in (found.state, *(() if found.states is None else found.states))
            )  # one by one: of more at a time the last bit may differ, and the last one kept is the end
            states = torch.stack(way) if way else None
        found = found._replace(state=state, states=states)
        found = _alike(cues, alone(found) if single else found)
        path = None if states is None else found.states.reshape(-1, *shape)
        return found._replace(state=found.state.reshape(shape), states=path)

    @classmethod
    def load(cls, path="latent-digits", *, rng=0):
        """A network from a file of save, or a shipped one by its name: latent-digits. rng: for nothing yet."""
        return cls._load(path, rng=rng)

    def _step(self, v, c, dt):
        return (v + dt * (v @ self.W.T + c @ self.U.T)).clamp(-1, 1)

    def _energy(self, v, c):
        return -((v @ self.W) * v).sum(1) / 2 - (v * (c @ self.U.T)).sum(1)

    def _settle(self, c, max_steps, dt, keep):
        v, moving = c.clone(), torch.ones(len(c), dtype=torch.bool, device=c.device)
        energies, path, steps = [self._energy(v, c).double()], [v], torch.zeros(len(c), dtype=torch.long)
        for _ in range(max_steps):
            if not moving.any():
                break
            new = torch.where(moving[:, None], self._step(v, c, dt), v)
            steps += moving.cpu()
            moving, v = (new - v).abs().amax(1) > RESTS * dt, new
            energies.append(self._energy(v, c).double())
            path += [v] if keep else []
        outcome = np.where(moving.cpu().numpy(), "not settled", "fixed point")
        return ModernRecall(v, torch.stack(energies), steps.numpy(), outcome, torch.stack(path) if keep else None)

    def _losses(self, clean, cues):
        """How far codes are from ±1, how far each step is from the clean code, how far pictures are: the paper's three.

        clean: (N, pixels), cues: (m N, pixels), both in [-1, 1]. No gradient goes back through the state that a step
        starts from, so all steps are taken once to know these, and once more all at a time.
        """
        t, c = self.encoder(clean), self.encoder(cues)
        open_, told = -t.abs().mean() - t.abs().amin(1).mean(), len(cues) // len(clean)
        with torch.no_grad():
            before = [c.clone()]
            for _ in range(ROUNDS - 1):
                before.append(self._step(before[-1], c, 1.0))
        after = self._step(torch.stack(before), c, 1.0)
        painted = _far(self.decoder(t), clean) + _far(self.decoder(c), cues)
        return open_, _far(after, t.repeat(told, 1).expand_as(after)), painted

    def _pictures(self, pictures, name="pictures"):
        """Rows (N, pixels) in [-1, 1] where the weights are, and whether a single picture came."""
        x = finite_tensor(pictures, name)
        several = x.ndim > 1 and x[0].numel() == self.pixels
        if not several and x.numel() != self.pixels:
            raise ValueError(
                f"{name} must be pictures of {self.pixels:,} pixels each, one or (N, …); got shape {tuple(x.shape)}"
            )
        x = unit_interval(x, name).reshape(-1, self.pixels)
        return 2 * x.to(self.device) - 1, not several

    def _both(self, states, codes):
        v, c = self._codes(states, "states"), self._codes(codes, "codes")
        if len(v) != len(c):
            raise ValueError(f"codes must be as many as states, {len(v)}; got {len(c)}")
        return v, c

    def _codes(self, codes, name):
        v = finite_tensor(codes, name)
        if v.ndim not in (1, 2) or v.shape[-1] != self.latent or v.abs().max() > LARGEST:
            raise ValueError(f"{name} must have shape (N, {self.latent}) or ({self.latent},); got {tuple(v.shape)}")
        return v.reshape(-1, self.latent).to(self.device)


def fit_latent(
    net, pictures, corrupt, *, steps=600, rate=2e-3, push=20.0, warm_up=WARM_UP, device=None, progress=True, rng
):
    """Train encoder, attractor and decoder at once, by AdamW.

        loss = far(v, t) + 5 (far(decode(t), picture) + far(decode(c), cue)) + push · ends

        far(a, b) = mean |a - b| + mean (a - b)²,   ends = -mean |t| - mean min |t|

    t: code of the picture, c: code of the cue, v: the states after 11 steps of dt = 1 from c. W is made symmetric after
    every step of training.
    net: a LatentHopfield, which is changed. pictures: (N, …) in [0, 1], N at least 2.
    corrupt: a function of (pictures, rng) that returns cues of the same shape, or a list of such functions; each step
        takes each picture under each.
    steps: updates. rate: the highest. push: at least 0, how hard codes are pushed to ±1. The authors' grows from 1 to
        20 in the course of 20,000 steps.
    warm_up: steps during which the rate rises. Without them a hard push drives codes that differed into few
        corners, within some steps: count the distinct signs of net.encode(pictures), for the loss falls all the same.
    device: "cpu", "cuda", …; None to stay. progress: show a bar. rng: seed or Generator of what corrupt draws.
    Returns net. Its .losses is the error without the push, of every step so far.
    """
    push = number_between(push, "push", 0, LARGEST)

    def told(clean, cues):
        net.W.data = (net.W.data + net.W.data.T) / 2
        far_from_ends, missed, painted = net._losses(clean, cues)
        return missed + PAINT * painted, push * far_from_ends

    plan = as_plan(steps=steps, rate=rate, device=device, progress=progress)
    _train(net, pictures, corrupt, told, plan, whole_number(warm_up, "warm_up"), rng)
    net.W.data = (net.W.data + net.W.data.T) / 2
    return net


def fit_denoiser(net, pictures, corrupt, *, steps=600, rate=2e-3, device=None, progress=True, rng):
    """Train encoder and decoder alone to paint the picture from its cue: what an attractor should be compared with.

        loss = mean |decode(encode(cue)) - picture| + mean (…)²

    Arguments and what comes back as for fit_latent; W and U stay as they are, and recall with max_steps=0 and
    binary=False answers.
    """

    def told(clean, cues):
        return _far(net.decoder(net.encoder(cues)), clean.repeat(len(cues) // len(clean), 1)), 0.0

    plan = as_plan(steps=steps, rate=rate, device=device, progress=progress)
    return _train(net, pictures, corrupt, told, plan, WARM_UP, rng)


class LatentScores(NamedTuple):
    """What latent_scores returns. share: of answers within the threshold. nearest: of answers that lie nearest to their
    own picture, out of all. error: mean squared error of a picture, summed over its pixels."""

    share: float
    nearest: float
    error: float


def latent_scores(answers, pictures, threshold=5.0):
    """How many answers are right, by two criteria, and how far they are on average.

        error = sum over pixels of (answer - picture)²

    answers, pictures: (N, …) of the same shape, in [0, 1]: one for each. threshold: the largest error that counts as
    right. The authors take 50 for pixels in [-1, 1] divided by two, which is the same unit.
    Returns LatentScores.
    """
    r, x = _kept(answers, "answers"), _kept(pictures, "pictures")
    if x.ndim < 2 or r.shape != x.shape:
        raise ValueError(f"answers must have the shape of pictures, (N, …); got {r.shape} and {x.shape}")
    threshold = number_between(threshold, "threshold", 0, LARGEST)
    r, x = r.reshape(len(r), -1), x.reshape(len(x), -1)
    apart = np.array([((answer - x) ** 2).sum(axis=1) for answer in r])  # at once they would take N² pictures' memory
    own = apart.diagonal()
    nearest = apart.argmin(axis=1) == np.arange(len(x))
    return LatentScores(float(np.mean(own <= threshold)), float(nearest.mean()), float(own.mean()))


def _train(net, pictures, corrupt, told, plan, warm_up, rng):
    if not isinstance(net, LatentHopfield):
        raise TypeError(f"net must be a LatentHopfield; got {type(net).__name__}")
    rows, single = net._pictures(pictures)
    if single or len(rows) < 2:
        raise ValueError("pictures must hold at least two pictures, else every code will do; got 1")
    x, rows, damages = _kept(pictures, "pictures"), rows.detach(), _as_damages(corrupt)
    rng = as_generator(rng)

    def loss(step):
        return told(rows.to(net.device), torch.cat([_damaged(net, damage, x, rng) for damage in damages]))

    return net._descend(loss, plan, warm_up=warm_up, by=ADAMW)


def _damaged(net, damage, pictures, rng):
    try:
        found = damage(pictures.copy(), rng)
    except TypeError as error:
        raise TypeError(f"corrupt must be a function of (pictures, rng); this one came to: {error}") from error
    cues = net._pictures(found, "what corrupt returns")[0]
    if len(cues) != len(pictures):
        raise ValueError(f"corrupt must return as many pictures as came, {len(pictures)}; got {len(cues)}")
    return cues


def _kept(values, name):
    """What came as an array of 64 bits of its own, so that whoever gets a copy may write into it."""
    if isinstance(values, torch.Tensor):
        values = finite_tensor(values, name).detach().cpu().numpy()
    return np.array(finite_array(values, name, within=LARGEST))


def _as_damages(corrupt):
    damages = list(corrupt) if isinstance(corrupt, list | tuple) else [corrupt]
    if not damages or not all(map(callable, damages)):
        raise TypeError(f"corrupt must be a function of (pictures, rng), or a list of them; got {corrupt!r:.60}")
    return damages


def _as_dt(dt):
    return positive_number(dt, "dt", LARGEST)


def _alike(asked, found):
    """A ModernRecall of tensors as one of the kind that was asked with."""
    state, energies, steps, outcome, states = found
    path = None if states is None else like(asked, states)
    return ModernRecall(like(asked, state), like(asked, energies), steps, outcome, path)


def _far(a, b):
    return F.mse_loss(a, b) + F.l1_loss(a, b)


def _layers(into, hidden, out):
    """Two dense layers that end in tanh; biases start at 0, weights as Glorot & Bengio (2010) have them."""
    layers = nn.Linear(into, hidden), nn.Linear(hidden, out)
    for layer in layers:
        nn.init.xavier_uniform_(layer.weight)
        nn.init.zeros_(layer.bias)
    return nn.Sequential(layers[0], nn.GELU(), layers[1], nn.Tanh())
