// The sketch of a memory surface: flat land in which every experience digs the same hollow. No DOM.
// E(x) = -sum_k exp(-|x - x_k|^2 / 2), and a ball goes downhill: x <- x - eta E'(x). Chapter 1, section 8.

import { en, many } from "../core/en.js";
import { listed } from "../core/lists.js";
import { fixed } from "../core/numbers.js";
import { createRng } from "../core/rng.js";
import { finish } from "../core/slices.js";

export const SIZE = 10; // the land is 10 long, and on the plane 10 wide
export const MOST = 24;
export const KINDS = ["cat", "skull", "rocket"];
const COUNTED = {
  cat: (n) => many(n, "a cat", "{0} cats"),
  skull: (n) => many(n, "a skull", "{0} skulls"),
  rocket: (n) => many(n, "a rocket", "{0} rockets"),
};
export const STILL = 0.001; // where a step would be shorter, the ball rests
export const STEPS = 1000;
const NEAR = 0.2; // two places of rest that are nearer than this are one
const HOMES = { cat: [2.6, 4.8], skull: [7.8, 4.2], rocket: [5.4, 8] }; // where each kind usually is
const SPREAD = 1.2;

/** The chapter's life, x and y: the first four experiences. */
export const LIFE = [
  { kind: "cat", x: 1.8, y: 5.2 },
  { kind: "skull", x: 8, y: 4.2 },
  { kind: "cat", x: 3.3, y: 4.2 },
  { kind: "cat", x: 3.6, y: 5 },
];

/** Places lie on a grid of 0.1, so that pointer and keyboard reach the same ones. */
export const snap = (value) => Math.round(10 * Math.min(SIZE, Math.max(0, value))) / 10;

/** The height of the land at a point [x] or [x, y]; of the last hollow only this share is dug. */
export function depth(point, places, share = 1) {
  return places.reduce((sum, place, k) => sum - (k === places.length - 1 ? share : 1) * pull(point, place), 0);
}

/** Length of a ball's step: the chapter's 0.2, and shorter on steep land, where 0.2 could jump over a hollow. */
export const stride = (places) => Math.min(0.2, 1 / Math.max(1, places.length));

/** The way of a ball: all its places, from where it is dropped to where it rests. */
export function rollDown(start, places) {
  const path = [[...start]];
  while (path.length <= STEPS) {
    const next = downhill(path.at(-1), places);
    if (!next) break;
    path.push(next);
  }
  return path;
}

/** The hollows: where each experience itself would roll to, and who shares it. [{place, members}], members by index. */
export function hollowsOf(places) {
  const found = [];
  places.forEach((place, k) => {
    const end = restOf(place, places);
    const same = found.find((hollow) => distance(hollow.place, end) < NEAR);
    if (same) same.members.push(k);
    else found.push({ place: end, members: [k] });
  });
  return found;
}

/** Which hollow a ball from this point comes to rest in, -1 for none. */
export function hollowAt(point, places, hollows) {
  const end = restOf(point, places);
  return hollows.findIndex((hollow) => distance(hollow.place, end) < NEAR);
}

/** For each point of a grid of a line or of a plane (row by row, from the back): its hollow, -1 for none. */
export const basinsOf = (...asked) => finish(basinsWork(...asked));
export function* basinsWork(places, hollows, cells, dimensions) {
  const at = (k) => (SIZE * (k + 0.5)) / cells;
  const point = (k) => (dimensions === 1 ? [at(k)] : [at(k % cells), SIZE - at(Math.floor(k / cells))]);
  const found = [];
  for (let k = 0; k < cells ** dimensions; k++) {
    yield;
    found.push(hollowAt(point(k), places, hollows));
  }
  return found;
}

/** The experience that comes next: the chapter's life as long as it is lived, then what chance brings. */
export function nextOf(experiences, seed) {
  const number = experiences.length;
  const lived = experiences.every((one, k) => JSON.stringify(one) === JSON.stringify(LIFE[k]));
  return lived && number < LIFE.length ? LIFE[number] : byChance(seed, number);
}

/** The number-th experience that chance brings, near the home of its kind. */
export function byChance(seed, number) {
  const rng = createRng(seed);
  for (let k = 0; k < 3 * number; k++) rng.u32();
  const kind = KINDS[rng.below(KINDS.length)];
  const [x, y] = HOMES[kind].map((home) => snap(home + SPREAD * (rng.u32() / 2 ** 31 - 1)));
  return { kind, x, y };
}

/** "3 cats and a skull". */
export function nameOf(kinds) {
  const counted = KINDS.map((kind) => [kind, kinds.filter((other) => other === kind).length]).filter(([, n]) => n);
  return listed(counted.map(([kind, n]) => COUNTED[kind](n)));
}

/** "3.2", or on the plane "(3.2, 5.0)". */
export function placeName(point, digits = 1) {
  const numbers = point.map((value) => fixed(value, digits));
  return point.length === 1 ? numbers[0] : `(${numbers.join(", ")})`;
}

/** The energy at a point as text; "0.00" has no sign. */
export const energyName = (point, places) => fixed(Math.round(100 * depth(point, places)) / 100, 2);

/** What became of the ball, in words. */
export function ending(path, places, kinds, hollows) {
  const end = path.at(-1);
  if (!places.length) return en("The land is flat: the ball stays where you put it. Nothing is remembered.");
  const hollow = hollows.find(({ place }) => distance(place, end) < NEAR);
  if (!hollow && depth(end, places) > -0.15) return en("The land is nearly flat here: no hollow reaches this far.");
  if (!hollow) return en("The ball balances on the edge between two hollows. A breath would decide.");
  const whose = nameOf(hollow.members.map((k) => kinds[k]));
  const where = en`The ball rests at ${placeName(end, 2)}, in the hollow of ${whose}.`;
  const shared = hollow.members.length > 1 && hollow.members.every((k) => distance(places[k], end) > 0.05);
  return shared ? en`${where} The lowest place is none of them: it is what they share.` : where;
}

/** The next place on the way down, or null where the ball rests. */
function downhill(x, places) {
  const next = [...x];
  return roll(next, places, stride(places)) ? next : null;
}

/** Where a ball from here comes to rest: the end of rollDown, without its way. */
function restOf(start, places) {
  const [x, rate] = [[...start], stride(places)];
  for (let step = 0; step < STEPS; step++) if (!roll(x, places, rate)) break;
  return x;
}

/** Move a ball one step, in place; whether it was far enough to be one. */
function roll(x, places, rate) {
  let [right, up] = [0, 0];
  for (const place of places) {
    const strength = pull(x, place);
    right += (x[0] - place[0]) * strength;
    if (x.length > 1) up += (x[1] - place[1]) * strength;
  }
  if (Math.sqrt(rate * right * (rate * right) + rate * up * (rate * up)) < STILL) return false;
  x[0] -= rate * right;
  if (x.length > 1) x[1] -= rate * up;
  return true;
}

const pull = (a, b) => Math.exp(-squared(a, b) / 2);
const distance = (a, b) => Math.sqrt(squared(a, b));

function squared(a, b) {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += (a[d] - b[d]) * (a[d] - b[d]);
  return sum;
}
