"""What chapter 18 says of a memory inside a network, measured once: python -m tools.record.latent [part …].

Each time 30 digits are drawn and learned, the lower half covered and with noise, by five seeds.
table: what a memory makes of each cue; a plain denoiser of the same layers, after as many steps and after three times
as many; and the mean picture.
latent: of the same memories, what other memories make of the same codes, and what is left without W or without U.
alike: the same of memories whose codes are more alike, by a weak push.
push: memories by push, with and without a warm-up: their codes, and what they recall. noise: by kind of noise.
kept: how many signs of a code are those from before the training, by push, and how alike those were.
The log is hopfield_edu's own data, so that the chapter reads it; a run that was stopped goes on.
"""

import sys
import time
from functools import cache
from pathlib import Path

import numpy as np
import torch
from tqdm import tqdm

from hopfield_edu import corrupt, datasets
from hopfield_edu._recipes import grainy, lower_half
from hopfield_edu.classical import hebbian, pseudo_inverse, recall
from hopfield_edu.datasets.experiments import EXPERIMENTS
from hopfield_edu.frontier import LatentHopfield, fit_denoiser, fit_latent, latent_scores
from hopfield_edu.modern import retrieve, softmax
from tools.record.runs import note, read, write

LOG = Path(str(EXPERIMENTS)) / "latent.json"
SEEDS, COUNT, STEPS = range(5), 30, 600
SIGMAS = (0.05, 0.1, 0.2, 0.3, 0.5, 0.8)
PUSHES = [(push, warm_up) for push in (0.2, 1.0, 20.0) for warm_up in (50, 0)]


def per_picture(x, rng):
    """Noise of one sigma for a whole picture, folded at 0."""
    return np.abs(x + rng.random((len(x), 1, 1)) * rng.standard_normal(x.shape)).clip(0, 1)


def clipped(x, rng):
    """Noise of another sigma for every pixel, cut off at 0."""
    return (x + rng.random(x.shape) * rng.standard_normal(x.shape)).clip(0, 1)


def per_picture_clipped(x, rng):
    """Noise of one sigma for a whole picture, cut off at 0."""
    return (x + rng.random((len(x), 1, 1)) * rng.standard_normal(x.shape)).clip(0, 1)


NOISES = {
    "sigma of each pixel, folded": grainy,
    "sigma of each picture, folded": per_picture,
    "sigma of each pixel, cut off": clipped,
    "sigma of each picture, cut off": per_picture_clipped,
}


def cues_of(x, seed, *, folded=True):
    """Name of a cue -> the pictures damaged so."""
    rng = np.random.default_rng(1000 + seed)
    found = {"whole": x, "lower half grey": corrupt.half(x, "bottom"), "upper half grey": corrupt.half(x, "top")}
    found["lower half white"] = corrupt.half(x, "bottom", fill=0.0)
    for sigma in SIGMAS:
        noisy = x + sigma * rng.standard_normal(x.shape)
        found[f"noise {sigma:g}"] = (np.abs(noisy) if folded else noisy).clip(0, 1)
    return found


def digits_of(seed):
    return datasets.digits(COUNT, rng=seed).pictures


@cache
def learned(seed, steps=STEPS, push=20.0, warm_up=50, noise="sigma of each pixel, folded", fit=fit_latent):
    """A network that learned the digits of this seed, and these."""
    x, net = digits_of(seed), LatentHopfield(rng=seed)
    how = {} if fit is fit_denoiser else {"push": push, "warm_up": warm_up}
    fit(net, x, [lower_half, NOISES[noise]], steps=steps, progress=False, rng=seed, **how)
    return net, x


def told(answers, x):
    """Share within 50, within 5, nearest to the own; mean error."""
    strict = latent_scores(answers, x)
    return [rounded(n) for n in (latent_scores(answers, x, 50.0).share, *strict)]


