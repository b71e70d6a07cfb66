// Who votes for and against a neuron, without any DOM: its weights, its votes at a state, and what they say.

import { weightsOf } from "../core/engine.js";
import { thousands } from "../core/numbers.js";

/** {row, cast, ink, paper, sum, tie}: the weights of neuron i, what each neuron adds to its field, and the count. */
export function votesOn(weights, signs, i) {
  const row = weightsOf(weights, i);
  const found = { row, cast: new Float64Array(row.length), ink: 0, paper: 0, sum: 0, tie: false };
  let most = 0;
  for (const value of row) most = Math.max(most, Math.abs(value));
  for (let j = 0; j < row.length; j++) {
    const vote = row[j] * signs[j];
    found.cast[j] = vote;
    found.sum += vote;
    if (vote > 1e-9 * most) found.ink++;
    else if (vote < -1e-9 * most) found.paper++;
  }
  found.tie = Math.abs(found.sum) <= 1e-9 * most;
  return found;
}

/** "Row 3, column 2 is ink. Votes for ink: 17, for paper: 7. Their sum, +1.28, keeps it." */
export function voteSentence({ ink, paper, sum, tie }, sign, [row, column]) {
  const [is, other] = sign > 0 ? ["ink", "paper"] : ["paper", "ink"];
  const votes = `Votes for ink: ${thousands(ink)}, for paper: ${thousands(paper)}.`;
  const sure = sum * sign > 0 ? `${signed(sum)}, keeps it ${is}` : `${signed(sum)}, turns it to ${other}`;
  return `Row ${row + 1}, column ${column + 1} is ${is}. ${votes} Their sum, ${tie ? `0, is a tie: it stays ${is}` : sure}.`;
}

const signed = (value) => `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(2)}`;
