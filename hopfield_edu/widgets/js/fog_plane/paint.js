// The plane on a canvas: the land of the energy, the ways of grains, the patterns.

import { coloursOf, createLandPainter, dot, paintMemories, paintRing, toPixel } from "../ui/land.js";

const TAIL = { true: 1, false: 8 }; // steps of a trail, by chance

/** paint(canvas, root, scene): land, ways, fates, at, clones, patterns, chosen memory, chosen grain. */
export function createPainter() {
  const paintLand = createLandPainter();
  return (canvas, root, scene) => {
    const [context, colours] = [canvas.getContext("2d"), coloursOf(root, scene.patterns)];
    paintLand(context, scene.field, colours);
    paintGrains(context, scene, colours.own);
    if (scene.clones) paintClones(context, scene.clones, colours.own);
    paintRing(context, grainOf(scene), colours);
    paintMemories(context, scene, colours);
  };
}

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

/** Where the chosen grain is, or was when it was cloned. */
const grainOf = ({ ways, at, grain, clones }) =>
  clones ? [clones.ways[0][0], clones.ways[0][1]] : [ways[at][2 * grain], ways[at][2 * grain + 1]];
