import type { EditionKind, EditionState, SubjectKind } from '../../../contracts/subject';

/** Rows as the database holds them. The names of the tables stand beside, for the query builder. */
export const tables = {
  editions: 'press_office_editions',
  facets: 'press_office_edition_facets',
  files: 'press_office_edition_files',
  slugs: 'press_office_public_slugs',
  versions: 'press_office_newsroom_versions',
} as const;

/** What nodes on one PostgreSQL tell each other on, when what is public has changed or will at another instant. */
export const newsroomChannel = 'press_office_newsroom';

export interface EditionRow {
  id: number;
  subject_kind: SubjectKind;
  subject_id: string;
  language: string;
  sequence: number;
  number: number;
  kind: EditionKind;
  state: EditionState;
  slug: string;
  released_at: string;
  issued_at: string;
  document: string;
  summary: string;
  note: string | null;
  actor: string | null;
  document_hash: string;
  previous_hash: string | null;
  hash: string;
}

export interface SlugRow {
  subject_kind: SubjectKind;
  subject_id: string;
  language: string;
  slug: string;
}

/** Under which names a press release is filed by the figures that it quotes. */
export const facetNames = {
  figure: 'figure',
  /** Superseded editions, which no list shows, stay filed under their figures: the past is asked who quoted one. */
  figureThen: 'figure-then',
} as const;

export interface FacetRow {
  edition_id: number;
  subject_kind: SubjectKind;
  language: string;
  name: string;
  value: string;
  released_at: string;
}

export interface FileRow {
  edition_id: number;
  url: string;
}

export interface VersionRow {
  name: string;
  version: number;
  changed_at: string;
  /** When what is public changes next, as far as is known; null when nothing is on the agenda. */
  next_change_at: string | null;
}
