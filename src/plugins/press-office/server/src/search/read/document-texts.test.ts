import type { DocumentHead } from '../../../../contracts/documents';
import { textsOf } from './document-texts';

const document = (properties: Record<string, unknown>) => properties as unknown as DocumentHead;

test('a press release is found by its own words and by what it names', () => {
  const texts = textsOf(
    'press-release',
    document({
      title: 'Titre',
      kicker: 'Surtitre',
      subtitle: null,
      summary: 'Chapô',
      body: { blocks: [], html: '<p>Corps</p>', text: 'Corps' },
      dateline: { place: 'Tamesna', date: '2024-05-08' },
      topics: ['emploi', 'jeunes'],
      projects: [{ acronym: 'THAMM', name: 'Projet', slug: 'thamm' }],
      organisations: [{ acronym: null, name: 'Office' }],
      people: [{ name: 'Salma', role: 'directrice' }],
      contacts: [{ name: 'Nadia', email: 'nadia@example.org' }],
      figures: [{ label: 'Lauréats', display: '66 729 lauréats', value: '66729', upper: null }],
    }),
  );
  expect(texts.title).toEqual(['Titre']);
  expect(texts.summary).toEqual(['Surtitre', 'Chapô']);
  expect(texts.body).toEqual(
    expect.arrayContaining([
      'Corps',
      'Tamesna',
      'emploi',
      'jeunes',
      'THAMM',
      'Projet',
      'Office',
      'Salma',
      'Lauréats',
      '66729',
    ]),
  );
  expect(texts.body.join(' ')).not.toMatch(/Nadia|directrice|thamm|<p>/);
});

test.each([
  [
    'partner-project',
    { name: 'Projet', acronym: 'THAMM', summary: 'Court', description: { text: 'Long' } },
    'Projet THAMM',
  ],
  [
    'figure',
    { label: 'Lauréats', key: 'laureats-2024', unit: 'personnes', value: '4.5', display: '4,5' },
    'Lauréats laureats 2024',
  ],
  ['organisation', { name: 'Office', acronym: 'OFPPT', description: 'Forme' }, 'Office OFPPT'],
  ['person', { name: 'Salma', role: 'directrice', organisation: { name: 'Office', acronym: null } }, 'Salma'],
] as const)('a %s is found by its name first', (kind, properties, title) => {
  expect(textsOf(kind, document(properties)).title.join(' ')).toBe(title);
});

test('an edition from before a property was there is found by what it has', () => {
  expect(textsOf('press-release', document({ title: 'Titre', body: null }))).toEqual({
    title: ['Titre'],
    summary: [],
    body: [],
  });
});
