import type { LocaleCode } from '../../../contracts/locale';
import { analyserFor } from '../search/analyser';
import { fts5Text, tsVector } from '../search/write/engine-text';
import type { Database } from '../shared/database';
import { inBatches } from '../shared/in-batches';
import { isPostgres, runSql } from '../shared/sql';
import { type SearchedWords, textsOf } from './draft-texts';
import { type IndexedDraftRow, tables } from './rows';
import { tokenStream } from './token-stream';

/** A draft's own row, with the words that it is found by. */
export type DraftRow = SearchedWords & {
  id: number;
  documentId: string;
  locale: LocaleCode;
  updatedAt: string | Date;
};

/** Makes drafts findable by the words that they have now; hand in many at once where there are many. */
export async function indexDrafts(db: Database, drafts: readonly DraftRow[]): Promise<void> {
  await forgetDrafts(
    db,
    drafts.map(({ id }) => id),
  );
  const [columns, value, textOf] = isPostgres(db, tables.words)
    ? (['id, words', '(?, ?::tsvector)', tsVector] as const)
    : (['rowid, words', '(?, ?)', fts5Text] as const);
  for (const batch of inBatches(drafts)) {
    await db<IndexedDraftRow>(tables.drafts).insert(batch.map(rowOf));
    await runSql(db, {
      table: tables.words,
      sql: `INSERT INTO ${tables.words} (${columns}) VALUES ${batch.map(() => value).join(', ')}`,
      bindings: batch.flatMap((draft) => [draft.id, textOf(tokenStream(analyserFor(draft.locale), textsOf(draft)))]),
    });
  }
}

const rowOf = ({ id, documentId, locale, updatedAt }: DraftRow): IndexedDraftRow => ({
  ...{ id, document_id: documentId, language: locale },
  saved_at: new Date(updatedAt).toISOString(),
});

/** Drafts that are there no more, by their rows. Does nothing for those that are not indexed. */
export async function forgetDrafts(db: Database, ids: readonly number[]): Promise<void> {
  for (const batch of inBatches(ids)) {
    await db(tables.drafts).whereIn('id', batch).delete();
    await db(tables.words)
      .whereIn(isPostgres(db, tables.words) ? 'id' : 'rowid', batch)
      .delete();
  }
}

/** Empties the index: what is in it was made in another way. */
export async function forgetAll(db: Database): Promise<void> {
  await db(tables.drafts).delete();
  if (isPostgres(db, tables.words)) await db(tables.words).delete();
  else {
    const { words } = tables;
    await runSql(db, { table: words, sql: `INSERT INTO ${words} (${words}) VALUES ('delete-all')`, bindings: [] });
  }
}
