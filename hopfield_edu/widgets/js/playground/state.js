// What the reader and Python can set: the settings, the memories, and a cue that was drawn. No DOM.

import { fromText, pack } from "../core/bits.js";
import { en } from "../core/en.js";
import { bytesOf, isCount } from "../ui/state.js";
import { timesOf, withTimes } from "./duel.js";
import { nameOf } from "./library.js";
import { DAMAGES, ORDERS, RULES } from "./recall.js";

export const MOST = 24;
export const SOURCES = { pictures: en("Pictures"), letters: en("Letters"), own: en("Your own") };
export const TRAITS = ["settings", "memory_bits", "names", "times", "size", "source"];
const SETTINGS = { rule: "Storkey", kind: "flip", share: 0.3, order: "random", seed: 0, temperature: 0, rival: 1 };

/**
 * memories: where they come from, their side, the one that is broken, each as library.js has it, and how often each is
 * learned (duel.js). rival: whose half stands beside that of the one that is broken, where kind is "both".
 */
export const START = {
  ...SETTINGS,
  memories: { source: "letters", size: 5, target: 0, items: ["H", "O", "T"] },
  cue: null, // bits of a cue that was drawn, as text, until it is broken anew
};

/** What a state says of its memories to Python: those beside a picture of one's own are one's own. */
export function described(memories) {
  const { source, size, target, items } = memories;
  const known = items.every((item) => typeof item === "string");
  return { source: known ? source : "own", size, target, names: items.map(nameOf), times: timesOf(memories) };
}

/** An older link knows nothing of a rival. */
const settingsOf = (state) =>
  Object.fromEntries(
    Object.entries(SETTINGS).map(([name, value]) => [name, state[name] ?? (name === "rival" ? value : undefined)]),
  );

/** The values of the model; the cue that was drawn here stays. */
export function read(model, library, { memories: { target } }) {
  const [names, size, source] = ["names", "size", "source"].map((name) => model.get(name));
  const [bits, bytes] = [bytesOf(model.get("memory_bits")), Math.ceil((size * size) / 8)];
  if (!names.length || bits.length !== bytes * names.length) throw new Error("bits and names do not fit");
  const items = names.map((name, k) => library.itemOf(source, size, name, bits.subarray(k * bytes, (k + 1) * bytes)));
  const times = model.get("times") ?? []; // of other memories, where their number is another
  const memories = { source, size, target: Math.min(target, names.length - 1), items };
  const learned = withTimes(memories, times.length === items.length ? times : null);
  return { ...SETTINGS, ...model.get("settings"), memories: learned };
}

/** The traits of a state. */
export function write(state, library) {
  const { source, size, names } = described(state.memories);
  const bits = packed.get(state.memories) ?? pack(library.stored(state.memories).map(({ pattern }) => pattern));
  packed.set(state.memories, bits);
  const times = state.memories.times ?? [];
  return { settings: settingsOf(state), names, times, size, source, memory_bits: new DataView(bits.buffer) };
}

const packed = new WeakMap(); // memories -> their bits: most of what a reader does leaves them alone

/** A state that can be shown, or an error. */
export function checked({ memories, cue, ...values }, library) {
  const state = settingsOf(values);
  const known = [RULES, DAMAGES, ORDERS].every((all, k) =>
    Object.hasOwn(all, [state.rule, state.kind, state.order][k]),
  );
  const numbers = [state.share, state.temperature].every((value) => Number.isFinite(value) && value >= 0);
  const { source, size, target, items } = memories;
  const sized = Object.hasOwn(SOURCES, source) && isCount(size, 128) && size >= 2;
  if (
    !known ||
    !numbers ||
    !isCount(state.seed) ||
    !isCount(state.rival, MOST - 1) ||
    !sized ||
    !isCount(items.length - 1, MOST - 1) ||
    !items[target]
  )
    throw new Error("this is no state of the widget");
  const whole = items.map((item) => (typeof item === "string" ? item : [String(item[0]), String(item[1])]));
  Object.assign(state, { memories: withTimes({ source, size, target, items: whole }, memories.times) });
  library.stored(state.memories); // an error where one of them is none
  if (cue) fromText(cue, size * size);
  return cue === undefined ? state : { ...state, cue };
}

/** The memories after one was added, forgotten, or all were taken from elsewhere, those that are there too kept. */
export const added = (memories, item) =>
  withTimes({ ...memories, items: [...memories.items, item], target: memories.items.length }, [
    ...timesOf(memories),
    1,
  ]);

export function forgotten(memories, k) {
  const others = (_, at) => at !== k;
  const items = memories.items.filter(others);
  const target = Math.min(memories.target, items.length - 1);
  return withTimes({ ...memories, items, target }, timesOf(memories).filter(others));
}

export function switched(memories, source, size, library) {
  const items = source === memories.source ? atSize(memories, size, library) : common(memories, source, size, library);
  if (!items.length) items.push(...library.start(source, size));
  const learned = new Map(memories.items.map((item, k) => [nameOf(item), timesOf(memories)[k]]));
  const times = items.map((item) => learned.get(nameOf(item)) ?? 1);
  return withTimes({ source, size, items, target: Math.min(memories.target, items.length - 1) }, times);
}

/** The same memories at another size; the reader's own are made anew. */
function atSize(memories, size, library) {
  const names = library.namesOf(memories.source, size);
  const here = memories.items.filter((item) => typeof item !== "string" || names.includes(item));
  return here.map((item) => (typeof item === "string" ? item : library.atSize(item, memories.size, size)));
}

/** The memories that another source has too. */
function common(memories, source, size, library) {
  const wanted = memories.items.map(nameOf);
  return library.namesOf(source, size).filter((name) => wanted.includes(name));
}
