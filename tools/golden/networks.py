"""Golden numbers of networks: the bar, the hole, the strip, blocks of memory."""

import zlib
from itertools import product

import numpy as np
import safetensors.numpy
import torch

from hopfield_edu import datasets
from hopfield_edu.classical import forget, pseudo_inverse, recall, storkey
from hopfield_edu.frontier import (
    DistributedMemory,
    FeatureMemory,
    LatentHopfield,
    familiarity,
    residue,
    silence,
)
from hopfield_edu.widgets.base import STATIC
from hopfield_edu.widgets.rng import SharedRng
from hopfield_edu.widgets.who_remembers import drawn as drawn_lesson


def bars():
    """What the networks of the bar make of damaged digits, with the weights that the page has."""
    tensors = safetensors.numpy.load(zlib.decompress((STATIC / "bar.bin").read_bytes()))
    memory, denoiser = (_latent(tensors, name) for name in ("memory", "denoiser"))
    pictures, found = tensors["pictures"] / 255, []
    for k, (digit, damage, top) in enumerate(product((7, 12), ("grey bar", "white bar", "noise"), (14, 3))):
        sigma = 0.3
        cue = pictures[digit].copy()
        if damage == "noise":
            cue = np.abs(cue + sigma * SharedRng(k).normals(784).reshape(28, 28)).clip(0, 1)
        else:
            cue[top : top + 14] = 0.5 if damage == "grey bar" else 0.0
        asked = {"digit": digit, "damage": damage, "top": top, "sigma": sigma, "seed": k}
        code = memory.encode(cue)
        settled = memory.settle(code, max_steps=100, keep=True)
        painted = memory.recall(cue, max_steps=100).state
        plain = denoiser.recall(cue, max_steps=0, binary=False).state
        told = {"code": code, "tenth": settled.states[min(10, settled.steps)]}
        told |= {"painted": painted[14], "plain": plain[14]}
        found.append(asked | {name: np.round(values.astype(float), 6).tolist() for name, values in told.items()})
    return {"cases": found}


def _latent(tensors, name):
    """A LatentHopfield whose weights are those of the page."""
    net, parts = LatentHopfield(), {}
    for layer in ("encoder.0", "encoder.2", "decoder.0", "decoder.2"):
        parts[f"{layer}.weight"] = tensors[f"{name}.{layer}.weight"] * tensors[f"{name}.{layer}.scale"][:, None]
        parts[f"{layer}.bias"] = tensors[f"{name}.{layer}.bias"]
    parts |= {part: tensors[part] for part in "WU"}
    net.load_state_dict({part: torch.tensor(values) for part, values in parts.items()})
    return net


def holes():
    """What an attacker reads after each way of forgetting one of twelve people, and how the network answers."""
    found, ways = [], ("kept", "subtracted", "subtracted twice", "never learned")
    for rule, neurons, way in product(("Hebb", "Storkey", "projection"), (100, 128), ways):
        rng, you = SharedRng(5), 3
        people, strangers = (rng.coins(count * neurons).reshape(count, neurons) for count in (12, 200))
        wrong, cue = rng.permutation(neurons)[:10], people[you].copy()
        cue[wrong] *= -1
        W = _forgotten(rule, way, people, you)
        asked = np.vstack([people, strangers[:8]])
        told = {"familiarity": familiarity(W, asked), "loudness": -silence(W, asked)}
        told |= {"residue": residue(W, asked)} if rule == "Hebb" else {}
        answer = recall(W, cue, order="sequential").state
        case = {"rule": rule, "way": way, "neurons": neurons, "you": you, "seed": 5}
        told = {name: [*values] for name, values in told.items()}
        found.append(case | told | {"answer": "".join(np.where(answer > 0, "#", "."))})
    return {"cases": found}


def _forgotten(rule, way, people, you):
    """Weights as the page has them: Hebb's are summed pattern by pattern, for the sake of the last digit."""
    x = people[you]
    people = np.delete(people, you, axis=0) if way == "never learned" else people
    if rule == "Hebb":
        W = np.zeros((len(x), len(x)))
        for each in people:
            W += np.outer(each, each) / len(x)
        np.fill_diagonal(W, 0)
    else:
        W = {"Storkey": storkey, "projection": pseudo_inverse}[rule](people).toarray()
    for _ in range({"subtracted": 1, "subtracted twice": 2}.get(way, 0)):
        W = forget(W, x)
    return W


def strips():
    """Numbers of the strip, of what it recalls, and how that ends."""
    pictures, found = datasets.pictures(size=16), []
    for count, features, beta, damage in (
        (1, 256, 8.0, 0.05),
        (3, 512, 8.0, 0.05),
        (8, 1024, 12.0, 0.1),
        (5, 256, 24.0, 0.3),
        (8, 256, 24.0, 0.3),
        (0, 256, 8.0, 0.1),
    ):
        names = list(pictures.names[:count])
        memory = FeatureMemory(256, features, beta)
        memory.frequencies = SharedRng(4).normals(features * 256).reshape(-1, 256)
        if count:
            memory.add(pictures.patterns[:count] / 16)
        cue = pictures.patterns[0] / 16
        cue[SharedRng(5).choose(256, round(damage * 256))] *= -1
        recalled = memory.recall(cue, max_steps=100)
        case = {"stored": names, "asked": pictures.names[0], "features": features, "beta": beta, "damage": damage}
        case |= {"seed": 4, "strip": memory.vector[::61].round(10).tolist()}
        case |= {"state": recalled.state[:20].round(8).tolist(), "steps": recalled.steps, "outcome": recalled.outcome}
        wrong = np.mean((recalled.state > 0) != (pictures.patterns[0] > 0))
        found.append(case | {"wrong": float(wrong), "energy": float(recalled.energies[-1])})
    return {"cases": found}


def blocks():
    """What networks with blocks of memory say and do with the page's own lessons, whole and cut."""
    found = []
    for task, count, cut in (
        ("copy", 4, None),
        ("copy", 8, "memory"),
        ("recall", 2, None),
        ("recall", 4, "direct path"),
    ):
        lesson = drawn_lesson(task, count, 3)
        trace = DistributedMemory.load(f"blocks-{task}")(lesson.inputs[:, 0], cut=cut)
        told = {name: part.reshape(len(part), -1).round(4).tolist() for name, part in trace._asdict().items()}
        told |= {
            "inputs": lesson.inputs[:, 0].astype(int).tolist(),
            "targets": lesson.targets[:, 0].astype(int).tolist(),
        }
        parts = np.where(lesson.task[:, 0], "answer", np.where(lesson.story[:, 0], "story", "flag"))
        found.append({"task": task, "count": count, "cut": cut, "seed": 3, "parts": parts.tolist()} | told)
    return {"cases": found}
