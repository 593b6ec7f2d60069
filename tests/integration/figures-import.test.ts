import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { repository } from '../support/app-folder';
import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';
import { newsroomOf } from '../support/newsroom-client';
import { type PanelUser, signIn } from '../support/panel';
import { everything } from '../support/tables';

let booted: BootedStrapi;
let editor: PanelUser;
let writer: PanelUser;
let project: string;

const endpoint = '/press-office/figures/import';
type Options = Record<string, string | boolean>;

const send = (text: string, options: Options = {}, user = editor) =>
  user.send('post', endpoint).query(options).send({ text });
const dryRun = async (text: string, options: Options = {}) =>
  (await send(text, { dryRun: true, ...options }).expect(200)).body.data;
const take = async (text: string, options: Options = {}) => (await send(text, options).expect(200)).body.data;

/** What becomes of each line, at a glance: `2 trainees revised`, `3 women refused KEY_TWICE`. */
const glance = ({ lines }: { lines: Line[] }) =>
  lines.map(({ line, key, outcome, problems }) =>
    [line, key, outcome, ...problems.map(({ code }) => code)].filter((part) => part !== null).join(' '),
  );

interface Line {
  line: number;
  key: string | null;
  outcome: string;
  changes: { column: string; from: string | null; to: string | null }[];
  problems: { code: string; column: string | null; message: string }[];
}

/** The text of an upload, or nothing where the run of another test file took its own upload away meanwhile. */
const readUnlessGone = (file: string) =>
  readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });

beforeAll(async () => {
  booted = await bootStrapi();
  editor = await signIn(booted, 'press-office-editor');
  writer = await signIn(booted, 'press-office-writer');
  const desk = deskOf(booted.strapi);
  project = await desk.published('partner-project', {
    ar: { name: 'ريادة الأعمال', acronym: 'ENTREPRENEURSHIP', slug: 'entrepreneurship' },
    fr: { name: 'Entrepreneuriat', slug: 'entrepreneurship' },
    en: { name: 'Entrepreneurship', slug: 'entrepreneurship' },
  });
  await desk.published('figure', {
    ar: { label: 'متدربون', key: 'trainees', value: '66729', unit: 'متدربا', periodFrom: '2008', geo: 'MA', project },
    fr: { label: 'Stagiaires', unit: 'stagiaires' },
  });
});
afterAll(() => booted.stop());

const draftOf = (key: string, locale: string) =>
  deskOf(booted.strapi)
    .documents('figure')
    .findFirst({ filters: { key }, locale, status: 'draft', populate: ['project'] } as never) as Promise<Record<
    string,
    unknown
  > | null>;

test('a dry run tells of each line what would become of it, and writes nothing', async () => {
  const before = await everything(booted.strapi);
  const answer = await dryRun(
    [
      'key;label:ar;label:fr;value;unit:fr;reason',
      'trainees;متدربون;Stagiaires;66730;stagiaires;Un dossier compté deux fois',
      'women;نساء;Femmes;31804;femmes;',
    ].join('\n'),
  );
  expect(answer).toMatchObject({
    dryRun: true,
    tried: true,
    counts: { new: 1, revised: 1, changed: 0, unchanged: 0, refused: 0 },
    ignoredColumns: [],
  });
  expect(glance(answer)).toEqual(['2 trainees revised', '3 women new']);
  expect(answer.lines[0].changes).toEqual([{ column: 'value', from: '66729', to: '66730' }]);
  expect(answer.lines[1].changes).toContainEqual({ column: 'label:fr', from: null, to: 'Femmes' });
  expect(await everything(booted.strapi)).toEqual(before);
});

test('one bad line at the end, and nothing of the file is written', async () => {
  const before = await everything(booted.strapi);
  const table = 'key;label:fr;value\nnew-one;Un;1\ntrainees;Stagiaires;66729\nnew-two;Deux;NaN';
  const { body } = await send(table).expect(400);
  expect(body.error).toMatchObject({
    name: 'ValidationError',
    details: { code: 'IMPORT_REFUSED', dryRun: false, counts: { new: 1, unchanged: 1, refused: 1 } },
  });
  expect(glance(body.error.details)).toEqual([
    '2 new-one new',
    '3 trainees unchanged',
    '4 new-two refused NUMBER_NOT_FINITE',
  ]);
  expect(await everything(booted.strapi)).toEqual(before);
  expect(glance(await dryRun(table))).toEqual(glance(body.error.details));
});

