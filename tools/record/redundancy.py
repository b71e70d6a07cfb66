"""The long runs behind chapter 12, measured once: python -m tools.record.redundancy [capacity] [curves].

capacity: the largest load that each rule bears, by the source's criterion. curves: at each load, what is left of clean
and of damaged cues, a neuron's mean parts, and the courses of one cue. The log is hopfield_edu's own data, so that the
chapter and the widget read it; a run that was stopped goes on.
"""

import json
import os
import platform
import sys
import time
import warnings
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import torch
from tqdm import tqdm

from hopfield_edu.classical import hebbian, perceptron, pseudo_inverse, recall, storkey
from hopfield_edu.corrupt import flip
from hopfield_edu.datasets import EXPERIMENTS
from hopfield_edu.frontier import PID, RedundancyMemory, neuron_joint, pid
from hopfield_edu.frontier.decomposition import EXTERNAL
from hopfield_edu.patterns import random_patterns

LOG = Path(str(EXPERIMENTS)) / "redundancy.json"
N, SEEDS = 100, {"capacity": 4, "curves": 2}
EPOCHS = {"capacity": 2000, "curves": 1000}
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


def climb(goal):
    """A rule: the weights of a RedundancyMemory with this goal."""
    return lambda X, epochs: RedundancyMemory(N, rng=0, goal=goal).fit(X, epochs, progress=False).weights


RULES = {
    "Hebb": lambda X, _: hebbian(X),
    "Storkey": lambda X, _: storkey(X),
    "pseudo-inverse": lambda X, _: pseudo_inverse(X),
    "perceptron": lambda X, _: quiet_perceptron(X),
    "logistic regression": logistic,
    "redundancy": climb((0, 0, 1, 0, 0)),
    "I(Y;T)": climb((1, 0, 1, 0, 0)),
}
RANGES = {  # patterns between which the capacity is sought; a scan where a rule is fast, else a bisection
    "Hebb": (2, 40),
    "Storkey": (20, 70),
    "pseudo-inverse": (80, 100),
    "perceptron": (130, 199),
    "logistic regression": (130, 199),
    "redundancy": (130, 199),
    "I(Y;T)": (130, 199),
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
    "curves": [(rule, p, look) for rule in RULES if rule != "I(Y;T)" for p in STORED],
}


def record(part):
    """Do what is not yet in the log, and write the log after each piece."""
    log = json.loads(LOG.read_text(encoding="utf-8")) if LOG.is_file() else {}
    log |= {"n": N, "epochs": EPOCHS, "seeds": SEEDS, "stored": STORED, "flips": FLIPS}
    done = log.setdefault(part, {})
    cost = log.setdefault("cost", {}).setdefault(part, {"minutes": 0, "minutes of processor time": 0})
    for rule, key, measure in tqdm(WORK[part], desc=part):
        if str(key) in done.setdefault(rule, {}):
            continue
        began = time.perf_counter(), time.process_time()
        done[rule][str(key)] = measure(rule, key)
        spent = (time.perf_counter() - began[0]) / 60, (time.process_time() - began[1]) / 60
        cost |= {name: round(cost[name] + more, 3) for name, more in zip(cost, spent, strict=True)}
        log["cost"][part], log["runs"] = cost, log.get("runs", {}) | {part: about(part)}
        write(log)
    if part == "capacity":
        write(log | {"mean capacity": {rule: round(np.mean(list(done[rule].values())), 4) for rule in done}})


def write(log):
    LOG.write_text(json.dumps(log, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")


def about(part):
    return {
        "command": f"python -m tools.record.redundancy {part}",
        "date": datetime.now(UTC).date().isoformat(),
        "machine": f"{os.cpu_count()} cores, {torch.get_num_threads()} used, shared with other programs, "
        f"{platform.machine()}, Python {platform.python_version()}, torch {torch.__version__}",
    }


if __name__ == "__main__":
    torch.set_num_threads(1)
    LOG.parent.mkdir(exist_ok=True)
    for name in sys.argv[1:] or WORK:
        record(name)
