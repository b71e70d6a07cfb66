// What half a face shows: the picture with Play on it, a sentence, eight small pictures, how much is missing.

import { en } from "../core/en.js";
import { percent } from "../core/numbers.js";
import { slider } from "../ui/controls.js";
import { createSentence, h, uid } from "../ui/dom.js";
import { createPixels } from "../ui/pixels.js";
import { createOffers } from "../ui/player.js";
import { SIDE } from "./compute.js";
import { createFilm } from "./film.js";
import { pythonCode } from "./python.js";
import { createStage } from "./stage.js";
import { titled } from "./words.js";

const LIMITS = { min: 0.1, max: 0.9, step: 0.05 };

/**
 * All parts. update(now, words): another cue; show(now): the state of its recall; say(words).
 * onPlay() is called before the first frame, onFrame(visits) -> whether it was the last.
 */
export function createParts(pictures, { state, change, share, onFrame, onPlay }) {
  const stage = createStage();
  const sentence = createSentence();
  const film = createFilm(stage, { onFrame, onPlay });
  const shelf = createShelf(pictures, (picture) => {
    change({ picture });
    film.play();
  });
  const missing = slider(en("Missing"), LIMITS, (value) => change({ missing: value }));
  const more = createMore({
    seed: state.seed,
    onSeed: (seed) => change({ seed }),
    share,
    python: () => pythonCode(state),
  });

  function say(words) {
    sentence.say(words);
    stage.label(words);
  }

  function update(now, words) {
    film.stop();
    stage.show(now);
    shelf.update(state.picture);
    missing.set(state.missing, percent(state.missing));
    more.update(state.seed);
    say(words);
  }

  const controls = h("div", { class: "he-hf-missing" }, missing);
  const element = h("div", { class: "he-hf" }, stage, sentence, shelf, controls, more);
  return { element, update, show: stage.show, say, redraw: stage.redraw, destroy: film.destroy };
}

/** The stored pictures to choose from; choosing one recalls it. */
function createShelf({ names, patterns }, onChoose) {
  const group = uid("half");
  const places = names.map((name, k) => {
    const pixels = createPixels({ width: SIDE, height: SIDE, decorative: true });
    pixels.set(patterns[k]);
    const radio = h("input", {
      type: "radio",
      name: group,
      "aria-label": titled(name),
      onchange: () => onChoose(name),
    });
    return { radio, element: h("label", { title: titled(name) }, radio, pixels) };
  });
  const legend = h("legend", {}, en`${names.length} memories: choose one`);
  const element = h("fieldset", { class: "he-hf-shelf" }, legend, h("div", {}, places));
  return { element, update: (name) => (places[names.indexOf(name)].radio.checked = true) };
}

/** What few readers want: the seed, a link to this state, the code. */
function createMore(offered) {
  const { parts, status, setSeed } = createOffers(offered);
  const bar = h("div", { class: "he-player" }, h("div", { class: "he-bar-of" }, parts, status));
  return { element: h("details", {}, h("summary", {}, en("Seed, link, code")), bar), update: setSeed };
}
