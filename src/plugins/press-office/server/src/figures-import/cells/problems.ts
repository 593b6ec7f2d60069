import type { ImportProblem } from '../../../../contracts/figures-import';
import type { MessageKey, MessageValues, Say } from '../../shared/translate';

/** Why a line is refused; docs/errors.md says when. */
export const problemCodes = [
  'CELL_TOO_LONG',
  'CELLS_TOO_MANY',
  'DATE_DAY_FIRST',
  'DATE_UNREADABLE',
  'FORMULA_CELL',
  'KEY_MALFORMED',
  'KEY_MISSING',
  'KEY_TAKEN',
  'KEY_TWICE',
  'LABEL_MISSING',
  'LOCALE_MISSING',
  'NO_SUCH_DAY',
  'NUMBER_AMBIGUOUS',
  'NUMBER_CONTRADICTS',
  'NUMBER_IN_PARENTHESES',
  'NUMBER_NOT_FINITE',
  'NUMBER_SCIENTIFIC',
  'NUMBER_TOO_LONG',
  'NUMBER_UNREADABLE',
  'PERCENT_WITHOUT_UNIT',
  'PERIOD_REVERSED',
  'PROJECT_AMBIGUOUS',
  'PROJECT_NOT_TRANSLATED',
  'REASON_MISSING',
  'UNKNOWN_COUNTRY',
  'UNKNOWN_FLAG',
  'UNKNOWN_LOCALE',
  'UNKNOWN_PROJECT',
  'UNKNOWN_QUALIFIER',
  'UNKNOWN_STATUS',
  'UPPER_BELOW_VALUE',
  'VALUE_MISSING',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** What is wrong with a cell, before it is said in a language. */
export interface Flaw {
  flaw: ProblemCode;
  values?: MessageValues;
}

/** What a cell says, or what is wrong with it. */
export type Read<T> = { value: T } | Flaw;

export const isFlaw = <T>(read: Read<T>): read is Flaw => 'flaw' in read;

/** The message of a code: `KEY_TWICE` is said by `figures-import.problem.key-twice`. */
export const messageOf = (code: ProblemCode): MessageKey =>
  `figures-import.problem.${code.toLowerCase().replaceAll('_', '-')}` as MessageKey;

/** Says what is wrong with a column of a line, or with the line. */
export const sayProblem = ({ flaw, values }: Flaw, column: string | null, say: Say): ImportProblem => ({
  code: flaw,
  column,
  message: say(messageOf(flaw), values),
});

/** A cell as a sentence can quote it: short, and without signs that nobody sees. */
export const shown = (cell: string): string => {
  const seen = cell.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();
  return seen.length > longestShown ? `${seen.slice(0, longestShown)}…` : seen;
};

const longestShown = 60;
