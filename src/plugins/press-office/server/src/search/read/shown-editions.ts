import type { Database } from '../../shared/database';
import type { KnownText } from '../analyser';
import { type BodyRow, type HeadRow, tables } from '../rows';

/** What results show of a live edition, with the words in it. */
export interface ShownEdition {
  title: KnownText;
  summary: KnownText | null;
}

/** What results show of live editions, by their ids. */
export async function shownEditions(database: Database, ids: readonly number[]): Promise<Map<number, ShownEdition>> {
  if (ids.length === 0) return new Map();
  const rows: HeadRow[] = await database<HeadRow>(tables.heads).whereIn('edition_id', ids);
  return new Map(rows.map((row) => [row.edition_id, shownIn(row)]));
}

const shownIn = ({ title, summary, words, title_bytes: bytes }: HeadRow): ShownEdition => ({
  title: { text: title, words: words && words.subarray(0, bytes) },
  summary: summary === null ? null : { text: summary, words: words && words.subarray(bytes) },
});

/** The long texts of live editions, by their ids; of those that have one. */
export async function bodiesOf(database: Database, ids: readonly number[]): Promise<Map<number, KnownText>> {
  if (ids.length === 0) return new Map();
  const rows: BodyRow[] = await database<BodyRow>(tables.bodies).whereIn('edition_id', ids);
  return new Map(rows.map(({ edition_id: id, body, words }) => [id, { text: body, words }]));
}
