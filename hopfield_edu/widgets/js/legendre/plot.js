// The past as a curve, and what the numbers tell of it; a hand draws on it.

import { en } from "../core/en.js";
import { plain } from "../core/numbers.js";
import { h, uid } from "../ui/dom.js";
import { hearKeys, walkable } from "../ui/keys.js";
import { svg } from "../ui/svg.js";
import { drawn, KNOTS } from "./path.js";

const [W, H] = [640, 200];
const MOST = 1.35; // heights that are seen

const x = (place) => (place * W).toFixed(1);
const y = (height) => (((MOST - Math.max(-9, Math.min(9, height))) / (2 * MOST)) * H).toFixed(1);
const line = (places, heights) => places.map((place, k) => `${x(place)},${y(heights[k])}`).join(" ");

/** {element, show(moment), say(words)}. onDraw(curve): another curve; curve() is the present one. */
export function createPlot({ curve, onDraw }) {
  const status = h(
    "p",
    { class: "he-status", id: uid("legendre") },
    en("Draw with the pointer, or with the arrow keys."),
  );
  const picture = svg("svg", { viewBox: `0 0 ${W} ${H}`, class: "he-lg-plot", preserveAspectRatio: "none" });
  const walk = walkable(en("curve to draw"), en("The past, and what the numbers tell of it"), status.id);
  for (const [name, value] of Object.entries(walk)) picture.setAttribute(name, value);
  const [past, told] = ["he-past", "he-told"].map((name) => svg("polyline", { class: name }));
  const [knot, edge] = [svg("circle", { r: 6, class: "he-knot" }), svg("line", { y1: 0, y2: H, class: "he-edge" })];
  picture.append(svg("line", { x1: 0, x2: W, y1: y(0), y2: y(0), class: "he-zero" }), past, edge, told, knot);
  createPen(picture, { curve, onDraw, mark, tell: (words) => (status.textContent = words) });

  function mark([at, height]) {
    knot.setAttribute("cx", x(at / (KNOTS - 1)));
    knot.setAttribute("cy", y(height));
  }

  function show({ past: heights, places, told: heard, t }) {
    const every = Math.max(1, Math.floor(t / 512));
    const kept = Array.from({ length: Math.floor(t / every) }, (_, k) => k * every);
    past.setAttribute(
      "points",
      line(
        kept.map((k) => (k + 0.5) / t),
        kept.map((k) => heights[k]),
      ),
    ); // prettier-ignore
    told.setAttribute("points", line(places, heard));
    const from = places.length ? x(places[0]) : 0;
    for (const end of ["x1", "x2"]) edge.setAttribute(end, from);
    edge.style.visibility = from > 5 ? "visible" : "hidden";
  }

  const ends = h("div", { class: "he-lg-ends" }, h("span", {}, en("the first sample")), h("span", {}, en("now")));
  return { element: h("div", {}, picture, ends), status, show };
}

/** Drawing, by pointer from place to place, by arrows height by height. */
function createPen(picture, { curve, onDraw, mark, tell }) {
  let [last, at] = [null, 0];

  function under({ clientX, clientY }) {
    const box = picture.getBoundingClientRect();
    const place = Math.max(0, Math.min(1, (clientX - box.left) / box.width));
    return [Math.round(place * (KNOTS - 1)), MOST - ((clientY - box.top) / box.height) * 2 * MOST];
  }

  function draw(to) {
    onDraw(drawn(curve(), last ?? to, to));
    last = to;
    mark([to[0], curve()[to[0]]]);
  }

  picture.addEventListener("pointerdown", (event) => {
    picture.setPointerCapture(event.pointerId);
    last = null;
    draw(under(event));
  });
  picture.addEventListener("pointermove", (event) => picture.hasPointerCapture(event.pointerId) && draw(under(event)));
  function go(down, right) {
    at = Math.max(0, Math.min(KNOTS - 1, at + right));
    if (down) onDraw(drawn(curve(), [at, curve()[at]], [at, curve()[at] - 0.1 * down]));
    mark([at, curve()[at]]);
    tell(en`Height ${at + 1} of ${KNOTS}: ${plain(curve()[at])}`);
  }
  hearKeys(picture, { onMove: go });
  picture.addEventListener("focus", () => mark([at, curve()[at]]));
}
