import { fitsWords } from './fits-words';

const texts = [
  'الْمُتدرّبات المستفيدات من برنامج المقاولة',
  'Stagiaires formées à l’entrepreneuriat',
  null,
  'trainees-women',
  '%',
];

test.each([
  ['المتدربات', 'without the vowel signs that it is written with'],
  ['المقاوله', 'with a letter that is typed for another'],
  ['formees', 'without accents'],
  ['ENTREPRENEURIAT', 'in capitals'],
  ["l'entrepreneuriat", 'with another apostrophe'],
  ['trainees-wom', 'by the beginning of its key'],
  ['stagiaires المتدربات', 'by words of two languages'],
  ['%', 'by its unit'],
  ['  –  ', 'by nothing at all'],
])('a figure is found by "%s": %s', (sought) => {
  expect(fitsWords(texts, sought)).toBe(true);
});

test.each(['stagiaires hommes', 'المقاولات', 'trainees-girls'])('and not by "%s"', (sought) => {
  expect(fitsWords(texts, sought)).toBe(false);
});
