// Memory blocks beside one controller, as hopfield_edu/frontier/distributed.py has them; and their lessons. No DOM.

import { createRng } from "../core/rng.js";
import { dot, readTensors } from "../core/tensors.js";

export const TASKS = { copy: { bits: 6, low: 3, high: 8 }, recall: { bits: 3, low: 2, high: 4 } };
export const CUTS = [null, "memory", "direct path"];
const [EPS, ALIKE] = [1e-6, 1e-5];

/** The network of a safetensors file: its sizes and weights; an error where they do not fit. */
export function readNetwork(buffer) {
  const { tensors, about } = readTensors(buffer);
  const [io, hidden, blocks, slots, word] = ["io", "hidden", "blocks", "slots", "word"].map((name) => +about[name]);
  const weights = (name, ...shape) => {
    const found = tensors[name];
    if (`${found?.shape}` !== `${shape}`) throw new Error(`${name} is no ${shape.join(" x ")}`);
    return found.values;
  };
  const pair = (name, out, inner) => [weights(`${name}.weight`, out, inner), weights(`${name}.bias`, out)];
  const gate = (kind, inner) => [
    weights(`controller.weight_${kind}`, 4 * hidden, inner),
    weights(`controller.bias_${kind}`, 4 * hidden),
  ];
  return {
    ...{ io, hidden, blocks, slots, word },
    ...{ heard: gate("ih", io + word), kept: gate("hh", hidden) },
    norm: [weights("norm.weight", hidden), weights("norm.bias", hidden)],
    asks: pair("interface", blocks * (4 * word + 6), hidden),
    answers: pair("answer", io, hidden + word),
  };
}

/** W x + b. */
function linear([weight, bias], x) {
  return Float64Array.from(bias, (b, i) => b + dot(weight, x, i * x.length, 0, x.length));
}

const sigmoid = (x) => 1 / (1 + Math.exp(-x));
const softplus = (x) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));

function softmax(values) {
  const most = Math.max(...values);
  const loud = values.map((value) => Math.exp(value - most));
  const sum = loud.reduce((a, b) => a + b, 0);
  return loud.map((value) => value / sum);
}

/** One step of an LSTM: (h, c) from what is heard. */
function controlled(net, x, { h, c }) {
  const [own, past] = [linear(net.heard, x), linear(net.kept, h)];
  const n = net.hidden;
  const at = (part, i) => own[part * n + i] + past[part * n + i];
  const next = { h: new Float64Array(n), c: new Float64Array(n) };
  for (let i = 0; i < n; i++) {
    next.c[i] = sigmoid(at(1, i)) * c[i] + sigmoid(at(0, i)) * Math.tanh(at(2, i));
    next.h[i] = sigmoid(at(3, i)) * Math.tanh(next.c[i]);
  }
  return next;
}

function normed([weight, bias], h) {
  const mean = h.reduce((a, b) => a + b, 0) / h.length;
  const variance = h.reduce((a, b) => a + (b - mean) ** 2, 0) / h.length;
  return h.map((value, i) => ((value - mean) / Math.sqrt(variance + EPS)) * weight[i] + bias[i]);
}

/** What is asked of block k: the parts of its numbers, in the order of DistributedMemory._asked. */
function askedOf(net, numbers, k) {
  const w = net.word;
  let at = k * (4 * w + 6);
  const take = (count) => {
    at += count;
    return numbers.subarray(at - count, at);
  };
  const [value, erase, free, fresh, write] = [take(w), take(w), take(1)[0], take(1)[0], take(1)[0]];
  const [writeKey, writeStrength, readKey, readStrength, gate] = [take(w), take(1)[0], take(w), take(1)[0], take(1)[0]];
  return { value, erase, free, fresh, write, writeKey, writeStrength, readKey, readStrength, gate };
}

/** softmax over slots of softplus(beta) times the cosine. */
function address(memory, key, strength, word) {
  const size = (values) => Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) + EPS);
  const [beta, own] = [softplus(strength), size(key)];
  const near = Array.from({ length: memory.length / word }, (_, n) => {
    const slot = memory.subarray(n * word, (n + 1) * word);
    return (beta * dot(slot, key, 0, 0, word)) / (size(slot) * own);
  });
  return softmax(near);
}

/** The least used slot, and as far as that is used the next; of slots used alike the first. */
export function allocate(usage) {
  const place = (n) => usage[n] + ALIKE * n;
  const order = [...usage.keys()].sort((a, b) => place(a) - place(b));
  const shares = new Float64Array(usage.length);
  let before = 1;
  for (const n of order) {
    shares[n] = (1 - usage[n]) * before;
    before *= usage[n];
  }
  return shares;
}

