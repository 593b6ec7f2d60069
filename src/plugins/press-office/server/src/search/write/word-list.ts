import type { LocaleCode } from '../../../../contracts/locale';

/** A word as a reader may type it, and what it is found by. */
export interface ListedWord {
  language: LocaleCode;
  folded: string;
  term: string;
}

/** Words, each once. */
export class WordList {
  readonly #terms = new Map<LocaleCode, Map<string, string[]>>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  has({ language, folded, term }: ListedWord): boolean {
    return this.#terms.get(language)?.get(folded)?.includes(term) ?? false;
  }

  add(language: LocaleCode, words: readonly Pick<ListedWord, 'folded' | 'term'>[]): void {
    const ofLanguage = this.#terms.get(language) ?? new Map<string, string[]>();
    this.#terms.set(language, ofLanguage);
    for (const { folded, term } of words) {
      const known = ofLanguage.get(folded);
      if (known?.includes(term)) continue;
      this.#size += 1;
      if (known === undefined) ofLanguage.set(folded, [term]);
      else known.push(term);
    }
  }

  *[Symbol.iterator](): IterableIterator<ListedWord> {
    for (const [language, ofLanguage] of this.#terms) {
      for (const [folded, terms] of ofLanguage) for (const term of terms) yield { language, folded, term };
    }
  }
}
