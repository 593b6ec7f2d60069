import type { LocaleCode } from '../../../../contracts/locale';
import type { Database } from '../../shared/database';
import { type StageRow, stageTable } from '../stages/stage-rows';

/** Whether something on the agenda is to come out in a locale. */
export async function isLocaleScheduled(database: Database, locale: LocaleCode): Promise<boolean> {
  const rows = (await database<StageRow>(stageTable).where({ stage: 'scheduled' }).select('locales')) as StageRow[];
  return rows.some(({ locales }) => (JSON.parse(locales ?? '[]') as LocaleCode[]).includes(locale));
}
