import type { ImportProblem } from '../../../../contracts/figures-import';
import type { LocaleCode } from '../../../../contracts/locale';
import type { SharedColumn, WordColumn } from '../table/columns';

/** What a cell says; null when it is empty. */
export type CellValue = string | boolean | null;

/** The words of a line in one locale, as far as the file has columns for them. */
export type Words = Partial<Record<WordColumn, string | null>>;

/** What a line of the file says, and what of it cannot be. */
export interface LineContent {
  line: number;
  key: string | null;
  /** The columns that the file has, without those that cannot be read. A project is named by its slug or acronym. */
  shared: ReadonlyMap<SharedColumn, CellValue>;
  words: ReadonlyMap<LocaleCode, Words>;
  /** A percent sign stood beside the value. */
  isPercent: boolean;
  reason: string | null;
  problems: ImportProblem[];
}
