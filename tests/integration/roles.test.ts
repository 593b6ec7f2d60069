import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';
import { newsroomOf } from '../support/newsroom-client';
import { type PanelUser, signIn } from '../support/panel';
import { editionsIn } from '../support/record';

let booted: BootedStrapi;
const users: Record<string, PanelUser> = {};

const roles = ['press-office-writer', 'press-office-editor', 'press-office-head'];
const nouns = ['press-release', 'partner-project', 'figure', 'organisation', 'person'];

beforeAll(async () => {
  booted = await bootStrapi();
  for (const role of roles) users[role] = await signIn(booted, role);
});
afterAll(() => booted.stop());

const as = (role: string): PanelUser => {
  const user = users[role];
  if (user === undefined) throw new Error(`Nobody is signed in as ${role}.`);
  return user;
};

test('the three roles of a press office are there, beside the three of Strapi', async () => {
  const codes = (await booted.strapi.db.query('admin::role').findMany({})).map(({ code }: { code: string }) => code);
  expect(codes.sort()).toEqual([...roles, 'strapi-author', 'strapi-editor', 'strapi-super-admin'].sort());
});

test('a role that may publish in one language cannot publish in another, by the desk either', async () => {
  const { strapi } = booted;
  const service = strapi.service('admin::role') as unknown as {
    create(role: object): Promise<{ id: number }>;
    addPermissions(id: number, permissions: object[]): Promise<unknown>;
  };
  const { id } = await service.create({ code: 'french-desk', name: 'French desk', description: '' });
  const subject = 'plugin::press-office.press-release';
  await service.addPermissions(id, [
    ...['create', 'read', 'update', 'publish'].map((action) => ({
      action: `plugin::content-manager.explorer.${action}`,
      subject,
      properties: { fields: ['title', 'body'], locales: ['fr'] },
    })),
    { action: 'plugin::press-office.publish' },
    { action: 'plugin::press-office.intake' },
  ]);
  const french = await signIn(booted, 'french-desk');
  const desk = deskOf(strapi);
  const project = await desk.draft('partner-project', { fr: { name: 'Projet réservé' } });
  const release = await desk.draft('press-release', { ar: { title: 'بالعربية' }, fr: { title: 'En français' } });
  const linked = await desk.draft('press-release', { fr: { title: 'Avec projet', projects: [project] } });
  for (const id of [release, linked]) await desk.bringTo('approved', id);
  const publish = (documentId: string, body: object) => french.act('publish', documentId, body);

  for (const body of [{}, { locales: ['ar'] }, { locales: ['ar', 'fr'] }]) {
    const refused = await publish(release, body).set('Accept-Language', 'ar').expect(403);
    expect(refused.body.error.details).toMatchObject({ code: 'NOT_PERMITTED', locale: 'ar' });
  }
  await publish(linked, { withDependencies: true }).expect(403);
  const arabic = { text: 'عنوان البلاغ\n\nاستفاد 15 موظفا من التكوين في هذا اليوم.' };
  await french.send('post', '/press-office/intake').send(arabic).expect(403);
  expect(await editionsIn(strapi, release)).toEqual([]);
  expect(await editionsIn(strapi, project)).toEqual([]);
  await publish(release, { locales: ['fr'] }).expect(200);
  await strapi.db.query('admin::role').delete({ where: { id } });
});

test('a role takes in a text only as far as it may write and read', async () => {
  const { strapi } = booted;
  const service = strapi.service('admin::role') as unknown as {
    create(role: object): Promise<{ id: number }>;
    addPermissions(id: number, permissions: object[]): Promise<unknown>;
  };
  const { id } = await service.create({ code: 'words-only', name: 'Words only', description: '' });
  await service.addPermissions(id, [
    ...['create', 'read'].map((action) => ({
      action: `plugin::content-manager.explorer.${action}`,
      subject: 'plugin::press-office.press-release',
      properties: { fields: ['title', 'summary', 'body'], locales: ['fr'] },
    })),
    { action: 'plugin::press-office.intake' },
  ]);
  const words = await signIn(booted, 'words-only');
  const desk = deskOf(strapi);
  await desk.draft('partner-project', { fr: { name: 'Phares du Nord', acronym: 'PHANOR' } });
  await desk.draft('figure', {
    fr: { label: 'Gardiens formés', key: 'keepers', value: '4321', unit: 'gardiens', qualifier: 'exactly' },
  });
  await desk.draft('press-release', { ar: { title: 'Un titre tenu secret' } });
  const take = (path: string, text: string) => words.send('post', `/press-office/intake${path}`).send({ text });

  const known = 'Un titre tenu secret\n\nLe programme PHANOR a formé 4 320 gardiens formés sur la côte.';
  const { data } = (await take('/analyse', known).expect(200)).body;
  expect(data.projects.filter(({ slug }: { slug: string | null }) => slug !== null)).toEqual([]);
  expect(data.findings.map(({ rule }: { rule: string }) => rule)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^figure-|^same-release$/)]),
  );
  expect(JSON.stringify(data)).not.toMatch(/4\D?321/);
  await take('', 'Un titre\n\nLe port est ouvert à tous.').expect(200);
  const { body } = await take('', 'SOUS EMBARGO jusqu’au 12 juin 2031 à 10h\n\nUn port\n\nIl est ouvert à tous.');
  expect(body.error).toMatchObject({ status: 403, details: { code: 'NOT_PERMITTED', field: 'embargoUntil' } });
  expect(await strapi.db.query('plugin::press-office.press-release').count({ where: { title: 'Un port' } })).toBe(0);
  await strapi.db.query('admin::role').delete({ where: { id } });
});

