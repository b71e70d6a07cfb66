"""Scrubbed networks behind chapter 17, measured once: python -m tools.record.scrub.

ways: five networks of 3,237 weights, pretrained on digits, at rest on 200 clothes; 15 shirts are to be forgotten, in
ten ways; what report says of each, and how long steps are. convex: the share of the way in weights that one Newton step
leaves without a hidden layer, and two. The log is hopfield_edu's own data, so that the chapter reads it.
"""

import json
import os
import platform
import time
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from tqdm import tqdm

from hopfield_edu import datasets
from hopfield_edu.datasets.experiments import EXPERIMENTS
from hopfield_edu.frontier import Classifier, fisher_noise, newton_step, ntk_step, report, softmax_of

LOG = Path(str(EXPERIMENTS)) / "scrub.json"
SEEDS, DECAY = range(5), 1e-3


def shop(seed):
    """A network with its start, 200 clothes, which of them are to go, and what is asked."""
    clothes, digits, rng = datasets.clothes(rng=0), datasets.digits(5000, rng=0), np.random.default_rng(seed)
    small = digits.pictures.reshape(-1, 14, 2, 14, 2).mean(axis=(2, 4))
    net, w0 = Classifier(classes=10).pretrained(small, digits.labels, rng=rng)
    each = [rng.permutation(np.flatnonzero(clothes.labels == c)) for c in range(5)]
    train, test = (np.concatenate([i[part] for i in each]) for part in (slice(40), slice(40, 340)))
    gone = np.arange(200) >= 185
    x, y, xt, yt = (a[i] for i in (train, test) for a in (clothes.pictures, clothes.labels))
    sets = {"retained": (x[~gone], y[~gone]), "forgotten": (x[gone], y[gone]), "test": (xt, yt)}
    return net, w0, x, y, gone, sets | {"strangers": (xt[yt == 4], yt[yt == 4])}


def ways(seed):
    """Name of a way -> what report says of it, and of the steps how long they are beside the way to go."""
    net, w0, x, y, gone, sets = shop(seed)
    w, best = net.settle(w0, x, y, decay=DECAY), net.settle(w0, *sets["retained"], decay=DECAY)
    J, p = net.jacobian(w, x), softmax_of(net.logits(w, x))
    short, long = (ntk_step(J, p - np.eye(5)[y], gone, DECAY, moved=moved) for moved in (None, w - w0))
    once = _newton(net, w, w0, sets)
    found = {"trained": w, "retrained": best, "fine-tuned": _descend(net, w, w, sets["retained"], 30, 0.1)}
    found |= {"negative gradient": _climbed(net, w, best, sets["forgotten"])}
    for alpha in (1e-6, 1e-5, 1e-4):
        found[f"noise {alpha:g}"] = fisher_noise(w, J[~gone], p[~gone], alpha, rng=seed)
    found |= {"linear step": w + short, "linear, stretched": w + long, "Gauss-Newton": once}
    found["two such steps"] = _newton(net, once, w0, sets)
    told = {k: report(v, best, w, logits=net.logits, sets=sets)._asdict() for k, v in found.items()}
    away = np.linalg.norm(best - w)
    lengths = {"linear step": np.linalg.norm(short) / away, "Gauss-Newton": np.linalg.norm(once - w) / away}
    return {"ways": told, "lengths": lengths, "stretch": np.linalg.norm(long) / np.linalg.norm(short)}


def _newton(net, w, w0, sets):
    x, y = sets["retained"]
    slope = net.gradient(w, x, y, start=w0, decay=DECAY)
    return w + newton_step(net.jacobian(w, x), softmax_of(net.logits(w, x)), slope, DECAY)


def _descend(net, w, start, pictures, steps, rate):
    """Gradient descent with momentum 0.9."""
    speed = np.zeros_like(w)
    for _ in range(steps):
        speed = 0.9 * speed - rate * net.gradient(w, *pictures, start=start, decay=DECAY)
        w = w + speed
    return w


def _climbed(net, w, best, forgotten):
    """Up the loss of the forgotten alone, until as many are wrong as with the retrained network: an oracle's stop."""
    x, y = forgotten

    def wrong(v):
        return np.mean(net.logits(v, x).argmax(axis=1) != y)

    for _ in range(500):
        if wrong(w) >= wrong(best):
            break
        w = w + 0.05 * net.gradient(w, x, y, start=w, decay=0)
    return w


def convex(count, decay, seed):
    """Share of the way in weights left by one Newton step, and by two, where `count` of 300 pictures go."""
    clothes, rng = datasets.clothes(rng=0), np.random.default_rng(seed)
    rows = np.concatenate([rng.permutation(np.flatnonzero(clothes.labels == c))[:60] for c in range(5)])
    x = clothes.pictures[rows].reshape(300, 7, 2, 7, 2).mean(axis=(2, 4))
    y, gone = clothes.labels[rows], (np.arange(300) >= 240) & (np.arange(300) < 240 + count)
    net = Classifier(49, 0, 5)
    w0 = np.zeros(net.size)
    w, best = (net.settle(w0, x[k], y[k], decay=decay, max_steps=3000) for k in (gone | True, ~gone))
    left, v = [], w
    for _ in range(2):
        slope = net.gradient(v, x[~gone], y[~gone], start=w0, decay=decay)
        v = v + newton_step(net.jacobian(v, x[~gone]), softmax_of(net.logits(v, x[~gone])), slope, decay)
        left.append(np.linalg.norm(v - best) / np.linalg.norm(w - best))
    return left


def rounded(value):
    if isinstance(value, dict):
        return {key: rounded(each) for key, each in value.items()}
    return [rounded(each) for each in value] if isinstance(value, list) else round(float(value), 4)


if __name__ == "__main__":
    began = time.process_time()
    log = {"ways": {str(seed): rounded(ways(seed)) for seed in tqdm(SEEDS)}}
    log["convex"] = {
        f"{count} of 300, decay {decay:g}": [rounded(convex(count, decay, seed)) for seed in SEEDS]
        for count in (5, 15, 40)
        for decay in (1e-2, 1e-3, 1e-4)
    }
    each = [seed["ways"] for seed in log["ways"].values()]
    picks = {"of shirts": lambda told: told["errors"]["forgotten"], "AUC": lambda told: told["auc"]}
    picks["in function"] = lambda told: told["activation_distance"]["forgotten"]
    log["means"] = {
        way: {name: rounded(np.mean([pick(ways[way]) for ways in each])) for name, pick in picks.items()}
        for way in each[0]
    }
    log["command"] = "python -m tools.record.scrub"
    log["seconds of processor time"] = round(time.process_time() - began, 1)
    log["run"] = {
        "command": "python -m tools.record.scrub",
        "date": datetime.now(UTC).date().isoformat(),
        "machine": f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}",
    }
    LOG.write_text(json.dumps(log, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
