import { Decimal } from 'decimal.js';

import type { FoundFigure } from '../../../../contracts/intake';
import { type MeasureWords, measureWords } from '../languages/measure-words';
import type { Lexicon } from '../languages/lexicon';
import { fold } from '../text/fold';
import { tokenise } from '../text/tokens';

/** What kind of thing a number measures or counts, alike in all languages; null when the text does not say. */
export type Measure =
  | { kind: 'share' }
  | { kind: 'money'; /** ISO 4217, null when it is not sure. */ currency: string | null }
  | { kind: 'time' }
  | { kind: 'things' };

/** What a figure measures, by its unit. */
export function measureOf({ unit }: Pick<FoundFigure, 'unit'>, { language, percent }: Lexicon): Measure | null {
  if (unit === null) return null;
  if (/[%٪‰]/.test(unit)) return { kind: 'share' };
  const tokens = tokenise(unit);
  const [first] = tokens;
  if (first === undefined) return null;
  if (percent.at(tokens, 0)) return { kind: 'share' };
  const words = wordsIn(language.code);
  if (words.durations.has(first.folded)) return { kind: 'time' };
  const currency = tokens.map(({ folded }) => words.currencies.get(folded)).find((code) => code !== undefined);
  if (currency !== undefined) return { kind: 'money', currency };
  return tokens.some(({ text }) => /^\p{Sc}$/u.test(text)) ? { kind: 'money', currency: null } : { kind: 'things' };
}

/**
 * The value of a figure without a short form that multiplies it: 12500000 of "12,5 MDH". Exact; a value that large
 * already is as it is meant.
 */
export function wholeValue({ value, unit }: Pick<FoundFigure, 'value' | 'unit'>): string {
  const factor = unit === null ? undefined : scaledUnits[unit.split(' ', 1)[0]!];
  return factor === undefined || Number(value) >= Number(factor) ? value : new Decimal(value).times(factor).toFixed();
}

/** Millions and milliards of dirhams, as the Moroccan press shortens them. */
const scaledUnits: Readonly<Record<string, string>> = { MDH: '1000000', MMDH: '1000000000' };

/** Signs and codes that mean the same in every language; a lone `$` may be many a country's. */
const codes: readonly (readonly [string, string])[] = [
  ...['MAD', 'EUR', 'USD', 'GBP', 'XOF'].map((code) => [code, code] as const),
  ...['DH', 'DHS', 'MDH', 'MMDH'].map((code) => [code, 'MAD'] as const),
  ['€', 'EUR'],
  ['£', 'GBP'],
];

interface FoldedWords {
  currencies: ReadonlyMap<string, string>;
  durations: ReadonlySet<string>;
}

const folded = new Map<string, FoldedWords>();
const noWords: MeasureWords = { currencies: {}, durations: [] };

function wordsIn(language: string): FoldedWords {
  const known = folded.get(language);
  if (known) return known;
  const { currencies, durations } = measureWords[language] ?? noWords;
  const words = {
    currencies: new Map([...codes, ...Object.entries(currencies)].map(([word, code]) => [fold(word), code])),
    durations: new Set(durations.map(fold)),
  };
  folded.set(language, words);
  return words;
}
