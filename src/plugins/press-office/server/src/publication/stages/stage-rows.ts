import type { Stage } from '../../../../contracts/publication';
import type { Standing } from '../../editions/read/standing';
import type { Database } from '../../shared/database';
import { inBatches } from '../../shared/in-batches';

export const stageTable = 'press_office_release_stages';

export interface StageRow {
  release_id: string;
  stage: Stage;
  /** 0: not in the table yet. */
  version: number;
  last_edited_by: number | null;
  submitted_by: number | null;
  approved_by: number | null;
  /** JSON: what of the office's settings it was approved with (`as-approved.ts`). */
  approved_with: string | null;
  published_at_once_by: number | null;
  sent_back_for: string | null;
  unreviewed: number;
  embargo_until: string | null;
  locales: string | null;
  dependencies: string | null;
  fell_due_at: string | null;
  lateness_ms: number | null;
  failures: number;
  failure: string | null;
  retry_at: string | null;
}

/** Where a release stands. `standings` tells it for one that has no row: published before there were stages, or new. */
export async function stageOf(
  database: Database,
  releaseId: string,
  standings: readonly Standing[],
): Promise<StageRow> {
  const row = await database<StageRow>(stageTable).where({ release_id: releaseId }).first();
  return (row as StageRow | undefined) ?? { ...unmoved, release_id: releaseId, stage: stageOnRecord(standings) };
}

/** The rows of some releases, by release: of one that has none, nothing. */
export async function stagesOf(database: Database, ids: readonly string[]): Promise<Map<string, StageRow>> {
  const stages = new Map<string, StageRow>();
  for (const batch of inBatches(ids)) {
    const rows: StageRow[] = await database<StageRow>(stageTable).whereIn('release_id', batch);
    for (const row of rows) stages.set(row.release_id, row);
  }
  return stages;
}

const unmoved: Omit<StageRow, 'release_id' | 'stage'> = {
  version: 0,
  last_edited_by: null,
  submitted_by: null,
  approved_by: null,
  approved_with: null,
  published_at_once_by: null,
  sent_back_for: null,
  unreviewed: 0,
  embargo_until: null,
  locales: null,
  dependencies: null,
  fell_due_at: null,
  lateness_ms: null,
  failures: 0,
  failure: null,
  retry_at: null,
};

function stageOnRecord(standings: readonly Standing[]): Stage {
  if (standings.length === 0) return 'draft';
  return standings.some(({ newest }) => newest.state === 'live') ? 'published' : 'withdrawn';
}

/** Another act changed the row since it was read. */
export class StageMovedError extends Error {
  constructor(releaseId: string) {
    super(`The stage of ${releaseId} was changed by another act.`);
    this.name = 'StageMovedError';
  }
}

/**
 * Changes a row that is still as it was read.
 * @throws StageMovedError
 */
export async function changeStage(database: Database, row: StageRow, change: Partial<StageRow>): Promise<StageRow> {
  const changed = { ...row, ...change, version: row.version + 1 };
  if (row.version === 0) {
    const inserted = await database<StageRow>(stageTable)
      .insert(changed)
      .onConflict('release_id')
      .ignore()
      .returning('release_id');
    if (inserted.length !== 1) throw new StageMovedError(row.release_id);
    return changed;
  }
  const { release_id, version } = row;
  const updated: unknown = await database<StageRow>(stageTable)
    .where({ release_id, version })
    .update({ ...change, version: version + 1 });
  if (updated !== 1) throw new StageMovedError(release_id);
  return changed;
}

/** Forgets where a release stood, with the release itself. */
export async function forgetStage(database: Database, releaseId: string): Promise<void> {
  await database<StageRow>(stageTable).where({ release_id: releaseId }).delete();
}
