// The state of the microscope in the traits that Python reads: its memories and its start as bits. No DOM.

import { bytesOf, isCount } from "../ui/state.js";
import { RULES } from "./map.js";
import { MOST, STATES } from "./states.js";

export const TRAITS = ["memory_bits", "names", "rule", "seed", "state_bits"];

/** States as bytes, two each, the upper half first. */
export const bytesOfStates = (states) => Uint8Array.from(states.flatMap((state) => [state >> 8, state & 255]));

function statesOf(trait) {
  const bytes = bytesOf(trait);
  return Array.from({ length: bytes.length / 2 }, (_, k) => (bytes[2 * k] << 8) | bytes[2 * k + 1]);
}

export function read(model) {
  const [names, rule, seed] = ["names", "rule", "seed"].map((name) => model.get(name));
  const [state] = statesOf(model.get("state_bits"));
  return { memories: statesOf(model.get("memory_bits")), names, rule, seed, state };
}

export const write = ({ memories, names, rule, seed, state }) => ({
  memory_bits: bytesOfStates(memories),
  state_bits: bytesOfStates([state]),
  ...{ names, rule, seed },
});

/** A state that can be shown, or an error. */
export function checked({ memories, names, rule, seed, state }) {
  const isState = (number) => isCount(number, STATES - 1);
  const enough = memories.length >= 1 && memories.length <= MOST && names.length === memories.length;
  if (!enough || ![...memories, state].every(isState) || !Object.hasOwn(RULES, rule) || !isCount(seed))
    throw new Error("this is no state of the widget");
  return { memories: [...memories], names: names.map((name) => String(name).slice(0, 40)), rule, seed, state };
}
