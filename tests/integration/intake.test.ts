import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import {
  item,
  makeDocx,
  paragraph,
  picture,
  pixels,
  run,
} from '../../src/plugins/press-office/server/src/intake/input/docx/make-docx.test-support';
import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';
import { type PanelUser, signIn } from '../support/panel';
import { until } from '../support/until';

// Our own text about our own press office: no record holds it.
const arabicText = `بلاغ صحفي

افتتاح مركز للصيد البحري بالعرائش

العرائش في 11 مارس 2024

في إطار مشروع MARSA، استفاد أزيد من 120 بحارا من دورات في السلامة، ويتابع 35 منهم تكوينا في إسبانيا.
وتتعاون جمعية المرافئ مع السيدة سلمى الحداد، مديرة المركز، على إطلاق مشروع «قوارب الغد».
`;

let booted: BootedStrapi;
let writer: PanelUser;
let marsa: string;
let sailors: string;
let association: string;

const analyse = (body: object) => writer.send('post', '/press-office/intake/analyse').send(body);
const save = (body: object) => writer.send('post', '/press-office/intake').send(body);

beforeAll(async () => {
  booted = await bootStrapi();
  writer = await signIn(booted, 'press-office-writer');
  const desk = deskOf(booted.strapi);
  marsa = await desk.draft('partner-project', { ar: { name: 'مرسى', acronym: 'MARSA' }, fr: { name: 'Marsa' } });
  association = await desk.draft('organisation', {
    ar: { name: 'جمعية المرافئ' },
    fr: { name: 'Association des ports' },
  });
  sailors = await desk.draft('figure', {
    ar: {
      label: 'بحارة استفادوا من دورات السلامة',
      key: 'sailors',
      value: '120',
      unit: 'بحارا',
      qualifier: 'more-than',
      project: marsa,
    },
  });
});
afterAll(() => booted.stop());

test('analysing tells what a text says and what of it is on record, and writes nothing', async () => {
  const before = await countAll();
  const { data } = (await analyse({ text: arabicText }).expect(200)).body;
  expect(data).toMatchObject({
    locale: 'ar',
    title: 'افتتاح مركز للصيد البحري بالعرائش',
    dateline: { place: 'العرائش', date: '2024-03-11' },
    figures: [
      {
        value: '120',
        qualifier: 'more-than',
        unit: 'بحارا',
        project: 'marsa',
        figure: { key: 'sailors', agrees: true },
      },
      { value: '35', qualifier: 'exactly', unit: 'بحارا', geo: 'ES', project: 'marsa', figure: null },
    ],
    projects: [
      { slug: 'marsa', acronym: 'MARSA' },
      { slug: null, name: 'قوارب الغد' },
    ],
    organisations: [{ name: 'جمعية المرافئ' }],
    people: [{ slug: null, name: 'سلمى الحداد' }],
  });
  expect(data.text.slice(data.figures[1].span.start, data.figures[1].span.end)).toBe('35');
  expect(await countAll()).toEqual(before);
});

test('reasons are said in the language of the request', async () => {
  const inFrench = await analyse({ text: arabicText }).set('Accept-Language', 'fr').expect(200);
  expect(inFrench.body.data.figures[0].reason).toContain('Un nombre avec son unité');
});

test('saving makes a draft linked to what is known, with the accepted suggestions and no others', async () => {
  const { data: analysis } = (await analyse({ text: arabicText })).body;
  const accept = { figures: [analysis.figures[1].span.start], projects: [analysis.projects[1].span.start] };
  const { data } = (await save({ text: arabicText, accept }).expect(200)).body;
  expect(data).toMatchObject({ locale: 'ar', slug: expect.stringMatching(/^[a-z0-9-]+$/), findings: [] });
  const release = await draftOf(data.documentId);
  expect(release).toMatchObject({
    title: analysis.title,
    datelinePlace: 'العرائش',
    datelineDate: '2024-03-11',
    body: analysis.body,
    publishedAt: null,
  });
  expect(idsOf(release.organisations)).toEqual([association]);
  expect(idsOf(release.projects)).toEqual([marsa, expect.any(String)]);
  expect(idsOf(release.figures)).toEqual([sailors, expect.any(String)]);
  expect(release.figures[1]).toMatchObject({ value: '35', qualifier: 'exactly', unit: 'بحارا', geo: 'ES' });
  expect(release.figures[1].project).toMatchObject({ documentId: marsa });
  expect(release.projects[1]).toMatchObject({ name: 'قوارب الغد' });
});

