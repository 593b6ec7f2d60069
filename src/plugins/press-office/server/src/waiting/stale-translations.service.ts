import type { LocaleCode } from '../../../contracts/locale';
import type { WaitingEntry } from '../../../contracts/waiting';
import { permittedLocales } from '../access/check-permission.service';
import { standingOf } from '../editions/read/standing';
import { actOfCaller } from '../publication/act-of-caller.service';
import { stageOf, stagesOf } from '../publication/stages/stage-rows';
import { translationStates } from '../publication/translation-states';
import type { Desk } from '../shared/desk';
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
  const entries: WaitingEntry[] = [];
  for (const documentId of ids) {
    const own = drafts.get(documentId) ?? [];
    const stale = translationStates(new Map(own.map((draft) => [draft.locale, { ...draft }])), locales)
      .filter(({ locale, state }) => state === 'stale' && writable.includes(locale) && readable.includes(locale))
      .map(({ locale }) => locale);
    if (stale.length === 0) continue;
    const row = stages.get(documentId) ?? (await stageOnRecord(database, documentId));
    if (row.stage === 'withdrawn') continue;
    entries.push({
      reason: 'stale-translation',
      documentId,
      titles: titlesOf(own, readable),
      stage: row.stage,
      locales: stale,
      note: null,
      isMine: actorId !== null && row.last_edited_by === actorId,
      figure: null,
    });
  }
  return entries;
}

const stageOnRecord = async (database: Desk['database'], id: string) =>
  stageOf(database, id, await standingOf(database, { kind: 'press-release', id }));
