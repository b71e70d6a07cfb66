/** The same memory as Python code. */
export function pythonCode({ n, measure, window, rule, curve, slow }) {
  const how = measure === "legs" ? `rule="${rule}"` : `measure="legt", window=${window}, rule="${rule}"`;
  return [
    "import numpy as np",
    "from hopfield_edu.frontier import recollect, remember",
    "",
    `length = ${slow ? 1024 : 512}`,
    `curve = [${curve.join(", ")}]`,
    "x = (np.arange(length) + 0.5) / length",
    "signal = np.interp(x, np.linspace(0, 1, len(curve)), curve)",
    `numbers = remember(signal, ${n}, ${how})[-1]`,
    `print(recollect(numbers, ${measure === "legs" ? "length" : window}).round(2))`,
    "",
  ].join("\n");
}
