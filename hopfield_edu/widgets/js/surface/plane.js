// The land as a plane: a map with contour lines to point at, and the same land seen from the side.

import { en } from "../core/en.js";
import { h } from "../ui/dom.js";
import { svg } from "../ui/svg.js";
import { colour } from "../ui/theme.js";
import { ball, tile, tokenOf, words } from "./marks.js";
import { depth, KINDS, nameOf, SIZE } from "./sketch.js";

const MAP = 320; // pixels of the map's canvas; contours are drawn in them
const BAND = 0.25; // energy from contour to contour
const CELLS = 40; // of the grid on which hollows are told apart, and of the land's mesh
const VIEW = { width: 340, height: 226 };

/** {element, draw(scene), toPlace(event), cells, dimensions}, as createLine. */
export function createPlane(root) {
  const map = h("canvas", { width: MAP, height: MAP });
  const over = svg("svg", { class: "he-surface-over", "aria-hidden": "true" });
  const [side, mesh] = [0, 1].map(() => h("canvas", { width: 2 * VIEW.width, height: 2 * VIEW.height }));
  const frame = h("div", { class: "he-surface-map" }, map, over);
  const caption = h("p", { class: "he-surface-caption" }, en("From the side: low energy is down"));
  const beside = h("div", { class: "he-surface-side" }, side, caption);
  const element = h("div", { class: "he-surface-plane", "aria-hidden": "true" }, frame, beside);
  const stale = new Set(); // paintings that are not of the latest scene yet, the oldest first
  let [drawn, coloured, latest] = ["", null, null];

  function draw(scene) {
    const key = JSON.stringify([scene.places, scene.kinds, scene.share, root.className]);
    const fresh = key !== drawn || coloured !== scene.basins;
    [drawn, coloured, latest] = [key, scene.basins, scene];
    if (fresh && !stale.size) requestAnimationFrame(paintNext);
    if (fresh) stale.add(paintLand).add(paintBeside);
    if (!stale.has(paintBeside)) paintSide(side.getContext("2d"), mesh, scene, palette(root));
    const width = frame.clientWidth || 300;
    over.setAttribute("viewBox", `0 0 ${width} ${width}`);
    over.replaceChildren(...overlay(scene, width));
  }

  /** One painting a frame: both at once would take too long. */
  function paintNext() {
    const [paint] = stale;
    stale.delete(paint);
    paint();
    if (stale.size) requestAnimationFrame(paintNext);
  }
  const paintLand = () => paintMap(map.getContext("2d"), latest, palette(root));
  function paintBeside() {
    paintMesh(mesh.getContext("2d"), latest, palette(root));
    paintSide(side.getContext("2d"), mesh, latest, palette(root));
  }

  function toPlace(event) {
    const box = frame.getBoundingClientRect();
    return [((event.clientX - box.left) / box.width) * SIZE, (1 - (event.clientY - box.top) / box.height) * SIZE];
  }

  return { element, draw, toPlace, cells: CELLS, dimensions: 2 };
}

/** Colours for canvases, each [r, g, b]. */
function palette(root) {
  const tokens = Object.fromEntries(["surface", "ink", "accent"].map((name) => [name, colour(root, name)]));
  return { ...tokens, ...Object.fromEntries(KINDS.map((kind) => [kind, colour(root, tokenOf(kind))])) };
}

const css = ([r, g, b], alpha = 1) => `rgba(${r}, ${g}, ${b}, ${alpha})`;
const mix = (a, b, share) => a.map((value, k) => Math.round(value + (b[k] - value) * share));

/** How deep the land is at every pixel, from products of one factor a row and one a column. */
function field({ places, share }, pixels) {
  const middle = Float64Array.from({ length: pixels }, (_, k) => ((k + 0.5) * SIZE) / pixels);
  const along = (value) => middle.map((at) => Math.exp(-((at - value) ** 2) / 2));
  const land = new Float64Array(pixels * pixels);
  places.forEach(([x, y], k) => {
    const [columns, rows] = [along(x), along(SIZE - y)];
    const dug = k === places.length - 1 ? share : 1;
    for (let row = 0, i = 0; row < pixels; row++) {
      const deep = dug * rows[row];
      for (let column = 0; column < pixels; column++, i++) land[i] -= deep * columns[column];
    }
  });
  return land;
}

