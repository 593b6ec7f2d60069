import { emptyRecord, write } from '../empty-record.test-support';
import { editionsById, textsInside } from './editions-by-id';

let record: Awaited<ReturnType<typeof emptyRecord>>;
const ids: number[] = [];

beforeAll(async () => {
  record = await emptyRecord();
  for (const id of ['a', 'b', 'c']) {
    const subject = { kind: 'press-release', id } as const;
    const document = { body: id === 'c' ? undefined : { text: `"${id}" \\ '${id}'` } };
    ids.push((await write(record.database, { subject, document })).id);
  }
  await write(record.database, {
    subject: { kind: 'press-release', id: 'b' },
    kind: 'withdrawal',
    document: { edition: 2, state: 'withdrawn' },
  });
});
afterAll(() => record.close());

test('live editions come in the order they are asked for; those that are gone are left out', async () => {
  const asked = [...ids].reverse().concat(999);
  const found = await editionsById(record.database, asked, 'summary');
  expect(found.map(({ id }) => id)).toEqual([ids[2], ids[0]]);
  expect(found[0]).toMatchObject({ kind: 'press-release' });
  expect(JSON.parse(found[1]?.text ?? '')).toMatchObject({ documentId: 'a' });
  expect(await editionsById(record.database, [], 'document')).toEqual([]);
});

test('a text is read out of live documents that have it, and of nothing that was taken away', async () => {
  const texts = await textsInside(record.database, { ids, path: ['body', 'text'] });
  expect([...texts]).toEqual([[ids[0], `"a" \\ 'a'`]]);
  expect(await textsInside(record.database, { ids: [], path: ['body'] })).toEqual(new Map());
});
