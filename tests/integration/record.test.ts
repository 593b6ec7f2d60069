import request from 'supertest';

import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';
import { newsroomOf } from '../support/newsroom-client';
import { type PanelUser, signIn } from '../support/panel';
import { editionsIn, inBrief, verifyChain } from '../support/record';
import { type RecordWatch, watchRecord } from '../support/record-watch';
import { everything } from '../support/tables';

let booted: BootedStrapi;
let desk: ReturnType<typeof deskOf>;
let newsroom: ReturnType<typeof newsroomOf>;
let panel: PanelUser;
let watch: RecordWatch;

beforeAll(async () => {
  booted = await bootStrapi();
  desk = deskOf(booted.strapi);
  newsroom = newsroomOf(booted);
  watch = watchRecord(booted);
  booted.setClock('2024-05-08T15:00:00.000Z');
  panel = await signIn(booted);
});
afterEach(() => watch.look());
afterAll(() => booted.stop());

describe('every way to publish ends in an edition', () => {
  test.each([
    ['organisation', { name: 'منظمة أولى', acronym: 'ORG' }, { name: 'Première organisation' }],
    ['person', { name: 'شخص أول' }, { name: 'Première personne' }],
    ['partner-project', { name: 'مشروع أول', acronym: 'PRJ' }, { name: 'Premier projet' }],
    ['figure', { label: 'رقم أول', key: 'first-figure', value: '1' }, { label: 'Premier chiffre', value: '1' }],
    ['press-release', { title: 'بلاغ أول' }, { title: 'Premier communiqué' }],
  ])('a %s published from code is in the record in each of its locales, at one instant', async (noun, ar, fr) => {
    const id = await desk.draft(noun, { ar, fr });
    await desk.publish(noun, id);
    const editions = await record(id);
    expect(inBrief(editions)).toEqual(['ar 1 first live', 'fr 1 first live']);
    expect(editions.map(({ released_at, issued_at }) => [released_at, issued_at])).toEqual([
      ['2024-05-08T15:00:00.000Z', '2024-05-08T15:00:00.000Z'],
      ['2024-05-08T15:00:00.000Z', '2024-05-08T15:00:00.000Z'],
    ]);
    verifyChain(editions);
  });

  test('saving with status published from code, new or not, what has no stages', async () => {
    const created = await create('organisation', { name: 'Saved', slug: 'saved' }, { status: 'published' });
    expect(inBrief(await record(created))).toEqual(['en 1 first live']);
    await desk.update(created, { description: 'More words.' }, { noun: 'organisation', status: 'published' });
    expect(inBrief(await record(created))).toEqual(['en 1 first superseded', 'en 2 minor live']);
    expect(await newsroom.read('organisations/saved?locale=en')).toMatchObject({ description: 'More words.' });
  });

  test('saving an approved release with status published from code', async () => {
    const id = await approved({ en: { title: 'Saved as published' } });
    await desk.update(id, {}, { status: 'published' });
    expect(inBrief(await record(id))).toEqual(['en 1 first live']);
  });

  test('a saved draft is not in the record', async () => {
    const id = await desk.draft('press-release', { en: { title: 'Only saved' } });
    await desk.update(id, { summary: 'Still only saved.' });
    expect(await record(id)).toEqual([]);
  });

  test('the Publish button of the panel: all languages of a release at once; the record names who pressed it', async () => {
    const id = await approved({ ar: { title: 'من اللوحة' }, fr: { title: 'Du panneau' } });
    await panel.content('press-release').publish(id, 'fr', { title: 'Du panneau' }).expect(200);
    const editions = await record(id);
    expect(inBrief(editions)).toEqual(['ar 1 first live', 'fr 1 first live']);
    expect(editions.map(({ actor }) => actor)).toEqual([panel.email, panel.email]);
    expect((await newsroom.read(`press-releases/${id}`)).title).toBe('من اللوحة');
    verifyChain(editions);
  });

  test('the Publish button of the panel: one locale at a time of what has no stages', async () => {
    const id = await desk.draft('organisation', { ar: { name: 'من اللوحة' }, fr: { name: 'Du panneau' } });
    await panel.content('organisation').publish(id, 'ar', { name: 'من اللوحة، بعد تعديل' }).expect(200);
    expect(inBrief(await record(id))).toEqual(['ar 1 first live']);
    await panel.content('organisation').publish(id, 'fr').expect(200);
    expect(inBrief(await record(id))).toEqual(['ar 1 first live', 'fr 1 first live']);
    expect((await newsroom.read(`organisations/${id}`)).name).toBe('من اللوحة، بعد تعديل');
    verifyChain(await record(id));
  });

  test('the Publish button of an entry that was never saved', async () => {
    const words = { name: 'Straight out', slug: 'straight-out', locale: 'en' };
    const { body } = await panel.content('organisation').publishNew(words, { locale: 'en' }).expect(200);
    expect(inBrief(await record(body.data.documentId))).toEqual(['en 1 first live']);
  });

  test('Publish for several entries of the panel, in several locales', async () => {
    const ids = await Promise.all(
      ['a', 'b', 'c'].map((name) =>
        desk.draft('organisation', { ar: { name: `عدة ${name}` }, fr: { name: `Plusieurs ${name}` } }),
      ),
    );
    const published = await panel
      .content('organisation')
      .bulkPublish({ documentIds: ids, locale: ['ar', 'fr'] })
      .expect(200);
    expect(published.body.count).toBe(6);
    for (const id of ids) expect(inBrief(await record(id))).toEqual(['ar 1 first live', 'fr 1 first live']);
  });

  test('the desk endpoint: all locales, or those that are named; the answer says which were left out', async () => {
    const words = { ar: { title: 'من المكتب' }, fr: { title: 'Du bureau' }, en: { title: 'From the desk' } };
    const id = await approved(words);
    const some = await panel.act('publish', id, { locales: ['fr', 'en'] }).expect(200);
    expect(some.body.data).toEqual({ documentId: id, stage: 'published', locales: ['fr', 'en'], leftOut: ['ar'] });
    expect(inBrief(await record(id))).toEqual(['fr 1 first live', 'en 1 first live']);
    const rest = await panel.act('correct', id, { kind: 'minor' }).expect(200);
    expect(rest.body.data).toEqual({ documentId: id, stage: 'published', kind: 'minor', locales: ['ar'] });
    expect(inBrief(await record(id))).toEqual(['fr 1 first live', 'en 1 first live', 'ar 1 first live']);

    const whole = await approved(words);
    const { body } = await panel.act('publish', whole).expect(200);
    expect(body.data).toMatchObject({ locales: ['ar', 'fr', 'en'], leftOut: [] });
  });
});

