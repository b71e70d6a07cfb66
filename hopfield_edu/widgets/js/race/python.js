// The same question in Python: the same answers, and the same steps.

import { KEY_BITS, orderSeed, TABLES, TABLES_SEED } from "./methods.js";

const EXACT = `def exact_scan(cue):
    steps = 0
    for k, item in enumerate(X):
        if np.array_equal(item, cue):
            return k, steps + n
        steps += np.argmax(item != cue) + 1  # left at the first difference
    return None, steps
`;

const HASH = `def address(pattern):
    hashed = 0
    for word in np.packbits(pattern > 0).view(">u4"):
        hashed = int(SharedRng(hashed ^ int(word)).u32(1)[0])
    return hashed


table = {address(x): k for k, x in enumerate(X)}


def hash_table(cue):
    k = table.get(address(cue))
    if k is None:
        return None, n
    return (k if np.array_equal(X[k], cue) else None), 2 * n
`;

const SIMILAR = `def similarity_scan(cue):
    return np.argmax(X @ cue), p * n
`;

const LSH = `rng = SharedRng(${TABLES_SEED})
places = np.array([rng.choose(n, ${KEY_BITS}) for _ in range(${TABLES})])  # tables x pixels of a key


def lsh(cue):
    candidates = np.flatnonzero((X[:, places] == cue[places]).all(axis=2).any(axis=1))
    best = max(candidates, key=lambda k: X[k] @ cue, default=None)
    return best, places.size + n * len(candidates)
`;

const associative = (seed) => `W = pseudo_inverse(X).toarray()


def associative_memory(cue):
    state, rng, sweeps, moving = cue.copy(), SharedRng(${seed}), 0, True
    while moving:
        moving, sweeps = False, sweeps + 1
        for i in rng.permutation(n):
            if (W[i] @ state) * state[i] < -1e-9:  # the neuron's field disagrees with it
                state[i] *= -1
                moving = True
    same = np.flatnonzero((X == state).all(axis=1))
    return (same[0] if same.size else None), sweeps * n**2
`;

const RACE = `for method in (exact_scan, hash_table, similarity_scan, lsh, associative_memory):
    k, steps = method(cue)
    print(f"{method.__name__}: {'nothing' if k is None else names[k]}, {steps:,} steps")
`;

/** Code that asks all five methods. Random draws are the widget's own. */
export function pythonCode({ picture, flips, seed, drawn }) {
  const asked = `cue = X[names.index("${picture}")].copy()\ncue[SharedRng(${seed}).choose(n, ${flips})] *= -1`;
  const marks = `cue = np.where(np.array(list("${drawn}")) == "#", 1.0, -1.0)`;
  const question = `import numpy as np

from hopfield_edu import datasets
from hopfield_edu.classical import pseudo_inverse
from hopfield_edu.widgets.rng import SharedRng

X, names, _ = datasets.pictures(size=16)
p, n = X.shape
${drawn ? marks : asked}
`;
  return [question, EXACT, HASH, SIMILAR, LSH, associative(orderSeed(seed)), RACE].join("\n\n");
}
