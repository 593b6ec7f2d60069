import fc from 'fast-check';

import { anchorOf } from './anchors';
import { bodyOf, worldOf } from './figure.test-support';
import { readNumbers } from './read-numbers';
import { resolveChoices } from './resolve-choices';

const text = [
  'Le programme accueille 50 jeunes au siège de Rabat, où ils suivent une formation.',
  'À Fès, le programme accueille 50 jeunes filles dans un internat.',
  'Le budget atteint 12 millions de dirhams.',
].join('\n\n');
const read = (body: string) => readNumbers({ words: bodyOf(body), locale: 'fr', known: worldOf([]) });
const starts = (body: string, needle: string) => [...body.matchAll(new RegExp(needle, 'g'))].map(({ index }) => index);

/** The choice made for the second 50 in the text as it was. */
const second = starts(text, '50')[1]!;
const choice = { ...anchorOf({ field: 'body', start: second, end: second + 2 }, bodyOf(text)), figure: 'belgium' };

/** What is found for that choice in the text as it is now: where, and how it is written. */
function found(body: string): { start: number; text: string } | null {
  const numbers = read(body);
  const [resolved] = resolveChoices([choice], numbers, bodyOf(body));
  const number = numbers[resolved!.position ?? -1];
  return number ? { start: number.start, text: number.text } : null;
}

test('a choice is found where it was made', () => {
  expect(found(text)).toEqual({ start: second, text: '50' });
});

test('edits elsewhere do not move it', () => {
  const words = fc.array(fc.constantFrom('un', 'mot', 'de', 'plus', 'encore'), { maxLength: 12 });
  fc.assert(
    fc.property(words, words, (before, after) => {
      const body = [before.join(' '), text, after.join(' ')].join('\n\n');
      expect(found(body)).toEqual({ start: starts(body, '50')[1]!, text: '50' });
    }),
    { numRuns: 30 },
  );
});

test.each([
  ['the paragraph before it is gone', text.split('\n\n').slice(1).join('\n\n')],
  [
    'a space before it became a no-break space',
    text.replace('accueille 50 jeunes filles', 'accueille\u00a050 jeunes filles'),
  ],
  ['the words before it are others', text.replace('À Fès, le programme accueille', 'À Fès, nous recevons')],
])('it is found when %s', (_, body) => {
  expect(found(body)).toEqual({ start: body.search(/50 jeunes filles/), text: '50' });
});

test('a number that was changed in its place is found as it is now', () => {
  const body = text.replace('50 jeunes filles', '51 jeunes filles');
  expect(found(body)).toEqual({ start: body.indexOf('51'), text: '51' });
});

test.each([
  [
    'its sentence is gone',
    text
      .split('\n\n')
      .filter((_, index) => index !== 1)
      .join('\n\n'),
  ],
  ['everything around it is other words', 'Ils sont 50.'],
  ['there is no text any more', ''],
])('it is lost when %s: another number is not taken for it', (_, body) => {
  expect(found(body)).toBeNull();
});

test('two choices never speak of the same number', () => {
  const numbers = read(text);
  const positions = resolveChoices([choice, choice], numbers, bodyOf(text)).map(({ position }) => position);
  expect(positions.filter((position) => position !== null)).toHaveLength(1);
});

test('an anchor holds no half of a character', () => {
  const emoji = '😀'.repeat(40);
  const { prefix, suffix } = anchorOf({ field: 'body', start: 81, end: 83 }, bodyOf(`${emoji} 50 ${emoji}`));
  expect([prefix, suffix].join('')).not.toMatch(/\p{Cs}/u);
});
