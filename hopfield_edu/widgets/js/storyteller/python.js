// The same story in Python, told by the same network.

import { FILLS, marksInPython } from "../core/cue.js";
import { STEPS } from "./story.js";

/** Code for a start and its damage. Random draws are NumPy's own. */
export function pythonCode({ start, seed, noise, dropped, fill, mask, drawn }) {
  const lines = [];
  if (noise || dropped)
    lines.push("# As much damage as in the widget; which pixels it hits is drawn by NumPy, so other ones.");
  if (noise) lines.push(`cue = corrupt.gaussian(cue, ${noise}, rng=${seed})`);
  if (dropped) lines.push(`cue = drop(cue, ${dropped}, fill=${FILLS[fill]}, rng=${seed})`);
  if (mask !== "none") lines.push(`cue = corrupt.mask(cue, "${mask}", fill=${FILLS[fill]})`);
  if (drawn) lines.push(marksInPython(drawn));
  return `import numpy as np

from hopfield_edu import corrupt, datasets
from hopfield_edu.hetero import HeteroEncoder, drop, judge, shuffle

bricks = datasets.emoji(count=50, size=32, rng=0)
pi = shuffle(50, rng=1)
start = bricks.names.index(${JSON.stringify(start)})
cue = bricks.pictures[start]
${lines.map((line) => `${line}\n`).join("")}
story = HeteroEncoder.load("stories").story(cue, steps=${STEPS})
judged = judge(story, bricks.pictures, pi, start)
for k, error in zip(judged.told, judged.error):
    print(f"{bricks.names[k]}, error {error:.3f}")
print("right" if judged.right else "not right")
`;
}
