import request from 'supertest';

import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';
import { newsroomOf } from '../support/newsroom-client';
import { type PanelUser, signIn } from '../support/panel';
import { type Edition, editionsIn, inBrief, verifyChain } from '../support/record';

let booted: BootedStrapi;
let desk: ReturnType<typeof deskOf>;
let newsroom: ReturnType<typeof newsroomOf>;
let panel: PanelUser;
const seen = new Map<number, Edition>();

beforeAll(async () => {
  booted = await bootStrapi();
  desk = deskOf(booted.strapi);
  newsroom = newsroomOf(booted);
  booted.setClock('2024-05-08T15:00:00.000Z');
  panel = await signIn(booted);
});
afterEach(async () => {
  for (const edition of await record()) if (!seen.has(edition.id)) seen.set(edition.id, edition);
});
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

  test('saving with status published from code, new or not', async () => {
    const created = await create({ title: 'Saved and published', slug: 'saved-published' }, { status: 'published' });
    expect(inBrief(await record(created))).toEqual(['en 1 first live']);
    await update(created, { summary: 'More words.' }, { status: 'published' });
    expect(inBrief(await record(created))).toEqual(['en 1 first superseded', 'en 2 minor live']);
    expect(await newsroom.read('press-releases/saved-published?locale=en')).toMatchObject({ summary: 'More words.' });
  });

  test('a saved draft is not in the record', async () => {
    const id = await desk.draft('press-release', { en: { title: 'Only saved' } });
    await update(id, { summary: 'Still only saved.' });
    expect(await record(id)).toEqual([]);
  });

  test('the Publish button of the panel, one locale at a time; the record names who pressed it', async () => {
    const id = await desk.draft('press-release', { ar: { title: 'من اللوحة' }, fr: { title: 'Du panneau' } });
    await panel.content('press-release').publish(id, 'ar', { title: 'من اللوحة، بعد تعديل' }).expect(200);
    expect(inBrief(await record(id))).toEqual(['ar 1 first live']);
    await panel.content('press-release').publish(id, 'fr').expect(200);
    const editions = await record(id);
    expect(inBrief(editions)).toEqual(['ar 1 first live', 'fr 1 first live']);
    expect(editions.map(({ actor }) => actor)).toEqual([panel.email, panel.email]);
    expect((await newsroom.read(`press-releases/${id}`)).title).toBe('من اللوحة، بعد تعديل');
    verifyChain(editions);
  });

  test('the Publish button of an entry that was never saved', async () => {
    const words = { title: 'Straight out', slug: 'straight-out', locale: 'en' };
    const { body } = await panel.content('press-release').publishNew(words, { locale: 'en' }).expect(200);
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

  test('the desk endpoint: all locales, or those that are named', async () => {
    const words = { ar: { title: 'من المكتب' }, fr: { title: 'Du bureau' }, en: { title: 'From the desk' } };
    const id = await desk.draft('press-release', words);
    const some = await publishAtDesk(id, { locales: ['fr', 'en'] }).expect(200);
    expect(some.body.data).toEqual({ documentId: id, locales: ['fr', 'en'] });
    expect(inBrief(await record(id))).toEqual(['fr 1 first live', 'en 1 first live']);
    const rest = await publishAtDesk(id).expect(200);
    expect(rest.body.data.locales).toEqual(['ar', 'fr', 'en']);
    expect(inBrief(await record(id))).toEqual(['fr 1 first live', 'en 1 first live', 'ar 1 first live']);
  });
});

