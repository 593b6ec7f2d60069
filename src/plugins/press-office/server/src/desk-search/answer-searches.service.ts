import type { Core } from '@strapi/strapi';

import type { LocaleCode } from '../../../contracts/locale';
import { databaseOf } from '../shared/database';
import { knownLocales } from '../shared/known-locales';
import { nouns } from '../shared/subjects';
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
  const answer = async ({ params }: ReadEvent) => {
    const { _q: typed, where } = params;
    if (typeof typed !== 'string' && typeof typed !== 'number') return;
    delete params._q;
    const database = databaseOf(strapi);
    const anyOf = (await localesOf(strapi, where)).flatMap((locale) => {
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
