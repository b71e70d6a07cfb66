// The plane on a canvas: the land of the energy, the ways of grains, the patterns.

import { colour } from "../ui/theme.js";
import { CELLS, REACH } from "./compute.js";
import { nameOf } from "./words.js";

export const SIDE = 640;
const [BANDS, DEEP] = [14, 3.2]; // shades of the land; the energy of the lightest
const TAIL = { true: 1, false: 8 }; // steps of a trail, by chance
const TOKENS = ["paper", "ink", "muted", "surface", "accent"];

/** Where a place of the plane is on the canvas. */
export const toPixel = ([x, y]) => [((x + REACH) / (2 * REACH)) * SIDE, ((REACH - y) / (2 * REACH)) * SIDE];

/** The token of a memory's colour; of more than eight they come again. */
export const tokenOf = (m) => `memory-${(m % 8) + 1}`;

/** paint(canvas, root, scene): land, ways, fates, at, clones, patterns, chosen memory, chosen grain. */
export function createPainter() {
  const land = new ImageData(CELLS, CELLS);
  const small = document.createElement("canvas");
  [small.width, small.height] = [CELLS, CELLS];

  function paintLand(context, field, colours) {
    const lowest = field.reduce((least, value) => Math.min(least, value));
    field.forEach((value, k) => {
      const height = Math.sqrt(Math.min(1, (value - lowest) / DEEP));
      const share = 0.42 * (1 - Math.round(height * BANDS) / BANDS);
      for (let c = 0; c < 3; c++)
        land.data[4 * k + c] = colours.paper[c] + share * (colours.muted[c] - colours.paper[c]);
      land.data[4 * k + 3] = 255;
    });
    small.getContext("2d").putImageData(land, 0, 0);
    context.imageSmoothingEnabled = true;
    context.drawImage(small, 0, 0, SIDE, SIDE);
  }

  return (canvas, root, scene) => {
    const colours = Object.fromEntries(TOKENS.map((token) => [token, colour(root, token)]));
    const own = scene.patterns.map((_, m) => css(colour(root, tokenOf(m))));
    const context = canvas.getContext("2d");
    paintLand(context, scene.field, colours);
    paintGrains(context, scene, own);
    if (scene.clones) paintClones(context, scene.clones, own);
    paintGrain(context, scene, css(colours.ink), css(colours.surface));
    paintMemories(context, scene, own, colours);
  };
}

const css = ([r, g, b]) => `rgb(${r} ${g} ${b})`;

/** Each grain with a short tail of where it was. */
function paintGrains(context, { ways, fates, at, clones, chance }, own) {
  context.lineWidth = 2;
  context.globalAlpha = clones ? 0.25 : 0.8;
  fates.forEach((fate, k) => {
    context.strokeStyle = context.fillStyle = own[fate];
    context.beginPath();
    for (let step = Math.max(0, at - TAIL[chance]); step <= at; step++)
      context.lineTo(...toPixel([ways[step][2 * k], ways[step][2 * k + 1]]));
    context.stroke();
    dot(context, toPixel([ways[at][2 * k], ways[at][2 * k + 1]]), 5);
  });
  context.globalAlpha = 1;
}

/** The ways of clones to their ends. */
function paintClones(context, { ways, fates }, own) {
  context.lineWidth = 1.5;
  context.globalAlpha = 0.6;
  fates.forEach((fate, k) => {
    context.strokeStyle = context.fillStyle = own[fate];
    context.beginPath();
    for (const row of ways) context.lineTo(...toPixel([row[2 * k], row[2 * k + 1]]));
    context.stroke();
    dot(context, toPixel([ways.at(-1)[2 * k], ways.at(-1)[2 * k + 1]]), 4);
  });
  context.globalAlpha = 1;
}

/** The grain that is chosen: a ring around it. */
function paintGrain(context, { ways, at, grain, clones }, ink, paper) {
  const place = clones ? [clones.ways[0][0], clones.ways[0][1]] : [ways[at][2 * grain], ways[at][2 * grain + 1]];
  for (const [width, look] of [
    [6, paper],
    [3, ink],
  ]) {
    context.lineWidth = width;
    context.strokeStyle = look;
    context.beginPath();
    context.arc(...toPixel(place), 11, 0, 7);
    context.stroke();
  }
}

function paintMemories(context, { patterns, chosen, focused }, own, colours) {
  context.font = "600 24px system-ui, sans-serif";
  patterns.forEach((place, m) => {
    const [x, y] = toPixel(place);
    context.fillStyle = css(colours.surface);
    dot(context, [x, y], 15);
    context.fillStyle = own[m];
    dot(context, [x, y], 12);
    context.lineWidth = m === chosen && focused ? 4 : 0.01;
    context.strokeStyle = css(colours.accent);
    if (m === chosen && focused) context.stroke();
    context.lineWidth = 5;
    context.strokeStyle = css(colours.surface);
    context.strokeText(nameOf(m), x + 16, y - 12);
    context.fillStyle = css(colours.ink);
    context.fillText(nameOf(m), x + 16, y - 12);
  });
}

function dot(context, [x, y], radius) {
  context.beginPath();
  context.arc(x, y, radius, 0, 7);
  context.fill();
}