test('a figure is made with the name that it was given, and without its project where nobody wants it', async () => {
  const made = async (counted: string, words: object) => {
    const text = `تكوين جديد\n\nفي إطار مشروع MARSA، يتابع ${counted} تكوينا في إسبانيا.\n`;
    const [{ span, label, value }] = (await analyse({ text })).body.data.figures;
    const accept = { figures: [{ start: span.start, ...words }] };
    const { data } = (await save({ text, accept }).expect(200)).body;
    const { figures } = await draftOf(data.documentId);
    return { label, figure: figures.find((one: { value: string }) => one.value === value) };
  };
  const unlinked = await made('77 صيادا', { isOfProject: false });
  expect(unlinked.label).toEqual({ ofProject: 'صيادا – MARSA – إسبانيا', alone: 'صيادا – إسبانيا' });
  expect(unlinked.figure).toMatchObject({ label: 'صيادا – إسبانيا', project: null });
  const { figure } = await made('61 مهندسة', { label: ' مهندسات في التكوين ' });
  expect(figure).toMatchObject({ label: 'مهندسات في التكوين', project: { documentId: marsa } });
  for (const words of [{ label: ' ' }, { label: 'أ'.repeat(256) }, { isOfProject: 'no' }, { name: 'أ' }]) {
    const accept = { figures: [{ start: 0, ...words }] };
    const { body } = await save({ text: arabicText, accept }).expect(400);
    expect(body.error.details.code).toBe('BAD_BODY');
    expect(body.error.message).toContain('accept.figures.0');
  }
});

test('people and organisations that were accepted become drafts, with what they are, and are linked', async () => {
  const text = arabicText.replace('جمعية المرافئ', 'الوكالة الوطنية للموانئ (ANP)');
  const { data: analysis } = (await analyse({ text })).body;
  expect(analysis.organisations).toMatchObject([{ slug: null, acronym: 'ANP', name: 'الوكالة الوطنية للموانئ' }]);
  const startOf = ([first]: { span: { start: number } }[]) => first!.span.start;
  const accept = { organisations: [startOf(analysis.organisations)], people: [startOf(analysis.people)] };
  const { data } = (await save({ text, accept }).expect(200)).body;
  const { organisations, people } = await draftOf(data.documentId);
  expect(organisations).toMatchObject([{ name: 'الوكالة الوطنية للموانئ', acronym: 'ANP' }]);
  expect(people).toMatchObject([{ name: 'سلمى الحداد', role: 'مديرة المركز' }]);
});

test('a record is found by another name of its own', async () => {
  const text = 'Une visite\n\nLe BDP a reçu une délégation.';
  expect((await analyse({ text })).body.data.organisations).toEqual([]);
  await deskOf(booted.strapi).draft('organisation', { fr: { name: 'Bureau des phares', aliases: ['BDP'] } });
  expect((await analyse({ text })).body.data.organisations).toMatchObject([{ name: 'Bureau des phares' }]);
});

test('a figure that differs from the record is not linked, and the finding says so', async () => {
  const { data } = (await save({ text: arabicText.replace('120', '125') }).expect(200)).body;
  expect(data.findings).toEqual([
    expect.objectContaining({ rule: 'same-release', severity: 'notice' }),
    expect.objectContaining({
      rule: 'figure-differs',
      severity: 'error',
      correction: '120',
      span: expect.objectContaining({ text: '125' }),
    }),
  ]);
  expect(idsOf((await draftOf(data.documentId)).figures)).not.toContain(sailors);
});

