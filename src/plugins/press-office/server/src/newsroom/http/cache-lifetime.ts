/**
 * How many whole seconds an answer given at `now` may be kept. Lifetimes end together, at every multiple of `cacheSeconds`
 * since the epoch, or a little before when a publication is due: so no cache hides it. Embargoes end at whole minutes as a
 * rule, which are such multiples, and then a shorter lifetime tells nobody that something is about to come out.
 */
export function cacheLifetime(
  now: Date,
  { cacheSeconds, nextChangeAt }: { cacheSeconds: number; nextChangeAt: string | null },
): number {
  if (cacheSeconds === 0) return 0;
  const period = cacheSeconds * 1000;
  const untilTogether = period - (now.getTime() % period);
  const untilChange = nextChangeAt === null ? Infinity : Math.max(0, Date.parse(nextChangeAt) - now.getTime());
  return Math.floor(Math.min(untilTogether, untilChange) / 1000);
}
