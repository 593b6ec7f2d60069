import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import request from 'supertest';

import { flagVariable } from '../../src/environment/flag-variable';
import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';

const locales = ['ar', 'fr', 'en'] as const;
type Locale = (typeof locales)[number];

const eight = [
  ['thamm-pilot-recruited', '50', 'approximately', null, 'thamm'],
  ['thamm-germany-pre-departure', '43', 'exactly', 'DE', 'thamm'],
  ['thamm-belgium', '50', 'exactly', 'BE', 'thamm'],
  ['sted-staff-trained', '15', 'exactly', null, 'sted-amt'],
  ['entrepreneurship-trainees', '66729', 'exactly', 'MA', 'entrepreneurship'],
  ['entrepreneurship-trainers', '606', 'exactly', null, 'entrepreneurship'],
  ['cmc-tamesna-branches', '79', 'exactly', null, null],
  ['cmc-tamesna-seats', '4560', 'up-to', null, null],
] as const;

const visitSlugs = {
  ar: 'houngbo-yaktashif-tamesna',
  fr: 'gilbert-houngbo-decouvre-tamesna',
  en: 'gilbert-houngbo-discovers-tamesna',
};
const draftSlugs = ['musawwada-ghayr-manshura', 'brouillon-non-publie', 'unpublished-draft'];
const emails = ['admin', 'head', 'editor', 'writer'].map((name) => `${name}@press.example`);

interface Item {
  slug: string;
  type: string;
  releasedAt: string;
}

