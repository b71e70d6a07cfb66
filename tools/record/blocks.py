"""What a loss that refreshes memory is worth, behind chapter 18, measured once: python -m tools.record.blocks [part …].

recall: networks with one block of 16 slots with 24 numbers, or two with 12 numbers each, that learn associative recall
(items of two vectors with 3 bits, two or three of them) with and without the refreshing loss; and two blocks whose
refreshing loss may not use the memory, or not the direct path. Of each seed the share of wrong bits after 250 and
500 steps, on 1,024 sequences drawn once, and at the end with the memory cut, and with the direct path cut.
copy: two blocks learn to copy 5 vectors of 4 bits for 300 steps; the same cuts.
The log is hopfield_edu's own data, so that the chapter reads it; a run that was stopped goes on.
"""

import sys
from pathlib import Path

import numpy as np
import torch

from hopfield_edu.datasets.experiments import EXPERIMENTS
from hopfield_edu.frontier import DistributedMemory, bit_errors, copy_task, recall_task
from tools.record.runs import read, record, write

LOG = Path(str(EXPERIMENTS)) / "blocks.json"
EVERY, STEPS = 250, 500
WAYS = {
    "1 block": {"blocks": 1, "refresh": 0},
    "1 block, refreshed": {"blocks": 1},
    "2 blocks": {"blocks": 2, "refresh": 0},
    "2 blocks, refreshed": {"blocks": 2},
    "2 blocks, refreshed without memory": {"blocks": 2, "cut": "memory"},
    "2 blocks, refreshed without direct path": {"blocks": 2, "cut": "direct path"},
}
SEEDS = range(6)


def recalls(batch, rng):
    """What the networks learn: two or three items."""
    return recall_task(batch, rng.integers(2, 4), 3, rng=rng)


def copies(batch, rng):
    return copy_task(batch, 5, 4, rng=rng)


def exam(task, rng=12345):
    """Lessons that no network has learned from."""
    rng = np.random.default_rng(rng)
    if task == "copy":
        return [copy_task(1024, 5, 4, rng=rng)]
    return [recall_task(512, items, 3, rng=rng) for items in (2, 3)]


def errors(network, lessons, cut=None):
    """The share of wrong bits in answers, and in story steps said again: the means over lessons."""
    told = [bit_errors(network(lesson.inputs, cut=cut).logits, lesson) for lesson in lessons]
    return [round(float(error), 4) for error in np.mean(told, axis=0)]


def learned(network, draw, lessons, steps=STEPS, **how):
    """Train it, and look at it after every 250 steps: what it is asked at those moments is no part of training."""
    curve, seen = [], 0

    def watched(batch, rng):
        nonlocal seen
        if seen and seen % EVERY == 0:
            curve.append(errors(network, lessons)[0])
        seen += 1
        return draw(batch, rng)

    network.fit(watched, steps=steps, progress=False, **how)
    return [*curve, errors(network, lessons)[0]]


def recalled(way, seed):
    how, lessons = dict(WAYS[way]), exam("recall")
    blocks = how.pop("blocks")
    network = DistributedMemory(5, 32, blocks, 16, 24 // blocks, rng=seed)
    curve = learned(network, recalls, lessons, **how)
    return {"steps": curve} | cuts(network, lessons)


def copied(way, seed):
    network, lessons = DistributedMemory(6, 32, 2, 16, 12, rng=seed), exam("copy")
    learned(network, copies, lessons, 300, refresh=0.1 if way == "2 blocks, refreshed" else 0)
    return cuts(network, lessons)


def cuts(network, lessons):
    """Wrong bits [of answers, of the story]: whole, memory cut, direct path cut."""
    return {cut or "whole": errors(network, lessons, cut) for cut in (None, "memory", "direct path")}


WORK = {
    "recall": [(way, seed, recalled) for seed in SEEDS for way in WAYS],
    "copy": [(way, seed, copied) for seed in SEEDS for way in ("2 blocks", "2 blocks, refreshed")],
}


def means(log):
    """The means over seeds that the chapter says: wrong bits of answers after 500 steps; and of a copy, by cut."""
    told = {way: mean([seed["whole"][0] for seed in log["recall"][way].values()]) for way in WAYS}
    refreshed = log["copy"]["2 blocks, refreshed"].values()
    cut = {
        name: {part: mean([seed[name][k] for seed in refreshed]) for k, part in enumerate(("answers", "story"))}
        for name in ("whole", "memory", "direct path")
    }
    return {"wrong bits of recall": told, "wrong bits of a refreshed copy": cut}


def mean(errors):
    return round(float(np.mean(errors)), 4)


if __name__ == "__main__":
    torch.set_num_threads(1)
    for name in sys.argv[1:] or WORK:
        record(LOG, name, WORK[name], "blocks")
    log = read(LOG)
    write(LOG, log | {"means": means(log), "command": "python -m tools.record.blocks"})
