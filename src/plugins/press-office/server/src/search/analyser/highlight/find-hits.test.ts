import { readQuery } from '../query/read-query';
import { findHits } from './find-hits';
import { wantedWords } from './wanted-words';

const found = (text: string, q: string, within: number | null = null) =>
  findHits({ text, words: null, wanted: wantedWords(readQuery(q, 'fr'), 'fr'), within }).map(({ start, end }) =>
    text.slice(start, end),
  );

test.each([
  ["L'emploi, des emplois", 'emploi ', ['emploi', 'emplois']],
  ['formation, formateur, former', 'forma', ['formation', 'formateur']],
  ['métiers de la cité ; cité des métiers', '"cité des métiers"', ['cité', 'des', 'métiers']],
  ['66 729 et 66.729', '66729 ', ['66 729', '66.729']],
  ['de la formation', 'la formation ', ['formation']],
])('in %s, %s is found', (text, q, expected) => {
  expect(found(text, q)).toEqual(expected);
});

test('a long text is read no farther than to the first place that has all words', () => {
  const text = `${'emploi stage '.repeat(100)}`;
  expect(found(text, 'emploi stage ', 200).length).toBeLessThan(40);
});
