// The pictures that are stored: picked from the library, drawn, or read from a file that never leaves the browser.

import { h } from "../ui/dom.js";
import { createPixels } from "../ui/pixels.js";
import { inkOf, shrink } from "./recall.js";

const MOST = 24;
const LARGEST_FILE = 20e6;
const SIZES = { pictures: [16, 32, 64, 128], letters: [5], own: [5, 8, 16, 32, 64, 128] };
const SOURCES = { pictures: "Pictures", letters: "Letters", own: "Your own" };

/**
 * The panel of memories. Patterns come from the model (memory_bits, names, library_bits, library_names, letters).
 * current() -> {patterns, names, target}; describe() also tells size and source.
 */
export function createMemories({ model, onChange, onPick, onError }) {
  let source = "pictures";
  let size = 128;
  let stored = []; // {name, pattern}
  let target = 0;

  const library = createLibrary(model);
  const list = h("div", { class: "he-memories", role: "group", "aria-label": "Memories: choose which one is broken" });
  const title = h("p", { class: "he-title" });
  const sourceSelect = choice("From", SOURCES, (value) =>
    switchTo(value, SIZES[value].at(value === "pictures" ? -1 : 0)),
  );
  const sizeSelect = choice("Size", {}, (value) => switchTo(source, Number(value)));
  const shelf = h("div", { class: "he-shelf" });
  const drawing = createDrawing({ onStore: (pattern) => add(`drawing ${stored.length + 1}`, pattern) });
  const file = h("input", { type: "file", accept: "image/*", onchange: () => readFile(file.files[0]) });
  const chooser = h(
    "details",
    {},
    h("summary", {}, "Change the memories"),
    h("div", { class: "he-controls" }, sourceSelect.element, sizeSelect.element),
    shelf,
    drawing.element,
    h("label", { class: "he-file" }, "Your picture file (it stays in this browser)", file),
  );
  const element = h("div", {}, title, list, chooser);

  function refresh() {
    title.textContent = stored.length === 1 ? "One memory" : `${stored.length} memories`;
    sourceSelect.input.value = source;
    sizeSelect.fill(Object.fromEntries(SIZES[source].map((s) => [s, `${s} × ${s}`])), size);
    list.replaceChildren(...stored.map((memory, k) => thumbnail(memory, k)));
    const offered = library.of(source, size);
    shelf.replaceChildren(...offered.map((item) => shelfButton(item)));
    drawing.resize(size);
  }

  function thumbnail({ name, pattern }, k) {
    const pressed = String(k === target);
    const style = `--colour: var(--he-memory-${(k % 8) + 1})`;
    const button = h(
      "button",
      { type: "button", "aria-pressed": pressed, style, onclick: () => pick(k) },
      picture(pattern, size),
      h("span", {}, name),
    );
    const remove = h(
      "button",
      { type: "button", class: "he-remove", "aria-label": `Forget ${name}`, onclick: () => drop(k) },
      "×",
    );
    return h("div", { class: "he-memory" }, button, stored.length > 1 ? remove : null);
  }

  function shelfButton({ name, pattern }) {
    const at = stored.findIndex((memory) => memory.name === name);
    const attributes = { type: "button", "aria-pressed": String(at >= 0), title: name };
    return h(
      "button",
      { ...attributes, onclick: () => (at >= 0 ? drop(at) : add(name, pattern)) },
      picture(pattern, size),
      h("span", {}, name),
    );
  }

  function pick(k) {
    target = k;
    refresh();
    onPick();
    list.querySelectorAll("button[aria-pressed]")[k]?.focus();
  }

  function add(name, pattern) {
    if (stored.length >= MOST) return onError(`There is room for ${MOST} memories: forget one first.`);
    stored.push({ name, pattern });
    target = stored.length - 1;
    changed();
  }

  function drop(k) {
    if (stored.length === 1) return onError("One memory must stay: add another before you forget this one.");
    stored.splice(k, 1);
    target = Math.min(target, stored.length - 1);
    changed();
  }

  function switchTo(newSource, newSize) {
    const wanted = stored.map((memory) => memory.name);
    source = newSource;
    size = newSize;
    const offered = library.of(source, size);
    const kept = offered.filter(({ name }) => wanted.includes(name));
    stored = kept.length ? kept : library.start(source, size);
    target = Math.min(target, stored.length - 1);
    changed();
  }

  function changed() {
    refresh();
    onChange();
  }

  async function readFile(chosen) {
    if (!chosen) return;
    try {
      add(chosen.name.replace(/\.\w+$/, ""), await patternOf(chosen, size));
    } catch (error) {
      onError(error.message);
    }
    file.value = "";
  }

  function fromModel() {
    const bits = asBytes(model.get("memory_bits"));
    const [names, side] = [model.get("names"), model.get("size")];
    const bytes = Math.ceil((side * side) / 8);
    if (!names.length || !(side >= 2 && side <= 128) || bits.length !== bytes * names.length)
      throw new Error("memory_bits");
    stored = names.map((name, k) => ({ name, pattern: unpack(bits.subarray(k * bytes), side * side) }));
    size = side;
    source = model.get("source");
    target = Math.min(target, stored.length - 1);
    refresh();
  }

  /** Tell the model, where they are not what it holds: Python and the widget's other views read it. */
  function toModel() {
    const bits = pack(stored.map(({ pattern }) => pattern));
    const held = asBytes(model.get("memory_bits"));
    if (bits.length === held.length && bits.every((byte, k) => byte === held[k])) return;
    model.set(
      "names",
      stored.map(({ name }) => name),
    );
    model.set("size", size);
    model.set("source", describe().source);
    model.set("memory_bits", new DataView(bits.buffer));
  }

  function reset() {
    source = "pictures";
    size = 128;
    target = 0;
    try {
      fromModel();
    } catch {
      onError("The saved memories of this widget cannot be read. It starts with letters.");
      source = "letters";
      size = 5;
      stored = library.start("letters", 5);
      refresh();
    }
  }

  /** The memories in few characters: names where the library has them, else their bits. */
  function save() {
    const known = new Set(library.of(source, size).map(({ name }) => name));
    const items = stored.map(({ name, pattern }) => (known.has(name) ? name : [name, toText(pattern)]));
    return { source, size, target, items };
  }

  function load({ source: from, size: side, target: chosen, items }) {
    if (!(from in SOURCES) || !Number.isInteger(side) || side < 2 || side > 128 || !items.length || items.length > MOST)
      throw new Error("memories");
    const offered = library.of(from, side);
    stored = items.map((item) =>
      typeof item === "string" ? offered.find(({ name }) => name === item) : drawn(item, side),
    );
    if (stored.includes(undefined) || !stored[chosen]) throw new Error("memories");
    [source, size, target] = [from, side, chosen];
    refresh();
  }

  const names = () => stored.map((memory) => memory.name);
  function describe() {
    const known = names().every((name) => library.of(source, size).some((item) => item.name === name));
    return { size, source: known ? source : "own", names: names(), target };
  }

  reset();
  return {
    element,
    current: () => ({ patterns: stored.map((memory) => memory.pattern), names: names(), target }),
    describe,
    fromModel,
    toModel,
    reset,
    save,
    load,
  };
}

