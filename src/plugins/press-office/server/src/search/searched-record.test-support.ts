import type { Subject } from '../../../contracts/subject';
import { emptyRecord, write } from '../editions/empty-record.test-support';
import { type EditionRow, tables } from '../editions/rows';
import type { Database } from '../shared/database';
import { readQuery } from './analyser';
import { type EditionSearch, searchEditions } from './read/search-editions';

/** A press release of which only what a test is about need be said. */
export interface Release {
  id: string;
  locale?: string;
  title?: string;
  summary?: string;
  body?: string;
  topics?: string[];
  /** Which edition of it this is. */
  edition?: number;
  releasedAt?: string;
}

/** Writes a live edition; its facets are its topics. */
export function release(
  database: Database,
  { id, body = '', topics = [], ...properties }: Release,
): Promise<EditionRow> {
  return write(database, {
    subject: { kind: 'press-release', id },
    kind: (properties.edition ?? 1) === 1 ? 'first' : 'minor',
    facets: topics.map((value) => ({ name: 'topic', value })),
    document: { locale: 'fr', ...properties, topics, body: { blocks: [], html: '', text: body } },
  });
}

/** Withdraws a subject in French. */
export function withdraw(database: Database, { id, edition }: { id: string; edition: number }): Promise<EditionRow> {
  const subject: Subject = { kind: 'press-release', id };
  return write(database, { subject, kind: 'withdrawal', document: { locale: 'fr', edition, state: 'withdrawn' } });
}

/** Searches as the public does, and answers with the subjects that were found. */
export async function find(
  database: Database,
  text: string,
  asked: Partial<EditionSearch> = {},
): Promise<{ ids: string[]; total: number | null; isMore: boolean }> {
  const locale = asked.locale ?? 'fr';
  const { editions, total, isMore } = await searchEditions(database, {
    kinds: ['press-release'],
    locale,
    query: readQuery(text, locale),
    conditions: [],
    order: 'rank',
    offset: 0,
    limit: 25,
    withCount: false,
    ...asked,
  });
  const rows: EditionRow[] = await database<EditionRow>(tables.editions).whereIn('id', editions);
  const subjects = new Map(rows.map((row) => [row.id, row.subject_id]));
  return { ids: editions.map((id) => subjects.get(id) ?? `no edition ${id}`), total, isMore };
}

export { emptyRecord, write };
