"""Encoders by name: what turns a picture into the features by which a semantic memory compares."""

from typing import NamedTuple

import numpy as np

from hopfield_edu.validation import finite_array, summary

__all__ = ["NAMES", "Encoder", "load"]

NAMES = ("pixels", "untrained", "contrastive-cifar10", "contrastive-emoji")
SIDE = 32


class Encoder(NamedTuple):
    """name: as in load. size: d, how many features. network: a torch module, None where the pixels are the features."""

    name: str
    size: int
    network: object = None

    def features(self, pictures, *, batch=500):
        """The features of pictures: (N, 32, 32, 3) floats in [0, 1] -> (N, d) array of float32.

        batch: pictures that pass through the network at a time, which bounds the memory.
        A torch tensor comes back as a tensor, on the device where the encoder is. Nothing that comes in is changed.
        """
        if type(pictures).__module__ == "torch":
            return self._of_tensor(pictures, batch)
        pictures = _as_pictures(pictures)
        if self.network is None:
            return pictures.reshape(len(pictures), -1)
        import torch

        return self._of_tensor(torch.from_numpy(pictures), batch).cpu().numpy()

    def _of_tensor(self, pictures, batch):
        _require_shape(pictures.shape)
        if not (pictures.min() >= 0 and pictures.max() <= 1):
            raise ValueError(f"pictures must be floats in [0, 1]; found {pictures.min():g} to {pictures.max():g}")
        if self.network is None:
            return pictures.reshape(len(pictures), -1).float()
        import torch

        weight = next(self.network.parameters())
        with torch.inference_mode():
            parts = (part.to(weight).permute(0, 3, 1, 2) for part in pictures.split(batch))
            return torch.cat([self.network(part) for part in parts]).float()


def load(name, *, device="cpu"):
    """An Encoder by its name.

    - "pixels": the pixels themselves, 3,072 numbers.
    - "untrained": the network of the two that follow with random weights (seed 0): what its shape alone does.
    - "contrastive-cifar10", "contrastive-emoji": that network, trained here on CIFAR-10 or on emoji; 128 numbers,
      to be compared by cosine. How they were trained, and what they hold: data/models/contrastive-*.json.

    device: where the network computes, "cpu", "cuda", … Raises ValueError that lists the names where one is unknown.
    """
    if name == "pixels":
        return Encoder(name, SIDE * SIDE * 3)
    if name not in NAMES:
        raise ValueError(f"name must be one of {', '.join(NAMES)}; got {name!r}")
    from hopfield_edu.modern import contrastive

    network = contrastive.untrained().eval() if name == "untrained" else contrastive.load(name)
    return Encoder(name, network.head[-1].out_features, network.to(device))


def _as_pictures(pictures):
    pictures = finite_array(pictures, "pictures")
    _require_shape(pictures.shape)
    if pictures.min() < 0 or pictures.max() > 1:
        raise ValueError(f"pictures must be floats in [0, 1]; found {summary(pictures)}: divide bytes by 255")
    return pictures.astype(np.float32)


def _require_shape(shape):
    if len(shape) != 4 or shape[1:] != (SIDE, SIDE, 3) or shape[0] == 0:
        raise ValueError(
            f"pictures must have shape (N, {SIDE}, {SIDE}, 3), colour last, N at least 1; got {tuple(shape)}"
        )
