// The same walk in Python, painted by the same decoder.

import { STEPS } from "./walk.js";

const numbers = (place) => `[${place.map((value) => value.toFixed(4)).join(", ")}]`;

/** Code for a walk from a place to a place, and the moment that is on the screen. */
export const pythonCode = (start, goal, at) => `import matplotlib.pyplot as plt
import numpy as np

from hopfield_edu import plots
from hopfield_edu.modern.constructive import Autoencoder

autoencoder = Autoencoder.load("autoencoder-mnist-2")
start, goal = np.array(${numbers(start)}), np.array(${numbers(goal)})
way = start + (goal - start) * np.linspace(0, 1, ${STEPS + 1})[:, None]
dreams = autoencoder.decode(way)  # (${STEPS + 1}, 28, 28)
plots.gallery(dreams[::8], columns=6)
print(f"moment ${at}: {way[${at}][0]:.2f}, {way[${at}][1]:.2f}; mean ink {dreams[${at}].mean():.3f}")
`;
