// The permutation as rings: each picture leads to the next one on its ring. The story lights them up.

import { en, many } from "../core/en.js";
import { listed } from "../core/lists.js";
import { svg } from "../ui/svg.js";

const THUMB = 21;
const SPACING = 28; // between neighbours on a ring
const GAP = 10;

/** Where pictures lie: rings from the longest, which is at the left, the others in rows beside it. */
export function layout(cycles) {
  const radii = cycles.map((cycle) => (cycle.length < 2 ? 0 : SPACING / (2 * Math.sin(Math.PI / cycle.length))));
  const boxes = radii.map((radius) => 2 * radius + (radius ? THUMB + 6 : 2 * THUMB));
  const column = Math.max(0, boxes[1] ?? 0, (boxes[2] ?? 0) + (boxes[3] ?? 0) + GAP);
  const centers = [[boxes[0] / 2, boxes[0] / 2]];
  let [x, y, height] = [0, 0, 0];
  for (const box of boxes.slice(1)) {
    if (x > 0 && x + box > column) [x, y, height] = [0, y + height + GAP, 0];
    centers.push([boxes[0] + GAP + x + box / 2, y + box / 2]);
    [x, height] = [x + box + GAP, Math.max(height, box)];
  }
  const places = [];
  const arrows = []; // arrows[k] leaves picture k
  cycles.forEach((cycle, ring) => {
    const around = (at, out = 0) => {
      const angle = (2 * Math.PI * at) / cycle.length - Math.PI / 2;
      return [
        centers[ring][0] + (radii[ring] + out) * Math.cos(angle),
        centers[ring][1] + (radii[ring] + out) * Math.sin(angle),
        angle,
      ];
    };
    cycle.forEach((k, at) => {
      places[k] = radii[ring] ? around(at) : centers[ring];
      arrows[k] = radii[ring]
        ? around(at + 0.5, radii[ring] * (Math.cos(Math.PI / cycle.length) - 1))
        : around(0, THUMB * 0.85);
    });
  });
  const right = Math.max(boxes[0], column ? boxes[0] + GAP + column : 0);
  return {
    width: right,
    height: Math.max(boxes[0], y + height),
    places,
    arrows,
    loops: cycles.filter(({ length }) => length === 1).flat(),
  };
}

/** The picture of it: {element, show(told, t)}. thumb(k) -> address of a small picture. */
export function createRings({ next, cycles, names }, thumb) {
  const { width, height, places, arrows, loops } = layout(cycles);
  const heads = arrows.map(createHead);
  const nodes = places.map((place, k) => createNode(place, thumb(k)));
  const circles = loops.map((k) => {
    return svg("circle", { cx: places[k][0], cy: places[k][1], r: THUMB * 0.85, class: "he-st-loop" });
  });
  const jumps = svg("g", { class: "he-st-jumps" });
  const sizes = cycles.map(({ length }) => length);
  const rings = en`Rings of ${listed(sizes)} pictures, each leading to the next`;
  const said = { role: "img", "aria-label": rings };
  const attributes = { viewBox: `0 0 ${width.toFixed(0)} ${height.toFixed(0)}`, class: "he-st-rings", ...said };
  const element = svg("svg", attributes, ...circles, ...heads, ...nodes, jumps);

  /** Light what the first t answers visited. */
  function show(told, t) {
    const been = new Set(told.slice(0, t + 1));
    const gone = new Set(told.slice(0, t).filter((k, at) => told[at + 1] === next[k]));
    nodes.forEach((node, k) => {
      node.classList.toggle("he-been", been.has(k));
      node.classList.toggle("he-now", told[t] === k);
    });
    heads.forEach((head, k) => head.classList.toggle("he-been", gone.has(k)));
    const jumped = told
      .slice(0, t)
      .flatMap((k, at) => (told[at + 1] === next[k] ? [] : [[places[k], places[told[at + 1]]]]));
    jumps.replaceChildren(...jumped.map(([[x1, y1], [x2, y2]]) => svg("line", { x1, y1, x2, y2 })));
    const [lit, at, slips] = [been.size, names[told[t]], jumped.length];
    const now = slips
      ? many(
          slips,
          "The story has lit {0} and is at {1}; {2} jump off the ring.",
          "The story has lit {0} and is at {1}; {2} jumps off the ring.",
          ...[lit, at, slips],
        )
      : en`The story has lit ${lit} and is at ${at}.`;
    element.setAttribute("aria-label", `${rings}. ${now}`);
  }
  return { element, show };
}

/** An arrow from a picture to the next one. */
function createHead([x, y, angle]) {
  const turn = (angle * 180) / Math.PI + 90;
  const transform = `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn.toFixed(1)})`;
  return svg("path", { d: "M-3-4L4 0L-3 4Z", transform });
}

function createNode([x, y], href) {
  const box = { x: x - THUMB / 2, y: y - THUMB / 2, width: THUMB, height: THUMB };
  return svg("g", { class: "he-st-node" }, svg("image", { ...box, href }), svg("rect", { ...box, rx: 3 }));
}
