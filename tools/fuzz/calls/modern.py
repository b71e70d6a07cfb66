"""Modern, semantic, conceptual and constructive memory."""

import functools

import numpy as np
import torch

from hopfield_edu.modern import (
    Autoencoder,
    ConstructiveMemory,
    DenseMemory,
    HopfieldLayer,
    SemanticMemory,
    WordMemory,
    contrastive,
    encoders,
    softmax,
)
from tools.fuzz.calls.sets import greys, signs, tensor

FAMILIES = ["cat", "dog", "cat"]


def _rows(p=3, seed=0):
    return np.random.default_rng(seed).normal(size=(p, 8))


def _similarities():
    return greys(2, 3)


def _photos(count=2):
    return greys(count, 32, 32, 3).astype(np.float32)


def _small():
    return Autoencoder((16, 16), code=2, width=2, hidden=0)


def _digits(count=3):
    return greys(count, 16, 16).astype(np.float32)


def _semantic():
    return SemanticMemory(encoders.load("pixels")).store(_photos(3))


def _constructive():
    return ConstructiveMemory(_small()).store(_digits())


@functools.cache
def _network():
    return contrastive.ContrastiveNetwork((2, 2, 2), 4).eval()


def _tiny():
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        return contrastive.ContrastiveNetwork((2, 2, 2), 4)


def _try(separate):
    return separate(_similarities())


