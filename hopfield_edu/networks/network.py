"""What every trained network is: layers whose first weights come from a seed, and which a file keeps."""

import inspect
import math
from contextlib import contextmanager
from functools import partial

import numpy as np
import torch
from torch import nn

from hopfield_edu import _shipped
from hopfield_edu._validation import as_generator, true_or_false
from hopfield_edu.networks.tensors import like
from hopfield_edu.networks.training import descend, warm_up_then_cosine

ADAM = partial(torch.optim.Adam, betas=(0.9, 0.99))


class Network(nn.Module):
    """A network; one more adds its layers, forward, and a fit that hands its loss and a Plan to _descend.

    SIZES: names of the arguments of its constructor that a file keeps: whole numbers, tuples of them, or truth values.
    LEARNED: names of the attributes that fit sets and a file keeps as well.
    losses: the error of every step so far.
    """

    SIZES = LEARNED = ()

    def __init__(self):
        super().__init__()
        self.losses = []

    @property
    def device(self):
        """Where the weights are."""
        return next(self.parameters()).device

    def save(self, path, *, half=False):
        """Write the weights to a safetensors file. half: rounded to 16 bits each, half the size."""
        kind = np.float16 if true_or_false(half, "half") else np.float32
        about = {name: _text(getattr(self, name)) for name in (*self.SIZES, *self.LEARNED)}
        _shipped.save(path, arrays_of(self, kind), about)

    @classmethod
    def _load(cls, path, **how):
        """A network from a file of save, or a shipped one by its name; how: further arguments of the constructor."""
        weights, about = _shipped.load(path)
        how = how | {"rng": as_generator(how["rng"])} if "rng" in how else how
        try:
            usual = inspect.signature(cls).parameters
            network = cls(**{name: _read(about[name], usual[name].default) for name in cls.SIZES}, **how)
            network.load_state_dict({name: torch.from_numpy(np.array(w, np.float32)) for name, w in weights.items()})
            for name in cls.LEARNED:
                setattr(network, name, _read(about[name], getattr(network, name)))
        except (KeyError, RuntimeError, TypeError, ValueError):
            raise ValueError(
                f"path must be a file that {cls.__name__}.save wrote; {path} holds other weights"
            ) from None
        return network

    def _answer(self, asked, single, network):
        """What network() says, as the kind that was asked with, without the first axis for a single one."""
        with torch.set_grad_enabled(isinstance(asked, torch.Tensor) and torch.is_grad_enabled()):
            answer = like(asked, network())
        return answer[0] if single else answer

    def _descend(self, loss, plan, *, warm_up, by=ADAM, enough=-math.inf):
        """Go down a loss; the rate rises for warm_up steps and falls to 0. by: Adam, or Muon. Returns the network."""
        if plan.device is not None:
            self.to(plan.device)
        optimizer = by(self.parameters(), lr=plan.rate)
        factor = warm_up_then_cosine(plan.steps, warm_up)
        descend(loss, optimizer, plan.steps, self.losses, factor=factor, enough=enough, progress=plan.progress)
        return self


@contextmanager
def seeded(seed):
    """First weights that layers draw inside come from this seed; torch's global generator is left as it was."""
    with torch.random.fork_rng(devices=[]):  # torch draws first weights from its global generator only
        torch.default_generator.manual_seed(seed)
        yield


def arrays_of(network, kind=np.float32):
    """The weights of a network, name -> array of this type of number; what are no floats, such as counts, stay."""
    arrays = {name: tensor.cpu().numpy() for name, tensor in network.state_dict().items()}
    return {name: array.astype(kind) if array.dtype.kind == "f" else array for name, array in arrays.items()}


def _text(value):
    return " ".join(str(int(number)) for number in np.atleast_1d(value))


def _read(text, example):
    """What _text made a text of, as the kind of value that the example is."""
    numbers = tuple(map(int, text.split()))
    return numbers if isinstance(example, tuple) else type(example)(*numbers)
