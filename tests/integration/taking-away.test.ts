import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf, notices } from '../support/desk';
import { newsroomOf } from '../support/newsroom-client';
import { type Outcome, outcomeInCode, outcomeOf } from '../support/outcome';
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

const organisation = () => panel.content('organisation');

describe('unpublishing what has no stages', () => {
  test.each([
    ['from code', (id: string) => desk.unpublish('organisation', id)],
    ['at the panel', (id: string) => organisation().unpublish(id, 'ar').expect(200)],
    [
      'at the panel, discarding the draft',
      (id: string) => organisation().unpublish(id, 'ar', { discardDraft: true }).expect(200),
    ],
    [
      'for several entries of the panel',
      (id: string) =>
        organisation()
          .bulkUnpublish({ documentIds: [id], locale: 'ar' })
          .expect(200),
    ],
  ])('takes away %s, and publishing again reinstates', async (_, unpublish) => {
    const id = await desk.published('organisation', { ar: { name: 'منظمة تُسحب ثم تعود' } });
    await unpublish(id);
    expect(inBrief(await record(id))).toEqual(['ar 1 first superseded', 'ar 2 withdrawal withdrawn']);
    await gone(`organisations/${id}`);
    expect(await listedIds('organisations')).not.toContain(id);
    await desk.publish('organisation', id);
    expect(inBrief(await record(id)).slice(1)).toEqual(['ar 2 withdrawal superseded', 'ar 3 reinstatement live']);
    expect(await newsroom.read(`organisations/${id}`)).toMatchObject({ edition: 3, state: 'live' });
    expect(await listedIds('organisations')).toContain(id);
    verifyChain(await record(id));
  });

  test('says to the public only that it is gone: nobody wrote a notice', async () => {
    const id = await desk.published('organisation', { ar: { name: 'دون إشعار' } });
    await desk.unpublish('organisation', id);
    const { body } = await newsroom.get(`organisations/${id}`).set('Accept-Language', 'en').expect(410);
    expect(body.error.message).toBe('This document has been withdrawn.');
    expect(body.error.details).toMatchObject({ reason: 'published-in-error', notice: null, replacement: null });
  });

  test('two locales of one entry in one bulk action are withdrawn once each', async () => {
    const id = await desk.published('organisation', { ar: { name: 'لغتان معا' }, fr: { name: 'Deux langues' } });
    await organisation()
      .bulkUnpublish({ documentIds: [id], locale: ['ar', 'fr'] })
      .expect(200);
    expect(inBrief(await record(id)).slice(2)).toEqual(['ar 2 withdrawal withdrawn', 'fr 2 withdrawal withdrawn']);
    verifyChain(await record(id));
  });

  test('one locale leaves the others public', async () => {
    const id = await desk.published('organisation', { ar: { name: 'تبقى' }, fr: { name: 'Retirée' } });
    await desk.unpublish('organisation', id, 'fr');
    await gone(`organisations/${id}?locale=fr`);
    expect((await newsroom.read(`organisations/${id}`)).translations).toEqual([]);
  });

  test('what was never public leaves no trace', async () => {
    const id = await desk.draft('organisation', { ar: { name: 'لم تنشر قط' } });
    await desk.unpublish('organisation', id);
    expect(await record(id)).toEqual([]);
    await newsroom.get(`organisations/${id}`).expect(404);
  });
});

