/** What an import makes of a line: a figure that is new, another value, other words only, nothing, or a refusal. */
export const importOutcomes = ['new', 'revised', 'changed', 'unchanged', 'refused'] as const;
export type ImportOutcome = (typeof importOutcomes)[number];

/** Which sign stands before the decimals in a file: 12,5 or 12.5. */
export const decimalSigns = ['comma', 'point'] as const;
export type DecimalSign = (typeof decimalSigns)[number];

/** What `POST /press-office/figures/import` answers, and what a refused import has in `error.details`. */
export interface ImportAnswer {
  /** True: nothing was written. */
  dryRun: boolean;
  /**
   * Whether the desk was asked to save each line. Not where a line was refused before, and not by a dry run of many lines,
   * which only compares: the desk would stand still meanwhile.
   */
  tried: boolean;
  /** In the order of the file; lines without any words are left out. */
  lines: ImportLine[];
  counts: Record<ImportOutcome, number>;
  /** Columns that an export has and an import has no use for, by their titles: nothing was read of them. */
  ignoredColumns: string[];
}

export interface ImportLine {
  /** The row as a spreadsheet numbers it: the titles stand in row 1. */
  line: number;
  /** As it stands in the file; null when the cell is empty. */
  key: string | null;
  outcome: ImportOutcome;
  /** Whether the figure becomes public, or public anew, with the import. */
  publishes: boolean;
  changes: ImportChange[];
  problems: ImportProblem[];
}

/** One cell that says something else than the desk, or than the public value where the desk says the same. */
export interface ImportChange {
  /** `value`, `label:fr`, … */
  column: string;
  from: string | null;
  to: string | null;
}

export interface ImportProblem {
  /** Stable. */
  code: string;
  /** Null when it is about the whole line. */
  column: string | null;
  /** In the caller's language. */
  message: string;
}