describe('what the desk endpoint is asked wrongly', () => {
  test.each([
    ['a locale that is unknown', { locales: ['de'] }, 400, 'UNKNOWN_LOCALE'],
    ['no locale', { locales: [] }, 400, 'BAD_BODY'],
    ['a property that it does not know', { at: 'once' }, 400, 'BAD_BODY'],
    ['a locale without a draft', { locales: ['en'] }, 409, 'NOTHING_TO_PUBLISH'],
  ])('%s is refused and publishes nothing', async (_, body, status, code) => {
    const id = await approved({ ar: { title: 'طلب خاطئ' } });
    const { body: answer } = await panel.act('publish', id, body).expect(status);
    expect(answer.error.details.code).toBe(code);
    expect(await record(id)).toEqual([]);
  });

  test('a document that does not exist is a 404; nobody signed in, a 401', async () => {
    await panel.act('publish', 'nothing').expect(404);
    const id = await approved({ ar: { title: 'دون تسجيل الدخول' } });
    const path = `/press-office/press-releases/${id}/publish`;
    await request(booted.strapi.server.httpServer).post(path).send({}).expect(401);
    expect(await record(id)).toEqual([]);
  });
});

describe('all or nothing', () => {
  const withoutTitle = async (id: string) => {
    // Below the desk, which would not let it be submitted.
    await booted.strapi.db
      .query('plugin::press-office.press-release')
      .update({ where: { documentId: id, locale: 'fr' }, data: { title: null } });
  };

  test('one locale that cannot be published undoes the others, in Strapi and in the record', async () => {
    const id = await approved({ ar: { title: 'كامل' }, fr: { title: 'Incomplet' } });
    await withoutTitle(id);
    const before = await everything(booted.strapi);
    await expect(desk.publish('press-release', id)).rejects.toMatchObject({ details: { code: 'TITLE_MISSING' } });
    for (const sent of [
      panel.act('publish', id),
      panel.content('press-release').bulkPublish({ documentIds: [id], locale: ['ar', 'fr'] }),
    ]) {
      expect((await sent.expect(409)).body.error.details).toMatchObject({ code: 'TITLE_MISSING', locales: ['fr'] });
    }
    expect(await everything(booted.strapi)).toEqual(before);
  });

  test('what Strapi itself finds wrong undoes everything too', async () => {
    const id = await desk.draft('organisation', { ar: { name: 'كاملة' }, fr: { name: 'Incomplète' } });
    await booted.strapi.db
      .query('plugin::press-office.organisation')
      .update({ where: { documentId: id, locale: 'fr' }, data: { name: null } });
    const before = await everything(booted.strapi);
    await expect(desk.publish('organisation', id)).rejects.toMatchObject({ name: 'ValidationError' });
    await panel
      .content('organisation')
      .bulkPublish({ documentIds: [id], locale: ['ar', 'fr'] })
      .expect(400);
    expect(await everything(booted.strapi)).toEqual(before);
  });

  test('one entry that cannot be published undoes the others of the same bulk action', async () => {
    const good = await approved({ ar: { title: 'صالح' } });
    const bad = await approved({ ar: { title: '漢字' } });
    const before = await everything(booted.strapi);
    const bulk = panel.content('press-release').bulkPublish({ documentIds: [good, bad], locale: ['ar'] });
    expect((await bulk.expect(409)).body.error.details.code).toBe('NO_SLUG');
    expect(await everything(booted.strapi)).toEqual(before);
  });

  test('a dependency that cannot be published undoes what was published with it', async () => {
    const good = await desk.draft('partner-project', { ar: { name: 'مشروع صالح' } });
    const bad = await desk.draft('partner-project', { ar: { name: '漢字' } });
    const id = await approved({ ar: { title: 'مع مشروعين', projects: [good, bad] } });
    const before = await everything(booted.strapi);
    const { body } = await panel.act('publish', id, { withDependencies: true }).expect(409);
    expect(body.error.details.code).toBe('NO_SLUG');
    expect(await everything(booted.strapi)).toEqual(before);
  });
});

