"""Bags of digits behind chapter 9, read by five kinds of pooling: python -m tools.record.bags.

A bag holds ten digits of MNIST. Half of the bags hold one 3, and a network says which; nobody tells it which picture
it is. 4,000 pictures fill the bags of training, drawn anew at each step, and 1,000 others those of the exam.
read: the share of 2,000 bags judged rightly, of each pooling, straight from pixels and behind a hidden layer of 64
features, each with the same steps, rate and bags. steps: one network, trained with one step and asked with more: what
is right, the energy, and how loud the 3 is. The log is hopfield_edu's own data, so that the chapter reads it.
"""

import json
import time
from pathlib import Path

import numpy as np
import torch
from tqdm import tqdm

from hopfield_edu import datasets
from hopfield_edu.datasets.experiments import EXPERIMENTS
from hopfield_edu.modern import HopfieldLayer, modern_energy
from hopfield_edu.networks.training import descend, warm_up_then_cosine
from tools.record.runs import ran, write

LOG = Path(str(EXPERIMENTS)) / "bags.json"
SEEDS, STEPS, BATCH, EXAM = range(5), 1500, 32, 2000
RATES = {0: 1e-2, 64: 3e-3}
PULL = 0.01  # on the length of learned cues: it costs nothing, and what they ask for can be seen
TRIED = (1, 2, 3, 5, 10)


class Pooling(torch.nn.Module):
    """One row for a bag of rows (b, 10, d): mean, max, attention (Ilse et al. 2018), or a Hopfield layer."""

    def __init__(self, kind, size, seed):
        super().__init__()
        self.kind, self.rows = kind, 1
        if kind == "attention":
            self.score = torch.nn.Sequential(torch.nn.Linear(size, 32), torch.nn.Tanh(), torch.nn.Linear(32, 1))
        if kind.startswith("Hopfield"):
            self.rows, steps = int(kind.split()[1]), int(kind.split()[3])
            self.layer = HopfieldLayer(size, learned_cues=self.rows, beta=10.0, steps=steps, rng=seed)

    def forward(self, bags):
        if self.kind == "mean":
            return bags.mean(1)
        if self.kind == "max":
            return bags.amax(1)
        if self.kind == "attention":
            return (torch.softmax(self.score(bags), 1) * bags).sum(1)
        return self.layer(keys=bags).flatten(1)


KINDS = ("mean", "max", "attention", "Hopfield 1 cue, 1 step", "Hopfield 4 cues, 1 step", "Hopfield 4 cues, 3 steps")


class Reader(torch.nn.Module):
    """Says of each bag (b, 10, 784) whether it holds a 3: above 0. hidden: features of a picture, 0 for its pixels."""

    def __init__(self, kind, hidden, seed):
        super().__init__()
        features = torch.nn.Sequential(torch.nn.Linear(784, hidden), torch.nn.ReLU()) if hidden else None
        self.features = features or torch.nn.Identity()
        self.pooling = Pooling(kind, hidden or 784, seed)
        self.judge = torch.nn.Linear(self.pooling.rows * (hidden or 784), 1)

    def forward(self, bags):
        return self.judge(self.pooling(self.features(bags)))[:, 0]


def rows_of(pictures):
    """Pictures as rows of 784 numbers, of mean 0 and length 1."""
    rows = torch.tensor(pictures.reshape(len(pictures), -1), dtype=torch.float32)
    rows = rows - rows.mean(1, keepdim=True)
    return rows / rows.norm(dim=1, keepdim=True)


def draw(labels, count, rng, digit=3, size=10):
    """Which pictures are in each of the bags, (count, size), and whether there is a 3 among them: then it is first."""
    bags, holds = rng.choice(np.flatnonzero(labels != digit), (count, size)), rng.random(count) < 0.5
    bags[holds, 0] = rng.choice(np.flatnonzero(labels == digit), holds.sum())
    return torch.tensor(bags), torch.tensor(holds)


def trained(kind, hidden, rows, labels, seed):
    """A reader after STEPS steps."""
    torch.manual_seed(seed)
    reader, rng, rate = Reader(kind, hidden, seed), np.random.default_rng(seed), RATES[hidden]
    cues = reader.pooling.layer.cues if kind.startswith("Hopfield") else torch.zeros(1)

    def loss(step):
        bags, holds = draw(labels, BATCH, rng)
        told = torch.nn.functional.binary_cross_entropy_with_logits(reader(rows[bags] * _scale(hidden)), holds.float())
        return told, (0.0 if hidden else PULL) * cues.square().sum()

    optimizer = torch.optim.Adam(reader.parameters(), lr=rate)
    descend(loss, optimizer, STEPS, [], factor=warm_up_then_cosine(STEPS, 0), progress=False)
    return reader


def _scale(hidden):
    return 14.0 if hidden else 1.0  # of what a hidden layer sees: half a unit a pixel, as it is usual


def right(reader, hidden, rows, exam):
    bags, holds = exam
    with torch.no_grad():
        return ((reader(rows[bags] * _scale(hidden)) > 0) == holds).float().mean().item()


def with_more_steps(reader, rows, exam):
    """Of a reader of pixels with one step, asked with TRIED steps: share right, energy, how loud the 3 is."""
    layer, (bags, holds), found = reader.pooling.layer, exam, []
    for steps in TRIED:
        layer.steps = steps
        with torch.no_grad():
            ends = layer(keys=rows[bags[:300]])
            loud = layer.weights(keys=rows[bags[holds]])[:, :, 0].mean().item()
        energies = [
            modern_energy(bag, asked, layer.beta.item()).mean()
            for bag, asked in zip(rows[bags[:300]], ends, strict=True)
        ]
        share = right(reader, 0, rows, exam)
        found.append({"steps": steps, "right": share, "energy": np.mean(energies).item(), "loud": loud})
    layer.steps = 1
    return found


def main():
    began, digits = time.process_time(), datasets.digits(5000, rng=0)
    rows = rows_of(digits.pictures)
    learned, asked = (rows[:4000], digits.labels[:4000]), (rows[4000:], digits.labels[4000:])
    exam, log = draw(asked[1], EXAM, np.random.default_rng(99)), {"read": {}, "steps": []}
    for hidden in RATES:
        for kind in KINDS:
            readers = [trained(kind, hidden, *learned, seed) for seed in tqdm(SEEDS, desc=f"{kind}, {hidden}")]
            shares = [right(reader, hidden, asked[0], exam) for reader in readers]
            log["read"][f"{kind}, {hidden} features" if hidden else f"{kind}, pixels"] = [round(s, 4) for s in shares]
            if kind == "Hopfield 4 cues, 1 step" and not hidden:
                log["steps"] = [with_more_steps(reader, asked[0], exam) for reader in readers]
    log["command"] = "python -m tools.record.bags"
    log["seconds of processor time"] = round(time.process_time() - began, 1)
    log["run"] = ran(log["command"])
    rounded = json.loads(json.dumps(log), parse_float=lambda text: round(float(text), 4))
    write(LOG, rounded)


if __name__ == "__main__":
    torch.set_num_threads(1)
    main()
