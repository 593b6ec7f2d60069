import type { Dice } from '../dice';

/** What a sentence speaks of, beside what is drawn from the words of its language: alike in all translations. */
export interface Told {
  /** Which of the sentences there are: the same number says the same thing in every language. */
  frame: number;
  /** A person's name, a village or centre, a town, a project, each as the language writes it. */
  person: string;
  place: string;
  town: string;
  project: string;
  /** A number and what it counts, as the figure is printed; null where the release has none. */
  figure: string | null;
  year: number;
  /** How many people, and for how many years: 3 to 10. */
  people: number;
  years: number;
}

/** The sentences of one language: each ends with its full stop, and has 12 to 45 words. */
export interface Grammar {
  sentence: (dice: Dice, told: Told) => string;
  title: (dice: Dice, told: Told) => string;
}
