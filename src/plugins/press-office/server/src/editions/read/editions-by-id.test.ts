import { emptyRecord, write } from '../empty-record.test-support';
import { editionsById } from './editions-by-id';

let record: Awaited<ReturnType<typeof emptyRecord>>;
const ids: number[] = [];

beforeAll(async () => {
  record = await emptyRecord();
  for (const id of ['a', 'b', 'c']) {
    const subject = { kind: 'press-release', id } as const;
    ids.push((await write(record.database, { subject, document: {} })).id);
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
