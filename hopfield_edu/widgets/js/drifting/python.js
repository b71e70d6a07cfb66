/** The same by the package, whose random numbers are NumPy's: the shares differ by a few percent. */
export function pythonCode({ share, drift, seed }) {
  return [
    "import numpy as np",
    "from hopfield_edu.hetero import context",
    "from hopfield_edu.patterns import random_patterns",
    "",
    `rng, recalled = np.random.default_rng(${seed}), []`,
    "for _ in range(60):",
    "    items = random_patterns(10, 50, rng)",
    `    moments = context.drifting(10, 50, drift=${drift}, rng=rng)`,
    `    weights = context.blend(np.hstack([items, moments]), ${share})`,
    "    recalled.append(context.remind(weights, items, moments, rng=rng))",
    "shares = context.lag_shares(recalled)",
    "print(shares[8:11].round(2))  # lags -1, 0 and 1",
    "",
  ].join("\n");
}
