// The code space as a map: dreams behind, stored codes as numerals, the way, and a walker to drag.

import { h } from "../ui/dom.js";
import { svg } from "../ui/svg.js";
import { colour } from "../ui/theme.js";
import { nearest, SIDE, toPlace, toShares } from "./walk.js";

const TILES = 15; // dreams along a side of the map
const KEY = 1 / 40; // of the map, for an arrow key
const SNAP = 12; // pixels: so near to a numeral the walker lands on its code
const FAINT = 0.3;

/** The colour of a digit's numerals: dark enough to read on the map. */
const inkOf = (label) => `color-mix(in srgb, var(--he-${TOKENS[label]}) 65%, var(--he-ink))`;
const TOKENS = ["ink", ...[1, 2, 3, 4, 5, 6, 7, 8].map((k) => `memory-${k}`), "accent"];

/** Values 0 … 1 into an image, from the surface's colour to the ink's. */
export function inked(root, picture, image, [left, top] = [0, 0], share = 1) {
  const [paper, ink] = ["surface", "ink"].map((token) => colour(root, token));
  for (let i = 0; i < picture.length; i++) {
    const at = 4 * ((top + Math.floor(i / SIDE)) * image.width + left + (i % SIDE));
    for (let c = 0; c < 3; c++) image.data[at + c] = paper[c] + (ink[c] - paper[c]) * picture[i] * share;
    image.data[at + 3] = 255;
  }
}

/** {element, draw(place, way, goal), paint(shown)}: onMove(place) when a hand moves the walker. */
export function createMap(root, { codes, labels, frame, decode }, describedBy, onMove) {
  const canvas = h("canvas", {
    width: TILES * SIDE,
    height: TILES * SIDE,
    "data-part": "map",
    tabindex: 0,
    role: "application",
    "aria-roledescription": "map of the code space",
    "aria-label": "Map of the code space. Arrow keys move the walker, Shift makes small steps.",
    "aria-describedby": describedBy,
    "data-lm-suppress-shortcuts": "true",
  });
  const over = svg("svg", { viewBox: "0 0 100 100", class: "he-dw-over", "aria-hidden": "true" });
  const element = h("div", { class: "he-dw-map" }, canvas, over);
  const places = codes.map((code) => toShares(code, frame).map((share) => 100 * share));
  const way = svg("polyline", { class: "he-dw-way" });
  const numerals = places.map(([x, y], k) =>
    svg("text", { x, y, class: "he-dw-code", style: `fill: ${inkOf(labels[k])}` }, String(labels[k])),
  );
  const goal = svg("circle", { r: 4, class: "he-dw-goal" });
  const walker = svg("circle", { r: 2.4, class: "he-dw-walker" });
  over.append(way, goal, ...numerals, walker);
  let atlas = null;
  let here = [0, 0];

  /** The dreams behind the map, each at the middle of its tile. */
  function paint(shown) {
    const context = canvas.getContext("2d");
    context.clearRect(0, 0, canvas.width, canvas.height);
    if (!shown) return;
    const middle = (k) => (k + 0.5) / TILES;
    atlas ??= Array.from({ length: TILES ** 2 }, (_, k) =>
      decode(toPlace([middle(k % TILES), middle(Math.floor(k / TILES))], frame)),
    );
    const image = context.createImageData(canvas.width, canvas.height);
    atlas.forEach((dream, k) => inked(root, dream, image, [SIDE * (k % TILES), SIDE * Math.floor(k / TILES)], FAINT));
    context.putImageData(image, 0, 0);
  }

  function draw(place, path, target) {
    here = place;
    const at = (point) => toShares(point, frame).map((share) => (100 * share).toFixed(2));
    way.setAttribute("points", [path[0], path.at(-1)].map((point) => at(point).join(",")).join(" "));
    const [x, y] = at(place);
    walker.setAttribute("cx", x);
    walker.setAttribute("cy", y);
    const [goalX, goalY] = places[target];
    goal.setAttribute("cx", goalX);
    goal.setAttribute("cy", goalY);
  }

  /** Where the pointer is, or the code of the numeral under it. */
  function pointed(event, snap) {
    const box = canvas.getBoundingClientRect();
    const place = toPlace([(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height], frame);
    const { index } = nearest(codes, place);
    const [x, y] = places[index];
    const off = Math.hypot(
      box.left + (x / 100) * box.width - event.clientX,
      box.top + (y / 100) * box.height - event.clientY,
    );
    return snap && off < SNAP ? codes[index] : place;
  }
  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    onMove(pointed(event, true));
  });
  canvas.addEventListener("pointermove", (event) => {
    if (canvas.hasPointerCapture(event.pointerId)) onMove(pointed(event, false));
  });

  const moves = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
  canvas.addEventListener("keydown", (event) => {
    const step = moves[event.key];
    if (!step) return;
    const shares = toShares(here, frame).map((share, axis) => share + (event.shiftKey ? KEY / 5 : KEY) * step[axis]);
    onMove(toPlace(shares, frame));
    event.preventDefault();
    event.stopPropagation();
  });
  return { element, draw, paint };
}
