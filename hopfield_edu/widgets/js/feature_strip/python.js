/** The same memory as Python code. */
export function pythonCode({ stored, asked, features, beta, damage, seed }) {
  const names = stored.map((name) => `"${name}"`).join(", ");
  const put = stored.length ? `memory.add(datasets.pictures([${names}], size=16).patterns / 16)` : "";
  return [
    "import numpy as np",
    "from hopfield_edu import datasets",
    "from hopfield_edu.frontier import FeatureMemory",
    "from hopfield_edu.widgets.rng import SharedRng",
    "",
    `memory = FeatureMemory(256, ${features}, beta=${beta})`,
    `memory.frequencies = SharedRng(${seed}).normals(${features} * 256).reshape(-1, 256)`,
    put,
    `picture = datasets.pictures(["${asked}"], size=16).patterns[0] / 16`,
    "cue = picture.copy()",
    `cue[SharedRng(${(seed + 1) % 2 ** 32}).choose(256, ${Math.round(damage * 256)})] *= -1`,
    "found = memory.recall(cue, max_steps=100)",
    "print(np.mean((found.state > 0) != (picture > 0)), found.outcome)",
    "",
  ]
    .filter((line, k) => line || k !== 7)
    .join("\n");
}