CALLS = {
    "modern.retrieve": lambda: {
        "patterns": _rows(),
        "cues": _rows(2, seed=1),
        "similarity": "cosine",
        "separation": softmax(2.0),
        "projection": _rows(seed=2),
    },
    "modern.compare": lambda: {"patterns": _rows(), "cues": _rows(2, seed=1), "similarity": "dot"},
    "modern.compare (one cue)": lambda: {"patterns": _rows(), "cues": _rows()[0], "similarity": "neg-L1"},
    "modern.compare (tensors)": lambda: {
        "patterns": tensor(_rows()),
        "cues": tensor(_rows(2, seed=1)),
        "similarity": "neg-L2",
    },
    "modern.identity": lambda: {"similarities": _similarities()},
    "modern.maximum": lambda: {"similarities": _similarities()},
    "modern.polynomial": (lambda: {"degree": 2}, _try),
    "modern.softmax": (lambda: {"beta": 2.0}, _try),
    "modern.within": (lambda: {"distance": 2.0}, _try),
    "modern.modern_recall": lambda: {"patterns": _rows(), "cues": _rows(2, seed=1), "beta": 2.0, "max_steps": 5},
    "modern.modern_recall (tensors)": lambda: {"patterns": tensor(_rows()), "cues": tensor(_rows()[0]), "beta": 2.0},
    "modern.modern_energy": lambda: {"patterns": _rows(), "states": _rows(2, seed=1), "beta": 2.0},
    "modern.HopfieldLayer": lambda: {
        "size": 8,
        "learned_cues": 2,
        "learned_keys": 3,
        "value_size": 4,
        "beta": 2.0,
        "steps": 2,
    },
    "modern.HopfieldLayer.forward": lambda: {
        "self": HopfieldLayer(8, steps=2),
        "cues": _rows(2, seed=1),
        "keys": _rows(),
        "values": _rows(seed=2),
    },
    "modern.HopfieldLayer.forward (learned)": lambda: {
        "self": HopfieldLayer(8, learned_keys=4, value_size=3),
        "cues": _rows(2, seed=1),
    },
    "modern.HopfieldLayer.weights": lambda: {"self": HopfieldLayer(8), "cues": _rows(2, seed=1), "keys": _rows()},
    "modern.DenseMemory": lambda: {"patterns": signs(), "degree": 3},
    "modern.DenseMemory.energy": lambda: {"self": DenseMemory(signs()), "states": signs(2, seed=1)},
    "modern.DenseMemory.recall": lambda: {"self": DenseMemory(signs()), "cues": signs(2, seed=1)},
    "modern.shares": lambda: {"weights": greys(2, 3), "families": FAMILIES},
    "modern.prior": lambda: {"families": FAMILIES, "expected": {"cat": 0.2}},
    "modern.curtain": lambda: {"cue": greys(4, 4, 3), "pictures": greys(3, 4, 4, 3), "strips": 2},
    "modern.belief": lambda: {"prior": np.full(4, 0.25), "log_likelihoods": -greys(3, 4)},
    "modern.surprise": lambda: {"beliefs": np.array([[0.5, 0.5], [0.25, 0.75], [0.125, 0.875]])},
    "modern.words.letters": lambda: {"words": ["piano", "river"]},
    "modern.misspell": lambda: {"word": "piano", "rng": 0},
    "modern.WordMemory": lambda: {"meaning": 0.5},
    "modern.WordMemory.store": lambda: {"self": WordMemory(), "words": ["piano", "river"]},
    "modern.WordMemory.recall": lambda: {"self": WordMemory().store(["piano", "river"]), "cues": ["organ"], "top": 1},
    "modern.WordMemory.encode": lambda: {"self": WordMemory(), "words": ["piano", "river"]},
    "modern.encoders.load": lambda: {"name": "pixels"},
    "modern.encoders.load (network)": lambda: {"name": "contrastive-emoji"},
    "modern.encoders.Encoder.features": lambda: {"self": encoders.load("pixels"), "pictures": _photos()},
    "modern.encoders.Encoder.features (network)": lambda: {
        "self": encoders.Encoder("tiny", 4, _network()),
        "pictures": _photos(),
        "batch": 2,
    },
    "modern.SemanticMemory": lambda: {"encoder": encoders.load("pixels")},
    "modern.SemanticMemory.store": lambda: {"self": _semantic(), "pictures": _photos()},
    "modern.SemanticMemory.compare": lambda: {"self": _semantic(), "cues": _photos()},
    "modern.SemanticMemory.recall": lambda: {"self": _semantic(), "cues": _photos(), "top": 2},
    "modern.Autoencoder": lambda: {"shape": (16, 16), "code": 2, "width": 2, "hidden": 2},
    "modern.Autoencoder.forward": lambda: {"self": _small(), "pictures": _digits()},
    "modern.Autoencoder.encode": lambda: {"self": _small(), "pictures": _digits()},
    "modern.Autoencoder.encode (tensor)": lambda: {"self": _small(), "pictures": tensor(_digits())},
    "modern.Autoencoder.decode": lambda: {"self": _small(), "codes": greys(3, 2)},
    "modern.Autoencoder.fit": lambda: {
        "self": _small(),
        "pictures": _digits(),
        "steps": 2,
        "batch": 2,
        "progress": False,
    },
    "modern.Autoencoder.save": lambda: {"self": _small(), "path": "painter.safetensors"},
    "modern.Autoencoder.load": lambda: {"path": "autoencoder-mnist-2", "rng": 0},
    "modern.ConstructiveMemory": lambda: {"autoencoder": _small()},
    "modern.ConstructiveMemory.store": lambda: {"self": ConstructiveMemory(_small()), "pictures": _digits()},
    "modern.ConstructiveMemory.recall": lambda: {"self": _constructive(), "cues": _digits()},
    "modern.intrusions": lambda: {
        "pictures": _digits(2),
        "stored": greys(3, 16, 16, seed=2),
        "lures": greys(3, 16, 16, seed=3),
    },
    "modern.constructive.split": dict,
    "modern.ContrastiveNetwork": lambda: torch.manual_seed(0) and {"channels": (2, 2, 2), "code": 4},
    "modern.ContrastiveNetwork.forward": lambda: {"self": _network(), "pictures": tensor(greys(2, 3, 32, 32))},
    "modern.ContrastiveNetwork.save": lambda: {"self": _network(), "path": "encoder.safetensors"},
    "modern.contrastive.untrained": lambda: {"seed": 0},
    "modern.contrastive.load": lambda: {"path": "contrastive-emoji"},
    "modern.contrastive.save": lambda: {"network": _network(), "path": "encoder.safetensors"},
    "modern.contrastive.train": lambda: {
        "pictures": _photos(4),
        "pairs": 4,
        "batch": 2,
        "start": _tiny(),
        "noisy": 0.3,
        "sigma": 0.3,
        "plain": 0.1,
        "cut": 0.6,
        "widest": 0.7,
        "progress": False,
    },
    "modern.nt_xent": lambda: {"first": tensor(_rows(seed=0)), "second": tensor(_rows(seed=1))},
    "modern.augment": lambda: {
        "pictures": tensor(greys(2, 3, 8, 8)),
        "generator": torch.Generator().manual_seed(0),
    },
    "modern.lite.load": lambda: {"side": 32},
}
