// All hands on one dial, coloured by where they should point, and each on a clock of its own.

import { en } from "../core/en.js";
import { h } from "../ui/dom.js";
import { colour } from "../ui/theme.js";
import { N } from "./compute.js";

const [SIZE, COLUMNS, SCALE] = [300, 16, 2];
const [WIDE, HIGH] = [480, (480 / COLUMNS) * (N / COLUMNS)];
const hue = (angle) => `hsl(${((((angle * 180) / Math.PI) % 360) + 360) % 360} 70% 50%)`;
const rgb = ([r, g, b]) => `rgb(${r} ${g} ${b})`;

/** {element, show(stored, theta, found, levels), redraw()}; found is compare()'s. */
export function createDials() {
  const label = { class: "he-still", role: "img", "aria-label": en("All hands on one dial") };
  const [dial, clocks] = [
    h("canvas", { width: SCALE * SIZE, height: SCALE * SIZE, ...label }),
    h("canvas", { width: SCALE * WIDE, height: SCALE * HIGH, ...label, "aria-label": en("The clocks") }),
  ];
  let seen = null;

  function redraw() {
    const root = dial.closest(".he-root");
    if (!root || !seen) return;
    const ink = Object.fromEntries(["ink", "muted", "line", "accent", "paper"].map((t) => [t, rgb(colour(root, t))]));
    drawDial(start(dial, SIZE, SIZE), seen, ink);
    drawClocks(start(clocks, WIDE, HIGH), seen, ink);
  }

  function show(...what) {
    seen = what;
    const { count } = what[2];
    dial.setAttribute("aria-label", en`All hands on one dial, ${count} of ${N} at a wrong place`);
    clocks.setAttribute("aria-label", en`${N} clocks, of which ${count} are wrong`);
    redraw();
  }
  const one = h("figure", {}, dial, h("figcaption", {}, en("All hands. Colour: where each should point.")));
  const each = h("figure", {}, clocks, h("figcaption", {}, en("The same clocks side by side; framed: wrong.")));
  return { element: h("div", { class: "he-ck-dials" }, one, each), show, redraw };
}

function start(canvas, width, height) {
  const pen = canvas.getContext("2d");
  pen.setTransform(SCALE, 0, 0, SCALE, 0, 0);
  pen.clearRect(0, 0, width, height);
  return pen;
}

/** An angle as a clock has it: 0 is up, and on it goes to the right. */
const spot = (angle, x, y, r) => [x + r * Math.sin(angle), y - r * Math.cos(angle)];

function line(pen, from, to) {
  pen.beginPath();
  pen.moveTo(...from);
  pen.lineTo(...to);
  pen.stroke();
}

function circle(pen, x, y, r) {
  pen.beginPath();
  pen.arc(x, y, r, 0, 2 * Math.PI);
}

function drawDial(pen, [stored, theta, { wrong, turn }, levels], ink) {
  const middle = SIZE / 2;
  pen.strokeStyle = ink.line;
  pen.lineWidth = 1.5;
  circle(pen, middle, middle, middle - 6);
  pen.stroke();
  for (let k = 0; k < levels; k++) {
    const place = (2 * Math.PI * k) / levels;
    line(pen, spot(place, middle, middle, 40), spot(place, middle, middle, middle - 6));
  }
  for (let i = 0; i < N; i++) {
    const [x, y] = spot(theta[i] - (levels ? 0 : turn), middle, middle, 52 + ((i * 37) % N) * 0.66);
    circle(pen, x, y, 5);
    pen.fillStyle = hue(stored[i]);
    pen.fill();
    if (!wrong[i]) continue;
    pen.strokeStyle = ink.ink;
    pen.lineWidth = 2;
    pen.stroke();
  }
}

function drawClocks(pen, [stored, theta, { wrong }], ink) {
  const cell = WIDE / COLUMNS;
  for (let i = 0; i < N; i++) {
    const [x, y] = [((i % COLUMNS) + 0.5) * cell, (Math.floor(i / COLUMNS) + 0.5) * cell];
    circle(pen, x, y, cell / 2 - 2);
    pen.fillStyle = ink.paper;
    pen.fill();
    pen.lineWidth = wrong[i] ? 3 : 1;
    pen.strokeStyle = wrong[i] ? ink.accent : ink.line;
    pen.stroke();
    pen.lineWidth = 3;
    pen.strokeStyle = hue(stored[i]);
    line(pen, [x, y], spot(theta[i], x, y, cell / 2 - 4));
  }
}
