import { rivalOf } from "./duel.js";
import { DAMAGES, RULES } from "./recall.js";

/** The same recall as Python code. Its random draws are NumPy's, so single pixels differ. */
export function pythonCode({ size, source, names, times, target, rival, rule, kind, share, order, seed, temperature }) {
  const often = times?.some((count) => count > 1);
  const learn = often ? RULES[rule].python.replaceAll("X", "learned") : RULES[rule].python;
  const other = rivalOf({ target, items: names }, rival);
  const list = JSON.stringify(names);
  const stored = {
    pictures: `X = datasets.pictures(${list}, size=${size}).patterns`,
    letters: `X = datasets.letters("${names.join("")}").patterns`,
    own: "X = widget.memories  # the patterns of this widget, (p, n) of ±1",
  }[source];
  const heat = temperature > 0 ? `, temperature=${temperature}` : "";
  const used = RULES[rule].python.match(/^\w+/)[0];
  return [
    ...(often || kind === "both" ? ["import numpy as np", ""] : []),
    "from hopfield_edu import corrupt, datasets",
    `from hopfield_edu.classical import ${[used, "recall"].sort().join(", ")}`,
    "",
    stored,
    `x = X[${target}]`,
    `cue = ${DAMAGES[kind].python(share, seed, other)}`,
    ...(often ? [`learned = np.repeat(X, ${JSON.stringify(times)}, axis=0)`] : []),
    `found = recall(${learn}, cue, order="${order}", rng=${seed}${heat})`,
    "print(found.outcome, found.sweeps, (found.state == x).mean())",
    "",
  ].join("\n");
}
