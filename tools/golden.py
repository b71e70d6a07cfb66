"""Golden trajectories: what Python flips, JavaScript must flip too. `python -m tools.golden` writes them anew.

A case names its patterns, rule, order, seed and temperature. Both sides draw from the shared stream (seed for
patterns and cue, seed + 1 for the order), so that a case holds only what came out: every flip, and the energy at
every `every`-th of them.
"""

import base64
import json
import zlib
from functools import partial
from itertools import pairwise, product

import numpy as np
import safetensors.numpy
import torch

from hopfield_edu import datasets
from hopfield_edu.classical import boltzmann, energy, forget, hebbian, pseudo_inverse, recall, storkey
from hopfield_edu.classical.sweeps import LowRankSweeper
from hopfield_edu.frontier import (
    DistributedMemory,
    FeatureMemory,
    LatentHopfield,
    denoise,
    diffusion_energy,
    familiarity,
    fit_curve,
    flow,
    noise_ladder,
    oscillate,
    pan,
    phasor_hebbian,
    recall_curve,
    recollect,
    remember,
    residue,
    reverse_flow,
    silence,
)
from hopfield_edu.hetero import context
from hopfield_edu.modern import modern_energy, modern_recall, retrieve, softmax
from hopfield_edu.widgets.base import STATIC
from hopfield_edu.widgets.clock_hands import drawn
from hopfield_edu.widgets.film import FILMED, PIECES
from hopfield_edu.widgets.fog_plane import FogPlane
from hopfield_edu.widgets.legendre import RULES as STEPS
from hopfield_edu.widgets.legendre import LegendreMemory
from hopfield_edu.widgets.night_school import recorded_shelf
from hopfield_edu.widgets.rng import SharedRng
from hopfield_edu.widgets.tilt import MEMORIES, STARTS
from hopfield_edu.widgets.who_remembers import drawn as drawn_lesson
from tools import ROOT

FILE = ROOT / "tests" / "golden" / "trajectories.json"
CONTEXTS = ROOT / "tests" / "golden" / "contexts.json"
DREAMS = ROOT / "tests" / "golden" / "dreams.json"
HISTORIES = ROOT / "tests" / "golden" / "histories.json"
BARS = ROOT / "tests" / "golden" / "bars.json"
HOLES = ROOT / "tests" / "golden" / "holes.json"
SCHOOLS = ROOT / "tests" / "golden" / "schools.json"
FILMS = ROOT / "tests" / "golden" / "films.json"
FLOWS = ROOT / "tests" / "golden" / "flows.json"
HANDS = ROOT / "tests" / "golden" / "hands.json"
FOGS = ROOT / "tests" / "golden" / "fogs.json"
BLOCKS = ROOT / "tests" / "golden" / "blocks.json"
MARBLES = ROOT / "tests" / "golden" / "marbles.json"
STRIPS = ROOT / "tests" / "golden" / "strips.json"
RULES = {"hebb": hebbian, "storkey": storkey, "pseudoInverse": pseudo_inverse}
PICTURES = datasets.pictures()


def cases():
    """Every case as a dict of its settings."""
    for rule in RULES:
        for order in ("random", "sequential", "synchronous"):
            yield {"patterns": "HOT", "rule": rule, "order": order, "flips": 8}
    for rule in RULES:
        yield {"patterns": [8, 100], "rule": rule, "order": "random", "flips": 25}
        yield {"patterns": [8, 100], "rule": rule, "order": "random", "flips": 25, "temperature": 0.4}
    yield {"patterns": [20, 200], "rule": "hebb", "order": "synchronous", "flips": 100}
    yield {"patterns": [6, 199], "rule": "hebb", "order": "random", "flips": 99}
    yield {"patterns": [30, 1024], "rule": "storkey", "order": "sequential", "flips": 300}
    yield {"patterns": [12, 4096], "rule": "pseudoInverse", "order": "random", "flips": 1000}
    yield {"patterns": "pictures", "count": 3, "rule": "storkey", "order": "random", "flips": 3277}
    yield {"patterns": "pictures", "count": 24, "rule": "storkey", "order": "random", "flips": 4096}
    yield {"patterns": "pictures", "count": 24, "rule": "pseudoInverse", "order": "random", "flips": 4096}
    yield {"patterns": "pictures", "count": 24, "rule": "hebb", "order": "synchronous", "flips": 4096}


def patterns_of(case, rng):
    """The stored patterns, (p, n), and the cue made from the first of them."""
    if case["patterns"] == "pictures":
        patterns = PICTURES.patterns[: case["count"]]
    elif isinstance(case["patterns"], str):
        patterns = datasets.letters(case["patterns"]).patterns
    else:
        p, n = case["patterns"]
        patterns = rng.coins(p * n).reshape(p, n)
    cue = patterns[0].copy()
    cue[rng.choose(cue.size, case["flips"])] *= -1
    return patterns, cue


