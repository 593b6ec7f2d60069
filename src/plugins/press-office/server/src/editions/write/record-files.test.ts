import { emptyRecord, write } from '../empty-record.test-support';
import { type EditionRow, type FileRow, tables } from '../rows';
import { recordFiles, recordFilesOfAll } from './record-files';

let record: Awaited<ReturnType<typeof emptyRecord>>;
beforeEach(async () => {
  record = await emptyRecord();
});
afterEach(() => record.close());

const files = () => record.database<FileRow>(tables.files).orderBy(['edition_id', 'url']).select('edition_id', 'url');
const cover = (name: string) => ({ cover: { url: `/uploads/${name}` } });

test('an edition is written with the files that it names, and they stay when the next one comes', async () => {
  const first = await write(record.database, { document: cover('a.png') });
  const second = await write(record.database, { kind: 'minor', document: { edition: 2, ...cover('b.png') } });
  expect(await files()).toEqual([
    { edition_id: first.id, url: '/uploads/a.png' },
    { edition_id: second.id, url: '/uploads/b.png' },
  ]);
});

test('a record that was begun before files were noted is brought up to date, as often as one likes', async () => {
  for (let number = 1; number <= 205; number++) {
    await write(record.database, { subject: { kind: 'figure', id: `f${number}` }, document: cover(`${number}.png`) });
  }
  const before = await files();
  await record.database<FileRow>(tables.files).delete();
  await recordFilesOfAll(record.database);
  await recordFilesOfAll(record.database);
  expect(await files()).toEqual(before);
});

test('many files in one document are all noted, once', async () => {
  const gallery = Array.from({ length: 250 }, (_, index) => ({ url: `/uploads/${index}.png` }));
  const row: EditionRow = await write(record.database, { document: { gallery: [...gallery, ...gallery] } });
  await recordFiles(record.database, [row]);
  expect(await files()).toHaveLength(250);
});
