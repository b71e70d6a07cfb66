// What is done to a pattern of ±1 before the network sees it. No DOM.

import { createRng } from "./rng.js";

/**
 * A damaged copy of a square pattern. kind: a key of DAMAGES; share: 0 to 1; as hopfield_edu.corrupt does it.
 * other: the pattern whose right part stands in place of the right part of this one, where kind is "both".
 */
export function damage(pattern, kind, share, seed, other) {
  const cue = pattern.slice();
  const n = cue.length;
  const rng = createRng(seed);
  if (kind === "flip" || kind === "noise") {
    const chosen = rng.choose(n, Math.round(share * n));
    for (const i of chosen) cue[i] = kind === "flip" ? -cue[i] : rng.coin();
    return cue;
  }
  const side = Math.round(Math.sqrt(n));
  const covered = Math.round(share * side);
  const top = kind === "mask" ? Math.floor((side - covered) / 2) : 0;
  const left = kind === "mask" ? top : side - covered;
  const rows = kind === "mask" ? covered : side;
  for (let i = top; i < top + rows; i++) {
    const [from, to] = [i * side + left, i * side + left + covered];
    if (kind === "both") cue.set(other.subarray(from, to), from);
    else cue.fill(-1, from, to);
  }
  return cue;
}
