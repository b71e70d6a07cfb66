/** The recorded trial once more, as Python code. */
export function pythonCode({ rule, n, flips, seed }, p) {
  return [
    "from hopfield_edu.classical import capacity",
    "",
    "# one network of random patterns; the dots are means over several",
    `row = capacity.trial("${rule}", ${n}, ${p} / ${n}, flips=(${flips / 100},), rng=${seed})`,
    `print(row["stays"], row["close_${flips}"])`,
    "",
  ].join("\n");
}
