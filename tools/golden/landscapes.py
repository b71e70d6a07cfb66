"""Golden ways through landscapes: a tilted one, clock hands, fog and a marble in a plane."""

from functools import partial
from itertools import pairwise, product

import numpy as np

from hopfield_edu import datasets
from hopfield_edu.frontier import (
    denoise,
    diffusion_energy,
    flow,
    noise_ladder,
    oscillate,
    phasor_hebbian,
    reverse_flow,
)
from hopfield_edu.modern import modern_energy, retrieve, softmax
from hopfield_edu.widgets.clock_hands import drawn
from hopfield_edu.widgets.fog_plane import FogPlane
from hopfield_edu.widgets.rng import SharedRng
from hopfield_edu.widgets.tilt import MEMORIES, STARTS


class Kicks(np.random.Generator):
    """The noise of a flow as the page draws it: sums of four numbers of the shared stream."""

    def __init__(self, seed):
        super().__init__(np.random.PCG64(0))
        self.shared = SharedRng(seed)

    def standard_normal(self, size):
        units = self.shared.u32(4 * np.prod(size)).reshape(-1, 4) / 2**32
        return (np.sqrt(3) * (units.sum(axis=1) - 2)).reshape(size)


FLOWN = [  # what the input does, how much of it is rocket, its volume, when it ends, the noise
    ("plasticity", 0.92, 2.0, 5.0, 0.0),
    ("plasticity", 0.6, 2.0, 10.0, 0.0),
    ("plasticity", 0.7, 1.0, 10.0, 1.0),
    ("plasticity", 1.0, 0.25, 10.0, 0.0),
    ("push", 0.7, 2.0, 2.5, 0.0),
    ("push", 0.5, 4.0, 10.0, 0.5),
    ("both", 0.8, 3.0, 7.5, 0.25),
    ("both", 0.3, 0.5, 10.0, 2.0),
]


def flows():
    """Overlaps at five moments of flows of the tilted landscape, and a row of pixels at the end of each."""
    memories, found = datasets.pictures(MEMORIES, size=16).patterns, []
    for start in STARTS:
        for rule, share, volume, pulse, noise in FLOWN:
            state = {"rule": rule, "share": share, "volume": volume, "pulse": pulse, "noise": noise}
            told = tilted(memories, state, start, Kicks(3))
            rows = {
                "overlaps": told.overlaps.round(9).tolist(),
                "row": np.tanh(4 * told.state[96:112]).round(9).tolist(),
            }
            found.append(state | {"start": start, "seed": 3} | rows)
    return {"cases": found}


def tilted(memories, state, start, rng):
    """The Flow that TiltedLandscape shows, at every 250th step."""
    rocket, coffee = memories
    x = {"coffee": coffee + 0.05 * rocket, "nothing": 0 * rocket}.get(start, -0.01 * rocket)
    u = state["volume"] * (state["share"] * rocket + (1 - state["share"]) * coffee)
    pulse = None if state["pulse"] >= 10 else state["pulse"]
    return flow(memories, x, u, state["rule"], slope=4, noise=state["noise"], pulse=pulse, every=250, rng=rng)


SET = [  # places, patterns, strength of the rhythm, whether it grows
    (2, 6, 0.5, True),
    (3, 6, 0.5, True),
    (3, 13, 0.3, True),
    (4, 6, 0.5, True),
    (4, 6, 0.5, False),
    (4, 6, 2.0, False),
    (6, 3, 1.0, True),
    (8, 3, 0.5, True),
    (12, 3, 0.2, True),
    (0, 3, 0.0, True),
    (0, 6, 1.0, True),
]


def hands():
    """Where the first eight of 128 hands point at five moments, in turns, for each setting and two seeds."""
    found = []
    for levels, patterns, strength, ramp in SET:
        for seed in (0, 1):
            state = {"levels": levels, "patterns": patterns, "strength": strength, "ramp": ramp, "seed": seed}
            turns = np.angle(clocked(state)[:, :8]) / (2 * np.pi)
            found.append(state | {"turns": (turns % 1).round(8).tolist()})
    return {"cases": found}


def clocked(state):
    """The states (5, 128) that ClockHands shows, at every 200th step."""
    stored, cue = drawn(state["levels"], state["patterns"], state["seed"])
    how = {"injection": state["strength"], "ramp": state["ramp"], "time": 80, "dt": 0.1, "every": 200}
    return oscillate(phasor_hebbian(stored), cue, state["levels"] or None, **how)