test('a record without a version in the text’s language is named and not linked; the others are', async () => {
  const text =
    'Les ports se modernisent\n\nL’Association des ports a formé plus de 120 marins au sein du projet MARSA. بحارة';
  const { data } = (await save({ text, locale: 'fr' }).expect(200)).body;
  expect(data.findings).toEqual([expect.objectContaining({ rule: 'not-translated', severity: 'warning' })]);
  const release = await draftOf(data.documentId);
  expect(idsOf(release.projects)).toEqual([marsa]);
  expect(release.figures).toEqual([]);
});

test('two texts with one title get two addresses', async () => {
  const [first, second] = [
    await save({ text: 'Un titre\n\nUn corps.' }),
    await save({ text: 'Un titre\n\nUn autre.' }),
  ];
  expect([first.body.data.slug, second.body.data.slug]).toEqual(['un-titre', 'un-titre-2']);
});

test('when one part cannot be written, nothing is', async () => {
  const before = await countAll();
  const text = arabicText.replace('الغد', 'الأمس');
  const accept = { projects: [text.indexOf('قوارب الأمس')] };
  const giveIn = booted.strapi.db.lifecycles.subscribe({
    models: ['plugin::press-office.press-release'],
    beforeCreate() {
      throw new Error('The disk is full.');
    },
  });
  await save({ text, accept }).expect(500);
  giveIn();
  expect(await countAll()).toEqual(before);
});

test('files are read: UTF-8 with a byte order mark, and UTF-16', async () => {
  const upload = (bytes: Buffer, name: string) =>
    writer.send('post', '/press-office/intake/analyse').attach('file', bytes, name);
  for (const bytes of [Buffer.from(`\ufeff${arabicText}`), Buffer.from(`\ufeff${arabicText}`, 'utf16le')]) {
    const { data } = (await upload(bytes, 'بلاغ.txt').expect(200)).body;
    expect(data.title).toBe('افتتاح مركز للصيد البحري بالعرائش');
  }
  const accept = JSON.stringify({ figures: [arabicText.indexOf('35')] });
  const saved = await writer
    .send('post', '/press-office/intake')
    .field('accept', accept)
    .field('locale', 'ar')
    .attach('file', Buffer.from(arabicText.replace('إسبانيا', 'فرنسا')), 'a.md');
  expect(saved.body.data).toMatchObject({ locale: 'ar' });
});

