"""The lives behind chapter 17, measured once: python -m tools.record.night_school [part …].

lives: at each way to replay, and for five seeds, what is right in each exam after each night, and the mean fall.
sheets: of seed 0, what the cortex paints of twelve codes after each night, and the shelf of the life with rows; the
page shows them. probes: of a cortex that learned 1,000 digits at once, four seeds: which rows noise recalls, who
completes what, and what the cortex keeps of rows that were deleted. untrained: a softmax memory of the pictures
themselves. The log is hopfield_edu's own data, so that the chapter and the widget read it; a run that was stopped goes
on.
"""

import base64
import sys
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

from hopfield_edu.datasets.experiments import EXPERIMENTS
from hopfield_edu.frontier import Episodes, Task, auc, live, split_digits
from hopfield_edu.modern import compare, maximum, retrieve, softmax
from tools.record.runs import read, record, write

LOG = Path(str(EXPERIMENTS)) / "night-school.json"
PAINTED = 12
WAYS = {
    "nothing": {"replay": None},
    "dreams": {"replay": "dreams"},
    "rows": {"replay": "rows"},
    "both": {"replay": "both"},
    "rows as first written": {"replay": "rows", "refresh": False},
    "rows, one for one": {"replay": "rows", "ratio": 1, "refresh": False},
    "rows by noise and dot": {"replay": "rows", "probes": True, "similarity": "dot", "beta": 50.0},
    "rows by noise, beta 0.1": {"replay": "rows", "probes": True, "similarity": "neg-L2", "beta": 0.1},
    "16 pictures": {"replay": "pictures"},
    "100 pictures": {"replay": "pictures", "per_class": 100},
    "all at once": {"joint": True},
}


def life(way, seed):
    """The Life of this way."""
    how, tasks = dict(WAYS[way]), split_digits(rng=seed)
    if how.pop("joint", False):
        return live([joined(tasks)], None, rng=seed, progress=False)
    if "beta" in how:
        how["episodes"] = Episodes(1000, how.pop("similarity"), softmax(how.pop("beta")))
    return live(tasks, rng=seed, progress=False, **how)


def joined(tasks):
    return Task(*(np.concatenate(parts) for parts in zip(*tasks, strict=True)))


def measured(way, seed):
    """Accuracy after each night in each exam, the mean fall, and the bytes of the shelf."""
    found = life(way, seed)
    return {
        "accuracy": found.accuracy.round(3).tolist(),
        "forgetting": round(found.forgetting, 3),
        "bytes": found.bytes,
    }


def sheet(way, seed):
    """What the cortex paints of the same codes after each night, 4 bits a pixel, and how it names them."""
    found = life(way, seed)
    codes = torch.tensor(np.random.default_rng(0).standard_normal((PAINTED, 16))).float()
    painted = torch.stack([cortex.decode(codes).detach() for cortex in found.cortices])
    named = torch.stack([c.classify(x) for c, x in zip(found.cortices, painted, strict=True)]).argmax(dim=2)
    told = {"pictures": packed(painted.numpy()), "names": named.tolist()}
    return told | (shelf_of(found) if way == "rows" else {})


def shelf_of(found):
    """The shelf at the end: codes as whole numbers of 8 bits times a scale, and labels."""
    codes = found.episodes.codes.astype(float)
    scale = np.abs(codes).max() / 127
    whole = np.rint(codes / scale).astype(np.int8)
    return {
        "codes": base64.b64encode(whole.tobytes()).decode(),
        "scale": float(scale),
        "labels": found.episodes.labels.tolist(),
    }


def packed(pictures):
    """Pictures in [0, 1] as 16 shades, two pixels a byte, in base64."""
    shades = np.rint(15 * pictures.reshape(-1, 2)).astype(np.uint8)
    return base64.b64encode((shades[:, 0] * 16 + shades[:, 1]).tobytes()).decode()


def probed(_, seed):
    """Of one cortex of 1,000 digits: hubs, spread by beta, completion, and the trace of what was deleted."""
    joint = joined(split_digits(rng=seed))
    some = np.random.default_rng(seed).permutation(len(joint.labels))[:1000]
    few = Task(joint.pictures[some], joint.labels[some], joint.exam_pictures, joint.exam_labels)
    cortex = live([few], None, epochs=60, rng=seed, progress=False).cortices[0]
    keys = cortex.encode(few.pictures)
    noise = np.random.default_rng(seed).standard_normal((5000, 16))
    return hubs(keys, noise, few.labels) | completion(cortex, keys, few) | trace(cortex, few)


