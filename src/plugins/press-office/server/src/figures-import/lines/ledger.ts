import type { FigureDocument } from '../../../../contracts/documents';
import type { LocaleCode } from '../../../../contracts/locale';
import type { SharedColumn } from '../table/columns';
import type { CellValue, Words } from './line-content';

/** A figure as the desk has it. */
export interface LedgerFigure {
  documentId: string;
  /** A project by its slug. */
  shared: ReadonlyMap<SharedColumn, CellValue>;
  /** The words of its drafts. */
  words: ReadonlyMap<LocaleCode, Words>;
  projectId: string | null;
  /** The newest of what is public of it; null when nothing is. */
  published: FigureDocument | null;
}

/** A project that figures may belong to. */
export interface LedgerProject {
  documentId: string;
  /** What a file may call it. */
  slugs: string[];
  acronyms: string[];
  /** The locales that it has a draft in: Strapi links within one locale. */
  locales: LocaleCode[];
}

/** What is on record of the figures that a file names. */
export interface Ledger {
  /** By key. */
  figures: ReadonlyMap<string, LedgerFigure>;
  /** The documentIds of all figures that a key ever was public under. */
  keyOwners: ReadonlyMap<string, ReadonlySet<string>>;
  projects: readonly LedgerProject[];
}
