// The state of the microscope in the traits that Python reads: its memories and its start as bits. No DOM.

import { MOST_TIMES } from "../core/times.js";
import { bytesOf, isCount } from "../ui/state.js";
import { RULES } from "./map.js";
import { MOST, once, STATES } from "./states.js";

const AS_THEY_ARE = ["names", "rule", "seed", "shows", "times", "thresholds"];
export const TRAITS = ["memory_bits", "state_bits", ...AS_THEY_ARE];

/** States as bytes, two each, the upper half first. */
export const bytesOfStates = (states) => Uint8Array.from(states.flatMap((state) => [state >> 8, state & 255]));

function statesOf(trait) {
  const bytes = bytesOf(trait);
  return Array.from({ length: bytes.length / 2 }, (_, k) => (bytes[2 * k] << 8) | bytes[2 * k + 1]);
}

export function read(model) {
  const [state] = statesOf(model.get("state_bits"));
  const plain = Object.fromEntries(AS_THEY_ARE.map((name) => [name, model.get(name)]));
  return { memories: statesOf(model.get("memory_bits")), state, ...plain };
}

export const write = ({ memories, state, ...plain }) => ({
  memory_bits: bytesOfStates(memories),
  state_bits: bytesOfStates([state]),
  ...plain,
});

/** A state that can be shown, or an error. Links of old name neither times nor thresholds nor what is shown. */
export function checked({ memories, names, times, rule, seed, state, shows = "flow", thresholds = true }) {
  const often = times?.length ? times : once(memories);
  const isState = (number) => isCount(number, STATES - 1);
  const isTimes = (count) => isCount(count - 1, MOST_TIMES - 1);
  const fits = [
    memories.length >= 1 && memories.length <= MOST && names.length === memories.length,
    [...memories, state].every(isState) && Object.hasOwn(RULES, rule) && isCount(seed),
    often.length === memories.length && often.every(isTimes),
    ["flow", "dreams"].includes(shows) && typeof thresholds === "boolean",
  ];
  if (!fits.every(Boolean)) throw new Error("this is no state of the widget");
  const named = names.map((name) => String(name).slice(0, 40));
  return { memories: [...memories], names: named, times: [...often], rule, seed, state, shows, thresholds };
}
