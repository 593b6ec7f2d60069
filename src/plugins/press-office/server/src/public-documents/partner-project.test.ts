import type { OrganisationDocument } from '../../../contracts/documents';
import type { Circumstances, LinkedDocuments } from './composition';
import type { PartnerProjectDraft } from './drafts';
import { composePartnerProject } from './partner-project';

const head = { documentId: 'p1', locale: 'ar', dir: 'rtl', slug: 'thamm' } as Circumstances['head'];
const organisation = (documentId: string) =>
  ({ documentId, slug: documentId, acronym: null, name: documentId }) as OrganisationDocument;

const draft: PartnerProjectDraft = {
  documentId: 'p1',
  locale: 'ar',
  slug: 'thamm',
  name: 'تنقل العمالة',
  acronym: 'THAMM',
  summary: null,
  description: [{ type: 'paragraph', children: [{ type: 'text', text: 'برنامج THAMM' }] }],
  periodFrom: '2019',
  periodTo: null,
  phases: null,
  countries: null,
  website: null,
};

const compose = (changes: Partial<PartnerProjectDraft> = {}) =>
  composePartnerProject(
    { ...draft, ...changes },
    {
      head,
      linked: {
        funders: [organisation('eu')],
        implementers: [organisation('giz'), organisation('eu')],
      } as LinkedDocuments,
      corrections: [],
      published: [],
      numberFormat: 'ar-MA',
    },
  );

test('the description runs as its language does', () => {
  expect(compose().document.description.html).toBe('<p>برنامج <bdi>THAMM</bdi></p>');
});

test('lists that nobody wrote are empty, an open period has one end', () => {
  expect(compose().document).toMatchObject({ phases: [], countries: [], period: { from: '2019', to: null } });
});

test('an organisation that both pays and works is found once', () => {
  const { facets } = compose({ countries: ['MA', 'TN'] });
  expect(facets).toEqual([
    { name: 'acronym', value: 'THAMM' },
    { name: 'country', value: 'MA' },
    { name: 'country', value: 'TN' },
    { name: 'organisation', value: 'eu' },
    { name: 'organisation', value: 'giz' },
  ]);
});
