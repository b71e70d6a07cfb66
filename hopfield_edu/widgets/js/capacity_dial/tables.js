// The recorded sweeps that the dial turns through, and the words for what they say. No DOM.

import { en, many, spoken } from "../core/en.js";
import { NAMES } from "../core/names.js";
import { fixed, percent, thousands } from "../core/numbers.js";
import { isCount } from "../ui/state.js";
import { RULES } from "./rules.js";

export const START = { rule: "Hebb", load: 0.1, n: 1000, flips: 10, picture: "ghost", seed: 0 };

/** rule -> its sizes; an error where a number is missing. */
export function readTables(tables) {
  for (const rule of Object.keys(RULES)) {
    for (const { n, p, stays, back, curve, edge } of tables[rule]) {
      const rows = [p, stays, ...back, ...(curve.length ? [curve] : [])];
      const sound = rows.every((row) => row.length === p.length && row.every((value) => value >= 0));
      if (!(n > 0) || back.length !== 10 || !sound || !(edge[0] > 0))
        throw new Error(`the table of ${rule} does not fit`);
    }
  }
  return tables;
}

/** The state of a link or a saved page, or an error where it is none. */
export function checked({ rule, load, n, flips, picture, seed }) {
  const known = rule in RULES && NAMES.includes(picture) && load >= 0 && load <= 2 && Number.isInteger(n) && n > 0;
  if (!known || !isCount(flips / 5, 9) || !isCount(seed)) throw new Error("this is no state of the widget");
  return { rule, load, n, flips, picture, seed };
}

/** What was recorded for a state: its size's table, the place of its load, all loads, and the two shares there. */
export function recordOf(tables, state) {
  const table = tables[state.rule].find(({ n }) => n === state.n);
  const loads = table.p.map((p) => p / state.n);
  const place = nearest(loads, state.load);
  return { table, loads, place, stays: table.stays[place], back: table.back[state.flips / 5][place] };
}

/** Move load and size of a state to the nearest that were recorded for its rule. */
export function snap(tables, state) {
  const offered = tables[state.rule].map(({ n }) => n);
  state.n = offered[nearest(offered, state.n)];
  const { loads, place } = recordOf(tables, state);
  state.load = loads[place];
}

function nearest(values, wanted) {
  const far = values.map((value) => Math.abs(value - wanted));
  return far.indexOf(Math.min(...far));
}

export const decimals = (load) => fixed(load, 3).replace(/0$/, "");
export const bits = (count) => (count === 0 ? en("exact") : many(count, "{0} bit wrong", "{0} bits wrong"));

/** Everything that the screen says, as one sentence. */
export function sentence({ rule, n, flips }, { table, loads, place, stays, back }) {
  const [size, load, p] = [thousands(n), decimals(loads[place]), thousands(table.p[place])];
  const [kept, found] = [percent(stays), percent(back)];
  return [
    en`${spoken(rule)}, ${size} neurons, load ${load}: ${p} patterns, zero diagonal.`,
    en`${kept} stay in every bit (clean start), ${found} come back to an overlap of 0.9 or more (${flips} % flipped).`,
    en`Means over ${table.networks} networks.`,
  ].join(" ");
}