describe('what the desk endpoint is asked wrongly', () => {
  test.each([
    ['a locale that is unknown', { locales: ['de'] }, 400, 'UNKNOWN_LOCALE'],
    ['no locale', { locales: [] }, 400, 'BAD_BODY'],
    ['a property that it does not know', { at: 'once' }, 400, 'BAD_BODY'],
    ['a locale without a draft', { locales: ['en'] }, 409, 'NOTHING_TO_PUBLISH'],
  ])('%s is refused and publishes nothing', async (_, body, status, code) => {
    const id = await desk.draft('press-release', { ar: { title: 'طلب خاطئ' } });
    const { body: answer } = await publishAtDesk(id, body).expect(status);
    expect(answer.error.details.code).toBe(code);
    expect(await record(id)).toEqual([]);
  });

  test('a document that does not exist is a 404; nobody signed in, a 401', async () => {
    await publishAtDesk('nothing').expect(404);
    const id = await desk.draft('press-release', { ar: { title: 'دون تسجيل الدخول' } });
    await request(booted.strapi.server.httpServer).post(deskPath(id)).send({}).expect(401);
    expect(await record(id)).toEqual([]);
  });
});

describe('all or nothing', () => {
  test('one locale that cannot be published undoes the others, in Strapi and in the record', async () => {
    const id = await desk.draft('press-release', { ar: { title: 'كامل' }, fr: { title: 'Incomplet' } });
    await booted.strapi.db
      .query('plugin::press-office.press-release')
      .update({ where: { documentId: id, locale: 'fr' }, data: { title: null } });
    const before = await everything();
    await expect(desk.publish('press-release', id)).rejects.toThrow();
    await publishAtDesk(id).expect(400);
    await panel
      .content('press-release')
      .bulkPublish({ documentIds: [id], locale: ['ar', 'fr'] })
      .expect(400);
    expect(await everything()).toEqual(before);
  });

  test('one entry that cannot be published undoes the others of the same bulk action', async () => {
    const good = await desk.draft('press-release', { ar: { title: 'صالح' } });
    const bad = await desk.draft('press-release', { ar: { title: '漢字' } });
    const before = await everything();
    const bulk = panel.content('press-release').bulkPublish({ documentIds: [good, bad], locale: ['ar'] });
    expect((await bulk.expect(409)).body.error.details.code).toBe('NO_SLUG');
    expect(await everything()).toEqual(before);
  });

  test('a dependency that cannot be published undoes what was published with it', async () => {
    const good = await desk.draft('partner-project', { ar: { name: 'مشروع صالح' } });
    const bad = await desk.draft('partner-project', { ar: { name: '漢字' } });
    const id = await desk.draft('press-release', { ar: { title: 'مع مشروعين', projects: [good, bad] } });
    const before = await everything();
    const { body } = await publishAtDesk(id, { withDependencies: true }).expect(409);
    expect(body.error.details.code).toBe('NO_SLUG');
    expect(await everything()).toEqual(before);
  });
});

describe('publishing again', () => {
  test('unchanged words make no new edition, whichever way they are published', async () => {
    const id = await desk.draft('press-release', { ar: { title: 'دون تغيير' }, fr: { title: 'Inchangé' } });
    await desk.publish('press-release', id);
    const before = await record();
    booted.setClock('2024-05-09T10:00:00.000Z');
    await desk.publish('press-release', id);
    await publishAtDesk(id).expect(200);
    await panel.content('press-release').publish(id, 'fr').expect(200);
    await update(id, { title: 'Inchangé' }, { locale: 'fr', status: 'published' });
    expect(await record()).toEqual(before);
  });

  test('changed words make the next edition of their locale only, which supersedes the one before', async () => {
    const id = await desk.draft('press-release', { ar: { title: 'قبل' }, fr: { title: 'Avant' } });
    booted.setClock('2024-05-10T08:00:00.000Z');
    await desk.publish('press-release', id);
    booted.setClock('2024-05-11T09:00:00.000Z');
    await update(id, { title: 'Après' }, { locale: 'fr' });
    await desk.publish('press-release', id);
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
    const id = await published('press-release', { en: { title: 'As it was', slug: 'as-it-was' } });
    await update(id, { title: 'As it might be', slug: 'as-it-might-be' });
    const before = await record();
    await panel.content('press-release').discard(id, 'en').expect(200);
    expect(await draftOf(id)).toMatchObject({ title: 'As it was', slug: 'as-it-was' });
    await desk.publish('press-release', id);
    expect(await record()).toEqual(before);
  });
});

