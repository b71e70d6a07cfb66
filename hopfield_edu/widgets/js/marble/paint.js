// The plane on a canvas: the land, the bottoms of its valleys, the memories, the way of the marble.

import { coloursOf, createLandPainter, css, dot, paintMemories, paintRing, toPixel } from "../ui/land.js";

/** paint(canvas, root, scene): land, bottoms, path, at, patterns, and what is chosen: a memory, or after all the marble. */
export function createPainter() {
  const paintLand = createLandPainter();
  return (canvas, root, scene) => {
    const [context, colours] = [canvas.getContext("2d"), coloursOf(root, scene.patterns)];
    paintLand(context, scene.land, colours);
    paintBottoms(context, scene.bottoms, css(colours.ink));
    paintWay(context, scene, colours);
    paintMemories(context, scene, colours);
    paintMarble(context, scene, colours);
  };
}

function paintBottoms(context, bottoms, ink) {
  [context.lineWidth, context.strokeStyle, context.globalAlpha] = [3, ink, 0.55];
  for (const [x, y] of bottoms.map(toPixel)) {
    context.beginPath();
    for (const [right, down] of [
      [7, 7],
      [7, -7],
    ]) {
      context.moveTo(x - right, y - down);
      context.lineTo(x + right, y + down);
    }
    context.stroke();
  }
  context.globalAlpha = 1;
}

/** From where the marble was dropped, a small ring, to where it is; a dot for each step where steps are long. */
function paintWay(context, { path, at }, colours) {
  const way = path.slice(0, at + 1).map(toPixel);
  [context.lineWidth, context.strokeStyle, context.fillStyle] = [3, css(colours.ink), css(colours.ink)];
  context.beginPath();
  for (const place of way) context.lineTo(...place);
  context.stroke();
  if (path.length < 40) for (const place of way) dot(context, place, 4);
  paintRing(context, path[0], colours, 8);
}

function paintMarble(context, { path, at, patterns, chosen, focused }, colours) {
  const place = toPixel(path[at]);
  context.fillStyle = css(colours.surface);
  dot(context, place, 14);
  context.fillStyle = css(colours.accent);
  dot(context, place, 11);
  if (chosen === patterns.length && focused) paintRing(context, path[0], colours, 17);
}
