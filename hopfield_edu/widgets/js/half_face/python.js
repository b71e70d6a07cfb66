/** The same recall as Python code. The order of its visits is NumPy's. */
export function pythonCode({ picture, missing, seed }) {
  return [
    "from hopfield_edu import corrupt, datasets",
    "from hopfield_edu.classical import recall, storkey",
    "",
    "pictures = datasets.pictures(datasets.EIGHT)",
    "W = storkey(pictures.patterns)",
    `x = pictures.patterns[pictures.names.index("${picture}")]`,
    `cue = corrupt.mask(x, "right", ${missing})`,
    `found = recall(W, cue, rng=${seed})`,
    'print(int((found.state != x).sum()), "pixels are wrong")',
    "",
  ].join("\n");
}