describe('unpublishing', () => {
  test.each([
    ['from code', (id: string) => desk.unpublish('press-release', id)],
    ['at the panel', (id: string) => panel.content('press-release').unpublish(id, 'ar').expect(200)],
    [
      'at the panel, discarding the draft',
      (id: string) => panel.content('press-release').unpublish(id, 'ar', { discardDraft: true }).expect(200),
    ],
    [
      'for several entries of the panel',
      (id: string) =>
        panel
          .content('press-release')
          .bulkUnpublish({ documentIds: [id], locale: 'ar' })
          .expect(200),
    ],
  ])('takes away %s, and publishing again reinstates', async (_, unpublish) => {
    const id = await desk.draft('press-release', { ar: { title: 'يُسحب ثم يعود' } });
    await desk.publish('press-release', id);
    await unpublish(id);
    expect(inBrief(await record(id))).toEqual(['ar 1 first superseded', 'ar 2 withdrawal withdrawn']);
    for (const path of [`press-releases/${id}`, `press-releases/${id}/editions`, `press-releases/${id}/editions/1`]) {
      const { body } = await newsroom.get(path).expect(410);
      expect(body).toMatchObject({ data: null, error: { name: 'GoneError', details: { code: 'WITHDRAWN' } } });
    }
    expect(await listedIds()).not.toContain(id);
    await desk.publish('press-release', id);
    expect(inBrief(await record(id)).slice(1)).toEqual(['ar 2 withdrawal superseded', 'ar 3 reinstatement live']);
    expect(await newsroom.read(`press-releases/${id}`)).toMatchObject({ edition: 3, state: 'live' });
    expect(await listedIds()).toContain(id);
    verifyChain(await record(id));
  });

  test('two locales of one entry in one bulk action are withdrawn once each', async () => {
    const id = await desk.draft('press-release', { ar: { title: 'لغتان معا' }, fr: { title: 'Deux langues' } });
    await desk.publish('press-release', id);
    await panel
      .content('press-release')
      .bulkUnpublish({ documentIds: [id], locale: ['ar', 'fr'] })
      .expect(200);
    expect(inBrief(await record(id)).slice(2)).toEqual(['ar 2 withdrawal withdrawn', 'fr 2 withdrawal withdrawn']);
    verifyChain(await record(id));
  });

  test('one locale leaves the others public', async () => {
    const id = await desk.draft('press-release', { ar: { title: 'تبقى' }, fr: { title: 'Retirée' } });
    await desk.publish('press-release', id);
    await desk.unpublish('press-release', id, 'fr');
    await newsroom.get(`press-releases/${id}?locale=fr`).expect(410);
    expect((await newsroom.read(`press-releases/${id}`)).translations).toEqual([]);
  });

  test('what was never public leaves no trace', async () => {
    const id = await desk.draft('press-release', { ar: { title: 'لم ينشر قط' } });
    await desk.unpublish('press-release', id);
    expect(await record(id)).toEqual([]);
    await newsroom.get(`press-releases/${id}`).expect(404);
  });
});

