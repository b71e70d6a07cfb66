// What moves by itself, frame by frame.

/** Calls onFrame(seconds since the last one) while it runs and the place can be seen. */
export function createClock(place, onFrame) {
  let [request, last, visible] = [0, 0, true];
  const observer = new IntersectionObserver(([entry]) => (visible = entry.isIntersecting));
  observer.observe(place);

  function frame(now) {
    request = requestAnimationFrame(frame);
    if (visible) onFrame((now - last) / 1000);
    last = now;
  }

  function start() {
    stop();
    last = performance.now();
    request = requestAnimationFrame(frame);
  }

  function stop() {
    cancelAnimationFrame(request);
    request = 0;
  }

  function destroy() {
    stop();
    observer.disconnect();
  }
  return { start, stop, runs: () => request !== 0, destroy };
}

/** isDue(playing) -> whether to write what changes: always at rest, a few times a second while it plays, as one reads. */
export function createBeat(wait = 120) {
  let last = 0;
  return function isDue(playing) {
    const now = performance.now();
    if (playing && now - last < wait) return false;
    last = now;
    return true;
  };
}
