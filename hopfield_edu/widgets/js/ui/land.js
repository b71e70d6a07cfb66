// How a land and the memories that make it are painted on a canvas.

import { CELLS, REACH } from "../core/land.js";
import { nameOf } from "../core/places.js";
import { word } from "./pixels.js";
import { colour } from "./theme.js";

export const SIDE = 640;
const [BANDS, DEEP] = [14, 3.2]; // shades of the land; the energy of the lightest

/** Where a place of the plane is on the canvas. */
export const toPixel = ([x, y]) => [((x + REACH) / (2 * REACH)) * SIDE, ((REACH - y) / (2 * REACH)) * SIDE];

/** The token of a memory's colour; of more than eight they come again. */
export const tokenOf = (m) => `memory-${(m % 8) + 1}`;

/** A colour [r, g, b] as a canvas and a style write it. */
export const css = ([r, g, b]) => `rgb(${r} ${g} ${b})`;

/** Colours by name, and of each memory. */
export const coloursOf = (root, patterns) => ({
  ...Object.fromEntries(["paper", "ink", "muted", "surface", "accent"].map((token) => [token, colour(root, token)])),
  own: patterns.map((_, m) => css(colour(root, tokenOf(m)))),
});

/** paint(context, land, colours): the greyer, the lower. */
export function createLandPainter() {
  const picture = new ImageData(CELLS, CELLS);
  const words = new Uint32Array(picture.data.buffer);
  const small = document.createElement("canvas");
  [small.width, small.height] = [CELLS, CELLS];

  return (context, land, { paper, muted }) => {
    const shades = Uint32Array.from({ length: BANDS + 1 }, (_, band) => {
      const share = 0.42 * (1 - band / BANDS);
      return word(paper.map((from, c) => Math.round(from + share * (muted[c] - from))));
    });
    let lowest = Infinity;
    for (let k = 0; k < land.length; k++) if (land[k] < lowest) lowest = land[k];
    for (let k = 0; k < land.length; k++) {
      words[k] = shades[Math.round(BANDS * Math.sqrt(Math.min(1, (land[k] - lowest) / DEEP)))];
    }
    small.getContext("2d").putImageData(picture, 0, 0);
    context.imageSmoothingEnabled = true;
    context.drawImage(small, 0, 0, SIDE, SIDE);
  };
}

/** The memories with their names; the chosen one has a ring where the plane has the focus. */
export function paintMemories(context, { patterns, chosen, focused }, { own, surface, accent, ink }) {
  context.font = "600 24px system-ui, sans-serif";
  patterns.forEach((place, m) => {
    const [x, y] = toPixel(place);
    context.fillStyle = css(surface);
    dot(context, [x, y], 15);
    context.fillStyle = own[m];
    dot(context, [x, y], 12);
    context.lineWidth = m === chosen && focused ? 4 : 0.01;
    context.strokeStyle = css(accent);
    if (m === chosen && focused) context.stroke();
    context.lineWidth = 5;
    context.strokeStyle = css(surface);
    context.strokeText(nameOf(m), x + 16, y - 12);
    context.fillStyle = css(ink);
    context.fillText(nameOf(m), x + 16, y - 12);
  });
}

/** A ring of two lines, that stands out on any ground. */
export function paintRing(context, place, { ink, surface }, radius = 11) {
  for (const [width, look] of [
    [6, surface],
    [3, ink],
  ]) {
    context.lineWidth = width;
    context.strokeStyle = css(look);
    context.beginPath();
    context.arc(...toPixel(place), radius, 0, 7);
    context.stroke();
  }
}

export function dot(context, [x, y], radius) {
  context.beginPath();
  context.arc(x, y, radius, 0, 7);
  context.fill();
}
