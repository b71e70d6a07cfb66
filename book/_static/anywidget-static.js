// Widgets without a kernel: reads the widget state that the build saved, in the page or beside it, and gives each widget's
// own module a model to draw from. Modules are files of this site, never blobs, so a strict Content-Security-Policy holds.

const STATE = 'script[type="application/vnd.jupyter.widget-state+json"]';
const VIEW = 'script[type="application/vnd.jupyter.widget-view+json"]';
const FILES = { dream_walker: 97e3, storyteller: 390e3, semantic_search: 800e3, bar: 740e3 }; // bytes of what a module loads besides
const SMALL = 150e3; // bytes that a page may fetch before they are asked for, also where data is dear
const NEAR = { rootMargin: "300px" };
const models = new Map(); // one model an id, shared by all its views
const saves = new Map(); // what was saved of a page's widgets, by its file
const ahead = new Map(); // what was fetched before it is asked for: a reader may lose the network; null once asked

/** A model with the part of the Jupyter interface that widgets use. Messages to a kernel go nowhere. */
function createModel(state) {
  const listeners = {};
  const tell = (event, ...rest) => (listeners[event] ?? []).forEach((listener) => listener(...rest));
  return {
    get: (name) => state[name],
    set(name, value) {
      if (state[name] === value) return;
      state[name] = value;
      tell(`change:${name}`, this, value);
      tell("change", this);
    },
    on: (event, listener) => (listeners[event] = [...(listeners[event] ?? []), listener]),
    off: (event, listener) => (listeners[event] = (listeners[event] ?? []).filter((other) => other !== listener)),
    save_changes() {},
    send() {},
    asset,
  };
}

/** A larger file of this site, beside this one, which a widget asks for once it is seen; another try asks the site anew. */
function asset(name) {
  const coming = ahead.get(name) ?? fileNamed(name);
  ahead.set(name, null);
  return coming;
}

async function fileNamed(name) {
  if (!/^\w+\.bin$/.test(name)) throw new Error(`${name} is no file of a widget`);
  return (await fetched(new URL(name, import.meta.url))).arrayBuffer();
}

/** Fetch a file before it is asked for. */
function fetchAhead(name) {
  if (ahead.has(name)) return;
  const coming = fileNamed(name);
  ahead.set(name, coming);
  coming.catch(() => ahead.delete(name));
}

/** The site's answer, or an error that says in a reader's words why there is none. */
async function fetched(file) {
  const answer = await fetch(file).catch(() => {
    throw new Error(navigator.onLine ? "the site does not answer" : "you seem to be offline");
  });
  if (!answer.ok) throw new Error(`the site answered ${answer.status}`);
  return answer;
}

/** Put the saved binary values back where they were: {path: ["name"], encoding: "base64", data}; see savedStates. */
function withBuffers({ state, buffers = [] }) {
  const whole = { ...state };
  for (const { path, encoding, data } of buffers) {
    if (encoding !== "base64") throw new Error(`a buffer is encoded as ${encoding}`);
    const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
    path.slice(0, -1).reduce((at, key) => at[key], whole)[path.at(-1)] = new DataView(bytes.buffer);
  }
  return whole;
}

/** A widget's name, its module, without ".js", and its class, by what made it: hopfield_edu.widgets.quiz.Quiz. */
function madeBy({ _anywidget_id, language = "en" }) {
  const [, name, kind] = /^hopfield_edu\.widgets\.(\w+)\.(\w+)$/.exec(_anywidget_id ?? "") ?? [];
  return { name, module: language === "en" || !/^[a-z]{2,3}$/.test(language) ? name : `${name}.${language}`, kind };
}

const fileOf = (module) => new URL(`${module}.js`, import.meta.url).href;

function say(place, text, ...more) {
  place.className = "widget-note";
  place.replaceChildren(text, ...more);
}

/** A widget in its place. tries: how often its module did not come; a browser may remember that it did not. */
async function show(place, tries = 0) {
  const { id, entry } = place.saved;
  const { module } = madeBy(entry.state);
  if (!module) return say(place, "This control needs a running notebook: open the chapter in JupyterLab or on Colab.");
  let widget;
  let whole;
  try {
    const coming = import(fileOf(module) + (tries ? `?try=${tries}` : ""));
    [{ default: widget }, whole] = await Promise.all([coming, wholeEntry(id, entry)]);
  } catch (error) {
    return sayLost(place, await reason([fileOf(module), entry.file], error), () => show(place, tries + 1));
  }
  try {
    if (!models.has(id)) models.set(id, createModel(withBuffers(whole)));
    place.className = "widget-place";
    place.replaceChildren();
    await widget.initialize?.({ model: models.get(id) });
    await widget.render({ model: models.get(id), el: place });
  } catch (error) {
    say(place, "This widget could not be started. The text below does not need it.");
    console.info("widget:", error.message);
  }
}

/** Why a module or what was saved did not come: a browser does not tell, so the files are asked for once more. */
async function reason(files, error) {
  try {
    for (const file of files.filter(Boolean)) await fetched(file);
  } catch (told) {
    return told.message;
  }
  console.info("widget:", error.message);
  return "its file is damaged";
}

/** Say why a widget is not there, and try again: by a button, or when the network is back. */
function sayLost(place, why, again) {
  const button = document.createElement("button");
  const retry = () => {
    removeEventListener("online", retry);
    say(place, "Trying again …");
    again();
  };
  Object.assign(button, { type: "button", className: "widget-again", textContent: "Try again", onclick: retry });
  addEventListener("online", retry);
  const held = place.contains(document.activeElement);
  say(place, `This widget did not arrive: ${why}. The text below does not need it. `, button);
  if (held) button.focus();
}

