import { alike, type NumberGrammar, part } from './number-grammar';

const units =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen';
const small = `${units} eighteen nineteen`.split(' ').map((word, index) => [word, part(index + 1)] as const);
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'
  .split(' ')
  .map((word, index) => [word, part((index + 2) * 10, [1, 9])] as const);

/** English number words; "a hundred" is one hundred, "hundred" alone is none. */
export const englishNumberWords: NumberGrammar = {
  words: Object.fromEntries([
    ...small,
    ...tens,
    ['hundred', { kind: 'times', value: 100, alone: null }],
    ['a hundred', part(100, [1, 99])],
    ['dozen', { kind: 'times', value: 12, alone: null }],
    ['a dozen', part(12)],
    ...(
      [
        ['thousand', 1e3],
        ['million', 1e6],
        ['billion', 1e9],
        ['trillion', 1e12],
      ] as const
    ).flatMap(([word, value]) => [
      [word, { kind: 'scale', value, alone: null } as const] as const,
      [`a ${word}`, { kind: 'scale', value, alone: value } as const] as const,
      [`half a ${word}`, { kind: 'scale', value, alone: value / 2 } as const] as const,
    ]),
    ...alike('bn, billions', { kind: 'scale', value: 1e9, alone: null } as const),
    ...alike('mn, millions', { kind: 'scale', value: 1e6, alone: null } as const),
    ['a half', { kind: 'half' }],
  ]),
  links: ['and'],
  isLinked: false,
  mayLink: ({ isAfterHundred }) => isAfterHundred,
  partitive:
    /^(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|\w+teen|\w+tie|hundred|thousand)th)s?$/,
};
