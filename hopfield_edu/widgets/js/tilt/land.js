// The landscape, cut through where the ball is: to the left the coffee, to the right the rocket, low is likely.

import { en } from "../core/en.js";
import { h } from "../ui/dom.js";
import { set, svg } from "../ui/svg.js";
import { energyAt, heightsOf, isHeard } from "./compute.js";
import { PLACES } from "./flow.js";

const [W, H, SIDE, TOP, BOTTOM] = [560, 260, 26, 26, 22];
const LABEL = en("The landscape, cut through where the ball is");

const x = (height) => SIDE + ((height + 1) / 2) * (W - 2 * SIDE);

/** {element, plan([lowest, highest] that will be seen), show(state, overlaps, frame)}. */
export function createLand() {
  const picture = svg("svg", { viewBox: `0 0 ${W} ${H}`, class: "he-tl-land", role: "img", "aria-label": LABEL });
  const ground = svg("path", { class: "he-ground" });
  const line = svg("path", { class: "he-edge" });
  const ball = svg("circle", { r: 13, class: "he-ball" });
  const [left, right, off] = [
    svg("text", { x: 6, y: 18 }),
    svg("text", { x: W - 6, y: 18, "text-anchor": "end" }),
    svg("text", { x: W / 2, y: 18, "text-anchor": "middle", class: "he-off" }, en("input off")),
  ];
  picture.append(ground, line, ball, left, right, off);
  let [low, high] = [-1, 1];

  function plan(range) {
    [low, high] = range;
  }
  const y = (energy) => TOP + 10 + ((high - energy) / (high - low || 1)) * (H - TOP - BOTTOM - 26);

  function show(state, overlaps, frame) {
    const [loud, [same, other]] = [isHeard(state, frame), heightsOf(overlaps).map(within)];
    const at = (place) => y(energyAt(state, loud, [same, place]));
    const path = PLACES.map((place) => `${x(place).toFixed(1)} ${at(place).toFixed(1)}`).join("L");
    const walls = `M${x(-1) - 12} ${TOP + 8}L${path}L${x(1) + 12} ${TOP + 8}`;
    set(line, { d: walls });
    set(ground, { d: `${walls}V${H}H${x(-1) - 12}z` });
    set(ball, { cx: x(other), cy: at(other) - 13 });
    const turned = same < -0.05;
    left.textContent = `← ${turned ? en("inverse of the rocket") : en("coffee")}`;
    right.textContent = `${turned ? en("inverse of the coffee") : en("rocket")} →`;
    off.style.visibility = loud ? "hidden" : "visible";
    const beside = other > 0 ? en("The ball is right of the middle.") : en("The ball is left of the middle.");
    const where = Math.abs(other) < 0.15 ? en("The ball is in the middle.") : beside;
    set(picture, { "aria-label": `${LABEL}. ${where}` });
  }
  return { element: h("div", {}, picture), plan, show };
}

const within = (height) => Math.max(-1, Math.min(1, height));