test('what only the desk can refuse is told of its line by a dry run too, and undoes the whole import', async () => {
  const desk = deskOf(booted.strapi);
  const figure = await desk.draft('figure', { fr: { label: 'Attendu', key: 'awaited', value: '5' } });
  const release = await desk.draft('press-release', { fr: { title: 'Bientôt', figures: [figure] } });
  await desk.bringTo('approved', release);
  const before = await everything(booted.strapi);
  const table = 'key,label:fr,value\nbefore-it,Avant,1\nawaited,Attendu,6\nafter-it,Après,2';
  const expected = ['2 before-it new', '3 awaited refused PART_OF_APPROVED', '4 after-it new'];
  expect(glance(await dryRun(table))).toEqual(expected);
  expect(glance((await send(table).expect(400)).body.error.details)).toEqual(expected);
  expect(await everything(booted.strapi)).toEqual(before);
});

test('drafts are written, in all languages of the file, and nothing becomes public', async () => {
  const table = [
    'key,label:ar,label:fr,label:en,value,upper,unit:ar,qualifier,asOf,periodFrom,periodTo,geo,series,breakdown,total,overlapping,project,source:fr,status',
    'kept,ا,Un,One,1.10,2.50,م,approximately,2024-05-08,2023,2024-04,ma,Suivi,Femmes,oui,FALSE,entrepreneurship,Registre,provisional',
  ].join('\n');
  expect(glance(await take(table))).toEqual(['2 kept new']);
  const common = {
    ...{ key: 'kept', value: '1.10', upperValue: '2.50', qualifier: 'approximately', asOf: '2024-05-08' },
    ...{ periodFrom: '2023', periodTo: '2024-04', geo: 'MA', series: 'Suivi', breakdown: 'Femmes' },
    ...{
      isTotal: true,
      isOverlapping: false,
      finality: 'provisional',
      project: expect.objectContaining({ documentId: project }),
    },
  };
  expect(await draftOf('kept', 'ar')).toMatchObject({ ...common, label: 'ا', unit: 'م', source: null });
  expect(await draftOf('kept', 'fr')).toMatchObject({ ...common, label: 'Un', unit: null, source: 'Registre' });
  expect(await draftOf('kept', 'en')).toMatchObject({ ...common, label: 'One' });
  await newsroomOf(booted).get('figures/kept?locale=fr').expect(404);
  // The second time there is nothing left to do.
  expect(glance(await take(table))).toEqual(['2 kept unchanged']);
});

test('a public value is revised with a reason, in a draft until it is published', async () => {
  const table = 'key;value\ntrainees;66 730';
  expect(glance(await dryRun(table))).toEqual(['2 trainees refused REASON_MISSING']);
  expect(glance(await take(table, { reason: 'Recount' }))).toEqual(['2 trainees revised']);
  for (const locale of ['ar', 'fr']) {
    expect(await draftOf('trainees', locale)).toMatchObject({ value: '66730', revisionReason: 'Recount' });
  }
  expect(await newsroomOf(booted).read('figures/trainees?locale=fr')).toMatchObject({ value: '66729', revision: 1 });
  // The draft has it, the public does not yet.
  const again = await dryRun(table, { reason: 'Recount' });
  expect(again.lines[0]).toMatchObject({ outcome: 'revised', changes: [{ from: '66729', to: '66730' }] });
});

