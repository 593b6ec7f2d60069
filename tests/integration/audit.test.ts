import request from 'supertest';

import { record } from '../support/audit';
import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';
import { type PanelUser, signIn } from '../support/panel';

let booted: BootedStrapi;
let editor: PanelUser;

beforeAll(async () => {
  booted = await bootStrapi();
  editor = await signIn(booted, 'press-office-editor');
});
afterAll(() => booted.stop());

const audit = (query = '', user = editor) => user.send('get', `/press-office/audit${query}`);

describe('the audit at the desk', () => {
  beforeAll(async () => {
    for (let minute = 0; minute < 30; minute += 1) {
      const at = new Date(Date.UTC(2024, 4, 8, 9, minute));
      await record(booted.strapi, { at, subject: { kind: 'press-release', id: minute % 3 === 0 ? 'one' : 'two' } });
    }
    await record(booted.strapi, {
      at: new Date('2024-05-09T09:00:00.000Z'),
      actor: 'head@press.example',
      actorId: 3,
      verb: 'withdraw',
      subject: { kind: 'press-release', id: 'three' },
      from: 'published',
      to: 'withdrawn',
      reason: 'inaccurate',
      particulars: { locales: ['ar', 'fr'], notices: { fr: 'Le chiffre était faux.' } },
      editions: ['a'.repeat(64), 'b'.repeat(64)],
    });
  });

  test('tells who did what to a subject, when and why', async () => {
    const { body } = await audit('?subject=three').expect(200);
    expect(body).toEqual({
      data: [
        {
          sequence: 31,
          at: '2024-05-09T09:00:00.000Z',
          actor: 'head@press.example',
          actorId: 3,
          verb: 'withdraw',
          subject: { kind: 'press-release', documentId: 'three' },
          from: 'published',
          to: 'withdrawn',
          reason: 'inaccurate',
          particulars: { locales: ['ar', 'fr'], notices: { fr: 'Le chiffre était faux.' } },
          editions: ['a'.repeat(64), 'b'.repeat(64)],
          previousHash: expect.stringMatching(/^[0-9a-f]{64}$/),
          hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      ],
      meta: { pagination: { page: 1, pageSize: 25, pageCount: 1, total: 1 }, names: {} },
    });
  });

  test('is newest first, in pages, of one subject or of all', async () => {
    const sequences = (body: { data: { sequence: number }[] }) => body.data.map(({ sequence }) => sequence);
    const all = await audit().expect(200);
    expect(sequences(all.body)).toEqual(Array.from({ length: 25 }, (_, index) => 31 - index));
    expect(all.body.meta.pagination).toEqual({ page: 1, pageSize: 25, pageCount: 2, total: 31 });
    const second = await audit('?subject=one&pagination[page]=2&pagination[pageSize]=4').expect(200);
    expect(sequences(second.body)).toEqual([16, 13, 10, 7]);
    expect(second.body.meta.pagination).toEqual({ page: 2, pageSize: 4, pageCount: 3, total: 10 });
    expect((await audit('?subject=nobody').expect(200)).body).toMatchObject({
      data: [],
      meta: { pagination: { total: 0 } },
    });
  });

  test.each([
    ['?verb=publish', 'UNKNOWN_PARAMETER', 'subject, pagination[page], pagination[pageSize]'],
    ['?pagination[limit]=5', 'UNKNOWN_PARAMETER', 'pagination[limit]'],
    ['?pagination[pageSize]=101', 'BAD_PAGE', 'pageSize'],
    ['?subject[]=one', 'BAD_VALUE', 'subject'],
  ])('%s is refused', async (query, code, named) => {
    const { body } = await audit(query).expect(400);
    expect(body.error.details.code).toBe(code);
    expect(body.error.message).toContain(named);
    const arabic = await audit(query).set('Accept-Language', 'ar').expect(400);
    expect(arabic.body.error.message).toMatch(/\p{Script=Arabic}/u);
  });

  test('is read by editors and heads of press, not by writers, and by nobody from outside', async () => {
    await audit('', await signIn(booted, 'press-office-head')).expect(200);
    await audit('', await signIn(booted)).expect(200);
    await audit('', await signIn(booted, 'press-office-writer')).expect(403);
    await request(booted.strapi.server.httpServer).get('/press-office/audit').expect(401);
  });
});

test('beside the entries it says what their subjects are called now, in every language', async () => {
  const desk = deskOf(booted.strapi);
  const release = await desk.bringTo(
    'submitted',
    await desk.draft('press-release', { ar: { title: 'بلاغ' }, fr: { title: 'Communiqué' } }),
  );
  const person = await desk.published('person', { fr: { name: 'Salma Idrissi' } });
  await desk.update(release, { title: 'Communiqué relu' }, { locale: 'fr' });
  const { body } = await audit('?pagination[pageSize]=5').expect(200);
  expect(body.meta.names).toMatchObject({
    [release]: { ar: 'بلاغ', fr: 'Communiqué relu' },
    [person]: { fr: 'Salma Idrissi' },
  });
});

test('nobody writes the audit through the Document Service', async () => {
  const entries = deskOf(booted.strapi).documents('audit-entry') as unknown as Record<
    'create' | 'update' | 'delete',
    (params: object) => unknown
  >;
  for (const act of ['create', 'update', 'delete'] as const) {
    await expect(async () => entries[act]({ documentId: 'x', data: { verb: 'x' } })).rejects.toMatchObject({
      status: 409,
      details: { code: 'RECORD_KEPT', verb: act },
    });
  }
});

test('an act that fails leaves no entry, and the next one no gap', async () => {
  const { strapi } = booted;
  const count = async () => (await audit().expect(200)).body.meta.pagination.total as number;
  const before = await count();
  await expect(
    strapi.db.transaction(async () => {
      await record(strapi);
      throw new Error('It failed.');
    }),
  ).rejects.toThrow('It failed.');
  expect(await count()).toBe(before);
  expect((await record(strapi)).sequence).toBe(before + 1);
});

test('acts at the same time get one place each', async () => {
  const rows = await Promise.all(Array.from({ length: 10 }, () => record(booted.strapi)));
  const sequences = rows.map(({ sequence }) => sequence).sort((a, b) => a - b);
  expect(sequences).toEqual(sequences.map((_, index) => (sequences[0] ?? 0) + index));
});