describe('what each may do', () => {
  const writer = ['create', 'read', 'update', 'delete'];
  const editorsVerbs = [
    'approve',
    'audit',
    'correct',
    'intake',
    'publish',
    'schedule',
    'send-back',
    'submit',
    'unschedule',
  ];
  const permissions: [string, string[], string[]][] = [
    ['press-office-writer', writer, ['intake', 'submit']],
    ['press-office-editor', [...writer, 'publish'], editorsVerbs],
    ['press-office-head', [...writer, 'publish'], [...editorsVerbs, 'publish-at-once', 'reinstate', 'withdraw'].sort()],
  ];

  test.each(permissions)('%s', async (code, contentManager, pressOffice) => {
    const role = await booted.strapi.db.query('admin::role').findOne({ where: { code }, populate: ['permissions'] });
    const granted = role?.permissions as {
      action: string;
      subject: string | null;
      properties: { locales?: string[] };
    }[];
    for (const noun of nouns) {
      const onNoun = granted.filter(({ subject }) => subject === `plugin::press-office.${noun}`);
      expect(onNoun.map(({ action }) => action.replace('plugin::content-manager.explorer.', '')).sort()).toEqual(
        [...contentManager].sort(),
      );
      for (const { properties } of onNoun) expect([...(properties.locales ?? [])].sort()).toEqual(['ar', 'en', 'fr']);
    }
    const own = granted.filter(({ action }) => action.startsWith('plugin::press-office.'));
    expect(own.map(({ action }) => action.replace('plugin::press-office.', '')).sort()).toEqual(pressOffice);
    const uploads = granted.filter(({ action }) => action.startsWith('plugin::upload.')).map(({ action }) => action);
    expect(uploads).toEqual(expect.arrayContaining(['plugin::upload.read', 'plugin::upload.assets.create']));
    const others = granted.filter(({ action }) => !/content-manager\.explorer|press-office|upload/.test(action));
    expect(others).toEqual([]);
  });

  test('a writer writes in every field and language of every noun', async () => {
    const { body } = await as('press-office-writer')
      .send('post', '/content-manager/collection-types/plugin::press-office.press-release?locale=fr')
      .send({ locale: 'fr', title: 'Écrit', summary: 'Résumé', coverCredit: 'Crédit', datelinePlace: 'Tamesna' })
      .expect(201);
    expect(body.data).toMatchObject({ title: 'Écrit', summary: 'Résumé', coverCredit: 'Crédit', slug: 'ecrit' });
  });

  test('a writer cannot publish a press release, by whatever request; an editor can, once it is approved', async () => {
    const noun = 'press-release';
    const id = await deskOf(booted.strapi).bringTo('approved', await draftOf(noun));
    const attempts = (user: PanelUser) => [
      user.content(noun).publish(id, 'ar'),
      user.content(noun).publishNew({ ...wordsOf(noun), locale: 'ar' }, { locale: 'ar' }),
      user.content(noun).bulkPublish({ documentIds: [id], locale: ['ar'] }),
      user.act('publish', id),
      user.act('publish-at-once', id, { reason: 'Urgent' }),
    ];
    const before = await editionsIn(booted.strapi);
    for (const attempt of attempts(as('press-office-writer'))) await attempt.expect(403);
    expect(await editionsIn(booted.strapi)).toEqual(before);
    await as('press-office-editor').content(noun).publish(id, 'ar').expect(200);
    expect((await editionsIn(booted.strapi, id)).at(-1)?.actor).toBe(as('press-office-editor').email);
    const content = as('press-office-writer').content(noun);
    await content.unpublish(id, 'ar').expect(403);
    await content.bulkUnpublish({ documentIds: [id], locale: ['ar'] }).expect(403);
    await as('press-office-editor').content(noun).unpublish(id, 'ar').expect(409);
    expect((await editionsIn(booted.strapi, id)).at(-1)?.state).toBe('live');
  });

  const withoutStages = nouns.filter((noun) => noun !== 'press-release');
  test.each(withoutStages)('a writer cannot publish a %s, by whatever request; an editor can', async (noun) => {
    const id = await draftOf(noun);
    const attempts = (user: PanelUser) => {
      const content = user.content(noun);
      return [
        content.publish(id, 'ar'),
        content.publishNew({ ...wordsOf(noun), locale: 'ar' }, { locale: 'ar' }),
        content.bulkPublish({ documentIds: [id], locale: ['ar'] }),
      ];
    };
    const before = await editionsIn(booted.strapi);
    for (const attempt of attempts(as('press-office-writer'))) await attempt.expect(403);
    expect(await editionsIn(booted.strapi)).toEqual(before);
    for (const attempt of attempts(as('press-office-editor'))) await attempt.expect(200);
    expect((await editionsIn(booted.strapi, id)).at(-1)?.actor).toBe(as('press-office-editor').email);
    await as('press-office-writer').content(noun).unpublish(id, 'ar').expect(403);
    await as('press-office-writer')
      .content(noun)
      .bulkUnpublish({ documentIds: [id], locale: ['ar'] })
      .expect(403);
    expect((await editionsIn(booted.strapi, id)).at(-1)?.state).toBe('live');
  });

  test('nor can she by a status that she writes herself', async () => {
    const id = await draftOf('press-release');
    const content = as('press-office-writer').content('press-release');
    await content.update(id, 'ar', { title: 'تعديل', status: 'published' });
    await as('press-office-writer')
      .send('post', '/content-manager/collection-types/plugin::press-office.press-release?locale=ar&status=published')
      .send({ locale: 'ar', title: 'نشر ذاتي', status: 'published', publishedAt: '2024-01-01T00:00:00.000Z' });
    expect(await editionsIn(booted.strapi, id)).toEqual([]);
    expect(await newsroomOf(booted).read('press-releases?filters[slug]=nshr-thaty')).toEqual([]);
    const published = await booted.strapi.db
      .query('plugin::press-office.press-release')
      .count({ where: { title: { $in: ['نشر ذاتي', 'تعديل'] }, publishedAt: { $notNull: true } } });
    expect(published).toBe(0);
  });

  test.each(roles)('at the desk endpoint: %s', async (role) => {
    const id = await deskOf(booted.strapi).bringTo('approved', await draftOf('press-release'));
    const { status } = await as(role).act('publish', id);
    expect(status).toBe(role === 'press-office-writer' ? 403 : 200);
    expect(await editionsIn(booted.strapi, id)).toHaveLength(role === 'press-office-writer' ? 0 : 1);
  });
});

