// The pictures that are stored: picked from the library, drawn, or read from a file that never leaves the browser.

import { choice } from "../ui/controls.js";
import { h } from "../ui/dom.js";
import { createPixels } from "../ui/pixels.js";
import { toText } from "./bits.js";
import { patternOf } from "./file.js";
import { nameOf } from "./library.js";
import { added, forgotten, MOST, SOURCES, switched } from "./state.js";

const SIZES = { pictures: [16, 32, 64, 128], letters: [5], own: [5, 8, 16, 32, 64, 128] };

/** {element, update()}: the memories of a state, and what can be chosen instead. complain(text) where there is no room. */
export function createPanel(library, { state, change, complain }) {
  const list = h("div", { class: "he-memories", role: "group", "aria-label": "Memories: choose which one is broken" });
  const title = h("p", { class: "he-title" });
  const chooser = createChooser(library, { add, drop, onSwitch, complain, count: () => state.memories.items.length });
  let shown = null;

  function add(item) {
    if (state.memories.items.length >= MOST) complain(`There is room for ${MOST} memories: forget one first.`);
    else change({ memories: added(state.memories, item) });
  }

  function drop(k) {
    if (state.memories.items.length > 1) change({ memories: forgotten(state.memories, k) });
    else complain("One memory must stay: add another before you forget this one.");
  }

  function onSwitch(source, size) {
    change({ memories: switched(state.memories, source, size, library) });
  }

  function pick(k) {
    change({ memories: { ...state.memories, target: k }, cue: null });
    list.querySelectorAll("button[aria-pressed]")[k]?.focus();
  }

  function update() {
    const { memories } = state;
    if (memories === shown) return;
    shown = memories;
    const stored = library.stored(memories);
    title.textContent = stored.length === 1 ? "One memory" : `${stored.length} memories`;
    const hands = (k) => ({ onPick: () => pick(k), onForget: stored.length > 1 ? () => drop(k) : null });
    list.replaceChildren(...stored.map((memory, k) => createMemory(memory, k, memories, hands(k))));
    chooser.update(memories);
  }
  return { element: h("div", {}, title, list, chooser), update };
}

/** One memory in its colour, and a button that forgets it. */
function createMemory({ name, pattern }, k, { target, size }, { onPick, onForget }) {
  const style = `--colour: var(--he-memory-${(k % 8) + 1})`;
  const pressed = { "aria-pressed": String(k === target), style };
  const forget = { class: "he-remove", "aria-label": `Forget ${name}`, onclick: onForget };
  return h(
    "div",
    { class: "he-memory" },
    h("button", { type: "button", onclick: onPick, ...pressed }, picture(pattern, size), h("span", {}, name)),
    onForget && h("button", { type: "button", ...forget }, "×"),
  );
}

function picture(pattern, size) {
  const pixels = createPixels({ width: size, height: size, label: "", decorative: true });
  pixels.set(pattern);
  return pixels;
}

/** Where other memories come from: a library, a pad to draw on, a file. */
function createChooser(library, { add, drop, onSwitch, complain, count }) {
  let [source, size] = ["", 0];
  const from = choice("From", Object.entries(SOURCES), (next) =>
    onSwitch(next, SIZES[next].at(next === "pictures" ? -1 : 0)),
  );
  const side = choice("Size", [], (next) => onSwitch(source, next));
  const shelf = h("div", { class: "he-shelf" });
  const drawing = createDrawing((pattern) => add([`drawing ${count() + 1}`, toText(pattern)]));
  const file = h("input", { type: "file", accept: "image/*", onchange: readFile });

  async function readFile() {
    const [chosen] = file.files;
    if (!chosen) return;
    try {
      const pattern = await patternOf(chosen, size);
      add([chosen.name.replace(/\.\w+$/, ""), toText(pattern)]);
    } catch (error) {
      complain(error.message);
    }
    file.value = "";
  }

  function createPick({ name, pattern }, names) {
    const at = names.indexOf(name);
    const onclick = () => (at >= 0 ? drop(at) : add(name));
    const attributes = { type: "button", "aria-pressed": String(at >= 0), title: name, onclick };
    return h("button", attributes, picture(pattern, size), h("span", {}, name));
  }

  function update({ items, ...now }) {
    ({ source, size } = now);
    from.set(source);
    side.offer(SIZES[source].map((pixels) => [pixels, `${pixels} × ${pixels}`]));
    side.set(size);
    const names = items.map(nameOf);
    shelf.replaceChildren(...library.of(source, size).map((item) => createPick(item, names)));
    drawing.resize(size);
  }

  const own = h("label", { class: "he-file" }, "Your picture file (it stays in this browser)", file);
  const choices = h("div", { class: "he-controls" }, from, side);
  return { element: h("details", {}, h("summary", {}, "Change the memories"), choices, shelf, drawing, own), update };
}

/** A pad to draw a new memory on. */
function createDrawing(onStore) {
  const said = { label: "New memory, which you draw", onChange: () => {} };
  const pad = createPixels({ width: 5, height: 5, editable: true, ...said });
  const store = h("button", { type: "button", onclick: () => onStore(pad.get()) }, "Store this drawing");
  const element = h("details", { ontoggle: toggle }, h("summary", {}, "Draw one"));

  /** A pad that is not in sight is not in the page, so that its text is no part of it either. */
  function toggle() {
    if (element.open) element.append(pad.element, store);
    else for (const part of [pad.element, store]) part.remove();
  }
  return { element, resize: (side) => pad.resize(side, side) };
}
