// What the dream walker shows: a map, three pictures, a sentence, controls, the player.

import { en } from "../core/en.js";
import { fixed } from "../core/numbers.js";
import { checkbox, choice } from "../ui/controls.js";
import { createSentence, h, uid } from "../ui/dom.js";
import { createFold, createStage, foldWhenNarrow, NARROW } from "../ui/fold.js";
import { createPlayer } from "../ui/player.js";
import { createMap, inked } from "./map.js";
import { pythonCode } from "./python.js";
import { aDigit, nameOf, nearest, SIDE, STEPS, sentenceAt } from "./walk.js";

const ASK = en(
  "Each numeral is a stored digit, kept as two numbers: its place on this map. " +
    "Walk, and a decoder paints what the numbers under your feet say, where something is stored and where nothing is.",
);

/** All parts. update(walk) for another walk; show(walk, t, playing) for the moment t; paint(): in another theme. */
export function createParts(root, dreams, { state, change, onSeek, share, walk }) {
  const sentence = createSentence();
  sentence.element.id = uid("here");
  const map = createMap(root, dreams, sentence.element.id, (start) => change({ start }));
  const pictures = createPictures(root, dreams);
  const behind = checkbox(en("Dreams behind the map"), paint);
  const ends = createEnds(dreams, change);
  const player = createPlayer({
    label: en("Walk"),
    moment: en("Moment of the walk"),
    seconds: 5,
    seed: state.seed,
    onSeed: (seed) => change({ seed, start: null, goal: null }),
    onReset: () => change({ start: null, goal: null }),
    python: () => pythonCode(walk().way[0], dreams.codes[walk().goal], walk().at),
    ...{ onSeek, share },
  });
  behind.set(true);
  player.setLength(STEPS);

  function paint() {
    map.paint(behind.input.checked);
  }

  function update({ way, goal }) {
    ends.update(way[0], goal);
    player.setSeed(state.seed);
  }

  /** The dream at the moment t, which is returned. */
  function show({ way, goal }, t, playing) {
    map.draw(way[t], way, goal);
    sentence.element.setAttribute("aria-live", playing ? "off" : "polite"); // a walk would be told in forty sentences
    sentence.say(sentenceAt(way[t], dreams));
    return pictures.show(way[t]);
  }

  const controls = h("div", { class: "he-controls" }, ends.elements, behind);
  const { element, folding } = createLayout({ map, pictures, player, sentence, controls });
  function destroy() {
    for (const part of [player, folding, map]) part.destroy();
  }
  return { element, player, paint, update, show, destroy };
}

/** The map beside the dream with the player, the sentence, then what is folded where it is narrow. */
function createLayout({ map, pictures, player, sentence, controls }) {
  const { dream, nearest: pair } = pictures;
  const folds = [
    createFold(en("The nearest memory"), h("div", { class: "he-dw-pair" }, pair)),
    createFold(en("Walk"), controls),
  ];
  const ask = h("p", { class: "he-dw-ask" }, ASK);
  const stage = createStage(h("div", { class: "he-dw-scene" }, map, dream), player);
  const element = h("div", { class: "he-dw-body" }, ask, stage, sentence, folds);
  return { element, folding: foldWhenNarrow(element, NARROW, folds) };
}

/** The two ends of the walk, to choose among the memories, sorted by digit. */
function createEnds({ codes, labels }, change) {
  const order = codes.map((_, k) => k).sort((a, b) => labels[a] - labels[b] || a - b);
  const memories = order.map((k) => [k, nameOf(k, labels)]);
  const here = ["", en("this place")];
  const from = choice(en("From"), [here, ...memories], (k) => k !== "" && change({ start: codes[k] }));
  const to = choice(en("To"), memories, (goal) => change({ goal }));
  function update(start, goal) {
    const near = nearest(codes, start);
    from.set(near.distance === 0 ? near.index : "");
    to.set(goal);
  }
  return { elements: [from, to], update };
}

/** What the decoder paints at a place, beside the nearest memory, painted and as it was shown. */
function createPictures(root, { decode, codes, labels, pictures }) {
  const [dream, again, shown] = [0, 1, 2].map(() => createPicture(root));
  function show(place) {
    const { index } = nearest(codes, place);
    const painted = decode(place);
    dream.set(painted, en`The dream at ${place.map((value) => fixed(value, 2)).join(", ")}`);
    again.set(decode(codes[index]), en`Nearest memory: ${aDigit(labels[index])}`);
    shown.set(pictures[index], en("As it was shown"));
    return painted;
  }
  return { dream, nearest: [again, shown], show };
}

/** A picture with its caption: {element, set(picture, words)}. */
function createPicture(root) {
  const said = { role: "img", "aria-label": en("A picture still to come") };
  const canvas = h("canvas", { width: SIDE, height: SIDE, class: "he-still he-dw-picture", ...said });
  const caption = h("figcaption", {});
  function set(picture, words) {
    const image = new ImageData(SIDE, SIDE);
    inked(root, picture, image);
    canvas.getContext("2d").putImageData(image, 0, 0);
    canvas.setAttribute("aria-label", words);
    caption.textContent = words;
  }
  return { element: h("figure", {}, canvas, caption), set };
}
