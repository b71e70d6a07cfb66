// What follows from a state: the night's sheet, the exams, the rows of the shelf, what noise recalls. No DOM.

import { en, later, many } from "../core/en.js";
import { percent, thousands } from "../core/numbers.js";
import { NIGHTS, PAINTED, PIXELS, painted, readShelf, recalled, rowOf, spreadOf, unpacked } from "./compute.js";

export const REPLAYS = [later("nothing"), later("dreams"), later("rows"), later("both")];
export const DAYS = [en("0 and 1"), en("2 and 3"), en("4 and 5"), en("6 and 7"), en("8 and 9")];
const ROW_BYTES = 32;
const [ROWS, EACH] = [200, 2]; // rows of a day on the shelf, and rows of each digit that are shown

/** {lives, shelf} of the model, or an error where they do not fit. */
export function readSchool(model) {
  const lives = Object.fromEntries(
    REPLAYS.map((replay) => {
      const { pictures, names, accuracy } = model.get("lives")[replay];
      return [replay, { pictures: unpacked(pictures), names, accuracy }];
    }),
  );
  if (lives.rows.pictures.length !== NIGHTS * PAINTED * PIXELS) throw new Error("the sheets are cut");
  const shelf = readShelf(model.get("shelf"));
  const all = Array.from(shelf.labels, (_, k) => rowOf(shelf, k));
  return { lives, shelf, spread: spreadOf(all), examples: examplesOf(shelf) };
}

/** Of each digit, the first rows of the shelf as pictures. */
function examplesOf(shelf) {
  const found = [];
  for (let digit = 0; digit < 10; digit++) {
    const rows = Array.from(shelf.labels.keys()).filter((k) => shelf.labels[k] === digit);
    for (const k of rows.slice(0, EACH)) found.push({ digit, pixels: painted(shelf, rowOf(shelf, k)) });
  }
  return found;
}

/** {sheet, names, exams, right, rows, bytes}: what is seen after this night. */
export function nightOf({ lives, examples }, { replay, night }) {
  const { pictures, names, accuracy } = lives[replay];
  const from = (night - 1) * PAINTED;
  const sheet = Array.from({ length: PAINTED }, (_, k) =>
    pictures.subarray((from + k) * PIXELS, (from + k + 1) * PIXELS),
  );
  const exams = accuracy[night - 1].map((share, day) => (day < night ? share : null));
  const right = exams.slice(0, night).reduce((sum, share) => sum + share, 0) / night;
  const keeps = replay === "rows" || replay === "both";
  const rows = keeps ? examples.filter(({ digit }) => digit < 2 * night) : [];
  return { sheet, names: names[night - 1], exams, right, rows, bytes: keeps ? night * ROWS * ROW_BYTES : 0 };
}

/** What noise recalls from the shelf at this beta: {pictures, spread beside that of the stored codes}. */
export function askedOf({ shelf, spread }, beta) {
  const codes = shelf.probes.map((probe) => recalled(shelf, probe, beta));
  return { pictures: codes.map((z) => painted(shelf, z)), spread: spreadOf(codes) / spread };
}

const AGAIN = {
  nothing: en("nothing"),
  dreams: en("dreams of its own"),
  rows: en("rows of the shelf"),
  both: en("rows and dreams"),
};

/** What happened so far, in two sentences. */
export function sentence({ replay, night }, { right, exams }) {
  const taught = night === 1 ? en("0 and 1") : en`0 to ${2 * night - 1}`;
  const gone = exams.slice(0, night).filter((share) => share < 0.1).length;
  const lost = gone ? ` ${many(gone, "One exam is lost.", "{0} exams are lost.")}` : "";
  const how = night > 1 && AGAIN[replay];
  const life = how
    ? en`Night ${night}: ${taught} were taught, replaying ${how}.`
    : en`Night ${night}: ${taught} were taught.`;
  return `${life} ${en`Right in the exams so far: ${percent(right)}.`}${lost}`;
}

/** What a sharp or a blunt shelf does to noise. */
export function blunt(spread) {
  return spread < 0.35
    ? en`Recalled codes spread ${percent(spread)} as far as the stored: near the mean digit: too blunt.`
    : en`Recalled codes spread ${percent(spread)} as far as the stored: single rows, or nearly so.`;
}

export const bytesTold = (bytes) => (bytes ? en`${thousands(bytes)} bytes` : en("empty"));
