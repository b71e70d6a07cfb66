/** The same clocks as Python code; patterns and cue are drawn by the shared stream, as on the page. */
export function pythonCode({ levels, patterns, strength, ramp, seed }) {
  const [grows, q] = [ramp ? "True" : "False", levels || "None"];
  return [
    "import numpy as np",
    "from hopfield_edu.frontier import oscillate, phasor_hebbian, wrong_phases",
    "from hopfield_edu.widgets.clock_hands import drawn",
    "",
    `stored, cue = drawn(${levels}, ${patterns}, ${seed})`,
    "W = phasor_hebbian(stored)",
    `how = {"injection": ${strength}, "ramp": ${grows}, "time": 80, "dt": 0.1}`,
    `end = oscillate(W, cue, ${q}, **how)[-1]`,
    `print(round(128 * wrong_phases(stored[0], end, ${levels || 16})))`,
    "",
  ].join("\n");
}