describe('deleting', () => {
  const waysToDelete: [string, (id: string) => Promise<{ status: number; code: string | undefined }>][] = [
    [
      'from code',
      (id) => outcomeInCode(desk.documents('press-release').delete({ documentId: id, locale: '*' } as never)),
    ],
    ['at the panel', (id) => outcome(panel.content('press-release').remove(id, 'ar'))],
    [
      'for several entries of the panel',
      (id) => outcome(panel.content('press-release').bulkDelete({ documentIds: [id], locale: 'ar' })),
    ],
  ];

  test.each(waysToDelete)('a draft that was never public is deleted %s', async (_, remove) => {
    const id = await desk.draft('press-release', { ar: { title: 'للحذف' } });
    expect((await remove(id)).status).toBeLessThan(300);
    expect(await desk.documents('press-release').findOne({ documentId: id, locale: 'ar' } as never)).toBeNull();
  });

  test.each(waysToDelete)('what is public, or once was, is not deleted %s', async (_, remove) => {
    const id = await desk.draft('press-release', { ar: { title: 'لا يُحذف' } });
    await desk.publish('press-release', id);
    expect(await remove(id)).toEqual({ status: 409, code: 'EVER_PUBLIC' });
    await desk.unpublish('press-release', id);
    expect(await remove(id)).toEqual({ status: 409, code: 'EVER_PUBLIC' });
    expect(await desk.documents('press-release').findOne({ documentId: id, locale: 'ar' } as never)).not.toBeNull();
    expect(await record(id)).toHaveLength(2);
  });

  test('a public entry in a bulk action keeps the drafts beside it from being deleted', async () => {
    const draft = await desk.draft('press-release', { ar: { title: 'مسودة مجاورة' } });
    const published = await desk.draft('press-release', { ar: { title: 'منشور مجاور' } });
    await desk.publish('press-release', published);
    await panel
      .content('press-release')
      .bulkDelete({ documentIds: [draft, published], locale: 'ar' })
      .expect(409);
    expect(await desk.documents('press-release').findOne({ documentId: draft, locale: 'ar' } as never)).not.toBeNull();
  });
});

describe('links to what was never public', () => {
  const refusals = {
    ar: /غير منشور/,
    fr: /n’est pas public/,
    en: /is not public/,
  };

  test.each(Object.entries(refusals))(
    'are refused by name, in the language of the request: %s',
    async (language, words) => {
      const project = await desk.draft('partner-project', { ar: { name: 'مشروع سري' } });
      const id = await desk.draft('press-release', { ar: { title: 'يذكر مشروعا سريا', projects: [project] } });
      const { body } = await publishAtDesk(id).set('Accept-Language', `${language}-MA, ${language};q=0.9`).expect(409);
      expect(body).toMatchObject({
        data: null,
        error: {
          status: 409,
          name: 'RefusedError',
          details: {
            code: 'LINKS_NEVER_PUBLIC',
            verb: 'publish',
            linked: [{ documentId: project, name: 'مشروع سري' }],
          },
        },
      });
      expect(body.error.message).toContain('مشروع سري');
      expect(body.error.message).toMatch(words);
      expect(await record(id)).toEqual([]);
    },
  );

  test('are refused at the panel in the same words, and what she wrote is undone with it', async () => {
    const project = await desk.draft('partner-project', { ar: { name: 'مشروع لم يعلن' } });
    const id = await desk.draft('press-release', { ar: { title: 'من اللوحة أيضا', projects: [project] } });
    const atPanel = panel.content('press-release').publish(id, 'ar').set('Accept-Language', 'ar');
    const { body } = await atPanel.expect(409);
    expect(body.error).toMatchObject({ name: 'RefusedError', details: { code: 'LINKS_NEVER_PUBLIC' } });
    expect(body.error).toEqual((await publishAtDesk(id).set('Accept-Language', 'ar')).body.error);
  });

  test.each([
    ['figures', 'figure', { label: 'رقم خفي', value: '7' }],
    ['organisations', 'organisation', { name: 'منظمة خفية' }],
    ['people', 'person', { name: 'شخص خفي' }],
  ])('are refused for %s too', async (attribute, noun, words) => {
    const linked = await desk.draft(noun, { ar: words });
    const id = await desk.draft('press-release', { ar: { title: 'يذكر شيئا خفيا', [attribute]: [linked] } });
    expect((await publishAtDesk(id).expect(409)).body.error.details.linked).toMatchObject([{ documentId: linked }]);
  });

  test('are published with the release when that is asked, dependencies of dependencies too', async () => {
    const funder = await desk.draft('organisation', { ar: { name: 'ممول' }, fr: { name: 'Bailleur' } });
    const project = await desk.draft('partner-project', { ar: { name: 'مشروع ممول', funders: [funder] } });
    const figure = await desk.draft('figure', { ar: { label: 'رقم المشروع', value: '12', project } });
    const id = await desk.draft('press-release', {
      ar: { title: 'كل شيء معا', projects: [project], figures: [figure] },
    });
    await publishAtDesk(id, { withDependencies: true }).expect(200);
    for (const one of [funder, project, figure, id]) expect((await record(one))[0]).toMatchObject({ state: 'live' });
    expect(await newsroom.read(`press-releases/${id}`)).toMatchObject({
      projects: [{ documentId: project }],
      figures: [{ documentId: figure, value: '12' }],
    });
  });

  test('are refused again once what they lead to was taken away', async () => {
    const project = await published('partner-project', { ar: { name: 'مشروع زال' } });
    const id = await published('press-release', { ar: { title: 'يذكر مشروعا زال', projects: [project] } });
    await desk.unpublish('partner-project', project);
    await update(id, { title: 'يذكره من جديد' }, { locale: 'ar' });
    expect((await publishAtDesk(id).expect(409)).body.error.details.code).toBe('LINKS_NEVER_PUBLIC');
    expect((await newsroom.read(`press-releases/${id}`)).title).toBe('يذكر مشروعا زال');
  });
});