describe('withdrawing a press release as published in error', () => {
  const withdrawal = { reason: 'published-in-error', notices };

  test('takes it away in every language, and reinstating brings it back; what was published in error stays gone', async () => {
    const id = await desk.published('press-release', {
      ar: { title: 'يُسحب ثم يعود' },
      fr: { title: 'Retiré puis rétabli' },
    });
    await panel.act('withdraw', id, withdrawal).expect(200);
    const withdrawn = ['ar 1 first superseded', 'fr 1 first superseded'];
    expect(inBrief(await record(id))).toEqual([...withdrawn, 'ar 2 withdrawal withdrawn', 'fr 2 withdrawal withdrawn']);
    for (const path of [`press-releases/${id}`, `press-releases/${id}/editions`, `press-releases/${id}/editions/1`]) {
      await gone(path);
    }
    expect(await listedIds('press-releases')).not.toContain(id);
    await panel.act('reinstate', id, { reason: 'Il n’y avait pas d’erreur.' }).expect(200);
    expect(inBrief(await record(id)).slice(4)).toEqual(['ar 3 reinstatement live', 'fr 3 reinstatement live']);
    expect(await newsroom.read(`press-releases/${id}`)).toMatchObject({ edition: 3, state: 'live' });
    expect(await listedIds('press-releases')).toContain(id);
    await gone(`press-releases/${id}/editions/1`);
    verifyChain(await record(id));
  });

  test.each([
    ['at the panel', (id: string) => panel.content('press-release').unpublish(id, 'ar')],
    [
      'for several entries of the panel',
      (id: string) => panel.content('press-release').bulkUnpublish({ documentIds: [id], locale: 'ar' }),
    ],
  ])('is the only way: Unpublish is refused %s, and changes nothing', async (_, unpublish) => {
    const id = await desk.published('press-release', { ar: { title: 'لا يُسحب في صمت' } });
    const before = await everything(booted.strapi);
    const { body } = await unpublish(id).set('Accept-Language', 'fr').expect(409);
    expect(body.error).toMatchObject({
      name: 'RefusedError',
      details: { code: 'WITHDRAW_INSTEAD', verb: 'unpublish', stage: 'published' },
    });
    expect(body.error.message).toContain('retire');
    expect(await everything(booted.strapi)).toEqual(before);
  });
});

describe('deleting', () => {
  const waysToDelete: [string, (noun: string, id: string) => Promise<Outcome>][] = [
    ['from code', (noun, id) => outcomeInCode(desk.documents(noun).delete({ documentId: id, locale: '*' } as never))],
    ['at the panel', (noun, id) => outcomeOf(panel.content(noun).remove(id, 'ar'))],
    [
      'for several entries of the panel',
      (noun, id) => outcomeOf(panel.content(noun).bulkDelete({ documentIds: [id], locale: 'ar' })),
    ],
  ];
  const nouns: [noun: string, words: object][] = [
    ['press-release', { title: 'للحذف' }],
    ['organisation', { name: 'للحذف' }],
  ];
  const cases = waysToDelete.flatMap(([way, remove]) => nouns.map(([noun, words]) => ({ way, remove, noun, words })));
  const draftOf = (noun: string, documentId: string) =>
    desk.documents(noun).findOne({ documentId, locale: 'ar' } as never) as Promise<unknown>;

  test.each(cases)('a draft of a $noun that was never public is deleted $way', async ({ remove, noun, words }) => {
    const id = await desk.draft(noun, { ar: { ...words } });
    expect((await remove(noun, id)).status).toBeLessThan(300);
    expect(await draftOf(noun, id)).toBeNull();
  });

  test.each(cases)('a $noun that is public, or once was, is not deleted $way', async ({ remove, noun, words }) => {
    const id = await desk.published(noun, { ar: { ...words } });
    expect(await remove(noun, id)).toEqual({ status: 409, code: 'EVER_PUBLIC' });
    await desk.unpublish(noun, id);
    expect(await remove(noun, id)).toEqual({ status: 409, code: 'EVER_PUBLIC' });
    expect(await draftOf(noun, id)).not.toBeNull();
    expect(await record(id)).toHaveLength(2);
  });
});

test('through all of the above, no edition was removed or altered, and every chain can be verified', () =>
  watch.conclude());

const record = (subjectId: string) => editionsIn(booted.strapi, subjectId);

async function gone(path: string): Promise<void> {
  const { body } = await newsroom.get(path).expect(410);
  expect(body).toMatchObject({ data: null, error: { name: 'GoneError', details: { code: 'WITHDRAWN' } } });
}

async function listedIds(collection: string): Promise<string[]> {
  const listed: { documentId: string }[] = await newsroom.read(`${collection}?pagination[pageSize]=100`);
  return listed.map(({ documentId }) => documentId);
}
