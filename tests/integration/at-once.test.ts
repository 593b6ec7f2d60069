import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';
import { newsroomOf } from '../support/newsroom-client';
import { type PanelUser, signIn } from '../support/panel';
import { editionsIn, inBrief, verifyChain } from '../support/record';
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

test('through all of the above, no edition was removed or altered, and every chain can be verified', () =>
  watch.conclude());

const record = (subjectId?: string) => editionsIn(booted.strapi, subjectId);

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
