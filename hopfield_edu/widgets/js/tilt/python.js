const STARTS = {
  coffee: "coffee + 0.05 * rocket",
  "a trace of the inverse": "-0.01 * rocket",
  nothing: "0 * rocket",
};

/** The same flow as Python code; its noise is drawn otherwise. */
export function pythonCode({ rule, share, volume, start, noise, pulse, seed }) {
  const until = pulse >= 10 ? "" : `, pulse=${pulse}`;
  const noisy = noise ? `, noise=${noise}, rng=${seed}` : "";
  return [
    "from hopfield_edu import datasets",
    "from hopfield_edu.frontier import flow, saliency",
    "",
    'memories = datasets.pictures(["rocket", "coffee"], size=16).patterns',
    "rocket, coffee = memories",
    `cue = ${volume} * (${share} * rocket + (1 - ${share}) * coffee)`,
    "print(saliency(memories, cue).round(2))",
    `found = flow(memories, ${STARTS[start]}, cue, "${rule}", slope=4${until}${noisy})`,
    "print(found.overlaps[-1].round(2))",
    "",
  ].join("\n");
}