describe('at the same time', () => {
  test('publications of one document leave numbers without a gap and a valid chain', async () => {
    const id = await published('press-release', { ar: { title: 'معا' }, fr: { title: 'Ensemble' } });
    const outcomes = await Promise.allSettled(
      Array.from({ length: 12 }, async (_, n) => {
        const title = `معا ${n}`;
        if (n % 4 === 0) return panel.content('press-release').publish(id, 'ar', { title }).expect(200);
        if (n % 4 === 1) return update(id, { title }, { locale: 'ar', status: 'published' });
        await update(id, { title }, { locale: 'ar' });
        return n % 4 === 2 ? desk.publish('press-release', id) : publishAtDesk(id).expect(200);
      }),
    );
    expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([]);
    const editions = await record(id);
    verifyChain(editions);
    expect(editions.filter(({ state }) => state === 'live').map(({ language }) => language)).toEqual(['fr', 'ar']);
    const rows = await booted.strapi.db.query('plugin::press-office.press-release').count({
      where: { documentId: id, publishedAt: { $ne: null } },
    });
    expect(rows).toBe(2);
  });

  test('publishing and unpublishing one document leaves it either public or gone, in Strapi as in the record', async () => {
    const id = await published('press-release', { ar: { title: 'بين بين' } });
    await Promise.all(
      Array.from({ length: 6 }, (_, n) =>
        n % 2 === 0 ? desk.unpublish('press-release', id) : desk.publish('press-release', id),
      ),
    );
    const editions = await record(id);
    verifyChain(editions);
    const row = await desk
      .documents('press-release')
      .findOne({ documentId: id, locale: 'ar', status: 'published' } as never);
    expect(editions.at(-1)?.state).toBe(row === null ? 'withdrawn' : 'live');
  });

  test('publications of different documents do not disturb each other', async () => {
    const ids = await Promise.all(
      Array.from({ length: 6 }, (_, n) =>
        desk.draft('organisation', { ar: { name: `متزامنة ${n}`, slug: `at-once-${n}` } }),
      ),
    );
    await Promise.all(ids.map((id) => desk.publish('organisation', id)));
    for (const id of ids) expect(inBrief(await record(id))).toEqual(['ar 1 first live']);
  });
});

