/** The same numbers as Python code. */
export function pythonCode({ rule, stored, flips }, n) {
  const hebb = rule === "Hebb";
  const epochs = Math.min(1000, 200 + 4 * stored);
  return [
    "import numpy as np",
    `from hopfield_edu.${hebb ? "classical import hebbian, recall" : "frontier import RedundancyMemory"}`,
    "from hopfield_edu.corrupt import flip",
    "from hopfield_edu.frontier import neuron_joint, pid",
    "from hopfield_edu.patterns import random_patterns",
    "",
    `X = random_patterns(${stored}, ${n}, rng=0)  # without the heart, so the digits differ a little`,
    hebb ? "W = 2.3 * hebbian(X).toarray()" : `memory = RedundancyMemory(n=${n}, rng=0).fit(X, epochs=${epochs})`,
    `print([round(float(part.mean()), 2) for part in pid(neuron_joint(${hebb ? "W" : "memory.weights"}, X))])`,
    `cues = ${flips ? `flip(X, count=${flips}, rng=0)` : "X"}`,
    `print(np.mean(${hebb ? 'recall(W, cues, order="synchronous")' : "memory.recall(cues)"}.state * X))`,
    "",
  ].join("\n");
}
