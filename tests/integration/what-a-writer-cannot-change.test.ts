import request from 'supertest';

import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';
import { newsroomOf } from '../support/newsroom-client';
import { type PanelUser, signIn } from '../support/panel';

let booted: BootedStrapi;
let desk: ReturnType<typeof deskOf>;
let writer: PanelUser;

beforeAll(async () => {
  booted = await bootStrapi();
  desk = deskOf(booted.strapi);
  writer = await signIn(booted, 'press-office-writer');
});
afterAll(() => booted.stop());

const collection = '/content-manager/collection-types/plugin::press-office.press-release';
const drafts = async (documentId: string) =>
  (await desk.documents('press-release').findMany({ filters: { documentId }, locale: '*' } as never)).length;

describe('the identity of a document', () => {
  test('is not taken over by another draft, from the panel or from code', async () => {
    const published = await desk.draft('press-release', { ar: { title: 'كلمات صادقة', slug: 'honest' } });
    await desk.publish('press-release', published);
    const own = await desk.draft('press-release', { ar: { title: 'كلمات دخيلة', slug: 'forged' } });

    const moved = await writer.content('press-release').update(own, 'ar', { documentId: published });
    expect(moved).toMatchObject({ status: 400, body: { error: { details: { code: 'IDENTITY_FIXED' } } } });
    const created = writer
      .send('post', `${collection}?locale=fr`)
      .send({ title: 'Mots forgés', documentId: published });
    expect(await created).toMatchObject({ status: 400, body: { error: { details: { code: 'IDENTITY_FIXED' } } } });
    await expect(
      desk
        .documents('press-release')
        .clone({ documentId: own, locale: 'ar', data: { documentId: published } } as never),
    ).rejects.toMatchObject({ details: { code: 'IDENTITY_FIXED' } });

    expect([await drafts(published), await drafts(own)]).toEqual([1, 1]);
    await expect(desk.act('correct', published, { kind: 'minor' })).rejects.toMatchObject({
      details: { code: 'NOTHING_CHANGED' },
    });
    expect(await newsroomOf(booted).read(`press-releases/${published}`)).toMatchObject({ title: 'كلمات صادقة' });
  });

  test('may be sent back as it is, as the panel does', async () => {
    const own = await desk.draft('press-release', { ar: { title: 'مسودة' } });
    const saved = await writer.content('press-release').update(own, 'ar', { documentId: own, title: 'مسودة ثانية' });
    expect(saved).toMatchObject({ status: 200, body: { data: { documentId: own, title: 'مسودة ثانية' } } });
  });
});

describe('the bytes of what was published', () => {
  const text = (words: string) => Buffer.from(words);
  const upload = (name: string, bytes: Buffer, type: string, path = '/upload') =>
    writer.send('post', path).attach('files', bytes, { filename: name, contentType: type });
  const fetched = async (url: string) => {
    const { status, text: words } = await request(booted.strapi.server.httpServer).get(url);
    return { status, words };
  };

  test('are neither replaced nor deleted; those of a draft are', async () => {
    const [attached, unused] = await Promise.all(
      ['figures.csv', 'unused.csv'].map(async (name) => {
        const { body } = await upload(name, text('year,seats\n2024,4560\n'), 'text/csv').expect(201);
        return body[0] as { id: number; url: string };
      }),
    );
    const release = await desk.draft('press-release', { ar: { title: 'مع مرفق', attachments: [attached?.id] } });
    await desk.publish('press-release', release);

    const forged = await upload('figures.csv', text('year,seats\n2024,1\n'), 'text/csv', `/upload?id=${attached?.id}`);
    expect(forged).toMatchObject({ status: 409, body: { error: { details: { code: 'FILE_IS_PUBLIC' } } } });
    const removed = await writer.send('delete', `/upload/files/${attached?.id}`);
    expect(removed).toMatchObject({ status: 409, body: { error: { details: { code: 'FILE_IS_PUBLIC' } } } });
    expect(await fetched(attached?.url ?? '')).toEqual({ status: 200, words: 'year,seats\n2024,4560\n' });

    await writer.send('delete', `/upload/files/${unused?.id}`).expect(200);
    expect((await fetched(unused?.url ?? '')).status).toBe(404);
  });

  test.each([
    ['page.html', '<script>alert(1)</script>', 'text/html'],
    ['drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'image/svg+xml'],
    ['script.js', 'alert(1)', 'text/javascript'],
    ['page.txt.html', '<script>alert(1)</script>', 'text/plain'],
  ])('%s, which a browser would run in the panel’s place, is not taken', async (name, words, type) => {
    expect((await upload(name, text(words), type)).status).toBe(400);
  });
});

describe('the languages of the newsroom', () => {
  test('one that something is public in is not deleted, by a super admin either', async () => {
    const admin = await signIn(booted);
    const release = await desk.draft('press-release', { fr: { title: 'En français', slug: 'en-francais' } });
    await desk.publish('press-release', release);
    const locales = (await admin.send('get', '/i18n/locales').expect(200)).body as { id: number; code: string }[];
    const remove = (code: string) =>
      admin.send('delete', `/i18n/locales/${locales.find((locale) => locale.code === code)?.id}`);

    const refused = await remove('fr').set('Accept-Language', 'fr');
    expect(refused).toMatchObject({ status: 409, body: { error: { details: { code: 'LOCALE_IS_PUBLIC' } } } });
    expect(await newsroomOf(booted).read('press-releases/en-francais?locale=fr')).toMatchObject({ locale: 'fr' });
    await remove('en').expect(200);
  });
});

test('nobody signs up from outside until an administrator allows it', async () => {
  const { strapi } = booted;
  const somebody = { username: 'somebody', email: 'somebody@press.example', password: 'Not-a-reader-1' };
  const signUp = () => request(strapi.server.httpServer).post('/api/auth/local/register').send(somebody);
  await signUp().expect(400);
  const settings = { type: 'plugin', name: 'users-permissions', key: 'advanced' } as const;
  const opened = { ...((await strapi.store.get(settings)) as object), allow_register: true, email_confirmation: false };
  await strapi.store.set({ ...settings, value: opened });
  await booted.restart();
  expect((await booted.strapi.store.get(settings)) as object).toMatchObject({ allow_register: true });
});
