import type { LocaleCode } from '../../../../contracts/locale';
import { tables } from '../../editions/rows';
import type { Database } from '../../shared/database';
import { type StageRow, stageTable } from '../stages/stage-rows';

/** Between which instants, an open end being null, and in which languages. */
interface Looked {
  from: Date | null;
  to: Date | null;
  locales: readonly LocaleCode[];
  most: number;
}

/** Public press releases that people have published, not the clock, and since when, the newest first. */
export async function publishedByHand(
  database: Database,
  { from, to, locales, most }: Looked,
): Promise<{ release_id: string; released_at: string }[]> {
  const byTheClock = database<StageRow>(`${stageTable} as stage`)
    .whereRaw('stage.release_id = edition.subject_id')
    .whereNotNull('stage.fell_due_at')
    .select('stage.release_id');
  const query = database(`${tables.editions} as edition`)
    .where({ 'edition.subject_kind': 'press-release', 'edition.state': 'live' })
    .whereIn('edition.language', locales)
    .whereNotExists(byTheClock)
    .groupBy('edition.subject_id')
    .orderBy('released_at', 'desc')
    .limit(most);
  if (from !== null) void query.where('edition.released_at', '>=', from.toISOString());
  if (to !== null) void query.where('edition.released_at', '<=', to.toISOString());
  return (await query
    .select('edition.subject_id as release_id')
    .min({ released_at: 'edition.released_at' })) as unknown as { release_id: string; released_at: string }[];
}
