"""A modern Hopfield network as one layer of a network that learns: its cues, its keys and values, its beta."""

import math

import torch
from torch import nn

from hopfield_edu._validation import as_generator, positive_count, positive_number, whole_number
from hopfield_edu.networks.network import seeded
from hopfield_edu.networks.tensors import finite_tensor, like

__all__ = ["HopfieldLayer"]


class HopfieldLayer(nn.Module):
    """A memory that is asked and answers, and learns what it is not given.

        Q <- softmax(beta Q K^T) K,   steps - 1 times;   Z = softmax(beta Q K^T) V

    One step is attention. k steps are the first k of modern_recall, the last of them with V in place of K.

    size: d, numbers of a cue and of a key. learned_cues: m, how many cues it learns; 0 where they are given.
    learned_keys: p, how many keys it learns, with a value each; 0 where they are given. value_size: v, numbers of such
    a value. beta: above 0, where it begins, for it is learned too; None for 1 / sqrt(size). steps: at least 1.
    rng: seed or Generator, for the first weights. They can be set: layer.cues.data[:] = pictures.
    Ramsauer et al. (2021), Hopfield networks is all you need, ICLR. Their own package, hopfield-layers, counts the
    steps after the first, and says the same numbers.
    """

    def __init__(self, size, *, learned_cues=0, learned_keys=0, value_size=1, beta=None, steps=1, rng=0):
        super().__init__()
        self.size, self.steps = positive_count(size, "size"), positive_count(steps, "steps")
        m, p = whole_number(learned_cues, "learned_cues"), whole_number(learned_keys, "learned_keys")
        v = positive_count(value_size, "value_size")
        first = self.size**-0.5 if beta is None else positive_number(beta, "beta")
        with seeded(int(as_generator(rng).integers(2**62))):
            self.cues, self.keys, self.values = _drawn(m, self.size), _drawn(p, self.size), _drawn(p, v)
        self.log_beta = nn.Parameter(torch.tensor(math.log(first)))

    @property
    def beta(self):
        """How much the nearest key is preferred, a tensor of one number."""
        return self.log_beta.exp()

    def forward(self, cues=None, keys=None, values=None):
        """What the memory answers, Z: (…, m, v).

        cues: Q, (…, m, d), or (d,) for one, whose answer has one axis less. keys: K, (…, p, d). values: V, (…, p, v),
        or None where the keys answer with themselves. Cues and keys may be None where the layer has learned them, and
        learned keys answer with learned values; axes in front go together as in torch. Arrays give arrays, tensors
        give tensors and pass a gradient on.
        Raises ValueError or TypeError that names the argument.
        """
        if keys is None and values is None:
            values = self.values
        return self._answer(cues, keys, lambda w, k: w @ (k if values is None else _as_values(values, k)))

    def weights(self, cues=None, keys=None):
        """How loud each key is at the last step: (…, m, p), rows of sum 1. cues, keys: see forward."""
        return self._answer(cues, keys, lambda w, k: w)

    def _answer(self, cues, keys, say):
        """What say makes of the last weights and keys, of the kind that cues are, or keys where those are learned."""
        asked = next((given for given in (cues, keys) if given is not None), self.log_beta)
        with torch.set_grad_enabled(isinstance(asked, torch.Tensor) and torch.is_grad_enabled()):
            q, k, one = self._asked(cues, keys)
            z = say(self._weights(q, k), k)
            if not torch.isfinite(z).all():
                raise ValueError(
                    "cues, keys and values must be smaller, or beta: their products pass what 32 bits hold; "
                    f"got beta = {self.beta.item():g}"
                )
            return like(asked, z[..., 0, :] if one else z)

    def _asked(self, cues, keys):
        """Cues before the last step, (…, m, d), keys (…, p, d), and whether it was one cue."""
        q, k = self._given(cues, "cues"), self._given(keys, "keys")
        one = q.ndim == 1
        q = q[None] if one else q
        for _ in range(self.steps - 1):
            q = self._weights(q, k) @ k
        return q, k, one

    def _weights(self, q, k):
        return torch.softmax(self.beta * q @ k.transpose(-1, -2), dim=-1)

    def _given(self, values, name):
        """Cues or keys (…, rows, d): those given, else those learned."""
        own = getattr(self, name)
        if values is None and own is None:
            raise ValueError(f"{name} must be given, got None: the layer learns none; or make it with learned_{name}=4")
        rows = own if values is None else finite_tensor(values, name).to(self.log_beta.device)
        if rows.ndim < (1 if name == "cues" else 2) or rows.shape[-1] != self.size:
            raise ValueError(f"{name} must be (…, rows, {self.size}) numbers; got shape {tuple(rows.shape)}")
        return rows


def _drawn(rows, numbers):
    """Rows of about unit length to begin with, or None for no rows."""
    return nn.Parameter(torch.randn(rows, numbers) / math.sqrt(numbers)) if rows else None


def _as_values(values, keys):
    rows = finite_tensor(values, "values").to(keys.device)
    if rows.ndim < 2 or rows.shape[-2] != keys.shape[-2]:
        raise ValueError(f"values must have a row for each of {keys.shape[-2]} keys; got shape {tuple(rows.shape)}")
    return rows
