// What a test may bound on any machine.

/** Milliseconds of the processor that some work takes: not of the clock, for other programs run meanwhile. */
export function spent(work) {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}
