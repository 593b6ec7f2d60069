import type { Knex } from 'knex';

import { closingReasons } from '../../../../contracts/publication';
import type { WithdrawnDocument } from '../../../../contracts/documents';
import type { SubjectKind } from '../../../../contracts/subject';
import type { Database } from '../../shared/database';
import { type EditionRow, tables } from '../rows';

/**
 * The number of the last edition that the public may no longer read, of the editions of one subject in one locale:
 * a withdrawal as published in error, or for a legal reason, closes every edition before it for good, whatever is
 * published later. 0 where nothing is closed.
 */
export function closedUpTo(editions: readonly Pick<EditionRow, 'kind' | 'number' | 'document'>[]): number {
  return Math.max(0, ...editions.filter(isClosing).map(({ number }) => number));
}

/** Whether an edition is a withdrawal that closes every edition before it. */
export const isClosing = ({ kind, document }: Pick<EditionRow, 'kind' | 'document'>): boolean =>
  kind === 'withdrawal' && closingReasons.includes((JSON.parse(document) as WithdrawnDocument).withdrawal.reason);

/** The ids of the withdrawals that close what was public before them, among those that are handed in. */
export const closingIn = (withdrawals: readonly Pick<EditionRow, 'id' | 'kind' | 'document'>[]): number[] =>
  withdrawals.filter(isClosing).map(({ id }) => id);

/** The ids of all withdrawals of one kind that close what was public before them. */
export async function closingOf(database: Database, kind: SubjectKind): Promise<number[]> {
  const rows: EditionRow[] = await database<EditionRow>(tables.editions)
    .where({ kind: 'withdrawal', subject_kind: kind })
    .select('id', 'kind', 'document');
  return closingIn(rows);
}

/**
 * What closes an edition, as part of a greater query, in which the edition is called by an alias: one of the closing
 * withdrawals, of the same subject in the same locale, that is not before it.
 */
export const closingsOver = (database: Database, closing: readonly number[], edition: 'naming' | 'past') =>
  database<EditionRow>(`${tables.editions} as closing`)
    .select('closing.id')
    .whereIn('closing.id', closing)
    .whereRaw(`closing.subject_kind = ${edition}.subject_kind`)
    .whereRaw(`closing.subject_id = ${edition}.subject_id`)
    .whereRaw(`closing.language = ${edition}.language`)
    .whereRaw(`closing.number >= ${edition}.number`) as Knex.QueryBuilder;
