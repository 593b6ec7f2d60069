import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { namesOnDisk } from './names-on-disk';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'press-office-names-'));
  await mkdir(path.join(folder, 'sub'));
  for (const name of ['a.png', 'data.gz', 'sub/b.png', 'c.pdf']) await writeFile(path.join(folder, name), '');
  await symlink('a.png', path.join(folder, 'link.png'));
});
afterAll(() => rm(folder, { recursive: true }));

test('a file is found by its name, in folders too', async () => {
  expect(await namesOnDisk(folder, 'a.png')).toEqual(['a.png']);
  expect(await namesOnDisk(folder, 'sub/b.png')).toEqual(['b.png']);
});

test('what would be served compressed, or with an extension that was left out, is found', async () => {
  expect(await namesOnDisk(folder, 'data')).toEqual(['data.gz']);
  expect(await namesOnDisk(folder, 'c')).toEqual([]);
  expect(await namesOnDisk(folder, 'c', ['.pdf'])).toEqual(['c.pdf']);
});

test('a link is known by its name and by that of what it leads to', async () => {
  expect(await namesOnDisk(folder, 'link.png')).toEqual(['link.png', 'a.png']);
});

test('nothing is found where nothing is', async () => {
  for (const asked of ['no.png', 'a.png/x', 'x'.repeat(5000)]) expect(await namesOnDisk(folder, asked)).toEqual([]);
});