test('with publish, what is new and what was public becomes public in every language; other drafts stay drafts', async () => {
  await deskOf(booted.strapi).draft('figure', { fr: { label: 'Brouillon', key: 'a-draft', value: '1' } });
  const table =
    'key;label:ar;label:fr;value\ntrainees;متدربون;Stagiaires;66731\nfresh;جديد;Nouveau;7\na-draft;;Brouillon;2';
  const answer = await take(table, { publish: true, reason: 'Recount of May' });
  expect(answer.lines).toMatchObject([
    { outcome: 'revised', publishes: true },
    { outcome: 'new', publishes: true },
    { outcome: 'revised', publishes: false },
  ]);
  for (const locale of ['ar', 'fr']) {
    expect(await newsroomOf(booted).read(`figures/trainees?locale=${locale}`)).toMatchObject({
      value: '66731',
      revision: 2,
    });
    expect(await newsroomOf(booted).read(`figures/fresh?locale=${locale}`)).toMatchObject({ value: '7', revision: 1 });
  }
  await newsroomOf(booted).get('figures/a-draft?locale=fr').expect(404);
});

test('other words only are a change that needs no reason, and another language can be added', async () => {
  const answer = await take('key,unit:fr,label:en\ntrainees,personnes formées,Trainees', { publish: true });
  expect(answer.lines[0]).toMatchObject({
    outcome: 'changed',
    changes: [
      { column: 'unit:fr', from: 'stagiaires', to: 'personnes formées' },
      { column: 'label:en', from: null, to: 'Trainees' },
    ],
  });
  const document = await newsroomOf(booted).read('figures/trainees?locale=en');
  expect(document).toMatchObject({ label: 'Trainees', value: '66731', revision: 2, project: 'entrepreneurship' });
});

