import type { Knex } from 'knex';

import type { Stage } from '../../../contracts/publication';
import { type EditionRow, tables } from '../editions/rows';
import { type StageRow, stageTable } from '../publication/stages/stage-rows';
import type { Database } from '../shared/database';
import { releaseTable } from '../shared/desk-documents';

/**
 * Selects the documentIds of the press releases at a stage, those without a row in the table of stages among them: they are
 * drafts that nobody has handed on, or were published before there were stages. A query to be asked inside another.
 */
export function releasesAt(db: Database, stage: Stage): Knex.QueryBuilder {
  const atStage = db<StageRow>(stageTable).select('release_id').where({ stage });
  if (stage === 'published') return atStage.unionAll([withoutRow(db, 'live')]);
  if (stage === 'withdrawn') return atStage.unionAll([withoutRow(db, 'none live')]);
  if (stage !== 'draft') return atStage;
  return db(`${releaseTable} as release`)
    .select('release.document_id')
    .whereNull('release.published_at')
    .whereNotExists(rowOf(db, 'release.document_id').whereNot('stage', 'draft'))
    .whereNotExists(
      editionsOf(db)
        .whereRaw('edition.subject_id = release.document_id')
        .whereNotExists(rowOf(db, 'edition.subject_id')),
    );
}

/** Selects the documentIds of the press releases that are out, or were. */
export const releasesOut = (db: Database): Knex.QueryBuilder =>
  releasesAt(db, 'published').unionAll([releasesAt(db, 'withdrawn')]);

const editionsOf = (db: Database): Knex.QueryBuilder =>
  db<EditionRow>(`${tables.editions} as edition`)
    .select('edition.subject_id')
    .where('edition.subject_kind', 'press-release');

const rowOf = (db: Database, releaseId: string): Knex.QueryBuilder =>
  db<StageRow>(`${stageTable} as at`).select('at.release_id').whereRaw(`at.release_id = ${releaseId}`);

/** What is on record, and has no row in the table of stages. */
function withoutRow(db: Database, state: 'live' | 'none live'): Knex.QueryBuilder {
  const onRecord = editionsOf(db).whereNotExists(rowOf(db, 'edition.subject_id'));
  if (state === 'live') return onRecord.where('edition.state', 'live');
  const live = db<EditionRow>(`${tables.editions} as other`)
    .select('other.subject_id')
    .whereRaw('other.subject_kind = edition.subject_kind AND other.subject_id = edition.subject_id')
    .where('other.state', 'live');
  return onRecord.whereNotExists(live);
}
