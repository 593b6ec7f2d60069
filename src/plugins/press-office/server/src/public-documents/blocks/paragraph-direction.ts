import { isolateRuns } from './isolate-runs';

type Direction = 'rtl' | 'ltr';

const ownLetters = { rtl: /\p{Script=Arabic}/u, ltr: /\p{Script=Latin}/u } as const;
const fewWords = 4;

/**
 * The direction of one paragraph: the page's, unless it is a whole sentence of the other script (a French quotation
 * in an Arabic release), whose words and full stop would come in disorder. A name alone stays where the page begins.
 */
export function directionOfParagraph(text: string, page: Direction): Direction {
  const isSentence = text.trim().split(/\s+/u).length >= fewWords && isolateRuns(text.trim(), page).length > 1;
  const isForeign = !ownLetters[page].test(text) && ownLetters[opposite(page)].test(text);
  return isSentence && isForeign ? opposite(page) : page;
}

const opposite = (direction: Direction): Direction => (direction === 'rtl' ? 'ltr' : 'rtl');
