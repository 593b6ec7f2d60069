import { markedFields } from '../../../contracts/figure-marks';
import type { LocaleCode } from '../../../contracts/locale';
import { endsOf, valueKey } from '../reading/figures/evidence';
import type { KnownFigure } from '../reading/known-world';
import { isLocale } from '../shared/locales';
import type { MarkedWords, NumberInWords } from './number-in-words';

/**
 * The numbers in digits of words in a language that is not read. What they count is not known, so none is bound unless
 * an editor says so. Separators are CLDR's for the locale, or spaces and apostrophes between thousands.
 */
export function digitNumbers(words: MarkedWords, locale: LocaleCode, figures: readonly KnownFigure[]): NumberInWords[] {
  const separators = separatorsOf(locale);
  const linked = figures.filter(({ isLinked }) => isLinked === true);
  return markedFields.flatMap((field) =>
    [...words[field].matchAll(digits)].slice(0, mostNumbers).flatMap(({ 0: text, index: start }) => {
      const value = decimalIn(text, separators);
      if (value === null) return [];
      const candidates = linked.flatMap((figure) => {
        const end = endsOf(figure).find((one) => valueKey(one) === valueKey(value));
        return end === undefined ? [] : [{ figure, end, score: null, hasQualifier: false }];
      });
      const end = start + text.length;
      const sentence = lineAround(words[field], start, end);
      return [{ field, start, end, text, sentence, value, isQualified: false, geo: null, project: null, candidates }];
    }),
  );
}

/** As many as are read in a language that is known. */
const mostNumbers = 2000;

// Digits of any script, one separator or space at a time between them.
const digits = /(?<![\p{L}\p{Nd}])\p{Nd}+(?:[ \u00a0\u202f.,'’\u066b\u066c]\p{Nd}+)*(?!\p{L})/gu;

interface Separators {
  group: string;
  decimal: string;
}

function separatorsOf(locale: LocaleCode): Separators {
  const parts = new Intl.NumberFormat(isLocale(locale) ? locale : 'en').formatToParts(-1234567.5);
  const part = (type: string, otherwise: string) => parts.find((one) => one.type === type)?.value ?? otherwise;
  return { group: part('group', ','), decimal: part('decimal', '.') };
}

/** The exact decimal that a text of digits and separators is; null when its separators make no number. */
function decimalIn(text: string, { group, decimal }: Separators): string | null {
  const western = text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
  const [whole = '', fraction, ...more] = western.split(decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return null;
  const groups = whole.split(/[ \u00a0\u202f'’\u066c]/).flatMap((part) => part.split(group));
  if (groups.some((part, index) => !/^\d+$/.test(part) || (index > 0 && part.length !== 3))) return null;
  const digitsOfWhole = groups.join('').replace(/^0+(?=\d)/, '');
  return fraction === undefined ? digitsOfWhole : `${digitsOfWhole}.${fraction}`;
}

/** Decimal digits of every script stand ten in a row from their zero (Unicode Standard, 4.6). */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0)!;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}

const longestSentence = 600;

function lineAround(text: string, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf('\n', start) + 1, start - longestSentence / 2);
  const next = text.indexOf('\n', end);
  return text.slice(from, Math.min(next < 0 ? text.length : next, end + longestSentence / 2));
}
