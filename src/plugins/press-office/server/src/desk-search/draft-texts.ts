import type { Block } from '../../../contracts/blocks';
import { blocksToText } from '../public-documents/blocks/to-text';

/** The attributes of a press release whose words a draft is found by. */
export const searchedAttributes = [
  'title',
  'kicker',
  'subtitle',
  'summary',
  'datelinePlace',
  'topics',
  'coverAlternativeText',
  'coverCaption',
  'coverCredit',
  'body',
] as const;

/** What a draft's row has of those, as Strapi reads it. */
export type SearchedWords = Partial<Record<(typeof searchedAttributes)[number], unknown>>;

/** The texts that a draft is found by, the body last. Words of two texts never make one phrase. */
export function textsOf(draft: SearchedWords): string[] {
  return searchedAttributes.flatMap((name) => {
    const value = draft[name];
    if (name === 'body') return Array.isArray(value) ? [blocksToText(value as Block[])] : [];
    return [value].flat().filter((text): text is string => typeof text === 'string' && text !== '');
  });
}
