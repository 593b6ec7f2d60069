import type {
  FigureDocument,
  OrganisationDocument,
  PartnerProjectDocument,
  PersonDocument,
} from '../../../contracts/documents';
import type { Circumstances } from './composition';
import type { PressReleaseDraft } from './drafts';
import { composePressRelease } from './press-release';

const head = {
  documentId: 'r1',
  locale: 'en',
  dir: 'ltr',
  slug: 'a-visit',
  edition: 1,
  state: 'live',
  releasedAt: '2024-05-08T15:00:00.000Z',
  updatedAt: '2024-05-08T15:00:00.000Z',
} as const;

const organisation = (documentId: string, name: string): OrganisationDocument => ({
  ...head,
  documentId,
  slug: name.toLowerCase(),
  acronym: name,
  name,
  description: 'For the page of the organisation only.',
  country: null,
  website: null,
});

const project = { ...head, documentId: 'p1', slug: 'thamm', acronym: 'THAMM', name: 'Labour mobility' };
const figure = {
  ...{ ...head, documentId: 'f1', key: 'seats', label: 'Training places', value: '4560', revision: 2 },
  ...{ upper: null, unit: 'places', qualifier: 'up-to', display: 'up to 4,560 places', geo: null, project: null },
};
const person = { ...head, documentId: 'h1', slug: 'houngbo', name: 'G. Houngbo', role: null, organisation: null };

const circumstances: Circumstances = {
  head,
  linked: {
    projects: [project as PartnerProjectDocument],
    project: [],
    figures: [figure as unknown as FigureDocument],
    organisations: [organisation('o1', 'ILO')],
    organisation: [],
    people: [person as PersonDocument],
    funders: [],
    implementers: [],
    contactOrganisations: [organisation('o2', 'OFPPT')],
  },
  corrections: [],
  published: [],
  numberFormat: 'en',
};

const draft: PressReleaseDraft = {
  documentId: 'r1',
  locale: 'en',
  slug: 'a-visit',
  title: 'A visit',
  kicker: null,
  subtitle: null,
  type: 'press-release',
  summary: null,
  datelinePlace: 'Tamesna',
  datelineDate: '2024-05-08',
  body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Welcome.' }] }],
  cover: { url: '/c.jpg', width: 8, height: 6, alternativeText: 'from the library', caption: null },
  coverAlternativeText: null,
  coverCaption: 'A workshop',
  coverCredit: 'OFPPT',
  gallery: null,
  attachments: null,
  contacts: [
    { name: 'Desk', role: null, email: 'desk@example.org', phone: null, organisation: { documentId: 'o2' } },
    { name: 'Press', role: null, email: null, phone: null, organisation: null },
  ],
  topics: null,
  figureMarks: null,
};

const compose = (changes: Partial<PressReleaseDraft> = {}) =>
  composePressRelease({ ...draft, ...changes }, circumstances);

test('the document has every property of the contract, and null or an empty list where nothing was written', () => {
  expect(compose({ body: null, cover: null, contacts: [] }).document).toEqual({
    ...head,
    type: 'press-release',
    title: 'A visit',
    kicker: null,
    subtitle: null,
    summary: null,
    dateline: { place: 'Tamesna', date: '2024-05-08' },
    body: { blocks: [], html: '', text: '' },
    figures: [expect.objectContaining({ key: 'seats', value: '4560', revision: 2, revised: null })],
    marks: [],
    projects: [{ documentId: 'p1', slug: 'thamm', acronym: 'THAMM', name: 'Labour mobility' }],
    organisations: [{ documentId: 'o1', slug: 'ilo', acronym: 'ILO', name: 'ILO' }],
    people: [{ documentId: 'h1', slug: 'houngbo', name: 'G. Houngbo', role: null }],
    contacts: [],
    topics: [],
    cover: null,
    gallery: [],
    attachments: [],
    corrections: [],
  });
});

test('the body is given as blocks, as HTML and as text', () => {
  expect(compose().document.body).toEqual({ blocks: draft.body, html: '<p>Welcome.</p>', text: 'Welcome.' });
});

test('a number that is the value of a linked figure is marked in the words and in the HTML', () => {
  const body = [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text: 'Up to 4,560 places.' }] }];
  const { document } = compose({ body, title: '4,560 places' });
  expect(document.marks).toEqual([
    { field: 'title', start: 0, end: 5, text: '4,560', value: '4560', figure: 'seats' },
    { field: 'body', start: 6, end: 11, text: '4,560', value: '4560', figure: 'seats' },
  ]);
  expect(document.body.html).toBe('<p>Up to <data value="4560" data-figure="seats">4,560</data> places.</p>');
  expect(document.body.blocks).toEqual(body);
});

test('the words written for the release go before those of the media library', () => {
  expect(compose().document.cover).toEqual({
    url: '/c.jpg',
    width: 8,
    height: 6,
    alternativeText: 'from the library',
    caption: 'A workshop',
    credit: 'OFPPT',
  });
  expect(compose({ coverAlternativeText: 'Trainees' }).document.cover?.alternativeText).toBe('Trainees');
});

test('the organisation of a contact is named as the public knows it', () => {
  expect(compose().document.contacts.map((contact) => contact.organisation)).toEqual(['OFPPT', null]);
});

test('lists leave the long parts out, and find the release by what it links to', () => {
  const { leftOutOfSummary, facets } = compose({ topics: ['emploi', 'jeunes'] });
  expect(leftOutOfSummary).toEqual(['body', 'marks', 'contacts', 'gallery', 'attachments', 'institution']);
  expect(facets).toEqual([
    { name: 'type', value: 'press-release' },
    { name: 'topic', value: 'emploi' },
    { name: 'topic', value: 'jeunes' },
    { name: 'project', value: 'p1' },
    { name: 'figure', value: 'f1' },
    { name: 'organisation', value: 'o1' },
    { name: 'person', value: 'h1' },
  ]);
});
