"""Does a larger encoder remember better? The ResNets of timm as in chapter 10: python -m tools.record.backbones

Five sizes that one recipe trained ("a1", on ImageNet), beside the pixels. Cues: the 320 emoji that no encoder of the
course was trained on, damaged in seven ways; all of them are stored; nearest by cosine. Recalled: the cue's own picture
is the nearest. Needs timm (pip install timm), and fetches each network's weights from the internet once, 45 to 240 MB.
--untrained takes the same networks with random weights, which needs no internet: what their shape alone does.
Pictures have 32 × 32 pixels and are enlarged to what each network expects. About ten minutes of one core for all five.
"""

import argparse
import csv
import sys
from pathlib import Path

import numpy as np
import torch

from hopfield_edu import corrupt, datasets
from hopfield_edu.modern import compare, contrastive, encoders
from tools.record.semantic import wilson

MODELS = tuple(f"timm:resnet{depth}.a1_in1k" for depth in (18, 34, 50, 101, 152))
DAMAGES = {
    "noise": ("gaussian", 0.3),
    "specks": ("salt_and_pepper", 0.4),
    "half": ("half", "right"),
    "crop": ("crop", 0.75),
    "corner": ("crop_anywhere", 0.5),
    "turned": ("rotate", 30),
    "mirror": ("mirror", 1),
}
COLUMNS = ("encoder", "weights", "features", "damage", "cues", "percent", "low", "high")


def load(name, trained=True):
    """An encoder by its name; not trained, one of timm with random weights, seed 0."""
    if trained or not name.startswith(encoders.TIMM):
        return encoders.load(name)
    torch.manual_seed(0)
    return encoders._from_timm(name, "cpu", trained=False)._replace(name=f"{name}, untrained")


def rows(encoder, pictures):
    """A row of the table for each damage. pictures: (N, 32, 32, 3) in [0, 1], all stored and all asked."""
    weights = sum(w.numel() for w in encoder.network.parameters()) if encoder.network else 0
    stored = encoder.features(pictures)
    for damage, level in DAMAGES.items():
        found = compare(stored, encoder.features(corrupt.by_level(pictures, *level, rng=0)), "cosine").argmax(axis=1)
        right = int(np.sum(found == np.arange(len(pictures))))
        shares = (100 * right / len(pictures), *wilson(right, len(pictures)))
        yield encoder.name, weights, encoder.size, damage, len(pictures), *(round(float(s), 1) for s in shares)


def line(measured):
    """What is printed of an encoder: its name, its weights, the percentages, their mean."""
    percent = [row[5] for row in measured]
    numbers = "".join(f"{share:8.0f}" for share in [*percent, np.mean(percent)])
    return f"{measured[0][0]:32}{measured[0][1] / 1e6:7.1f}{numbers}"


def pictures_of(folder, count):
    """The emoji that were held out, or the pictures of a folder, as many as asked for."""
    if folder:
        return datasets.folder(folder, count=count, size=encoders.SIDE).pictures
    return datasets.emoji(size=encoders.SIDE).pictures[contrastive.EMOJI :][:count]


def measure(names, pictures, trained):
    """All rows, encoder by encoder; each is told when it is done."""
    print(f"{'encoder':32}{'million':>7}" + "".join(f"{name:>8}" for name in [*DAMAGES, "mean"]))
    measured = []
    for name in names:
        measured.append(list(rows(load(name, trained), pictures)))
        print(line(measured[-1]), flush=True)
    return [row for several in measured for row in several]


def main(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    add("--encoders", nargs="+", default=("pixels", *MODELS), help="names, as encoders.load takes them")
    add("--untrained", action="store_true", help="random weights in the networks of timm: needs no internet")
    add("--folder", help="pictures of your own in place of the emoji")
    add("--count", type=int, help="how many pictures (default: all)")
    add("--threads", type=int, default=1, help="processor cores (default: 1)")
    add("--out", type=Path, help="a CSV file for the rows, with the 95 %% interval of each")
    options = parser.parse_args(arguments)
    torch.set_num_threads(options.threads)
    try:
        table = measure(options.encoders, pictures_of(options.folder, options.count), not options.untrained)
    except (ImportError, OSError, ValueError) as error:
        sys.exit(f"{parser.prog}: {error}")
    if options.out:
        with options.out.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file, lineterminator="\n").writerows([COLUMNS, *table])


if __name__ == "__main__":
    main()