PLACES = {
    "two": [[-1.0, 0.0], [1.0, 0.0]],
    "three": FogPlane().patterns,
    "seven": [[0.5, 2.5], [-2.0, 1.0], [2.9, -2.9], [0.0, 0.0], [0.1, 0.0], [-1.5, -2.0], [1.2, 0.7]],
}


def fogs():
    """Where grains of fog are on the way to ink, and where they end; energies at some places."""
    found, noises = [], noise_ladder(2.0, steps=61)
    for name, places in PLACES.items():
        for chance in (False, True):
            fog = 2 * SharedRng(5).normals(400).reshape(200, 2)
            way = (
                _chanced(places, fog, noises) if chance else reverse_flow(partial(denoise, places), fog, noises).states
            )
            near = np.linalg.norm(way[60][:, None] - np.array(places), axis=2).argmin(axis=1)
            case = {"name": name, "patterns": places, "chance": chance, "seed": 5}
            case |= {"ends": np.bincount(near, minlength=len(places)).tolist()}
            case |= {f"at {t}": way[t][:4].ravel().round(10).tolist() for t in (1, 30, 60)}
            energies = [diffusion_energy(places, fog[:4] / 2, s) for s in (2.0, 0.5, 0.05)]
            found.append(case | {"energies": np.round(energies, 10).tolist()})
    return {"cases": found}


def marbles():
    """Ways of a marble down the slope of modern_energy, or of diffusion_energy; and how many valleys there are."""
    found = []
    for name, similarity, beta in product(PLACES, ("dot", "neg-L2"), (0.85, 2.0, 9.0)):
        patterns, ball, step = np.array(PLACES[name]), [-0.4, 2.3], 1.0 if similarity == "dot" and beta < 9 else 0.1
        way = _rolled(patterns, np.array(ball), similarity, beta, step)
        energies = [_height(patterns, way[t], similarity, beta) for t in (0, 1, -1)]
        case = {"name": name, "patterns": patterns.tolist(), "similarity": similarity, "beta": beta, "step": step}
        case |= {"ball": ball, "steps": len(way) - 1, "valleys": _valleys(patterns, similarity, beta)}
        found.append(case | {"way": way[[1, len(way) // 2, -1]].tolist(), "energies": energies})
    return {"cases": found}


def _answer(patterns, q, similarity, beta):
    return retrieve(patterns, q, similarity, softmax(beta if similarity == "dot" else beta / 2))


def _height(patterns, q, similarity, beta):
    return modern_energy(patterns, q, beta) if similarity == "dot" else diffusion_energy(patterns, q, beta**-0.5)


def _rolled(patterns, q, similarity, beta, step):
    """Places from the ball to where the slope is less than 1e-4, or 600 steps are over."""
    way = [q]
    for _ in range(600):
        slope = way[-1] - _answer(patterns, way[-1], similarity, beta)
        if np.hypot(*slope) < 1e-4:
            break
        way.append(way[-1] - step * slope)
    return np.array(way)


def _valleys(patterns, similarity, beta):
    """How many places whole steps lead to from a grid that lies on no ridge."""
    side = np.linspace(-3, 3, 11)
    q, found = np.stack(np.meshgrid(side + 0.013, side + 0.02), axis=-1).reshape(-1, 2), []
    for _ in range(700):
        z = beta * (q @ patterns.T - (0 if similarity == "dot" else np.sum(patterns**2, axis=1) / 2))
        loud = np.exp(z - z.max(axis=1, keepdims=True))
        q = loud @ patterns / loud.sum(axis=1, keepdims=True)
    for place in q:
        if all(np.linalg.norm(place - other) > 1e-3 for other in found):
            found.append(place)
    return len(found)


def _chanced(places, fog, noises):
    """frontier.reverse_process with the noise of the shared stream."""
    rng, way = SharedRng(6), [fog]
    for a, b in pairwise(noises):
        x, share = way[-1], (b / a) ** 2
        clean, z = denoise(places, x, a), rng.normals(x.size).reshape(x.shape)
        way.append(clean + share * (x - clean) + b * np.sqrt(1 - share) * z)
    return np.array(way)