def codes(net, x):
    """How many sign codes there are, how alike they are, and how many stay where they are."""
    c = net.encode(x)
    t = signs(c)
    alike = (t @ t.T / t.shape[1])[~np.eye(len(t), dtype=bool)].mean()
    rest = net.settle(c)
    return {
        "distinct": len(np.unique(t, axis=0)),
        "overlap": rounded(alike),
        "rank": int(np.linalg.matrix_rank(t)),
        "stay": rounded(np.mean(np.all(signs(rest.state) == t, axis=1))),
        "distinct rests": len(np.unique(signs(rest.state), axis=0)),
        "lowest number": rounded(np.abs(c).min(axis=1).mean()),
    }


def signs(codes):
    return np.where(codes < 0, -1.0, 1.0)


def table(seed):
    """What the memory at 0, 11 and 300 steps, a denoiser and the mean picture make of each cue."""
    net, x = learned(seed)
    plain, longer = (learned(seed, steps, fit=fit_denoiser)[0] for steps in (STEPS, 3 * STEPS))
    ways = {
        "0 steps": lambda c: net.recall(c, max_steps=0, binary=False).state,
        "11 steps of 1": lambda c: net.recall(c, max_steps=11, dt=1.0).state,
        "300 steps of 0.1": lambda c: net.recall(c).state,
        "denoiser": lambda c: plain.recall(c, max_steps=0, binary=False).state,
        "denoiser, 1,800 steps": lambda c: longer.recall(c, max_steps=0, binary=False).state,
        "mean picture": lambda c: np.broadcast_to(x.mean(axis=0), x.shape),
        "nearest stored": lambda c: retrieve(x.reshape(COUNT, -1), c.reshape(COUNT, -1), "neg-L2", softmax(1e4)),
    }
    cues = cues_of(x, seed)
    found = {way: {cue: told(np.reshape(ask(c), x.shape), x) for cue, c in cues.items()} for way, ask in ways.items()}
    return {"scores": found, "codes": codes(net, x), "energy": downhill(net, x), "unseen": strangers(net, x, seed)}


def downhill(net, x):
    """The lowest and the highest eigenvalue of W, and the share of steps that raise the energy, by dt."""
    values, c = (
        np.linalg.eigvalsh(net.W.detach().double().numpy()),
        net.encode(np.concatenate([x, corrupt.half(x, "bottom")])),
    )
    rises = {}
    for dt in (0.1, 1.0, 2 / -values[0] * 0.95, 2 / -values[0] * 2):
        up = np.diff(net.settle(c, dt=dt, max_steps=200).energies, axis=0) > 1e-3
        rises[f"{dt:.3g}"] = rounded(up.mean())
    return {"eigenvalues": [rounded(values[0]), rounded(values[-1])], "rises": rises}


def strangers(net, x, seed):
    """Of 200 digits that were never learned, lower half grey: share within 50 of themselves, nearer to a stored one."""
    every = datasets.digits(5000, rng=seed).pictures[COUNT : COUNT + 200]
    answers = net.recall(corrupt.half(every, "bottom")).state
    apart = [((answers[:, None] - those) ** 2).sum(axis=(2, 3)) for those in (x[None], every[None])]
    return [rounded(np.mean(apart[1].diagonal() <= 50)), rounded(np.mean(apart[0].min(axis=1) < apart[1].diagonal()))]


