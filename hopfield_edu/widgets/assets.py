"""Files too large to travel in a page, which a widget loads when it is seen: python -m hopfield_edu.widgets.assets."""

import json

import numpy as np

from hopfield_edu import datasets, shipped
from hopfield_edu.hetero.stories import shuffle
from hopfield_edu.widgets.base import STATIC


def write_storyteller(path=STATIC / "storyteller.bin"):
    """Write what the story teller needs, as a safetensors file: weights, bricks, their names, which follows which."""
    weights, about = shipped.load("stories")
    bricks = datasets.emoji(count=50, size=32, rng=0)
    # A value is the mean of four bytes; whole numbers from here on, so that halves round alike on every machine.
    pictures = (np.rint(bricks.pictures * 1020).astype(int) + 2) // 4
    tensors = {"pictures": pictures.astype(np.uint8), "permutation": shuffle(50, rng=1).astype(np.uint8)}
    shipped.save(path, weights | tensors, about | {"names": json.dumps(bricks.names)})


if __name__ == "__main__":
    write_storyteller()
