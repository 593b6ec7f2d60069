import { pluralExamples } from './plural-examples';

test.each([
  ['ar', { zero: 0, one: 1, two: 2, few: 3, many: 11, other: 100 }],
  ['ar-MA', { zero: 0, one: 1, two: 2, few: 3, many: 11, other: 100 }],
  ['fr', { one: 1, many: 1_000_000, other: 2 }],
  ['en', { one: 1, other: 2 }],
])('the kinds of numbers in %s, each with one that an editor meets', (locale, examples) => {
  expect(Object.fromEntries(pluralExamples(locale).map(({ category, number }) => [category, number]))).toEqual(
    examples,
  );
});
