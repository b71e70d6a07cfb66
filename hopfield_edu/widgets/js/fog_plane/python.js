import { pythonOf } from "../core/places.js";

/** The same grains as Python code. */
export function pythonCode({ patterns, chance, seed }, at) {
  const way = chance
    ? "path = reverse_process(denoiser, fog, noises, rng=0)  # another chance than on the page"
    : "path = reverse_flow(denoiser, fog, noises)";
  return [
    "from functools import partial",
    "",
    "import numpy as np",
    "from hopfield_edu.frontier import denoise, noise_ladder, reverse_flow, reverse_process, valleys",
    "from hopfield_edu.widgets.rng import SharedRng",
    "",
    `patterns = ${pythonOf(patterns)}`,
    "denoiser, noises = partial(denoise, patterns), noise_ladder(2.0, steps=61)",
    `fog = 2 * SharedRng(${seed}).normals(400).reshape(200, 2)`,
    way,
    "ends = np.linalg.norm(path.state[:, None] - patterns, axis=2).argmin(axis=1)",
    "print(np.bincount(ends, minlength=len(patterns)))",
    `print(path.states[${at}].round(3))`,
    `print(len(valleys(patterns, noises[${at}], patterns)))`,
    "",
  ].join("\n");
}
