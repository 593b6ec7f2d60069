import { alike, type NumberGrammar, type NumberWord, part } from './number-grammar';

const small = 'deux trois quatre cinq six sept huit neuf'
  .split(' ')
  .map((word, index) => [word, part(index + 2)] as const);
const teens = 'onze douze treize quatorze quinze seize'
  .split(' ')
  .map((word, index) => [word, part(index + 11)] as const);

const rough = ([word, value]: readonly [string, number]): [string, NumberWord] => [
  `une ${word}`,
  { kind: 'part', value, next: null, isRough: true },
];

const scale = (words: string, value: number, alone: number | null = null) =>
  alike(words, { kind: 'scale', value, alone } as const);

/** French number words, those of Belgium and Switzerland too, hyphens or not; "une vingtaine" is about twenty. */
export const frenchNumberWords: NumberGrammar = {
  words: Object.fromEntries<NumberWord>([
    ...alike('un, une', part(1)),
    ...small,
    ['dix', part(10, [7, 9])],
    ...teens,
    ['vingt', part(20, [1, 9])],
    ['trente', part(30, [1, 9])],
    ['quarante', part(40, [1, 9])],
    ['cinquante', part(50, [1, 9])],
    ['soixante', part(60, [1, 19])],
    ['septante', part(70, [1, 9])],
    ...alike('huitante, octante', part(80, [1, 9])),
    ...alike('quatre vingt, quatre vingts', part(80, [1, 19])),
    ['nonante', part(90, [1, 9])],
    ...alike('cent, cents', { kind: 'times', value: 100, alone: 100 } as const),
    ...scale('mille, mil', 1e3, 1e3),
    ...scale('milliers', 1e3),
    ['un millier', { kind: 'part', value: 1000, next: null, isRough: true }],
    ...scale('million, millions', 1e6),
    ...scale('milliard, milliards, Md, Mds, Mrd, Mrds', 1e9),
    ...scale('billion, billions', 1e12),
    ...scale('un demi million', 1e6, 5e5),
    ...scale('un demi milliard', 1e9, 5e8),
    ...(
      [
        ['dizaine', 10],
        ['douzaine', 12],
        ['quinzaine', 15],
        ['vingtaine', 20],
        ['trentaine', 30],
        ['quarantaine', 40],
        ['cinquantaine', 50],
        ['soixantaine', 60],
        ['centaine', 100],
      ] as const
    ).map(rough),
    ...alike('demi, demie', { kind: 'half' } as const),
  ]),
  links: ['et'],
  isLinked: false,
  mayLink: ({ value }) => value === 1 || value === 11,
  partitive: /^(?:\p{L}+iemes?|tiers|quarts?)$/u,
};