describe('a Word document', () => {
  const analyseFile = (bytes: Buffer, name: string) =>
    writer.send('post', '/press-office/intake/analyse').attach('file', bytes, name);
  const saveFile = (bytes: Buffer, accept: object) =>
    writer
      .send('post', '/press-office/intake')
      .field('accept', JSON.stringify(accept))
      .attach('file', bytes, 'communiqué.docx');

  test('is read with its form, and its pictures are offered; nothing is written', async () => {
    const before = await countAll();
    const { data } = (await analyseFile(await release(), 'communiqué.docx').expect(200)).body;
    expect(data).toMatchObject({
      locale: 'fr',
      title: 'Un port pour demain',
      images: [
        { name: 'image-1.png', mime: 'image/png', width: 600, height: 30, alternativeText: 'Un quai' },
        { name: 'image-2.jpg', mime: 'image/jpeg', alternativeText: null },
      ],
      body: [
        {
          type: 'paragraph',
          children: [{ text: 'Le port a accueilli ' }, { text: '35 marins', bold: true }, { text: '.' }],
        },
        { type: 'heading', level: 2 },
        { type: 'list', format: 'unordered', children: [{ type: 'list-item' }, { type: 'list-item' }] },
      ],
    });
    expect(data.images[0]).not.toHaveProperty('bytes');
    expect(data.text.slice(data.figures[0].span.start, data.figures[0].span.end)).toBe('35');
    expect(await countAll()).toEqual(before);
    expect(await storedFiles()).toEqual([]);
  });

  test('leaves its pictures out of the draft unless they are accepted; the first becomes the cover', async () => {
    const without = (await saveFile(await release(), {}).expect(200)).body.data;
    expect(await picturesOf(without.documentId)).toEqual({ cover: null, gallery: [], alternativeText: null });
    expect(await storedFiles()).toEqual([]);
    const accepted = (await saveFile(await release(), { images: [0, 1] }).expect(200)).body.data;
    expect(await picturesOf(accepted.documentId)).toEqual({
      cover: 'Un port pour demain 1.png',
      gallery: ['Un port pour demain 2.jpg'],
      alternativeText: 'Un quai',
    });
    expect((await storedFiles()).length).toBeGreaterThan(2);
  });

  test('whose draft cannot be written leaves no picture behind', async () => {
    const files = await storedFiles();
    const before = await countAll();
    const giveIn = booted.strapi.db.lifecycles.subscribe({
      models: ['plugin::press-office.press-release'],
      beforeCreate() {
        throw new Error('The disk is full.');
      },
    });
    await saveFile(await release(), { images: [1, 0] }).expect(500);
    giveIn();
    expect(await countAll()).toEqual(before);
    expect(await storedFiles()).toEqual(files);
  });

  test('that is taken back after it was saved, as when it cannot be published, takes its pictures along', async () => {
    const files = await storedFiles();
    const before = await countAll();
    const { intake } = booted.strapi.plugin('press-office').services as unknown as {
      intake: { readInItsLanguage(input: object): Promise<object>; saveEverything(read: object): Promise<unknown> };
    };
    const read = await intake.readInItsLanguage({ fileName: 'a.docx', bytes: await release(), locale: null });
    const publish = booted.strapi.db.transaction(async () => {
      await intake.saveEverything(read);
      throw new Error('It cannot be published.');
    });
    await expect(publish).rejects.toThrow('published');
    await until('the pictures are gone', async () =>
      JSON.stringify(await storedFiles()) === JSON.stringify(files) ? true : null,
    );
    expect(await countAll()).toEqual(before);
  });

  test('has no more pictures to accept than it has', async () => {
    const files = await storedFiles();
    for (const images of [[2], [0, 0], [-1]]) {
      const { body } = await saveFile(await release(), { images }).expect(400);
      expect(body.error.details.code).toBe('BAD_BODY');
    }
    expect(await storedFiles()).toEqual(files);
  });

  async function release(): Promise<Buffer> {
    return makeDocx({
      body: [
        paragraph('Un port pour demain', 'Titre'),
        paragraph(`${run('Le port a accueilli ')}${run('35 marins', '<w:b/>')}${run('.')}`),
        picture('i1', 'Un quai'),
        paragraph('Les travaux', 'Titre1'),
        item('un quai', 1),
        item('une grue', 1),
        picture('i2'),
      ].join(''),
      links: {
        i1: { type: 'image', target: 'media/a.png' },
        i2: { type: 'image', target: 'media/b.jpg' },
      },
      files: { 'word/media/a.png': await pixels('png', 'teal', 600), 'word/media/b.jpg': await pixels('jpeg', 'red') },
    });
  }

  async function picturesOf(documentId: string) {
    const { cover, gallery, coverAlternativeText } = (await booted.strapi.db
      .query('plugin::press-office.press-release')
      .findOne({ where: { documentId, publishedAt: null }, populate: { cover: true, gallery: true } })) as {
      cover: { name: string } | null;
      gallery: { name: string }[] | null;
      coverAlternativeText: string | null;
    };
    const names = gallery?.map(({ name }) => name) ?? [];
    return { cover: cover?.name ?? null, gallery: names, alternativeText: coverAlternativeText };
  }
});

