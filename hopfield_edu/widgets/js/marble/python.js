import { pythonOf } from "../core/places.js";

/** The same way of the marble as Python code. */
export function pythonCode({ patterns, beta, similarity, step, ball }) {
  const dot = similarity === "dot";
  const sharp = dot ? "beta" : "beta / 2";
  const height = dot ? "modern_energy(patterns, q, beta)" : "diffusion_energy(patterns, q, beta**-0.5)";
  return [
    "import numpy as np",
    ...(dot ? [] : ["from hopfield_edu.frontier import diffusion_energy"]),
    `from hopfield_edu.modern import ${dot ? "modern_energy, " : ""}retrieve, softmax`,
    "",
    `patterns, beta, step = ${pythonOf(patterns)}, ${beta}, ${step}`,
    `q = np.array([${ball.join(", ")}])`,
    "for k in range(600):",
    `    slope = q - retrieve(patterns, q, "${similarity}", softmax(${sharp}))`,
    "    if np.hypot(*slope) < 1e-4:",
    "        break",
    "    q = q - step * slope",
    `print(k, q.round(3), round(${height}, 3))`,
    "",
  ].join("\n");
}
