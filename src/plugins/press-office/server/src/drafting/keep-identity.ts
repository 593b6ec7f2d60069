import { BadInputError } from '../shared/errors';
import type { Say } from '../shared/translate';

/**
 * The data of a save without the document's identity, which is the address of the save and nothing that is saved:
 * Strapi would move the draft to whatever document it names, and the words would be published in that one's place.
 * @param documentId of the document that is saved; null for a new one
 * @throws BadInputError IDENTITY_FIXED when the data names another document
 */
export function keepIdentity(
  { documentId: named, ...data }: Record<string, unknown>,
  documentId: string | null,
  say: Say,
): Record<string, unknown> {
  const namesAnother = named !== undefined && named !== null && named !== documentId;
  if (namesAnother) throw new BadInputError('IDENTITY_FIXED', say('drafting.identity-fixed'));
  return data;
}