describe('what spreadsheets do to a file', () => {
  const rows = ['key;label:ar;label:fr;value;geo', 'odd;غرائب;Étrangetés;١٢٫٥;MA', ';;;;', ''];
  const expected = ['2 odd new'];
  const upload = (bytes: Buffer, name = 'chiffres.csv') =>
    editor.send('post', endpoint).query({ dryRun: true }).attach('file', bytes, name);

  test.each([
    ['UTF-8', Buffer.from(rows.join('\n'))],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${rows.join('\r\n')}`)],
    ['UTF-16', Buffer.from(`\ufeff${rows.join('\r\n')}`, 'utf16le')],
    ['tabs', Buffer.from(rows.join('\n').replaceAll(';', '\t'))],
    ['a line that names the delimiter', Buffer.from(`sep=;\n${rows.join('\n')}`)],
  ])('%s', async (name, bytes) => {
    const { data } = (await upload(bytes).expect(200)).body;
    expect(data.lines).toMatchObject([{ key: 'odd', outcome: 'new', line: name.startsWith('a line') ? 3 : 2 }]);
    expect(data.lines[0].changes).toContainEqual({ column: 'label:ar', from: null, to: 'غرائب' });
    expect(data.lines[0].changes).toContainEqual({ column: 'value', from: null, to: '12.5' });
  });

  test('an old Arabic code page', async () => {
    const text =
      'key;label:ar;value\nodd;\xc7\xe1\xe3\xca\xcf\xd1\xc8\xe6\xe4 \xc7\xe1\xe3\xd3\xca\xdd\xed\xcf\xe6\xe4;5';
    const { data } = (await upload(Buffer.from(text, 'latin1')).expect(200)).body;
    expect(data.lines[0].changes).toContainEqual({ column: 'label:ar', from: null, to: 'المتدربون المستفيدون' });
  });

  test('a CSV sent as itself, longer than the parser would read', async () => {
    const plain = await editor
      .send('post', endpoint)
      .query({ dryRun: true })
      .set('Content-Type', 'text/csv')
      .send(`${rows.join('\n')}\n${' '.repeat(60_000)}`)
      .expect(200);
    expect(glance(plain.body.data)).toEqual(expected);
    const utf16 = Buffer.from(`\ufeff${rows.join('\n')}`, 'utf16le');
    const bytes = await fetch(`${booted.origin()}${endpoint}?dryRun=true`, {
      method: 'POST',
      headers: { authorization: `Bearer ${editor.token}`, 'content-type': 'text/csv' },
      body: utf16,
    });
    expect(glance(((await bytes.json()) as { data: { lines: Line[] } }).data)).toEqual(expected);
  });

  test('66.729 and 1,234 are not guessed: the file’s other numbers or an option tell', async () => {
    const table = (...values: string[]) =>
      ['key;label:fr;value', ...values.map((value, index) => `n-${index};N;${value}`)].join('\n');
    expect(glance(await dryRun(table('66.729', '1,234', '5')))).toEqual([
      '2 n-0 refused NUMBER_AMBIGUOUS',
      '3 n-1 refused NUMBER_AMBIGUOUS',
      '4 n-2 new',
    ]);
    const valuesOf = ({ lines }: { lines: Line[] }) =>
      lines.map(({ changes }) => changes.find(({ column }) => column === 'value')?.to);
    expect(valuesOf(await dryRun(table('66.729', '1,234'), { decimal: 'comma' }))).toEqual(['66729', '1.234']);
    expect(valuesOf(await dryRun(table('66.729', '1,234'), { decimal: 'point' }))).toEqual(['66.729', '1234']);
    expect(valuesOf(await dryRun(table('66.729', '12,5', '1 234 567,80')))).toEqual(['66729', '12.5', '1234567.80']);
  });

  test('a formula is refused, and what an export has neutralised is its text', async () => {
    const table = [
      'key,label:fr,value,source:fr',
      'f-1,"=HYPERLINK(""http://x"")",1,',
      'f-2,Deux,=1+1,',
      'f-3,Trois,-5,@SUM(A1)',
      "f-4,'=Quatre,'-5,'@press",
    ].join('\n');
    const answer = await dryRun(table);
    expect(glance(answer)).toEqual([
      '2 f-1 refused FORMULA_CELL',
      '3 f-2 refused FORMULA_CELL',
      '4 f-3 refused FORMULA_CELL',
      '5 f-4 new',
    ]);
    expect(answer.lines[3].changes).toEqual([
      { column: 'value', from: null, to: '-5' },
      { column: 'label:fr', from: null, to: '=Quatre' },
      { column: 'source:fr', from: null, to: '@press' },
    ]);
  });
});

test.each([
  ['NaN', 'b;B;NaN', 'NUMBER_NOT_FINITE'],
  ['1e400', 'b;B;1e400', 'NUMBER_SCIENTIFIC'],
  ['an empty value', 'b;B;', 'VALUE_MISSING'],
  ['no key', ';B;1', 'KEY_MISSING'],
  ['a key that is none', 'B B;B;1', 'KEY_MALFORMED'],
  ['no label', 'b;;1', 'LABEL_MISSING'],
  ['a long label', `b;${'a'.repeat(256)};1`, 'CELL_TOO_LONG'],
  ['a percent sign without its unit', 'b;B;12,5 %', 'PERCENT_WITHOUT_UNIT'],
  ['an upper end below the value', 'b;B;5;4', 'UPPER_BELOW_VALUE'],
  ['a period that ends before it begins', 'b;B;5;;2024;2023-12', 'PERIOD_REVERSED'],
  ['a date with the day first', 'b;B;5;;01/02/2024', 'DATE_DAY_FIRST'],
  ['a day that is not', 'b;B;5;;2023-02-29', 'NO_SUCH_DAY'],
  ['an unknown country', 'b;B;5;;;;XX', 'UNKNOWN_COUNTRY'],
  ['an unknown project', 'b;B;5;;;;;nowhere', 'UNKNOWN_PROJECT'],
  ['an unknown qualifier', 'b;B;5;;;;;;roughly', 'UNKNOWN_QUALIFIER'],
  ['an unknown status', 'b;B;5;;;;;;;done', 'UNKNOWN_STATUS'],
  ['more cells than titles', 'b;B;5;;;;;;;;9', 'CELLS_TOO_MANY'],
  ['a key twice', 'a;A;2', 'KEY_TWICE'],
])('%s is refused in its line, with nothing written', async (_, line, code) => {
  const before = await everything(booted.strapi);
  const titles = 'key;label:fr;value;upper;periodFrom;periodTo;geo;project;qualifier;status';
  const { body } = await send(`${titles}\na;A;1\n${line}`).expect(400);
  expect(body.error.details.lines).toMatchObject([{ outcome: 'new' }, { line: 3, outcome: 'refused' }]);
  expect(body.error.details.lines[1].problems.map((problem: { code: string }) => problem.code)).toContain(code);
  expect(await everything(booted.strapi)).toEqual(before);
});

test('a key that was public under another figure is refused', async () => {
  const desk = deskOf(booted.strapi);
  const moved = await desk.published('figure', { fr: { label: 'Ancien', key: 'old-key', value: '1' } });
  await desk.update(moved, { key: 'new-key' }, { noun: 'figure', locale: 'fr' });
  await desk.publish('figure', moved);
  expect(glance(await dryRun('key,label:fr,value\nold-key,Autre,2'))).toEqual(['2 old-key refused KEY_TAKEN']);
});

test.each([
  ['an unknown column', 'key,value,colour\na,1,red', 'COLUMN_UNKNOWN'],
  ['a column twice', 'key,value,value\na,1,2', 'COLUMN_TWICE'],
  ['no column for the key', 'label:fr,value\nA,1', 'COLUMN_MISSING'],
  ['a language that the office does not have', 'key,label:de\na,A', 'UNKNOWN_LOCALE'],
  ['a quotation mark that is not closed', 'key,value\na,"1', 'CSV_UNREADABLE'],
  ['nothing', ' \n', 'EMPTY_TEXT'],
  ['too many lines', `key,value\n${'a,1\n'.repeat(5001)}`, 'CSV_TOO_MANY_LINES'],
])('%s: the file is refused, by a dry run too', async (_, text, code) => {
  const { body } = await send(text, { dryRun: true }).expect(400);
  expect(body.error.details.code).toBe(code);
});

test.each<[string, Options]>([
  ['an unknown option', { force: 'true' }],
  ['a decimal sign that is none', { decimal: 'dot' }],
  ['neither yes nor no', { dryRun: 'perhaps' }],
  ['an empty reason', { reason: ' ' }],
])('%s is refused', async (_, options) => {
  const { body } = await send('key,value\na,1', options).expect(400);
  expect(body.error.details.code).toBe('BAD_BODY');
});

test('more than 2 MB are refused, however they are sent, and nothing of it stays on the disk', async () => {
  const large = `key,source:fr\na,${'b'.repeat(2 * 1024 * 1024)}`;
  const answers = [
    await send(large),
    await editor.send('post', endpoint).attach('file', Buffer.from(large), 'a.csv'),
    await editor.send('post', endpoint).set('Content-Type', 'text/csv').send(large),
    await editor.send('post', '/press-office/Figures/IMPORT').set('Content-Type', 'text/csv').send(large),
  ];
  for (const { status, body } of answers) {
    expect({ status, code: body.error.details.code }).toEqual({ status: 400, code: 'CSV_TOO_LARGE' });
  }
  const uploads = (await readdir(tmpdir())).filter((name) => /^[a-z0-9]{25}$/.test(name));
  const contents = await Promise.all(uploads.map((name) => readUnlessGone(path.join(tmpdir(), name))));
  expect(contents.filter((text) => text.startsWith('key,source:fr'))).toEqual([]);
});

test('a workbook is no CSV', async () => {
  const workbook = Buffer.from('504b0304140006000800', 'hex');
  const { body } = await editor.send('post', endpoint).attach('file', workbook, 'a.csv').expect(400);
  expect(body.error.details.code).toBe('NOT_CSV');
});

test('messages are in the caller’s language', async () => {
  const sent = (language: string) =>
    send('key,label:fr,value\na,A,NaN', { dryRun: true }).set('Accept-Language', language);
  expect((await sent('fr')).body.data.lines[0].problems[0].message).toContain('Écrivez le nombre');
  expect((await sent('ar')).body.data.lines[0].problems[0].message).toContain('اكتبوا العدد');
});

describe('who may', () => {
  test('a writer imports drafts and publishes none', async () => {
    const before = await everything(booted.strapi);
    const table = 'key,label:fr,value\nby-writer,Par un rédacteur,3';
    const { body } = await send(table, { publish: true }, writer).set('Accept-Language', 'fr').expect(403);
    expect(body.error).toMatchObject({ details: { code: 'NOT_PERMITTED', action: 'publish', kind: 'figure' } });
    expect(await everything(booted.strapi)).toEqual(before);
    await send(table, {}, writer).expect(200);
    expect(await draftOf('by-writer', 'fr')).toMatchObject({ value: '3' });
  });

  test('a role for one language and some attributes imports no more than these', async () => {
    const service = booted.strapi.service('admin::role') as unknown as {
      create(role: object): Promise<{ id: number }>;
      addPermissions(id: number, permissions: object[]): Promise<unknown>;
    };
    const { id } = await service.create({ code: 'french-figures', name: 'French figures', description: '' });
    const subject = 'plugin::press-office.figure';
    await service.addPermissions(id, [
      {
        action: 'plugin::content-manager.explorer.read',
        subject,
        properties: { fields: ['key'], locales: ['fr'] },
      },
      ...['create', 'update'].map((action) => ({
        action: `plugin::content-manager.explorer.${action}`,
        subject,
        properties: { fields: ['key', 'label', 'value'], locales: ['fr'] },
      })),
    ]);
    const french = await signIn(booted, 'french-figures');
    await send('key,label:fr,value\nfrench,Un,1', {}, french).expect(200);
    for (const [table, detail] of [
      ['key,label:ar,value\narabic,ا,1', { locale: 'ar' }],
      ['key,label:fr,value,source:fr\nfrench-2,Deux,2,Registre', { field: 'source' }],
    ] as const) {
      const { body } = await send(table, {}, french).expect(403);
      expect(body.error.details).toMatchObject({ code: 'NOT_PERMITTED', ...detail });
    }
  });

  test('nobody else', async () => {
    await editor.send('post', endpoint).set('Authorization', '').send({ text: 'key,value\na,1' }).expect(401);
    const author = await signIn(booted, 'strapi-author');
    await send('key,value\na,1', { dryRun: true }, author).expect(403);
  });
});

test('what the office itself exported comes back unchanged', async () => {
  const source = "'=Registre de l’an 2024";
  await take(`key;label:ar;label:fr;value;unit:fr;source:fr;asOf\nround;دورة;Tour;1,234;%;${source};2024-05-08`, {
    decimal: 'comma',
  });
  // As `GET /api/figures?locale=fr&format=csv` writes it.
  const exported = [
    'key,label,value,upper,unit,qualifier,display,asOf,periodFrom,periodTo,geo,series,breakdown,total,overlapping,project,status,source,revision,edition,releasedAt,updatedAt,documentId',
    `round,Tour,1.234,,%,exactly,"1,234 %",2024-05-08,,,,,,false,false,,final,${source},1,1,2024-05-08T15:00:00.000Z,2024-05-08T15:00:00.000Z,abc`,
  ].join('\r\n');
  const answer = await dryRun(exported, { locale: 'fr', decimal: 'point' });
  expect(answer.lines).toMatchObject([{ outcome: 'unchanged', changes: [], problems: [] }]);
  expect(answer.ignoredColumns).toEqual(['display', 'revision', 'edition', 'releasedAt', 'updatedAt', 'documentId']);
});

test('a dry run of many lines only compares, and says so', async () => {
  const lines = Array.from({ length: 201 }, (_, index) => `many-${index};Beaucoup;${index}`);
  const before = await everything(booted.strapi);
  expect(await dryRun(['key;label:fr;value', ...lines].join('\n'))).toMatchObject({
    tried: false,
    counts: { new: 201 },
  });
  expect(await everything(booted.strapi)).toEqual(before);
});

test('the sample file of the documentation is read', async () => {
  const text = await readFile(path.join(repository, 'tests/fixtures/figures/entrepreneurship.csv'), 'utf8');
  const answer = await dryRun(text);
  expect(glance(answer)).toEqual([
    '2 entrepreneurship-trainees new',
    '3 entrepreneurship-women new',
    '4 entrepreneurship-share-women new',
  ]);
});
