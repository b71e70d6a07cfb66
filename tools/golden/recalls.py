"""Golden trajectories: every flip of a recall, by each rule, in each order.

A case names its patterns, rule, order, seed and temperature. Both sides draw from the shared stream (seed for
patterns and cue, seed + 1 for the order), so that a case holds only what came out: every flip, and the energy at
every `every`-th of them.
"""

import base64

import numpy as np

from hopfield_edu import datasets
from hopfield_edu.classical import energy, hebbian, pseudo_inverse, storkey
from hopfield_edu.classical.sweeps import LowRankSweeper
from hopfield_edu.widgets.rng import SharedRng

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
