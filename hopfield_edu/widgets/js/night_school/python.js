/** The same life as Python code. It trains anew, so that on another processor the digits differ a little. */
export function pythonCode({ replay, night, beta }) {
  return [
    "import numpy as np",
    "from hopfield_edu.frontier import Episodes, live, split_digits",
    "from hopfield_edu.modern import softmax",
    "",
    `days = split_digits(rng=0)[:${night}]`,
    `life = live(days, ${replay === "nothing" ? "None" : `"${replay}"`}, rng=0, progress=False)`,
    "print(life.accuracy[-1].mean().round(2))",
    `shelf = Episodes(1000, "neg-L2", softmax(${beta}))`,
    "shelf.store(life.episodes.codes, life.episodes.labels)",
    "noise = np.random.default_rng(1).standard_normal((8, 16))",
    "codes, _ = shelf.replay(8, probe=noise, rng=0)",
    "print(codes.std(axis=0).mean() / shelf.codes.astype(float).std(axis=0).mean())",
    "",
  ].join("\n");
}
