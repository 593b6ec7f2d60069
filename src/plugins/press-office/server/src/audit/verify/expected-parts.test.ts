import type { SubjectKind } from '../../../../contracts/subject';
import { type AnyDraft, compose } from '../../public-documents';
import type { LinkedDocuments } from '../../public-documents/composition';
import { facetsIn, summaryOf } from './expected-parts';

// What publication writes and what verification expects stand apart, so that one checks the other. They agree here.

const head = {
  documentId: 'd1',
  locale: 'fr',
  dir: 'ltr' as const,
  slug: 'visite',
  edition: 1,
  state: 'live' as const,
  releasedAt: '2024-05-08T15:00:00.000Z',
  updatedAt: '2024-05-08T15:00:00.000Z',
};
const named = (documentId: string) => ({
  ...{ ...head, documentId, slug: `slug-of-${documentId}`, name: documentId, acronym: documentId.toUpperCase() },
  ...{ key: documentId, label: documentId, value: '4.50', unit: null, qualifier: 'exactly', role: null },
});
const linked = {
  projects: [named('p1'), named('p2')],
  project: [named('p1')],
  figures: [named('f1')],
  organisations: [named('o1'), named('o2')],
  organisation: [named('o1')],
  people: [named('x1')],
  funders: [named('o1'), named('o2')],
  implementers: [named('o2')],
  contactOrganisations: [],
} as unknown as LinkedDocuments;

const drafts: Record<SubjectKind, object> = {
  'press-release': { title: 'Visite', type: 'statement', topics: ['emploi', 'mer'], contacts: [] },
  'partner-project': { name: 'Marsa', acronym: 'MARSA', countries: ['MA', 'ES'], periodFrom: null, periodTo: null },
  figure: {
    ...{ key: 'seats', label: 'Places', value: '4560', unit: 'places', qualifier: 'exactly', series: 's', geo: 'MA' },
    ...{ asOf: null, periodFrom: null, periodTo: null },
  },
  organisation: { name: 'Office', acronym: 'OFPPT', country: 'MA' },
  person: { name: 'Salma', role: null },
};

test.each(Object.entries(drafts))('a %s is expected as publication writes it', (kind, draft) => {
  const { document, leftOutOfSummary, facets } = compose(
    { kind, draft: { ...head, ...draft } } as unknown as AnyDraft,
    {
      head,
      linked,
      corrections: [],
      published: [],
      numberFormat: 'fr',
    },
  );
  const read = JSON.parse(JSON.stringify(document)) as Record<string, unknown>;
  const summary = Object.fromEntries(Object.entries(read).filter(([name]) => !leftOutOfSummary.includes(name)));
  expect(summaryOf(kind, read)).toBe(JSON.stringify(summary));
  const expected = facetsIn(kind, read, (slug) => [slug.replace('slug-of-', '')]);
  expect(facets.length).toBeGreaterThan(0);
  expect(expected).toEqual(facets.map(({ name, value }) => ({ name, values: [value] })));
});

test('a notice of withdrawal is its own summary', () => {
  const notice = { ...head, state: 'withdrawn', body: 'kept' };
  expect(summaryOf('press-release', notice)).toBe(JSON.stringify(notice));
});
