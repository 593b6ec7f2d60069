import type { UID } from '@strapi/strapi';

import { slugForDraft } from '../drafting/slug-for-draft.service';
import { ownerOfSlug } from '../editions/read/standing';
import type { Desk } from '../shared/desk';
import type { DeskRow } from '../shared/desk-documents';
import type { Refusal } from '../shared/errors';
import { nouns } from '../shared/subjects';
import type { DeskRecord } from './load-drafts.service';
import { namedForCaller } from './named-for-caller.service';
import {
  type LinkedRecord,
  refusalForIncompleteLink,
  refusalForLinkWithoutSlug,
  refusalForTakenSlug,
} from './refusals';

/**
 * Why a record that a release links to cannot come out with it; null when it can. Its publication would be refused for the
 * same, but at an embargo's end, when nobody is there to mend it.
 */
export async function refusalToComeAlong(
  desk: Desk,
  linked: LinkedRecord,
  { kind, documentId, drafts }: DeskRecord,
): Promise<Refusal | null> {
  const { uid, slugAttribute } = nouns[kind];
  const named = async () => (await namedForCaller(desk.strapi, [linked]))[0]!;
  const required = requiredOf(desk, uid as UID.ContentType);
  const incomplete = [...drafts].filter(([, draft]) =>
    required.some((name) => name !== slugAttribute && isEmpty(draft[name])),
  );
  if (incomplete.length > 0) {
    const locales = incomplete.map(([locale]) => locale);
    return refusalForIncompleteLink(await named(), { locales, say: desk.say });
  }
  for (const [locale, draft] of drafts) {
    const given = slugIn(draft, slugAttribute);
    const slug = given ?? (await slugForDraft(desk, { kind, documentId, locale, words: draft }));
    if (slug === null) return refusalForLinkWithoutSlug(await named(), desk.say);
    const owner = await ownerOfSlug(desk.database, { kind, locale, slug });
    if (owner !== null && owner !== documentId) return refusalForTakenSlug(slug, desk.say);
  }
  return null;
}

const requiredOf = ({ strapi }: Desk, uid: UID.ContentType) =>
  Object.entries(strapi.contentType(uid).attributes).flatMap(([name, { required }]) => (required ? [name] : []));

const isEmpty = (value: unknown) => value === null || value === undefined || value === '';

function slugIn(draft: DeskRow, attribute: string): string | null {
  const slug = draft[attribute];
  return typeof slug === 'string' && slug !== '' ? slug : null;
}
