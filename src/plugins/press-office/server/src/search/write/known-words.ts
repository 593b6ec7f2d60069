import type { LocaleCode } from '../../../../contracts/locale';
import type { Word } from '../analyser/word';

/** The words of texts, each once: how a reader may type them, and what they are found by. */
export class KnownWords {
  readonly #terms = new Map<LocaleCode, Map<string, string[]>>();

  add(language: LocaleCode, words: readonly Pick<Word, 'folded' | 'term'>[]): void {
    const ofLanguage = this.#terms.get(language) ?? new Map<string, string[]>();
    this.#terms.set(language, ofLanguage);
    for (const { folded, term } of words) {
      const known = ofLanguage.get(folded);
      if (known === undefined) ofLanguage.set(folded, [term]);
      else if (!known.includes(term)) known.push(term);
    }
  }

  /** Every word with its language. */
  *[Symbol.iterator](): IterableIterator<{ language: LocaleCode; folded: string; term: string }> {
    for (const [language, ofLanguage] of this.#terms) {
      for (const [folded, terms] of ofLanguage) for (const term of terms) yield { language, folded, term };
    }
  }
}
