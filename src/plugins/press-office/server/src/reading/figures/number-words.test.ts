import fc from 'fast-check';

import { languageOf } from '../languages';
import { lexiconOf } from '../languages/lexicon';
import { tokenise } from '../text/tokens';
import { numberAt } from './number-at';

function read(text: string, locale: string): string | null {
  const tokens = tokenise(text);
  const number = numberAt(tokens, 0, lexiconOf(languageOf(locale)!));
  return number && number.last === tokens.length - 1 ? number.value : null;
}

describe('what is written in words', () => {
  test.each([
    ['fr', 'soixante-dix-sept', '77'],
    ['fr', 'soixante et onze', '71'],
    ['fr', 'quatre vingt dix neuf', '99'],
    ['fr', 'septante-sept', '77'],
    ['fr', 'nonante et un', '91'],
    ['fr', 'deux cents', '200'],
    ['fr', 'mille deux cent trente', '1230'],
    ['fr', 'deux milliards trois cents millions', '2300000000'],
    ['fr', 'un million et demi', '1500000'],
    ['fr', 'une centaine', '100'],
    ['fr', '12 millions 500 mille', '12500000'],
    ['en', 'a hundred and five', '105'],
    ['en', 'ninety-nine', '99'],
    ['en', 'two thousand and six', '2006'],
    ['en', 'half a million', '500000'],
    ['en', 'two and a half million', '2500000'],
    ['en', 'two dozen', '24'],
    ['en', '3.5 billion', '3500000000'],
    ['ar', 'خمسة عشر', '15'],
    ['ar', 'خمس عشرة', '15'],
    ['ar', 'إحدى عشرة', '11'],
    ['ar', 'اثنتي عشرة', '12'],
    ['ar', 'ثلاثين', '30'],
    ['ar', 'مائة وعشرون', '120'],
    ['ar', 'مئتان', '200'],
    ['ar', 'ثلاث مئة', '300'],
    ['ar', 'خمسة وعشرون ألفا', '25000'],
    ['ar', 'ثلاثة آلاف ومائتي', '3200'],
    ['ar', 'ألفين وأربعمائة', '2400'],
    ['ar', 'مليون ونصف', '1500000'],
    ['ar', '2 مليار و300 مليون', '2300000000'],
    ['ar', 'مليونين و300 ألف', '2300000'],
  ])('in %s, %s is %s', (locale, text, value) => {
    expect(read(text, locale)).toBe(value);
  });

  test.each([
    ['fr', 'cinq six'],
    ['fr', 'vingt vingt'],
    ['fr', 'vingt et unième'],
    ['fr', 'deux tiers'],
    ['en', 'hundred'],
    ['en', 'twenty-first'],
    ['en', 'two thirds'],
    ['ar', 'خمسة عشرون'],
    ['ar', 'آلاف'],
  ])('in %s, “%s” is no number', (locale, text) => {
    expect(read(text, locale)).toBeNull();
  });

  test('a noun after ألفا makes it two thousand', () => {
    expect(numberAt(tokenise('ألفا متدرب'), 0, lexiconOf(languageOf('ar')!))?.value).toBe('2000');
    expect(numberAt(tokenise('ألفا ومائة متدرب'), 0, lexiconOf(languageOf('ar')!))?.value).toBe('1100');
  });
});

const upToABillion = fc.oneof(
  fc.integer({ min: 1, max: 1_000_000_000 }),
  fc.integer({ min: 1, max: 9999 }),
  fc.constantFrom(1000, 2000, 1001, 1_000_000, 2_000_000, 1_000_001, 1_000_000_000),
);

describe('any integer up to a billion is read as it was spelled out', () => {
  test('in French, of France and of Belgium, with hyphens or without', () => {
    fc.assert(
      fc.property(upToABillion, fc.boolean(), fc.boolean(), (number, isBelgian, isHyphened) => {
        const words = inFrench(number, isBelgian);
        expect(read(isHyphened ? words : words.replaceAll('-', ' '), 'fr')).toBe(String(number));
      }),
    );
  });

  test('in English, with “and” or without', () => {
    fc.assert(
      fc.property(upToABillion, fc.boolean(), (number, hasAnd) => {
        expect(read(inEnglish(number, hasAnd), 'en')).toBe(String(number));
      }),
    );
  });

  test('in Arabic, in both genders and two cases', () => {
    fc.assert(
      fc.property(upToABillion, fc.boolean(), fc.boolean(), (number, isFeminine, isNominative) => {
        expect(read(inArabic(number, { isFeminine, isNominative }), 'ar')).toBe(String(number));
      }),
    );
  });
});

// Writers of numbers, after the grammars: they share nothing with the reader.

const scalesOf = (number: number) => ({
  billions: Math.floor(number / 1e9),
  millions: Math.floor(number / 1e6) % 1000,
  thousands: Math.floor(number / 1e3) % 1000,
  rest: number % 1000,
});

const frenchSmall =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const frenchTens = 'vingt trente quarante cinquante soixante'.split(' ');

function frenchBelowHundred(number: number, isBelgian: boolean): string {
  if (number < 20) return frenchSmall[number]!;
  const ten = Math.floor(number / 10);
  const unit = number % 10;
  if (isBelgian && (ten === 7 || ten === 9)) return withUnit(ten === 7 ? 'septante' : 'nonante', unit);
  if (ten === 7) return unit === 1 ? 'soixante et onze' : `soixante-${frenchSmall[10 + unit]!}`;
  if (ten >= 8) {
    const rest = number - 80;
    return rest === 0 ? 'quatre-vingts' : `quatre-vingt-${frenchSmall[rest]!}`;
  }
  return withUnit(frenchTens[ten - 2]!, unit);
}