function drawn([name, bits], side) {
  return { name: String(name), pattern: fromText(bits, side * side) };
}

/** What can be picked: the 24 pictures at any size, and the letters. */
function createLibrary(model) {
  const bits = asBytes(model.get("library_bits"));
  const large = model.get("library_names").map((name, k) => ({
    name,
    pattern: unpack(bits.subarray(k * 2048), 16384),
  }));
  const letters = Object.entries(model.get("letters")).map(([name, marks]) => ({
    name,
    pattern: Float64Array.from(marks, (mark) => (mark === "#" ? 1 : -1)),
  }));
  const cache = new Map([[128, large]]);
  const pictures = (size) => {
    if (128 % size) return [];
    if (!cache.has(size))
      cache.set(
        size,
        large.map(({ name, pattern }) => ({ name, pattern: shrink(pattern, size) })),
      );
    return cache.get(size);
  };
  const of = (source, size) =>
    source === "pictures" ? pictures(size) : source === "letters" && size === 5 ? letters : [];
  const blank = (size) => ({
    name: "diagonal",
    pattern: Float64Array.from({ length: size * size }, (_, i) => (i % (size + 1) === 0 ? 1 : -1)),
  });
  const start = (source, size) => {
    if (source === "letters") return letters.filter(({ name }) => "HOT".includes(name));
    if (source === "pictures") return pictures(size).slice(0, 8);
    return [blank(size)];
  };
  return { of, start };
}