describe('a start on an empty database', () => {
  let booted: BootedStrapi;
  beforeAll(async () => {
    booted = await bootStrapi({ environment: { PRESS_OFFICE_SAMPLE: 'true' }, isFirstStart: true });
  });
  afterAll(() => booted.stop());

  const http = () => request(booted.strapi.server.httpServer);
  const rest = async (address: string) => (await http().get(`/api/${address}`).expect(200)).body;
  const login = (email: string, password: string) => http().post('/admin/login').send({ email, password });
  const accountsFile = () => path.join(booted.folder, '.tmp', 'sample-accounts.json');
  const accounts = async () => JSON.parse(await readFile(accountsFile(), 'utf8')) as Record<string, string>;
  const countRows = async () => {
    const uids = Object.keys(booted.strapi.contentTypes).filter((uid) => uid.startsWith('plugin::press-office.'));
    const counted = [...uids, 'admin::user', 'admin::role', 'plugin::upload.file'];
    return Promise.all(counted.map((uid) => booted.strapi.db.query(uid as 'admin::user').count()));
  };

  test.each(locales)('the releases are listed in %s, newest first, of more than one type', async (locale) => {
    const { data, meta } = await rest(`press-releases?locale=${locale}`);
    const instants = data.map((item: Item) => item.releasedAt);
    expect(meta.pagination.total).toBe(8);
    expect(instants).toEqual([...instants].sort().reverse());
    expect(new Set(data.map((item: Item) => item.type)).size).toBeGreaterThanOrEqual(4);
  });

  test.each([
    ['ar', 'ما يقارب 50 شابا', 'ما يصل إلى 4.560 مقعد بيداغوجي', '66.729 متدربا'],
    ['fr', 'près de 50 jeunes', 'jusqu’à 4 560 places pédagogiques', '66 729 stagiaires'],
    ['en', 'about 50 young people', 'up to 4,560 training places', '66,729 trainees'],
  ])('the eight figures in %s', async (locale, recruited, seats, trainees) => {
    const { data } = await rest(`figures?locale=${locale}`);
    expect(data).toHaveLength(eight.length);
    for (const [key, value, qualifier, geo, project] of eight) {
      const { data: figure } = await rest(`figures/${key}?locale=${locale}`);
      expect(figure).toMatchObject({ key, value, qualifier, geo, project, locale, revision: 1 });
      expect(figure.unit).toEqual(expect.any(String));
      expect(figure.source).toEqual(expect.any(String));
    }
    const displays = data.map(({ display }: { display: string }) => display.replace(/[\u00a0\u202f]/g, ' '));
    expect(displays).toEqual(expect.arrayContaining([recruited, seats, trainees]));
  });

  test.each(locales)('the visit to Tamesna in %s, with all that it speaks of', async (locale: Locale) => {
    const { data } = await rest(`press-releases/${visitSlugs[locale]}?locale=${locale}`);
    expect(data).toMatchObject({ locale, dir: locale === 'ar' ? 'rtl' : 'ltr', type: 'press-release', edition: 1 });
    expect(data.releasedAt).toBe('2024-05-08T15:00:00.000Z');
    expect(data.dateline).toEqual({ place: locale === 'ar' ? 'تامسنا' : 'Tamesna', date: '2024-05-08' });
    expect(slugsOf(data.projects)).toEqual(['thamm', 'sted-amt', 'youth-at-work', 'entrepreneurship']);
    expect(data.figures.map(({ key }: { key: string }) => key)).toEqual(eight.map(([key]) => key));
    expect(slugsOf(data.organisations)).toEqual(['ofppt', 'ilo', 'koica', 'cida', 'european-union']);
    expect(slugsOf(data.people)).toEqual(['loubna-tricha', 'gilbert-houngbo']);
    expect(data.contacts).toEqual([expect.objectContaining({ email: 'press@example.org', phone: null })]);
    expect(data.translations.map((one: { locale: string }) => one.locale).sort()).toEqual(
      locales.filter((one) => one !== locale).sort(),
    );
    expect(data.body.html).toMatch(/<h2>.+<ul><li>.+<a href="https:\/\/www\.ilo\.org">/s);
  });

  test('the cover is a picture that can be fetched, described in each language', async () => {
    const covers = await Promise.all(
      locales.map(async (locale) => (await rest(`press-releases/${visitSlugs[locale]}?locale=${locale}`)).data.cover),
    );
    expect(new Set(covers.map((cover) => cover.alternativeText)).size).toBe(3);
    for (const cover of covers) {
      expect(cover).toMatchObject({
        width: 1600,
        height: 900,
        caption: expect.any(String),
        credit: expect.any(String),
      });
      expect(cover.alternativeText.length).toBeGreaterThan(30);
    }
    const picture = await http().get(covers[0].url).expect(200);
    expect(picture.type).toBe('image/jpeg');
    expect(picture.body.length).toBeGreaterThan(10_000);
  });

  test.each(locales)('the four projects in %s, with their figures, partners and releases', async (locale) => {
    const { data } = await rest(`partner-projects?locale=${locale}`);
    expect(slugsOf(data).sort()).toEqual(['entrepreneurship', 'sted-amt', 'thamm', 'youth-at-work']);
    const { data: thamm } = await rest(`partner-projects/thamm?locale=${locale}`);
    expect(thamm.phases).toEqual([
      { name: expect.any(String), from: null, to: null },
      { name: expect.any(String), from: '2024', to: '2028' },
    ]);
    expect(thamm.figures).toHaveLength(3);
    expect(thamm.pressReleases).toHaveLength(3);
    const { data: sted } = await rest(`partner-projects/sted-amt?locale=${locale}`);
    expect(sted.countries).toEqual(['MA', 'TN', 'DZ']);
    expect(slugsOf(sted.funders)).toEqual(['koica']);
    expect(sted.description.text.length).toBeGreaterThan(100);
  });

  test('the copy desk would let every press release through, and tells of none of them', async () => {
    const uid = 'plugin::press-office.press-release' as 'plugin::upload.file';
    const releases = await booted.strapi.documents(uid).findMany({ locale: 'ar' } as never);
    expect(releases.length).toBeGreaterThan(7);
    for (const { documentId } of releases) {
      const report = await booted.strapi.plugin('press-office').service('publication').reportOn(documentId);
      expect(report.findings).toEqual([]);
    }
  });

  test('the draft waits at the desk for approval, and is nowhere in public', async () => {
    const drafts = await booted.strapi.db
      .query('plugin::press-office.press-release' as 'admin::user')
      .findMany({ where: { slug: { $in: draftSlugs } } as object });
    expect(drafts).toHaveLength(3);
    const { stage } = await booted.strapi.plugin('press-office').service('publication').reportOn(drafts[0].documentId);
    expect(stage).toBe('submitted');
    for (const [index, locale] of locales.entries()) {
      await http().get(`/api/press-releases/${draftSlugs[index]}?locale=${locale}`).expect(404);
      const { data } = await rest(`press-releases?locale=${locale}&pagination[pageSize]=100`);
      expect(slugsOf(data)).not.toContain(draftSlugs[index]);
    }
  });

  test('every account can sign in, and the super admin is one', async () => {
    const passwords = await accounts();
    expect(Object.keys(passwords)).toEqual(emails);
    expect(new Set(Object.values(passwords)).size).toBe(1);
    expect(passwords['admin@press.example']).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d).{16,}$/);
    for (const email of emails) await login(email, passwords[email] ?? '').expect(200);
    const users = await booted.strapi.db.query('admin::user').findMany({ populate: ['roles'], orderBy: 'id' });
    expect(users.map(({ roles }) => roles.map(({ code }: { code: string }) => code))).toEqual([
      ['strapi-super-admin'],
      ['press-office-head'],
      ['press-office-editor'],
      ['press-office-writer'],
    ]);
    const { body } = await http().get('/admin/init').expect(200);
    expect(body.data.hasAdmin).toBe(true);
  });

  test('the file of passwords is for its owner only', async () => {
    expect((await stat(accountsFile())).mode & 0o777).toBe(0o600);
  });

  test('a second start adds nothing, and the passwords still hold', async () => {
    const before = { rows: await countRows(), pictures: await pictures(booted), passwords: await accounts() };
    await booted.restart();
    expect({ rows: await countRows(), pictures: await pictures(booted), passwords: await accounts() }).toEqual(before);
    await login('admin@press.example', before.passwords['admin@press.example'] ?? '').expect(200);
  });
});

