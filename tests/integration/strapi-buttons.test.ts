import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf, type Stage } from '../support/desk';
import { type FreshReleases, freshReleases } from '../support/fresh-releases';
import { newsroomOf } from '../support/newsroom-client';
import { type Outcome, outcomeInCode, outcomeOf } from '../support/outcome';
import { type PanelUser, signIn } from '../support/panel';
import { editionsIn, inBrief } from '../support/record';
import { acts, allOf, everything } from '../support/tables';

/** Strapi’s own buttons and code, in every stage, for a super admin: they obey the desk’s rules. */

let booted: BootedStrapi;
let desk: ReturnType<typeof deskOf>;
let fresh: FreshReleases;
let panel: PanelUser;

beforeAll(async () => {
  booted = await bootStrapi();
  desk = deskOf(booted.strapi);
  fresh = freshReleases(booted);
  booted.setClock('2026-03-01T09:00:00.000Z');
  panel = await signIn(booted);
});
afterAll(() => booted.stop());

const stages: Stage[] = ['draft', 'submitted', 'approved', 'scheduled', 'published', 'withdrawn'];
const content = () => panel.content('press-release');
const code = () => desk.documents('press-release') as unknown as Record<string, (params: object) => Promise<unknown>>;

type Way = [name: string, attempt: (documentId: string) => Promise<Outcome>];

const publishing: Way[] = [
  ['Publish', (id) => outcomeOf(content().publish(id, 'ar'))],
  ['Publish for several entries', (id) => outcomeOf(content().bulkPublish({ documentIds: [id], locale: ['ar'] }))],
  ['publish from code', (id) => outcomeInCode(code().publish!({ documentId: id, locale: 'ar' }))],
  [
    'an update with status published from code',
    (id) => outcomeInCode(code().update!({ documentId: id, locale: 'ar', data: {}, status: 'published' })),
  ],
];

/** What is not public the panel does not find. */
const unpublishingAtPanel: Way[] = [
  ['Unpublish', (id) => outcomeOf(content().unpublish(id, 'ar'))],
  ['Unpublish and discard the draft', (id) => outcomeOf(content().unpublish(id, 'ar', { discardDraft: true }))],
  ['Unpublish for several entries', (id) => outcomeOf(content().bulkUnpublish({ documentIds: [id], locale: 'ar' }))],
];

const unpublishing: Way[] = [
  ['unpublish from code', (id) => outcomeInCode(code().unpublish!({ documentId: id, locale: '*' }))],
];

const deleting: Way[] = [
  ['Delete', (id) => outcomeOf(content().remove(id, '*'))],
  ['Delete one language', (id) => outcomeOf(content().remove(id, 'ar'))],
  ['Delete for several entries', (id) => outcomeOf(content().bulkDelete({ documentIds: [id], locale: 'ar' }))],
  ['delete from code', (id) => outcomeInCode(code().delete!({ documentId: id, locale: '*' }))],
];

/** What each comes to in a stage: done, nothing (404, or 200 with a count of 0), or the code of a refusal. */
const done = 'done';
const nothing = 'nothing';
const table: [ways: Way[], outcome: Record<Stage, string>][] = [
  [
    publishing,
    {
      draft: 'WRONG_STAGE',
      submitted: 'WRONG_STAGE',
      approved: done,
      scheduled: 'WRONG_STAGE',
      published: 'WRONG_STAGE',
      withdrawn: 'WRONG_STAGE',
    },
  ],
  [
    unpublishingAtPanel,
    {
      draft: nothing,
      submitted: nothing,
      approved: nothing,
      scheduled: nothing,
      published: 'WITHDRAW_INSTEAD',
      withdrawn: nothing,
    },
  ],
  [
    unpublishing,
    {
      draft: 'WITHDRAW_INSTEAD',
      submitted: 'WITHDRAW_INSTEAD',
      approved: 'WITHDRAW_INSTEAD',
      scheduled: 'WITHDRAW_INSTEAD',
      published: 'WITHDRAW_INSTEAD',
      withdrawn: 'WITHDRAW_INSTEAD',
    },
  ],
  [
    deleting,
    {
      draft: done,
      submitted: 'WRONG_STAGE',
      approved: 'WRONG_STAGE',
      scheduled: 'WRONG_STAGE',
      published: 'EVER_PUBLIC',
      withdrawn: 'EVER_PUBLIC',
    },
  ],
];
const cells = table.flatMap(([ways, outcome]) =>
  ways.flatMap(([name, attempt]) => stages.map((stage) => ({ name, stage, outcome: outcome[stage], attempt }))),
);

test.each(cells)('$name, in stage $stage: $outcome', async ({ stage, outcome, attempt }) => {
  const id = await fresh.take(stage);
  const before = await allOf(booted.strapi, id);
  const { status, code: given } = await attempt(id);
  if (outcome === done) {
    expect(status).toBeLessThan(300);
    return;
  }
  if (outcome === nothing) expect([200, 404]).toContain(status);
  else expect([status, given]).toEqual([409, outcome]);
  expect(await allOf(booted.strapi, id)).toEqual(before);
  fresh.giveBack(stage, id);
});