def logistic_table():
    """ln(u / (1 - u)) at 1,024 quantiles, by + - * / only, as core/engine.js does it."""

    def logarithm(x):
        powers = 0
        while x >= 2:
            x, powers = x / 2, powers + 1
        while x < 1:
            x, powers = x * 2, powers - 1
        z = (x - 1) / (x + 1)
        total, power = 0.0, z
        for k in range(20):
            total += power / (2 * k + 1)
            power *= z * z
        return 2 * total + powers * 0.6931471805599453

    return [logarithm((j + 0.5) / (1023.5 - j)) for j in range(1024)]


def trajectory(case, sweeps=100):
    """Flipped neurons in order, energies of the state after each, and how it ended."""
    rng = SharedRng(7)
    patterns, cue = patterns_of(case, rng)
    weights = RULES[case["rule"]](patterns)
    run = _synchronous if case["order"] == "synchronous" else _asynchronous
    return (
        weights,
        cue,
        *run(LowRankSweeper(weights), cue, case, SharedRng(8), sweeps if not case.get("temperature") else 5),
    )


def _asynchronous(network, cue, case, rng, sweeps):
    s, flips, temperature = cue.copy(), [], case.get("temperature", 0)
    m, table = s @ network.write, logistic_table()
    for done in range(1, sweeps + 1):
        before = len(flips)
        for i in rng.permutation(s.size) if case["order"] == "random" else range(s.size):
            noise = temperature / 2 * table[rng.u32(1)[0] >> 22] / network.unit if temperature else 0.0
            field = network.own[i] * s[i] - noise
            for factor, overlap in zip(network.read[i], m, strict=True):
                field += factor * overlap
            if field * s[i] < -network.tie:
                s[i] = -s[i]
                m += 2 * s[i] * network.write[i]
                flips.append(int(i))
        if len(flips) == before and not temperature:
            return flips, s, done, "fixed point"
    return flips, s, sweeps, "not settled"


def _synchronous(network, cue, case, rng, sweeps):
    s, flips, before = cue.copy(), [], None
    for done in range(1, sweeps + 1):
        wrong = np.flatnonzero(network.fields(s[None])[0] * s < -network.tie).tolist()
        s[wrong] *= -1
        flips += wrong
        if not wrong or wrong == before:
            return flips, s, done, "two-cycle" if wrong else "fixed point"
        before = wrong
    return flips, s, sweeps, "not settled"


