import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import request from 'supertest';

import { repository } from '../support/app-folder';
import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';
import { type Ended, type Environment, runToEnd } from '../support/processes';

// Our own text about our own press office.
const frenchText = `Communiqué de presse

Le port de Larache accueille son école de pêche

Larache, le lundi 11 mars 2024 – Près de 40 marins ont suivi les cours du projet MARSA, dont 12 femmes en Espagne.

Le programme « Bateaux de demain » (BDD) a reçu 3,5 millions de dirhams. Il dure de 2023 à 2026.
`;

// The application runs on the database all the while: the command works beside it.
let booted: BootedStrapi;

beforeAll(async () => {
  booted = await bootStrapi();
});
afterAll(() => booted.stop());

test('without --save it tells what it found, in the language of the text, and writes nothing', async () => {
  const { code, stdout } = await intake(await file('texte.txt', frenchText));
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Le port de Larache accueille son école de pêche\n/);
  expect(stdout).toContain('Larache · 2024-03-11');
  expect(stdout).toContain('près de 40 marins · MARSA · non enregistré');
  expect(stdout).toContain('12 femmes · MARSA · Espagne');
  expect(stdout).toContain('Rien n’a été écrit');
  expect(await countDrafts('press-release')).toBe(0);
});

test('--save writes drafts and publishes none; --json prints one object and nothing else', async () => {
  const { code, stdout } = await intake(await file('texte.txt', frenchText), '--save', '--json');
  expect(code).toBe(0);
  const answer = JSON.parse(stdout);
  expect(answer).toMatchObject({ locale: 'fr', title: 'Le port de Larache accueille son école de pêche' });
  expect(answer.figures.map(({ value }: { value: string }) => value)).toEqual(['40', '12', '3500000']);
  expect(answer).toMatchObject({
    documentId: expect.any(String),
    slug: 'le-port-de-larache-accueille-son-ecole-de-peche',
  });
  expect(await countDrafts('press-release')).toBe(1);
  expect(await countDrafts('figure')).toBe(3);
  await rest(`press-releases/${answer.slug}?locale=fr`).expect(404);
  await rest(`press-releases/${answer.documentId}?locale=fr`).expect(404);
});

test('--save --publish makes the release public with all its figures and projects', async () => {
  const text =
    'افتتاح مدرسة\n\nالعرائش، الاثنين 11 مارس 2024. استفاد ما يناهز ٤٠ بحارا من مشروع SAWAHIL (سواحل بلا حدود)، ويدرس 12 منهم في إسبانيا.';
  const { code, stdout } = await intake(await file('نص.txt', text), '--save', '--publish', '--json');
  expect(code).toBe(0);
  const { slug } = JSON.parse(stdout);
  const { data } = (await rest(`press-releases/${slug}?locale=ar`).expect(200)).body;
  expect(data).toMatchObject({
    title: 'افتتاح مدرسة',
    dateline: { place: 'العرائش', date: '2024-03-11' },
    projects: [{ acronym: 'SAWAHIL', name: 'سواحل بلا حدود' }],
    figures: [
      { value: '40', qualifier: 'approximately', unit: 'بحارا', project: 'sawahil' },
      { value: '12', qualifier: 'exactly', geo: 'ES', project: 'sawahil' },
    ],
  });
  for (const { key } of data.figures) await rest(`figures/${key}?locale=ar`).expect(200);
  await rest('partner-projects/sawahil?locale=ar').expect(200);
});

test('what cannot be published is not saved either', async () => {
  const before = await countDrafts('press-release');
  const { code, stdout, stderr } = await intake(
    await file('a.txt', '—!—\n\nUn corps sans titre.'),
    '--save',
    '--publish',
  );
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('No web address can be made');
  expect(await countDrafts('press-release')).toBe(before);
});

test('a file’s name gives no commands to the terminal', async () => {
  const { code, stderr } = await intake(path.join(booted.folder, '\u001b[2Jno\u202e.txt'));
  expect(code).toBe(1);
  expect(stderr).toContain('\ufffd[2Jno\ufffd.txt');
  expect(stderr).not.toContain('\u001b[2J');
  expect(stderr).not.toContain('\u202e');
});

