import { DAMAGES, RULES } from "./recall.js";

/** The same recall as Python code. Its random draws are NumPy's, so single pixels differ. */
export function pythonCode({ size, source, names, target, rule, kind, share, order, seed, temperature }) {
  const list = JSON.stringify(names);
  const stored = {
    pictures: `X = datasets.pictures(${list}, size=${size}).patterns`,
    letters: `X = datasets.letters("${names.join("")}").patterns`,
    own: "X = widget.memories  # the patterns of this widget, (p, n) of ±1",
  }[source];
  const heat = temperature > 0 ? `, temperature=${temperature}` : "";
  const used = RULES[rule].python.match(/^\w+/)[0];
  return [
    "from hopfield_edu import corrupt, datasets",
    `from hopfield_edu.classical import ${[used, "recall"].sort().join(", ")}`,
    "",
    stored,
    `x = X[${target}]`,
    `cue = ${DAMAGES[kind].python(share, seed)}`,
    `found = recall(${RULES[rule].python}, cue, order="${order}", rng=${seed}${heat})`,
    "print(found.outcome, found.sweeps, (found.state == x).mean())",
    "",
  ].join("\n");
}
