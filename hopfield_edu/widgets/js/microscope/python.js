import { orderOf, RULES } from "./map.js";
import { marksOf } from "./states.js";

/** The same map and the same flow in Python. */
export function pythonCode({ memories, names, rule, seed, state }) {
  const learn = RULES[rule].python;
  const rows = memories.map((memory, k) => `    pattern("${marksOf(memory)}"),  # ${JSON.stringify(names[k])}`);
  const order = seed === 0 ? "np.arange(16)" : `np.array([${orderOf(seed).join(", ")}])  # seed ${seed}`;
  return `import numpy as np

from hopfield_edu.classical import ${[learn, "recall"].sort().join(", ")}


def pattern(marks):
    return [1.0 if mark == "#" else -1.0 for mark in marks.replace(" ", "")]


X = np.array([
${rows.join("\n")}
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
