// Pixels of ±1 on one canvas, whatever their number; and an editor of them by pointer, keyboard and text.

import { announcer, h, uid } from "./dom.js";
import { colour } from "./theme.js";

/**
 * A picture of width x height values ±1. editable: it can be drawn on, and onChange(values) tells.
 * decorative: it says nothing to a screen reader, since its neighbour does. Returns {element, set, get, resize}.
 */
export function createPixels({ width, height, label, editable = false, decorative = false, onChange }) {
  const canvas = h("canvas", { "data-part": editable ? "pixels" : null, class: editable ? null : "he-still" });
  let size = { width, height };
  let values = new Float64Array(width * height).fill(-1);
  let marked = [];
  let waiting = null;
  if (decorative) canvas.setAttribute("aria-hidden", "true");
  else if (!editable) describe(canvas, { role: "img", "aria-label": label });
  canvas.style.width = "100%";
  canvas.style.imageRendering = "pixelated";

  function draw() {
    const root = canvas.closest(".he-root");
    if (!root) return whenSeen();
    const [ink, paper, accent] = ["plus", "minus", "accent"].map((token) => word(colour(root, token)));
    const image = new ImageData(size.width, size.height);
    const words = new Uint32Array(image.data.buffer);
    for (let i = 0; i < words.length; i++) words[i] = values[i] > 0 ? ink : paper;
    if (marked.length < 64) for (const i of marked) words[i] = accent;
    canvas.getContext("2d").putImageData(image, 0, 0);
  }

  /** A canvas outside the page has no colours yet: draw it when it is in. */
  function whenSeen() {
    waiting ??= new IntersectionObserver(([entry]) => {
      if (!entry.isIntersecting) return;
      waiting.disconnect();
      waiting = null;
      draw();
    });
    waiting.observe(canvas);
  }

  function resize(w, t) {
    if (canvas.width === w && canvas.height === t) return;
    size = { width: w, height: t };
    [canvas.width, canvas.height] = [w, t];
    values = new Float64Array(w * t).fill(-1);
    editor?.resize(size);
    draw();
  }

  const pixels = {
    element: canvas,
    get: () => values,
    resize,
    set(next, moved = []) {
      values = Float64Array.from(next);
      marked = [...moved];
      draw();
      editor?.refresh();
    },
  };
  const editor = editable ? createEditor({ canvas, label, pixels, size: () => size, draw, onChange }) : null;
  if (editor)
    pixels.element = h("div", {}, h("div", { class: "he-pixels" }, canvas, editor.cursor), editor.status, editor.text);
  [canvas.width, canvas.height] = [width, height];
  draw();
  return pixels;
}

/** A colour as the four bytes of a pixel. */
const word = ([r, g, b]) => new Uint32Array(Uint8Array.of(r, g, b, 255).buffer)[0];

const describe = (element, attributes) =>
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));

/** Pointer, arrows and Space on the canvas, and a box of # and . */
function createEditor({ canvas, label, pixels, size, draw, onChange }) {
  const status = h("p", { class: "he-status", role: "status", id: uid("status") });
  const say = announcer(status);
  const area = h("textarea", {
    "aria-label": `${label}, as rows of # for ink and . for paper`,
    spellcheck: "false",
    oninput: readText,
  });
  const text = h("details", {}, h("summary", {}, "Edit as text"), area);
  const cursor = h("i", { class: "he-cursor", "aria-hidden": "true" });
  let at = { row: 0, column: 0 };
  let ink = 1;
  text.addEventListener("toggle", refresh);
  describe(canvas, {
    tabindex: 0,
    role: "application",
    "aria-roledescription": "pixel editor",
    "aria-label": `${label}. Arrow keys move, Space turns a pixel.`,
    "aria-describedby": status.id,
    "data-lm-suppress-shortcuts": "true",
  });

  /** Where the keyboard is, marked by a frame around that pixel. */
  function goTo(row, column) {
    const { width, height } = size();
    at = { row: Math.min(height - 1, Math.max(0, row)), column: Math.min(width - 1, Math.max(0, column)) };
    cursor.style.cssText = `left: ${(100 * at.column) / width}%; top: ${(100 * at.row) / height}%; width: ${100 / width}%; height: ${100 / height}%`;
  }
  goTo(0, 0);

  function paint(row, column, value) {
    const { width, height } = size();
    if (row < 0 || column < 0 || row >= height || column >= width) return;
    const values = pixels.get();
    goTo(row, column);
    say(`Row ${row + 1}, column ${column + 1}: ${value > 0 ? "ink" : "paper"}`);
    if (values[row * width + column] === value) return;
    values[row * width + column] = value;
    draw();
    refresh();
    onChange(values);
  }

  const place = (event) => {
    const box = canvas.getBoundingClientRect();
    const { width, height } = size();
    return [
      Math.floor(((event.clientY - box.top) / box.height) * height),
      Math.floor(((event.clientX - box.left) / box.width) * width),
    ];
  };

  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    const [row, column] = place(event);
    ink = pixels.get()[row * size().width + column] > 0 ? -1 : 1;
    paint(row, column, ink);
  });
  canvas.addEventListener("pointermove", (event) => {
    if (canvas.hasPointerCapture(event.pointerId)) paint(...place(event), ink);
  });

  const moves = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
  canvas.addEventListener("keydown", (event) => {
    const { width } = size();
    if (event.key === " ") paint(at.row, at.column, -pixels.get()[at.row * width + at.column]);
    else if (moves[event.key]) {
      const [down, right] = moves[event.key];
      goTo(at.row + down, at.column + right);
      say(
        `Row ${at.row + 1}, column ${at.column + 1}: ${pixels.get()[at.row * width + at.column] > 0 ? "ink" : "paper"}`,
      );
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });

  function refresh() {
    if (!text.open || document.activeElement === area) return;
    const { width } = size();
    const marks = Array.from(pixels.get(), (value) => (value > 0 ? "#" : ".")).join("");
    area.value = marks.match(new RegExp(`.{${width}}`, "g")).join("\n");
  }

  function readText() {
    const { width, height } = size();
    const rows = area.value.trim().split(/\s+/);
    if (rows.length !== height || rows.some((row) => row.length !== width || /[^#.]/.test(row))) {
      return say(`Write ${height} rows of ${width} marks, # or . each`);
    }
    const next = Float64Array.from(rows.join(""), (mark) => (mark === "#" ? 1 : -1));
    pixels.get().set(next);
    draw();
    onChange(next);
  }

  return { status, text, cursor, refresh, resize: () => goTo(0, 0) };
}
