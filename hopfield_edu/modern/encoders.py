"""Encoders by name: what turns a picture into the features by which a semantic memory compares."""

from typing import NamedTuple

import numpy as np

from hopfield_edu._validation import finite_array, positive_count, unit_interval, word

__all__ = ["NAMES", "Encoder", "load"]

NAMES = ("pixels", "untrained", "contrastive-cifar10", "contrastive-emoji", "efficientnet-lite0")
"""The encoders that `load` knows without timm."""
TIMM = "timm:"
SIDE = 32


class Encoder(NamedTuple):
    """name: as in load. size: d, how many features. network: a torch module, None where the pixels are the features."""

    name: str
    size: int
    network: object = None

    def features(self, pictures, *, batch=500):
        """The features of pictures: (N, 32, 32, 3) floats in [0, 1] -> (N, d) array of float32; (d,) of one picture.

        batch: pictures that pass through the network at a time, which bounds the memory.
        A torch tensor comes back as one, on the device of the encoder's network. Nothing that comes in is changed.
        """
        batch = positive_count(batch, "batch")
        is_tensor = any(kind.__module__ == "torch" for kind in type(pictures).__mro__)  # a Parameter is one, too
        pictures = pictures if is_tensor else finite_array(pictures, "pictures")
        _require_shape(pictures.shape)
        if pictures.ndim == 3:
            return self.features(pictures[None], batch=batch)[0]
        if is_tensor:
            return self._of_tensor(pictures, batch)
        pictures = unit_interval(pictures, "pictures").astype(np.float32)
        if self.network is None:
            return pictures.reshape(len(pictures), -1)
        import torch

        return self._of_tensor(torch.from_numpy(pictures), batch).cpu().numpy()

    def _of_tensor(self, pictures, batch):
        unit_interval(pictures, "pictures")
        if self.network is None:
            return pictures.reshape(len(pictures), -1).float().clone()
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
    - "efficientnet-lite0": 1,280 numbers of a network trained by others on ImageNet; about 100 pictures a second.
    - "timm:resnet18" or any other name that timm knows, which fetches the weights from the internet once.

    device: where the network computes, "cpu", "cuda", …; "pixels" has none, and leaves a tensor where it is.
    Raises ValueError that lists the names where one is unknown, ImportError without torch or timm, OSError where
    weights cannot be fetched.
    """
    name = word(name, "name")
    if name == "pixels":
        return Encoder(name, SIDE * SIDE * 3)
    if name not in NAMES:
        return _from_timm(name, device)
    if name == "efficientnet-lite0":
        network = _module("lite", name).load()
    elif name == "untrained":
        network = _module("contrastive", name).untrained().eval()
    else:
        network = _module("contrastive", name).load(name)
    return _encoder(name, network, device)


def _encoder(name, network, device):
    import torch

    from hopfield_edu.networks.tensors import as_device

    device = as_device(device)
    network = network.to(device)
    blank = torch.zeros(1, 3, SIDE, SIDE, device=device)
    with torch.inference_mode():
        return Encoder(name, network(blank).shape[1], network)


def _module(module, name):
    from importlib import import_module

    try:
        return import_module(f"hopfield_edu.modern.{module}")
    except ModuleNotFoundError as error:
        if error.name != "torch":
            raise
        raise ImportError(f"the encoder {name!r} needs torch: pip install 'hopfield_edu[models]'") from None


def _from_timm(name, device, trained=True):
    """An encoder that timm knows by this name, without its classifier; not trained, with random weights."""
    known = f"one of {', '.join(NAMES)}, or a model of timm, such as {TIMM}resnet18"
    try:
        import timm
    except ModuleNotFoundError:
        if name.startswith(TIMM):
            raise ImportError(f"the encoder {name!r} needs timm: pip install timm") from None
        raise ValueError(f"name must be {known} (timm is not installed: pip install timm); got {name!r}") from None
    model = name.removeprefix(TIMM)
    if not timm.is_model(model):
        raise ValueError(f"name must be {known} that timm.list_models() lists; got {name!r}")
    try:
        network = timm.create_model(model, pretrained=trained, num_classes=0)
    except Exception as error:  # timm and what it fetches with raise a dozen kinds
        why = " ".join(f"{error}".split()).rstrip(".")
        raise OSError(
            f"the weights of {name!r} could not be fetched: {why}. Is there a network? "
            f"These need none: {', '.join(NAMES)}"
        ) from error
    expected = network.pretrained_cfg
    side, mean, std = expected["input_size"][1], expected["mean"], expected["std"]
    return _encoder(name, _module("lite", name).Fed(network.eval(), side, mean, std), device)


def _require_shape(shape):
    if len(shape) not in (3, 4) or shape[-3:] != (SIDE, SIDE, 3) or shape[0] == 0:
        raise ValueError(
            f"pictures must have shape (N, {SIDE}, {SIDE}, 3) or ({SIDE}, {SIDE}, 3), colour last; got {tuple(shape)}"
        )
