import type { UID } from '@strapi/strapi';

import type { LocaleCode } from '../../../contracts/locale';
import { slugForDraft } from '../drafting/slug-for-draft.service';
import { ownerOfSlug } from '../editions/read/standing';
import type { Desk } from '../shared/desk';
import { refusedError } from '../shared/errors';
import { nouns } from '../shared/subjects';
import type { DeskRecord } from './load-drafts.service';
import { refusalForMissingSlug, refusalForTakenSlug } from './refusals';

/**
 * The slug that each locale will be public under. A draft saved without one (cloned, or written below the
 * Document Service) is given one now, in its row too, so that desk and record say the same.
 * @throws RefusedError NO_SLUG, SLUG_TAKEN
 */
export async function settleSlugs(
  desk: Desk,
  { kind, documentId, drafts }: DeskRecord,
  locales: readonly LocaleCode[],
): Promise<Map<LocaleCode, string>> {
  const { uid, slugAttribute } = nouns[kind];
  const slugs = new Map<LocaleCode, string>();
  for (const locale of locales) {
    const draft = drafts.get(locale);
    if (draft === undefined) continue;
    const given = draft[slugAttribute];
    const slug =
      typeof given === 'string' && given !== ''
        ? given
        : await slugForDraft(desk, { kind, documentId, locale, words: draft });
    if (slug === null) throw refusedError(refusalForMissingSlug(desk.say));
    const owner = await ownerOfSlug(desk.database, { kind, locale, slug });
    if (owner !== null && owner !== documentId) throw refusedError(refusalForTakenSlug(slug, desk.say));
    if (slug !== given) {
      await desk.strapi.db
        .query(uid as UID.ContentType)
        .update({ where: { id: draft.id }, data: { [slugAttribute]: slug } });
    }
    slugs.set(locale, slug);
  }
  return slugs;
}
