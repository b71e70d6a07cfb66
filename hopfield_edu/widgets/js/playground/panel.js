// The pictures that are stored: picked from the library, drawn, or read from a file that never leaves the browser.

import { toText } from "../core/bits.js";
import { en, many } from "../core/en.js";
import { pictureName } from "../core/names.js";
import { choice } from "../ui/controls.js";
import { h } from "../ui/dom.js";
import { roving } from "../ui/keys.js";
import { createPicker, greyOf, squareOf } from "../ui/picture.js";
import { createPixels } from "../ui/pixels.js";
import { nameOf } from "./library.js";
import { inkOf } from "./recall.js";
import { added, forgotten, MOST, SOURCES, switched } from "./state.js";

const MANY = 12; // memories from which on their pictures are small, so that they end where the controls do
const SIZES = { pictures: [16, 32, 64, 128], letters: [5], own: [5, 8, 16, 32, 64, 128] };

const WORDS = en("Your picture file, chosen, dropped or pasted here (it stays in this browser)");

/**
 * {element, update(), destroy()}: the memories of a state, and what can be chosen instead, or dropped or pasted on root.
 * complain(text) where there is no room.
 */
export function createPanel(library, { root, state, change, complain }) {
  const pick = (k) => change({ memories: { ...state.memories, target: k }, cue: null });
  const list = createList({ pick, drop });
  const chooser = createChooser(library, { add, drop, onSwitch, count: () => state.memories.items.length });
  const picker = createPicker(root, WORDS, open);
  const left = new Map(); // source -> the memories when another one was chosen
  let shown = null;

  function add(item) {
    if (state.memories.items.length >= MOST) complain(en`There is room for ${MOST} memories: forget one first.`);
    else change({ memories: added(state.memories, item) });
  }

  function drop(k) {
    if (state.memories.items.length > 1) change({ memories: forgotten(state.memories, k) });
    else complain(en("One memory must stay: add another before you forget this one."));
  }

  async function open(file) {
    try {
      const { item, note } = await itemOf(file, state.memories.size);
      add(item);
      if (note) complain(note);
    } catch (error) {
      complain(error.message);
    }
  }

  /** What was stored when a source was left comes back with it. */
  function onSwitch(source, size) {
    const { memories } = state;
    left.set(memories.source, memories);
    const back = source !== memories.source && left.get(source);
    change({ memories: back || switched(memories, source, size, library) });
  }

  function update() {
    if (state.memories === shown) return;
    shown = state.memories;
    list.update(library.stored(shown), shown);
    chooser.update(shown);
  }
  chooser.element.append(picker.element);
  return { element: h("div", {}, list, chooser), update, destroy: picker.destroy };
}

/** The memories as a group of buttons: pick(k), drop(k), which the key Delete does too. */
function createList({ pick, drop }) {
  const label = en("Memories: choose which one is broken. Delete forgets one.");
  const group = h("div", { class: "he-memories", role: "group", "aria-label": label, onkeydown: hearDelete });
  const title = h("p", { class: "he-title" });
  const buttons = () => [...group.querySelectorAll("button[aria-pressed]")];
  const refresh = roving(group, buttons);
  const focus = (k) => buttons()[Math.min(k, buttons().length - 1)].focus();

  function hearDelete({ key, target }) {
    const at = buttons().indexOf(target);
    if (key !== "Delete" || at < 0) return;
    drop(at);
    focus(at);
  }

  function onPick(k) {
    pick(k);
    focus(k);
  }

  function update(stored, memories) {
    group.classList.toggle("he-many", stored.length > MANY);
    title.textContent = many(stored.length, "One memory", "{0} memories");
    const hands = (k) => ({ onPick: () => onPick(k), onForget: stored.length > 1 ? () => drop(k) : null });
    group.replaceChildren(...stored.map((memory, k) => createMemory(memory, k, memories, hands(k))));
    refresh();
  }
  return { element: h("div", {}, title, group), update };
}

/** A picture file as a memory of this side, darker than the median being ink, and what there is to say of it. */
async function itemOf(file, size) {
  const { canvas, note } = await squareOf(file, size);
  const pattern = inkOf(greyOf(canvas));
  if (new Set(pattern).size < 2)
    throw new Error(en`${file.name} has one colour only at this size. Choose a larger size.`);
  return { item: [file.name.replace(/\.\w+$/, ""), toText(pattern)], note };
}

/** One memory in its colour, and a button that forgets it. */
function createMemory({ name, pattern }, k, { target, size }, { onPick, onForget }) {
  const style = `--colour: var(--he-memory-${(k % 8) + 1})`;
  const pressed = { "aria-pressed": String(k === target), style };
  const forget = { class: "he-remove", "aria-label": en`Forget ${pictureName(name)}`, tabindex: -1, onclick: onForget };
  return h(
    "div",
    { class: "he-memory" },
    h(
      "button",
      { type: "button", onclick: onPick, ...pressed },
      picture(pattern, size),
      h("span", { title: pictureName(name) }, pictureName(name)),
    ),
    onForget && h("button", { type: "button", ...forget }, "×"),
  );
}

function picture(pattern, size) {
  const pixels = createPixels({ width: size, height: size, label: "", decorative: true });
  pixels.set(pattern);
  return pixels;
}

/** Where other memories come from: a library, a pad to draw on. */
function createChooser(library, { add, drop, onSwitch, count }) {
  let [source, size] = ["", 0];
  const from = choice(en("From"), Object.entries(SOURCES), (next) =>
    onSwitch(next, SIZES[next].at(next === "pictures" ? -1 : 0)),
  );
  const side = choice(en("Size"), [], (next) => onSwitch(source, next));
  const shelf = h("div", { class: "he-shelf", role: "group", "aria-label": en("Pictures that can be stored") });
  const refresh = roving(shelf, () => [...shelf.children]);
  const drawing = createDrawing((pattern) => add([en`drawing ${count() + 1}`, toText(pattern)]));

  function createPick({ name, pattern }, names) {
    const at = names.indexOf(name);
    const onclick = () => (at >= 0 ? drop(at) : add(name));
    const attributes = { type: "button", "aria-pressed": String(at >= 0), title: pictureName(name), onclick };
    return h("button", attributes, picture(pattern, size), h("span", {}, pictureName(name)));
  }

  function update({ items, ...now }) {
    ({ source, size } = now);
    from.set(source);
    side.offer(SIZES[source].map((pixels) => [pixels, `${pixels} × ${pixels}`]));
    side.set(size);
    const names = items.map(nameOf);
    const focused = [...shelf.children].indexOf(document.activeElement);
    shelf.replaceChildren(...library.of(source, size).map((item) => createPick(item, names)));
    refresh();
    shelf.children[focused]?.focus();
    drawing.resize(size);
  }

  const choices = h("div", { class: "he-controls" }, from, side);
  return { element: h("details", {}, h("summary", {}, en("Change the memories")), choices, shelf, drawing), update };
}

/** A pad to draw a new memory on. */
function createDrawing(onStore) {
  const said = { label: en("New memory, which you draw"), onChange: () => {} };
  const pad = createPixels({ width: 5, height: 5, editable: true, ...said });
  const store = h("button", { type: "button", onclick: () => onStore(pad.get()) }, en("Store this drawing"));
  const element = h("details", { ontoggle: toggle }, h("summary", {}, en("Draw one")));

  /** A pad that is not in sight is not in the page, so that its text is no part of it either. */
  function toggle() {
    if (element.open) element.append(pad.element, store);
    else for (const part of [pad.element, store]) part.remove();
  }
  return { element, resize: (side) => pad.resize(side, side) };
}
