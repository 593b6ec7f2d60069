import { type ListedWord, WordList } from './word-list';

/**
 * Words that a database is known to have, so that they need not be written again: of the words of a text nearly all are. What
 * a transaction has written may yet be undone, so it is only believed when another transaction has seen it.
 */
export class RememberedWords {
  #kept = new WordList();
  #written = new WordList();
  #writer: object | null = null;

  /** Whether a word need not be written in a transaction. */
  has(word: ListedWord, transaction: object): boolean {
    return this.#kept.has(word) || (transaction === this.#writer && this.#written.has(word));
  }

  /** What another transaction has written, and nobody has seen yet. */
  unseenBy(transaction: object): ListedWord[] {
    return transaction === this.#writer ? [] : [...this.#written];
  }

  /** Words that a transaction sees of those it was told to look for. What it does not see was undone, or may be. */
  seen(words: readonly ListedWord[]): void {
    if (this.#kept.size > mostKept) this.#kept = new WordList();
    for (const word of words) this.#kept.add(word.language, [word]);
    this.#written = new WordList();
  }

  wrote(words: readonly ListedWord[], transaction: object): void {
    this.#writer = transaction;
    if (this.#written.size > mostKept) this.#written = new WordList();
    for (const word of words) this.#written.add(word.language, [word]);
  }
}

/** About 20 MB of words; whoever has more begins again. */
const mostKept = 100_000;
