import type { LocaleCode } from '../../../../contracts/locale';

/** Columns whose cells every translation of a figure shares, with the attribute that each fills. */
export const sharedColumns = {
  value: 'value',
  upper: 'upperValue',
  qualifier: 'qualifier',
  asOf: 'asOf',
  periodFrom: 'periodFrom',
  periodTo: 'periodTo',
  geo: 'geo',
  series: 'series',
  breakdown: 'breakdown',
  total: 'isTotal',
  overlapping: 'isOverlapping',
  project: 'project',
  status: 'finality',
} as const;

export type SharedColumn = keyof typeof sharedColumns;

/** Another cell in one of these is another revision of a public figure. */
export const measuredColumns: readonly SharedColumn[] = [
  'value',
  'upper',
  'qualifier',
  'asOf',
  'periodFrom',
  'periodTo',
];

/** Columns that are there once a locale (`label:fr`), named as the attribute that each fills. */
export const wordColumns = ['label', 'unit', 'source'] as const;
export type WordColumn = (typeof wordColumns)[number];

/** Columns that are about the line. */
export const lineColumns = ['key', 'locale', 'reason'] as const;
export type LineColumn = (typeof lineColumns)[number];

export const columnNames = [...lineColumns, ...(Object.keys(sharedColumns) as SharedColumn[]), ...wordColumns] as const;
export type ColumnName = (typeof columnNames)[number];

/** What an export tells beside, and only a publication decides. */
export const ignoredNames: readonly string[] = [
  ...['documentId', 'slug', 'dir', 'edition', 'state', 'releasedAt', 'updatedAt', 'display', 'revision', 'revised'],
  ...['period', 'note', 'at', 'displayUpper'],
];

/** A column of a file: which it is, and whose words it has. */
export interface Column {
  name: ColumnName;
  /** Null for a column that has no locale; of one with words, its line's `locale` says it. */
  locale: LocaleCode | null;
  /** Where its cell stands in a row. */
  position: number;
  /** As messages name it: `label:fr`. */
  title: string;
}

export const isWordColumn = (name: ColumnName): name is WordColumn => (wordColumns as readonly string[]).includes(name);

export const isSharedColumn = (name: ColumnName): name is SharedColumn => name in sharedColumns;
