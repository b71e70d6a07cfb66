// Who votes for and against a neuron, without any DOM: its weights, its votes at a state, and what they say.

import { en } from "../core/en.js";
import { weightsOf } from "../core/engine.js";
import { fixed, thousands } from "../core/numbers.js";

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
  const now = sign > 0 ? IS.ink : IS.paper;
  const outcome = tie ? now.ties : sum * sign > 0 ? now.keeps(signed(sum)) : now.turns(signed(sum));
  const votes = en`Votes for ink: ${thousands(ink)}, for paper: ${thousands(paper)}.`;
  return `${now.at(row + 1, column + 1)} ${votes} ${outcome}`;
}

const IS = {
  ink: {
    at: (row, column) => en`Row ${row}, column ${column} is ink.`,
    ties: en("Their sum, 0, is a tie: it stays ink."),
    keeps: (sum) => en`Their sum, ${sum}, keeps it ink.`,
    turns: (sum) => en`Their sum, ${sum}, turns it to paper.`,
  },
  paper: {
    at: (row, column) => en`Row ${row}, column ${column} is paper.`,
    ties: en("Their sum, 0, is a tie: it stays paper."),
    keeps: (sum) => en`Their sum, ${sum}, keeps it paper.`,
    turns: (sum) => en`Their sum, ${sum}, turns it to ink.`,
  },
};

const signed = (value) => `${value < 0 ? "−" : "+"}${fixed(Math.abs(value), 2)}`;
