import type { Knex } from 'knex';

import type { LocaleCode } from '../../../contracts/locale';
import type { Database } from '../shared/database';
import { isPostgres } from '../shared/sql';
import { matchText, tsQuery } from './engine-question';
import type { Question } from './question';
import { foundFunction, type IndexedDraftRow, tables } from './rows';

/**
 * Selects the documentIds of the press releases whose draft in one language answers a question. A query to be asked inside
 * another: however many there are, none is read that the other does not want.
 */
export function foundReleases(
  db: Database,
  { question, locale }: { question: Question; locale: LocaleCode },
): Knex.QueryBuilder {
  const drafts = db<IndexedDraftRow>(tables.drafts).select('document_id').where({ language: locale });
  if (question.all.length === 0) return drafts.whereRaw('1 = 0');
  return isPostgres(db, tables.words)
    ? drafts.whereRaw(`id IN (SELECT found FROM ${foundFunction}(?::tsquery) AS found)`, [tsQuery(question)])
    : drafts.whereRaw(`id IN (SELECT rowid FROM ${tables.words} WHERE ${tables.words} MATCH ?)`, [matchText(question)]);
}
