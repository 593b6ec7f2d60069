import { emptyRecord, write } from '../empty-record.test-support';
import { isFileOnRecord } from './names-file';
import { closingEditions, readableFiles } from './readable-files';

let record: Awaited<ReturnType<typeof emptyRecord>>;
beforeEach(async () => {
  record = await emptyRecord();
});
afterEach(() => record.close());

const release = (id: string) => ({ kind: 'press-release', id }) as const;
const names = (name: string, rest: object = {}) => ({ cover: { url: `/uploads/${name}` }, ...rest });
const withdraw = (edition: number, reason: string, locale = 'ar') =>
  write(record.database, {
    kind: 'withdrawal',
    document: { edition, locale, state: 'withdrawn', withdrawal: { at: '', reason, notice: null, replacement: null } },
  });
const readable = async (...urls: string[]) =>
  [
    ...(await readableFiles(
      record.database,
      urls.map((name) => `/uploads/${name}`),
    )),
  ].sort();

test('a file is readable while an edition names it, also one that a later edition has left out', async () => {
  await write(record.database, { document: names('a.png') });
  await write(record.database, { kind: 'minor', document: names('b.png', { edition: 2 }) });
  expect(await readable('a.png', 'b.png', 'never.png')).toEqual(['/uploads/a.png', '/uploads/b.png']);
});

test.each(['published-in-error', 'legal'])('withdrawn as %s, it is not', async (reason) => {
  await write(record.database, { document: names('a.png') });
  await withdraw(2, reason);
  expect(await readable('a.png')).toEqual([]);
  expect(await isFileOnRecord(record.database, ['/uploads/other.png', '/uploads/a.png'])).toBe(true);
});

test.each(['superseded', 'inaccurate', 'duplicate'])('withdrawn as %s, it is: so are the editions', async (reason) => {
  await write(record.database, { document: names('a.png') });
  await withdraw(2, reason);
  expect(await readable('a.png')).toEqual(['/uploads/a.png']);
});

test('what comes after a withdrawal opens only the files that it names', async () => {
  await write(record.database, { document: names('a.png') });
  await withdraw(2, 'legal');
  await write(record.database, { kind: 'reinstatement', document: names('b.png', { edition: 3 }) });
  expect(await readable('a.png', 'b.png')).toEqual(['/uploads/b.png']);
  await write(record.database, { kind: 'minor', document: names('a.png', { edition: 4 }) });
  expect(await readable('a.png', 'b.png')).toEqual(['/uploads/a.png', '/uploads/b.png']);
});

test('a withdrawal closes its own subject in its own language, and no other', async () => {
  await write(record.database, { document: names('mine.png') });
  await write(record.database, { document: names('shared.png', { edition: 2 }), kind: 'minor' });
  await write(record.database, { document: names('french.png', { locale: 'fr' }) });
  await write(record.database, { subject: release('r2'), document: names('shared.png') });
  await withdraw(3, 'legal');
  expect(await readable('mine.png', 'shared.png', 'french.png')).toEqual([
    '/uploads/french.png',
    '/uploads/shared.png',
  ]);
  expect(await closingEditions(record.database)).toHaveLength(1);
  expect(await closingEditions(record.database, ['/uploads/french.png'])).toHaveLength(0);
  expect(await closingEditions(record.database, ['/uploads/unknown.png'])).toHaveLength(0);
});
