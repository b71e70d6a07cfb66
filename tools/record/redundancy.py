"""The long runs behind chapter 13, measured once: python -m tools.record.redundancy [part …].

capacity: the largest load that each rule bears, by the source's criterion: tested once, at the end of training, with
the same patterns at every load, found by bisection. published: redundancy once more, with the authors' way of stopping.
bins: two goals, with counted and with soft bins. curves: at each load, what is left of clean and of damaged cues, a
neuron's mean parts, and the courses of one cue. The log is hopfield_edu's own data, so that the chapter and the widget
read it; a run that was stopped goes on.
"""

import sys
import time
import warnings
from functools import partial
from pathlib import Path

import numpy as np
import torch
from tqdm import tqdm

from hopfield_edu.classical import hebbian, perceptron, pseudo_inverse, recall, storkey
from hopfield_edu.corrupt import flip
from hopfield_edu.datasets.experiments import EXPERIMENTS
from hopfield_edu.frontier import PID, RedundancyMemory, neuron_joint, pid
from hopfield_edu.frontier.decomposition import EXTERNAL, decompose
from hopfield_edu.patterns import random_patterns
from tools.record.runs import ran, read, write

LOG = Path(str(EXPERIMENTS)) / "redundancy.json"
N, SEEDS = 100, {"capacity": 4, "published": 4, "bins": 3, "curves": 2}
EPOCHS = {"capacity": 2000, "published": 5000, "bins": 700, "curves": 1000}
STORED = [5, 10, 14, 20, 30, 40, 50, 60, 80, 100, 120, 150, 180]
FLIPS = [0, 5, 10, 15, 20]
HEART = """
..##..##..
.########.
##########
##########
##########
.########.
..######..
...####...
....##....
..........
"""


def logistic(X, epochs, rate=0.05):
    """One logistic regression per neuron: the others predict x_i; the same optimizer and start as RedundancyMemory."""
    x = torch.tensor(X)
    W = torch.tensor(RedundancyMemory(N, rng=0).weights, requires_grad=True)
    others = 1 - torch.eye(N, dtype=x.dtype)
    optimizer = torch.optim.Adam([W], lr=rate)
    for _ in range(epochs):
        loss = torch.nn.functional.softplus(-x.T * ((W * others) @ x.T)).sum()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return (W * others).detach().numpy()


