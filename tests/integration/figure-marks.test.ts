import request from 'supertest';

import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';
import { newsroomOf } from '../support/newsroom-client';
import { type PanelUser, signIn } from '../support/panel';

/** Numbers of a press release are told to be its figures: in the answers, in the HTML, and at the desk that decides it. */

const locales = ['ar', 'fr', 'en'] as const;
const visits = {
  ar: 'houngbo-yaktashif-tamesna',
  fr: 'gilbert-houngbo-decouvre-tamesna',
  en: 'gilbert-houngbo-discovers-tamesna',
};

interface Mark {
  field: 'title' | 'summary' | 'body';
  start: number;
  end: number;
  text: string;
  value: string;
  figure: string;
}
interface DraftNumber {
  field: string;
  text: string;
  sentence: string;
  anchor: { field: string; exact: string; prefix: string; suffix: string };
  candidates: { documentId: string; key: string; label: string; display: string }[];
  figure: string | null;
  boundBy: string | null;
}

let booted: BootedStrapi;
let desk: ReturnType<typeof deskOf>;
let newsroom: ReturnType<typeof newsroomOf>;
let editor: PanelUser;

beforeAll(async () => {
  // Nothing is kept in memory: a test writes to the record behind its back.
  booted = await bootStrapi({ environment: { PRESS_OFFICE_SAMPLE: 'true', PRESS_OFFICE_CACHE_MEGABYTES: '0' } });
  desk = deskOf(booted.strapi);
  newsroom = newsroomOf(booted);
  editor = await signIn(booted);
}, 120_000);
afterAll(() => booted.stop());

const visit = (locale: keyof typeof visits) => newsroom.read(`press-releases/${visits[locale]}?locale=${locale}`);
const graphql = async (query: string) => {
  const { body } = await request(booted.strapi.server.httpServer).post('/graphql').send({ query }).expect(200);
  expect(body.errors).toBeUndefined();
  return body.data;
};
const body = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

describe('the visit to Tamesna', () => {
  test.each(locales)('has every number of its figures marked in %s, both that are 50 too', async (locale) => {
    const { marks, body: words, figures } = await visit(locale);
    const inBody = (marks as Mark[]).filter(({ field }) => field === 'body');
    expect(inBody.map(({ figure, value }) => [figure, value])).toEqual([
      ['cmc-tamesna-branches', '79'],
      ['cmc-tamesna-seats', '4560'],
      ['thamm-pilot-recruited', '50'],
      ['thamm-germany-pre-departure', '43'],
      ['thamm-belgium', '50'],
      ['sted-staff-trained', '15'],
      ['entrepreneurship-trainees', '66729'],
      ['entrepreneurship-trainers', '606'],
    ]);
    for (const { start, end, text, value, figure } of inBody) {
      expect(words.text.slice(start, end)).toBe(text);
      expect(text.replace(/\D/g, '')).toBe(value);
      expect(figures.map(({ key }: { key: string }) => key)).toContain(figure);
      expect(words.html).toContain(`<data value="${value}" data-figure="${figure}">`);
    }
    expect(words.html.match(/<data /g)).toHaveLength(inBody.length);
  });

  test('has the number as the text writes it within its element', async () => {
    expect((await visit('ar')).body.html).toMatch(
      /<data value="66729" data-figure="entrepreneurship-trainees">(<bdi>)?66\.729(<\/bdi>)?<\/data>/,
    );
    expect((await visit('en')).body.html).toContain(
      '<data value="66729" data-figure="entrepreneurship-trainees">66,729</data>',
    );
  });

  test('has the same marks over GraphQL, and in a list that asks for them', async () => {
    const { documentId, marks } = await visit('fr');
    const { pressRelease } = await graphql(
      `{ pressRelease(slug: "${visits.fr}", locale: "fr") { marks { field start end text value figure } } }`,
    );
    expect(pressRelease.marks).toEqual(marks);
    const listed = await newsroom.read(
      `press-releases?locale=fr&filters[documentId][$eq]=${documentId}&fields[0]=title&fields[1]=marks`,
    );
    expect(listed).toMatchObject([{ marks }]);
    const [summary] = await newsroom.read(`press-releases?locale=fr&filters[documentId][$eq]=${documentId}`);
    expect(summary).not.toHaveProperty('marks');
  });

  test('as it was published before numbers were marked still answers', async () => {
    const editions = () => booted.strapi.db.connection('press_office_editions');
    const where = { language: 'en', slug: visits.en };
    const row = (await editions().where(where).first()) as { id: number; document: string };
    const { marks: _marks, ...old } = JSON.parse(row.document) as Record<string, unknown>;
    await editions()
      .where({ id: row.id })
      .update({ document: JSON.stringify(old) });
    expect(await visit('en')).not.toHaveProperty('marks');
    const asked = `{ pressRelease(slug: "${visits.en}", locale: "en") { title marks { value } } }`;
    expect(await graphql(asked)).toMatchObject({ pressRelease: { title: old.title, marks: null } });
    await editions().where({ id: row.id }).update({ document: row.document });
  });
});

