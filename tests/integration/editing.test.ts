import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf, type Stage } from '../support/desk';
import { type FreshReleases, freshReleases } from '../support/fresh-releases';
import { newsroomOf } from '../support/newsroom-client';
import { inWords, type Outcome, outcomeInCode, outcomeOf } from '../support/outcome';
import { type PanelUser, signIn } from '../support/panel';
import { editionsIn } from '../support/record';
import { allOf } from '../support/tables';

/** What may be edited in which stage: what was approved comes out as it was approved. */

let booted: BootedStrapi;
let desk: ReturnType<typeof deskOf>;
let fresh: FreshReleases;
let writer: PanelUser;
let project: string;

beforeAll(async () => {
  booted = await bootStrapi();
  desk = deskOf(booted.strapi);
  fresh = freshReleases(booted);
  booted.setClock('2026-03-01T09:00:00.000Z');
  writer = await signIn(booted, 'press-office-writer');
  project = await desk.draft('partner-project', { ar: { name: 'مشروع' }, fr: { name: 'Projet' } });
  await desk.publish('partner-project', project);
});
afterAll(() => booted.stop());

type Edit = (documentId: string) => Promise<Outcome>;
const atPanel = (locale: string, data: object) => (documentId: string) =>
  outcomeOf(writer.content('press-release').update(documentId, locale, data));

const edits: Record<string, Edit> = {
  'a new title': atPanel('ar', { title: 'عنوان بديل' }),
  'another body': atPanel('fr', { body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Autre texte.' }] }] }),
  'another slug': (id) => atPanel('fr', { slug: `adresse-${id}` })(id),
  'a link': (id) => atPanel('ar', { projects: { connect: [{ documentId: project, locale: 'ar' }] } })(id),
  'a new translation': atPanel('en', { title: 'In English' }),
  'an edit from code': (documentId) =>
    outcomeInCode(
      desk
        .documents('press-release')
        .update({ documentId, locale: 'ar', data: { summary: 'ملخص من الكود' } } as never) as Promise<unknown>,
    ),
};
const embargo = atPanel('ar', { embargoUntil: '2027-01-01T09:00:00.000Z' });

const words: Record<Stage, string> = {
  draft: '200',
  submitted: '200',
  approved: '409 APPROVED_WORDS',
  scheduled: '409 SCHEDULED_WORDS',
  published: '200',
  withdrawn: '200',
};
const stages = Object.keys(words) as Stage[];
const cells = Object.entries(edits).flatMap(([name, edit]) => stages.map((stage) => ({ name, edit, stage })));

test.each(cells)('$name, in stage $stage', async ({ edit, stage }) => {
  const id = await fresh.take(stage);
  const before = await allOf(booted.strapi, id);
  expect(inWords(await edit(id)).replace('201', '200')).toBe(words[stage]);
  const after = await allOf(booted.strapi, id);
  expect([await desk.stageOf(id), after.editions, after.audit]).toEqual([stage, before.editions, before.audit]);
  if (words[stage] === '200') return expect(after.desk).not.toEqual(before.desk);
  expect(after).toEqual(before);
  fresh.giveBack(stage, id);
});

test.each([
  ['draft', '200'],
  ['submitted', '200'],
  ['approved', '409 APPROVED_WORDS'],
  ['scheduled', '409 SCHEDULED_WORDS'],
  ['published', '200'],
  ['withdrawn', '200'],
] as const)('another embargo, in stage %s: %s', async (stage, expected) => {
  const id = await fresh.take(stage);
  const before = await allOf(booted.strapi, id);
  expect(inWords(await embargo(id))).toBe(expected);
  if (expected !== '200') expect(await allOf(booted.strapi, id)).toEqual(before);
  expect(await desk.stageOf(id)).toBe(stage);
});

test.each(stages)('a save that changes nothing is none, in stage %s', async (stage) => {
  const id = await fresh.take(stage);
  const before = await allOf(booted.strapi, id);
  const draft = (await desk
    .documents('press-release')
    .findOne({ documentId: id, locale: 'ar' } as never)) as unknown as Record<string, unknown>;
  const { title, slug, summary, updatedAt } = draft;
  const seen = { title, slug, summary, kicker: '', updatedAt: new Date(String(updatedAt)).toISOString() };
  await writer.content('press-release').update(id, 'ar', seen).expect(200);
  const after = await allOf(booted.strapi, id);
  expect([after.stage, after.editions, after.audit]).toEqual([before.stage, before.editions, before.audit]);
});

test('the last editor is remembered, of an edit from code that there was none', async () => {
  const id = await fresh.take('draft');
  const lastEditor = async () =>
    (await booted.strapi.db.connection('press_office_release_stages').where({ release_id: id }).first())
      ?.last_edited_by as number | null;
  await edits['a new title']?.(id);
  expect(await lastEditor()).toBe(writer.id);
  await edits['an edit from code']?.(id);
  expect(await lastEditor()).toBeNull();
});

test.each([
  ['approved', 'ar', 'بلاغ', 'أرجع'],
  ['approved', 'fr', 'communiqué', 'Renvoyez'],
  ['approved', 'en', 'press release', 'Send it back'],
  ['scheduled', 'ar', 'بلاغ', 'برمجته'],
  ['scheduled', 'fr', 'communiqué', 'agenda'],
  ['scheduled', 'en', 'press release', 'agenda'],
] as const)(
  'in stage %s she reads in her language what to do instead: %s',
  async (stage, language, subject, instead) => {
    const id = await fresh.take(stage);
    const edit = writer.content('press-release').update(id, 'ar', { title: 'آخر' }).set('Accept-Language', language);
    const { body } = await edit.expect(409);
    expect(body.error.details).toMatchObject({ verb: 'edit', stage });
    expect(body.error.message).toContain(subject);
    expect(body.error.message).toContain(instead);
  },
);

test('edits of what is published wait for a correction: the public reads the old words until then', async () => {
  const id = await desk.bringTo('published', await desk.draft('press-release', { ar: { title: 'كما نشر' } }));
  const record = await editionsIn(booted.strapi, id);
  await writer.content('press-release').update(id, 'ar', { title: 'كما سيصحح' }).expect(200);
  expect((await newsroomOf(booted).read(`press-releases/${id}`)).title).toBe('كما نشر');
  expect(await editionsIn(booted.strapi, id)).toEqual(record);
  await desk.act('correct', id, { kind: 'minor' });
  expect((await newsroomOf(booted).read(`press-releases/${id}`)).title).toBe('كما سيصحح');
});

test('what is sent back may be edited, and is approved anew', async () => {
  const id = await fresh.take('approved');
  await desk.act('send-back', id, { reason: 'Une coquille dans le titre' });
  await writer.content('press-release').update(id, 'ar', { title: 'مصحح' }).expect(200);
  await expect(desk.act('publish', id)).rejects.toMatchObject({ details: { code: 'WRONG_STAGE', stage: 'draft' } });
});
