import { emptyRecord, write } from '../empty-record.test-support';
import { type Condition, countEditions, listEditions } from './list-editions';

let record: Awaited<ReturnType<typeof emptyRecord>>;

beforeAll(async () => {
  record = await emptyRecord();
  const release = (id: string, releasedAt: string, facets: Record<string, string> = {}, locale = 'ar') =>
    write(record.database, {
      subject: { kind: 'press-release', id },
      facets: Object.entries(facets).map(([name, value]) => ({ name, value })),
      document: { releasedAt, locale },
    });
  await release('old', '2024-01-01T00:00:00.000Z', { project: 'p1', topic: 'emploi' });
  await release('same-a', '2024-02-01T00:00:00.000Z', { project: 'p1' });
  await release('same-b', '2024-02-01T00:00:00.000Z', { project: 'p2', topic: 'emploi' });
  await release('new', '2024-03-01T00:00:00.000Z');
  await release('french', '2024-03-01T00:00:00.000Z', { project: 'p1' }, 'fr');
  await write(record.database, {
    subject: { kind: 'figure', id: 'figure' },
    facets: [{ name: 'project', value: 'p1' }],
  });
  await release('gone', '2024-03-01T00:00:00.000Z', { project: 'p1' });
  await write(record.database, {
    subject: { kind: 'press-release', id: 'gone' },
    kind: 'withdrawal',
    document: { edition: 2, state: 'withdrawn' },
  });
});
afterAll(() => record.close());

const ask = (...conditions: Condition[]) =>
  ({ kind: 'press-release', locale: 'ar', conditions, order: 'desc', offset: 0, limit: 10 }) as const;

const ids = async (list: Parameters<typeof listEditions>[1]) =>
  (await listEditions(record.database, list, { column: 'summary' })).map(
    (text) => (JSON.parse(text) as { documentId: string }).documentId,
  );

test('newest first: live editions of the kind and locale, and no others', async () => {
  expect(await ids(ask())).toEqual(['new', 'same-b', 'same-a', 'old']);
});

test('the other order is the same turned round, equal instants too', async () => {
  expect(await ids({ ...ask(), order: 'asc' })).toEqual(['old', 'same-a', 'same-b', 'new']);
});

test('a page is a part of the list; the count is of all of it', async () => {
  const page = { ...ask(), offset: 1, limit: 2 };
  expect(await ids(page)).toEqual(['same-b', 'same-a']);
  expect(await countEditions(record.database, page)).toBe(4);
});

test.each<[Condition[], string[]]>([
  [[{ facet: 'project', values: ['p1'] }], ['same-a', 'old']],
  [[{ facet: 'project', values: ['p1', 'p2'] }], ['same-b', 'same-a', 'old']],
  [
    [
      { facet: 'project', values: ['p1'] },
      { facet: 'topic', values: ['emploi'] },
    ],
    ['old'],
  ],
  [[{ facet: 'project', values: [] }], []],
  [[{ subjectIds: ['new', 'old', 'gone', 'french'] }], ['new', 'old']],
  [[{ releasedAt: '>', instant: '2024-02-01T00:00:00.000Z' }], ['new']],
  [[{ releasedAt: '>=', instant: '2024-02-01T00:00:00.000Z' }], ['new', 'same-b', 'same-a']],
  [[{ releasedAt: '<', instant: '2024-02-01T00:00:00.000Z' }], ['old']],
  [[{ releasedAt: '=', instant: '2024-03-01T00:00:00.000Z' }], ['new']],
])('%j', async (conditions, expected) => {
  expect(await ids(ask(...conditions))).toEqual(expected);
  expect(await countEditions(record.database, ask(...conditions))).toBe(expected.length);
});

test('a summary is short, a document whole', async () => {
  const [summary] = await listEditions(record.database, ask(), { column: 'summary' });
  const [document] = await listEditions(record.database, ask(), { column: 'document' });
  expect(JSON.parse(summary ?? '')).not.toHaveProperty('body');
  expect(JSON.parse(document ?? '')).toHaveProperty('body', 'long');
});
