import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';
import { type PanelUser, signIn } from '../support/panel';

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
  expect(inFrench.body.data.figures[0].reason).toContain('Un nombre suivi');
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

describe('what cannot be read is refused with a code, in the language of the request', () => {
  const upload = (bytes: Buffer, name: string) =>
    writer.send('post', '/press-office/intake').attach('file', bytes, name);
  test.each([
    ['nothing', () => save({ text: ' \n\u200f ' }), 'EMPTY_TEXT'],
    ['an empty file', () => upload(Buffer.alloc(0), 'a.txt'), 'EMPTY_TEXT'],
    ['a NUL character', () => save({ text: 'a\u0000b' }), 'NOT_TEXT'],
    ['a picture', () => upload(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'a.txt'), 'NOT_TEXT'],
    ['a text in an old encoding', () => upload(Buffer.from('c8e1c7db', 'hex'), 'a.txt'), 'NOT_TEXT'],
    ['a long text', () => save({ text: 'م'.repeat(524_289) }), 'TEXT_TOO_LONG'],
    ['a text far too long for Strapi', () => save({ text: 'a'.repeat(3_000_000) }), 'TEXT_TOO_LONG'],
    ['a file over 1 MB', () => upload(Buffer.alloc(1024 * 1024 + 1, 'a'), 'a.txt'), 'TEXT_TOO_LONG'],
    ['a file far over 1 MB', () => upload(Buffer.alloc(3_000_000, 'a'), 'a.txt'), 'TEXT_TOO_LONG'],
    ['a locale that is not there', () => save({ text: 'Bonjour', locale: 'de' }), 'UNKNOWN_LOCALE'],
    ['a Word document', () => upload(Buffer.from('PK'), 'a.docx'), 'UNKNOWN_FORMAT'],
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
