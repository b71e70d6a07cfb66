// A hand points at a pixel of the state: the cue becomes the picture of its weights, and the state that of its votes.

import { en } from "../core/en.js";
import { announcer, h, inNextFrame, uid } from "../ui/dom.js";
import { frame, placeUnder } from "../ui/hand.js";
import { hearKeys, walkable } from "../ui/keys.js";
import { paintSigned } from "../ui/signed.js";
import { set } from "../ui/svg.js";
import { voteSentence, votesOn } from "./votes.js";

const LABEL = en(
  "State of the network. Arrow keys go to a pixel and show who votes for it, Escape shows the state again.",
);
const HINT = en("Point at a pixel of the state, or tap it: who votes for it, and who against it?");

/**
 * {element: a line of words, show(weights, signs), forget()}: cue and now are pictures (ui/pixels.js).
 * onLook(looks) where the votes appear or the pictures come back.
 */
export function createPointing(cue, now, onLook) {
  const element = h("p", { class: "he-note he-pg-votes", role: "status", id: uid("votes") }, HINT);
  const say = announcer(element, 50);
  const sheets = [cue, now].map(({ frame }) => frame.appendChild(h("canvas", { class: "he-pg-over", hidden: true })));
  const cursor = now.frame.insertBefore(h("i", { class: "he-cursor", "aria-hidden": "true" }), sheets[1]);
  const soon = inNextFrame(draw);
  let [seen, at] = [null, null]; // {weights, signs}, and [row, column] of the pixel that is pointed at

  function look(place) {
    if (String(place) === String(at)) return;
    at = place;
    soon.request();
  }

  function draw() {
    const looks = Boolean(seen && at);
    if (looks === sheets[0].hidden) onLook(looks);
    for (const sheet of sheets) sheet.hidden = !looks;
    cursor.classList.toggle("he-shown", looks);
    if (looks) drawVotes();
    else say(HINT);
  }

  function drawVotes() {
    const { width } = now.canvas;
    const i = at[0] * width + at[1];
    const votes = votesOn(seen.weights, seen.signs, i);
    paintOn(sheets[0], width, votes.row);
    paintOn(sheets[1], width, votes.cast);
    frame(cursor, at, now.canvas);
    say(voteSentence(votes, seen.signs[i], at));
  }

  function show(weights, signs) {
    seen = { weights, signs };
    if (at) soon.request();
  }

  function forget() {
    seen = at = null;
    soon.request();
  }
  hearPointing(now.canvas, element.id, { look, at: () => at });
  return { element, show, forget, destroy: soon.cancel };
}

function paintOn(sheet, width, values) {
  if (sheet.width !== width) sheet.width = sheet.height = width;
  paintSigned(sheet, values);
}

/** A mouse points by passing over, a finger by a tap, a keyboard by arrows; look(null) where none of them does any more. */
function hearPointing(canvas, describedBy, { look, at }) {
  const within = (place) => Math.max(0, Math.min(canvas.width - 1, place));
  const under = (event) => placeUnder(event, canvas).map(within);
  const turn = (place) => look(String(place) === String(at()) ? null : place);
  const isMouse = ({ pointerType }) => pointerType === "mouse";
  set(canvas, walkable(en("picture of pixels to point at"), LABEL, describedBy));
  canvas.addEventListener("pointermove", (event) => isMouse(event) && look(under(event)));
  canvas.addEventListener("pointerleave", (event) => isMouse(event) && look(null));
  canvas.addEventListener("pointerup", (event) => isMouse(event) || turn(under(event)));
  canvas.addEventListener("keydown", ({ key }) => key === "Escape" && look(null));
  canvas.addEventListener("blur", () => look(null));
  hearKeys(canvas, {
    onMove: (down, right) => look(at() ? [within(at()[0] + down), within(at()[1] + right)] : [0, 0]),
  });
}
