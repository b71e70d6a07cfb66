// A picture file of the reader's own: read, cut to a square and made small in the page. It goes nowhere else.

import { SIDE } from "../core/cue.js";
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

  async function open(file) {
    held = ownOf(await readPicture(file), true);
  }

  /** The start and the cue as Python may know them. */
  function told(start, cue) {
    if (!hides(start)) known = start;
    return { start: known, picture: dataOf(hides(start) ? [] : cue) };
  }
  return { held: () => held, read, open, told };
}

const ownOf = (bytes, local) => ({ picture: Float32Array.from(bytes, (value) => value / 255), code: null, local });

/** Files that are dropped on a widget. */
export function acceptDrops(root, onFile) {
  for (const event of ["dragover", "drop"]) {
    root.addEventListener(event, (drag) => {
      if (!drag.dataTransfer?.types.includes("Files")) return;
      drag.preventDefault();
      root.classList.toggle("he-ss-drop", event === "dragover");
      if (event === "drop") onFile(drag.dataTransfer.files[0]);
    });
  }
  root.addEventListener("dragleave", () => root.classList.remove("he-ss-drop"));
}

/** The bytes, 32 x 32 x 3, of a file; an error that says what to do where it is no picture. */
async function readPicture(file) {
  if (!file) throw new Error("There was no file in it. Drop a picture file.");
  const whole = await createImageBitmap(file).catch(() => {
    throw new Error(`${file.name} cannot be read as a picture. Choose a PNG, JPEG, GIF or WebP file.`);
  });
  let [picture, side] = [whole, 512];
  const least = Math.min(whole.width, whole.height);
  picture = drawn(whole, side, (whole.width - least) / 2, (whole.height - least) / 2, least);
  for (; side > SIDE; side /= 2) picture = drawn(picture, side / 2, 0, 0, side);
  const { data } = picture.getContext("2d").getImageData(0, 0, SIDE, SIDE);
  return Uint8Array.from({ length: SIDE * SIDE * 3 }, (_, i) => data[4 * Math.floor(i / 3) + (i % 3)]);
}

/** A square of a picture on white, made to this side. */
function drawn(picture, side, left, top, from) {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = side;
  const context = canvas.getContext("2d");
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, side, side);
  context.imageSmoothingQuality = "high";
  context.drawImage(picture, left, top, from, from, 0, 0, side, side);
  return canvas;
}