/** A colour for each cell: that of the experience whose hollow it leads to. */
function groundOf({ hollows, basins, kinds }, colours) {
  const own = hollows.map(({ members }) => colours[kinds[members[0]]]);
  const other = colours[kinds[0] ?? "ink"];
  return Array.from({ length: CELLS ** 2 }, (_, cell) => own[basins[cell]] ?? other);
}

function paintMap(context, scene, colours) {
  const land = field(scene, MAP);
  const deepest = land.reduce((a, b) => Math.min(a, b), -1.5);
  const ground = groundOf(scene, colours);
  const { surface, ink } = colours;
  const shrink = CELLS / MAP;
  const image = new ImageData(MAP, MAP);
  const { data } = image;
  for (let i = 0; i < land.length; i++) {
    const [right, below] = [land[i % MAP === MAP - 1 ? i : i + 1], land[i + MAP] ?? land[i]];
    const light = 0.4 * MAP * (right + below - 2 * land[i]); // as if the sun stood in the north-west
    const band = Math.floor(land[i] / BAND);
    const contour = band === Math.floor(right / BAND) && band === Math.floor(below / BAND) ? 0 : 0.35;
    const deep = 0.75 * (land[i] / deepest);
    const colour = ground[Math.floor(Math.floor(i / MAP) * shrink) * CELLS + Math.floor((i % MAP) * shrink)];
    for (let k = 0; k < 3; k++) {
      const value = surface[k] + (colour[k] - surface[k]) * deep;
      data[4 * i + k] = value + (ink[k] - value) * contour + light;
    }
    data[4 * i + 3] = 255;
  }
  context.putImageData(image, 0, 0);
  if (scene.basins.length) paintBorders(context, scene.basins, colours);
}

/** Dashes between cells that lead to different hollows: around each corner of cells, middles of edges are joined. */
function paintBorders(context, basins, colours) {
  const cell = MAP / CELLS;
  const edges = [
    [0, 1, 0, -0.5],
    [1, CELLS + 1, 0.5, 0],
    [CELLS, CELLS + 1, 0, 0.5],
    [0, CELLS, -0.5, 0],
  ];
  context.strokeStyle = css(colours.ink, 0.6);
  context.lineWidth = 2;
  context.setLineDash([0.5 * cell, 0.3 * cell]);
  context.beginPath();
  for (let k = 0; k < CELLS * (CELLS - 1); k++) {
    if (k % CELLS === CELLS - 1) continue;
    const [x, y] = [((k % CELLS) + 1) * cell, (Math.floor(k / CELLS) + 1) * cell];
    const crossed = edges.filter(([a, b]) => basins[k + a] !== basins[k + b]);
    const ends = crossed.map(([, , dx, dy]) => [x + dx * cell, y + dy * cell]);
    const pairs = ends.length === 2 ? [ends] : ends.map((end) => [end, [x, y]]);
    for (const [from, to] of pairs) {
      context.moveTo(...from);
      context.lineTo(...to);
    }
  }
  context.stroke();
}

function overlay(scene, width) {
  const px = ([a, b]) => [(a / SIZE) * width, (1 - b / SIZE) * width];
  const join = (points) => points.map((point) => px(point).map((value) => value.toFixed(1))).join(" ");
  const { places, kinds, path, at, fresh, waiting } = scene;
  const [x, y] = px(scene.mark);
  const [startX, startY] = px(path[0]);
  return [
    ...places.map((place, k) => tile(kinds[k], ...px(place), k === fresh, 20)),
    ...names(scene, px, width),
    ...(waiting ? invitation(waiting, px, path[0]) : []),
    svg("polyline", { points: join(path), class: "he-surface-ahead" }),
    svg("polyline", { points: join(path.slice(0, at + 1)), class: "he-surface-path" }),
    svg("circle", { cx: startX, cy: startY, r: 4, class: "he-surface-shadow" }),
    ball(...px(path[at])),
    svg("g", { class: "he-surface-mark" }, svg("path", { d: `M${x - 16} ${y}h10m12 0h10M${x} ${y - 16}v10m0 12v10` })),
  ];
}

