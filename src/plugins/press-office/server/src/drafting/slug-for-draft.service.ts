import type { UID } from '@strapi/strapi';

import type { SubjectKind } from '../../../contracts/subject';
import { ownerOfSlug } from '../editions/read/standing';
import type { Desk } from '../shared/desk';
import { badFieldError } from '../shared/errors';
import { nouns } from '../shared/subjects';
import { freeSlug } from './free-slug';
import { slugFrom } from './slug-from';

interface Wish {
  kind: SubjectKind;
  /** Null for a document that is being created. */
  documentId: string | null;
  locale: string;
  /** The words as they will be after the save. */
  words: Record<string, unknown>;
}

/**
 * The slug a draft is saved with: the one its editor chose, or one made from its title that nobody has.
 * Null when there is no title yet, or none that a slug can be made from; publication then asks for one.
 * @throws BadInputError SLUG_TAKEN when the editor chose one that belongs to another record
 */
export async function slugForDraft(desk: Desk, wish: Wish): Promise<string | null> {
  const { slugAttribute, slugSources } = nouns[wish.kind];
  const chosen = wish.words[slugAttribute];
  const isTaken = (slug: string) => isSlugTaken(desk, wish, slug);
  if (typeof chosen === 'string' && chosen !== '') {
    if (await isTaken(chosen))
      throw badFieldError('SLUG_TAKEN', desk.say('drafting.slug-taken', { slug: chosen }), [slugAttribute]);
    return chosen;
  }
  const source = slugSources
    .map((attribute) => wish.words[attribute])
    .find((words) => typeof words === 'string' && words);
  const wanted = typeof source === 'string' ? slugFrom(source) : null;
  return wanted === null ? null : freeSlug(wanted, isTaken);
}

async function isSlugTaken(
  { strapi, database }: Desk,
  { kind, documentId, locale }: Wish,
  slug: string,
): Promise<boolean> {
  const owner = await ownerOfSlug(database, { kind, locale, slug });
  if (owner !== null && owner !== documentId) return true;
  const { uid, slugAttribute } = nouns[kind];
  // A key names a figure in every locale; a slug, a record in one.
  const where = { [slugAttribute]: slug, ...(slugAttribute === 'slug' ? { locale } : {}) };
  const others = documentId === null ? where : { ...where, documentId: { $ne: documentId } };
  return (await strapi.db.query(uid as UID.ContentType).count({ where: others })) > 0;
}