describe('slugs', () => {
  test('are made from the title, and numbered when two releases have the same one', async () => {
    const first = await desk.draft('press-release', { fr: { title: 'Visite à Tamesna' } });
    const second = await desk.draft('press-release', { fr: { title: 'Visite à Tamesna' } });
    for (const id of [first, second]) await desk.publish('press-release', id);
    expect((await newsroom.read(`press-releases/${first}?locale=fr`)).slug).toBe('visite-a-tamesna');
    expect((await newsroom.read(`press-releases/${second}?locale=fr`)).slug).toBe('visite-a-tamesna-2');
  });

  test('are different for drafts of one title that are saved at the same time', async () => {
    const ids = await Promise.all(
      Array.from({ length: 4 }, () => desk.draft('press-release', { en: { title: 'Twins' } })),
    );
    const slugs = (await Promise.all(ids.map(draftOf))).map((draft) => (draft as { slug: string }).slug);
    expect(slugs.sort()).toEqual(['twins', 'twins-2', 'twins-3', 'twins-4']);
  });

  test('are unique in one locale, and free in another', async () => {
    await published('press-release', { fr: { title: 'Un', slug: 'same-in-two' } });
    const other = await published('press-release', { en: { title: 'One', slug: 'same-in-two' } });
    expect((await newsroom.read('press-releases/same-in-two?locale=en')).documentId).toBe(other);
    await expect(desk.draft('press-release', { fr: { title: 'Deux', slug: 'same-in-two' } })).rejects.toMatchObject({
      details: { code: 'SLUG_TAKEN' },
    });
  });

  test('a former slug leads to the present one for ever, and is never given to another', async () => {
    const id = await published('press-release', { en: { title: 'Moving', slug: 'at-first' } });
    await update(id, { slug: 'at-last' }, { status: 'published' });
    const moved = await newsroom.get('press-releases/at-first?locale=en').expect(301);
    expect(moved.headers.location).toBe('/api/press-releases/at-last?locale=en');
    await newsroom.get('press-releases/at-last?locale=en').expect(200);
    await expect(desk.draft('press-release', { en: { title: 'Thief', slug: 'at-first' } })).rejects.toMatchObject({
      details: { code: 'SLUG_TAKEN' },
    });
    const namesake = await published('press-release', { en: { title: 'At first' } });
    expect((await newsroom.read(`press-releases/${namesake}?locale=en`)).slug).toBe('at-first-2');
    await update(id, { slug: 'at-first' }, { status: 'published' });
    await newsroom.get('press-releases/at-first?locale=en').expect(200);
    expect((await newsroom.get('press-releases/at-last?locale=en')).headers.location).toContain('at-first');
  });

  test('are kept by what was taken away', async () => {
    const id = await published('press-release', { en: { title: 'Taken away', slug: 'taken-away' } });
    await desk.unpublish('press-release', id);
    const namesake = await published('press-release', { en: { title: 'Taken away' } });
    expect((await newsroom.read(`press-releases/${namesake}?locale=en`)).slug).toBe('taken-away-2');
  });

  test('the slug of a copied record is not that of the original', async () => {
    const id = await published('press-release', { en: { title: 'Original', slug: 'original' } });
    const { entries } = (await desk
      .documents('press-release')
      .clone({ documentId: id, locale: 'en', data: {} } as never)) as unknown as {
      entries: { documentId: string }[];
    };
    const copy = entries[0]?.documentId ?? '';
    await desk.publish('press-release', copy);
    expect((await newsroom.read(`press-releases/${copy}?locale=en`)).slug).toBe('original-2');
  });

  test.each(['漢字', '🎉🎉', '…—!'])(
    'a title without a letter for it is kept as a draft and refused clearly: %s',
    async (title) => {
      const id = await desk.draft('press-release', { en: { title } });
      const { body } = await publishAtDesk(id).expect(409);
      expect(body.error).toMatchObject({ name: 'RefusedError', details: { code: 'NO_SLUG' } });
      expect(body.error.message).toContain('slug');
      expect(await record(id)).toEqual([]);
      expect(await draftOf(id)).toMatchObject({ title });
      await update(id, { slug: `given-${id}` });
      await publishAtDesk(id).expect(200);
      expect((await newsroom.read(`press-releases/given-${id}?locale=en`)).title).toBe(title);
    },
  );
});