def latent(seed, **how):
    """What other memories of the same codes answer, from the same code of the cue; decoded by the same decoder."""
    net, x = learned(seed, **how)
    t, U = signs(net.encode(x)), net.U.detach().double().numpy()
    m = t.mean(axis=0)
    d = t - m
    centred = d.T @ d / len(m)
    np.fill_diagonal(centred, 0)
    ways = {"W and U": lambda c: net.settle(c).state, "W alone": cut(net, "U"), "U alone": cut(net, "W")}
    ways |= {
        "Hebb": lambda c: recall(hebbian(t), signs(c), rng=0).state,
        "Hebb, centred": lambda c: recall(centred, signs(c), threshold=centred @ m, rng=0).state,
        "pseudo-inverse": lambda c: recall(pseudo_inverse(t), signs(c), rng=0).state,
        "nearest code": lambda c: retrieve(t, c, "neg-L2", softmax(1e3)),
        "nearest code to U c": lambda c: retrieve(t, np.clip(c @ U.T, -1, 1), "neg-L2", softmax(1e3)),
    }
    for beta in (0.1, 0.3, 1.0, 3.0):
        ways[f"softmax {beta:g}"] = lambda c, b=beta: retrieve(t, c, "dot", softmax(b))
        ways[f"softmax {beta:g}, centred"] = lambda c, b=beta: retrieve(d, c - m, "dot", softmax(b), projection=t)
    cues = {name: net.encode(c) for name, c in cues_of(x, seed).items()}
    return {
        way: {name: told(net.decode(signs(ask(c))).reshape(x.shape), x) for name, c in cues.items()}
        for way, ask in ways.items()
    }


def alike(seed):
    """The same where codes were pushed by 0.2 and not by 20."""
    return latent(seed, push=0.2)


def cut(net, name):
    """The same network without W, or without U."""
    other = LatentHopfield(net.pixels, net.latent)
    other.load_state_dict(net.state_dict())
    getattr(other, name).data.zero_()
    return lambda c: other.settle(c).state


def push(seed):
    """Push and warm-up -> the codes, and what the lower half grey and the whole picture are recalled as."""
    return {f"{each:g}, warm-up of {steps}": short(seed, push=each, warm_up=steps) for each, steps in PUSHES}


def noise(seed):
    """Kind of noise -> the codes, and what is recalled from each cue."""
    return {name: short(seed, noise=name, folded="folded" in name) for name in NOISES}


def kept(seed):
    """Push -> share of signs as before the training; and the overlap of the codes then."""
    before = signs(LatentHopfield(rng=seed).encode(digits_of(seed)))
    told = {}
    for each in (20.0, 0.2):
        net, x = learned(seed, push=each)
        told[f"push {each:g}"] = rounded(np.mean(signs(net.encode(x)) == before))
    alike = (before @ before.T / before.shape[1])[~np.eye(COUNT, dtype=bool)].mean()
    return told | {"overlap before": rounded(alike), "codes before": len(np.unique(before, axis=0))}


def short(seed, *, folded=True, **how):
    net, x = learned(seed, **how)
    answers = {cue: told(net.recall(c).state, x) for cue, c in cues_of(x, seed, folded=folded).items()}
    return {"codes": codes(net, x), "scores": answers, "loss": rounded(np.mean(net.losses[-50:]))}


def rounded(value):
    return round(float(value), 4)


PARTS = {"table": table, "latent": latent, "alike": alike, "push": push, "noise": noise, "kept": kept}


def record(part, seed):
    """Measure a part for a seed, unless the log has it, and write the log."""
    log = read(LOG) or {"command": "python -m tools.record.latent"}
    if str(seed) in log.setdefault(part, {}):
        return
    began = time.process_time()
    log[part][str(seed)] = PARTS[part](seed)
    note(log, part, began, "latent")
    write(LOG, log)


def means(log):
    """Part -> way -> cue -> [within 50, right, nearest, error], and the number of codes, of all seeds."""

    def mean(each):
        if isinstance(each[0], dict):
            return {key: mean([one[key] for one in each]) for key in each[0]}
        return np.mean(each, axis=0).round(4).tolist()

    told = {part: mean(list(log[part].values())) for part in ("latent", "alike", "push", "noise", "kept")}
    scores = mean([seed["scores"] for seed in log["table"].values()])
    unseen = mean([seed["unseen"] for seed in log["table"].values()])
    return told | {"table": scores, "unseen": unseen}


if __name__ == "__main__":
    torch.set_num_threads(1)
    for seed in SEEDS:
        for part in tqdm(sys.argv[1:] or PARTS, desc=f"seed {seed}"):
            record(part, seed)
    log = read(LOG)
    write(LOG, log | {"means": means(log)})
