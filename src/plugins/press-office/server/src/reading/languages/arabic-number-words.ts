import { alike, type NumberGrammar, type NumberWord, part } from './number-grammar';

/** One to nine: the forms with a masculine noun, those with a feminine one, and in every case. */
const units: readonly (readonly [number, string])[] = [
  [1, 'واحد, واحدة, أحد, إحدى'],
  [2, 'اثنان, اثنين, اثنتان, اثنتين'],
  [3, 'ثلاث, ثلاثة, ثلاثا'],
  [4, 'أربع, أربعة, أربعا'],
  [5, 'خمس, خمسة, خمسا'],
  [6, 'ست, ستة, ستا'],
  [7, 'سبع, سبعة, سبعا'],
  [8, 'ثمان, ثماني, ثمانية, ثمانيا'],
  [9, 'تسع, تسعة, تسعا'],
];

const teens: readonly (readonly [number, string])[] = [
  [11, 'أحد, إحدى'],
  [12, 'اثنا, اثني, اثنتا, اثنتي'],
  ...units.slice(2).map(([value, forms]) => [value + 10, forms] as const),
];

const stemsOfTens = 'عشر ثلاث أربع خمس ست سبع ثمان تسع'.split(' ');
const hundredForms = ['مائة', 'مئة', 'ماية'];
const stemsOfHundreds: readonly (readonly [number, string])[] = [
  [3, 'ثلاث'],
  [4, 'أربع'],
  [5, 'خمس'],
  [6, 'ست'],
  [7, 'سبع'],
  [8, 'ثمان'],
  [8, 'ثماني'],
  [9, 'تسع'],
];

function scale(value: number, { one, many, two }: { one: string; many: string; two: string }): [string, NumberWord][] {
  return [
    ...alike<NumberWord>(one, { kind: 'scale', value, alone: value }),
    ...alike<NumberWord>(`${one}ا`, { kind: 'scale', value, alone: value, isDualBeforeNoun: true }),
    ...alike<NumberWord>(many, { kind: 'scale', value, alone: null }),
    ...alike<NumberWord>(two, { kind: 'scale', value, alone: 2 * value }),
    ...alike<NumberWord>(`نصف ${one}`, { kind: 'scale', value, alone: value / 2 }),
  ];
}

/** Arabic number words in both genders and every case, joined or apart (ثلاثمائة, ثلاث مئة). */
export const arabicNumberWords: NumberGrammar = {
  words: Object.fromEntries<NumberWord>([
    ...units.flatMap(([value, forms]) => alike(forms, part(value))),
    ...alike('عشر, عشرة', part(10)),
    ...teens.flatMap(([value, forms]) =>
      forms.split(', ').flatMap((form) => alike(`${form} عشر, ${form} عشرة`, part(value))),
    ),
    ...stemsOfTens.flatMap((stem, index) => alike(`${stem}ون, ${stem}ين`, part((index + 2) * 10))),
    ...hundredForms.map((form) => [form, { kind: 'times', value: 100, alone: 100 } as const] as const),
    ...alike('مائتان, مائتين, مائتا, مائتي, مئتان, مئتين, مئتا, مئتي', part(200, [1, 99])),
    ...stemsOfHundreds.flatMap(([value, stem]) =>
      hundredForms.map((form) => [`${stem}${form}`, part(value * 100, [1, 99])] as const),
    ),
    ...scale(1e3, { one: 'ألف', many: 'آلاف, الآف', two: 'ألفان, ألفين, ألفي' }),
    ...scale(1e6, { one: 'مليون', many: 'ملايين', two: 'مليونان, مليونين, مليوني' }),
    ...scale(1e9, { one: 'مليار', many: 'مليارات, ملايير', two: 'ملياران, مليارين, ملياري' }),
    ...scale(1e9, { one: 'بليون', many: 'بلايين', two: 'بليونان, بليونين, بليوني' }),
    ...alike<NumberWord>('المليون', { kind: 'scale', value: 1e6, alone: 1e6 }),
    ...alike<NumberWord>('المليار', { kind: 'scale', value: 1e9, alone: 1e9 }),
    ...scale(1e12, { one: 'تريليون', many: 'تريليونات', two: 'تريليونان, تريليونين, تريليوني' }),
    ...alike('نصف, النصف', { kind: 'half' } as const),
  ]),
  links: ['و'],
  isLinked: true,
  mayLink: () => true,
  partitive: /^(?:اعشار|اخماس|اثلاث|ارباع)$/,
};
