/** Does something and tells how long it took, in milliseconds. */
export async function timed(work) {
  const before = performance.now();
  const outcome = await work();
  return { outcome, ms: performance.now() - before };
}

/** The nearest-rank percentiles of a list of milliseconds, as whole ones. */
export function percentiles(times) {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share) => Math.round(sorted[Math.ceil(share * sorted.length) - 1]);
  return { p50: at(0.5), p99: at(0.99), max: at(1) };
}