test('a role that was edited stays as it is, and one that was removed is not made again', async () => {
  const query = () => booted.strapi.db.query('admin::role');
  const writer = await query().findOne({ where: { code: 'press-office-writer' } });
  await query().update({ where: { id: writer?.id }, data: { name: 'Rédaction' } });
  const head = await query().findOne({ where: { code: 'press-office-head' } });
  const holder = await booted.strapi.db
    .query('admin::user')
    .findOne({ where: { email: as('press-office-head').email } });
  await booted.strapi.service('admin::user').deleteById(holder?.id);
  await booted.strapi.service('admin::role').deleteByIds([head?.id]);
  await booted.restart();
  expect(await query().findOne({ where: { code: 'press-office-head' } })).toBeNull();
  expect(await query().findOne({ where: { code: 'press-office-writer' } })).toMatchObject({ name: 'Rédaction' });
  expect(await query().count({})).toBe(5);
});

let drafts = 0;
const wordsOf = (noun: string) => {
  const name = `${noun} ${(drafts += 1)}`;
  if (noun === 'press-release') return { title: name };
  return noun === 'figure' ? { label: name, value: '1', qualifier: 'exactly', finality: 'final' } : { name };
};

const draftOf = (noun: string) => deskOf(booted.strapi).draft(noun, { ar: wordsOf(noun) });
