"""The research frontier."""

import functools
import tempfile
from pathlib import Path

import numpy as np

from hopfield_edu.classical import hebbian
from hopfield_edu.frontier import (
    CircleDenoiser,
    DistributedMemory,
    FeatureMemory,
    LatentHopfield,
    MultiScaleMemory,
    RedundancyMemory,
    SuffixWords,
    copy_task,
    denoise,
    fit_curve,
    phasor_hebbian,
    phasor_patterns,
)
from tools.fuzz.calls.sets import greys, signs


def _clocks(**how):
    return MultiScaleMemory(2, 3, 2, 2, outputs=3, **how)


def _words():
    return SuffixWords(3, classes=3, prefix=2, size=2)


def _blocks():
    return DistributedMemory(4, 3, 2, 3, 2)


def _copies(batch, rng=0):
    return copy_task(batch, 2, 2, rng=rng)


def _reversed():
    cleaned = functools.partial(denoise, greys(4, 5))
    return {"denoiser": cleaned, "states": greys(2, 5, seed=2), "noises": np.array([1.0, 0.5, 0.1])}


def _kept():
    return FeatureMemory(5, 40, 2.0).add(greys(2, 5))


@functools.cache
def _saved():
    path = Path(tempfile.mkdtemp()) / "clocks.safetensors"
    _clocks().save(path)
    return path


def _joint():
    table = greys(2, 3, 2)
    return table / table.sum()


def _settling():
    return {"self": LatentHopfield(6, 4), "states": greys(2, 4), "codes": greys(2, 4, seed=2)}


def _trained():
    given = {"net": LatentHopfield(6, 4), "pictures": greys(3, 6), "corrupt": lambda pictures, rng: pictures / 2}
    return given | {"steps": 2, "progress": False, "rng": 0}


def _phases(p=3, n=6, seed=0):
    return phasor_patterns(p, n, 4, rng=seed)


