import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';
import { newsroomOf } from '../support/newsroom-client';
import { type PanelUser, signIn } from '../support/panel';
import { editionsIn } from '../support/record';
import { type RecordWatch, watchRecord } from '../support/record-watch';

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
    await desk.published('press-release', { fr: { title: 'Un', slug: 'same-in-two' } });
    const other = await desk.published('press-release', { en: { title: 'One', slug: 'same-in-two' } });
    expect((await newsroom.read('press-releases/same-in-two?locale=en')).documentId).toBe(other);
    await expect(desk.draft('press-release', { fr: { title: 'Deux', slug: 'same-in-two' } })).rejects.toMatchObject({
      details: { code: 'SLUG_TAKEN' },
    });
  });

  test('a former slug leads to the present one for ever, and is never given to another', async () => {
    const id = await desk.published('press-release', { en: { title: 'Moving', slug: 'at-first' } });
    await republished(id, { slug: 'at-last' });
    const moved = await newsroom.get('press-releases/at-first?locale=en').expect(301);
    expect(moved.headers.location).toBe('/api/press-releases/at-last?locale=en');
    await newsroom.get('press-releases/at-last?locale=en').expect(200);
    await expect(desk.draft('press-release', { en: { title: 'Thief', slug: 'at-first' } })).rejects.toMatchObject({
      details: { code: 'SLUG_TAKEN' },
    });
    const namesake = await desk.published('press-release', { en: { title: 'At first' } });
    expect((await newsroom.read(`press-releases/${namesake}?locale=en`)).slug).toBe('at-first-2');
    await republished(id, { slug: 'at-first' });
    await newsroom.get('press-releases/at-first?locale=en').expect(200);
    expect((await newsroom.get('press-releases/at-last?locale=en')).headers.location).toContain('at-first');
  });

  test('are kept by what was taken away', async () => {
    const id = await desk.published('press-release', { en: { title: 'Taken away', slug: 'taken-away' } });
    await desk.unpublish('press-release', id);
    const namesake = await desk.published('press-release', { en: { title: 'Taken away' } });
    expect((await newsroom.read(`press-releases/${namesake}?locale=en`)).slug).toBe('taken-away-2');
  });

  test('the slug of a copied record is not that of the original', async () => {
    const id = await desk.published('press-release', { en: { title: 'Original', slug: 'original' } });
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
      const publish = () => panel.act('publish-at-once', id, { reason: 'Urgent' });
      const { body } = await publish().expect(409);
      expect(body.error).toMatchObject({ name: 'RefusedError', details: { code: 'NO_SLUG' } });
      expect(body.error.message).toContain('slug');
      expect(await record(id)).toEqual([]);
      expect(await draftOf(id)).toMatchObject({ title });
      await update(id, { slug: `given-${id}` });
      await publish().expect(200);
      expect((await newsroom.read(`press-releases/given-${id}?locale=en`)).title).toBe(title);
    },
  );
});

test('through all of the above, no edition was removed or altered, and every chain can be verified', () =>
  watch.conclude());

const record = (subjectId?: string) => editionsIn(booted.strapi, subjectId);

const update = (documentId: string, data: object) =>
  desk.documents('press-release').update({ documentId, locale: 'en', data } as never);

async function republished(documentId: string, data: object): Promise<void> {
  await update(documentId, data);
  await desk.publish('press-release', documentId);
}

const draftOf = (documentId: string) =>
  desk.documents('press-release').findOne({ documentId, locale: 'en' } as never) as Promise<unknown>;