describe('publishing again', () => {
  test('unchanged words make no new edition of what has no stages, whichever way they are published', async () => {
    const id = await desk.draft('organisation', { ar: { name: 'دون تغيير' }, fr: { name: 'Inchangé' } });
    await desk.publish('organisation', id);
    const before = await record();
    booted.setClock('2024-05-09T10:00:00.000Z');
    await desk.publish('organisation', id);
    await panel.content('organisation').publish(id, 'fr').expect(200);
    await desk.update(id, { name: 'Inchangé' }, { noun: 'organisation', locale: 'fr', status: 'published' });
    expect(await record()).toEqual(before);
  });

  test('a release with unchanged words is not published again, whichever way it is tried', async () => {
    const id = await published({ ar: { title: 'دون تغيير' }, fr: { title: 'Inchangé' } });
    const before = await everything(booted.strapi);
    const attempts = [
      [panel.act('publish', id), 'WRONG_STAGE'],
      [panel.act('correct', id, { kind: 'minor' }), 'NOTHING_CHANGED'],
      [panel.content('press-release').publish(id, 'fr'), 'WRONG_STAGE'],
    ] as const;
    for (const [sent, code] of attempts) expect((await sent.expect(409)).body.error.details.code).toBe(code);
    const saved = desk.update(id, { title: 'Inchangé' }, { locale: 'fr', status: 'published' });
    await expect(saved).rejects.toMatchObject({ details: { code: 'WRONG_STAGE' } });
    expect(await everything(booted.strapi)).toEqual(before);
  });

  test('changed words make the next edition of their locale only, which supersedes the one before', async () => {
    booted.setClock('2024-05-10T08:00:00.000Z');
    const id = await published({ ar: { title: 'قبل' }, fr: { title: 'Avant' } });
    booted.setClock('2024-05-11T09:00:00.000Z');
    await desk.update(id, { title: 'Après' }, { locale: 'fr' });
    await panel.act('correct', id, { kind: 'minor' }).expect(200);
    expect(inBrief(await record(id))).toEqual(['ar 1 first live', 'fr 1 first superseded', 'fr 2 minor live']);
    verifyChain(await record(id));
    expect(await newsroom.read(`press-releases/${id}?locale=fr`)).toMatchObject({
      title: 'Après',
      edition: 2,
      releasedAt: '2024-05-10T08:00:00.000Z',
      updatedAt: '2024-05-11T09:00:00.000Z',
    });
    expect(await newsroom.read(`press-releases/${id}/editions/1?locale=fr`)).toMatchObject({
      title: 'Avant',
      state: 'superseded',
    });
  });
});