/** The names of the files on disk, and as many rows as the media library has. */
async function storedFiles(): Promise<(string | number)[]> {
  const names = await readdir(path.join(booted.folder, 'public/uploads'));
  const kept = names.filter((name) => !name.startsWith('.')).sort();
  const rows = await booted.strapi.db.query('plugin::upload.file').count();
  return rows === 0 && kept.length === 0 ? [] : [rows, ...kept];
}

test('a page and Markdown are read as such when told to be', async () => {
  const page = '<h1>Un port</h1><p>Il a <a href="https://port.example">un quai</a>.<script>alert(1)</script></p>';
  const { data } = (await analyse({ text: page, format: 'html' }).expect(200)).body;
  expect(data).toMatchObject({ title: 'Un port', text: 'Un port\n\nIl a un quai.', images: [] });
  expect(data.body[0].children[1]).toMatchObject({ type: 'link', url: 'https://port.example' });
  const saved = (await save({ text: '# Le quai\n\n- un\n- deux', format: 'markdown' }).expect(200)).body.data;
  expect((await draftOf(saved.documentId)).body).toMatchObject([{ type: 'list', format: 'unordered' }]);
});

test.each(['multipart/form-data', 'multipart/form-data; boundary=b', 'application/json'])(
  'a body that is broken off is a client’s error: %s',
  async (type) => {
    const { body } = await writer
      .send('post', '/press-office/intake')
      .set('Content-Type', type)
      .send('{"te')
      .expect(400);
    expect(body).toMatchObject({ data: null, error: { status: 400 } });
  },
);

test('a writer may, others may not', async () => {
  const stranger = await signIn(booted, 'strapi-author');
  for (const path of ['/press-office/intake/analyse', '/press-office/intake']) {
    await stranger.send('post', path).send({ text: arabicText }).expect(403);
    await stranger.send('post', path).set('Authorization', '').send({ text: arabicText }).expect(401);
  }
});

test('what a stranger sends along is kept nowhere, wherever she sends it', async () => {
  const secret = randomUUID();
  for (const path of ['/press-office/intake', '/upload', '/nowhere']) {
    for (const field of ['file', 'files', '__proto__']) {
      await writer.send('post', path).set('Authorization', '').attach(field, Buffer.from(secret), 'a.txt');
    }
  }
  await writer.send('post', '/press-office/intake').attach('file', Buffer.from(secret), 'a.exe').expect(400);
  const small = (await readdir(tmpdir(), { withFileTypes: true })).filter((file) => /^[a-z0-9]{25}$/.test(file.name));
  const read = small.map(({ name }) => readFile(path.join(tmpdir(), name), 'utf8').catch(() => ''));
  expect(await Promise.all(read)).not.toContain(secret);
});

