// What is worth a look but not always: the weights of a small network, and all rules on the same cue.

import { en } from "../core/en.js";
import { weight } from "../core/engine.js";
import { fixed } from "../core/numbers.js";
import { createWork } from "../core/slices.js";
import { h } from "../ui/dom.js";
import { createPixels } from "../ui/pixels.js";
import { paintSigned } from "../ui/signed.js";
import { isShort, RULES, recallWork } from "./recall.js";

/** {element, update(scene)}: both are drawn only while they are open. */
export function createDetails(state) {
  const canvas = h("canvas", { role: "img", "aria-label": en("The weights"), class: "he-weights" });
  const note = h("p", { class: "he-note" }, en("Purple: the two neurons should agree. Orange: they should differ."));
  const weightsBox = h("details", { ontoggle: redraw }, h("summary", {}, en("Weights")), canvas, note);
  const rules = h("div", { class: "he-rules" });
  const rulesBox = h("details", { ontoggle: redraw }, h("summary", {}, en("All rules on this cue")), rules);
  const work = createWork();
  let scene = null;

  function update(next) {
    scene = next;
    weightsBox.hidden = scene.line.weights.n > 256;
    redraw();
  }

  function redraw() {
    if (!scene) return;
    if (weightsBox.open && !weightsBox.hidden) drawWeights(canvas, scene.line.weights);
    if (rulesBox.open) work.start(compareWork(rules, scene, { ...state }), undefined, isShort(scene.cue));
    else work.stop();
  }
  return { element: h("div", {}, rulesBox, weightsBox), update, destroy: work.destroy };
}

function drawWeights(canvas, weights) {
  const { n } = weights;
  canvas.width = canvas.height = n;
  const values = Float64Array.from({ length: n * n }, (_, at) => weight(weights, Math.floor(at / n), at % n));
  const largest = paintSigned(canvas, values);
  canvas.setAttribute("aria-label", en`The ${n} by ${n} weights, from ${fixed(-largest, 3)} to ${fixed(largest, 3)}`);
}

/** Put what each rule makes of the cue into a box, all at once when they are there. */
function* compareWork(box, { patterns, names, cue }, state) {
  const cells = [];
  for (const [rule, { title }] of Object.entries(RULES)) {
    const line = yield* recallWork(patterns, names, cue, { ...state, rule });
    const side = Math.round(Math.sqrt(cue.length));
    const pixels = createPixels({ width: side, height: side, label: `${title}: ${line.sentence}` });
    pixels.set(line.state);
    cells.push(h("figure", {}, pixels, h("figcaption", {}, h("b", {}, title), ` ${line.sentence}`)));
  }
  box.replaceChildren(...cells);
}
