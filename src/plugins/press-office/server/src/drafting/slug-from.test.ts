import fc from 'fast-check';

import { slugFrom } from './slug-from';

test.each([
  ['زيارة المدير العام', 'zyarh-almdyr-alaam'],
  ['مُدَرِّب', 'mudareb'],
  ['مدينـــة المهن', 'mdynh-almhn'],
  ['حصيلة ٢٠٢٤', 'hsylh-2024'],
  ['L’emploi des jeunes à Fès', 'l-emploi-des-jeunes-a-fes'],
  ["L'Œuvre  d’été", 'l-oeuvre-d-ete'],
  ['Recherche & développement', 'recherche-developpement'],
  ['R&D : 50 % de plus — enfin !', 'r-d-50-de-plus-enfin'],
  ['THAMM 2.0 (2024-2028)', 'thamm-2-0-2024-2028'],
  ['Training 🎓 for all', 'training-for-all'],
  ['e\u0301te\u0301', 'ete'],
])('%s', (title, slug) => {
  expect(slugFrom(title)).toBe(slug);
});

test.each(['漢字', '🎉', 'ⵜⴰⵎⴰⵣⵉⵖⵜ', '', ' - ', '&'])('%j has no letter that can be written in Latin', (title) => {
  expect(slugFrom(title)).toBeNull();
});

test('a long title is cut between words, a long word wherever it must be', () => {
  const slug = slugFrom('formation professionnelle '.repeat(12)) ?? '';
  expect(slug.length).toBeLessThanOrEqual(80);
  expect(slug).toMatch(/^(formation-professionnelle-)*formation(-professionnelle)?$/);
  expect(slugFrom('x'.repeat(300))).toBe('x'.repeat(80));
});

test('a title of just 80 characters is not cut', () => {
  const slug = `${'a'.repeat(39)}-${'b'.repeat(40)}`;
  expect(slugFrom(slug)).toBe(slug);
});

test('whatever the title, a slug is what the schema of every noun allows', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
      const slug = slugFrom(title);
      if (slug !== null) expect(slug).toMatch(/^(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*$/);
    }),
    { numRuns: 2000 },
  );
});
