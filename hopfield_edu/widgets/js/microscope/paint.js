// The map in colours: a stored memory has its own, its inverse a lighter one, mixtures are ink, others are grey.

import { word } from "../ui/pixels.js";
import { colour } from "../ui/theme.js";
import { dotOf, SIDE, STATES, stateAt } from "./states.js";

export const LENS = 11; // dots along an edge of the lens
const CELL = 26; // pixels of the lens for a dot

const mix = (a, b, share) => a.map((value, k) => Math.round(value + (b[k] - value) * share));
const css = ([r, g, b]) => `rgb(${r} ${g} ${b})`;
const isDark = ([r, g, b]) => 0.299 * r + 0.587 * g + 0.114 * b < 128;

/** The colour of each attractor, state -> [r, g, b]; all but the chosen one fade. */
export function coloursOf(root, attractors, chosen) {
  const [surface, ink, muted] = ["surface", "ink", "muted"].map((token) => colour(root, token));
  const own = [1, 2, 3, 4].map((k) => colour(root, `memory-${k}`));
  const full = ({ kind, indices }, at) => {
    if (kind === "mixture") return mix(ink, surface, [0, 0.14, 0.28][at % 3]);
    if (kind === "other") return mix(muted, surface, [0.2, 0.4][at % 2]);
    return kind === "stored" ? own[indices[0]] : mix(own[indices[0]], surface, 0.58);
  };
  const faded = (state) => chosen !== null && chosen !== state;
  return new Map(
    attractors.map((attractor, at) => [
      attractor.state,
      mix(full(attractor, at), surface, faded(attractor.state) ? 0.85 : 0),
    ]),
  );
}

/** All 65,536 states, a pixel each. */
export function paintMap(canvas, ends, colours) {
  const image = new ImageData(SIDE, SIDE);
  const words = new Uint32Array(image.data.buffer);
  const wordOf = new Uint32Array(STATES);
  for (const [state, rgb] of colours) wordOf[state] = word(rgb);
  for (let row = 0; row < SIDE; row++) {
    for (let column = 0; column < SIDE; column++) words[row * SIDE + column] = wordOf[ends[stateAt(row, column)]];
  }
  canvas.getContext("2d").putImageData(image, 0, 0);
}

/** The dots around a state, enlarged, each with the mark of its kind: nothing, −, + or a dot. */
export function paintLens(canvas, centre, { network, colours, basin }) {
  const [accent, casing] = ["accent", "surface"].map((token) => colour(canvas.closest(".he-root"), token));
  const kinds = new Map(network.attractors.map(({ state, kind }) => [state, kind]));
  const context = canvas.getContext("2d");
  const [top, left] = dotOf(centre).map((at) => at - (LENS >> 1));
  canvas.width = canvas.height = LENS * CELL;
  for (let row = 0; row < LENS; row++) {
    for (let column = 0; column < LENS; column++) {
      const end = network.ends[stateAt(top + row, left + column)];
      const faded = basin !== null && basin !== end;
      paintCell(context, column * CELL, row * CELL, colours.get(end), faded ? null : kinds.get(end));
    }
  }
  const middle = (LENS >> 1) * CELL;
  for (const [rgb, width] of [
    [casing, 10],
    [accent, 5],
  ]) {
    context.strokeStyle = css(rgb);
    context.lineWidth = width;
    context.strokeRect(middle, middle, CELL, CELL);
  }
}

function paintCell(context, x, y, rgb, kind) {
  context.fillStyle = css(rgb);
  context.fillRect(x, y, CELL - 1, CELL - 1);
  paintMark(context, x + CELL / 2 - 0.5, y + CELL / 2 - 0.5, rgb, kind);
}

function paintMark(context, x, y, rgb, kind) {
  context.fillStyle = isDark(rgb) ? "#ffffff" : "#000000";
  if (kind === "inverse" || kind === "mixture") context.fillRect(x - 6, y - 1.5, 12, 3);
  if (kind === "mixture") context.fillRect(x - 1.5, y - 6, 3, 12);
  if (kind === "other") context.fillRect(x - 2.5, y - 2.5, 5, 5);
}

/** The colour and the mark of an attractor, for the list beside the map. */
export function paintSwatch(canvas, rgb, kind) {
  [canvas.width, canvas.height] = [28, 56];
  const context = canvas.getContext("2d");
  context.fillStyle = css(rgb);
  context.fillRect(0, 0, canvas.width, canvas.height);
  paintMark(context, canvas.width / 2, canvas.height / 2, rgb, kind);
}
