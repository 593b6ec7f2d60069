/** The values of a form that differ from those it was filled with: a form leaves alone what nobody has touched. */
export function changedValues(before: object, now: object): object {
  const old = before as Record<string, unknown>;
  return Object.fromEntries(Object.entries(now).filter(([name, value]) => value !== old[name]));
}
