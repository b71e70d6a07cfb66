"""A network that paints pictures from codes and names them: what stands for a neocortex in chapter 17.

Kingma & Welling (2014), Auto-encoding variational Bayes, ICLR.
"""

import torch
from torch import nn
from torch.nn import functional as F

from hopfield_edu._validation import as_generator, positive_count
from hopfield_edu.networks.network import Network, seeded
from hopfield_edu.networks.tensors import finite_tensor

__all__ = ["Cortex"]

PULL, SCALE = 0.2, 20
"""How much the pull of codes to N(0, 1) counts, and by what painting is divided beside naming."""


class Cortex(Network):
    """A variational autoencoder that paints, and a classifier beside it that names.

        z = m(x) + exp(v(x)/2) noise,   x̂ = decode(z)

        z ~ N(0, 1) before anything is seen

    pixels: of a picture. code: numbers of z. hidden: neurons of each hidden layer. classes: names. rng: seed or
    Generator of the first weights.
    """

    SIZES = ("pixels", "code", "hidden", "classes")

    def __init__(self, pixels=196, *, code=16, hidden=128, classes=10, rng=0):
        super().__init__()
        sizes = {"pixels": pixels, "code": code, "hidden": hidden, "classes": classes}
        for name, count in sizes.items():
            setattr(self, name, positive_count(count, name))
        with seeded(int(as_generator(rng).integers(2**62))):
            self.body = nn.Linear(self.pixels, self.hidden)
            self.mean, self.spread = nn.Linear(self.hidden, self.code), nn.Linear(self.hidden, self.code)
            self.decoder = nn.Sequential(
                nn.Linear(self.code, self.hidden), nn.ReLU(), nn.Linear(self.hidden, self.pixels), nn.Sigmoid()
            )
            self.head = nn.Sequential(
                nn.Linear(self.pixels, self.hidden), nn.ReLU(), nn.Linear(self.hidden, self.classes)
            )

    def __repr__(self):
        return f"Cortex({self.pixels} pixels, {self.code} numbers a code, {self.classes} classes)"

    def encode(self, pictures):
        """The code of each picture, m(x): (N, code), or (code,) for one. pictures: (N, pixels) or (pixels,)."""
        x = self._rows(pictures, "pictures", self.pixels)
        return self._answer(pictures, x.ndim == 1, lambda: self.mean(F.relu(self.body(x.reshape(-1, self.pixels)))))

    def decode(self, codes):
        """The picture painted from each code, in [0, 1]: (N, pixels), or (pixels,) for one. codes: (N, code) or so."""
        z = self._rows(codes, "codes", self.code)
        return self._answer(codes, z.ndim == 1, lambda: self.decoder(z.reshape(-1, self.code)))

    def classify(self, pictures):
        """How likely each name is, (N, classes), or (classes,) for one. pictures: (N, pixels) or (pixels,)."""
        x = self._rows(pictures, "pictures", self.pixels)
        said = lambda: torch.softmax(self.head(x.reshape(-1, self.pixels)), dim=1)  # noqa: E731
        return self._answer(pictures, x.ndim == 1, said)

    @property
    def nbytes(self):
        """Bytes of the decoder at 32 bits a weight: without it a code is no picture."""
        return 4 * sum(weight.numel() for weight in self.decoder.parameters())

    def _loss(self, pictures, labels, random):
        """What learning goes down: pixels missed, codes far from N(0, 1), and names. All tensors; labels: (N, classes).

        random: a torch.Generator, for the noise of the codes.
        """
        h = F.relu(self.body(pictures))
        m, v = self.mean(h), self.spread(h)
        z = m + torch.randn(m.shape, generator=random) * (v / 2).exp()
        missed = F.binary_cross_entropy(self.decoder(z), pictures, reduction="none").sum(dim=1)
        # the divergence of N(m, exp v) from N(0, 1)
        pulled = (m**2 + v.exp() - 1 - v).sum(dim=1) / 2
        return (missed + PULL * pulled).mean() / SCALE + F.cross_entropy(self.head(pictures), labels)

    @classmethod
    def load(cls, path="cortex-digits", *, rng=0):
        """A cortex from a file of save, or a shipped one by its name, such as "cortex-digits". rng: for nothing yet."""
        return cls._load(path, rng=rng)

    def _rows(self, values, name, size):
        rows = finite_tensor(values, name)
        if rows.ndim not in (1, 2) or rows.shape[-1] != size:
            raise ValueError(f"{name} must have shape (N, {size}) or ({size},); got {tuple(rows.shape)}")
        return rows.to(self.device)
