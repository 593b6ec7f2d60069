import type { Term } from '../terms/term-reader';
import { withoutArticle, withoutParticles } from './prefixes';
import { withoutEndings } from './suffixes';

/**
 * What a folded Arabic word is found by: light, without what is attached to it and its endings, never down to the root. Its folded
 * form loses the article and what stands before that, because nobody who begins to type a word begins with them.
 */
export function arabicTerm(folded: string): Term {
  const bare = withoutArticle(folded);
  return { term: withoutEndings(bare === folded ? withoutParticles(folded) : bare), folded: bare };
}