describe('links belong to the record, not to a translation', () => {
  const linksOf = async (id: string, locale: string) => {
    const populate = { projects: { fields: ['documentId'] } };
    const row = (await desk
      .documents('press-release')
      .findOne({ documentId: id, locale, populate } as never)) as unknown as { projects: { documentId: string }[] };
    return row.projects.map(({ documentId }) => documentId);
  };

  test('what is linked or unlinked in one locale is so in the others, and in a new translation', async () => {
    const names = (name: string) => ({ ar: { name: `${name} ع` }, fr: { name }, en: { name } });
    const [one, two] = [
      await published('partner-project', names('Projet un')),
      await published('partner-project', names('Projet deux')),
    ];
    const id = await desk.draft('press-release', { ar: { title: 'روابط' }, fr: { title: 'Liens' } });
    await update(id, { projects: [one, two] }, { locale: 'ar' });
    expect(await linksOf(id, 'fr')).toEqual([one, two]);
    await update(id, { projects: { disconnect: [one] } }, { locale: 'fr' });
    expect(await linksOf(id, 'ar')).toEqual([two]);
    await update(id, { title: 'Links' }, { locale: 'en' });
    expect(await linksOf(id, 'en')).toEqual([two]);
    await panel
      .content('press-release')
      .update(id, 'en', { title: 'Links', projects: { connect: [{ documentId: one, locale: 'en' }], disconnect: [] } })
      .expect(200);
    for (const locale of ['ar', 'fr', 'en']) expect((await linksOf(id, locale)).sort()).toEqual([one, two].sort());
    await desk.publish('press-release', id);
    expect((await newsroom.read(`press-releases/${id}?locale=fr`)).projects).toHaveLength(2);
  });
});

describe('a figure that is revised', () => {
  test('keeps its value in the releases that quoted it, which tell the newer one', async () => {
    const figure = await published('figure', {
      ar: { label: 'مقاعد', key: 'seats', value: '4560', unit: 'مقعد' },
      fr: { label: 'Places', value: '4560', unit: 'places' },
    });
    const words = { ar: { title: 'قديم', figures: [figure] }, fr: { title: 'Ancien' } };
    const old = await published('press-release', words);
    booted.setClock('2024-06-01T00:00:00.000Z');
    await update(figure, { value: '4800' }, { noun: 'figure', locale: 'ar' });
    await desk.publish('figure', figure);
    const revised = { value: '4800', asOf: null, revision: 2, at: '2024-06-01T00:00:00.000Z' };
    for (const locale of ['ar', 'fr']) {
      expect((await newsroom.read(`figures/seats?locale=${locale}`)).revision).toBe(2);
      const release = await newsroom.read(`press-releases/${old}?locale=${locale}`);
      expect(release.figures).toMatchObject([{ value: '4560', revision: 1, revised }]);
      expect(release.edition).toBe(1);
    }
    const next = await published('press-release', { ar: { title: 'جديد', figures: [figure] } });
    expect((await newsroom.read(`press-releases/${next}`)).figures).toMatchObject([
      { value: '4800', revision: 2, revised: null },
    ]);
    expect(await newsroom.read('figures/seats')).toMatchObject({
      revisions: [
        { revision: 1, value: '4560' },
        { revision: 2, value: '4800' },
      ],
    });
  });

  test('has one revision number in all its languages, whenever each of them is published', async () => {
    const figure = await published('figure', { ar: { label: 'متدربون', key: 'trainees', value: '10' } });
    const id = await published('press-release', { ar: { title: 'متدربون', figures: [figure] } });
    await update(figure, { value: '12' }, { noun: 'figure', locale: 'ar', status: 'published' });
    await update(figure, { label: 'Stagiaires' }, { noun: 'figure', locale: 'fr', status: 'published' });
    expect(await newsroom.read('figures/trainees?locale=fr')).toMatchObject({ value: '12', revision: 2 });
    await update(figure, { value: '15' }, { noun: 'figure', locale: 'fr', status: 'published' });
    expect((await newsroom.read('figures/trainees?locale=fr')).revision).toBe(3);
    expect((await newsroom.read(`press-releases/${id}`)).figures).toMatchObject([
      { value: '10', revision: 1, revised: { value: '15', revision: 3 } },
    ]);
  });

  test('a new label or unit is not a revision', async () => {
    const figure = await published('figure', { ar: { label: 'فروع', key: 'branches', value: '79' } });
    await update(figure, { label: 'عدد الفروع' }, { noun: 'figure', locale: 'ar', status: 'published' });
    expect(await newsroom.read('figures/branches')).toMatchObject({ edition: 2, revision: 1 });
  });
});

