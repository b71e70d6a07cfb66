/** The same way as Python code. */
export const pythonCode = ({ picture, state }) =>
  [
    "import numpy as np",
    "from hopfield_edu.classical import energy, hebbian, recall",
    "",
    `x, s = [np.where(np.array(list(marks)) == "#", 1.0, -1.0) for marks in ("${picture}", "${state}")]`,
    "W = hebbian([x])",
    "found = recall(W, s, keep=True, rng=0)  # another order than here, so perhaps the other end",
    "print(found.state, energy(W, s), energy(W, found.state))",
    "",
  ].join("\n");
