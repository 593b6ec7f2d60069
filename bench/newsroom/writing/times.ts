/** Does something with each of many things, and tells how long it took: milliseconds, without the first `before`. */
export async function timesOf<T>(
  things: readonly T[],
  before: number,
  work: (thing: T) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = [];
  for (const thing of things) {
    const began = performance.now();
    await work(thing);
    times.push(performance.now() - began);
  }
  return times.slice(before);
}