describe('discarding a draft at the panel', () => {
  test('brings back the public words at the desk, and leaves the record alone', async () => {
    const id = await published({ en: { title: 'As it was', slug: 'as-it-was' } });
    await desk.update(id, { title: 'As it might be', slug: 'as-it-might-be' });
    const before = await record();
    await panel.content('press-release').discard(id, 'en').expect(200);
    expect(await draftOf(id)).toMatchObject({ title: 'As it was', slug: 'as-it-was' });
    const { body } = await panel.act('correct', id, { kind: 'minor' }).expect(409);
    expect(body.error.details.code).toBe('NOTHING_CHANGED');
    expect(await record()).toEqual(before);
  });
});

describe('an embargo', () => {
  test('keeps a release back until it is over, whatever publishes it', async () => {
    const id = await approved({
      ar: { title: 'تحت الحظر', embargoUntil: '2024-06-01T09:00:00.000Z' },
      fr: { title: 'Sous embargo' },
    });
    booted.setClock('2024-06-01T08:59:59.999Z');
    const details = { code: 'PRESS_UNDER_EMBARGO', embargoUntil: '2024-06-01T09:00:00.000Z' };
    for (const sent of [
      panel.content('press-release').publish(id, 'ar'),
      panel.content('press-release').publish(id, 'fr'),
      panel.act('publish', id),
      panel.act('publish', id, { locales: ['fr'] }),
    ]) {
      expect((await sent.expect(409)).body.error.details).toMatchObject(details);
    }
    await expect(desk.publish('press-release', id)).rejects.toMatchObject({ details });
    await expect(desk.update(id, {}, { locale: 'ar', status: 'published' })).rejects.toMatchObject({ details });
    expect(await record(id)).toEqual([]);
    booted.setClock('2024-06-01T09:00:00.000Z');
    await panel.act('publish', id).expect(200);
    expect(await record(id)).toHaveLength(2);
  });

  test('holds for the head of press who publishes at once, too', async () => {
    const words = { ar: { title: 'تحت الحظر أيضا', embargoUntil: '2024-07-01T09:00:00.000Z' } };
    const id = await desk.draft('press-release', words);
    const { body } = await panel.act('publish-at-once', id, { reason: 'Tout de suite' }).expect(409);
    expect(body.error.details.code).toBe('PRESS_UNDER_EMBARGO');
    expect(await record(id)).toEqual([]);
  });
});

test('through all of the above, no edition was removed or altered, and every chain can be verified', () =>
  watch.conclude());

const record = (subjectId?: string) => editionsIn(booted.strapi, subjectId);

async function create(noun: string, data: object, params: object): Promise<string> {
  const saved = await desk.documents(noun).create({ locale: 'en', data, ...params } as never);
  return (saved as { documentId: string }).documentId;
}

const approved = async (words: Parameters<typeof desk.draft>[1]) =>
  desk.bringTo('approved', await desk.draft('press-release', words));

const published = async (words: Parameters<typeof desk.draft>[1]) =>
  desk.bringTo('published', await desk.draft('press-release', words));

const draftOf = (documentId: string) =>
  desk.documents('press-release').findOne({ documentId, locale: 'en' } as never) as Promise<unknown>;
