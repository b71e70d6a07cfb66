// The land as a line: its height against the place, experiences above it, the ball on it, basins as colours below.

import { en } from "../core/en.js";
import { set, svg } from "../ui/svg.js";
import { ball, colourOf, tile, words } from "./marks.js";
import { depth, nameOf, SIZE } from "./sketch.js";

const SIDE = 8; // room left and right
const ROWS = 3; // rows of little pictures
const SKY = ROWS * 26 + 18;
const STRIP = 40;
const WORDS = SIDE + 78; // where "high energy" ends

/** {element, draw(scene), toPlace(event), cells, dimensions}; a scene is made in scene.js. */
export function createLine() {
  const element = svg("svg", { class: "he-surface-line", "aria-hidden": "true" });

  function draw(scene) {
    const line = Array.from({ length: 301 }, (_, k) => [(SIZE * k) / 300]);
    const land = line.map((point) => [point, depth(point, scene.places, scene.share)]);
    const scale = scaleOf(element.clientWidth || 600, land);
    const hint = scene.waiting ? invitation(scene, scale) : [];
    const earth = [...ground(land, scale), ...pins(scene, scale), ...hint, ...levels(scene, scale)];
    set(element, { viewBox: `0 0 ${scale.width} ${scale.height}`, height: scale.height });
    element.replaceChildren(...earth, ...strip(scene, scale), ...way(scene, scale), mark(scene, scale));
  }

  function toPlace(event) {
    const frame = element.getBoundingClientRect();
    const x = ((event.clientX - frame.left - SIDE) / (frame.width - 2 * SIDE)) * SIZE;
    return [x, SIZE / 2]; // the plane's y, should the land become one
  }

  return { element, draw, toPlace, cells: 200, dimensions: 1 };
}

/** The size of the picture, and where places (x) and energies (y) are in it. */
function scaleOf(width, land) {
  const height = Math.min(width < 420 ? 280 : 330, Math.max(220, innerHeight - 110)); // a phone on its side is low
  const floor = height - STRIP;
  const bottom = land.reduce((most, [, energy]) => Math.max(most, 0.2 - energy), 2.4);
  const x = (place) => SIDE + (place / SIZE) * (width - 2 * SIDE);
  const y = (energy) => SKY + (-energy / bottom) * (floor - SKY - 12);
  return { width, height, floor, x, y };
}

function ground(land, { width, floor, x, y }) {
  const points = land.map(([[at], energy]) => `${x(at).toFixed(1)},${y(energy).toFixed(1)}`).join(" ");
  const earth = `${SIDE},${floor} ${points} ${width - SIDE},${floor}`;
  return [
    svg("line", { x1: SIDE, x2: width - SIDE, y1: y(0), y2: y(0), class: "he-surface-zero" }),
    svg("polygon", { points: earth, class: "he-surface-earth" }),
    svg("polyline", { points, class: "he-surface-ground" }),
  ];
}

/** What is high and what is low; in few words where an experience stands in the way of more. */
function levels({ places, waiting }, { floor, x, y }) {
  const stems = [...places.map(([place]) => place), ...(waiting ? [waiting.x] : [])].map(x);
  const high = stems.some((stem) => stem < WORDS) ? en("high") : en("high energy");
  return [words(high, SIDE + 2, y(0) - 6), words(en("low energy"), SIDE + 4, floor - 8, "he-on-earth")];
}

/** Little pictures in rows, so that those of like places do not hide each other. */
function pins({ places, kinds, fresh, share }, scale) {
  const { x } = scale;
  const last = Array(ROWS).fill(-Infinity);
  const order = places.map((_, k) => k).sort((a, b) => places[a][0] - places[b][0]);
  return order.flatMap((k, turn) => {
    const free = last.findIndex((end) => x(places[k][0]) - end > 24);
    const row = free < 0 ? turn % ROWS : free;
    last[row] = x(places[k][0]);
    const pinned = { kind: kinds[k], place: places[k], top: SKY - 30 - 26 * row, faint: k === fresh };
    return pin(pinned, depth(places[k], places, share), scale);
  });
}

function pin({ kind, place: [place], top, faint }, energy, { width, x, y }) {
  const at = x(place);
  const stem = { x1: at, x2: at, y1: top, y2: y(energy), stroke: colourOf(kind), class: "he-surface-stem" };
  return [svg("line", stem), tile(kind, Math.min(width - 12, Math.max(12, at)), top, faint)];
}

/** On flat land: what is what, and what comes next. */
function invitation({ waiting, path }, scale) {
  const { width, floor, x, y } = scale;
  const at = x(waiting.x);
  return [
    ...pin({ kind: waiting.kind, place: [waiting.x], top: 30, faint: true }, 0, scale),
    words(en("the first experience,"), at + 18, 26),
    words(en("not stored yet"), at + 18, 42),
    words(en("the ball: a cue"), x(path[0][0]) + 16, y(0) - 6),
    words(en("Flat land: nothing is remembered."), width / 2, (y(0) + floor) / 2, "he-on-earth he-strong", "middle"),
  ];
}

/** Below the land: from where a ball comes to rest in which hollow. */
function strip({ basins, hollows, kinds }, { width: whole, floor }) {
  const top = floor + 6;
  const wide = (whole - 2 * SIDE) / basins.length;
  return runs(basins).flatMap(({ from, to, hollow }) => {
    const [left, width] = [SIDE + from * wide, (to - from) * wide];
    const members = hollow < 0 ? [] : hollows[hollow].members.map((k) => kinds[k]);
    const fill = members.length ? colourOf(members[0]) : "none";
    const stretch = svg("rect", { x: left, y: top, width, height: 10, fill, class: "he-surface-run" });
    const name = members.length ? nameOf(members) : en("no basin");
    const fits = width > 7 * name.length;
    return fits ? [stretch, words(name, left + width / 2, top + 26, "he-strong", "middle")] : [stretch];
  });
}

function way({ path, at, places, share }, { x, y }) {
  const height = (place) => y(depth(place, places, share)) - 9;
  const every = Math.max(1, Math.floor(path.length / 8));
  const behind = path.slice(0, at).filter((_, t) => t % every === 0);
  const shadow = (place) => svg("circle", { cx: x(place[0]), cy: height(place), r: 4, class: "he-surface-shadow" });
  return [...behind.map(shadow), ball(x(path[at][0]), height(path[at]))];
}

/** Where the keyboard is. */
function mark({ mark: [at], places, share }, { floor, x, y }) {
  const ground = y(depth([at], places, share));
  return svg(
    "g",
    { class: "he-surface-mark" },
    svg("line", { x1: x(at), x2: x(at), y1: 8, y2: floor }),
    svg("path", { d: `M${x(at) - 6} ${ground - 20}h12l-6 10z` }),
  );
}

/** Stretches of equal values, [{from, to, hollow}]. */
function runs(values) {
  const found = [];
  values.forEach((hollow, k) => {
    if (found.length && found.at(-1).hollow === hollow) found.at(-1).to = k + 1;
    else found.push({ from: k, to: k + 1, hollow });
  });
  return found;
}
