import type { DocumentHead } from '../../../contracts/documents';
import { institutionUnder } from './institution-under';

const said = { names: { fr: 'L’Office' }, boilerplates: { fr: 'L’Office forme.', ar: 'يكون المكتب.' } };
const earlier = { documentId: 'r1', locale: 'fr' } as DocumentHead;

test('a release that comes out for the first time says what is set in its language', () => {
  expect(institutionUnder(null, said, 'fr')).toEqual({ name: 'L’Office', boilerplate: 'L’Office forme.' });
  expect(institutionUnder(null, said, 'ar')).toEqual({ name: null, boilerplate: 'يكون المكتب.' });
  expect(institutionUnder(null, said, 'en')).toBeNull();
});

test('a release that was public before keeps what it said, also where it said nothing', () => {
  const before = { name: 'L’ancien Office', boilerplate: null };
  expect(institutionUnder({ ...earlier, institution: before }, said, 'fr')).toEqual(before);
  expect(institutionUnder(earlier, said, 'fr')).toBeNull();
});