describe('publishing an approved release', () => {
  test.each(publishing)('by %s: in all its languages at once, as the desk’s verb', async (_, attempt) => {
    const id = await fresh.take('approved');
    expect((await attempt(id)).status).toBe(200);
    const editions = await editionsIn(booted.strapi, id);
    expect(inBrief(editions)).toEqual(['ar 1 first live', 'fr 1 first live']);
    expect(await acts(booted.strapi, id)).toEqual([
      'submit draft → submitted',
      'approve submitted → approved',
      'publish approved → published',
    ]);
  });

  test('with other words than were approved is refused, and neither saves nor publishes', async () => {
    const id = await fresh.take('approved');
    const before = await allOf(booted.strapi, id);
    const other = { title: 'عنوان آخر' };
    const updated = code().update!({ documentId: id, locale: 'ar', data: other, status: 'published' });
    expect(await outcomeInCode(updated)).toEqual({ status: 409, code: 'APPROVED_WORDS' });
    expect(await outcomeOf(content().publish(id, 'ar', other))).toEqual({ status: 409, code: 'APPROVED_WORDS' });
    expect(await allOf(booted.strapi, id)).toEqual(before);
  });
});

describe('a release that is not saved yet', () => {
  test('is not published at once by the panel, and not kept either', async () => {
    const before = await everything(booted.strapi);
    const sent = content().publishNew({ title: 'Straight out', slug: 'straight-out', locale: 'en' }, { locale: 'en' });
    expect(await outcomeOf(sent)).toEqual({ status: 409, code: 'WRONG_STAGE' });
    expect(await everything(booted.strapi)).toEqual(before);
  });

  test('is not published at once by code, and not kept either', async () => {
    const before = await everything(booted.strapi);
    const created = code().create!({ locale: 'ar', data: { title: 'نشر من الكود' }, status: 'published' });
    expect(await outcomeInCode(created)).toEqual({ status: 409, code: 'WRONG_STAGE' });
    expect(await everything(booted.strapi)).toEqual(before);
  });
});

describe('discarding the draft', () => {
  const ways: Way[] = [
    ['at the panel', (id) => outcomeOf(content().discard(id, 'ar'))],
    ['from code', (id) => outcomeInCode(code().discardDraft!({ documentId: id, locale: 'ar' }))],
  ];

  test.each(ways)('%s, in stage published, brings the public words back', async (_, attempt) => {
    const id = await fresh.take('published');
    const record = await editionsIn(booted.strapi, id);
    expect((await attempt(id)).status).toBe(200);
    expect(await code().findOne!({ documentId: id, locale: 'ar' })).toMatchObject({ summary: null });
    expect(await editionsIn(booted.strapi, id)).toEqual(record);
    expect(await desk.stageOf(id)).toBe('published');
  });

  const notPublic: Stage[] = ['draft', 'submitted', 'approved', 'scheduled', 'withdrawn'];

  test.each(notPublic)('at the panel, in stage %s, is not offered, and throws nothing away', async (stage) => {
    const id = await fresh.take(stage);
    const before = await allOf(booted.strapi, id);
    await content().discard(id, 'ar').expect(404);
    expect(await allOf(booted.strapi, id)).toEqual(before);
    fresh.giveBack(stage, id);
  });

  test.each(notPublic)('from code, in stage %s, is refused, and throws nothing away', async (stage) => {
    const id = await fresh.take(stage);
    const before = await allOf(booted.strapi, id);
    for (const locale of ['ar', ['ar', 'fr'], '*']) {
      const refused = { status: 409, code: 'NOT_PUBLIC' };
      expect(await outcomeInCode(code().discardDraft!({ documentId: id, locale }))).toEqual(refused);
    }
    expect(await allOf(booted.strapi, id)).toEqual(before);
    fresh.giveBack(stage, id);
  });
});

describe('several entries at once', () => {
  test('one that may not be published keeps the others back', async () => {
    const [good, bad] = [await fresh.take('approved'), await fresh.take('submitted')];
    const before = await everything(booted.strapi);
    const sent = content().bulkPublish({ documentIds: [good, bad], locale: ['ar'] });
    expect(await outcomeOf(sent)).toEqual({ status: 409, code: 'WRONG_STAGE' });
    expect(await everything(booted.strapi)).toEqual(before);
  });

  test('one that is public keeps the drafts beside it from being deleted', async () => {
    const [draft, published] = [await fresh.take('draft'), await fresh.take('published')];
    const before = await everything(booted.strapi);
    const sent = content().bulkDelete({ documentIds: [draft, published], locale: 'ar' });
    expect(await outcomeOf(sent)).toEqual({ status: 409, code: 'EVER_PUBLIC' });
    expect(await everything(booted.strapi)).toEqual(before);
  });
});

test('a writer’s Publish is refused for want of permission, before the stage is told', async () => {
  const writer = await signIn(booted, 'press-office-writer');
  const id = await fresh.take('approved');
  expect((await writer.content('press-release').publish(id, 'ar')).status).toBe(403);
  await newsroomOf(booted).get(`press-releases/${id}`).expect(404);
});