def golden():
    """All cases with what came out, and the pictures that they use."""
    found = []
    for case in cases():
        weights, cue, flips, state, sweeps, outcome = trajectory(case)
        every = max(1, len(flips) // 60)
        s, energies = cue.copy(), []
        for k, i in enumerate(flips, 1):
            s[i] *= -1
            if k % every == 0 and case["order"] != "synchronous":
                energies.append(round(float(energy(weights, s)), 10))
        found.append(
            {
                **case,
                "n": cue.size,
                "flipped": base64.b64encode(np.array(flips, "<u2").tobytes()).decode(),
                "every": every,
                "energies": energies,
                "first": round(float(energy(weights, cue)), 10),
                "last": round(float(energy(weights, state)), 10),
                "sweeps": sweeps,
                "outcome": outcome,
            }
        )
    bits = base64.b64encode(np.packbits(PICTURES.patterns > 0).tobytes()).decode()
    return {"letters": {name: _marks(name) for name in "HOT"}, "pictures": bits, "cases": found}


def _marks(letter):
    return "".join("#" if value > 0 else "." for value in datasets.letters(letter).patterns[0])


def histories():
    """What a memory along a line holds at its end, for each way of remembering, and what it tells of the past."""
    curve, found = LegendreMemory().curve, []
    for n, length in ((4, 512), (16, 512), (33, 1024), (64, 512)):
        x = (np.arange(length) + 0.5) / length
        signal = np.interp(x, np.linspace(0, 1, len(curve)), curve)
        for rule in STEPS:
            for window in (None,) if rule == "euler" and n > 33 else (None, 100, 256):  # rounding alone, else
                measure = "legs" if window is None else "legt"
                numbers = remember(signal, n, measure=measure, window=window, rule=rule)
                case = {"n": n, "length": length, "measure": measure, "window": window or 128, "rule": rule}
                told = recollect(numbers[-1], 20)
                found.append(case | {"largest": np.abs(numbers).max(), "numbers": [*numbers[-1]], "told": [*told]})
    return {"curve": curve, "cases": found}


def schools():
    """What the shelf of the night school answers to noise, and how it is painted, from the page's own numbers."""
    shelf, found = recorded_shelf(), []

    def whole(text):
        return np.frombuffer(base64.b64decode(text), np.int8).astype(float)

    keys = whole(shelf["codes"]).reshape(-1, 16) * shelf["scale"]
    U, a, V, b = (whole(layer["whole"]) * layer["scale"] for layer in shelf["layers"])
    for beta in (0.1, 1.0, 10.0, 100.0):
        z = retrieve(keys, np.array(shelf["probes"]), "neg-L2", softmax(beta))
        painted = 1 / (1 + np.exp(-(np.maximum(0, z @ U.reshape(128, 16).T + a) @ V.reshape(196, 128).T + b)))
        spread = z.std(axis=0).mean() / keys.std(axis=0).mean()
        row = painted[:, 84:98].ravel().round(12).tolist()
        found.append({"beta": beta, "codes": z.ravel().round(12).tolist(), "row": row, "spread": float(spread)})
    return {"shelf": shelf, "cases": found}


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


def contexts():
    """What comes to mind at each moment of three lists, from Hebb's rule to the projection, at two drifts."""
    found, n = [], 50
    for share, drift, p in product((0, 0.35, 1), (0.04, 0.1), (10, 12)):
        rng, told = SharedRng(3), []
        for _ in range(3):
            items, moments = rng.coins(p * n).reshape(p, n), np.repeat(rng.coins(n)[None], p, axis=0)
            for k in range(1, p):
                moments[k:, rng.choose(n, round(drift * n))] *= -1
            starts, fair = rng.coins(p * n).reshape(p, n), (rng.u32(p * p).reshape(p, p) + 0.5) / 2**32
            W = context.blend(np.hstack([items, moments]), share)
            told.append(context._remind(W, items, moments, starts, fair).tolist())
        shares = context.lag_shares(told).round(12).tolist()
        found.append({"share": share, "drift": drift, "items": p, "seed": 3, "recalled": told, "shares": shares})
    return {"cases": found}


TAUGHT = [  # pictures of the microscope, how often each is shown, whether thresholds learn, too
    ((59880, 62020, 28271), (3, 2, 1), True),
    ((59880, 62020, 28271), (3, 2, 1), False),
    ((59880, 62020, 28271, 34959), (1, 5, 2, 1), True),
    ((59880, 5655), (2, 1), True),
    ((7, 7, 0), (1, 1, 1), False),
]


def dreams():
    """What the microscope's Boltzmann machine learns: divergences, weights, and how often some states are dreamt of."""
    found, every = [], boltzmann.every_state(16)
    for numbers, times, thresholds in TAUGHT:
        learned = boltzmann.learn(every[list(numbers)], times, steps=150, rate=0.03, thresholds=thresholds)
        chances = boltzmann.chances(learned.weights, learned.threshold)
        case = {"memories": numbers, "times": times, "thresholds": thresholds}
        told = {
            "divergences": learned.divergences[::10],
            "weights": learned.weights[3],
            "threshold": learned.threshold,
            "logs": np.log(chances[::6553]),
        }
        found.append(case | {name: values.round(9).tolist() for name, values in told.items()})
    return {"cases": found}


def films():
    """How like its frame each answer of both memories of a film is, and a row of pixels of one answer of the curve."""
    found = []
    for name in FILMED:
        k = PICTURES.names.index(name)
        film = pan(PICTURES.patterns[k].reshape(128, 128)) / 48
        for pieces in PIECES:
            for shuffled in (False, True):
                order = SharedRng(0).permutation(64) if shuffled else np.arange(64)
                case = {"picture": k, "name": name, "pieces": pieces, "shuffled": shuffled, "seed": 0}
                told = {kind: answers[np.argsort(order)] for kind, answers in film_answers(film[order], pieces).items()}
                likeness = {kind: [*_likeness(answers, film).round(10)] for kind, answers in told.items()}
                found.append(case | likeness | {"row": [*told["curve"][19, :48].round(10)]})
    return {"cases": found}


def film_answers(stored, pieces):
    """What the curve and single frames answer to the upper half of each stored frame, and the mean picture."""
    cues = stored * (np.arange(48 * 48) < 48 * 24)
    some = stored[np.rint(np.linspace(0, 63, pieces)).astype(int)]
    return {
        "curve": recall_curve(fit_curve(stored, pieces), cues, 50.0).state,
        "frames": modern_recall(some, cues, 50.0, max_steps=1).state,
        "mean": 0 * stored + stored.mean(axis=0),
    }


def _likeness(answers, film):
    return np.sum(answers * film, axis=1) / np.linalg.norm(answers, axis=1)


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


def written(file, content):
    """Write what is golden, and say how much it is."""
    file.write_text(json.dumps(content, separators=(",", ":")) + "\n")
    print(f"{file.name}: {len(content['cases'])} cases, {file.stat().st_size / 1024:.0f} KiB")


if __name__ == "__main__":
    written(FILE, golden())
    written(CONTEXTS, contexts())
    written(DREAMS, dreams())
    written(HISTORIES, histories())
    written(FILMS, films())
    written(BARS, bars())
    written(HOLES, holes())
    written(SCHOOLS, schools())
    written(FLOWS, flows())
    written(HANDS, hands())
    written(FOGS, fogs())
    written(MARBLES, marbles())
    written(STRIPS, strips())
    written(BLOCKS, blocks())
