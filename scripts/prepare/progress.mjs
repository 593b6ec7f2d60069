/** Says what is going on, on standard error: standard output belongs to what the person asked for. */
export const report = (line) => console.error(`[press office] ${line}`);

/** Does a piece of work, saying before what it is and afterwards how long it took. */
export async function reportWork(what, work) {
  const start = performance.now();
  report(`${what} …`);
  await work();
  report(`${what}: done in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
