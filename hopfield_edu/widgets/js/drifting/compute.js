// What a state of the widget comes to: the lists of a seed and a drift, drawn once, and what comes to mind. No DOM.

import { drawList, ITEMS, LISTS, lagShares, remind } from "../core/context.js";
import { en, many } from "../core/en.js";
import { fixed, percent } from "../core/numbers.js";
import { createRng } from "../core/rng.js";

let drawn = null; // the lists of the last seed and drift

/** The lists of a seed and a drift. */
function* listsWork({ seed, drift }) {
  if (drawn?.seed === seed && drawn.drift === drift) return drawn.lists;
  const [rng, lists] = [createRng(seed), []];
  while (lists.length < LISTS) {
    lists.push(drawList(rng, ITEMS, drift));
    yield;
  }
  drawn = { seed, drift, lists };
  return lists;
}

function* remindWork(lists, share) {
  const recalled = [];
  for (const list of lists) {
    recalled.push(remind(list, share));
    yield;
  }
  return recalled;
}

const outer = new Map(); // end of the slider -> {lists, shares}, of its last lists

/** The shares of all lists at an end of the slider, 0 or 1. */
function* endWork(lists, end) {
  if (outer.get(end)?.lists !== lists) outer.set(end, { lists, shares: sharesOf(yield* remindWork(lists, end)) });
  return outer.get(end).shares;
}

/**
 * What comes to mind at each moment of each list, (LISTS, ITEMS) indices, and the shares at these ends of the slider:
 * {recalled, ends: {end: shares}}; as work in slices.
 */
export function* recallWork(state, ends = []) {
  const [lists, marks] = [yield* listsWork(state), {}];
  const recalled = yield* remindWork(lists, state.share);
  for (const end of ends) marks[end] = yield* endWork(lists, end);
  return { recalled, ends: marks };
}

/** The shares of the first so many lists, of lags 1 - ITEMS … ITEMS - 1. */
export const sharesOf = (recalled, lists = LISTS) => lagShares(recalled.slice(0, lists));

/** The share of a lag. */
export const at = (shares, lag) => shares[lag + ITEMS - 1];

/** The name of a share of the projection. */
export const ruleOf = (share) =>
  share === 0 ? en("Hebb") : share === 1 ? en("projection") : en`${percent(share)} of the way to the projection`;

/** What is seen, in a sentence or two. */
export function sentence({ share, drift }, shares, lists) {
  const told = many(lists, "One list, drift {1} a step.", "{0} lists, drift {1} a step.", lists, percent(drift));
  const mixed = () => en`A memory ${ruleOf(share)}`;
  const where = share === 0 ? en("Hebb’s rule") : share === 1 ? en("The projection") : mixed();
  const near = (at(shares, -1) + at(shares, 1)) / 2;
  const [now, beside] = [percent(at(shares, 0)), percent(near)];
  return `${told} ${en`${where} brings up the item of the moment in ${now} of recalls, the one just before or after it in ${beside} each.`}`;
}

/** The numbers of the bars, in words. */
export function listed(shares, lags) {
  return lags.map((lag) => en`lag ${lag < 0 ? fixed(lag, 0) : lag}: ${percent(at(shares, lag))}`).join(", ");
}