/** What was saved of all widgets of the page, by id: all of it, or what they are and the file that has the whole. */
function savedStates() {
  const saved = {};
  for (const script of document.querySelectorAll(STATE)) {
    try {
      const { state, file } = JSON.parse(script.textContent);
      for (const entry of file ? Object.values(state) : []) entry.file = new URL(file, import.meta.url).href;
      Object.assign(saved, state);
    } catch {
      console.info("widget: the saved state of this page cannot be read");
    }
  }
  return shared(saved);
}

/** Bytes that several widgets have are saved once: {path, encoding, like: [id, buffer]}. */
function shared(saved) {
  for (const buffer of Object.values(saved).flatMap(({ buffers }) => buffers ?? [])) {
    if (buffer.like) buffer.data = saved[buffer.like[0]].buffers[buffer.like[1]].data;
  }
  return saved;
}

/** All that was saved of a widget; its file is fetched once for the page, and again where it did not come. */
async function wholeEntry(id, entry) {
  if (!entry.file) return entry;
  if (!saves.has(entry.file)) saves.set(entry.file, savedFile(entry.file));
  try {
    return (await saves.get(entry.file))[id];
  } catch (error) {
    saves.delete(entry.file);
    throw error;
  }
}

const savedFile = async (file) => shared(await (await fetched(file)).json());

/** A place behind each script that names a widget: it holds what was saved of it. */
function createPlace(script, saved) {
  const place = document.createElement("div");
  script.after(place);
  let id = null;
  try {
    id = JSON.parse(script.textContent).model_id;
  } catch {
    // told below, like a view without its state
  }
  if (!saved[id]) {
    say(place, "The saved state of this widget is missing or damaged. The text below does not need it.");
    return null;
  }
  place.saved = { id, entry: saved[id] };
  return place;
}

/** Start each widget when the reader is near it: start(place) does so at once; a second time it does nothing. */
function startWhenNear(places) {
  const near = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) start(target);
  }, NEAR);
  function start(place) {
    near.unobserve(place);
    place.started ??= show(place);
    return place.started;
  }
  for (const place of places) near.observe(place);
  return start;
}

/** A link that holds the state of a widget opens at it, also where it is folded or far down. */
function openAtLink(places, start) {
  const keys = [...new URLSearchParams(location.hash.slice(1)).keys()];
  const nameOf = ({ saved }) =>
    (madeBy(saved.entry.state).kind ?? "").replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
  const place = places.find((one) => keys.includes(nameOf(one)));
  if (!place) return;
  for (let at = place.closest("details"); at; at = at.parentElement.closest("details")) at.open = true;
  start(place);
  keepAt(place);
}

/** Keep a place where it is seen while what lies above it comes and grows: for five seconds, or until the reader acts. */
function keepAt(place) {
  const growing = new ResizeObserver(() => place.scrollIntoView({ behavior: "instant" })); // also once, at the beginning
  const letGo = () => growing.disconnect();
  growing.observe(document.body);
  for (const act of ["wheel", "touchstart", "pointerdown", "keydown"]) addEventListener(act, letGo, { once: true, passive: true });
  setTimeout(letGo, 5000);
}

/** Fetch what the page's widgets need while nobody waits for it: modules and small files, larger ones unless data is dear. */
function fetchWhenIdle(places) {
  const made = new Map(places.map(({ saved }) => madeBy(saved.entry.state)).map(({ name, module }) => [module, name]));
  for (const { saved } of places) wholeEntry(saved.id, saved.entry).catch(() => {}); // told where it is shown
  for (const [module, name] of made) {
    if (!module) continue;
    document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", href: fileOf(module) }));
    if (FILES[name] <= (navigator.connection?.saveData ? SMALL : Infinity)) fetchAhead(`${name}.bin`);
  }
}

/** The list of contents steps aside while a widget or a figure that is wider than the text stands where it is. */
function makeRoom(places) {
  const contents = document.querySelector(".bd-sidebar-secondary");
  if (!contents) return;
  const seen = new Set();
  const under = (place) => place.getBoundingClientRect().right > contents.getBoundingClientRect().left;
  const header = document.querySelector(".bd-header-article");
  const look = () => {
    const wide = [...seen].some(under);
    contents.classList.toggle("course-aside", wide);
    header?.classList.toggle("course-under", wide);
  };
  const watch = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) seen[isIntersecting ? "add" : "delete"](target);
    look();
  });
  const grown = new ResizeObserver(look);
  for (const place of places) {
    watch.observe(place);
    grown.observe(place);
  }
}

function begin() {
  const saved = savedStates();
  const places = [...document.querySelectorAll(VIEW)].map((script) => createPlace(script, saved)).filter(Boolean);
  const start = startWhenNear(places);
  openAtLink(places, start);
  makeRoom([...places, ...document.querySelectorAll(".course-wide img")]);
  const idle = globalThis.requestIdleCallback ?? ((action) => setTimeout(action, 2000));
  const wait = () => idle(() => fetchWhenIdle(places), { timeout: 10_000 });
  if (document.readyState === "complete") wait();
  else addEventListener("load", wait);
}

if (document.readyState === "loading") addEventListener("DOMContentLoaded", begin);
else begin();
