import type { Subject } from '../../../../contracts/subject';
import { emptyRecord, write } from '../empty-record.test-support';
import { type EditionRow, type FacetRow, tables } from '../rows';
import { hashOf, sealOf } from '../seal';
import type { NewEdition } from './new-edition';
import { writeEditions } from './write-editions';

let record: Awaited<ReturnType<typeof emptyRecord>>;
beforeEach(async () => {
  record = await emptyRecord();
});
afterEach(() => record.close());

const editions = () => record.database<EditionRow>(tables.editions).orderBy('id');
const facets = () => record.database<FacetRow>(tables.facets).select('edition_id', 'name', 'value');

test('an edition keeps its document to the byte, and a summary without the long parts', async () => {
  const row = await write(record.database, { document: { title: 'زيارة' } });
  expect(JSON.parse(row.document)).toMatchObject({ documentId: 'r1', title: 'زيارة', body: 'long' });
  expect(JSON.parse(row.summary)).not.toHaveProperty('body');
  expect(JSON.parse(row.summary)).toHaveProperty('title', 'زيارة');
  expect(row).toMatchObject({ sequence: 1, number: 1, state: 'live', previous_hash: null });
});

test('a later edition supersedes the one before it in its locale, and changes nothing else of it', async () => {
  const first = await write(record.database);
  const french = await write(record.database, { document: { locale: 'fr' } });
  const second = await write(record.database, { kind: 'minor', document: { edition: 2 } });
  expect(await editions()).toEqual([{ ...first, state: 'superseded' }, french, second]);
});

test('the editions of a subject are one chain across its locales, which anyone can compute again', async () => {
  await write(record.database);
  await write(record.database, { document: { locale: 'fr' } });
  await write(record.database, { kind: 'correction', note: 'Now 43.', document: { edition: 2 } });
  const rows = await editions();
  expect(rows.map((row) => row.sequence)).toEqual([1, 2, 3]);
  rows.forEach((row, place) => {
    expect(row.previous_hash).toBe(rows[place - 1]?.hash ?? null);
    expect(row.document_hash).toBe(hashOf(JSON.parse(row.document)));
    expect(row.hash).toBe(sealOf(row));
  });
});

test('each subject has a chain of its own', async () => {
  await write(record.database);
  const other = await write(record.database, { subject: { kind: 'figure', id: 'r1' } });
  expect(other).toMatchObject({ sequence: 1, previous_hash: null });
});

test('lists find the live edition only', async () => {
  await write(record.database, { facets: [{ name: 'project', value: 'p1' }] });
  const second = await write(record.database, {
    kind: 'minor',
    facets: [
      { name: 'project', value: 'p2' },
      { name: 'topic', value: 'emploi' },
    ],
    document: { edition: 2 },
  });
  expect(await facets()).toEqual([
    { edition_id: second.id, name: 'project', value: 'p2' },
    { edition_id: second.id, name: 'topic', value: 'emploi' },
  ]);
});

test('a withdrawal is in no list', async () => {
  await write(record.database, { facets: [{ name: 'project', value: 'p1' }] });
  await write(record.database, {
    kind: 'withdrawal',
    facets: [{ name: 'project', value: 'p1' }],
    document: { edition: 2, state: 'withdrawn' },
  });
  expect(await facets()).toEqual([]);
});

test('the same number cannot be written twice', async () => {
  await write(record.database);
  // By its code: the driver's error is of the first test file that loaded it, and no Error to the others.
  await expect(write(record.database)).rejects.toHaveProperty('code', 'SQLITE_CONSTRAINT_UNIQUE');
});

test('a slug that is another subject’s is refused before anything is written', async () => {
  await write(record.database, { document: { slug: 'visit' } });
  const other = { subject: { kind: 'press-release', id: 'r2' } as const, document: { slug: 'visit' } };
  await expect(write(record.database, other)).rejects.toThrow('The slug "visit" belongs to another subject.');
  expect(await editions()).toHaveLength(1);
});

test('written together, editions are what they are one by one, and come back in the order in which they were given', async () => {
  const subjects = Array.from({ length: 150 }, (_, index): Subject => ({ kind: 'figure', id: `f${index % 75}` }));
  const editions = subjects.map((subject, index) => newEdition(subject, index < 75 ? 'ar' : 'fr'));
  const together = await writeEditions(record.database, editions);
  expect(together.map((row) => [row.subject_id, row.language])).toEqual(
    editions.map(({ subject, document }) => [subject.id, document.locale]),
  );
  const other = await emptyRecord();
  const oneByOne: EditionRow[] = [];
  for (const edition of editions) oneByOne.push(...(await writeEditions(other.database, [edition])));
  expect(together).toEqual(oneByOne);
  await other.close();
});

function newEdition(subject: Subject, locale: string): NewEdition {
  const instant = '2024-05-08T15:00:00.000Z';
  const head = { documentId: subject.id, locale, dir: 'ltr' as const, slug: `slug-of-${subject.id}`, edition: 1 };
  const document = { ...head, state: 'live' as const, releasedAt: instant, updatedAt: instant, body: 'long' };
  return { subject, kind: 'first', document, leftOutOfSummary: ['body'], facets: [], note: null, actor: null };
}
