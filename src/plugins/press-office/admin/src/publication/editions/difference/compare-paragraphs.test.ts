import { compareParagraphs } from './compare-paragraphs';

const inBrief = (before: string[], after: string[]) =>
  compareParagraphs(before, after, 'fr').map((paragraph) =>
    'unchanged' in paragraph
      ? paragraph.unchanged
      : paragraph.stretches.map(({ text, change }) => `${{ same: '=', removed: '-', added: '+' }[change]}${text}`),
  );

test('a paragraph put in between leaves the others where they are', () => {
  expect(inBrief(['Un.', 'Deux.'], ['Un.', 'Entre les deux.', 'Deux.'])).toEqual([1, ['+Entre les deux.'], 1]);
});

test('a changed paragraph is compared with its own earlier words, also beside a new one', () => {
  expect(
    inBrief(
      ['Le centre ouvre ses portes lundi matin.'],
      ['Un paragraphe tout neuf.', 'Le centre ouvre ses portes mardi matin.'],
    ),
  ).toEqual([['+Un paragraphe tout neuf.'], ['=Le centre ouvre ses portes ', '-lundi', '+mardi', '= matin.']]);
});

test('one paragraph exchanged for another is shown word by word; the same text has nothing to show', () => {
  expect(inBrief(['Avant.'], ['Après.'])).toEqual([['-Avant', '+Après', '=.']]);
  expect(inBrief(['Même.'], ['Même.'])).toEqual([1]);
  expect(inBrief([], ['Neuf.'])).toEqual([['+Neuf.']]);
  expect(inBrief(['Parti.'], [])).toEqual([['-Parti.']]);
});
