// Recall steered by a mood, as hopfield_edu/hetero/subconscious.py does it. No DOM.

import { fixed } from "../core/numbers.js";
import { createRng } from "../core/rng.js";

export const STEPS = { true: 8, false: 300 }; // held, and let go

/** Chances that sum to 1: softmax of scores. */
export function softmax(scores) {
  const most = Math.max(...scores);
  const weights = scores.map((score) => Math.exp(score - most));
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
}

/** The chance of each episode: softmax(sharpness · likeness to its cue - sway (mood - its mood)² / 2). */
export function elicit({ likeness, episodes, rates }, picture, mood) {
  const score = (cue, k) =>
    rates.sharpness * likeness[picture][cue] - (rates.sway * (mood - episodes.mood[k]) ** 2) / 2;
  return softmax(episodes.cue.map(score));
}

/** The chance of each story at a picture that all of them share: the mood alone decides. */
export function storyChances({ episodes, rates }, mood) {
  const moods = [];
  episodes.story.forEach((story, k) => (moods[story] = episodes.mood[k]));
  return softmax(moods.map((own) => (-rates.sway * (mood - own) ** 2) / 2));
}

/** A walk of so many steps: told[t] is the picture, moods[t] the mood, recalled[t] the episode that led on from it. */
export function wander(memory, { cue, mood, hold, seed, steps }) {
  const { episodes, rates } = memory;
  const rng = createRng(seed);
  const uniform = () => (rng.u32() + 0.5) / 2 ** 32;
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const walk = { told: [cue], moods: [mood], recalled: [] };
  for (let t = 0; t < steps; t++) {
    const k = drawn(elicit(memory, walk.told[t], walk.moods[t]), uniform());
    const c = walk.moods[t];
    const moved = c + rates.pull * (episodes.mood[k] - c) - rates.leak * c + rates.noise * normal();
    walk.recalled.push(k);
    walk.told.push(episodes.answer[k]);
    walk.moods.push(hold ? c : moved);
  }
  return walk;
}

/** The index that a number in [0, 1) points at, if each index takes as much room as its chance. */
function drawn(chances, point) {
  let sum = 0;
  for (let at = 0; at < chances.length; at++) {
    sum += chances[at];
    if (sum > point) return at;
  }
  return chances.length - 1;
}

/** Words for a mood: the story that was lived nearest to it, and the number. */
export function moodWords({ episodes, stories }, mood) {
  let nearest = 0;
  episodes.mood.forEach((own, k) => {
    if (Math.abs(own - mood) < Math.abs(episodes.mood[nearest] - mood)) nearest = k;
  });
  return `${stories[episodes.story[nearest]]} (${fixed(mood, 2)})`;
}
