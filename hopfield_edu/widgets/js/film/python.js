/** The same two memories as Python code. The shared stream of random numbers shuffles as the page does. */
export function pythonCode({ picture, pieces, shuffled, seed }) {
  const shuffle = [
    "from hopfield_edu.widgets.rng import SharedRng",
    "",
    `film = film[SharedRng(${seed}).permutation(64)]`,
    "",
  ];
  return [
    "import numpy as np",
    "from hopfield_edu import datasets",
    "from hopfield_edu.frontier import fit_curve, pan, recall_curve",
    "from hopfield_edu.modern import modern_recall",
    "",
    `film = pan(datasets.pictures(["${picture}"]).patterns.reshape(128, 128)) / 48`,
    ...(shuffled ? shuffle : []),
    "cues = film * (np.arange(48 * 48) < 48 * 24)  # the upper half",
    `curve = recall_curve(fit_curve(film, ${pieces}), cues, beta=50.0).state`,
    `some = film[np.rint(np.linspace(0, 63, ${pieces})).astype(int)]`,
    "frames = modern_recall(some, cues, 50.0, max_steps=1).state",
    "for told in (curve, frames):",
    "    print(np.mean(np.sum(told * film, axis=1) / np.linalg.norm(told, axis=1)))",
    "",
  ].join("\n");
}
