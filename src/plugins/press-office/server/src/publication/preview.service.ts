import type { PressReleaseDocument } from '../../../contracts/documents';
import type { LocaleCode } from '../../../contracts/locale';
import type { ReleasePreview } from '../../../contracts/preview';
import { checkPermission } from '../access/check-permission.service';
import { slugForDraft } from '../drafting/slug-for-draft.service';
import { standingOf } from '../editions/read/standing';
import type { Desk } from '../shared/desk';
import { presentSettings } from '../shared/office-settings';
import { actOfCaller } from './act-of-caller.service';
import { agreedDependencies, linksToCome } from './links-to-come.service';
import { loadDrafts } from './load-drafts.service';
import { namedForCaller } from './named-for-caller.service';
import { planEditions } from './plan-editions.service';
import { officeFor } from './stages/as-approved';
import { stageOf } from './stages/stage-rows';

/**
 * The public document that a saved draft would be published as now, made as publication makes it and not written; of a
 * scheduled release, with what was agreed to come out together with it. Null when there is no such draft.
 * @throws ForbiddenError NOT_PERMITTED when the caller may not read it, with its text
 */
export async function previewOf(
  desk: Desk,
  { documentId, locale }: { documentId: string; locale: LocaleCode },
): Promise<ReleasePreview | null> {
  const { strapi, database } = desk;
  const kind = 'press-release';
  checkPermission(strapi, 'read', { kind, locales: [locale], field: 'body' });
  const record = await loadDrafts(strapi, { kind, documentId });
  const draft = record.drafts.get(locale);
  if (draft === undefined) return null;
  const standings = await standingOf(database, { kind, id: documentId });
  // Where no slug can be made, publication asks for one: what else it would publish can be seen before.
  const own = typeof draft.slug === 'string' && draft.slug !== '' ? draft.slug : null;
  const slug = own ?? (await slugForDraft(desk, { kind, documentId, locale, words: draft })) ?? '';
  const act = actOfCaller(strapi, { release: documentId });
  const stage = await stageOf(database, documentId, standings);
  const office = officeFor(stage, presentSettings(strapi));
  const { links, together } = await linksToCome(desk, record, { agreed: agreedDependencies(stage), act });
  const slugs = new Map([[locale, slug]]);
  const planned = await planEditions(desk, { record, standings, links, slugs, office }, act);
  const document = planned[0]?.composition.document;
  if (document === undefined) return null;
  return {
    document: document as PressReleaseDocument,
    hiddenLinks: await namedForCaller(strapi, links.hidden),
    comesOutWith: await namedForCaller(strapi, together),
  };
}