/** One block hears what is asked of it: usage, write weights and memory change in place. */
function written(block, asked, word) {
  const { usage, writes, reads, memory } = block;
  const [free, fresh, write] = [asked.free, asked.fresh, asked.write].map(sigmoid);
  for (let n = 0; n < usage.length; n++) {
    const used = usage[n] + (1 - usage[n]) * writes[n];
    usage[n] = EPS + (1 - EPS) * used * (1 - free * reads[n]);
  }
  const [empty, alike] = [allocate(usage), address(memory, asked.writeKey, asked.writeStrength, word)];
  for (let n = 0; n < usage.length; n++) {
    writes[n] = write * (fresh * empty[n] + (1 - fresh) * alike[n]);
    for (let i = 0, at = n * word; i < word; i++, at++) {
      memory[at] = memory[at] * (1 - writes[n] * sigmoid(asked.erase[i])) + writes[n] * asked.value[i];
    }
  }
}

/**
 * What a network does with inputs, rows of 0 and 1: of each moment {logits, gates, blocks: [{memory, reads, writes}]}.
 * cut: "memory", "direct path" or null.
 */
export function run(net, inputs, cut) {
  const { hidden, blocks, slots, word } = net;
  let state = { h: new Float64Array(hidden), c: new Float64Array(hidden) };
  let read = new Float64Array(word);
  const all = Array.from({ length: blocks }, () => ({
    memory: new Float64Array(slots * word),
    usage: new Float64Array(slots),
    reads: new Float64Array(slots),
    writes: new Float64Array(slots),
  }));
  return inputs.map((x) => {
    state = controlled(net, Float64Array.of(...x, ...read), state);
    const u = normed(net.norm, state.h);
    const numbers = linear(net.asks, u);
    const asked = all.map((_, k) => askedOf(net, numbers, k));
    const gates = softmax(asked.map(({ gate }) => gate));
    read = new Float64Array(word);
    all.forEach((block, k) => {
      written(block, asked[k], word);
      const found = address(block.memory, asked[k].readKey, asked[k].readStrength, word);
      block.reads = Float64Array.from(found, (share) => share * gates[k]);
      for (let at = 0; at < slots * word; at++) read[at % word] += block.reads[(at / word) | 0] * block.memory[at];
    });
    if (cut === "memory") read.fill(0);
    const heard = cut === "direct path" ? new Float64Array(hidden) : u;
    const logits = linear(net.answers, Float64Array.of(...heard, ...read));
    return { logits, gates, blocks: all.map(copyOf) };
  });
}

const copyOf = ({ memory, reads, writes }) => ({
  memory: memory.slice(),
  reads: reads.slice(),
  writes: writes.slice(),
});

/** A lesson: rows of inputs and targets, and at which moments the story is told and the answer is due. */
export function lessonOf({ task, count, seed }) {
  return (task === "copy" ? copyLesson : recallLesson)(createRng(seed), count, TASKS[task].bits);
}

const vector = (rng, bits) => Array.from({ length: bits }, () => (rng.coin() > 0 ? 1 : 0));
const blank = (bits) => new Array(bits).fill(0);
const row = (content, first = 0, second = 0) => [...content, first, second];

function copyLesson(rng, count, bits) {
  const story = Array.from({ length: count }, () => row(vector(rng, bits)));
  const [opens, asks] = [row(blank(bits), 1), row(blank(bits), 0, 1)];
  return lesson([opens, ...story, asks], story, (t) => t > 0 && t <= count);
}

function recallLesson(rng, items, bits) {
  const story = Array.from({ length: items }, () => [row(vector(rng, bits)), row(vector(rng, bits))]);
  const asked = rng.below(items - 1);
  const [opens, asks] = [row(blank(bits), 1), row(blank(bits), 0, 1)];
  const told = story.flatMap((item) => [opens, ...item]);
  return lesson([...told, asks, ...story[asked], asks], story[asked + 1], (t) => t < 3 * items && t % 3 > 0);
}

function lesson(asked, answer, isStory) {
  const empty = answer.map((one) => one.map(() => 0));
  const [inputs, targets] = [
    [...asked, ...empty],
    [...asked, ...answer],
  ];
  const parts = inputs.map((_, t) => (t >= asked.length ? "answer" : isStory(t) ? "story" : "flag"));
  return { inputs, targets, parts };
}

/** Wrong bits of what was said, flags left out, of a part of a lesson, and of how many. */
export function errorsOf({ targets, parts }, moments, part) {
  let [wrong, all] = [0, 0];
  moments.forEach(({ logits }, t) => {
    if (parts[t] !== part) return;
    for (let i = 0; i < logits.length - 2; i++, all++) wrong += logits[i] > 0 !== targets[t][i] > 0;
  });
  return { wrong, all };
}