def hubs(keys, noise, labels):
    """Which rows noise finds, by similarity; how far recalled codes spread, by beta."""
    told = {}
    for similarity in ("dot", "cosine", "neg-L2"):
        found = np.bincount(compare(keys, noise, similarity).argmax(axis=1), minlength=len(keys))
        classes = np.bincount(labels, weights=found, minlength=10) / len(noise)
        told[f"hubs {similarity}"] = {
            "rows found": int((found > 0).sum()),
            "ten loudest": round(float(np.sort(found)[-10:].sum() / len(noise)), 4),
            "largest class": round(float(classes.max()), 4),
            "smallest class": round(float(classes.min()), 4),
        }
    spread = [retrieve(keys, noise[:1000], "neg-L2", softmax(b)).std(axis=0).mean() for b in (0.01, 0.1, 1.0, 10.0)]
    return told | {"spread by beta": (np.array(spread) / keys.std(axis=0).mean()).round(3).tolist()}


def completion(cortex, keys, few):
    """Mean squared error, own picture found, class right: of seen and unseen pictures, whole and with half blank."""
    told, shown = {}, {"seen": (few.pictures[:500], few.labels[:500])}
    shown["unseen"] = few.exam_pictures[:500], few.exam_labels[:500]
    for which, (pictures, labels) in shown.items():
        for cue, asked in (("whole", pictures), ("half", pictures * (np.arange(196) < 98))):
            codes = cortex.encode(asked)
            answers = {
                "cortex": cortex.decode(codes),
                "shelf of codes": cortex.decode(retrieve(keys, codes, "neg-L2", maximum)),
                "shelf of pictures": retrieve(few.pictures, asked, "cosine", maximum),
            }
            for who, answer in answers.items():
                own = compare(few.pictures, answer, "neg-L2").argmax(axis=1) == np.arange(len(answer))
                told[f"{which}, {cue}, {who}"] = [
                    round(float(np.mean((answer - pictures) ** 2)), 4),
                    round(float(own.mean()), 3) if which == "seen" else None,
                    round(float(np.mean(cortex.classify(answer).argmax(axis=1) == labels)), 3),
                ]
    return told


def trace(cortex, few):
    """AUC of learned digits against unseen ones: by the nearest row before and after 200 are deleted; by the cortex."""
    a, b = few.pictures, few.exam_pictures

    def near(rows, asked):
        return compare(rows, asked, "neg-L2").max(axis=1)

    def at_home(pictures):
        x = torch.tensor(pictures).float()
        return -F.binary_cross_entropy(cortex.decode(x_code(x)), x, reduction="none").sum(dim=1).detach().numpy()

    def x_code(x):
        return cortex.encode(x)

    def sure(pictures, labels):
        return np.log(cortex.classify(pictures)[np.arange(len(labels)), labels] + 1e-12)

    return {
        "rows kept": auc(near(a, a[:200]), near(a, b)),
        "rows deleted": round(auc(near(a[200:], a[:200]), near(a[200:], b)), 4),
        "cortex, reconstruction": round(auc(at_home(a), at_home(b)), 4),
        "cortex, names": round(auc(sure(a, few.labels), sure(b, few.exam_labels)), 4),
    }


def untrained(count, seed):
    """Share of the exam named by the nearest of so many pictures of each class, by cosine; nothing is trained."""
    joint = joined(split_digits(rng=seed))
    rows = np.concatenate([np.flatnonzero(joint.labels == c)[: int(count)] for c in range(10)])
    names = np.eye(10)[joint.labels[rows]]
    said = retrieve(joint.pictures[rows], joint.exam_pictures, "cosine", maximum, names).argmax(axis=1)
    return round(float(np.mean(said == joint.exam_labels)), 4)


WORK = {
    "lives": [(way, seed, measured) for way in WAYS for seed in range(5)],
    "sheets": [(way, 0, sheet) for way in ("nothing", "dreams", "rows", "both")],
    "probes": [("1,000 digits", seed, probed) for seed in range(4)],
    "untrained": [(str(count), seed, untrained) for count in (16, 100, 400) for seed in range(5)],
}


def summary(log):
    """The means that the chapter says: right in the exams on Friday, by way; and of the probes."""
    friday = {
        way: round(float(np.mean([np.mean(life["accuracy"][-1]) for life in lives.values()])), 4)
        for way, lives in log["lives"].items()
    }
    probes = list(log["probes"]["1,000 digits"].values())
    kept = ("rows deleted", "cortex, reconstruction", "cortex, names")
    told = {name: round(float(np.mean([probe[name] for probe in probes])), 4) for name in kept}
    return {"right on Friday": friday, "trace": told}


if __name__ == "__main__":
    torch.set_num_threads(1)
    LOG.parent.mkdir(exist_ok=True)
    for name in sys.argv[1:] or WORK:
        record(LOG, name, WORK[name], "night_school")
    log = read(LOG)
    write(LOG, log | summary(log) | {"command": "python -m tools.record.night_school"})
