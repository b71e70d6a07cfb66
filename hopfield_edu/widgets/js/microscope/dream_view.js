// What is seen of the dreams: the map with its player, how far off they are, and a table of shares.

import { en } from "../core/en.js";
import { percent } from "../core/numbers.js";
import { h } from "../ui/dom.js";
import { createFold } from "../ui/fold.js";
import { createPlayer } from "../ui/player.js";
import { createTrace } from "../ui/trace.js";
import { STEPS, sharesOf, shownOf } from "./dream.js";
import { createDreamPlate } from "./dream_plate.js";
import { divergenceSaid, dreamHelp, dreamSentence, LEARNING } from "./dream_words.js";
import { dreamCode } from "./python.js";

const CURVE = en("How far the dreams are from what is shown, after each step, on a scale of powers of ten");

/**
 * {where, folds, player, wait(t), learn(steps), update(divergences), show(dreams, t, playing)}: what is learned is waited
 * for, so many steps of it are done, it is there, and one step of it is shown. at(): the step that is shown.
 */
export function createDreamParts(root, { sentence, state, change, onSeek, share, at }) {
  const plate = createDreamPlate({ root, onChoose: (start) => change({ state: start }) });
  const table = createTable();
  const seek = (t) => player.seek(t);
  const curve = createTrace({ label: CURVE, onSeek: seek, said: divergenceSaid, named: String, log: true });
  const player = createPlayer({
    label: en("The learning"),
    moment: en("Step of learning"),
    seconds: 6,
    python: () => dreamCode(state, at()),
    ...{ onSeek, share },
  });

  function wait(t) {
    player.setLength(STEPS);
    player.seek(t);
    sentence.say(LEARNING);
    plate.learn(0);
  }

  function show(dreams, t, playing) {
    const shares = sharesOf(dreams, state.memories);
    plate.learn(null);
    plate.paint(dreams, state);
    plate.help(dreamHelp(state.thresholds));
    curve.mark(t, playing);
    table.show(shares, state);
    sentence.say(playing && t < STEPS ? LEARNING : dreamSentence(t, shares));
  }

  const title = h("p", { class: "he-title" }, en("Divergence from what is shown: drag the ball"));
  const far = createFold(en("How far off it is"), h("div", { class: "he-ms-far" }, title, curve));
  const often = createFold(en("How often it dreams of what"), table, plate.note);
  return { where: h("div", {}, plate), folds: [far, often], player, wait, learn: plate.learn, update: curve.set, show };
}

/** A row for each memory, one for their inverses, one for all else: how often it is shown, and how often dreamt of. */
function createTable() {
  const heads = ["", en("shown"), en("dreamt of"), ""].map((words) =>
    words ? h("th", { scope: "col" }, words) : h("td", {}),
  );
  const body = h("tbody", {});

  function show(shares, { memories, names, times }) {
    const shown = shownOf(memories, times);
    const rows = memories.map((memory, k) =>
      rowOf(names[k], shown.get(memory), shares.memories[k], `var(--he-memory-${k + 1})`),
    );
    rows.push(rowOf(en("inverses"), 0, shares.inverses), rowOf(en("all others"), 0, shares.others));
    body.replaceChildren(...rows);
  }
  return { element: h("table", { class: "he-ms-shares" }, h("thead", {}, h("tr", {}, heads)), body), show };
}

function rowOf(name, shown, dreamt, colour = "var(--he-muted)") {
  const wide = (share) => `${(100 * share).toFixed(1)}%`;
  const bar = h("i", { style: `width: ${wide(dreamt)}; background: ${colour}` });
  const goal = shown > 0 ? h("b", { style: `left: ${wide(shown)}` }) : null;
  return h(
    "tr",
    {},
    h("th", { scope: "row" }, name),
    h("td", {}, percent(shown, 1)),
    h("td", {}, percent(dreamt, 1)),
    h("td", { "aria-hidden": "true" }, h("span", {}, bar, goal)),
  );
}