describe('through all of the above', () => {
  test('no edition was removed or altered: only its state moved on', async () => {
    const now = new Map((await record()).map((edition) => [edition.id, edition]));
    expect(seen.size).toBeGreaterThan(50);
    for (const [id, before] of seen) expect(now.get(id)).toEqual({ ...before, state: now.get(id)?.state });
  });

  test('every chain can be verified, and each subject has at most one edition that is not superseded a locale', async () => {
    for (const subject of new Set((await record()).map(({ subject_id }) => subject_id))) {
      const editions = await record(subject);
      verifyChain(editions);
      const standing = editions.filter(({ state }) => state !== 'superseded').map(({ language }) => language);
      expect(standing).toEqual([...new Set(standing)]);
    }
  });
});

describe('an embargo', () => {
  test('keeps a release back until it is over, whatever publishes it', async () => {
    const id = await desk.draft('press-release', {
      ar: { title: 'تحت الحظر', embargoUntil: '2024-06-01T09:00:00.000Z' },
      fr: { title: 'Sous embargo' },
    });
    booted.setClock('2024-06-01T08:59:59.999Z');
    for (const locale of ['ar', 'fr']) {
      const { body } = await panel.content('press-release').publish(id, locale).expect(409);
      expect(body.error.details).toMatchObject({
        code: 'PRESS_UNDER_EMBARGO',
        embargoUntil: '2024-06-01T09:00:00.000Z',
      });
    }
    await publishAtDesk(id).expect(409);
    await expect(desk.publish('press-release', id)).rejects.toMatchObject({ details: { code: 'PRESS_UNDER_EMBARGO' } });
    expect(await record(id)).toEqual([]);
    booted.setClock('2024-06-01T09:00:00.000Z');
    await publishAtDesk(id).expect(200);
    expect(await record(id)).toHaveLength(2);
  });
});

const record = (subjectId?: string) => editionsIn(booted.strapi, subjectId);

const deskPath = (documentId: string) => `/press-office/press-releases/${documentId}/publish`;
const publishAtDesk = (documentId: string, body: object = {}) => panel.send('post', deskPath(documentId)).send(body);

async function create(data: object, params: object = {}): Promise<string> {
  const saved = await desk.documents('press-release').create({ locale: 'en', data, ...params } as never);
  return (saved as { documentId: string }).documentId;
}

const update = (
  documentId: string,
  data: object,
  { noun = 'press-release', ...params }: { noun?: string; locale?: string; status?: string } = {},
) => desk.documents(noun).update({ documentId, locale: 'en', data, ...params } as never);

async function published(noun: string, words: Parameters<typeof desk.draft>[1]): Promise<string> {
  const documentId = await desk.draft(noun, words);
  await desk.publish(noun, documentId);
  return documentId;
}

const draftOf = (documentId: string) =>
  desk.documents('press-release').findOne({ documentId, locale: 'en' } as never) as Promise<unknown>;

async function listedIds(): Promise<string[]> {
  const releases: { documentId: string }[] = await newsroom.read('press-releases?pagination[pageSize]=100');
  return releases.map(({ documentId }) => documentId);
}

/** All rows that a publication touches: the desk's and the record's. */
async function everything() {
  const nouns = ['press_releases', 'partner_projects', 'organisations', 'figures', 'people'];
  const tables = [...nouns, 'editions', 'edition_facets', 'public_slugs', 'newsroom_versions'];
  return Promise.all(tables.map((table) => booted.strapi.db.connection(`press_office_${table}`).orderBy('id')));
}

async function outcome(sent: request.Test) {
  const { status, body } = await sent;
  return { status, code: body?.error?.details?.code as string | undefined };
}

async function outcomeInCode(act: Promise<unknown>) {
  try {
    await act;
    return { status: 200, code: undefined };
  } catch (error) {
    const { status, details } = error as { status: number; details: { code: string } };
    return { status, code: details.code };
  }
}
