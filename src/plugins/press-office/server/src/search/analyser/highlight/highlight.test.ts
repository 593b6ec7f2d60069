import { readQuery } from '../query/read-query';
import { highlight, type HighlightedText } from './highlight';

const nothing = { title: null, summary: null, body: null };
const marked = (document: Partial<HighlightedText>, q: string, locale = 'fr') =>
  highlight({ ...nothing, ...document }, readQuery(q, locale), locale);
const filler = 'Le mot suivant est un autre. '.repeat(30);

test('a part in which nothing was found is left out', () => {
  expect(marked({ title: 'Emplois', summary: 'Rien', body: null }, 'emploi')).toEqual({
    title: '<mark>Emplois</mark>',
  });
});

test('the body is told only where title and summary do not have all words', () => {
  const document = { title: 'Emplois', summary: 'Stages', body: 'Emploi et stage' };
  expect(marked(document, 'emploi stage ')).not.toHaveProperty('body');
  expect(marked({ ...document, summary: null }, 'emploi stage ')).toEqual({
    title: '<mark>Emplois</mark>',
    body: '<mark>Emploi</mark> et <mark>stage</mark>',
  });
});

test('the passage is where most words stand together, with … where it is cut', () => {
  const body = `Emploi. ${filler}Un stage mène à un emploi. ${filler}Stage.`;
  const { body: passage = '' } = marked({ body }, 'emploi stage ');
  expect(passage).toMatch(/^…[^…]*<mark>stage<\/mark> mène à un <mark>emploi<\/mark>[^…]*…$/);
  expect(passage.replace(/<[^>]*>/g, '').length).toBeLessThanOrEqual(202);
});

test('words that stand nowhere together are shown where the first of them stands', () => {
  expect(marked({ body: `Emploi. ${filler}${filler}Stage.` }, 'emploi stage ').body).toMatch(
    /^<mark>Emploi<\/mark>[^…]*…$/,
  );
});

test('HTML of a text stays text', () => {
  expect(marked({ title: '<b>emploi</b> & "stage"' }, 'emploi ')).toEqual({
    title: '&lt;b&gt;<mark>emploi</mark>&lt;/b&gt; &amp; &quot;stage&quot;',
  });
});

test('an Arabic word is marked with what is attached to it, and nothing is added to the text', () => {
  expect(marked({ title: 'المهن والكفاءات بتامسنا' }, 'كفاءة ', 'ar')).toEqual({
    title: 'المهن <mark>والكفاءات</mark> بتامسنا',
  });
});

test('a word that must not be found is not marked', () => {
  expect(marked({ title: 'Emploi et stage' }, 'emploi -stage')).toEqual({ title: '<mark>Emploi</mark> et stage' });
});

test.each(['a', 'emploi ', 'e\u0301', '😀', 'emploi'])('a megabyte of %j is read in time', (piece) => {
  const body = `emploi ${piece.repeat(1_000_000 / piece.length)}`;
  const started = performance.now();
  expect(marked({ body }, 'emploi stage ').body).toMatch(/^<mark>emploi<\/mark>/);
  expect(performance.now() - started).toBeLessThan(5000);
});
