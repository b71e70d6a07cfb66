import { RATE, STEPS } from "./dream.js";
import { orderOf, RULES } from "./map.js";
import { marksOf } from "./states.js";

const PATTERN = `def pattern(marks):
    return [1.0 if mark == "#" else -1.0 for mark in marks.replace(" ", "")]`;

const rowsOf = ({ memories, names }) =>
  memories.map((memory, k) => `    pattern("${marksOf(memory)}"),  # ${JSON.stringify(names[k])}`).join("\n");

/** The same map and the same flow in Python. */
export function pythonCode({ rule, seed, state, ...stored }) {
  const learn = RULES[rule].python;
  const order = seed === 0 ? "np.arange(16)" : `np.array([${orderOf(seed).join(", ")}])  # seed ${seed}`;
  return `import numpy as np

from hopfield_edu.classical import ${[learn, "recall"].sort().join(", ")}


${PATTERN}


X = np.array([
${rowsOf(stored)}
])
order = ${order}
W = ${learn}(X[:, order])
state = np.array(pattern("${marksOf(state)}"))  # number ${state}
end = recall(W, state[order], order="sequential").state[np.argsort(order)]
print("ends in", "".join("#" if s > 0 else "." for s in end))

bits = np.unpackbits(np.arange(2**16, dtype=">u2").view(np.uint8).reshape(-1, 2), axis=1)
every_state = np.where(bits == 1, 1.0, -1.0)
ends = recall(W, every_state[:, order], order="sequential").state[:, np.argsort(order)]
attractors, basins = np.unique(ends, axis=0, return_counts=True)
print(len(attractors), "attractors; this basin has", np.sum(np.all(ends == end, axis=1)), "states")
`;
}

/** The same dreams in Python, after so many steps. */
export function dreamCode({ times, thresholds, ...stored }, steps) {
  const learned = Math.max(1, Math.min(STEPS, steps));
  const weightsAlone = thresholds ? "" : ", thresholds=False";
  return `import numpy as np

from hopfield_edu.classical import boltzmann


${PATTERN}


X = np.array([
${rowsOf(stored)}
])
times = [${times.join(", ")}]  # how often each is shown
machine = boltzmann.learn(X, times, steps=${learned}, rate=${RATE}${weightsAlone})
dreams = boltzmann.chances(machine.weights, machine.threshold)
print(f"divergence {machine.divergences[-1]:.2f} nats")
for x in X:
    memory, inverse = (dreams[boltzmann.shown(each).argmax()] for each in (x, -x))
    print(f"{100 * memory:.1f} % of the dreams, and {100 * inverse:.1f} % for its inverse")
`;
}