describe('a number that two linked figures have', () => {
  const text = 'L’Office accompagne 50 jeunes cette année.';
  let release: string;
  let figures: Record<'first' | 'second', string>;

  beforeAll(async () => {
    const words = { value: '50', unit: 'jeunes', qualifier: 'exactly' };
    figures = {
      first: await desk.published('figure', { fr: { ...words, key: 'first', label: 'Premier groupe' } }),
      second: await desk.published('figure', { fr: { ...words, key: 'second', label: 'Second groupe' } }),
    };
    release = await desk.draft('press-release', {
      fr: { title: 'Une année', summary: 'Une année.', body: body(text), figures: Object.values(figures) },
    });
  });

  const numbersOf = async (id = release, locale = 'fr') =>
    (await editor.send('get', `/press-office/press-releases/${id}/numbers?locale=${locale}`).expect(200)).body as {
      data: DraftNumber[];
      meta: { lost: unknown[] };
    };
  const findings = async () =>
    (
      (await editor.send('get', `/press-office/press-releases/${release}`).expect(200)).body.data.findings as {
        rule: string;
        severity: string;
        message: string;
      }[]
    ).filter(({ rule }) => /^figure|^marked/.test(rule));
  const save = (data: object) => editor.content('press-release').update(release, 'fr', data);

  test('is told at the desk with the figures that it may be, and asked for by the copy desk', async () => {
    const { data, meta } = await numbersOf();
    expect(meta).toEqual({ lost: [] });
    expect(data).toEqual([
      expect.objectContaining({ field: 'body', text: '50', sentence: text, value: '50', figure: null, boundBy: null }),
    ]);
    expect(data[0]?.candidates).toEqual([
      { documentId: figures.first, key: 'first', label: 'Premier groupe', display: '50\u00a0jeunes' },
      { documentId: figures.second, key: 'second', label: 'Second groupe', display: '50\u00a0jeunes' },
    ]);
    expect(await findings()).toMatchObject([{ rule: 'figure-ambiguous', severity: 'notice' }]);
  });

  test('is the one that the editor chooses, also after she edits the text elsewhere', async () => {
    const [number] = (await numbersOf()).data;
    await save({ figureMarks: [{ ...number?.anchor, figure: figures.second }] }).expect(200);
    await save({ body: [...body('Un paragraphe de plus.'), ...body(text)] }).expect(200);
    expect((await numbersOf()).data[0]).toMatchObject({ figure: 'second', boundBy: 'choice' });
    expect(await findings()).toEqual([]);
  });

  test('is an error when the figure has another value now, until the text says it', async () => {
    await desk.update(figures.second, { value: '52', revisionReason: 'Recomptage.' }, { noun: 'figure', locale: 'fr' });
    expect(await findings()).toMatchObject([{ rule: 'marked-number-differs', severity: 'error' }]);
    const refused = await editor.act('submit', release).expect(409);
    expect(refused.body.error.details.code).toBe('COPY_DESK_ERRORS');
    await editor
      .send('post', `/press-office/press-releases/${release}/corrections`)
      .send({ locale: 'fr', rule: 'marked-number-differs', field: 'body', start: 44 })
      .expect(200);
    expect(await findings()).toEqual([]);
    await desk.publish('figure', figures.second);
  });

  test('is published as chosen, and keeps its mark whatever happens to the figure', async () => {
    await desk.publish('press-release', release);
    const published = await newsroom.read(`press-releases/${release}?locale=fr`);
    expect(published.marks).toEqual([{ field: 'body', start: 44, end: 46, text: '52', value: '52', figure: 'second' }]);
    expect(published.body.html).toContain('<data value="52" data-figure="second">52</data>');
    expect(published.body.blocks).toEqual([...body('Un paragraphe de plus.'), ...body(text.replace('50', '52'))]);
    await desk.update(figures.second, { value: '60', revisionReason: 'Recomptage.' }, { noun: 'figure', locale: 'fr' });
    await desk.publish('figure', figures.second);
    const later = await newsroom.read(`press-releases/${release}?locale=fr`);
    expect(later.marks).toEqual(published.marks);
    expect(later.figures.find(({ key }: { key: string }) => key === 'second').revised).toMatchObject({ value: '60' });
  });

  test('is told to be lost when the number is gone', async () => {
    await save({ body: body('Rien de plus cette année.') }).expect(200);
    expect((await numbersOf()).meta.lost).toMatchObject([{ exact: '50', figure: figures.second }]);
    expect((await findings()).map(({ rule, severity }) => [rule, severity])).toEqual([
      ['figure-choice-lost', 'notice'],
    ]);
  });

  test.each([
    ['that are no list', 'x'],
    ['without a number', [{ field: 'body', exact: '', prefix: '', suffix: '', figure: null }]],
    ['in an attribute that has none', [{ field: 'slug', exact: '5', prefix: '', suffix: '', figure: null }]],
    ['with half a character', [{ field: 'body', exact: '5', prefix: '\ud83d', suffix: '', figure: null }]],
    ['of something else', [{ field: 'body', exact: '5', prefix: '', suffix: '', figure: 7 }]],
  ])('takes no choices %s', async (_, figureMarks) => {
    const refused = await save({ figureMarks }).expect(400);
    expect(refused.body.error.details.code).toBe('LIST_MALFORMED');
  });

  test('is told to whoever may read the draft, in a language that it has', async () => {
    const address = `/press-office/press-releases/${release}/numbers`;
    await request(booted.strapi.server.httpServer).get(address).expect(401);
    await editor.send('get', `${address}?locale=en`).expect(404);
    await editor.send('get', '/press-office/press-releases/nothing/numbers?locale=fr').expect(404);
    const refused = await editor.send('get', `${address}?locale=fr&page=2`).expect(400);
    expect(refused.body.error.details.code).toBe('BAD_BODY');
  });
});
