// A sound: its loudness as a picture, and a button that plays it. Web Audio, so that no audio file is loaded.

import { h, showError } from "../ui/dom.js";
import { svg } from "../ui/svg.js";
import { attachTheme } from "../ui/theme.js";
import css from "./sound.css";
import { loudness } from "./wave.js";

const BARS = 120;

export default { render };

let context = null; // one for the page: browsers allow few

function render({ model, el }) {
  const label = model.get("label");
  const root = h("section", { class: "he-root he-sound", "data-widget": "sound", "aria-label": `Sound: ${label}` });
  el.append(root);
  const detach = attachTheme(root, css);
  let player = null;
  try {
    player = createPlayer(model, label);
    root.append(...player.parts);
  } catch (error) {
    showError(root, "The sound of this widget is damaged, so it cannot be played.");
    console.info("sound:", error.message);
  }
  return () => {
    player?.stop();
    detach();
    root.remove();
  };
}

/** 16-bit samples as numbers from -1 to 1. Bytes come as a DataView. */
function samplesOf(bytes) {
  const view = bytes instanceof DataView ? bytes : new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!view.byteLength) throw new Error("there are no samples");
  return Float32Array.from({ length: view.byteLength >> 1 }, (_, at) => view.getInt16(2 * at, true) / 32768);
}

function createPlayer(model, label) {
  const samples = samplesOf(model.get("samples"));
  const rate = model.get("rate");
  const seconds = samples.length / rate;
  const bars = loudness(samples, BARS);
  const wave = picture(bars, `${label}: ${seconds.toFixed(1)} seconds`);
  const words = h("span", {}, `Play: ${label}`);
  const button = h("button", { type: "button", class: "he-primary", onclick: toggle }, words);
  const time = h("span", { class: "he-status" }, `${seconds.toFixed(1)} s`);
  let source = null;
  let frame = 0;

  function toggle() {
    if (source) return stop();
    context ??= new AudioContext();
    context.resume();
    const buffer = context.createBuffer(1, samples.length, rate);
    buffer.copyToChannel(samples, 0);
    source = new AudioBufferSourceNode(context, { buffer });
    source.connect(context.destination);
    source.onended = stop;
    source.start();
    words.textContent = `Stop: ${label}`;
    const began = performance.now();
    const tick = (now) => {
      mark((now - began) / 1000 / seconds);
      frame = requestAnimationFrame(tick);
    };
    frame = requestAnimationFrame(tick);
  }

  function mark(share) {
    [...wave.children].forEach((bar, at) => bar.classList.toggle("he-heard", at < share * BARS));
  }

  function stop() {
    cancelAnimationFrame(frame);
    const playing = source;
    source = null;
    if (playing) {
      playing.onended = null;
      playing.stop();
    }
    words.textContent = `Play: ${label}`;
    mark(0);
  }

  return { parts: [button, wave, time], stop };
}

/** Loudness over time as bars around a middle line. */
function picture(bars, label) {
  const attributes = { viewBox: `0 0 ${BARS} 40`, role: "img", "aria-label": label, preserveAspectRatio: "none" };
  const drawn = Array.from(bars, (loud, at) => {
    const height = Math.max(1, 38 * loud);
    return svg("rect", { x: at + 0.15, y: 20 - height / 2, width: 0.7, height });
  });
  return svg("svg", attributes, ...drawn);
}
