import { STEPS } from "./walk.js";

/** The same walk as Python code, in the chapter's names. Its random draws are NumPy's. */
export function pythonCode({ cue, mood, hold, seed }) {
  return [
    "from hopfield_edu.hetero.subconscious import wander",
    "",
    "# episodes and names as in chapter 8; the random draws are NumPy's",
    `walk = wander(episodes, ${cue}, ${mood}, ${STEPS[hold]}, hold=${hold ? "True" : "False"}, rng=${seed})`,
    "print([names[k] for k in walk.told[:9]], walk.moods[-1])",
    "",
  ].join("\n");
}
