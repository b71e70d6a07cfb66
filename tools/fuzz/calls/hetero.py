"""Pairs, sequences, maps, stories, and stories in time."""

import functools

import numpy as np
import torch

from hopfield_edu import datasets
from hopfield_edu.classical import hebbian
from hopfield_edu.hetero import BAM, HeteroEncoder, RecurrentNetwork, asymmetric, number_stories, subconscious
from tools.fuzz.calls.sets import greys, signs, tensor

ORDER = np.array([1, 2, 0])


def _bam():
    return BAM(signs(), signs(3, 8, seed=1))


def _teller():
    return HeteroEncoder(rng=0, code=4, width=2)


def _pictures(count=3):
    return greys(count, 32, 32, 3).astype(np.float32)


def _network():
    return RecurrentNetwork(6, code=3, hidden=4)


def _moments(*shape):
    return greys(*shape, 6).astype(np.float32)


def _episodes():
    return subconscious.lay_down([[0, 1], [0, 2]], [-1.0, 1.0], greys(3, 5))


@functools.cache
def _hands():
    return datasets.digits(300, rng=0)


class Still:
    """A teller that repeats the picture."""

    def story(self, cues, steps):
        return np.stack([cues] * (steps + 1), axis=1)


CALLS = {
    "hetero.BAM": lambda: {"x": signs(), "y": signs(3, 8, seed=1)},
    "hetero.BAM.toarray": lambda: {"self": _bam()},
    "hetero.BAM.energy": lambda: {"self": _bam(), "x": signs(2), "y": signs(2, 8)},
    "hetero.BAM.recall": lambda: {"self": _bam(), "x": signs(2)},
    "hetero.BAM.recall (from y)": lambda: {"self": _bam(), "y": signs(2, 8)[0]},
    "hetero.asymmetric": lambda: {"patterns": signs()},
    "hetero.replay": lambda: {"weights": asymmetric(signs()), "cues": signs()[0], "steps": 3},
    "hetero.replay (an array)": lambda: {"weights": asymmetric(signs()).toarray(), "cues": signs(2), "steps": 3},
    "hetero.linger": lambda: {
        "stay": hebbian(signs()).toarray(),
        "go": asymmetric(signs()).toarray(),
        "cues": signs()[0],
        "steps": 3,
        "strength": 2.0,
        "trace": np.array([0.5, 0.5]),
    },
    "hetero.dense_replay": lambda: {"patterns": signs(), "cues": signs()[0], "steps": 3},
    "hetero.som": lambda: {"samples": greys(5, 3), "shape": (2, 3), "passes": 2, "rng": 0},
    "hetero.locate": lambda: {"units": greys(2, 3, 4), "samples": greys(5, 4)},
    "hetero.HeteroEncoder": lambda: {"rng": 0, "code": 4, "width": 2},
    "hetero.HeteroEncoder.forward": lambda: {"self": _teller(), "pictures": _pictures()},
    "hetero.HeteroEncoder.forward (tensor)": lambda: {"self": _teller(), "pictures": tensor(_pictures())},
    "hetero.HeteroEncoder.encode": lambda: {"self": _teller(), "pictures": _pictures()},
    "hetero.HeteroEncoder.story": lambda: {"self": _teller(), "cues": _pictures(), "steps": 2},
    "hetero.HeteroEncoder.fit": lambda: {
        "self": _teller(),
        "sources": _pictures(),
        "targets": _pictures()[ORDER],
        "steps": 2,
        "batch": 2,
        "rehearsal": (_pictures(2), _pictures(2)),
        "progress": False,
    },
    "hetero.HeteroEncoder.dreams": lambda: {"self": _teller(), "count": 2, "steps": 1},
    "hetero.HeteroEncoder.save": lambda: {"self": _teller(), "path": "teller.safetensors"},
    "hetero.HeteroEncoder.load": lambda: {"path": "stories", "rng": 0},
    "hetero.shuffle": lambda: {"count": 5, "rng": 0},
    "hetero.cycles": lambda: {"permutation": ORDER},
    "hetero.walk": lambda: {"permutation": ORDER, "start": np.array([0, 1]), "steps": 3},
    "hetero.nearest": lambda: {"pictures": greys(2, 4, 4, 3), "bricks": greys(3, 4, 4, 3)},
    "hetero.judge": lambda: {
        "stories": greys(2, 3, 4, 4, 3),
        "bricks": greys(3, 4, 4, 3),
        "permutation": ORDER,
        "starts": np.array([0, 1]),
    },
    "hetero.lookup_story": lambda: {
        "cues": greys(2, 4, 4, 3),
        "bricks": greys(3, 4, 4, 3),
        "permutation": ORDER,
        "steps": 2,
    },
    "hetero.drop": lambda: {"pictures": greys(2, 4, 4, 3), "fraction": 0.5, "rng": 0},
    "hetero.exam": lambda: {
        "model": Still(),
        "bricks": greys(3, 4, 4, 3),
        "permutation": ORDER,
        "draws": 1,
        "steps": 2,
    },
    "hetero.number_stories": dict,
    "hetero.senses.NumberStories.recognise": lambda: {"self": number_stories(), "moments": greys(2, 436)},
    "hetero.senses.NumberStories.look": lambda: {"self": number_stories(), "handwriting": _hands()},
    "hetero.senses.shrink": lambda: {"pictures": greys(2, 28, 28)},
    "hetero.join": lambda: {"picture": greys(14, 14), "sound": greys(12, 20)},
    "hetero.split": lambda: {"moments": greys(2, 436)},
    "hetero.spectrogram": lambda: {"sound": greys(900) - 0.5},
    "hetero.resound": lambda: {"spectrogram": greys(12, 20), "rng": 0},
    "hetero.RecurrentNetwork": lambda: {"inputs": 6, "code": 3, "hidden": 4},
    "hetero.RecurrentNetwork.forward": lambda: {"self": _network(), "moments": tensor(_moments(2, 3))},
    "hetero.RecurrentNetwork.step": lambda: {"self": _network(), "moments": _moments(2), "state": greys(2, 4)},
    "hetero.RecurrentNetwork.story": lambda: {"self": _network(), "cues": _moments(2), "steps": 2},
    "hetero.RecurrentNetwork.fit": lambda: {
        "self": _network(),
        "sequences": _moments(3, 4),
        "steps": 2,
        "batch": 2,
        "progress": False,
    },
    "hetero.RecurrentNetwork.save": lambda: {"self": _network(), "path": "network.safetensors"},
    "hetero.RecurrentNetwork.load": lambda: {"path": "senses", "rng": 0},
    "hetero.context.drifting": lambda: {"p": 3, "n": 10, "rng": 0},
    "hetero.context.blend": lambda: {"patterns": signs(3, 10), "share": 0.5},
    "hetero.context.remind": lambda: {
        "weights": greys(10, 10),
        "items": signs(3, 6),
        "contexts": signs(2, 4),
        "rng": 0,
    },
    "hetero.context.lag_shares": lambda: {"recalled": np.array([[0, 1], [1, 1]])},
    "hetero.context.lag_steps": lambda: {"orders": [[0, 1], [1, 0]], "p": 2},
    "hetero.subconscious.lay_down": lambda: {
        "stories": [[0, 1], [0, 2]],
        "moods": np.array([-1.0, 1.0]),
        "pictures": greys(3, 5),
    },
    "hetero.subconscious.elicit": lambda: {"cue": greys(5), "mood": 0.1, "episodes": _episodes()},
    "hetero.subconscious.drift": lambda: {"mood": 0.1, "recalled": 1.0, "rng": np.random.default_rng(0)},
    "hetero.subconscious.wander": lambda: {"episodes": _episodes(), "cue": 0, "mood": 0.1, "steps": 3, "rng": 0},
    "hetero.subconscious.expected_mood": lambda: {"mood": np.array([0.1, 0.2]), "moods": np.array([-1.0, 1.0])},
    "hetero.subconscious.runs": lambda: {"labels": np.array([0, 0, 1])},
}
torch.set_num_threads(1)
