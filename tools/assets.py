"""Files too large to travel in a page, which a widget loads when it is seen: python -m tools.assets."""

import json
import zlib

import numpy as np

from hopfield_edu import _shipped, datasets
from hopfield_edu.hetero.stories import shuffle
from hopfield_edu.widgets.base import STATIC
from hopfield_edu.widgets.semantic_search import STORED


def write_storyteller(path=STATIC / "storyteller.bin"):
    """Write what the story teller needs, as a safetensors file: weights, bricks, their names, which follows which."""
    weights, about = _shipped.load("stories")
    bricks = datasets.emoji(count=50, size=32, rng=0)
    # A value is the mean of four bytes; whole numbers from here on, so that halves round alike on every machine.
    pictures = (np.rint(bricks.pictures * 1020).astype(int) + 2) // 4
    tensors = {"pictures": pictures.astype(np.uint8), "permutation": shuffle(50, rng=1).astype(np.uint8)}
    _shipped.save(path, weights | tensors, about | {"names": json.dumps(bricks.names)})


LEVELS = 19
"""Weights are whole numbers from -19 to 19 times a scale. With 15 it recalls a little less, with 127 no more."""


def write_semantic_search(path=STATIC / "semantic_search.bin"):
    """Write what the semantic search needs: a safetensors file packed by zlib; encoder, pictures, codes, names."""
    from hopfield_edu.modern import contrastive

    emoji = datasets.emoji(size=32)
    pictures = (np.rint(emoji.pictures[STORED] * 1020).astype(int) + 2) // 4
    network, tensors = rounded(contrastive.load("contrastive-emoji"))
    tensors |= {"pictures": pictures.astype(np.uint8), "codes": _codes(network, pictures / 255).astype(np.float16)}
    _shipped.save(path, tensors, {"names": json.dumps(emoji.names[STORED])})
    path.write_bytes(zlib.compress(path.read_bytes(), 9))


def write_bar(path=STATIC / "bar.bin"):
    """Write what the bar needs: a safetensors file packed by zlib; two networks, 30 digits, their labels."""
    digits = datasets.digits(30, rng=0)
    tensors = {"pictures": np.rint(255 * digits.pictures).astype(np.uint8), "labels": digits.labels.astype(np.uint8)}
    for name, shipped in (("memory", "latent-digits"), ("denoiser", "latent-denoiser")):
        weights, _ = _shipped.load(shipped)
        tensors |= _in_bytes(weights, name)
        if name == "memory":
            tensors |= {part: weights[part].astype(np.float32) for part in "WU"}
    _shipped.save(path, tensors, {"from": "latent-digits, latent-denoiser"})
    path.write_bytes(zlib.compress(path.read_bytes(), 9))


def _in_bytes(weights, name):
    """The dense layers of a latent network, each row as whole numbers from -127 to 127 times its own scale."""
    tensors = {}
    for layer in ("encoder.0", "encoder.2", "decoder.0", "decoder.2"):
        weight, bias = (weights[f"{layer}.{part}"].astype(float) for part in ("weight", "bias"))
        scale = np.abs(weight).max(axis=1) / 127
        tensors[f"{name}.{layer}.weight"] = np.rint(weight / scale[:, None]).astype(np.int8)
        tensors[f"{name}.{layer}.scale"] = scale.astype(np.float32)
        tensors[f"{name}.{layer}.bias"] = bias.astype(np.float32)
    return tensors


def rounded(network, levels=LEVELS):
    """A ContrastiveNetwork as the page computes it: norms folded into convolutions, weights scaled whole numbers.

    Returns (network, tensors): "k.weight" int8, "k.scale" and "k.bias" a number a channel, for layers k = 0 to 7.
    """
    import torch

    network = network.__class__(network.channels, network.code).eval(), network
    tensors = {}
    with torch.no_grad():
        for k, (new, old) in enumerate(zip(*map(_layers, network), strict=True)):
            weight, bias = _folded(*old)
            scale = np.abs(weight).reshape(len(weight), -1).max(1) / levels
            shape = (-1,) + (1,) * (weight.ndim - 1)
            whole = np.rint(weight / scale.reshape(shape)).astype(np.int8)
            layer = {"weight": whole, "scale": scale.astype(np.float32), "bias": bias.astype(np.float32)}
            tensors |= {f"{k}.{name}": array for name, array in layer.items()}
            new[0].weight.copy_(torch.tensor(whole * layer["scale"].reshape(shape)))
            new[-1].bias.copy_(torch.tensor(layer["bias"]))
            if len(new) == 2:
                new[1].running_var.fill_(1 - new[1].eps)  # a norm that changes nothing
    return network[0], tensors


def _layers(network):
    """Each convolution with its norm, then the two dense layers."""
    trunk, head = network.trunk, network.head
    convolutions = [(trunk[0], trunk[1]), (trunk[4], trunk[5]), (trunk[8], trunk[9])]
    residuals = [(trunk[k].convolution, trunk[k].norm) for k in (3, 7, 11)]
    return [layer for pair in zip(convolutions, residuals, strict=True) for layer in pair] + [(head[0],), (head[2],)]


def _folded(layer, norm=None):
    """Weight and bias of a layer and the norm behind it as one layer, in float64."""
    weight = layer.weight.detach().double().numpy()
    if norm is None:
        return weight, layer.bias.detach().double().numpy()
    mean, variance, gain, bias = (
        x.detach().double().numpy() for x in (norm.running_mean, norm.running_var, norm.weight, norm.bias)
    )
    gain = gain / np.sqrt(variance + norm.eps)
    return weight * gain[:, None, None, None], bias - mean * gain


def _codes(network, pictures):
    import torch

    with torch.inference_mode():
        return network(torch.tensor(pictures, dtype=torch.float32).permute(0, 3, 1, 2)).numpy()


if __name__ == "__main__":
    from hopfield_edu.widgets.dream_walker import write_dream_walker

    write_storyteller()
    write_semantic_search()
    write_dream_walker()
    write_bar()
