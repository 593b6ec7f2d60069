import { readQuery } from '../query/read-query';
import { wantedWords } from './wanted-words';

test('a query is prepared once for all documents of a page', () => {
  const query = readQuery('emploi', 'fr');
  expect(wantedWords(query, 'fr')).toBe(wantedWords(query, 'fr'));
  expect(wantedWords(query, 'en')).not.toBe(wantedWords(query, 'fr'));
});

test('a word may be wanted alone and as the end of phrases', () => {
  const { byTerm, size } = wantedWords(readQuery('emploi "agence emploi" "forum emploi" ', 'fr'), 'fr');
  expect(size).toBe(3);
  expect(byTerm.get('emploi')).toMatchObject({ clause: 0, phrases: [{ clause: 1 }, { clause: 2 }] });
});