/** The name of each hollow, below the lowest of its little pictures; none where there are too many to read. */
function names({ hollows, places, kinds }, px, width) {
  if (hollows.length > 5) return [];
  return hollows.map(({ place, members }) => {
    const name = nameOf(members.map((k) => kinds[k]));
    const below = Math.max(...members.map((k) => px(places[k])[1])) + 25;
    const room = 4 * name.length;
    const middle = Math.min(width - room, Math.max(room, px(place)[0]));
    return words(name, middle, Math.min(width - 6, below), "he-strong", "middle");
  });
}

/** On flat land: what is what, and what comes next. */
function invitation({ kind, x, y }, px, start) {
  const [[a, b], [c, d]] = [px([x, y]), px(start)];
  return [
    tile(kind, a, b, true, 20),
    words(en("the first experience,"), a - 12, b + 28),
    words(en("not stored yet"), a - 12, b + 44),
    words(en("the ball: a cue"), c + 14, d + 4),
  ];
}

/** Where a place of the land and its energy are in the view from the side. */
function viewOf(scene) {
  const land = field(scene, CELLS);
  const bottom = land.reduce((most, energy) => Math.max(most, -energy), 2.2);
  const point = (x, y, energy) => [20 + 54 * x + 10 * y, 248 - 21 * y - (192 * energy) / bottom];
  return { land, bottom, point };
}

/** The land as a mesh, drawn from the back to the front. */
function paintMesh(context, scene, colours) {
  const { land, bottom, point } = viewOf(scene);
  const ground = groundOf(scene, colours);
  const at = (k) => ((k + 0.5) * SIZE) / CELLS;
  const corner = (column, row) => point(at(column), SIZE - at(row), land[row * CELLS + column]);
  context.clearRect(0, 0, 2 * VIEW.width, 2 * VIEW.height);
  context.lineWidth = 1;
  context.strokeStyle = css(colours.ink, 0.22);
  for (let cell = 0; cell < CELLS * (CELLS - 1); cell++) {
    const [column, row] = [cell % CELLS, Math.floor(cell / CELLS)];
    if (column === CELLS - 1) continue;
    const slope = land[cell + 1] - land[cell];
    const tinted = mix(colours.surface, ground[cell], 0.12 + (0.7 * -land[cell]) / bottom);
    context.fillStyle = css(mix(tinted, colours.ink, Math.max(0, -slope)));
    const [right, below] = [column + 1, row + 1];
    paintFace(context, [corner(column, row), corner(right, row), corner(right, below), corner(column, below)]);
  }
}

/** The mesh, and the way of the ball over it. */
function paintSide(context, mesh, scene, colours) {
  const { point } = viewOf(scene);
  context.clearRect(0, 0, 2 * VIEW.width, 2 * VIEW.height);
  context.drawImage(mesh, 0, 0);
  const gone = scene.path.slice(0, scene.at + 1);
  const way = gone.map((place) => point(...place, depth(place, scene.places, scene.share)));
  paintWay(context, way, colours);
}

function paintFace(context, corners) {
  context.beginPath();
  for (const corner of corners) context.lineTo(...corner);
  context.closePath();
  context.fill();
  context.stroke();
}

function paintWay(context, points, colours) {
  context.strokeStyle = context.fillStyle = css(colours.accent);
  context.lineWidth = 4;
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x, y - 8);
  context.stroke();
  const [x, y] = points.at(-1);
  context.beginPath();
  context.arc(x, y - 12, 13, 0, 7);
  context.fill();
}
