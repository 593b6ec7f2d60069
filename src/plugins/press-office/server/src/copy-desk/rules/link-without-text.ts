import { hasWords } from '../lines';
import { linksOf } from '../links/links-of';
import type { ReleaseRule } from '../rule';

/** Links that nobody sees or hears: without a letter or a digit to follow. */
export const linkWithoutText: ReleaseRule = {
  name: 'link-without-text',
  severity: 'warning',
  reads: 'release',
  find: ({ draft: { body } }, { say }) =>
    linksOf(body)
      .filter(({ words }) => !hasWords(words))
      .map(({ address, words, start }) => ({
        field: 'body',
        at: start === null || words === '' ? null : { start, end: start + words.length },
        message: say('copy-desk.link-without-text', { address }),
      })),
};
