// The same in Python. Noise is drawn by the stream that the page draws from.

import { STEPS, TALL } from "./compute.js";

const HIDDEN = { "grey bar": "0.5", "white bar": "0.0" };

/** Code for a cue and the step that is on the screen. */
export function pythonCode({ digit, damage, top, sigma, seed }, at) {
  const lines =
    damage === "noise"
      ? [
          "from hopfield_edu.widgets.rng import SharedRng",
          "",
          `noise = SharedRng(${seed}).normals(784).reshape(28, 28)`,
          `cue = np.abs(picture + ${sigma} * noise).clip(0, 1)`,
        ]
      : ["cue = picture.copy()", `cue[${top} : ${top + TALL}] = ${HIDDEN[damage]}`];
  return `import numpy as np

from hopfield_edu import datasets
from hopfield_edu.frontier import LatentHopfield

net, denoiser = LatentHopfield.load("latent-digits"), LatentHopfield.load("latent-denoiser")
picture = datasets.digits(30, rng=0).pictures[${digit}]
${lines.join("\n")}
recalled = net.recall(cue, max_steps=${STEPS}, keep=True)
painted = recalled.states[min(${at}, recalled.steps)]
plain = denoiser.recall(cue, max_steps=0, binary=False).state
for answer in (painted, plain):
    print(f"{np.sum((answer - picture) ** 2):.1f}")
`;
}
