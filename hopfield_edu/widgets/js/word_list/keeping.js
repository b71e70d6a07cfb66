// The lists that a reader has done: here, and in the page's record where the page keeps one.

import { isEntry } from "./compute.js";

/** tell(name, detail) dispatches an event. {all(), add(entry), forget()}: what was kept before is asked for at once. */
export function createKeeping(tell, p) {
  const kept = new Map(); // number of a list -> its entry

  function recall(entries) {
    const found = Object.entries(entries).filter(([, entry]) => isEntry(entry, p));
    for (const [number, entry] of found) kept.set(Number(number), entry);
  }

  function add(entry) {
    const number = Math.max(0, ...kept.keys()) + 1;
    kept.set(number, entry);
    tell("course:list", { name: String(number), entry });
  }

  function forget() {
    for (const number of kept.keys()) tell("course:list", { name: String(number), entry: null });
    kept.clear();
  }

  tell("course:lists", { recall });
  return { all: () => [...kept.values()], add, forget };
}