describe('a start that breaks off', () => {
  let booted: BootedStrapi;
  beforeAll(async () => {
    booted = await bootStrapi();
  });
  afterAll(() => booted.stop());

  test('leaves no half of the world behind, and the next one loads all of it', async () => {
    const slugs = () => booted.strapi.db.getConnection('press_office_public_slugs');
    const last = { subject_kind: 'press-release', language: 'en', slug: 'the-partners-of-the-office' };
    await slugs().insert({ ...last, subject_id: 'somebody-else' });
    await expect(booted.restart({ PRESS_OFFICE_SAMPLE: 'true' })).rejects.toThrow(last.slug);
    await booted.restart({ PRESS_OFFICE_SAMPLE: 'false' });
    expect(await rowsOfWorld(booted)).toBe(0);
    const stored = await pictures(booted);
    await slugs().where(last).delete();
    await booted.restart({ PRESS_OFFICE_SAMPLE: 'true' });
    const { body } = await request(booted.strapi.server.httpServer).get('/api/press-releases?locale=en').expect(200);
    expect(body.data).toHaveLength(8);
    expect(await pictures(booted)).toEqual(stored);
  });

  test('makes no account when the passwords cannot be written down', async () => {
    await booted.strapi.db.query('admin::user').deleteMany({});
    await rm(path.join(booted.folder, '.tmp'), { recursive: true });
    await writeFile(path.join(booted.folder, '.tmp'), 'a file where a folder should be');
    await expect(booted.restart({ PRESS_OFFICE_SAMPLE: 'true' })).rejects.toThrow('.tmp');
    await booted.restart({ PRESS_OFFICE_SAMPLE: 'false' });
    expect(await booted.strapi.db.query('admin::user').count()).toBe(0);
  });
});

test('production loads nothing and makes no account unless it is asked to', async () => {
  const booted = await bootStrapi({
    environment: { NODE_ENV: 'production', PRESS_OFFICE_SAMPLE: undefined },
    isFirstStart: true,
  });
  const { body } = await request(booted.strapi.server.httpServer).get('/api/press-releases').expect(200);
  expect(body.data).toEqual([]);
  expect(await booted.strapi.db.query('admin::user').count()).toBe(0);
  expect(await pictures(booted)).toEqual([]);
  await booted.stop();
});

test('PRESS_OFFICE_SAMPLE is true or false, or an error that names it', () => {
  process.env.PRESS_OFFICE_SAMPLE = 'yes';
  expect(() => flagVariable('PRESS_OFFICE_SAMPLE', true)).toThrow(/PRESS_OFFICE_SAMPLE is "yes".*"true" or "false"/);
});

const slugsOf = (items: { slug: string }[]) => items.map(({ slug }) => slug);

const pictures = async ({ folder }: BootedStrapi) => (await readdir(path.join(folder, 'public', 'uploads'))).sort();

async function rowsOfWorld({ strapi }: BootedStrapi): Promise<number> {
  const nouns = ['press-release', 'partner-project', 'figure', 'organisation', 'person', 'media-contact', 'edition'];
  const count = (noun: string) => strapi.db.query(`plugin::press-office.${noun}` as 'admin::user').count();
  const counts = await Promise.all(nouns.map(count));
  return counts.reduce((sum, rows) => sum + rows, 0);
}
