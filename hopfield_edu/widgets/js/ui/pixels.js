// Pixels of ±1 on one canvas, whatever their number; and an editor of them by pointer, keyboard and text.

import { en } from "../core/en.js";
import { announcer, h, uid } from "./dom.js";
import { createHand } from "./hand.js";
import { walkable } from "./keys.js";
import { colour } from "./theme.js";

/**
 * A picture of width x height values ±1. editable: it can be drawn on, and onChange(values) tells.
 * decorative: it says nothing to a screen reader, since its neighbour does. Returns {element, canvas, set, get, resize}.
 * apart: the box of text is not in the element but in text, to be put elsewhere; frame is what lies over the canvas.
 */
export function createPixels({ width, height, label, editable = false, decorative = false, apart = false, onChange }) {
  const said = decorative ? { "aria-hidden": "true" } : { role: "img", "aria-label": label };
  const kind = editable ? { "data-part": "pixels" } : { class: "he-still", ...said };
  const canvas = h("canvas", { width, height, style: "width: 100%; image-rendering: pixelated", ...kind });
  let values = blank(canvas);
  let marked = [];
  const draw = whenInPage(canvas, (root) => paintSigns(canvas, root, values, marked));
  const pixels = { element: canvas, canvas, get: () => values, set, resize };
  const editor = editable ? createEditor(canvas, label, pixels, draw, onChange) : null;
  if (editor) Object.assign(pixels, { element: editor.element, frame: editor.frame, text: editor.text });
  if (editor && !apart) editor.element.append(editor.text);

  /** Show these values, and mark the pixels that have just moved where they are few. */
  function set(next, moved = []) {
    if (values.length === next.length) values.set(next);
    else values = new Float64Array(next);
    marked = [...moved];
    draw();
    editor?.refresh();
  }

  function resize(w, t) {
    if (canvas.width === w && canvas.height === t) return;
    [canvas.width, canvas.height] = [w, t];
    editor?.home();
    set(blank(canvas));
  }

  draw();
  return pixels;
}

const blank = ({ width, height }) => new Float64Array(width * height).fill(-1);

/** A function that draws on a canvas now, or once it is in the page: outside of it there are no colours yet. */
function whenInPage(canvas, draw) {
  let waiting = null;
  return function drawNow() {
    const root = canvas.closest(".he-root");
    if (root) return draw(root);
    waiting ??= new IntersectionObserver(([entry]) => {
      if (!entry.isIntersecting) return;
      waiting.disconnect();
      waiting = null;
      drawNow();
    });
    waiting.observe(canvas);
  };
}

function paintSigns(canvas, root, values, marked) {
  const [ink, paper, accent] = ["plus", "minus", "accent"].map((token) => word(colour(root, token)));
  const image = imageOf(canvas);
  const words = new Uint32Array(image.data.buffer);
  for (let i = 0; i < words.length; i++) words[i] = values[i] > 0 ? ink : paper;
  if (marked.length < 64) for (const i of marked) words[i] = accent;
  canvas.getContext("2d").putImageData(image, 0, 0);
}

const images = new WeakMap(); // canvas -> its pixels, to be used again in the next frame

function imageOf(canvas) {
  const { width, height } = canvas;
  const last = images.get(canvas);
  if (last?.width === width && last.height === height) return last;
  images.set(canvas, new ImageData(width, height));
  return images.get(canvas);
}

/** A colour as the four bytes of a pixel. */
export const word = ([r, g, b]) => new Uint32Array(Uint8Array.of(r, g, b, 255).buffer)[0];

/** Pointer, arrows and Space on the canvas, and a box of # and . */
function createEditor(canvas, label, pixels, draw, onChange) {
  const status = h("p", { class: "he-status", role: "status", id: uid("status") });
  const say = announcer(status);
  const keys = walkable(en("pixel editor"), en`${label}. Arrow keys move, Space turns a pixel.`, status.id);
  for (const [name, value] of Object.entries(keys)) canvas.setAttribute(name, value);
  const hand = createHand(canvas, { onDraw, onWalk: tell });
  const text = createText(canvas, label, pixels, say, changed);
  let ink = 1;

  function tell(row, column) {
    const is = pixels.get()[row * canvas.width + column] > 0 ? en("ink") : en("paper");
    say(en`Row ${row + 1}, column ${column + 1}: ${is}`);
  }

  /** A stroke draws what its first pixel was not. */
  function onDraw(places, fresh) {
    const { width, height } = canvas;
    const inside = places.filter(([row, column]) => row >= 0 && column >= 0 && row < height && column < width);
    if (!inside.length) return;
    const values = pixels.get();
    const drawn = inside.map(([row, column]) => row * width + column);
    if (fresh) ink = -values[drawn[0]];
    const fresher = drawn.some((i) => values[i] !== ink);
    for (const i of drawn) values[i] = ink;
    tell(...hand.goTo(...inside.at(-1)));
    if (fresher) changed();
  }

  function changed() {
    draw();
    text.refresh();
    onChange(pixels.get().slice());
  }

  hand.goTo(0, 0);
  const frame = h("div", { class: "he-pixels" }, canvas, hand.cursor);
  const element = h("div", {}, frame, status);
  return { element, frame, text: text.element, refresh: text.refresh, home: () => hand.goTo(0, 0) };
}

/** The pixels as rows of # and . that can be edited. */
function createText(canvas, label, pixels, say, onChange) {
  const area = h("textarea", {
    "aria-label": en`${label}, as rows of # for ink and . for paper`,
    spellcheck: "false",
    oninput: read,
  });
  const element = h("details", { ontoggle: refresh }, h("summary", {}, en("Edit as text")), area);

  function refresh() {
    if (!element.open || document.activeElement === area) return;
    const marks = Array.from(pixels.get(), (value) => (value > 0 ? "#" : ".")).join("");
    area.value = marks.match(new RegExp(`.{${canvas.width}}`, "g")).join("\n");
  }

  function read() {
    const { width, height } = canvas;
    const rows = area.value.trim().split(/\s+/);
    if (rows.length !== height || rows.some((row) => row.length !== width || /[^#.]/.test(row)))
      return say(en`Write ${height} rows of ${width} marks, # or . each`);
    say("");
    pixels.get().set(Float64Array.from(rows.join(""), (mark) => (mark === "#" ? 1 : -1)));
    onChange();
  }
  return { element, refresh };
}
