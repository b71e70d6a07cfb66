"""Measure what the contrastive encoders promise, by hand: python -m tools.record.encoder contrastive-cifar10

Stored: 1,000 pictures of CIFAR-10's test file, drawn, for the file is sorted by class; or the 320 emoji held out of
training. Cue: each of them, corrupted. Recalled: the stored picture whose code has the highest cosine with the cue's.
The figures go into the log beside the weights. Without CIFAR-10 (see datasets.cifar10) it says so and measures nothing.
"""

import argparse
import json
import sys
from pathlib import Path

import numpy as np
import torch

from hopfield_edu import corrupt, datasets
from hopfield_edu.datasets import cifar
from hopfield_edu.modern import contrastive, encoders

TITLES = {
    "cifar10": "recalled, %, of 1,000 pictures of CIFAR-10's test file",
    "emoji": "recalled, %, of 320 emoji held out of training",
}
TARGETS = {
    "gaussian .1": 99,
    "gaussian .2": 99,
    "gaussian .3": 99,
    "salt and pepper 10 %": 99,
    "colour": 99,
    "mirror": 99,
    "rotation 15°": 99,
    "rotation 30°": 99,
    "crop 75 %": 99,
    "half masked": 80,
    "crop 50 %": 90,
    "crop 75 %, anywhere": 99,
    "crop 50 %, anywhere": 80,
    "small, 60 %": 90,
    "linear probe": 60,
}


def cues(pictures, rng):
    """Name -> the pictures, each corrupted in that way."""
    return {
        "gaussian .1": corrupt.gaussian(pictures, 0.1, rng=rng),
        "gaussian .2": corrupt.gaussian(pictures, 0.2, rng=rng),
        "gaussian .3": corrupt.gaussian(pictures, 0.3, rng=rng),
        "salt and pepper 10 %": corrupt.salt_and_pepper(pictures, 0.1, rng=rng),
        "colour": recolour(pictures, rng),
        "mirror": pictures[:, :, ::-1],
        "rotation 15°": corrupt.rotate(pictures, 15),
        "rotation 30°": corrupt.rotate(pictures, 30),
        "crop 75 %": corrupt.crop(pictures, 0.75),
        "half masked": corrupt.mask(pictures, "right", 0.5),
        "crop 50 %": corrupt.crop(pictures, 0.5),
        "left half masked": corrupt.mask(pictures, "left", 0.5),
        "top half masked": corrupt.mask(pictures, "top", 0.5),
        "crop 50 %, upper left": corrupt.crop(corrupt.shift(pictures, down=8, right=8), 0.5),
        "shift 4": corrupt.shift(pictures, down=4, right=4),
        "gaussian .5": corrupt.gaussian(pictures, 0.5, rng=rng),
        "crop 75 %, anywhere": corrupt.crop(pictures, 0.75, rng=rng),
        "crop 50 %, anywhere": corrupt.crop(pictures, 0.5, rng=rng),
        "small, 60 %": corrupt.shrink(pictures, 0.6),
    }


def recolour(pictures, rng):
    """Each channel of each picture brighter or darker by up to 30 %, its saturation changed by up to a half."""
    gain, saturation = rng.uniform(0.7, 1.3, (len(pictures), 1, 1, 3)), rng.uniform(0.5, 1.5, (len(pictures), 1, 1, 1))
    grey = pictures.mean(axis=3, keepdims=True)
    return np.clip((grey + saturation * (pictures - grey)) * gain, 0, 1)


def recalled(encoder, pictures, rng):
    """Name of a corruption -> % of the pictures recalled from it."""
    stored = _unit(encoder.features(pictures))
    cosines = {name: _unit(encoder.features(cue)) @ stored.T for name, cue in cues(pictures, rng).items()}
    return {name: 100 * np.mean(cosine.argmax(1) == np.arange(len(pictures))) for name, cosine in cosines.items()}


def linear_probe(features, labels, test_features, test_labels, decay=1e-4, steps=300):
    """% of test pictures whose class a linear map of their features h, fitted to training pictures, gets right."""
    x, t = (torch.as_tensor(f, dtype=torch.float32) for f in (features, test_features))
    mean, std = x.mean(0), x.std(0) + 1e-6
    x, t, y = (x - mean) / std, (t - mean) / std, torch.tensor(labels, dtype=torch.long)
    w, b = torch.zeros(x.shape[1], 10, requires_grad=True), torch.zeros(10, requires_grad=True)
    optimizer = torch.optim.LBFGS([w, b], max_iter=steps, line_search_fn="strong_wolfe")

    def loss():
        optimizer.zero_grad()
        value = torch.nn.functional.cross_entropy(x @ w + b, y) + decay * (w**2).sum()
        value.backward()
        return value

    optimizer.step(loss)
    return 100 * float(((t @ w + b).argmax(1) == torch.tensor(test_labels)).float().mean())


def measure(name, memories):
    """Name of a test -> %, of an encoder by its name or of weights in a file."""
    encoder = encoders.load(name) if name in encoders.NAMES else encoders.Encoder(name, 128, contrastive.load(name))
    if memories == "emoji":
        return recalled(encoder, datasets.emoji(size=32).pictures[contrastive.EMOJI :], np.random.default_rng(0))
    test, labels = cifar.records("test")
    drawn = np.random.default_rng(0).permutation(len(test))[:1000]
    shares = recalled(encoder, test[drawn] / 255, np.random.default_rng(0))
    if encoder.network is not None:
        trunk = encoders.Encoder("h", 256, Trunk(encoder.network))
        train, train_labels = cifar.records("train")
        shares["linear probe"] = linear_probe(_h(trunk, train), train_labels, _h(trunk, test), labels)
    return shares


def _unit(features):
    return features / np.linalg.norm(features, axis=1, keepdims=True)


class Trunk(torch.nn.Module):
    """The features h before the projection, on which SimCLR fits its linear probe."""

    def __init__(self, network):
        super().__init__()
        self.network = network

    def forward(self, pictures):
        return self.network.trunk(2 * pictures - 1)


def _h(trunk, pictures):
    return np.concatenate([trunk.features(part / 255) for part in np.array_split(pictures, len(pictures) // 1000)])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("name", help="an encoder's name, or a safetensors file of train encoder")
    parser.add_argument("--memories", choices=("cifar10", "emoji"), default="cifar10")
    parser.add_argument("--log", type=Path, help="a log to which the figures are added")
    options = parser.parse_args()
    try:
        shares = {name: round(float(share), 1) for name, share in measure(options.name, options.memories).items()}
    except FileNotFoundError as error:
        sys.exit(f"nothing measured: {error}")
    for name, share in shares.items():
        target = TARGETS.get(name, 0) if options.memories == "cifar10" else 0
        print(f"{name:22}{share:6.1f}" + f"   target {target}" * (target > 0) + " MISSED" * (share < target))
    if options.log:
        log = json.loads(options.log.read_text(encoding="utf-8"))
        log[TITLES[options.memories]] = shares
        options.log.write_text(json.dumps(log, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
