// The same question in Python, asked of the same two memories.

import { marksInPython, SIDE } from "../core/cue.js";
import { OWN } from "./memory.js";

const short = (value) => String(Number(value.toPrecision(12)));

/** Code for a start and its damage, scaled already. Random draws are NumPy's own. */
export function pythonCode({ start, stored, similarity }, settings) {
  const { cut, turn, shift, mirror, grey, dim, noise, specks, part, covered, seed, drawn } = settings;
  const lines = [];
  const add = (needed, line) => needed && lines.push(line);
  add(cut, `cue = corrupt.crop(cue, ${short(1 - cut)})`);
  add(turn, `cue = corrupt.rotate(cue, ${short(turn)})`);
  add(shift, `cue = corrupt.shift(cue, right=${short(shift)})`);
  add(mirror, "cue = cue[:, ::-1]");
  add(grey, `cue = cue + ${short(grey)} * (cue.mean(axis=-1, keepdims=True) - cue)`);
  add(dim, `cue = cue * ${short(1 - dim)}`);
  add(noise || specks, "# As much as in the widget; where it falls is drawn by NumPy, so elsewhere.");
  add(noise, `cue = corrupt.gaussian(cue, ${short(noise)}, rng=${seed})`);
  add(specks, `cue = corrupt.salt_and_pepper(cue, ${short(specks)}, rng=${seed})`);
  add(covered, `cue = corrupt.mask(cue, "${part}", ${short(covered)})`);
  add(drawn, drawn && marksInPython(drawn));
  const mine = start === OWN;
  return `import numpy as np
${mine ? "from PIL import Image, ImageOps\n" : ""}
from hopfield_edu import corrupt, datasets
from hopfield_edu.modern import SemanticMemory, encoders

emoji = datasets.emoji(size=${SIDE})
pictures, names = emoji.pictures[1200:1300], list(emoji.names[1200:1300])
${mine ? ownPicture(stored) : `cue = pictures[names.index(${JSON.stringify(start)})]`}
${lines.map((line) => `${line}\n`).join("")}
for encoder in ("pixels", "contrastive-emoji"):
    memory = SemanticMemory(encoders.load(encoder), similarity="${similarity}")
    memory.store(pictures)
    answer = memory.recall(np.clip(cue, 0, 1)[None], top=5)
    print(f"{encoder}:")
    for k, similarity in zip(answer.index[0], answer.similarity[0]):
        print(f"    {names[k]} {similarity:.3f}")
`;
}

const ownPicture = (stored) => `own = Image.open("your-picture.png").convert("RGB")  # your file
cue = np.asarray(ImageOps.fit(own, (${SIDE}, ${SIDE}))) / 255
${stored ? 'pictures, names = np.concatenate([pictures, cue[None]]), [*names, "your picture"]\n' : ""}`;