def quiet_perceptron(X):
    """The package's perceptron, without its warning where the patterns cannot all be kept."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return perceptron(X)


def climb(goal, **settings):
    """A rule: the weights of a RedundancyMemory with this goal."""
    return lambda X, epochs: RedundancyMemory(N, rng=0, goal=goal, **settings).fit(X, epochs, progress=False).weights


GOALS = {"redundancy": (0, 0, 1, 0, 0), "searched": (0.48, -0.16, 0.25, 0.04, -0.63)}
RULES = {
    "Hebb": lambda X, _: hebbian(X),
    "Storkey": lambda X, _: storkey(X),
    "pseudo-inverse": lambda X, _: pseudo_inverse(X),
    "perceptron": lambda X, _: quiet_perceptron(X),
    "logistic regression": logistic,
    "redundancy": climb(GOALS["redundancy"]),
    "I(Y;T)": climb((1, 0, 1, 0, 0)),
    "the authors' searched goal": climb(GOALS["searched"]),
    "redundancy, T = ±1": climb(GOALS["redundancy"], external=1),
}
CURVES = list(RULES)[:6]
RANGES = {  # patterns between which the capacity is sought; a scan where a rule is fast, else a bisection
    "Hebb": (2, 40),
    "Storkey": (20, 70),
    "pseudo-inverse": (80, 100),
    "perceptron": (130, 199),
    "logistic regression": (130, 199),
    "redundancy": (130, 199),
    "I(Y;T)": (130, 199),
    "the authors' searched goal": (100, 199),
    "redundancy, T = ±1": (40, 199),
}


def left(weights, X, flips=0):
    """Mean overlap of where cues end, clean or with so many flips, with where they should: T = 0, synchronous."""
    cues = flip(X, count=flips, rng=0) if flips else X
    return float(np.mean(recall(weights, cues, order="synchronous", max_sweeps=N).state * X))


def passes(rule, X):
    """Whether the mean overlap from clean starts is at least .95; n patterns have no pseudo-inverse rule."""
    if rule == "pseudo-inverse" and len(X) >= N:
        return False
    return left(RULES[rule](X, EPOCHS["capacity"]), X) >= 0.95


def capacity(rule, seed):
    """The load before the first that fails."""
    X = random_patterns(200, N, seed)
    low, high = RANGES[rule]
    if high <= N:
        return (next(p for p in range(low, high + 1) if not passes(rule, X[:p])) - 1) / N
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if passes(rule, X[:middle]) else (low, middle)
    return low / N


def published_capacity(_, seed):
    """Of redundancy: the last load before the first that fails, in steps of .02, with new patterns and weights each.

    Training stops at the first of 15 checkpoints, even on a logarithmic scale, at which recall passes. The authors'
    scan begins at a load of .2, this one at 1.3.
    """
    rng, load = np.random.default_rng(seed), 1.3
    while load < 2 and passes_once(random_patterns(round(load * N), N, rng), rng):
        load = round(load + 0.02, 2)
    return round(load - 0.02, 2)


def passes_once(X, rng):
    """Whether recall passes at one of the checkpoints of a training."""
    memory = RedundancyMemory(N, rng=rng)
    for checkpoint in np.unique(np.logspace(0, np.log10(EPOCHS["published"]), 15, dtype=int)):
        memory.fit(X, checkpoint - len(memory.history), progress=False)
        if left(memory.weights, X) >= 0.95:
            return True
    return False


def left_with(goal_and_bins, seed):
    """What is left of 145 patterns, clean, at the end of training."""
    goal, bins = goal_and_bins.split(", ")
    X = random_patterns(145, N, seed)
    learn = {"60 counted": climb(GOALS[goal]), "10 soft": partial(learn_softly, goal=GOALS[goal])}[bins]
    return round(left(learn(X, EPOCHS["bins"]), X), 4)


def learn_softly(X, epochs, goal):
    """A rule: the weights of a RedundancyMemory with this goal, if it learns with soft bins."""
    x, others = torch.tensor(X), 1 - torch.eye(N, dtype=torch.double)
    W = torch.tensor(RedundancyMemory(N, rng=0).weights, requires_grad=True)
    optimizer = torch.optim.Adam([W], lr=0.05)
    for _ in range(epochs):
        parts = decompose(soft(W * others, x))
        optimizer.zero_grad()
        (-sum(weight * part.sum() for weight, part in zip(goal, parts, strict=True))).backward()
        optimizer.step()
    return (W * others).detach().numpy()


def soft(W, x, bins=10):
    """Tables with soft bins between the least and the largest R, which let a derivative through, as the authors' have.

    An R counts to a bin by sigmoid(2 (width / 2 - distance from its middle)), all bins together 1.
    """
    r = x @ W.T
    edges = torch.linspace(r.min().item() - 1, r.max().item() + 1, bins + 1, dtype=x.dtype)
    distance = torch.abs(r[..., None] - (edges[1:] + edges[:-1]) / 2)
    in_bin = torch.sigmoid(2 * ((edges[1] - edges[0]) / 2 - distance))
    in_bin = in_bin / in_bin.sum(dim=-1, keepdim=True)
    up = torch.sigmoid(EXTERNAL * x + r)
    t, y = torch.stack([x < 0, x > 0], dim=-1).to(x.dtype), torch.stack([1 - up, up], dim=-1)
    return torch.einsum("pnt,pnr,pny->ntry", t, in_bin, y) / len(x)


def look(rule, p):
    """With p patterns: the overlap left after each number of flips, a neuron's parts, and the courses of the heart."""
    if rule == "pseudo-inverse" and p >= N:
        return None
    kept, parts = [], []
    for seed in range(SEEDS["curves"]):
        X = random_patterns(200, N, seed)[:p]
        X[0] = np.where(np.array(list("".join(HEART.split()))) == "#", 1, -1)
        W = RULES[rule](X, EPOCHS["curves"])
        kept.append([left(W, X, flips) for flips in FLIPS])
        parts.append(np.mean(pid(neuron_joint(EXTERNAL * W.toarray() if rule == "Hebb" else W, X)), axis=1))
    courses = {str(flips): course(W, X[0], flips) for flips in (0, 5, 15)}
    return {
        "left": np.mean(kept, axis=0).round(4).tolist(),
        "parts": dict(zip(PID._fields, np.mean(parts, axis=0).round(4).tolist(), strict=True)),
        "courses": courses,
    }


def course(W, x, flips, most=12):
    """The states of a recall, as strings of # and ., from the cue to rest, or for so many steps."""
    s, states = flip(x, count=flips, rng=1) if flips else x, []
    while len(states) <= most:
        states.append("".join(np.where(s > 0, "#", ".")))
        s = recall(W, s, order="synchronous", max_sweeps=1).state
        if "".join(np.where(s > 0, "#", ".")) == states[-1]:
            break
    return states


WORK = {
    "capacity": [(rule, seed, capacity) for rule in RULES for seed in range(SEEDS["capacity"])],
    "published": [("redundancy", seed, published_capacity) for seed in range(SEEDS["published"])],
    "bins": [
        (f"{goal}, {bins}", seed, left_with)
        for goal in GOALS
        for bins in ("60 counted", "10 soft")
        for seed in range(SEEDS["bins"])
    ],
    "curves": [(rule, p, look) for rule in CURVES for p in STORED],
}


def record(part):
    """Do what is not yet in the log, and write the log after each piece."""
    log = read(LOG) | {"n": N, "epochs": EPOCHS, "seeds": SEEDS, "stored": STORED, "flips": FLIPS}
    done = log.setdefault(part, {})
    cost = log.setdefault("cost", {}).setdefault(part, {"minutes": 0, "minutes of processor time": 0})
    for rule, key, measure in tqdm(WORK[part], desc=part):
        if str(key) in done.setdefault(rule, {}):
            continue
        began = time.perf_counter(), time.process_time()
        done[rule][str(key)] = measure(rule, key)
        spent = (time.perf_counter() - began[0]) / 60, (time.process_time() - began[1]) / 60
        cost |= {name: round(cost[name] + more, 3) for name, more in zip(cost, spent, strict=True)}
        log["cost"][part] = cost
        log["runs"] = log.get("runs", {}) | {part: ran(f"python -m tools.record.redundancy {part}")}
        write(LOG, log)
    if part != "curves":
        write(LOG, log | {f"mean {part}": {rule: round(np.mean(list(done[rule].values())), 4) for rule in done}})


if __name__ == "__main__":
    torch.set_num_threads(1)
    LOG.parent.mkdir(exist_ok=True)
    for name in sys.argv[1:] or WORK:
        record(name)
