// A network of two memories that hears an input, as hopfield_edu/frontier/plasticity.py has it, and its landscape. No DOM.

import { later } from "../core/en.js";
import { NAMES } from "../core/names.js";
import { createRng } from "../core/rng.js";
import { finish } from "../core/slices.js";
import { dot } from "../core/vectors.js";
import { picture } from "../ui/pictures16.js";

export const RULES = ["plasticity", "push", "both"];
export const STARTS = [later("coffee"), later("a trace of the inverse"), later("nothing")];
export const FRAMES = 200;
export const TIME = 10;
const [N, SLOPE, DT, PUSH] = [256, 4, 0.01, 0.1];
const EVERY = Math.round(TIME / DT / FRAMES);
const STRENGTH = { plasticity: 0, push: 1, both: PUSH };
const [ROCKET, COFFEE] = ["rocket", "coffee"].map((name) => picture(NAMES.indexOf(name)));
/** Pixels where both pictures are alike, and the others: a state made of the two has one height on each kind. */
const SAME = ROCKET.filter((value, i) => value === COFFEE[i]).length;
const OTHER = N - SAME;

/** The input: so much rocket, the rest coffee, so loud. */
export const inputOf = ({ share, volume }) =>
  ROCKET.map((value, i) => volume * (share * value + (1 - share) * COFFEE[i]));

/** Heights of a state on the two kinds of pixels, along the rocket, at the beginning. */
const HEIGHTS = { coffee: [1.05, -0.95], "a trace of the inverse": [-0.01, -0.01], nothing: [0, 0] };

const spread = ([same, other]) => ROCKET.map((value, i) => value * (value === COFFEE[i] ? same : other));

/** What a rule makes of an input of these heights: the weights of rocket and coffee, and what is pushed on each kind. */
function heard({ rule, share, volume }, loud) {
  const u = loud ? [volume, volume * (2 * share - 1)] : [0, 0];
  const alpha = rule === "push" ? [1, 1] : overlapsOf(u);
  return { alpha, pushed: u.map((height) => STRENGTH[rule] * height), own: (alpha[0] + alpha[1]) / N };
}

/** Overlaps with rocket and coffee of a state with these heights. */
const overlapsOf = ([same, other]) => [(SAME * same + OTHER * other) / N, (SAME * same - OTHER * other) / N];

/** Nearly normal numbers of variance 1: sums of four numbers from 0 to 1, shifted and stretched. */
function createKicks(seed) {
  const rng = createRng(seed);
  const unit = () => rng.u32() / 2 ** 32;
  return () => Math.sqrt(3) * (unit() + unit() + unit() + unit() - 2);
}

const stepsTo = (time) => Math.round(time / DT);

/** The step at which the input ends; beyond the last one where it stays. */
const endOf = ({ pulse }) => (pulse >= TIME ? Infinity : stepsTo(pulse));

/** What the network answers at each frame: {answers: FRAMES + 1 arrays of 256, overlaps: [rocket, coffee] of each}. */
export const run = (state) => finish(runWork(state));
export function* runWork(state) {
  const [loud, still, end] = [heard(state, true), heard(state, false), endOf(state)];
  const [x, z, kick] = [spread(HEIGHTS[state.start]), new Float64Array(N), createKicks(state.seed)];
  const [answers, overlaps] = [[], []];
  for (let k = 0; k <= stepsTo(TIME); k++) {
    for (let i = 0; i < N; i++) z[i] = Math.tanh(SLOPE * x[i]);
    const m = [dot(ROCKET, z) / N, dot(COFFEE, z) / N];
    if (k % EVERY === 0) {
      answers.push(z.slice());
      overlaps.push(m);
    }
    step(x, z, m, k < end ? loud : still);
    if (state.noise) for (let i = 0; i < N; i++) x[i] += state.noise * Math.sqrt(DT) * kick();
    yield;
  }
  return { answers, overlaps };
}

/** x += dt (-x + W z + push), with the diagonal of W left out. */
function step(x, z, m, { alpha, pushed, own }) {
  for (let i = 0; i < N; i++) {
    const [r, same] = [ROCKET[i], ROCKET[i] === COFFEE[i]];
    const field = alpha[0] * m[0] * r + alpha[1] * m[1] * COFFEE[i] - own * z[i];
    x[i] += DT * (-x[i] + field + r * pushed[same ? 0 : 1]);
  }
}

/** Mean answers along the rocket on the two kinds of pixels, from the overlaps. */
export const heightsOf = ([rocket, coffee]) => [
  ((rocket + coffee) * N) / (2 * SAME),
  ((rocket - coffee) * N) / (2 * OTHER),
];

/** Whether the input is heard in a frame. */
export const isHeard = (state, frame) => frame * EVERY < endOf(state);

/** The energy per neuron of a state that answers with these heights on the two kinds of pixels. */
export function energyAt(state, loud, [same, other]) {
  const { alpha, pushed, own } = heard(state, loud);
  const m = overlapsOf([same, other]);
  const square = (SAME * same ** 2 + OTHER * other ** 2) / N;
  const recalled = alpha[0] * m[0] ** 2 + alpha[1] * m[1] ** 2 - own * square;
  const held = (SAME * held1(same) + OTHER * held1(other)) / N / SLOPE;
  return held - recalled / 2 - (SAME * pushed[0] * same + OTHER * pushed[1] * other) / N;
}

/** The integral of atanh from 0 to z. */
function held1(z) {
  const half = (share) => (share > 0 ? share * Math.log(share) : 0);
  return half(1 + z) / 2 + half(1 - z) / 2;
}

const HELD = 0.8;

/** What a state with these overlaps is. */
export function nameOf([rocket, coffee]) {
  if (Math.abs(rocket) > HELD) return rocket > 0 ? later("rocket") : later("inverse of the rocket");
  if (Math.abs(coffee) > HELD) return coffee > 0 ? later("coffee") : later("inverse of the coffee");
  const [less, more] = [Math.abs(rocket), Math.abs(coffee)].sort((a, b) => a - b);
  if (more < 0.15) return later("nothing");
  return less > 0.3 ? later("mixture") : later("faint");
}

export const SHARES = Array.from({ length: 26 }, (_, k) => k / 25);
export const VOLUMES = Array.from({ length: 16 }, (_, k) => (k + 1) / 4);

/** Where the flow ends for each volume (a row) and share, while the input stays and nothing is noisy. */
export const regimes = (state) => finish(regimesWork(state));
export function* regimesWork({ rule, start }) {
  const rows = [];
  for (const volume of VOLUMES) {
    rows.push([]);
    for (const share of SHARES) {
      rows.at(-1).push(nameOf(overlapsOf(restOf(heard({ rule, share, volume }, true), HEIGHTS[start]))));
      yield;
    }
  }
  return rows;
}

/** The answers at the end, on the two kinds of pixels: the same flow as run(), two numbers in place of 256. */
function restOf({ alpha, pushed, own }, [a, b]) {
  let [same, other] = [a, b];
  for (let k = 0; k < stepsTo(TIME); k++) {
    const z = [Math.tanh(SLOPE * same), Math.tanh(SLOPE * other)];
    const m = overlapsOf(z);
    same += DT * (-same + alpha[0] * m[0] + alpha[1] * m[1] - own * z[0] + pushed[0]);
    other += DT * (-other + alpha[0] * m[0] - alpha[1] * m[1] - own * z[1] + pushed[1]);
  }
  return [Math.tanh(SLOPE * same), Math.tanh(SLOPE * other)];
}
