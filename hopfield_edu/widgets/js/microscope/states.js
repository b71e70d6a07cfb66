// The 65,536 states of 16 neurons as numbers, as pictures of 4x4 pixels and as dots of a map. No DOM.
// Neuron 1 is a number's highest bit, as in chapter 4; 1 is ink (+1), 0 is paper (-1).

import { en } from "../core/en.js";

export const N = 16;
export const STATES = 2 ** N;
export const SIDE = 256; // dots along an edge of the map
export const MOST = 4; // memories
export const KINDS = ["stored", "inverse", "mixture", "other"];

const DRAWN = [
  ["P", "###. #..# ###. #..."],
  ["7", "#### ..#. .#.. .#.."],
  ["1", ".##. ###. .##. ####"],
  ["L", "#... #... #... ####"],
  ["H", "#..# #### #..# #..#"],
  ["O", "#### #..# #..# ####"],
  ["T", "#### .##. .##. .##."],
  ["C", "#### #... #... ####"],
];
export const PRESETS = {
  three: { title: en("P, 7 and 1: unrelated"), names: ["P", "7", "1"] },
  four: { title: en("P, 7, 1 and L"), names: ["P", "7", "1", "L"] },
  alike: { title: en("C and O: much alike"), names: ["C", "O"] },
  letters: { title: en("H, L, O and T: some alike"), names: ["H", "L", "O", "T"] },
  one: { title: en("P alone"), names: ["P"] },
};

/** ±1 of a state's number, (16,). */
export const valuesOf = (state) => Float64Array.from({ length: N }, (_, i) => ((state >> (N - 1 - i)) & 1 ? 1 : -1));

/** The number of a state of ±1. */
export const numberOf = (values) => values.reduce((sum, value) => 2 * sum + (value > 0 ? 1 : 0), 0);

/** The number of a picture drawn with # and . */
const numberOfMarks = (marks) => numberOf(Array.from(marks.replaceAll(" ", ""), (mark) => (mark === "#" ? 1 : -1)));

/** The course's pictures of 4x4 pixels, name -> number. */
export const PICTURES = new Map(DRAWN.map(([name, marks]) => [name, numberOfMarks(marks)]));

/** The memories of a preset: {names, memories}. */
export const presetMemories = (key) => ({
  names: [...PRESETS[key].names],
  memories: PRESETS[key].names.map((name) => PICTURES.get(name)),
});

/** The state where nothing else is said; its start is a P that has lost three pixels. */
export const START = {
  ...{ ...presetMemories("three"), times: [1, 1, 1], thresholds: true, shows: "flow" },
  ...{ rule: "Hebb", seed: 0, state: 57568 },
};

/** Every memory once. */
export const once = (memories) => memories.map(() => 1);

/** What a state is called in code: "###. #..# ###. #...". */
export const marksOf = (state) =>
  Array.from(valuesOf(state), (value) => (value > 0 ? "#" : "."))
    .join("")
    .replace(/.{4}(?=.)/g, "$& ");

const gray = (k) => k ^ (k >> 1);
const rank = Uint8Array.from({ length: SIDE }, (_, k) =>
  Array.from({ length: SIDE }, (_, at) => at).find((at) => gray(at) === k),
);
const round = (k) => (k + SIDE) % SIDE;

/** The state of a dot. Rows and columns go round: beyond the last comes the first, one neuron away as well. */
export const stateAt = (row, column) => (gray(round(row)) << 8) | gray(round(column));

/** [row, column] of a state: its upper half and its lower half, each by its rank in Gray code. */
export const dotOf = (state) => [rank[state >> 8], rank[state & 255]];

/** A new name for a memory that was drawn on: that of the picture it has become, else the old one with a prime. */
export function renamed(name, memory) {
  const known = [...PICTURES].find(([, number]) => number === memory);
  return known?.[0] ?? (name.endsWith("′") ? name : `${name}′`);
}

/** A picture of the course that is stored neither as it is nor drawn on, [name, number]. */
export const another = (memories, names) =>
  [...PICTURES].find(([name, number]) => !memories.includes(number) && !names.includes(`${name}′`));

/** {memories, names} with memory k drawn on. */
export const drawn = ({ memories, names }, k, memory) => ({
  memories: replaced(memories, k, memory),
  names: replaced(names, k, renamed(names[k], memory)),
});

/** {memories, names, times} with one more. */
export function withAnother({ memories, names, times }) {
  const [name, number] = another(memories, names);
  return { memories: [...memories, number], names: [...names, name], times: [...times, 1] };
}

/** {memories, names, times} without memory k. */
export function without({ memories, names, times }, k) {
  const others = (list) => list.filter((_, at) => at !== k);
  return { memories: others(memories), names: others(names), times: others(times) };
}

/** A list with another value at place k. */
export const replaced = (list, k, value) => list.map((old, at) => (at === k ? value : old));

/** The preset with these memories, or "own". */
export const presetOf = (memories) =>
  Object.keys(PRESETS).find((key) => String(presetMemories(key).memories) === String(memories)) ?? "own";
