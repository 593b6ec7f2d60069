/** How an exact decimal is written: western digits, 20 decimals at most, which is what `Intl` writes (Node 20); no "-0". */
export const exactDecimalPattern = '^(?!-0(\\.0+)?$)-?(0|[1-9]\\d*)(\\.\\d{1,20})?$';

/** Longest that an exact decimal may be, in characters. */
export const longestDecimal = 64;

const pattern = new RegExp(exactDecimalPattern);

/** Whether a text is an exact decimal: `66729`, `4.50`, `-3`. */
export const isExactDecimal = (text: string): boolean => text.length <= longestDecimal && pattern.test(text);
