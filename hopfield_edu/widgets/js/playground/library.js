// The pictures that can be stored: the course's own by their names, a reader's own as bits. No DOM.

import { fromText, textOf, toText, unpack } from "../core/bits.js";
import { en } from "../core/en.js";
import { bytesOf } from "../ui/state.js";
import { resized } from "./recall.js";

const LARGE = 128; // the side at which the model holds the 24 pictures

/**
 * What can be stored. A memory of the course is its name, one of the reader's own [name, text of its bits].
 * of(source, size) -> [{name, pattern}], namesOf() their names; start(source, size) -> the memories to begin with;
 * itemOf(source, size, name, bits) -> a memory; atSize(item, from, to) -> one of the reader's own, made anew;
 * stored({source, size, items}) -> [{name, pattern}].
 */
export function createLibrary(model) {
  const letters = Object.entries(model.get("letters")).map(([name, marks]) => ({
    name,
    pattern: Float64Array.from(marks, (mark) => (mark === "#" ? 1 : -1)),
  }));
  const pictures = createSizes(largePictures(model));
  const own = new Map(); // pattern by size and text: the same one again needs no new weights

  function of(source, size) {
    if (source === "pictures") return pictures(size);
    return source === "letters" && size === 5 ? letters : [];
  }

  const namesOf = (source, size) => of(source, size).map(({ name }) => name);

  function start(source, size) {
    if (source === "letters") return ["H", "O", "T"];
    if (source === "pictures") return namesOf(source, size).slice(0, 8);
    const diagonal = Float64Array.from({ length: size * size }, (_, i) => (i % (size + 1) === 0 ? 1 : -1));
    return [[en("diagonal"), toText(diagonal)]];
  }

  function itemOf(source, size, name, bits) {
    const [text, known] = [textOf(bits), of(source, size).find((picture) => picture.name === name)];
    return known && toText(known.pattern) === text ? name : [name, text];
  }

  function patternOf(item, source, size) {
    if (typeof item === "string") return of(source, size).find(({ name }) => name === item).pattern;
    const key = `${size} ${item[1]}`;
    if (!own.has(key)) own.set(key, fromText(item[1], size * size));
    return own.get(key);
  }

  const stored = ({ source, size, items }) =>
    items.map((item) => ({ name: nameOf(item), pattern: patternOf(item, source, size) }));
  return { of, namesOf, start, itemOf, atSize: createResizing(), stored };
}

export const nameOf = (item) => (typeof item === "string" ? item : item[0]);

function largePictures(model) {
  const [bits, n] = [bytesOf(model.get("library_bits")), LARGE * LARGE];
  return model.get("library_names").map((name, k) => ({ name, pattern: unpack(bits.subarray((k * n) / 8), n) }));
}

/** atSize(item, from, to): a picture of the reader's own at another size; back at the first one, it is as it was. */
function createResizing() {
  const origins = new Map(); // what was made, by its text -> [the text of what it was made of, the size of that]
  return function atSize([name, bits], from, to) {
    const [text, side] = origins.get(bits) ?? [bits, from];
    if (side === to) return [name, text];
    const made = toText(resized(fromText(text, side * side), to));
    origins.set(made, [text, side]);
    return [name, made];
  };
}

/** The same pictures at any size that divides theirs, made once each. */
function createSizes(large) {
  const made = new Map([[LARGE, large]]);
  return (size) => {
    if (LARGE % size) return [];
    const smaller = ({ name, pattern }) => ({ name, pattern: resized(pattern, size) });
    if (!made.has(size)) made.set(size, large.map(smaller));
    return made.get(size);
  };
}
