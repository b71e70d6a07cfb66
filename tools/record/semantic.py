"""Measure what a semantic memory recalls, by hand: python -m tools.record.semantic

Every corruption and level of corrupt.LEVELS x encoder x similarity x number stored. Cue: a stored picture, corrupted.
Recalled: of all stored pictures that one has the highest similarity. Pictures: CIFAR-10's test file, shuffled, for it
is sorted by class (see datasets.cifar10). 1,000 cues a row: of 10 stored pictures 100 groups, of 100 ten groups, of
1,000 one; of 10,000 stored 250 are asked for.
Writes hopfield_edu/data/experiments/semantic.csv, corruption by corruption; a run that was stopped goes on there.
"""

import argparse
import csv
import itertools
import sys
from pathlib import Path

import numpy as np
import torch
from tqdm.auto import tqdm

import hopfield_edu
from hopfield_edu import corrupt
from hopfield_edu.datasets import cifar
from hopfield_edu.modern import SemanticMemory, compare, contrastive, encoders

TABLE = Path(hopfield_edu.__file__).parent / "data" / "experiments" / "semantic.csv"
COLUMNS = ("encoder", "corruption", "level", "similarity", "stored", "cues", "percent", "low", "high")
SIMILARITIES = ("dot", "cosine", "neg-L1", "neg-L2")
STORED = (10, 100, 1000, 10_000)
CASES = [("none", "")] + [(name, level) for name, levels in corrupt.LEVELS.items() for level in levels]


def wilson(right, of, z=1.96):
    """The 95 % interval of a share, in per cent. Wilson (1927), J. Am. Stat. Assoc. 22."""
    share, middle = right / of, (right + z * z / 2) / (of + z * z)
    half = z / (1 + z * z / of) * np.sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    return 100 * (middle - half), 100 * (middle + half)


def recalled(memory, features, similarity, stored):
    """How many of the cues find their own picture, cue i picture i, among `stored` pictures that hold it; of how many.

    features: those of the cues, which are asked in groups of `stored` where that is fewer; of many a quarter is asked.
    """
    asked = len(features) if stored <= len(features) else len(features) // 4
    right = 0
    for start in range(0, asked, stored):
        cues = features[start : min(start + stored, asked)]
        found = compare(memory.features[start : start + stored], cues, similarity).argmax(1)
        right += int((found == torch.arange(len(cues))).sum())
    return right, asked


def rows(memory, corruption, level, asked, stored):
    """The rows of the table for one encoder and one case: every similarity and number stored."""
    pictures = memory.pictures[:asked].double().numpy()
    cues = pictures if corruption == "none" else corrupt.by_level(pictures, corruption, level, rng=0)
    features = memory.encoder.features(torch.tensor(cues))
    for similarity, count in itertools.product(SIMILARITIES, stored):
        right, of = recalled(memory, features, similarity, count)
        shares = (round(float(share), 1) for share in (100 * right / of, *wilson(right, of)))
        yield (memory.encoder.name, corruption, level, similarity, count, of, *shares)


def load(name, weights):
    """An encoder by its name; contrastive-cifar10 from a file of weights where one is given."""
    if name == "contrastive-cifar10" and weights:
        return encoders.Encoder(name, 128, contrastive.load(weights))
    return encoders.load(name)


def todo(table, names):
    """The encoders and cases that are not in the table yet."""
    done = set()
    if table.is_file():
        with table.open(newline="", encoding="utf-8") as file:
            done = {(row["encoder"], row["corruption"], row["level"]) for row in csv.DictReader(file)}
    return [(name, *case) for name in names for case in CASES if (name, case[0], str(case[1])) not in done]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--encoders", nargs="*", default=encoders.NAMES, help="names (default: all)")
    parser.add_argument(
        "--weights", type=Path, help="a file in the place of the shipped weights of contrastive-cifar10"
    )
    parser.add_argument("--stored", type=int, nargs="*", default=STORED, help="numbers stored")
    parser.add_argument(
        "--asked", type=int, default=1000, help="cues a row, a quarter where more are stored (default: 1000)"
    )
    parser.add_argument("--threads", type=int, default=1, help="processor cores (default: 1)")
    parser.add_argument("--out", type=Path, default=TABLE)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    try:
        test = cifar.records("test")[0]
    except FileNotFoundError as error:
        sys.exit(f"nothing measured: {error}")
    shuffled = np.random.default_rng(0).permutation(len(test))[: max(options.stored)]
    pictures = torch.tensor(test[shuffled]).float() / 255
    cases, memory = todo(options.out, options.encoders), None
    options.out.parent.mkdir(parents=True, exist_ok=True)
    if not options.out.is_file():
        options.out.write_text(",".join(COLUMNS) + "\n", encoding="utf-8")
    for name, corruption, level in tqdm(cases, unit="case", mininterval=10):
        if memory is None or memory.encoder.name != name:
            memory = SemanticMemory(load(name, options.weights)).store(pictures)
        measured = list(rows(memory, corruption, level, options.asked, options.stored))
        with options.out.open("a", newline="", encoding="utf-8") as file:
            csv.writer(file, lineterminator="\n").writerows(measured)


if __name__ == "__main__":
    main()
