// What the reader did stays on the reader's machine: one text in the browser's storage, in memory where that is refused.
// A record is {version, chapters: {chapter: {kind: {name: entry}}}}; kinds are guesses, answers, quiz and lists. A
// chapter is named as its file without the number, which changes where a chapter is put in before it.

const RECORD = "hopfield_edu:record";
const VERSION = 1;
const KINDS = ["guesses", "answers", "quiz", "lists"];

const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);

/** "hebbian_hopfield" of "02_hebbian_hopfield"; older records name chapters with their numbers. */
const nameOf = (chapter) => chapter.replace(/^\d+_/, "");

/** Write what one record's chapters hold into another's; what they do not name stays. */
function takeOver(into, chapters) {
  for (const [chapter, kinds] of Object.entries(chapters))
    for (const [kind, named] of Object.entries(kinds))
      Object.assign(((into[nameOf(chapter)] ??= {})[kind] ??= {}), named);
  return into;
}

/** The record in a text. Throws an error in words where it is no record, or one of a later version. */
function parseRecord(text) {
  const told = "This is no record of this course: choose a file that was saved here.";
  let found = null;
  try {
    found = JSON.parse(text);
  } catch {
    throw new Error(told);
  }
  if (!isObject(found) || !isObject(found.chapters)) throw new Error(told);
  if (found.version !== VERSION)
    throw new Error(`This record has version ${found.version}; this page reads ${VERSION}.`);
  for (const chapter of Object.values(found.chapters)) {
    const entries = isObject(chapter) ? Object.entries(chapter) : [["", null]];
    const whole = entries.every(([kind, named]) => KINDS.includes(kind) && isObject(named));
    if (!whole || !entries.every(([, named]) => Object.values(named).every(isObject))) throw new Error(told);
  }
  return { ...found, chapters: takeOver({}, found.chapters) };
}

/** The browser's storage, or null where it is refused: private windows, blocked cookies, some saved copies. */
function openStorage() {
  try {
    const storage = window.localStorage;
    storage.setItem(`${RECORD}:try`, "1");
    storage.removeItem(`${RECORD}:try`);
    return storage;
  } catch {
    return null;
  }
}

/** The record in a storage; changed() is called after each change. */
function createRecord(storage, changed) {
  let memory = null;
  const fresh = () => ({ version: VERSION, chapters: {} });

  function load() {
    try {
      return parseRecord((storage ? storage.getItem(RECORD) : memory) ?? JSON.stringify(fresh()));
    } catch {
      return fresh(); // damaged, or of another version: begin anew
    }
  }

  function save(whole) {
    memory = JSON.stringify(whole);
    try {
      storage?.setItem(RECORD, memory);
    } catch {
      storage = null; // full: go on in memory
    }
    changed();
  }

  return {
    isKept: () => storage !== null,
    read: (chapter, kind) => load().chapters[nameOf(chapter)]?.[kind] ?? {},
    text: () => JSON.stringify(load(), null, 2),
    erase: () => save(fresh()),
    /** Keep an entry, or forget it where the entry is null. */
    write(chapter, kind, name, entry) {
      const whole = load();
      const named = ((whole.chapters[nameOf(chapter)] ??= {})[kind] ??= {});
      if (entry) named[name] = entry;
      else delete named[name];
      save(whole);
    },
    /** Take over a saved record; what it does not name stays. */
    take(text) {
      const whole = load();
      takeOver(whole.chapters, parseRecord(text).chapters);
      save(whole);
    },
  };
}

// One for all scripts of a page; tests make their own.
if (typeof document !== "undefined") {
  window.courseRecord = createRecord(openStorage(), () => document.dispatchEvent(new Event("course:record")));
  addEventListener("storage", (event) => event.key === RECORD && document.dispatchEvent(new Event("course:record")));
}
