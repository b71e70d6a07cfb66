// The Playground: store pictures, break one, watch it come back.

import { en } from "../core/en.js";
import { createWork } from "../core/slices.js";
import { copy, showError } from "../ui/dom.js";
import { hashOf } from "../ui/hash.js";
import { onSite } from "../ui/player.js";
import { bindState } from "../ui/state.js";
import { renderer } from "../ui/widget.js";
import { duelOf } from "./duel.js";
import { createLibrary } from "./library.js";
import css from "./playground.css";
import { createWalker, isShort, questionOf, recallWork } from "./recall.js";
import { checked, read, START, TRAITS, write } from "./state.js";
import { createParts } from "./view.js";

const NAME = "playground";
const COMPLAINTS = {
  saved: en("The saved memories of this widget cannot be read. It starts with letters."),
  set: en("What was set cannot be shown: at most 24 square pictures of 2 × 2 to 128 × 128 pixels."),
};

export default { render: renderer({ name: NAME, label: en("Playground"), look: "he-playground", css, createView }) };

function bits(signs) {
  const ones = new Uint8Array(signs.length);
  for (let i = 0; i < signs.length; i++) ones[i] = signs[i] > 0 ? 1 : 0;
  return ones;
}

function createView(root, model) {
  const library = createLibrary(model);
  const bound = bindState(root, model, {
    name: NAME,
    start: START,
    traits: TRAITS,
    checked: (values) => {
      const state = checked(values, library);
      if (values.duel !== undefined) parts.contest.open(duelOf(values.duel));
      return state;
    },
    read: () => read(model, library, bound.state),
    write: (state) => write(state, library),
    onChange: (state, moment) => recall.ask(state, moment),
    complaints: COMPLAINTS,
    moment: () => ({ at: recall.at() }),
  });
  const parts = createParts(library, {
    ...bound,
    root,
    complain: (text) => showError(root, text),
    challenge: onSite() ? (scores) => challenge(bound.state, scores) : null,
    onSeek: (t, playing) => recall.seek(t, playing),
  });
  const recall = createRecall(root, library, { parts, save: bound.save });
  root.append(parts.element);
  bound.restore();
  return [bound, parts, recall];
}

/** Copy the link to a question before its recall, with both scores; what there is to say of it. */
async function challenge(state, [mine, theirs]) {
  const hash = hashOf(NAME, { ...state, at: 0, duel: [mine, theirs ?? [0, 0]] });
  const address = `${location.href.split("#")[0]}#${hash}`;
  if (await copy(address))
    return en("The link is copied. It shows your friend the cue and your score, and not who wins.");
  history.replaceState(null, "", address);
  return en("The link is in the address bar. It shows your friend the cue and your score, and not who wins.");
}

/** The recall on the screen, computed in slices: ask(state, moment) for another one, seek(t, playing) to walk through it. */
function createRecall(root, library, { parts, save }) {
  const work = createWork();
  let [scene, walker, side] = [null, null, 0]; // no scene while another recall is under way

  /** The cue is seen at once, the recall when it is there. A drawn cue goes with the size that it had. */
  function ask(state, moment) {
    if (side && side !== state.memories.size) state.cue = null;
    side = state.memories.size;
    scene = null;
    const question = questionOf(state, library.stored(state.memories));
    parts.ask(question);
    const { patterns, names, cue } = question;
    const onDone = (line) => answer({ ...question, line }, moment);
    work.start(recallWork(patterns, names, cue, { ...state }), onDone, isShort(cue));
    root.ariaBusy = String(work.busy());
  }

  function answer(found, moment) {
    root.ariaBusy = "false";
    const again = parts.player.runs();
    scene = found;
    walker = createWalker(scene.line);
    parts.update(scene);
    if (parts.contest.waits()) parts.player.seek(moment ?? 0);
    else if (again) parts.player.play();
    else parts.player.seek(moment ?? scene.line.frames.length);
  }

  function seek(t, playing) {
    if (!scene) return;
    const at = walker.seek(t);
    parts.show(scene, walker.state, at, playing);
    if (at === scene.line.frames.length)
      save({ cue_bits: bits(scene.cue), state_bits: bits(walker.state), outcome: scene.line.outcome });
  }
  return { ask, seek, at: () => walker?.at, destroy: work.destroy };
}
