// The semantic search: a picture, damaged as you like, and what a memory of pixels and one of features recall from it.

import { brushed } from "../core/cue.js";
import { en } from "../core/en.js";
import { hideError, inNextFrame, showError } from "../ui/dom.js";
import { renderWith } from "../ui/loading.js";
import { createPicker } from "../ui/picture.js";
import { bindState } from "../ui/state.js";
import { createAnswers, questionOf } from "./answers.js";
import { OWN, readMemory, TOP } from "./memory.js";
import { createOwn } from "./own.js";
import css from "./semantic.css";
import { checked, momentOf, START, STEPS } from "./state.js";
import { createParts } from "./view.js";

const NAME = "semantic-search";
const COMPLAINTS = {
  saved: en("The saved state of this widget cannot be read. It starts with the monkey."),
  set: en(
    "What was set cannot be asked: choose a picture’s name, and a damage that the text beside SemanticSearch names.",
  ),
};
const ELSEWHERE = en(
  "The link was made with a picture of somebody’s own, which stayed in their browser. Choose another one.",
);

export default {
  render: renderWith({
    name: NAME,
    label: en("Semantic search"),
    look: "he-semantic",
    css,
    file: "semantic_search.bin",
    read: readMemory,
    createView,
    what: en("The encoder"),
    waiting: en("The encoder and 100 pictures are on their way: 770 kB."),
  }),
};

function createView(root, model, memory) {
  const own = createOwn(model);
  const bound = bindState(root, model, {
    name: NAME,
    start: START,
    traits: [...Object.keys(START), "own"],
    checked: (values) => checked(values, memory.names),
    read: () => own.read(bound.state.start),
    onChange: ask,
    complaints: COMPLAINTS,
  });
  const words = en("Or one of your own, chosen, dropped or pasted here; it stays in your browser ");
  const picker = createPicker(root, words, choose);
  const parts = createParts(memory, {
    ...bound,
    onSeek: (t) => search.seek(t),
    onPaint: (...touch) => search.paint(...touch),
    picker,
  });
  const search = createSearch(root, memory, { own, parts, bound });
  root.append(parts.element);

  function ask(state) {
    if (state.start === OWN && !own.held()) {
      state.start = START.start;
      showError(root, ELSEWHERE);
    }
    search.ask();
  }

  /** A file that was chosen, dropped or pasted. */
  async function choose(file) {
    try {
      const note = await own.open(file);
      bound.change({ start: OWN, drawn: "" });
      if (note) showError(root, note);
    } catch (error) {
      showError(root, error.message);
    }
  }

  bound.restore();
  return [bound, parts, search, picker];
}

/** What is asked, and the answers on the screen as they come. */
function createSearch(root, memory, { own, parts, bound }) {
  const { state } = bound;
  const onAnswer = (t) => (t === momentOf(state) ? show() : parts.showFates(question, momentOf(state)));
  const answers = createAnswers(memory.encoder, { onAnswer, onSpent: (spent) => noteTimes(root, spent) });
  const soon = inNextFrame(ask);
  let question = null;

  /** Another question: forget what was said, and show it as far as the reader has gone. */
  function ask() {
    soon.cancel();
    question = questionOf(memory, state, own.held());
    answers.ask(question);
    parts.update(question, own.held());
    parts.player.seek(momentOf(state));
  }

  /** The hand damages the cue: it is seen at once, the answers follow with the next frame. */
  function paint(row, column, brush) {
    if (!drawOn(state, row, column, brush)) return;
    hideError(root);
    parts.showCue(question.cueAt(momentOf(state)));
    soon.request();
  }

  function seek(t) {
    state.amount = t / STEPS;
    if (!question) return;
    show();
    answers.work(t);
  }

  function show() {
    parts.show(question, momentOf(state));
    const { cue, pixels, semantic } = question.momentAt(momentOf(state));
    if (!semantic) return;
    const tops = { pixel_top: topOf(pixels, question), semantic_top: topOf(semantic, question) };
    bound.save({ ...tops, ...own.told(state.start, cue) });
  }

  function destroy() {
    soon.cancel();
    answers.destroy();
  }
  return { ask, paint, seek, destroy };
}

/** Whether the brush has changed what is drawn over the cue. */
function drawOn(state, row, column, { mark, width }) {
  const drawn = brushed(state.drawn, row, column, mark, width);
  if (drawn === null) return false;
  state.drawn = drawn;
  if (momentOf(state) === 0) state.amount = 1; // where nothing is applied, a brush would leave no mark
  return true;
}

const topOf = ({ order }, { names }) => order.slice(0, TOP).map((k) => names[k]);

/** For whoever measures: how long an encoding took, and how long the page could not answer in between. */
function noteTimes(root, { milliseconds, longest }) {
  Object.assign(root.dataset, { milliseconds: milliseconds.toFixed(1), longest: longest.toFixed(1) });
}
