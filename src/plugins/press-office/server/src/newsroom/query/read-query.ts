import type { LocaleCode } from '../../../../contracts/locale';
import type { Say } from '../../shared/translate';
import type { Collection } from '../collections';
import { checkPopulate, type Fields, readFields } from './fields';
import { type Filter, readFilters } from './filters';
import { type Page, readPage } from './page';
import { draftsNotServed, unusable } from './refusal';
import { readSort } from './sort';

/** A list as it was asked for, checked. */
export interface ListQuery {
  locale: LocaleCode;
  filters: Filter[];
  order: 'asc' | 'desc';
  page: Page;
  fields: Fields;
}

/** One document as it was asked for, checked. */
export interface DocumentQuery {
  locale: LocaleCode;
  fields: Fields;
}

/** What the parameters are checked against. The first locale is the default one. */
export interface Asked {
  collection: Collection;
  locales: readonly LocaleCode[];
  say: Say;
}

type Parameters = Readonly<Record<string, unknown>>;

/** @throws BadInputError naming what is not understood and what would be: nothing is ever ignored */
export function readListQuery(parameters: Parameters, asked: Asked): ListQuery {
  checkNames(parameters, ['locale', 'filters', 'sort', 'pagination', 'fields', 'populate'], asked.say);
  checkPopulate(parameters.populate, asked.collection, asked.say);
  return {
    locale: readLocale(parameters.locale, asked),
    filters: readFilters(parameters.filters, asked.collection, asked.say),
    order: readSort(parameters.sort, asked.say),
    page: readPage(parameters.pagination, asked.say),
    fields: readFields(parameters.fields, asked.collection, asked.say),
  };
}

/** @throws BadInputError as `readListQuery` */
export function readDocumentQuery(parameters: Parameters, asked: Asked): DocumentQuery {
  checkNames(parameters, ['locale', 'fields', 'populate'], asked.say);
  checkPopulate(parameters.populate, asked.collection, asked.say);
  return {
    locale: readLocale(parameters.locale, asked),
    fields: readFields(parameters.fields, asked.collection, asked.say),
  };
}

/** @throws BadInputError as `readListQuery` */
export function readRecordQuery(parameters: Parameters, asked: Asked): LocaleCode {
  checkNames(parameters, ['locale'], asked.say);
  return readLocale(parameters.locale, asked);
}

function checkNames(parameters: Parameters, allowed: readonly string[], say: Say): void {
  if ('status' in parameters) throw draftsNotServed(say);
  const unknown = Object.keys(parameters).find((name) => !allowed.includes(name));
  if (unknown !== undefined) throw unusable(say, 'UNKNOWN_PARAMETER', unknown, allowed);
}

function readLocale(given: unknown, { locales, say }: Asked): LocaleCode {
  const locale = given === undefined ? locales[0] : given;
  if (typeof locale === 'string' && locales.includes(locale)) return locale;
  throw unusable(say, 'UNKNOWN_LOCALE', typeof locale === 'string' ? locale : typeof locale, locales);
}