function withUnit(ten: string, unit: number): string {
  if (unit === 0) return ten;
  return unit === 1 ? `${ten} et un` : `${ten}-${frenchSmall[unit]!}`;
}

function frenchBelowThousand(number: number, isBelgian: boolean): string {
  const hundred = Math.floor(number / 100);
  const rest = number % 100;
  const hundreds =
    hundred === 0 ? '' : hundred === 1 ? 'cent' : `${frenchSmall[hundred]!} cent${rest === 0 ? 's' : ''}`;
  return [hundreds, rest === 0 ? '' : frenchBelowHundred(rest, isBelgian)].filter(Boolean).join(' ');
}

function inFrench(number: number, isBelgian: boolean): string {
  const { billions, millions, thousands, rest } = scalesOf(number);
  const group = (count: number, one: string, many: string) =>
    count === 0 ? '' : count === 1 ? `un ${one}` : `${frenchBelowThousand(count, isBelgian)} ${many}`;
  return [
    group(billions, 'milliard', 'milliards'),
    group(millions, 'million', 'millions'),
    thousands === 0 ? '' : thousands === 1 ? 'mille' : `${frenchBelowThousand(thousands, isBelgian)} mille`,
    rest === 0 ? '' : frenchBelowThousand(rest, isBelgian),
  ]
    .filter(Boolean)
    .join(' ');
}

const englishSmall =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const englishTens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function englishBelowThousand(number: number, hasAnd: boolean): string {
  const hundred = Math.floor(number / 100);
  const rest = number % 100;
  const unit = rest % 10 === 0 ? '' : `-${englishSmall[rest % 10]!}`;
  const small = rest === 0 ? '' : rest < 20 ? englishSmall[rest]! : `${englishTens[Math.floor(rest / 10) - 2]!}${unit}`;
  if (hundred === 0) return small;
  const hundreds = `${englishSmall[hundred]!} hundred`;
  return small === '' ? hundreds : `${hundreds}${hasAnd ? ' and' : ''} ${small}`;
}

function inEnglish(number: number, hasAnd: boolean): string {
  const { billions, millions, thousands, rest } = scalesOf(number);
  const group = (count: number, name: string) => (count === 0 ? '' : `${englishBelowThousand(count, hasAnd)} ${name}`);
  const larger = [group(billions, 'billion'), group(millions, 'million'), group(thousands, 'thousand')].filter(Boolean);
  const isAndFitting = hasAnd && rest > 0 && rest < 100 && larger.length > 0;
  return [...larger, isAndFitting ? 'and' : '', rest === 0 ? '' : englishBelowThousand(rest, hasAnd)]
    .filter(Boolean)
    .join(' ');
}

interface ArabicForm {
  isFeminine: boolean;
  isNominative: boolean;
}

const arabicMasculine = ' واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة'.split(' ');
const arabicFeminine = ' واحدة اثنتان ثلاث أربع خمس ست سبع ثماني تسع عشر'.split(' ');
const arabicTens = 'عشر ثلاث أربع خمس ست سبع ثمان تسع'.split(' ');
const arabicHundreds = ' مائة مائتان ثلاثمائة أربعمائة خمسمائة ستمائة سبعمائة ثمانمائة تسعمائة'.split(' ');

const inCase = (word: string, { isNominative }: ArabicForm) => (isNominative ? word : word.replace(/ان$/, 'ين'));

function arabicTeen(number: number, form: ArabicForm): string {
  const ten = form.isFeminine ? 'عشرة' : 'عشر';
  if (number === 11) return `${form.isFeminine ? 'إحدى' : 'أحد'} ${ten}`;
  if (number === 12) {
    const two = form.isFeminine ? 'اثنت' : 'اثن';
    return `${two}${form.isNominative ? 'ا' : 'ي'} ${ten}`;
  }
  return `${(form.isFeminine ? arabicFeminine : arabicMasculine)[number - 10]!} ${ten}`;
}

function arabicBelowThousand(number: number, form: ArabicForm): string {
  const hundreds = inCase(arabicHundreds[Math.floor(number / 100)]!, form);
  const rest = number % 100;
  const units = (form.isFeminine ? arabicFeminine : arabicMasculine).map((word) => inCase(word, form));
  const ten = rest < 20 ? '' : `${arabicTens[Math.floor(rest / 10) - 2]!}${form.isNominative ? 'ون' : 'ين'}`;
  const small = rest <= 10 ? units[rest]! : rest < 20 ? arabicTeen(rest, form) : joinedByAnd([units[rest % 10]!, ten]);
  return joinedByAnd([hundreds, small]);
}

const joinedByAnd = (words: string[]) => words.filter(Boolean).join(' و');

interface ArabicScale {
  one: string;
  two: string;
  few: string;
}

function arabicGroup(count: number, { one, two, few }: ArabicScale, form: ArabicForm): string {
  if (count === 0) return '';
  if (count === 1) return one;
  if (count === 2) return inCase(two, form);
  const counted = { ...form, isFeminine: false };
  const last = count % 100;
  const noun = last >= 3 && last <= 10 ? few : last >= 11 ? `${one}ا` : one;
  return `${arabicBelowThousand(count, counted)} ${noun}`;
}

function inArabic(number: number, form: ArabicForm): string {
  const { billions, millions, thousands, rest } = scalesOf(number);
  return joinedByAnd([
    arabicGroup(billions, { one: 'مليار', two: 'ملياران', few: 'مليارات' }, form),
    arabicGroup(millions, { one: 'مليون', two: 'مليونان', few: 'ملايين' }, form),
    arabicGroup(thousands, { one: 'ألف', two: 'ألفان', few: 'آلاف' }, form),
    rest === 0 ? '' : arabicBelowThousand(rest, form),
  ]);
}
