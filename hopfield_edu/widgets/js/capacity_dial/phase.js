// The phase picture of a rule and a size, load against damage, light where memories come back. A tap goes there.

import { en } from "../core/en.js";
import { plain } from "../core/numbers.js";
import { h, uid } from "../ui/dom.js";
import { placeUnder } from "../ui/hand.js";
import { hearKeys, walkable } from "../ui/keys.js";
import { set, svg } from "../ui/svg.js";
import { ticks } from "./plot.js";

const [W, H, LEFT, RIGHT, TOP, BOTTOM] = [460, 250, 62, 16, 12, 42];
const ROWS = 10; // flipped bits of the cue: 0, 5, … 45 %
const HIGH = (H - TOP - BOTTOM) / ROWS;
const LABEL = en("Phase picture: load and flipped bits. Arrow keys go to another load or damage, which is recalled.");
const HELP = en(
  "To the right: more patterns. Up: more flipped bits. Light: they come back. Tap a place, and its recall is shown.",
);

/** {element, draw(table), mark(place, row)}: onPick(place, row) of the table's loads and of the flips. */
export function createPhase(onPick) {
  const note = h("p", { class: "he-note", id: uid("phase") }, HELP);
  const keys = walkable(en("phase picture"), LABEL, note.id);
  const picture = svg("svg", { viewBox: `0 0 ${W} ${H}`, class: "he-dial-plot he-dial-phase", ...keys });
  const [body, ring] = [svg("g"), svg("rect", { class: "he-hand", height: HIGH })];
  picture.append(body, ring);
  let edges = [0, 1]; // of the columns, in loads
  let at = [0, 0];
  let x = () => LEFT;

  function draw({ n, p, back }) {
    const loads = p.map((count) => count / n);
    const most = loads.at(-1);
    edges = [0, ...loads.slice(1).map((load, k) => (load + loads[k]) / 2), most];
    x = (load) => LEFT + (load / most) * (W - LEFT - RIGHT);
    body.replaceChildren(
      ...back.flatMap((shares, row) => shares.map((share, k) => cell(k, row, share))),
      ...axes(x, most),
    );
  }

  const spot = (k, row) => ({ x: x(edges[k]), y: top(row), width: x(edges[k + 1]) - x(edges[k]) });
  const cell = (k, row, share) =>
    svg("rect", { ...spot(k, row), height: HIGH, style: `--share: ${Math.round(100 * share)}%` });

  function mark(place, row) {
    at = [place, row];
    set(ring, spot(place, row));
  }

  function pick(place, row) {
    const within = (value, count) => Math.max(0, Math.min(count - 1, value));
    onPick(within(place, edges.length - 1), within(row, ROWS));
  }

  picture.addEventListener("click", (event) => {
    const [down, right] = placeUnder(event, picture, { width: W, height: H });
    const place = edges.findLastIndex((edge) => x(edge) <= right);
    pick(place, Math.floor((H - BOTTOM - down) / HIGH));
  });
  hearKeys(picture, { onMove: (down, right) => pick(at[0] + right, at[1] - down) });
  return { element: h("div", { class: "he-dial-phases" }, picture, note), draw, mark };
}

const top = (row) => H - BOTTOM - (row + 1) * HIGH;

function axes(x, most) {
  const words = (text, place) => svg("text", place, text);
  const levels = [0, 4, 8].map((row) =>
    words(`${5 * row} %`, { x: LEFT - 7, y: top(row) + HIGH / 2 + 5, "text-anchor": "end" }),
  );
  const below = ticks(most).map((load) =>
    words(plain(load), { x: x(load), y: H - BOTTOM + 19, "text-anchor": "middle" }),
  );
  return [...levels, ...below, words(en("load p/n"), { x: W - RIGHT, y: H - 4, "text-anchor": "end" })];
}
