// Widgets without a kernel: reads the widget state that the build saved in the page, and gives each widget's own
// module a model to draw from. Modules are files of this site, never blobs, so a strict Content-Security-Policy holds.

const STATE = 'script[type="application/vnd.jupyter.widget-state+json"]';
const VIEW = 'script[type="application/vnd.jupyter.widget-view+json"]';
const models = new Map(); // one model an id, shared by all its views

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

/** A larger file of this site, beside this one, which a widget asks for once it is seen. */
async function asset(name) {
  if (!/^\w+\.bin$/.test(name)) throw new Error(`${name} is no file of a widget`);
  const answer = await fetch(new URL(name, import.meta.url));
  if (!answer.ok) throw new Error(`the site answered ${answer.status}`);
  return answer.arrayBuffer();
}

/** Put the saved binary values back where they were: {path: ["name"], encoding: "base64", data}. */
function withBuffers({ state, buffers = [] }) {
  const whole = { ...state };
  for (const { path, encoding, data } of buffers) {
    if (encoding !== "base64") throw new Error(`a buffer is encoded as ${encoding}`);
    const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
    path.slice(0, -1).reduce((at, key) => at[key], whole)[path.at(-1)] = new DataView(bytes.buffer);
  }
  return whole;
}

/** The file of a widget's module, by the Python module that made it: hopfield_edu.widgets.quiz.Quiz -> quiz.js. */
function moduleOf(state) {
  const [, name] = /^hopfield_edu\.widgets\.(\w+)\.\w+$/.exec(state._anywidget_id ?? "") ?? [];
  return name && new URL(`${name}.js`, import.meta.url).href;
}

function say(place, text) {
  place.className = "widget-note";
  place.textContent = text;
}

async function show(place, saved) {
  try {
    const { id, entry } = saved;
    const file = moduleOf(entry.state);
    if (!file) return say(place, "This control needs a running notebook: open the chapter in JupyterLab or on Colab.");
    if (!models.has(id)) models.set(id, createModel(withBuffers(entry)));
    const { default: widget } = await import(file);
    await widget.initialize?.({ model: models.get(id) });
    await widget.render({ model: models.get(id), el: place });
  } catch (error) {
    say(place, "This widget could not be started. The text below does not need it.");
    console.info("widget:", error.message);
  }
}

/** Nothing starts before the reader is near it. */
function start() {
  const seen = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      seen.unobserve(target);
      show(target, target.saved);
    }
  }, { rootMargin: "300px" }); // prettier-ignore
  const saved = {};
  for (const script of document.querySelectorAll(STATE)) {
    try {
      Object.assign(saved, JSON.parse(script.textContent).state);
    } catch {
      console.info("widget: the saved state of this page cannot be read");
    }
  }
  for (const script of document.querySelectorAll(VIEW)) {
    const place = document.createElement("div");
    script.after(place);
    let id = null;
    try {
      id = JSON.parse(script.textContent).model_id;
    } catch {
      // told below, like a view without its state
    }
    place.saved = { id, entry: saved[id] ?? { state: {} } };
    if (saved[id]) seen.observe(place);
    else say(place, "The saved state of this widget is missing or damaged. The text below does not need it.");
  }
}

start();
