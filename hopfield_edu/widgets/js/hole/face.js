// A face drawn from the first 22 features of a pattern: hair, eyes, mouth and what else there is to see.

import { svg } from "../ui/svg.js";

const SKIN = ["#f2d3b8", "#d9a679", "#a9744f", "#6e4a33"];
const HAIR = ["#2b2622", "#7a4a22", "#c98f3c", "#9a9a9a"];
const SHIRT = ["#0072b2", "#009e73", "#cc79a7", "#e69f00"];
const DARK = "#2b2622";

/** The face of a pattern of ±1: an SVG element. Two patterns that differ in a feature that shows look different. */
export function faceOf(x, label) {
  const on = (k) => x[k] > 0;
  const of = (k, kinds) => kinds[2 * Number(on(k)) + Number(on(k + 1))];
  const look = { skin: of(0, SKIN), hair: of(2, HAIR), shirt: of(20, SHIRT) };
  const parts = [...backHair(look, x), ...head(look), ...frontHair(look, of(4, [0, 1, 2, 3]))];
  parts.push(...eyes(on(6), on(7)), ...mouth(of(10, [0, 1, 2, 3])), nose(on(14)));
  if (on(12) && on(13)) parts.push(path("M19 40 q13 20 26 0 q-2 15 -13 15 t-13 -15", look.hair));
  if (on(8) && on(9)) parts.push(...glasses());
  if (on(15)) parts.push(dot(20, 40, 3, "#d55e00", 0.35), dot(44, 40, 3, "#d55e00", 0.35));
  if (on(16)) parts.push(dot(15.5, 42, 1.8, "#e69f00"), dot(48.5, 42, 1.8, "#e69f00"));
  if (on(17) && on(18)) parts.push(path("M14 18 q18 -20 36 0 z", look.shirt), path("M10 17 h44 v4 h-44 z", look.shirt));
  return svg("svg", { viewBox: "0 0 64 64", role: "img", "aria-label": label }, ...parts);
}

const path = (d, fill, more = {}) => svg("path", { d, fill, ...more });
const line = (d, width = 1.8) => path(d, "none", { stroke: DARK, "stroke-width": width, "stroke-linecap": "round" });
const dot = (cx, cy, r, fill, opacity = 1) => svg("circle", { cx, cy, r, fill, opacity });

/** Long hair lies behind the head. */
function backHair({ hair }, x) {
  return x[4] > 0 && x[5] < 0 ? [path("M13 30 q0 -22 19 -22 t19 22 v22 h-38 z", hair)] : [];
}

function head({ skin, shirt }) {
  const ears = [15, 49].map((cx) => svg("ellipse", { cx, cy: 36, rx: 3, ry: 5, fill: skin }));
  const face = svg("ellipse", { cx: 32, cy: 34, rx: 16, ry: 20, fill: skin });
  return [
    path("M12 64 q2 -12 20 -12 t20 12 z", shirt),
    svg("rect", { x: 27, y: 48, width: 10, height: 9, fill: skin }),
    ...ears,
    face,
  ];
}

function frontHair({ hair }, style) {
  const cap = "M15.5 32 q-2 -20 16.5 -20 t16.5 20 q-3 -9 -8 -11 q-9 4 -17 1 q-5 2 -8 10 z";
  const curls = [18, 25, 32, 39, 46].map((cx, k) => dot(cx, 17 - (2 - Math.abs(k - 2)) * 2.5, 6, hair));
  return { 0: [], 1: [path(cap, hair)], 2: [path(cap, hair)], 3: curls }[style];
}

function eyes(wide, browed) {
  const each = [25, 39].map((cx) => dot(cx, 34, wide ? 2.6 : 1.7, DARK));
  const brows = browed
    ? [line("M21 28 q4 -3 8 0"), line("M35 28 q4 -3 8 0")]
    : [line("M21.5 28.5 h7"), line("M35.5 28.5 h7")];
  return [...each, ...brows];
}

const MOUTHS = ["M25 45 q7 6 14 0", "M26 46 h12", "M27 44 q5 9 10 0 z", "M26 47 q6 1 11 -3"];
const mouth = (kind) => [kind === 2 ? path(MOUTHS[2], "#8c2f2f") : line(MOUTHS[kind])];
const nose = (long) => line(long ? "M32 33 q3 6 -1 7" : "M31 38 q2 1.5 3 0", 1.4);
const glasses = () =>
  [25, 39]
    .map((cx) => svg("circle", { cx, cy: 34, r: 6, fill: "none", stroke: DARK, "stroke-width": 1.6 }))
    .concat(line("M31 33 h2", 1.6));
