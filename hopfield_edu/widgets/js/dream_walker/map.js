// The code space as a map: dreams behind, stored codes as numerals, the way, and a walker to drag.

import { en } from "../core/en.js";
import { h } from "../ui/dom.js";
import { hearKeys, walkable } from "../ui/keys.js";
import { set, svg } from "../ui/svg.js";
import { colour } from "../ui/theme.js";
import { createBusyWork } from "../ui/work.js";
import { nearest, SIDE, toPlace, toShares } from "./walk.js";

const TILES = 15; // dreams along a side of the map
const KEY = 1 / 40; // of the map, for an arrow key
const SNAP = 12; // pixels: so near to a numeral the walker lands on its code
const FAINT = 0.3;
const HELP = en("Map of the code space. Arrow keys move the walker, Shift makes small steps.");

/** The colour of a digit's numerals: dark enough to read on the map. */
const inkOf = (label) => `color-mix(in srgb, var(--he-${TOKENS[label]}) 65%, var(--he-ink))`;
const TOKENS = ["ink", ...[1, 2, 3, 4, 5, 6, 7, 8].map((k) => `memory-${k}`), "accent"];

/** Values 0 … 1 into an image, from the surface's colour to the ink's. */
export function inked(root, picture, image, share = 1) {
  const [paper, ink] = ["surface", "ink"].map((token) => colour(root, token));
  for (let i = 0; i < picture.length; i++) {
    for (let c = 0; c < 3; c++) image.data[4 * i + c] = paper[c] + (ink[c] - paper[c]) * picture[i] * share;
    image.data[4 * i + 3] = 255;
  }
}

/** {element, draw(place, way, goal), paint(shown), destroy()}: onMove(place) when a hand moves the walker. */
export function createMap(root, dreams, describedBy, onMove) {
  const side = TILES * SIDE;
  const attributes = { "data-part": "map", ...walkable(en("map of the code space"), HELP, describedBy) };
  const canvas = h("canvas", { width: side, height: side, ...attributes });
  const drawing = createDrawing(dreams);
  let here = [0, 0];

  followPointer(canvas, dreams, onMove);
  hearKeys(canvas, {
    onMove(down, right, { shiftKey }) {
      const step = shiftKey ? KEY / 5 : KEY;
      const [x, y] = toShares(here, dreams.frame);
      onMove(toPlace([x + step * right, y + step * down], dreams.frame));
    },
  });

  function draw(place, way, goal) {
    here = place;
    drawing.draw(place, way, goal);
  }
  const element = h("div", { class: "he-dw-map" }, canvas, drawing);
  const atlas = createAtlas(root, canvas, dreams);
  return { element, draw, paint: atlas.paint, destroy: atlas.destroy };
}

/** {paint(shown), destroy()} of the dreams behind the map, each at the middle of its tile; they come one by one. */
function createAtlas(root, canvas, { decode, frame }) {
  const context = canvas.getContext("2d");
  const middle = (k) => (k + 0.5) / TILES;
  const dream = (k) => decode(toPlace([middle(k % TILES), middle(Math.floor(k / TILES))], frame));
  const [atlas, work] = [[], createBusyWork(root)];

  function* tiles() {
    for (let k = 0; k < TILES ** 2; k++) {
      yield;
      atlas[k] ??= dream(k);
      const image = new ImageData(SIDE, SIDE);
      inked(root, atlas[k], image, FAINT);
      context.putImageData(image, SIDE * (k % TILES), SIDE * Math.floor(k / TILES));
    }
  }

  function paint(shown) {
    context.clearRect(0, 0, canvas.width, canvas.height);
    if (shown) work.start(tiles());
    else work.rest();
  }
  return { paint, destroy: work.destroy };
}

/** Numerals, the way, its goal and the walker: {element, draw(place, way, goal)}. */
function createDrawing({ codes, labels, frame }) {
  const at = (place) => toShares(place, frame).map((share) => 100 * share);
  const numerals = codes.map((code, k) => {
    const [x, y] = at(code);
    return svg("text", { x, y, class: "he-dw-code", style: `fill: ${inkOf(labels[k])}` }, String(labels[k]));
  });
  const way = svg("polyline", { class: "he-dw-way" });
  const goal = svg("circle", { r: 4, class: "he-dw-goal" });
  const walker = svg("circle", { r: 2.4, class: "he-dw-walker" });
  const picture = { viewBox: "0 0 100 100", class: "he-dw-over", "aria-hidden": "true" };
  const put = (circle, [cx, cy]) => set(circle, { cx, cy });

  function draw(place, path, target) {
    set(way, { points: [path[0], path.at(-1)].map(at).join(" ") });
    put(walker, at(place));
    put(goal, at(codes[target]));
  }
  return { element: svg("svg", picture, way, goal, ...numerals, walker), draw };
}

/** onMove(place) where a pointer is pressed and drawn; the code of a numeral that is pressed. */
function followPointer(canvas, { codes, frame }, onMove) {
  const placeOf = (event, box) =>
    toPlace([(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height], frame);

  function pressed(event, box) {
    const code = codes[nearest(codes, placeOf(event, box)).index];
    const [x, y] = toShares(code, frame);
    const off = Math.hypot(box.left + x * box.width - event.clientX, box.top + y * box.height - event.clientY);
    return off < SNAP ? code : placeOf(event, box);
  }
  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    onMove(pressed(event, canvas.getBoundingClientRect()));
  });
  canvas.addEventListener("pointermove", (event) => {
    if (canvas.hasPointerCapture(event.pointerId)) onMove(placeOf(event, canvas.getBoundingClientRect()));
  });
}
