import type { Core } from '@strapi/strapi';

import type { LocaleCode } from '../../../contracts/locale';
import { permittedOwnLocales } from '../access/check-permission.service';
import { databaseOf } from '../shared/database';
import { knownLocales } from '../shared/known-locales';
import { nouns } from '../shared/subjects';
import { searchedAttributes } from './draft-texts';
import { foundReleases } from './found-releases';
import { readQuestion } from './question';

interface ReadEvent {
  params: { _q?: unknown; where?: { locale?: unknown } };
}

/**
 * Has press releases found by the desk's index wherever Strapi would search its columns letter by letter: in the content
 * manager's list, whose other filters, permissions and pages stay as they are. To be called in `bootstrap`, once the index
 * is there.
 */
export function answerSearches(strapi: Core.Strapi): void {
  // Strapi may hand the same parameters to a search and to its count, at once.
  const underWay = new WeakMap<ReadEvent['params'], Promise<void>>();
  const answer = ({ params }: ReadEvent): Promise<void> => {
    const begun = underWay.get(params) ?? rewrite(params);
    underWay.set(params, begun);
    return begun;
  };
  const rewrite = async (params: ReadEvent['params']): Promise<void> => {
    const { _q: typed, where } = params;
    if (typeof typed !== 'string' && typeof typed !== 'number') return;
    const locales = await localesOf(strapi, where);
    delete params._q;
    // Whoever may not read a text would learn from a list which releases have a word in it.
    const readable = readableAttributes(strapi, locales);
    if (readable.length < searchedAttributes.length) {
      Object.assign(params, { where: { $and: [where ?? {}, hasLetters(String(typed), readable)] } });
      return;
    }
    const database = databaseOf(strapi);
    const anyOf = locales.flatMap((locale) => {
      const question = readQuestion(String(typed), locale);
      return question === null ? [] : { locale, documentId: { $in: foundReleases(database, { question, locale }) } };
    });
    if (anyOf.length > 0) Object.assign(params, { where: { $and: [where ?? {}, { $or: anyOf }] } });
  };
  strapi.db.lifecycles.subscribe({
    models: [nouns['press-release'].uid],
    beforeFindMany: answer,
    beforeCount: answer,
  } as never);
}

/** The languages of a list: the content manager asks for one, and what asks for none means all. */
async function localesOf(strapi: Core.Strapi, where: ReadEvent['params']['where']): Promise<LocaleCode[]> {
  return typeof where?.locale === 'string' ? [where.locale] : knownLocales(strapi);
}

/** What drafts are found by, as far as the caller may read it in all of some languages. */
function readableAttributes(strapi: Core.Strapi, locales: readonly LocaleCode[]) {
  const mayRead = (field: string) =>
    permittedOwnLocales(strapi, 'read', { kind: 'press-release', locales, field }).length === locales.length;
  return searchedAttributes.filter(mayRead);
}

/** Finds letters, as Strapi would, in those texts alone that may be read; the index does not tell them apart. */
function hasLetters(typed: string, readable: readonly string[]): object {
  const columns = readable.filter((attribute) => attribute !== 'body' && attribute !== 'topics');
  if (columns.length === 0) return { id: { $null: true } };
  return { $or: columns.map((attribute) => ({ [attribute]: { $containsi: typed } })) };
}
