import { listed } from '../../reading/languages/listed';

/** Words that only lead to a number: with the number left out they would stand before nothing. */
export interface LinkingWords {
  /** Before the number: "is", "reaches", "est de", "بلغ". */
  before: readonly string[];
  /** At the beginning of what is left, when the number stood first: "of the graduates". */
  opening: readonly string[];
}

/** By the code of the language that a text is in. */
export const linkingWords: Readonly<Record<string, LinkingWords>> = {
  ar: {
    before: listed(`
      هو, هي, بلغ, بلغت, يبلغ, تبلغ, سيبلغ, ستبلغ, وصل, وصلت, يصل, تصل, سيصل, ستصل, إلى, ب, بنسبة, ل, من, على, في, في حدود,
      قدره, قدرها, قدر ب, يقدر ب, تقدر ب, يناهز, تناهز, ناهز, ناهزت, تجاوز, تجاوزت, يتجاوز, تتجاوز, ما, و, أن, حوالي, نحو, بين
    `),
    opening: ['من', 'و', 'في'],
  },
  fr: {
    before: listed(`
      est, sont, était, étaient, sera, seront, est fixé, est fixée, s élève, s élèvent, s élevait, s élèvera, s établit,
      s établissent, s est établi, s est établie, atteint, atteignent, atteindra, atteindront, a atteint, ont atteint,
      représente, représentent, de, d, du, des, à, au, aux, le, la, les, l, un, une, par, pour, avec, sur, en, et, entre
    `),
    opening: ['de', 'd', 'des', 'du', 'de la', 'de l', 'de nos', 'de ses', 'et'],
  },
  en: {
    before: listed(`
      is, are, was, were, will be, should be, is expected to be, stands at, stood at, amounts to, amounted to, reaches,
      reached, has reached, have reached, will reach, of, at, to, by, with, for, in, on, from, the, a, an, some, and,
      between
    `),
    opening: ['of', 'of the', 'of our', 'of its', 'and'],
  },
};
