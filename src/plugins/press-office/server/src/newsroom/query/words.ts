import type { LocaleCode } from '../../../../contracts/locale';
import { mostClauses, readQuery, type SearchQuery } from '../../search/analyser';
import { BadInputError } from '../../shared/errors';
import type { Say } from '../../shared/translate';
import type { NumberedPage, Page } from './page';
import { unusable } from './refusal';

/** The most UTF-16 units that a search is read of. */
export const longestWords = 200;
/** The results that a search has at most on all its pages: whoever reads so far looks for something else. */
export const deepestResult = 10_000;

/**
 * Reads `q`. What has no word in it is a search that finds nothing; control characters are the spaces that they were
 * pasted as.
 * @throws BadInputError BAD_VALUE for what is no text, QUERY_TOO_LONG, QUERY_HAS_TOO_MANY_WORDS
 */
export function readWords(given: unknown, locale: LocaleCode, say: Say): SearchQuery {
  if (typeof given !== 'string') throw unusable(say, 'BAD_VALUE', 'q', ['text']);
  if (given.length > longestWords) {
    const details = { limit: longestWords };
    throw new BadInputError('QUERY_TOO_LONG', say('newsroom.query-too-long', details), details);
  }
  const query = readQuery(given.replace(/[\p{Cc}\p{Surrogate}]/gu, ' '), locale);
  if (query.all.length + query.none.length > mostClauses) {
    const details = { limit: mostClauses };
    throw new BadInputError('QUERY_HAS_TOO_MANY_WORDS', say('newsroom.query-has-too-many-words', details), details);
  }
  return query;
}

/**
 * The page of a search.
 * @throws BadInputError BAD_PAGE when it is too far down
 */
export function withinResults(page: Page, say: Say): NumberedPage {
  if (page.style === 'cursor') throw new Error('A search has no cursors.');
  if (page.offset <= deepestResult) return page;
  const details = { limit: deepestResult };
  throw new BadInputError('BAD_PAGE', say('newsroom.search-too-deep', details), details);
}
