import type { SubjectKind } from '../../../../contracts/subject';
import { emptyRecord, write } from '../../editions/empty-record.test-support';
import { readQuery } from '../../search/analyser';
import { findDocuments, type DocumentSearch } from './find-documents';

let record: Awaited<ReturnType<typeof emptyRecord>>;

beforeAll(async () => {
  record = await emptyRecord();
  await publish('press-release', 'titled', { title: 'Emploi', summary: null, body: { text: 'Rien.' } });
  await publish('press-release', 'bodied', { title: 'Une visite', summary: null, body: { text: 'De l’emploi.' } });
  await publish('partner-project', 'project', {
    name: 'Un projet',
    summary: null,
    description: { text: 'Emploi & <b>stages</b>' },
  });
  await publish('figure', 'figure', { label: 'Emplois', display: '5 emplois', value: '5', key: 'emplois' });
  await publish('organisation', 'office', { name: 'Office de l’emploi', description: 'L’emploi.', acronym: null });
  await publish('person', 'person', { name: 'Ada', role: 'Chargée de l’emploi', organisation: null });
});
afterAll(() => record.close());

const publish = (kind: SubjectKind, id: string, words: object) =>
  write(record.database, { subject: { kind, id }, document: { locale: 'fr', slug: id, ...words } });

const search = (q: string, asked: Partial<DocumentSearch> = {}) =>
  findDocuments(
    record.database,
    {
      kinds: ['press-release', 'partner-project', 'figure', 'organisation', 'person'],
      locale: 'fr',
      words: readQuery(q, 'fr'),
      conditions: [],
      order: 'rank',
      page: { offset: 0, limit: 25, withCount: true, style: 'page' },
      ...asked,
    },
    'summary',
  );

test('documents of every kind are shown by a title and a summary, and highlighted there', async () => {
  const { found, total, didYouMean } = await search('emploi');
  expect([total, didYouMean]).toEqual([6, null]);
  const shown = Object.fromEntries(
    found.map(({ text, texts, highlights }) => [JSON.parse(text).slug, { texts, highlights }]),
  );
  expect(shown).toEqual({
    titled: { texts: { title: 'Emploi', summary: null }, highlights: { title: '<mark>Emploi</mark>' } },
    bodied: { texts: { title: 'Une visite', summary: null }, highlights: { body: 'De l’<mark>emploi</mark>.' } },
    project: {
      texts: { title: 'Un projet', summary: null },
      highlights: { body: '<mark>Emploi</mark> &amp; &lt;b&gt;stages&lt;/b&gt;' },
    },
    figure: {
      texts: { title: 'Emplois', summary: '5 emplois' },
      highlights: { title: '<mark>Emplois</mark>', summary: '5 <mark>emplois</mark>' },
    },
    office: {
      texts: { title: 'Office de l’emploi', summary: 'L’emploi.' },
      highlights: { title: 'Office de l’<mark>emploi</mark>', summary: 'L’<mark>emploi</mark>.' },
    },
    person: {
      texts: { title: 'Ada', summary: 'Chargée de l’emploi' },
      highlights: { summary: 'Chargée de l’<mark>emploi</mark>' },
    },
  });
});

test('what was searched for stays in its kinds', async () => {
  const { found } = await search('emploi', { kinds: ['person', 'figure'] });
  expect(found.map(({ kind }) => kind).sort()).toEqual(['figure', 'person']);
  expect(await search('emploi', { kinds: [] })).toMatchObject({ found: [], total: 0 });
});

test('another spelling is offered where nothing was found, and not for a page behind the last', async () => {
  expect(await search('emplpi')).toMatchObject({ found: [], total: 0, didYouMean: 'emploi' });
  const beyond = { offset: 50, limit: 25, withCount: false, style: 'offset' } as const;
  expect(await search('emploi', { page: beyond })).toMatchObject({ found: [], total: null, didYouMean: null });
});
