import type { Period, Qualifier } from './figure';
import type { LocaleCode } from './locale';

/** What the desk's list of figures is put in order by; with a `-` before it, from the end. */
export const figureOrders = ['label', '-label', 'key', '-key', 'series', '-series', 'updated', '-updated'] as const;
export type FigureOrder = (typeof figureOrders)[number];

/** The most that one page has: as many as one chart draws. */
export const mostFiguresOnPage = 200;

/** What `GET /press-office/figures` may be asked. Whatever is left out narrows nothing down. */
export interface FigureListQuery {
  /** Words that must all stand in its labels, units, key, series or breakdown, in whatever language. */
  q?: string;
  /** documentId of a project. */
  project?: string;
  series?: string;
  /** `label` where it is left out. */
  sort?: FigureOrder;
  page?: number;
  /** 25 where it is left out. */
  pageSize?: number;
}

/** What a figure says in numbers and dates, with how that is shown in each language. */
export interface FigureMeasure {
  /** Exact decimal; `upper` ends a range that begins at it. */
  value: string;
  upper: string | null;
  qualifier: Qualifier;
  asOf: string | null;
  period: Period | null;
  displays: Record<LocaleCode, string>;
}

/** A figure of the desk, in the languages that whoever asks may read. */
export interface FigureEntry {
  documentId: string;
  key: string;
  labels: Record<LocaleCode, string | null>;
  units: Record<LocaleCode, string | null>;
  series: string | null;
  breakdown: string | null;
  /** ISO 3166-1 alpha-2. */
  geo: string | null;
  /** Declared as the total of its series. */
  total: boolean;
  /** Counts some of what other parts count: it is never summed. */
  overlapping: boolean;
  /** Null also where the caller may not read the project. */
  project: FigureProject | null;
  /** The newest public value; null while the figure is not public. */
  public: (FigureMeasure & { revision: number }) | null;
  /** What the draft says, where that is not what the public reads. */
  draft: FigureMeasure | null;
  quotes: {
    /** Live press releases that quote it. */
    releases: number;
    /** Of them, those that quote an earlier value in some language, with no decision on it. */
    waiting: number;
  };
}

export interface FigureProject {
  documentId: string;
  names: Record<LocaleCode, string | null>;
}

/** What `GET /press-office/figures` answers. */
export interface FigureList {
  data: FigureEntry[];
  meta: {
    pagination: { page: number; pageSize: number; pageCount: number; total: number };
    /** The languages that the caller may read figures in, the office's first one first. */
    locales: LocaleCode[];
    /** All there are, to choose from. */
    series: string[];
    projects: FigureProject[];
    /** Where the public table of figures is, from the root of the server: `/api/figures.csv`. */
    csv: string;
  };
}
