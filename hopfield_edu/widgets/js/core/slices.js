// Long work in slices. Work is a generator that yields wherever it may be broken off, and yields REST where something
// longer follows, which is better begun with a fresh slice; what it returns is its result.

export const REST = "rest";
const SLICE = 3; // milliseconds: a frame has 16, and the page needs the rest
const REST_FROM = 1; // milliseconds of a slice that are worth a rest

/** The result of some work, done at once. */
export function finish(steps) {
  let now = steps.next();
  while (!now.done) now = steps.next();
  return now.value;
}

/** Work for about so many milliseconds -> {done, value}, as a generator says it. */
export function advance(steps, budget = SLICE) {
  const began = performance.now();
  for (;;) {
    const now = steps.next();
    const spent = performance.now() - began;
    if (now.done || spent >= budget || (now.value === REST && spent >= REST_FROM)) return now;
  }
}

/** The page may do something else. */
export const breath = () => new Promise((resolve) => setTimeout(resolve));

/** A promise of the result of some work, done in slices as the page has time. */
export async function inSlices(steps, budget = SLICE) {
  for (;;) {
    const { done, value } = advance(steps, budget);
    if (done) return value;
    await breath();
  }
}

/**
 * One piece of work at a time, the newest: start(steps, onDone, isShort) drops what was under way. What is short is done
 * on return; the rest is done as the page has time, and shown in a slice of its own. stop() drops it too.
 */
export function createWork(budget = SLICE) {
  let waiting = 0;

  function stop() {
    clearTimeout(waiting);
    waiting = 0;
  }

  function start(steps, onDone = () => {}, isShort = false) {
    stop();
    if (isShort) onDone(finish(steps));
    else later(() => work(steps, onDone));
  }

  const later = (action) => (waiting = setTimeout(action));

  function work(steps, onDone) {
    const { done, value } = advance(steps, budget);
    later(() => (done ? show(onDone, value) : work(steps, onDone)));
  }

  function show(onDone, value) {
    waiting = 0;
    onDone(value);
  }
  return { start, stop, destroy: stop, busy: () => waiting !== 0 };
}
