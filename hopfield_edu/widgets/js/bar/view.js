// What is shown: the cue whose bar can be moved, the cells of the code, what is painted, what the denoiser paints.

import { en } from "../core/en.js";
import { fixed } from "../core/numbers.js";
import { choice, slider } from "../ui/controls.js";
import { createSentence, h, uid } from "../ui/dom.js";
import { createFold, createStage, foldWhenNarrow, NARROW } from "../ui/fold.js";
import { paintInk } from "../ui/ink.js";
import { hearKeys, walkable } from "../ui/keys.js";
import { createPlayer } from "../ui/player.js";
import { set, svg } from "../ui/svg.js";
import { DAMAGES, SIDE, STEPS, TALL } from "./compute.js";
import { pythonCode } from "./python.js";
import { cueTold, judgedTold, nameOf, sentence } from "./story.js";

const HELP = en("The cue. Arrow keys move the bar up and down.");

/** All parts. update(story): another cue; show(story, t, playing): its step t. */
export function createParts(bar, { state, change, share, onSeek, onBar, onReset }) {
  const { labels } = bar;
  const line = createSentence();
  line.element.id = uid("bar");
  let at = 0;
  const cue = createCue(state, line.element.id, onBar);
  const [cells, painted, plain] = [createCells(), createPicture(en("Painted from it")), createPicture(en("Denoiser"))];
  const controls = createControls(labels, state, change);
  const player = createPlayer({
    ...{ label: en("Recall"), moment: en("Step"), seconds: 8, seed: state.seed, onSeek, onReset, share },
    python: () => pythonCode(state, at),
    onSeed: (seed) => change({ seed }),
  });
  player.setLength(STEPS);

  function update(story) {
    cue.update(story.cue);
    plain.set(story.plain.painted, judgedTold(story.plain, state, labels));
    controls.update();
    player.setSeed(state.seed);
  }

  function show(story, t, playing) {
    at = t;
    const seen = story.seen(t);
    cells.show(seen, story.target);
    painted.set(seen.painted, judgedTold(seen, state, labels));
    line.element.setAttribute("aria-live", playing ? "off" : "polite"); // a hundred sentences would be told at once
    line.say(sentence(story, state, labels, t));
  }

  const settings = createFold(en("Settings"), controls);
  const pictures = h("div", { class: "he-bar-pictures" }, cue, cells, painted, plain);
  const element = h("div", { class: "he-bar" }, createStage(pictures, player), line, settings);
  const folding = foldWhenNarrow(element, NARROW, [settings]);
  function destroy() {
    player.destroy();
    folding.destroy();
  }
  return { element, player, update, show, destroy };
}

/** The cue: a pointer or the arrow keys move its bar, whose middle is where the pointer is. */
function createCue(state, describedBy, onBar) {
  const canvas = h("canvas", { width: SIDE, height: SIDE, ...walkable(en("digit under a bar"), HELP, describedBy) });
  const words = h("figcaption", {});
  const move = (top) => state.damage !== "noise" && onBar(Math.max(0, Math.min(SIDE - TALL, Math.round(top))));

  function follow(event) {
    const { top, height } = canvas.getBoundingClientRect();
    move(((event.clientY - top) / height) * SIDE - TALL / 2);
  }
  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    follow(event);
  });
  canvas.addEventListener("pointermove", (event) => canvas.hasPointerCapture(event.pointerId) && follow(event));
  hearKeys(canvas, { onMove: (down) => down && move(state.top + down) });

  function update(cue) {
    paintInk(canvas, cue);
    canvas.classList.toggle("he-bar-movable", state.damage !== "noise");
    words.replaceChildren(h("b", {}, en("Cue ")), cueTold(state));
  }
  return { element: h("figure", {}, canvas, words), update };
}

/** 64 cells, filled by their numbers; those of the wrong sign have a thick edge. */
function createCells() {
  const cells = Array.from({ length: 64 }, (_, k) => {
    const place = { x: (k % 8) * 10 + 1, y: Math.floor(k / 8) * 10 + 1, width: 8, height: 8, rx: 1.5 };
    return svg("rect", place);
  });
  const picture = svg("svg", { viewBox: "0 0 80 80", role: "img", "aria-label": en("The code") }, ...cells);
  const words = h("figcaption", {});

  function show({ code, wrong }, target) {
    cells.forEach((cell, k) => {
      cell.setAttribute("class", Math.sign(code[k]) === target[k] ? "" : "he-bar-wrong");
      cell.style.fill = `color-mix(in srgb, var(--he-plus) ${Math.round(50 * (1 + code[k]))}%, var(--he-minus))`;
    });
    set(picture, { "aria-label": en`The code: ${wrong} of 64 cells wrong` });
    words.replaceChildren(
      h("b", {}, en("Code ")),
      wrong ? en`${wrong} of 64 cells wrong, outlined` : en("every cell right"),
    );
  }
  return { element: h("figure", { class: "he-bar-cells" }, picture, words), show };
}

/** A picture under its name: set(pixels, words). */
function createPicture(name) {
  const canvas = h("canvas", { width: SIDE, height: SIDE, role: "img", "aria-label": name });
  const words = h("figcaption", {});
  function set(pixels, told) {
    paintInk(canvas, pixels);
    canvas.setAttribute("aria-label", `${name}: ${told}`);
    words.replaceChildren(h("b", {}, `${name} `), told);
  }
  return { element: h("figure", {}, canvas, words), set };
}

function createControls(labels, state, change) {
  const order = labels.map((_, k) => k).sort((a, b) => labels[a] - labels[b] || a - b);
  const digit = choice(
    en("Digit"),
    order.map((k) => [k, nameOf(k, labels)]),
    (k) => change({ digit: k }),
  );
  const damage = choice(en("Damage"), DAMAGES, (value) => change({ damage: value }));
  const top = slider(en("Bar from row"), { min: 0, max: SIDE - TALL, step: 1 }, (value) => change({ top: value }));
  const sigma = slider(en("Noise σ"), { min: 0, max: 1, step: 0.05 }, (value) => change({ sigma: value }));

  function update() {
    digit.set(state.digit);
    damage.set(state.damage);
    top.set(state.top, String(state.top + 1));
    sigma.set(state.sigma, fixed(state.sigma, 2));
    top.element.hidden = state.damage === "noise";
    sigma.element.hidden = state.damage !== "noise";
  }
  return { element: h("div", { class: "he-controls" }, digit, damage, top, sigma), update };
}
