import type { Core } from '@strapi/strapi';

import type { AuditEntry, AuditPage } from '../../../contracts/audit';
import { permittedLocales } from '../access/check-permission.service';
import { draftNames } from '../shared/draft-names';
import { knownLocales } from '../shared/known-locales';
import { nouns } from '../shared/subjects';

/** What the subjects of some entries are called, in the languages that the caller may read: one query a kind. */
export async function namesOf(
  strapi: Core.Strapi,
  entries: readonly AuditEntry[],
): Promise<AuditPage['meta']['names']> {
  const known = await knownLocales(strapi);
  const kinds = new Set(entries.map(({ subject }) => subject.kind).filter((kind) => kind !== 'office'));
  const names: AuditPage['meta']['names'] = {};
  for (const kind of kinds) {
    const locales = permittedLocales(strapi, 'read', { kind, locales: known, field: nouns[kind].titleAttribute });
    const ids = entries.filter(({ subject }) => subject.kind === kind).map(({ subject }) => subject.documentId);
    for (const [id, own] of await draftNames(strapi, { kind, ids, locales })) names[id] = own;
  }
  return names;
}
