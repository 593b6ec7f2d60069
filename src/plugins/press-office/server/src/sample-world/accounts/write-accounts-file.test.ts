import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { writeAccountsFile } from './write-accounts-file';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'press-office-accounts-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('the file takes the place of an earlier one that others could read, and is for its owner only', async () => {
  const file = path.join(folder, 'sample-accounts.json');
  await writeFile(file, 'earlier', { mode: 0o644 });
  await writeAccountsFile(file, { 'admin@press.example': 'secret' });
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ 'admin@press.example': 'secret' });
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(['sample-accounts.json']);
});

test('a folder that is missing is made', async () => {
  const file = path.join(folder, '.tmp', 'sample-accounts.json');
  await writeAccountsFile(file, {});
  expect(await readFile(file, 'utf8')).toBe('{}\n');
});

test('a file that cannot take its place is an error, and no password is left lying about', async () => {
  const file = path.join(folder, 'taken');
  await writeAccountsFile(path.join(file, 'inside'), {});
  await expect(writeAccountsFile(file, { 'admin@press.example': 'secret' })).rejects.toThrow();
  expect(await readdir(folder)).toEqual(['taken']);
});
