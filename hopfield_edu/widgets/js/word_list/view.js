// What is shown: the start, a word at a time, a line to type in, and at the end how it went beside the network.

import { en, many } from "../core/en.js";
import { percent, plain } from "../core/numbers.js";
import { announcer, h, uid } from "../ui/dom.js";
import { foldWhenNarrow, NARROW } from "../ui/fold.js";
import { createLagPlot } from "../ui/lagplot.js";
import { clockOf, warning } from "./session.js";

const KEYS = { "data-lm-suppress-shortcuts": "true" }; // else JupyterLab takes the keys
const button = (words, onclick, kind) => h("button", { type: "button", class: kind, onclick, ...KEYS }, words);

/** Start, with the choice between a clock and none: {element, focus(), show()}. begin(timed) starts a list. */
export function createStart(words, { seconds, minutes }, begin) {
  const name = uid("pace");
  const radio = (value, checked) => h("input", { type: "radio", name, value, checked, ...KEYS });
  const own = radio("own", false);
  const clock = many(
    seconds,
    "A second a word, {1} to recall",
    "{0} seconds a word, {1} to recall",
    plain(seconds),
    many(minutes, "a minute", "{0} minutes", plain(minutes)),
  );
  const choices = [
    h("label", {}, radio("clock", true), clock),
    h("label", {}, own, en("My own pace, without a clock (also for screen readers)")),
  ];
  const start = button(en("Start"), () => begin(!own.checked), "he-primary");
  const told = en`${words} words, one after the other. Then type what comes to mind, in the order in which it comes.`;
  const pace = h("fieldset", {}, h("legend", {}, en("Pace")), choices);
  return { element: h("div", { class: "he-wl-start" }, h("p", {}, told), pace, start), focus: () => start.focus() };
}

/** A word at a time: {element, focus(), show(state, words)}. */
export function createStudy(timed, { next, hold, stop }) {
  const [word, count] = [h("p", { class: "he-wl-word", role: "status" }), h("span", { class: "he-wl-count" })];
  const main = timed ? createPause(hold) : { element: button(en("Next word"), next, "he-primary"), show: () => {} };
  const bar = h("div", { class: "he-controls" }, main.element, button(en("Stop"), stop), count);

  function show({ at, paused }, words) {
    if (word.textContent !== words[at]) word.textContent = words[at];
    count.textContent = en`Word ${at + 1} of ${words.length}`;
    main.show(paused);
  }
  return { element: h("div", {}, word, bar), focus: () => main.element.focus(), show };
}

function createPause(hold) {
  let held = false;
  const element = button(en("Pause"), () => hold(!held));
  function show(paused) {
    held = paused;
    element.textContent = paused ? en("Go on") : en("Pause");
  }
  return { element, show };
}

/** The line to type in: {element, focus(), show(state)}. say(text) -> what a screen reader is told. */
export function createRecall(timed, { say, hold, finish }) {
  const label = en("A word that comes to mind");
  const box = h("input", { type: "text", autocomplete: "off", autocapitalize: "none", spellcheck: "false", ...KEYS });
  const [said, status] = [h("ol", { class: "he-wl-said" }), h("p", { class: "he-hidden", role: "status" })];
  const [clock, pause] = [h("span", { class: "he-wl-count" }), timed ? createPause(hold) : null];
  const tell = announcer(status, 50);
  const add = h("button", { type: "submit", class: "he-primary", ...KEYS }, en("Add"));
  const form = h("form", { novalidate: true, onsubmit: submit }, h("label", {}, `${label} `, box), add);
  const bar = h("div", { class: "he-controls" }, button(en("I am done"), finish), pause?.element, clock);

  function submit(event) {
    event.preventDefault();
    const text = box.value.trim();
    box.value = "";
    box.focus();
    if (!text) return;
    said.append(h("li", {}, text));
    say(text);
    tell(en`${text}. ${said.childElementCount} typed.`);
  }

  function show({ left, paused }) {
    if (left === null) return;
    clock.textContent = paused ? en`${clockOf(left)} left, paused` : en`${clockOf(left)} left`;
    pause.show(paused);
    if (warning(left) && !paused) tell(warning(left));
  }
  return { element: h("div", {}, form, said, bar, status), focus: () => box.focus(), show };
}

/** How it went: {element, focus(), show(), destroy()}. again() another list; forget() all that is kept. */
export function createResult({ words, order, told, basis, yours, network }, { again, forget }) {
  const line = h("p", { class: "he-sentence", tabindex: "-1" }, told);
  const said = words.map((word, k) => itemOf(word, order.indexOf(k)));
  const plot = createLagPlot(3, NAME, en("lag: shown before (−) or after (+)"));
  plot.update(describe(yours, network), yours, { network });
  const key = h(
    "p",
    { class: "he-lag-key", "aria-hidden": "true" },
    ...[h("i", { class: "he-lag-yours" }), en("you"), h("i", {}), en("the network, by Hebb’s rule")],
  );
  const bar = h(
    "div",
    { class: "he-controls" },
    ...[button(en("Another list"), again, "he-primary"), button(en("Forget all my lists"), forget)],
  );
  const note = (text) => h("p", { class: "he-note" }, text);
  const list = h("ol", { class: "he-wl-list" }, said);
  const element = h("div", {}, line, list, plot, key, note(basis), bar, note(KEPT));
  const folding = foldWhenNarrow(element, NARROW, []);
  return { element, focus: () => line.focus(), show: () => {}, destroy: folding.destroy };
}

const KEPT = en("Your lists stay on this machine and go nowhere.");
const NAME = en("Next word by lag");
const NEAR = [-2, -1, 1, 2];

const signed = (lag) => String(lag).replace("-", "−");

function describe(yours, network) {
  const told = (lag) => en`lag ${signed(lag)}: ${yours(lag)?.[1] ?? en("none")}`;
  const theirs = NEAR.map((lag) => en`lag ${signed(lag)}: ${percent(network(lag) ?? 0)}`);
  return `${NAME}. ${en`You: ${NEAR.map(told).join(", ")}. The network: ${theirs.join(", ")}`}`;
}

/** A word that was shown, and at which place it was typed. */
function itemOf(word, place) {
  const mark = place < 0 ? "–" : `✓ ${place + 1}`;
  const heard = place < 0 ? en("not typed") : en`typed as number ${place + 1}`;
  const seen = h("span", { "aria-hidden": "true" }, mark);
  return h(
    "li",
    { class: place < 0 ? null : "he-wl-right" },
    word,
    " ",
    seen,
    h("span", { class: "he-hidden" }, heard),
  );
}
