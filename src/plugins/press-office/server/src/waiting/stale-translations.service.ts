import type { LocaleCode } from '../../../contracts/locale';
import type { WaitingEntry } from '../../../contracts/waiting';
import { permittedLocales } from '../access/check-permission.service';
import { actOfCaller } from '../publication/act-of-caller.service';
import { type StageRow, stageTable } from '../publication/stages/stage-rows';
import { translationStates } from '../publication/translation-states';
import type { Desk } from '../shared/desk';
import { inBatches } from '../shared/in-batches';
import { draftsOf, savedLast, titlesOf } from './drafts-of.service';

/** A translation grows stale when its source is saved: of what was saved long ago, somebody has been told. */
const mostLookedAt = 300;

/**
 * Translations that the caller may edit and that were saved before the text that they are of, the one that was saved last
 * first. Withdrawn releases are left out: nobody waits for those.
 */
export async function staleTranslations(
  { strapi, database }: Desk,
  { locales, readable }: { locales: readonly LocaleCode[]; readable: readonly LocaleCode[] },
): Promise<WaitingEntry[]> {
  const [source] = locales;
  const writable = permittedLocales(strapi, 'update', { kind: 'press-release', locales });
  if (source === undefined || writable.length === 0) return [];
  const ids = await savedLast(strapi, { locale: source, most: mostLookedAt });
  const drafts = await draftsOf(strapi, ids);
  const stages = await stagesOf(database, ids);
  const { actorId } = actOfCaller(strapi);
  return ids.flatMap((documentId) => {
    const own = drafts.get(documentId) ?? [];
    const row = stages.get(documentId);
    const stale = translationStates(new Map(own.map((draft) => [draft.locale, { ...draft }])), locales)
      .filter(({ locale, state }) => state === 'stale' && writable.includes(locale) && readable.includes(locale))
      .map(({ locale }) => locale);
    if (stale.length === 0 || row?.stage === 'withdrawn') return [];
    return {
      reason: 'stale-translation' as const,
      documentId,
      titles: titlesOf(own, readable),
      stage: row?.stage ?? 'draft',
      locales: stale,
      note: null,
      isMine: actorId !== null && row?.last_edited_by === actorId,
      figure: null,
    };
  });
}

async function stagesOf(database: Desk['database'], ids: readonly string[]): Promise<Map<string, StageRow>> {
  const stages = new Map<string, StageRow>();
  for (const batch of inBatches(ids)) {
    const rows: StageRow[] = await database<StageRow>(stageTable).whereIn('release_id', batch);
    for (const row of rows) stages.set(row.release_id, row);
  }
  return stages;
}
