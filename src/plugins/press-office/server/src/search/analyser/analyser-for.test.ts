import { analyserFor } from './analyser-for';

const terms = (locale: string, text: string) => analyserFor(locale)(text).map(({ term }) => term);

test('a word is found with and without its Arabic article, conjunction and preposition', () => {
  const forms = 'الكفاءات والكفاءات بالكفاءات للكفاءات كفاءات كفاءة';
  expect(new Set(terms('ar', forms)).size).toBe(1);
});

test('an elided article is no part of a word', () => {
  expect(terms('fr', "l'emploi l’emploi emploi")).toEqual(['emploi', 'emploi', 'emploi']);
});
