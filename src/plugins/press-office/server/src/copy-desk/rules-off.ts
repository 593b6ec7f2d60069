import { namesIn } from '../shared/names-in';
import { isRule } from './is-rule';

/** The names in the option `copyDesk.off` that no rule has. */
export const unknownRules = (off: string): string[] => namesIn(off).filter((name) => !isRule(name));
