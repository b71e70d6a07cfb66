"""Stories in time: a recurrent network, which knows by its state what the present moment does not say."""

import contextlib

import numpy as np
import torch
from torch import nn

from hopfield_edu._validation import (
    as_generator,
    finite_array,
    number_between,
    positive_count,
    true_or_false,
    unit_interval,
)
from hopfield_edu.hetero.senses import SIZE, as_moments, hands, join, number_stories, shrink
from hopfield_edu.networks.muon import Muon
from hopfield_edu.networks.network import Network, seeded
from hopfield_edu.networks.tensors import finite_tensor, like
from hopfield_edu.networks.training import as_plan

WARM_UP = 40


class RecurrentNetwork(Network):
    """A network with a state: h(t) = GRU(code of x(t), h(t - 1)), and W h(t) + b predicts x(t + 1). Cho et al. (2014).

    inputs: numbers in a moment. code, hidden: neurons of the two layers between. memory: False empties the state before
    each step: as many weights, but an answer to the present moment alone. rng: seed or Generator, for the first weights
    and for the noise of fit. The default has 116,916 weights.
    """

    SIZES = ("inputs", "code", "hidden", "memory")

    def __init__(self, inputs=SIZE, *, code=64, hidden=96, memory=True, rng=0):
        super().__init__()
        self.memory, self._rng = true_or_false(memory, "memory"), as_generator(rng)
        self.inputs, self.code = positive_count(inputs, "inputs"), positive_count(code, "code")
        self.hidden = positive_count(hidden, "hidden")
        with seeded(int(self._rng.integers(2**62))):
            self.encoder = nn.Sequential(nn.Linear(self.inputs, self.code), nn.SiLU())
            self.recurrent = nn.GRU(self.code, self.hidden, batch_first=True)
            self.decoder = nn.Linear(self.hidden, self.inputs)

    def forward(self, moments, state=None):
        """Predictions (B, T, d) after each of the moments (B, T, d), and the states (B, T, hidden); tensors.

        state: (1, B, hidden) before the first of them; None for none.
        """
        moments = finite_tensor(moments, "moments")
        if moments.ndim != 3 or moments.shape[2] != self.inputs:
            raise ValueError(f"moments must be (B, T, {self.inputs}); got shape {tuple(moments.shape)}")
        state = None if state is None else self._as_state(state, len(moments))
        code = self.encoder(moments)
        if self.memory:
            states, _ = self.recurrent(code, state)
        else:
            states = self.recurrent(code.reshape(-1, 1, self.code))[0].reshape(*code.shape[:2], -1)
        return self.decoder(states), states

    def step(self, moments, state=None):
        """One step: the next moment, in [0, 1], and the new state, of moments (B, d) and the state (B, hidden).

        state: None before the first step. Moments lie in [0, 1], but for noise. Arrays give arrays, and
        tensors give tensors on their own device.
        """
        x = as_moments(moments, "moments", self.inputs)
        if x.ndim != 2:
            raise ValueError(f"moments must be (B, {self.inputs}), one row of each story; got shape {x.shape}")
        if state is not None:
            state = finite_tensor(state, "state")[None].to(self.device)
        with torch.no_grad():
            told, states = self(torch.tensor(x[:, None], dtype=torch.float32, device=self.device), state)
        return like(moments, told[:, 0].clamp(0, 1)), like(moments, states[:, 0])

    def _as_state(self, state, count):
        state = finite_tensor(state, "state")
        if tuple(state.shape) != (1, count, self.hidden):
            rows = f"{count} of moments, with {self.hidden} numbers each"
            raise ValueError(f"state must have as many rows as there are stories, {rows}; got {tuple(state.shape)}")
        return state

    def story(self, cues, steps=5):
        """Start at a cue and feed each prediction back: (steps + 1, d), or (M, steps + 1, d) for M cues, cue first.

        cues: (d,) or (M, d) in [0, 1], but for noise. An array gives an array, a tensor one on its own device.
        """
        start, state = as_moments(cues, "cues", self.inputs), None
        if start.ndim > 2:
            raise ValueError(f"cues must be ({self.inputs},) or (M, {self.inputs}); got shape {start.shape}")
        told = [np.atleast_2d(start)]
        for _ in range(positive_count(steps, "steps")):
            moment, state = self.step(told[-1], state)
            told.append(moment)
        told = np.stack(told, axis=1)
        told = told[0] if start.ndim == 1 else told
        return torch.from_numpy(told).to(cues.device) if isinstance(cues, torch.Tensor) else told

    def fit(self, sequences, *, look=None, steps=250, batch=64, rate=0.05, noise=0.3, device=None, progress=True):
        """Learn to predict the next moment from all before it: the loss is mean (x̂(t + 1) - x(t + 1))².

        A second call goes on from the weights of the first; the momentum and the course of the rate start anew.

        sequences: (N, T, d) in [0, 1], N and T at least 2. batch: sequences drawn for each step.
        steps: updates by Muon; the rate rises for 40 of them to `rate`, above 0, then falls along a cosine to 0.
        look: a function (chosen, rng) -> (batch, T, d), the chosen sequences as they are sensed this time.
        noise: each moment gets Gaussian noise of sigma up to it, and loses up to as large a share of its values.
        device: "cpu", "cuda", …; None to stay. progress: show a bar.
        Returns the model. Its .losses is the squared error of every step so far.
        """
        sequences = _as_sequences(sequences, self.inputs)
        noise = number_between(noise, "noise", 0, 1)
        plan = as_plan(steps=steps, batch=batch, rate=rate, device=device, progress=progress)

        def loss(step):
            chosen = self._rng.integers(len(sequences), size=plan.batch)
            sensed = sequences[chosen] if look is None else _seen(look, chosen, self._rng, sequences.shape[1:])
            cues = torch.from_numpy(_damage(sensed[:, :-1], noise, self._rng)).to(self.device)
            error = nn.functional.mse_loss(self(cues)[0], torch.from_numpy(sequences[chosen, 1:]).to(self.device))
            return error, 0

        with _one_quick_thread():
            return self._descend(loss, plan, warm_up=WARM_UP, by=Muon)

    @classmethod
    def load(cls, path="senses", *, rng=0):
        """A network from a file of save, or the shipped one by its name, "senses". rng: for the noise of a later fit.

        Raises FileNotFoundError, or ValueError where the file is cut, changed or of another network.
        """
        return cls._load(path, rng=rng)


