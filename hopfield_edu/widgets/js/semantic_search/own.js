// A picture file of the reader's own: read, cut to a square and made small in the page. It goes nowhere else.

import { SIDE } from "../core/cue.js";
import { pixelsOf, squareOf } from "../ui/picture.js";
import { bytesOf, dataOf } from "../ui/state.js";
import { OWN, SIZE } from "./memory.js";
import { START } from "./state.js";

/** A picture of one's own, {picture, code, local}: given by Python, or a reader's file, of which Python is told nothing. */
export function createOwn(model) {
  let held = null;
  let given = ""; // the bytes that Python gave last
  let known = START.start; // what Python knows to be picked
  const hides = (start) => start === OWN && held.local;

  /** The state of the model, shown being the start on the screen: a file stays where something else was set. */
  function read(shown) {
    const asked = Object.fromEntries(Object.keys(START).map((name) => [name, model.get(name)]));
    const bytes = bytesOf(model.get("own"));
    if (bytes.length && bytes.length !== SIZE) throw new Error("the picture is cut");
    if (bytes.length && String(bytes) !== given) held = ownOf(bytes, false);
    given = String(bytes);
    if (asked.start === OWN && !held) return { ...asked, start: START.start };
    return hides(shown) && asked.start === known ? { ...asked, start: OWN } : asked;
  }

  /** Hold a file; what there is to say of it, if anything. */
  async function open(file) {
    const { canvas, note } = await squareOf(file, SIDE);
    const data = pixelsOf(canvas);
    held = ownOf(
      Uint8Array.from({ length: SIZE }, (_, i) => data[4 * Math.floor(i / 3) + (i % 3)]),
      true,
    );
    return note;
  }

  /** The start and the cue as Python may know them. */
  function told(start, cue) {
    if (!hides(start)) known = start;
    return { start: known, picture: dataOf(hides(start) ? [] : cue) };
  }
  return { held: () => held, read, open, told };
}

const ownOf = (bytes, local) => ({ picture: Float32Array.from(bytes, (value) => value / 255), code: null, local });
