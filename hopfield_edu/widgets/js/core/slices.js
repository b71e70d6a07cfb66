// Long work in slices. Work is a generator that yields wherever it may be broken off, and yields REST where something
// longer follows, which is better begun with a fresh slice; what it returns is its result.

export const REST = "rest";
const SHORT = 32; // pieces that are done without a look at the clock: a small network answers at once on any machine
const SLICE = 4; // milliseconds: a frame has 16, and the page needs the rest
const REST_FROM = 1; // milliseconds of a slice that are worth a rest

/** The result of some work, done at once. */
export function finish(steps) {
  let now = steps.next();
  while (!now.done) now = steps.next();
  return now.value;
}

/** Work for about so many milliseconds, and at least so many pieces -> {done, value}, as a generator says it. */
export function advance(steps, budget = SLICE, least = SHORT) {
  const began = performance.now();
  for (let pieces = 1; ; pieces++) {
    const now = steps.next();
    const spent = performance.now() - began;
    const enough = spent >= budget || (now.value === REST && spent >= REST_FROM);
    if (now.done || (enough && pieces > least)) return now;
  }
}

/**
 * One piece of work at a time, the newest. start(steps, onDone): a first slice at once, so that what is short is done
 * on return, and the rest as the page has time; whatever was under way is dropped. stop() drops it too.
 */
export function createWork(budget = SLICE) {
  let waiting = 0;

  function stop() {
    clearTimeout(waiting);
    waiting = 0;
  }

  function start(steps, onDone = () => {}) {
    stop();
    const { done, value } = advance(steps, budget);
    if (done) onDone(value);
    else later(steps, onDone);
  }

  /** The next slice; the result is shown in a slice of its own. */
  function later(steps, onDone) {
    waiting = setTimeout(() => {
      const { done, value } = advance(steps, budget, 0);
      if (done) waiting = setTimeout(() => show(onDone, value));
      else later(steps, onDone);
    });
  }

  function show(onDone, value) {
    waiting = 0;
    onDone(value);
  }
  return { start, stop, destroy: stop, busy: () => waiting !== 0 };
}
