import { rules } from './rules';

/** The rules that the option `copyDesk.off` switches off: their names, separated by commas. */
export const rulesOff = (off: string): ReadonlySet<string> => new Set(namesIn(off));

/** The names in the option `copyDesk.off` that no rule has. */
export const unknownRules = (off: string): string[] =>
  namesIn(off).filter((name) => !rules.some((rule) => rule.name === name));

const namesIn = (off: string) =>
  off
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
