import { pluralCategories, type PluralCategory } from '../../../../contracts/figure';

/** A plural category that a language has, with a number of it. */
export interface PluralExample {
  category: PluralCategory;
  number: number;
}

/** The plural categories of a language in the order of CLDR, each with a number that has it; all of them for none known. */
export function pluralExamples(locale: string): PluralExample[] {
  const rules = new Intl.PluralRules(locale);
  return pluralCategories.flatMap((category) => {
    const number = candidates.find((candidate) => rules.select(candidate) === category);
    return number === undefined ? [] : [{ category, number }];
  });
}

// Such as are met in a text: 3 before 100 before a million; French has its `one` for 1.5, and no example needs nought.
const candidates = [1, 2, 3, 11, 100, 0, 1_000_000, 1.5];
