import { array, assert, integer, property, record } from 'fast-check';

import { segmentsOf } from './segments';

const named = (name: string, start: number, end: number) => ({ name, start, end });
const shown = (text: string, marks: ReturnType<typeof named>[]) =>
  segmentsOf(text.length, marks).map(({ start, end, marks: within }) =>
    [text.slice(start, end), ...within.map(({ name }) => name)].join('|'),
  );

test('a text without marks is one segment; an empty one is none', () => {
  expect(shown('Un port', [])).toEqual(['Un port']);
  expect(shown('', [])).toEqual([]);
});

test('a figure in a quotation is in both, the quotation outside', () => {
  expect(shown('a “5 quays” b', [named('figure', 3, 4), named('quotation', 2, 11)])).toEqual([
    'a ',
    '“|quotation',
    '5|quotation|figure',
    ' quays”|quotation',
    ' b',
  ]);
});

test('marks that lie across each other are cut where they meet', () => {
  expect(shown('abcdef', [named('one', 0, 4), named('two', 2, 6)])).toEqual(['ab|one', 'cd|one|two', 'ef|two']);
});

test('of two marks at the same place, the one named first is outside', () => {
  expect(shown('THAMM', [named('project', 0, 5), named('finding', 0, 5)])).toEqual(['THAMM|project|finding']);
});

const marks = array(record({ start: integer({ min: -5, max: 60 }), end: integer({ min: -5, max: 60 }) }), {
  maxLength: 12,
});

test('whatever the marks, the segments are the text, and each character is in its own marks', () => {
  assert(
    property(integer({ min: 0, max: 50 }), marks, (length, list) => {
      const segments = segmentsOf(length, list);
      const characters = segments.flatMap(({ start, end, marks: within }) =>
        Array.from({ length: end - start }, (_, index) => ({ at: start + index, within })),
      );
      expect(characters.map(({ at }) => at)).toEqual(Array.from({ length }, (_, index) => index));
      for (const { at, within } of characters) {
        expect(new Set(within)).toEqual(new Set(list.filter(({ start, end }) => start <= at && at < end)));
        const lengths = within.map(({ start, end }) => end - start);
        expect(lengths).toEqual(lengths.toSorted((one, other) => other - one));
      }
      expect(segments.every(({ start, end }) => start < end)).toBe(true);
    }),
  );
});

test('cuts a megabyte with ten thousand marks at once', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => named(`${index}`, index * 100, index * 100 + 150));
  expect(segmentsOf(1_000_050, many).length).toBe(19_999);
});
