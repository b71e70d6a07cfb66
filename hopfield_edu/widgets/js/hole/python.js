/** The same places as Python code. The shared stream of random numbers draws the people that the page draws. */
export function pythonCode({ rule, way, neurons, you, seed }) {
  const learn = { Hebb: "hebbian", Storkey: "storkey", projection: "pseudo_inverse" }[rule];
  const times = ["kept", "subtracted", "subtracted twice"].indexOf(way);
  const forget = times > 0 ? [`for _ in range(${times}):`, `    W = forget(W, people[${you}])`] : [];
  return [
    "import numpy as np",
    `from hopfield_edu.classical import ${times > 0 ? "forget, " : ""}${learn}`,
    "from hopfield_edu.frontier import familiarity, silence",
    "from hopfield_edu.widgets.rng import SharedRng",
    "",
    `rng, n = SharedRng(${seed}), ${neurons}`,
    "people, strangers = rng.coins(12 * n).reshape(12, n), rng.coins(200 * n).reshape(200, n)",
    `W = ${learn}(${times < 0 ? `np.delete(people, ${you}, axis=0)` : "people"}).toarray()`,
    ...forget,
    "for score in (familiarity, lambda W, x: -silence(W, x)):",
    `    print(1 + np.sum(score(W, strangers) > score(W, people[${you}]) + 1e-9))`,
    "",
  ].join("\n");
}