CALLS = {
    "frontier.saliency": lambda: {"patterns": signs(), "cues": greys(2, 16)},
    "frontier.heights": lambda: {"saliency": np.array([1.0, 0.6, 0.3]), "slope": 4.0},
    "frontier.stable": lambda: {"saliency": np.array([1.0, 0.6, 0.3]), "slope": 4.0},
    "frontier.flow": lambda: {
        "patterns": signs(),
        "start": greys(16),
        "cues": greys(2, 16, seed=2),
        "rule": "both",
        "time": 0.2,
        "noise": 0.1,
        "pulse": 0.1,
        "every": 7,
    },
    "frontier.phasor_patterns": lambda: {"p": 2, "n": 5, "levels": 3, "rng": 0},
    "frontier.phasor_hebbian": lambda: {"patterns": _phases()},
    "frontier.phasor_recall": lambda: {"weights": phasor_hebbian(_phases()), "cues": _phases(2, seed=1), "levels": 4},
    "frontier.phasor_recall (no levels)": lambda: {
        "weights": phasor_hebbian(_phases()),
        "cues": _phases(2, seed=1),
        "levels": None,
        "max_sweeps": 3,
    },
    "frontier.oscillate": lambda: {
        "weights": phasor_hebbian(_phases()),
        "cues": _phases(2, seed=1),
        "levels": 4,
        "time": 1.0,
        "spread": 0.1,
        "every": 3,
    },
    "frontier.phase_overlap": lambda: {"patterns": _phases(), "states": _phases(2, seed=1)},
    "frontier.wrong_phases": lambda: {"patterns": _phases(), "states": _phases(seed=1), "levels": 4},
    "frontier.information": lambda: {"levels": 4, "error": np.array([0.0, 0.1, 1.0])},
    "frontier.scramble": lambda: {"patterns": _phases(), "share": 0.5, "levels": 4, "rng": 0},
    "frontier.fit_curve": lambda: {"patterns": greys(9, 5), "pieces": 3},
    "frontier.fit_curve (smooth)": lambda: {"patterns": greys(9, 5), "pieces": 3, "basis": "cosine", "ridge": 0.0},
    "frontier.Curve.at": lambda: {"self": fit_curve(greys(9, 5), 3), "times": np.array([0.0, 0.3, 1.0])},
    "frontier.recall_curve": lambda: {"curve": fit_curve(greys(9, 5), 3), "cues": greys(2, 5, seed=2), "beta": 5.0},
    "frontier.recall_curve (smooth)": lambda: {
        "curve": fit_curve(greys(9, 5), 3, "gauss"),
        "cues": greys(2, 5, seed=2),
        "beta": 5.0,
        "points": 7,
        "max_steps": 2,
    },
    "frontier.linear_autoencoder": lambda: {"sequences": greys(2, 5, 3), "size": 4},
    "frontier.unroll": lambda: {"A": greys(4, 3), "B": greys(4, 4) / 4, "sequence": greys(5, 3)},
    "frontier.unwind": lambda: {"A": greys(4, 3), "B": greys(4, 4) / 4, "state": greys(4), "steps": 3},
    "frontier.SuffixWords": lambda: {"suffix": 3, "classes": 3, "prefix": 2, "size": 2, "noise": 0.1, "rng": 0},
    "frontier.SuffixWords.draw": lambda: {"self": _words(), "count": 4, "rng": 0},
    "frontier.MultiScaleMemory": lambda: {"inputs": 2, "hidden": 3, "memory": 2, "clocks": 2, "asleep": 1},
    "frontier.MultiScaleMemory.states": lambda: {"self": _clocks(), "words": greys(2, 5, 2)},
    "frontier.MultiScaleMemory.forward": lambda: {"self": _clocks(), "words": greys(2, 5, 2)},
    "frontier.MultiScaleMemory.grow": lambda: {"self": _clocks(asleep=1), "words": greys(2, 5, 2)},
    "frontier.MultiScaleMemory.fit": lambda: {
        "self": _clocks(asleep=1),
        "draw": _words().draw,
        "steps": 2,
        "batch": 3,
        "grow_every": 2,
        "progress": False,
    },
    "frontier.MultiScaleMemory.save": lambda: {"self": _clocks(), "path": "clocks.safetensors"},
    "frontier.MultiScaleMemory.load": lambda: {"path": _saved(), "rng": 0},
    "frontier.denoise": lambda: {"patterns": greys(4, 5), "states": greys(2, 5, seed=2), "noise": 0.5},
    "frontier.diffusion_energy": lambda: {"patterns": greys(4, 5), "states": greys(2, 5, seed=2), "noise": 0.5},
    "frontier.noise_ladder": lambda: {"start": 2.0, "end": 0.1, "steps": 4},
    "frontier.reverse_flow": lambda: _reversed(),
    "frontier.reverse_process": lambda: _reversed() | {"rng": 0},
    "frontier.valleys": lambda: {"patterns": greys(4, 5), "noise": 0.3, "starts": greys(2, 5, seed=2)},
    "frontier.condensation_load": lambda: {"n": 20, "noise": 1.0},
    "frontier.random_features": lambda: {"states": greys(2, 5), "frequencies": greys(3, 5, seed=2), "beta": 2.0},
    "frontier.FeatureMemory": lambda: {"n": 5, "features": 7, "beta": 2.0, "rng": 0},
    "frontier.FeatureMemory.add": lambda: {"self": FeatureMemory(5, 7), "patterns": greys(2, 5)},
    "frontier.FeatureMemory.forget": lambda: {"self": _kept(), "patterns": greys(2, 5)},
    "frontier.FeatureMemory.energy": lambda: {"self": _kept(), "states": greys(2, 5)},
    "frontier.FeatureMemory.recall": lambda: {"self": _kept(), "cues": greys(2, 5, seed=2), "max_steps": 3},
    "frontier.on_circle": lambda: {"count": 4, "rng": 0},
    "frontier.CircleDenoiser": lambda: {"width": 4, "rng": 0},
    "frontier.CircleDenoiser.forward": lambda: {"self": CircleDenoiser(4), "states": greys(3, 2), "noise": 0.5},
    "frontier.CircleDenoiser.fit": lambda: {
        "self": CircleDenoiser(4),
        "points": greys(3, 2),
        "steps": 2,
        "batch": 3,
        "progress": False,
    },
    "frontier.CircleDenoiser.save": lambda: {"self": CircleDenoiser(4), "path": "circle.safetensors"},
    "frontier.CircleDenoiser.load": lambda: {"path": "circle-9", "rng": 0},
    "frontier.DistributedMemory": lambda: {"io": 4, "hidden": 3, "blocks": 2, "slots": 3, "word": 2, "rng": 0},
    "frontier.DistributedMemory.forward": lambda: {"self": _blocks(), "inputs": greys(5, 2, 4), "cut": "memory"},
    "frontier.DistributedMemory.fit": lambda: {
        "self": _blocks(),
        "draw": _copies,
        "refresh": 0.5,
        "cut": "memory",
        "cool": True,
        "steps": 2,
        "batch": 3,
        "progress": False,
    },
    "frontier.DistributedMemory.save": lambda: {"self": _blocks(), "path": "blocks.safetensors"},
    "frontier.DistributedMemory.load": lambda: {"path": "blocks-copy", "rng": 0},
    "frontier.copy_task": lambda: {"batch": 2, "length": 3, "bits": 2, "rng": 0},
    "frontier.recall_task": lambda: {"batch": 2, "items": 3, "bits": 2, "size": 1, "rng": 0},
    "frontier.refreshing_mask": lambda: {"story": _copies(2).story, "task": _copies(2).task, "p": 0.5, "rng": 0},
    "frontier.bit_errors": lambda: {"logits": greys(6, 2, 4), "lesson": _copies(2)},
    "frontier.pan": lambda: {"picture": greys(6, 8), "frames": 4, "side": 3},
    "frontier.pid": lambda: {"joint": _joint()},
    "frontier.neuron_joint": lambda: {"weights": hebbian(signs()).toarray(), "patterns": signs(), "external": 2.0},
    "frontier.legs": lambda: {"n": 4},
    "frontier.legt": lambda: {"n": 4},
    "frontier.remember": lambda: {"signal": greys(2, 9), "n": 4, "rule": "midpoint"},
    "frontier.remember (window)": lambda: {"signal": greys(9), "n": 4, "measure": "legt", "window": 5.0},
    "frontier.recollect": lambda: {"coefficients": greys(2, 4), "length": 9},
    "frontier.projection": lambda: {"signal": greys(2, 9), "n": 4},
    "frontier.LatentHopfield": lambda: {"pixels": 6, "latent": 4, "rng": 0},
    "frontier.LatentHopfield.encode": lambda: {"self": LatentHopfield(6, 4), "pictures": greys(2, 6)},
    "frontier.LatentHopfield.decode": lambda: {"self": LatentHopfield(6, 4), "codes": greys(2, 4)},
    "frontier.LatentHopfield.step": lambda: _settling() | {"dt": 0.1},
    "frontier.LatentHopfield.energy": _settling,
    "frontier.LatentHopfield.settle": lambda: {"self": LatentHopfield(6, 4), "codes": greys(2, 4), "max_steps": 3},
    "frontier.LatentHopfield.recall": lambda: {"self": LatentHopfield(6, 4), "cues": greys(2, 6), "max_steps": 3},
    "frontier.LatentHopfield.save": lambda: {"self": LatentHopfield(6, 4), "path": "latent.safetensors"},
    "frontier.LatentHopfield.load": lambda: {"path": "latent-digits", "rng": 0},
    "frontier.fit_latent": lambda: _trained() | {"push": 0.2, "warm_up": 1},
    "frontier.fit_denoiser": _trained,
    "frontier.latent_scores": lambda: {"answers": greys(2, 6), "pictures": greys(2, 6, seed=2), "threshold": 5.0},
    "frontier.RedundancyMemory": lambda: {"n": 6, "rng": 0, "goal": (1.0, 0.0, 1.0, 0.0, 0.0)},
    "frontier.RedundancyMemory.fit": lambda: {
        "self": RedundancyMemory(6),
        "patterns": signs(3, 6),
        "epochs": 2,
        "progress": False,
    },
    "frontier.RedundancyMemory.recall": lambda: {"self": RedundancyMemory(6), "cues": signs(2, 6)},
}
