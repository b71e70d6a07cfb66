"""Train the emoji encoder at three sizes and measure what each recalls: python -m tools.record.sizes

Size 1 is the shipped contrastive-emoji; 1/2 and 1/4 have as many of its channels and are trained here by the same
460,800 pairs, seed 0. Cues: the 320 emoji held out of training, corrupted; all 320 are stored; cosine.
Writes hopfield_edu/data/experiments/semantic-sizes.csv. About six minutes of one core.
"""

import csv
from pathlib import Path

import numpy as np
import torch

import hopfield_edu
from hopfield_edu import corrupt, datasets
from hopfield_edu.modern import ContrastiveNetwork, compare, contrastive, encoders

TABLE = Path(hopfield_edu.__file__).parent / "data" / "experiments" / "semantic-sizes.csv"
CHANNELS = {"1/4": (12, 24, 64), "1/2": (24, 48, 128)}
PAIRS = 460_800


def small(channels):
    torch.manual_seed(0)
    pictures = datasets.emoji(size=32).pictures[: contrastive.EMOJI]
    return contrastive.train(pictures, pairs=PAIRS, start=ContrastiveNetwork(channels))


def rows(size, encoder):
    """The rows of the table for one encoder: every corruption at every level."""
    held = datasets.emoji(size=32).pictures[contrastive.EMOJI :]
    stored, weights = encoder.features(held), sum(w.numel() for w in encoder.network.parameters())
    for name, levels in corrupt.LEVELS.items():
        for level in levels:
            cues = encoder.features(corrupt.by_level(held, name, level, rng=0))
            right = np.mean(compare(stored, cues, "cosine").argmax(1) == np.arange(len(held)))
            yield size, weights, name, level, round(100 * right, 1)


def main():
    torch.set_num_threads(1)
    measured = []
    for size, channels in CHANNELS.items():
        measured += rows(size, encoders.Encoder(size, 128, small(channels)))
    measured += rows("1", encoders.load("contrastive-emoji"))
    TABLE.parent.mkdir(parents=True, exist_ok=True)
    with TABLE.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(("size", "weights", "corruption", "level", "percent"))
        table.writerows(measured)


if __name__ == "__main__":
    main()
