import type { LocaleCode } from '../../../../contracts/locale';
import type { Position } from '../../editions/read/walk-editions';
import type { SearchQuery } from '../../search/analyser';
import { BadInputError } from '../../shared/errors';
import type { Say } from '../../shared/translate';
import type { Collection } from '../collections';
import { readAsOf, type Today } from './as-of';
import { noCursors, positionIn } from './cursors';
import { checkPopulate, type Fields, readFields } from './fields';
import { type Filter, readFilters } from './filters';
import { type Format, readFormat } from './format';
import { largestPage, type Page, readPage, usualPage } from './page';
import { draftsNotServed, unusable } from './refusal';
import { type Order, readSort } from './sort';
import { readWords, withinResults } from './words';

/** A list as it was asked for, checked. */
export interface ListQuery {
  locale: LocaleCode;
  filters: Filter[];
  order: Order;
  page: Page;
  /** What is searched for; null for a list of everything. */
  words: SearchQuery | null;
  fields: Fields;
  /** The instant that the public is to be answered as at, ISO 8601 in UTC; null for now. */
  asOf: string | null;
  format: Format;
}

/** One document as it was asked for, checked. */
export interface DocumentQuery {
  locale: LocaleCode;
  fields: Fields;
  /** As in `ListQuery`. */
  asOf: string | null;
  format: Format;
}

/** What the parameters are checked against. The first locale is the default one. */
export interface Asked extends Today {
  collection: Collection;
  locales: readonly LocaleCode[];
  say: Say;
}

type Parameters = Readonly<Record<string, unknown>>;

/**
 * @throws BadInputError naming what is not understood and what would be: nothing is ever ignored. SERIES_NEEDED when
 * figures are asked for in a form that holds one series, and not of one
 */
export function readListQuery(parameters: Parameters, asked: Asked): ListQuery {
  const { collection, say } = asked;
  const format = collection.formats ? readFormat(parameters.format, collection.formats.list, say) : 'json';
  const allowed = ['locale', 'filters', 'sort', 'pagination', ...(collection.isSearchable ? ['q'] : [])];
  checkNames(parameters, [...allowed, ...whatMayBeAsked(format, collection)], say);
  checkPopulate(parameters.populate, collection, say);
  const filters = readFilters(parameters.filters, collection, say);
  const isSeries = filters.some(asksForSeries);
  if (format === 'sdmx-json' && !asksForOneSeries(filters)) {
    throw new BadInputError('SERIES_NEEDED', say('newsroom.series-needed'));
  }
  const locale = readLocale(parameters.locale, asked);
  const words = parameters.q === undefined ? null : readWords(parameters.q, locale, say);
  const order = readSort<Order>(parameters.sort, say, words !== null ? 'rank' : isSeries ? 'series' : 'desc');
  const asOf = readAsOf(parameters.asOf, asked, say);
  const page = readPage(parameters.pagination, {
    say,
    // Whoever draws a chart, or takes figures away, wants all of them.
    usual: isSeries || format !== 'json' ? largestPage : usualPage,
    positionAt: positionsOf({ kind: collection.kind, order, words, asOf }, say),
  });
  return {
    locale,
    filters,
    order,
    page: words === null ? page : withinResults(page, say),
    words,
    fields: readFields(parameters.fields, collection, say),
    asOf,
    format,
  };
}

/** @throws BadInputError as `readListQuery` */
export function readDocumentQuery(parameters: Parameters, asked: Asked): DocumentQuery {
  const { collection, say } = asked;
  const format = collection.formats ? readFormat(parameters.format, collection.formats.one, say) : 'json';
  checkNames(parameters, ['locale', ...whatMayBeAsked(format, collection)], say);
  checkPopulate(parameters.populate, collection, say);
  return {
    locale: readLocale(parameters.locale, asked),
    fields: readFields(parameters.fields, collection, say),
    asOf: readAsOf(parameters.asOf, asked, say),
    format,
  };
}

function positionsOf(
  { kind, order, words, asOf }: Pick<ListQuery, 'order' | 'words' | 'asOf'> & Pick<Collection, 'kind'>,
  say: Say,
): (cursor: string) => Position | null {
  if (words !== null || order === 'rank') return noCursors('search', say);
  if (order === 'series') return noCursors('series', say);
  return asOf === null ? positionIn({ kind, order }, say) : noCursors('past', say);
}

/** Whether filters ask for one series, and not for several. */
function asksForOneSeries(filters: readonly Filter[]): boolean {
  const [named, ...others] = filters.filter(asksForSeries);
  return named?.values.length === 1 && others.length === 0;
}

const asksForSeries = ({ target }: Filter) => target.by === 'facet' && target.facet === 'series';

/** Fields are chosen in JSON only: every other form has its own. */
const whatMayBeAsked = (format: Format, { answersAsOf, formats }: Collection): string[] => [
  ...(format === 'json' ? ['fields', 'populate'] : []),
  ...(answersAsOf ? ['asOf'] : []),
  ...(formats ? ['format'] : []),
];

/** @throws BadInputError as `readListQuery` */
export function readRecordQuery(parameters: Parameters, asked: Asked): LocaleCode {
  checkNames(parameters, ['locale'], asked.say);
  return readLocale(parameters.locale, asked);
}

/** @throws BadInputError UNKNOWN_PARAMETER, DRAFTS_NOT_SERVED */
export function checkNames(parameters: Parameters, allowed: readonly string[], say: Say): void {
  if ('status' in parameters) throw draftsNotServed(say);
  const unknown = Object.keys(parameters).find((name) => !allowed.includes(name));
  if (unknown !== undefined) throw unusable(say, 'UNKNOWN_PARAMETER', unknown, allowed);
}

/** @throws BadInputError UNKNOWN_LOCALE */
export function readLocale(given: unknown, { locales, say }: Pick<Asked, 'locales' | 'say'>): LocaleCode {
  const locale = given === undefined ? locales[0] : given;
  if (typeof locale === 'string' && locales.includes(locale)) return locale;
  throw unusable(say, 'UNKNOWN_LOCALE', typeof locale === 'string' ? locale : typeof locale, locales);
}