test('of a folder it takes in every text, tells how far it is, and goes on after those that it cannot read', async () => {
  const folder = path.join(booted.folder, 'mail');
  await mkdir(folder);
  await writeFile(path.join(folder, '1.txt'), frenchText);
  await writeFile(path.join(folder, '2.txt'), Buffer.from([0x89, 0x50, 0, 0, 0xff]));
  await writeFile(path.join(folder, '3.txt'), 'a'.repeat(1024 * 1024 + 1));
  await writeFile(path.join(folder, '4.docx'), 'PK');
  await writeFile(path.join(folder, '5.md'), 'افتتاح مكتبة\n\nتضم المكتبة 3 قاعات.');
  await writeFile(path.join(folder, 'notes.csv'), 'not a text');
  const before = await countDrafts('press-release');
  const { code, stdout, stderr } = await intake(folder, '--save', '--json');
  expect(code).toBe(1);
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { file: string; title: string; documentId: string });
  expect(answers).toMatchObject([
    { file: path.join(folder, '1.txt'), title: 'Le port de Larache accueille son école de pêche' },
    { file: path.join(folder, '5.md'), title: 'افتتاح مكتبة' },
  ]);
  expect(stderr).toMatch(/\[1\/5\] 1\.txt: saved/);
  expect(stderr).toMatch(/\[2\/5\] 2\.txt: not taken in: This is not readable text/);
  expect(stderr).toMatch(/\[3\/5\] 3\.txt: not taken in: .*at most 1 MB/);
  expect(stderr).toMatch(/\[4\/5\] 4\.docx: not taken in: This is not a Word document/);
  expect(stderr).toMatch(/\[5\/5\] 5\.md: saved/);
  expect(stderr).toContain('3 of 5 files could not be taken in.');
  expect(await countDrafts('press-release')).toBe(before + 2);
});

test.each([
  ['no file', [], 2, 'Name the file'],
  ['an unknown option', ['a.txt', '--force'], 2, "Unknown option '--force'"],
  ['--publish without --save', ['a.txt', '--publish'], 2, '--publish needs --save'],
  ['a file that is not there', ['nowhere.txt'], 1, 'There is no such file: nowhere.txt'],
  ['a folder without texts', [path.join(repository, 'tests')], 1, 'No text lies in'],
])('%s: exit code and a sentence, before anything is started', async (_, args, expected, sentence) => {
  const { code, stdout, stderr } = await intake(...args);
  expect({ code, stdout }).toEqual({ code: expected, stdout: '' });
  expect(stderr).toContain(sentence);
});

test.each([
  ['an empty file', 'a.txt', '', [], 'The text is empty'],
  ['a spreadsheet', 'a.xlsx', 'PK', [], '.txt, .md, .html, .htm, .docx'],
  ['an unknown locale', 'a.txt', 'Bonjour', ['--locale', 'de'], 'ar, fr, en'],
])('%s: exit code 1, a sentence, and nothing written', async (_, name, content, options, sentence) => {
  const before = await countDrafts('press-release');
  const { code, stdout, stderr } = await intake(await file(name, content), '--save', ...options);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain(sentence);
  expect(await countDrafts('press-release')).toBe(before);
});

const rest = (address: string) => request(booted.strapi.server.httpServer).get(`/api/${address}`);

const countDrafts = (noun: string) =>
  deskOf(booted.strapi)
    .documents(noun)
    .count({ status: 'draft', locale: '*' } as never);

async function file(name: string, content: string): Promise<string> {
  const place = path.join(booted.folder, name);
  await writeFile(place, content);
  return place;
}

/** Runs the command in the environment of the running application: on its database. */
function intake(...parameters: string[]): Promise<Ended> {
  const script = path.join(repository, 'scripts', 'intake.mjs');
  const environment = { ...process.env } as Environment;
  return runToEnd(process.execPath, [script, ...parameters], { cwd: booted.folder, environment });
}
