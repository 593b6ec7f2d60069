import { revisionsIn } from './revisions-of';

const edition = (locale: string, revision: number, about: { note?: string; display?: string; at?: string } = {}) => ({
  document: JSON.stringify({
    locale,
    revision,
    value: String(revision),
    display: about.display ?? `${revision} ${locale}`,
  }),
  issued_at: about.at ?? `2024-0${revision}-01T09:00:00.000Z`,
  actor: `editor-${revision}@press.example`,
  note: about.note ?? null,
});

test('each value is told once, newest first, with the reason of each language, whoever published it, and when', () => {
  const revisions = revisionsIn([
    edition('ar', 1),
    edition('fr', 1),
    edition('ar', 2, { note: 'إحصاء جديد.' }),
    edition('fr', 2, { note: 'Recomptage.' }),
  ]);
  expect(revisions).toMatchObject([
    {
      revision: 2,
      value: '2',
      reasons: { ar: 'إحصاء جديد.', fr: 'Recomptage.' },
      by: 'editor-2@press.example',
      at: '2024-02-01T09:00:00.000Z',
    },
    { revision: 1, value: '1', displays: { ar: '1 ar', fr: '1 fr' }, reasons: {} },
  ]);
});

test('an edition that only mends the words of a value changes how it is shown, and not why or when it came', () => {
  const [first] = revisionsIn([
    edition('fr', 1, { note: 'Première publication.', display: '1 stagaire' }),
    edition('fr', 1, { note: 'Coquille.', display: '1 stagiaire', at: '2024-09-01T09:00:00.000Z' }),
  ]);
  expect(first).toMatchObject({
    displays: { fr: '1 stagiaire' },
    reasons: { fr: 'Première publication.' },
    at: '2024-01-01T09:00:00.000Z',
  });
});

test('what was never public has no value to tell', () => {
  expect(revisionsIn([])).toEqual([]);
});
