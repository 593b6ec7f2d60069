import type { Qualifier } from '../../../contracts/figure';

/** A project, organisation or person on record, with its names in every locale. */
export interface KnownName {
  documentId: string;
  slug: string;
  acronym: string | null;
  names: string[];
}

/** A figure on record: `label` and `units` in every locale, `geo` ISO 3166-1 alpha-2, `project` a slug. */
export interface KnownFigure {
  documentId: string;
  key: string;
  label: string[];
  /** Exact decimal: `66729`, `4.50`. */
  value: string;
  qualifier: Qualifier;
  units: string[];
  geo: string | null;
  project: string | null;
}

/** Everything on record that a text may speak of, handed in by the caller. */
export interface KnownWorld {
  projects: KnownName[];
  organisations: KnownName[];
  people: KnownName[];
  figures: KnownFigure[];
  places: string[];
}
