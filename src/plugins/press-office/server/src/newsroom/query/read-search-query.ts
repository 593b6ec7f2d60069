import type { LocaleCode } from '../../../../contracts/locale';
import type { SubjectKind } from '../../../../contracts/subject';
import type { SearchQuery } from '../../search/analyser';
import type { Say } from '../../shared/translate';
import { collections, type FilterTarget } from '../collections';
import { noCursors } from './cursors';
import { readFilters } from './filters';
import { type NumberedPage, readPage } from './page';
import { type Asked, checkNames, readLocale } from './read-query';
import { unusable } from './refusal';
import { readSort, type SearchOrder } from './sort';
import { readWords, withinResults } from './words';

/** A search across kinds as it was asked for, checked. */
export interface KindsQuery {
  kinds: SubjectKind[];
  locale: LocaleCode;
  words: SearchQuery;
  order: SearchOrder;
  page: NumberedPage;
}

const kinds = collections.map(({ kind }) => kind);

/**
 * Reads the parameters of a search across kinds: all of them where none is named.
 * @throws BadInputError as `readListQuery` and `readWords`
 */
export function readSearchQuery(
  parameters: Readonly<Record<string, unknown>>,
  asked: Omit<Asked, 'collection'>,
): KindsQuery {
  const { say } = asked;
  checkNames(parameters, ['q', 'locale', 'filters', 'sort', 'pagination'], say);
  const locale = readLocale(parameters.locale, asked);
  return {
    kinds: readKinds(parameters.filters, say),
    locale,
    words: readWords(parameters.q, locale, say),
    order: readSort(parameters.sort, say, 'rank'),
    page: withinResults(readPage(parameters.pagination, { say, positionAt: noCursors('search', say) }), say),
  };
}

const byKind = { filters: { kind: { by: 'facet', facet: 'kind' } } } as const satisfies {
  filters: Record<string, FilterTarget>;
};

/** Several filters must all hold, as in lists. */
function readKinds(given: unknown, say: Say): SubjectKind[] {
  const asked = readFilters(given, byKind, say).map(({ values }) => values);
  const unknown = asked.flat().find((value) => !kinds.some((kind) => kind === value));
  if (unknown !== undefined) throw unusable(say, 'BAD_VALUE', `kind = ${unknown}`, kinds);
  return kinds.filter((kind) => asked.every((values) => values.includes(kind)));
}
