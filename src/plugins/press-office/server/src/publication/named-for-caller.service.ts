import type { Core } from '@strapi/strapi';

import { permittedLocales } from '../access/check-permission.service';
import { draftNames } from '../shared/draft-names';
import { knownLocales } from '../shared/known-locales';
import { nouns } from '../shared/subjects';
import type { LinkedRecord } from './refusals';

/**
 * Records that a release links to, named as whoever asks may know them: in a language that she may read such records in, or
 * else by their documentId. Who may read them in every language is told the names that they have.
 */
export async function namedForCaller(strapi: Core.Strapi, linked: readonly LinkedRecord[]): Promise<LinkedRecord[]> {
  if (linked.length === 0) return [];
  const known = await knownLocales(strapi);
  const names = new Map<string, string>();
  for (const kind of new Set(linked.map((record) => record.kind))) {
    const locales = permittedLocales(strapi, 'read', { kind, locales: known, field: nouns[kind].titleAttribute });
    const records = linked.filter((record) => record.kind === kind);
    if (locales.length === known.length) {
      for (const { documentId, name } of records) names.set(documentId, name);
      continue;
    }
    const ids = records.map(({ documentId }) => documentId);
    for (const [id, own] of await draftNames(strapi, { kind, ids, locales })) {
      const name = locales.map((locale) => own[locale]).find((one) => typeof one === 'string');
      if (name !== undefined && name !== null) names.set(id, name);
    }
  }
  return linked.map((record) => ({ ...record, name: names.get(record.documentId) ?? record.documentId }));
}
