import type { Knex } from 'knex';

import type { Database } from '../../shared/database';
import { type EditionRow, type FileRow, tables } from '../rows';
import { closingIn, closingsOver } from './closed-editions';

/** Of these addresses, those of files that the public may read now: an edition that is open to it names them. */
export async function readableFiles(database: Database, urls: readonly string[]): Promise<Set<string>> {
  const closing = await closingEditions(database, urls);
  const rows = (await editionsNaming(database, closing)
    .whereIn('named.url', urls)
    .distinct('named.url')) as unknown as FileRow[];
  return new Set(rows.map(({ url }) => url));
}

/**
 * Pairs of an address and an edition that names it, `named` and `naming`, without the editions that are closed: as part
 * of a greater query, which says what address it is about (`named.url`). `closing` is what `closingEditions` says.
 */
export const editionsNaming = (database: Database, closing: readonly number[]): Knex.QueryBuilder =>
  database<FileRow>(`${tables.files} as named`)
    .join(`${tables.editions} as naming`, 'naming.id', 'named.edition_id')
    .whereNotExists(closingsOver(database, closing, 'naming'));

/** The withdrawals that close what was public before them; of the subjects that name an address, or all there are. */
export async function closingEditions(database: Database, urls?: readonly string[]): Promise<number[]> {
  const columns = ['withdrawal.id', 'withdrawal.kind', 'withdrawal.document'];
  const withdrawals = database<EditionRow>(`${tables.editions} as withdrawal`).where('withdrawal.kind', 'withdrawal');
  if (urls !== undefined) {
    void withdrawals.whereExists(
      database<FileRow>(`${tables.files} as named`)
        .join(`${tables.editions} as naming`, 'naming.id', 'named.edition_id')
        .whereIn('named.url', urls)
        .whereRaw('naming.subject_kind = withdrawal.subject_kind')
        .whereRaw('naming.subject_id = withdrawal.subject_id')
        .whereRaw('naming.language = withdrawal.language')
        .select('naming.id'),
    );
  }
  const rows = (await withdrawals.select(columns)) as unknown as Pick<EditionRow, 'id' | 'kind' | 'document'>[];
  return closingIn(rows);
}
