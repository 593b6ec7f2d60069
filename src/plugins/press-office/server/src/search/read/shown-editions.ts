import type { SubjectKind } from '../../../../contracts/subject';
import type { Database } from '../../shared/database';
import type { KnownText } from '../analyser';
import { type BodyRow, type ResultRow, tables } from '../rows';

/** What results have of a live edition, with the words in what they show. */
export interface ShownEdition {
  kind: SubjectKind;
  /** The document as lists have it, in JSON. */
  listed: string;
  title: KnownText;
  summary: KnownText | null;
}

/** What results have of live editions, by their ids. */
export async function shownEditions(database: Database, ids: readonly number[]): Promise<Map<number, ShownEdition>> {
  if (ids.length === 0) return new Map();
  const rows: ResultRow[] = await database<ResultRow>(tables.results).whereIn('edition_id', ids);
  return new Map(rows.map((row) => [row.edition_id, shownIn(row)]));
}

const shownIn = ({ kind, listed, title, summary, words, title_bytes: bytes }: ResultRow): ShownEdition => ({
  kind,
  listed,
  title: { text: title, words: words && words.subarray(0, bytes) },
  summary: summary === null ? null : { text: summary, words: words && words.subarray(bytes) },
});

/** The long texts of live editions, by their ids; of those that have one. */
export async function bodiesOf(database: Database, ids: readonly number[]): Promise<Map<number, KnownText>> {
  if (ids.length === 0) return new Map();
  const rows: BodyRow[] = await database<BodyRow>(tables.bodies).whereIn('edition_id', ids);
  return new Map(rows.map(({ edition_id: id, body, words }) => [id, { text: body, words }]));
}