describe('what cannot be read is refused with a code, in the language of the request', () => {
  const upload = (bytes: Buffer, name: string) =>
    writer.send('post', '/press-office/intake').attach('file', bytes, name);
  let withMacros: Buffer;
  let bomb: Buffer;
  beforeAll(async () => {
    const body = paragraph('Le port');
    withMacros = await makeDocx({ body, files: { 'word/vbaProject.bin': 'x' } });
    bomb = await makeDocx({ body, files: { 'word/media/a.png': Buffer.alloc(30_000_000) } });
  });
  test.each([
    ['nothing', () => save({ text: ' \n\u200f ' }), 'EMPTY_TEXT'],
    ['an empty file', () => upload(Buffer.alloc(0), 'a.txt'), 'EMPTY_TEXT'],
    ['a NUL character', () => save({ text: 'a\u0000b' }), 'NOT_TEXT'],
    ['a picture', () => upload(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'a.txt'), 'NOT_TEXT'],
    ['a text in an encoding that is not read', () => upload(Buffer.from('cff0e8e2e5f2', 'hex'), 'a.txt'), 'NOT_TEXT'],
    ['a long text', () => save({ text: 'م'.repeat(524_289) }), 'TEXT_TOO_LONG'],
    ['a text far too long for Strapi', () => save({ text: 'a'.repeat(3_000_000) }), 'TEXT_TOO_LONG'],
    [
      'one at an address in other letters',
      () => writer.send('post', '/press-office/Intake/Analyse').send({ text: 'a'.repeat(3_000_000) }),
      'TEXT_TOO_LONG',
    ],
    ['a file over 1 MB', () => upload(Buffer.alloc(1024 * 1024 + 1, 'a'), 'a.txt'), 'TEXT_TOO_LONG'],
    ['a file far over 1 MB', () => upload(Buffer.alloc(3_000_000, 'a'), 'a.txt'), 'TEXT_TOO_LONG'],
    ['a locale that is not there', () => save({ text: 'Bonjour', locale: 'de' }), 'UNKNOWN_LOCALE'],
    ['a spreadsheet', () => upload(Buffer.from('PK'), 'a.xlsx'), 'UNKNOWN_FORMAT'],
    ['a name with tricks', () => upload(Buffer.from('a'), 'a\u202etxt.exe'), 'UNKNOWN_FORMAT'],
    ['a PDF that is called a document', () => upload(Buffer.from('%PDF-1.7'), 'a.docx'), 'UNKNOWN_FORMAT'],
    ['a damaged document', () => upload(Buffer.from('PK\x03\x04'), 'a.docx'), 'BAD_DOCX'],
    ['a document with macros', () => upload(withMacros, 'a.docx'), 'MACROS'],
    ['a bomb', () => upload(bomb, 'a.docx'), 'ARCHIVE_TOO_LARGE'],
    ['a file over 16 MB', () => upload(Buffer.alloc(17 * 1024 * 1024), 'a.docx'), 'ARCHIVE_TOO_LARGE'],
    ['a page nested without end', () => save({ text: '<i>'.repeat(100_000), format: 'html' }), 'HTML_TOO_DEEP'],
    ['an unknown format', () => save({ text: 'Bonjour', format: 'rtf' }), 'BAD_BODY'],
    ['no text', () => save({}), 'BAD_BODY'],
    ['an unknown field', () => save({ text: 'Bonjour', publish: true }), 'BAD_BODY'],
    ['a text that is no text', () => save({ text: 5 }), 'BAD_BODY'],
    ['a form without a file', () => writer.send('post', '/press-office/intake').field('locale', 'fr'), 'BAD_BODY'],
    ['two files', () => upload(Buffer.from('a'), 'a.txt').attach('file', Buffer.from('b'), 'b.txt'), 'BAD_BODY'],
    ['a suggestion that is not there', () => save({ text: 'Bonjour', accept: { figures: [3] } }), 'BAD_BODY'],
  ])('%s', async (_, send, code) => {
    const before = await countAll();
    for (const language of ['ar', 'fr', 'en']) {
      const { status, body } = await send().set('Accept-Language', language);
      expect(body).toMatchObject({ data: null, error: { status: 400, name: 'ValidationError', details: { code } } });
      expect(status).toBe(400);
      expect(/\p{Script=Arabic}/u.test(body.error.message)).toBe(language === 'ar');
    }
    expect(await countAll()).toEqual(before);
  });
});

async function countAll(): Promise<number[]> {
  const nouns = ['press-release', 'partner-project', 'figure', 'organisation', 'person'];
  return Promise.all(nouns.map((noun) => booted.strapi.db.query(`plugin::press-office.${noun}`).count()));
}

interface Linked {
  documentId: string;
  [attribute: string]: unknown;
}

async function draftOf(documentId: string) {
  const populate = { projects: true, organisations: true, people: true, figures: { populate: ['project'] } };
  const where = { documentId, publishedAt: null };
  return booted.strapi.db.query('plugin::press-office.press-release').findOne({ where, populate });
}

const idsOf = (linked: Linked[]) => linked.map(({ documentId }) => documentId);
