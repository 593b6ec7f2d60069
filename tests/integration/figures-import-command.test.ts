import { writeFile } from 'node:fs/promises';
import path from 'node:path';

import { repository } from '../support/app-folder';
import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';
import { newsroomOf } from '../support/newsroom-client';
import { type Ended, type Environment, runToEnd } from '../support/processes';

// The application runs on the database all the while: the command works beside it.
let booted: BootedStrapi;

beforeAll(async () => {
  booted = await bootStrapi();
  await deskOf(booted.strapi).published('figure', { fr: { label: 'Stagiaires', key: 'trainees', value: '66729' } });
});
afterAll(() => booted.stop());

const table = 'key;label:fr;value;reason\ntrainees;Stagiaires;66 730;Recomptage\nwomen;Femmes;31 804;\n';

test('a dry run prints what would become of each line, in the language asked for, and writes nothing', async () => {
  const { code, stdout } = await run(await file('a.csv', table), '--dry-run', '--language', 'fr');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^ {4}2 {2}trainees {2}révisé\n {7}value: 66729 → 66730\n {4}3 {2}women {5}nouveau\n/);
  expect(stdout).toContain('Nouveaux\u00a0: 1, révisés\u00a0: 1');
  expect(stdout).toContain('rien n’a été écrit');
  expect(await countDrafts()).toBe(1);
});

test('a file with a line that is refused ends with code 1, names it, and is not taken in', async () => {
  const { code, stdout } = await run(await file('b.csv', `${table}late;Tard;1e400\n`));
  expect(code).toBe(1);
  expect(stdout).toContain('    4  late      refused\n       value: “1e400” is in scientific notation');
  expect(stdout).toContain('--dry-run');
  expect(await countDrafts()).toBe(1);
});

test('--publish makes it public, and --json prints one object and nothing else', async () => {
  const { code, stdout } = await run(await file('a.csv', table), '--publish', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ dryRun: false, counts: { new: 1, revised: 1, refused: 0 } });
  expect(await newsroomOf(booted).read('figures/trainees?locale=fr')).toMatchObject({ value: '66730', revision: 2 });
  expect(await newsroomOf(booted).read('figures/women?locale=fr')).toMatchObject({ value: '31804' });
});

test.each([
  ['no file', [], 2, 'Name the file'],
  ['an unknown option', ['a.csv', '--force'], 2, "Unknown option '--force'"],
  ['a sign that is none', ['a.csv', '--decimal', 'dot'], 2, '--decimal takes comma or point'],
  ['a file that is not there', ['nowhere.csv'], 1, 'There is no such file: nowhere.csv'],
])('%s: exit code and a sentence, before anything is started', async (_, args, expected, sentence) => {
  const { code, stdout, stderr } = await run(...args);
  expect({ code, stdout }).toEqual({ code: expected, stdout: '' });
  expect(stderr).toContain(sentence);
});

test('a file that is no table: exit code 1 and a sentence', async () => {
  const { code, stdout, stderr } = await run(await file('c.csv', 'colour\nred'));
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('These columns are not known: colour');
});

const countDrafts = () =>
  deskOf(booted.strapi)
    .documents('figure')
    .count({ status: 'draft', locale: '*' } as never);

async function file(name: string, content: string): Promise<string> {
  const place = path.join(booted.folder, name);
  await writeFile(place, content);
  return place;
}

/** Runs the command in the environment of the running application: on its database. */
function run(...parameters: string[]): Promise<Ended> {
  const script = path.join(repository, 'scripts', 'figures-import.mjs');
  const environment = { ...process.env } as Environment;
  return runToEnd(process.execPath, [script, ...parameters], { cwd: booted.folder, environment });
}