/** Patterns as bits, eight in a byte, a pattern starting at a new byte. */
function pack(patterns) {
  const bytes = Math.ceil(patterns[0].length / 8);
  const bits = new Uint8Array(bytes * patterns.length);
  patterns.forEach((x, k) => x.forEach((value, i) => value > 0 && (bits[k * bytes + (i >> 3)] |= 128 >> (i & 7))));
  return bits;
}

/** A pattern in few characters, for a link, and back; a text of another length is an error. */
export const toText = (pattern) => btoa(String.fromCharCode(...pack([pattern])));
export function fromText(text, n) {
  const bits = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
  if (bits.length !== Math.ceil(n / 8)) throw new Error("bits");
  return unpack(bits, n);
}

/** Bits, eight in a byte, as ±1. */
const unpack = (bits, n) => Float64Array.from({ length: n }, (_, i) => ((bits[i >> 3] >> (7 - (i & 7))) & 1 ? 1 : -1));

function picture(pattern, size) {
  const pixels = createPixels({ width: size, height: size, label: "", decorative: true });
  pixels.set(pattern);
  return pixels.element;
}

/** A pad to draw a new memory on. */
function createDrawing({ onStore }) {
  const pad = createPixels({
    width: 5,
    height: 5,
    editable: true,
    label: "New memory, which you draw",
    onChange: () => {},
  });
  const store = h(
    "button",
    { type: "button", onclick: () => onStore(Float64Array.from(pad.get())) },
    "Store this drawing",
  );
  let size = 0;
  function resize(side) {
    if (side === size) return;
    size = side;
    pad.resize(side, side);
    pad.set(new Float64Array(side * side).fill(-1));
  }
  const box = h("details", {}, h("summary", {}, "Draw one"));
  box.addEventListener("toggle", () =>
    box.open ? box.append(pad.element, store) : [pad.element, store].forEach((part) => part.remove()),
  );
  return { element: box, resize };
}

function choice(label, choices, onChange) {
  const input = h("select", { onchange: () => onChange(input.value) });
  function fill(options, value) {
    input.replaceChildren(...Object.entries(options).map(([key, words]) => h("option", { value: key }, words)));
    input.value = value;
  }
  fill(choices);
  return { input, fill, element: h("label", {}, label, " ", input) };
}

/** A picture file as a pattern: its middle square, grey, darker than the median is ink. */
async function patternOf(file, size) {
  if (file.size === 0) throw new Error(`${file.name} is empty: choose a picture file.`);
  if (file.size > LARGEST_FILE)
    throw new Error(
      `${file.name} has ${Math.round(file.size / 1e6)} MB: choose a picture of at most ${LARGEST_FILE / 1e6} MB.`,
    );
  const bitmap = await createImageBitmap(file).catch(() => {
    throw new Error(`${file.name} is no picture that this browser can read.`);
  });
  const side = Math.min(bitmap.width, bitmap.height);
  const canvas = new OffscreenCanvas(size, size);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  context.fillStyle = "white";
  context.fillRect(0, 0, size, size);
  context.drawImage(bitmap, (bitmap.width - side) / 2, (bitmap.height - side) / 2, side, side, 0, 0, size, size);
  const { data } = context.getImageData(0, 0, size, size);
  const grey = Uint8Array.from(
    { length: size * size },
    (_, i) => 0.299 * data[4 * i] + 0.587 * data[4 * i + 1] + 0.114 * data[4 * i + 2],
  );
  return inkOf(grey);
}

/** Bytes of a trait: a DataView from a kernel or from the saved page. */
function asBytes(view) {
  if (view instanceof DataView) return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  return new Uint8Array(view?.buffer ?? view ?? 0);
}
