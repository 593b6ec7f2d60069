import { rules } from './rules';

/** Whether a rule of the copy desk has this name. */
export const isRule = (name: string): boolean => rules.some((rule) => rule.name === name);
