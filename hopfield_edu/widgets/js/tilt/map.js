// Where it ends for each input: how much of it is rocket, and how loud it is. A tap goes there.

import { en, spoken } from "../core/en.js";
import { h, uid } from "../ui/dom.js";
import { placeUnder } from "../ui/hand.js";
import { hearKeys, walkable } from "../ui/keys.js";
import { set, svg } from "../ui/svg.js";
import { SHARES, VOLUMES } from "./compute.js";

const [CELL, LEFT, TOP, BELOW] = [16, 40, 6, 36];
const [COLUMNS, ROWS] = [SHARES.length, VOLUMES.length];
const ALL = VOLUMES.flatMap((_, k) => SHARES.map((_, c) => [c, k]));
const [W, H] = [LEFT + COLUMNS * CELL + 6, TOP + ROWS * CELL + BELOW];
const LABEL = en("Where it ends, for each input. Arrow keys go to another input, Space plays it.");
const HELP = en(
  "Where the network ends if the input stays. To the right: more rocket. Up: louder. A picture is weak up to an overlap of 0.8, and none below 0.15. Tap a place to play it.",
);
const NAMED = { nothing: en("no picture"), faint: en("a weak picture"), mixture: en("both at once") };

/** What a region is called. */
const wordsOf = (name) => NAMED[name] ?? spoken(name);

/** {element, mark(share, volume), draw(regimes)}: onPick(share, volume), and onPlay() where it is to be played. */
export function createMap({ onPick, onPlay }) {
  const note = h("p", { class: "he-note", id: uid("tilt") }, HELP);
  const keys = walkable(en("map of inputs"), LABEL, note.id);
  const picture = svg("svg", { viewBox: `0 0 ${W} ${H}`, class: "he-tl-map", ...keys });
  const names = svg("g");
  const cells = ALL.map(([c, k]) => svg("rect", { x: left(c), y: top(k), width: CELL + 0.5, height: CELL + 0.5 }));
  const ring = svg("rect", { width: CELL, height: CELL, rx: 3, class: "he-hand" });
  picture.append(svg("g", {}, ...cells), names, ...axes(), ring);
  let [at, ends] = [[0, 0], null];

  function mark(share, volume) {
    at = [nearest(SHARES, share), nearest(VOLUMES, volume)];
    set(ring, { x: left(at[0]), y: top(at[1]) });
  }

  /** The names leave the ring free. */
  function draw(regimes) {
    const nameAt = ([c, k]) => regimes[k][c];
    if (regimes !== ends) ALL.forEach((cell, i) => set(cells[i], { class: `he-is-${kind(nameAt(cell))}` }));
    ends = regimes;
    const all = ALL.map((cell) => [nameAt(cell), ...cell]);
    names.replaceChildren(...named(all, at));
    set(picture, { "aria-label": `${LABEL} ${en`Here it ends with: ${wordsOf(nameAt(at))}.`}` });
  }

  function pick(column, row) {
    const within = (value, count) => Math.max(0, Math.min(count - 1, value));
    onPick(SHARES[within(column, COLUMNS)], VOLUMES[within(row, ROWS)]);
  }

  picture.addEventListener("click", (event) => {
    const [down, right] = placeUnder(event, picture, { width: W, height: H });
    pick(Math.floor((right - LEFT) / CELL), ROWS - 1 - Math.floor((down - TOP) / CELL));
    onPlay();
  });
  hearKeys(picture, { onMove: (down, right) => pick(at[0] + right, at[1] - down), onPress: onPlay });
  return { element: h("div", {}, picture, note), draw, mark };
}

const left = (column) => LEFT + column * CELL;
const top = (row) => TOP + (ROWS - 1 - row) * CELL;
const kind = (name) => name.split(" ")[0] + (name.endsWith("coffee") && name.startsWith("inverse") ? "-coffee" : "");
const nearest = (values, value) =>
  values.reduce((best, other, k) => (Math.abs(other - value) < Math.abs(values[best] - value) ? k : best), 0);

/** The name of each region, on the cell of it that lies nearest to its middle, where it leaves ring and names free. */
function named(cells, ring) {
  const placed = [];
  const large = [...grouped(cells).values()].filter((own) => own.length > 14);
  for (const own of large.sort((a, b) => a.length - b.length)) {
    const middle = [1, 2].map((axis) => own.reduce((sum, cell) => sum + cell[axis], 0) / own.length);
    const open = own.filter((cell) => !covers(cell, ring));
    const clear = open.filter((cell) => !placed.some((other) => touch(cell, other)));
    const spots = [clear, open, own].find((some) => some.length);
    placed.push(spots.reduce((best, cell) => (far(cell, ...middle) < far(best, ...middle) ? cell : best)));
  }
  return placed.map(nameOn);
}

function nameOn(cell) {
  const place = { x: middleOf(cell), y: top(cell[2]) + CELL - 3, "text-anchor": "middle" };
  return svg("text", { ...place, class: "he-name" }, wordsOf(cell[0]));
}

/** Where the name of a cell's region has its middle, if it stands there: inside the map. */
const middleOf = ([name, column]) =>
  Math.max(LEFT + 4 * lengthOf(name), Math.min(W - 8 - 4 * lengthOf(name), left(column) + CELL / 2));
const lengthOf = (name) => wordsOf(name).length;

/** Whether the name on a cell, in its largest letters, lies on the ring; and whether two names touch. */
const covers = (cell, [column, row]) =>
  Math.abs(cell[2] - row) < 2 && Math.abs(middleOf(cell) - left(column) - CELL / 2) < 5 * lengthOf(cell[0]) + CELL;
const touch = (cell, other) =>
  Math.abs(cell[2] - other[2]) < 2 &&
  Math.abs(middleOf(cell) - middleOf(other)) < 5 * (lengthOf(cell[0]) + lengthOf(other[0])) + CELL;

function grouped(cells) {
  const regions = new Map();
  for (const cell of cells) {
    if (!regions.has(cell[0])) regions.set(cell[0], []);
    regions.get(cell[0]).push(cell);
  }
  return regions;
}

const far = ([, c, k], column, row) => (c - column) ** 2 + (k - row) ** 2;

function axes() {
  const words = (text, place) => svg("text", place, text);
  const volumes = [1, 2, 3, 4].map((volume) =>
    words(String(volume), { x: LEFT - 6, y: top(4 * volume - 1) + CELL - 3, "text-anchor": "end" }),
  );
  const middle = TOP + (ROWS * CELL) / 2;
  const up = { x: 11, y: middle, "text-anchor": "middle", transform: `rotate(-90 11 ${middle})` };
  const ends = [
    words(en("coffee"), { x: LEFT, y: H - BELOW + 16 }),
    words(en("half of each"), { x: left(COLUMNS / 2), y: H - BELOW + 16, "text-anchor": "middle" }),
    words(en("rocket"), { x: left(COLUMNS), y: H - BELOW + 16, "text-anchor": "end" }),
  ];
  return [
    ...volumes,
    words(en("volume"), up),
    ...ends,
    words(en("what the input is"), { x: left(COLUMNS / 2), y: H - 4, "text-anchor": "middle", class: "he-axis" }),
  ];
}
