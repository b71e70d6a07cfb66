// A sound: its loudness as a picture, and a button that plays it. Web Audio, so that no audio file is loaded.

import { en } from "../core/en.js";
import { fixed } from "../core/numbers.js";
import { h } from "../ui/dom.js";
import { svg } from "../ui/svg.js";
import { renderer } from "../ui/widget.js";
import css from "./sound.css";
import { loudness, readSound } from "./wave.js";

const BARS = 120;

export default {
  render: renderer({
    name: "sound",
    label: en("Sound"),
    look: "he-sound",
    css,
    read: readSound,
    createView,
    damaged: en("The sound of this widget is damaged, so it cannot be played."),
  }),
};

function createView(root, _model, { samples, rate, label }) {
  const seconds = samples.length / rate;
  const wave = createWave(loudness(samples, BARS), en`${label}: ${fixed(seconds, 1)} seconds`);
  const button = h("button", { type: "button", class: "he-primary", onclick: toggle }, en`Play: ${label}`);
  const time = h("span", { class: "he-status" }, en`${fixed(seconds, 1)} s`);
  let silence = null;
  let frame = 0;
  root.setAttribute("aria-label", en`Sound: ${label}`);
  root.append(button, wave.element, time);

  function toggle() {
    if (silence) return stop();
    silence = play(samples, rate, stop);
    button.textContent = en`Stop: ${label}`;
    const began = performance.now();
    const tick = (now) => {
      wave.mark((now - began) / 1000 / seconds);
      frame = requestAnimationFrame(tick);
    };
    frame = requestAnimationFrame(tick);
  }

  function stop() {
    cancelAnimationFrame(frame);
    silence?.();
    silence = null;
    button.textContent = en`Play: ${label}`;
    wave.mark(0);
  }

  return [{ destroy: stop }];
}

let context = null; // one for the page: browsers allow few

/** Play samples; onEnd() when they are over. Returns a function that silences them before. */
function play(samples, rate, onEnd) {
  context ??= new AudioContext();
  context.resume();
  const buffer = context.createBuffer(1, samples.length, rate);
  buffer.copyToChannel(samples, 0);
  const source = new AudioBufferSourceNode(context, { buffer });
  source.connect(context.destination);
  source.onended = onEnd;
  source.start();
  return () => {
    source.onended = null;
    source.stop();
  };
}

/** Loudness over time as bars around a middle line: {element, mark(share)}, where a share of them was heard. */
function createWave(loud, label) {
  const bars = Array.from(loud, (level, at) => {
    const height = Math.max(1, 38 * level);
    return svg("rect", { x: at + 0.15, y: 20 - height / 2, width: 0.7, height });
  });
  const attributes = { viewBox: `0 0 ${BARS} 40`, role: "img", "aria-label": label, preserveAspectRatio: "none" };
  const mark = (share) => bars.forEach((bar, at) => bar.classList.toggle("he-heard", at < share * BARS));
  return { element: svg("svg", attributes, ...bars), mark };
}