def train_senses(*, steps=700, memory=True, device=None, progress=True, rng=0):
    """The network that ships: the ten numbers, in the hands of the first 4,000 digits of datasets.digits(5000, rng=0).

    device, progress: as fit has them. Returns the RecurrentNetwork.
    A story that starts with sight is drawn four times as often, for hands differ.
    """
    stories = number_stories()
    look = stories.look(hands()[0])
    often = np.concatenate([np.tile(np.arange(10), 4), np.arange(10, 20)])
    network = RecurrentNetwork(memory=memory, rng=rng)
    return network.fit(
        stories.sequences[often],
        look=lambda chosen, rng: look(often[chosen], rng),
        steps=steps,
        device=device,
        progress=progress,
    )


def exam_senses(network, *, sigma=0.0, lost=0.0, rng=0):
    """How many stories of the ten numbers are right at every step: (share begun by sight, share begun by hearing).

    Begun by sight: with the 1,000 hands that train_senses never shows. By hearing: each first digit 20 times.
    sigma: Gaussian noise on the cue, 0 to 1. lost: chance of each of its values to be set to 0. rng: seed or Generator.
    Right: the nearest of the 60 elements is the story's next one, five times.
    """
    stories, digits, rng = number_stories(), hands()[1], as_generator(rng)
    seen = [join(picture=picture) for picture in shrink(digits.pictures)]
    which = np.concatenate([digits.labels, np.tile(np.arange(10, 20), 20)])
    cues = np.concatenate([seen, stories.sequences[which[len(seen) :], 0]])
    cues = cues + number_between(sigma, "sigma", 0, 1) * rng.standard_normal(cues.shape)
    cues = cues * (rng.random(cues.shape) >= number_between(lost, "lost", 0, 1))
    right = np.all(stories.recognise(network.story(cues)[:, 1:]) == stories.told[which, 1:], axis=1)
    return right[: len(seen)].mean(), right[len(seen) :].mean()


def _seen(look, chosen, rng, shape):
    """What look makes of the chosen sequences, (batch, T, d)."""
    if not callable(look):
        raise TypeError(f"look must be a function (chosen, rng) -> moments, or None; got {look!r:.60}")
    try:
        sensed = finite_array(look(chosen, rng), "look")
    except TypeError as error:
        raise TypeError(f"look must be a function (chosen, rng) -> moments; got {look!r:.60}: {error}") from error
    if sensed.shape != (len(chosen), *shape):
        raise ValueError(f"look must return moments of shape {(len(chosen), *shape)}; got {sensed.shape}")
    return sensed.astype(np.float32)


def _damage(moments, noise, rng):
    """Each moment in its own way: Gaussian noise of sigma up to `noise`, and up to as large a share of values lost."""
    sigma, lost = noise * rng.random((2, *moments.shape[:2], 1), dtype=np.float32)
    noisy = moments + sigma * rng.standard_normal(moments.shape, dtype=np.float32)
    return noisy * (rng.random(moments.shape, dtype=np.float32) >= lost)


@contextlib.contextmanager
def _one_quick_thread():
    """Torch on one thread, numbers below 1e-38 taken as 0: such tiny gradients take a processor ten times as long."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)  # at this size several threads wait for each other
    torch.set_flush_denormal(True)
    try:
        yield
    finally:
        torch.set_flush_denormal(False)
        torch.set_num_threads(threads)


def _as_sequences(sequences, size):
    sequences = finite_array(sequences, "sequences")
    if sequences.ndim != 3 or sequences.shape[-1] != size or sequences.shape[1] < 2:
        raise ValueError(f"sequences must be (N, T, {size}) with T at least 2; got shape {sequences.shape}")
    if len(sequences) < 2:
        raise ValueError("sequences must hold at least two, for one sequence alone needs no cue; got 1")
    return unit_interval(sequences, "sequences").astype(np.float32)
