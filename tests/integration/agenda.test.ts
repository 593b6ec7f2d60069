import request from 'supertest';

import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';
import { newsroomOf } from '../support/newsroom-client';
import { inWords, outcomeOf } from '../support/outcome';
import { type PanelUser, signIn } from '../support/panel';
import { editionsIn, inBrief } from '../support/record';
import { type RecordWatch, watchRecord } from '../support/record-watch';
import { acts, everything } from '../support/tables';
import { auditIn } from '../support/audit-chain';

/** What is scheduled falls due, on time or late, exactly once; the agenda tells how. */

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
  panel = await signIn(booted);
  // A release that cannot be published is told to the log as an error, which it is.
  booted.strapi.log.level = 'silent';
});
beforeEach(() => booted.setClock('2026-03-01T09:00:00.000Z'));
afterEach(() => watch.look());
afterAll(() => booted.stop());

const due = '2026-03-02T10:00:00.000Z';

describe('publishing what is due', () => {
  test.each([
    ['a millisecond before', '2026-03-02T09:59:59.999Z', null],
    ['at the instant', due, 0],
    ['a second later', '2026-03-02T10:00:01.000Z', 1000],
    ['after a week of downtime', '2026-03-09T10:00:00.000Z', 604_800_000],
  ])('%s', async (_, now, lateness) => {
    const id = await scheduled();
    const run = await publishDue(now);
    if (lateness === null) {
      expect(run).toEqual({ published: [], failed: [] });
      expect([await desk.stageOf(id), await editionsIn(booted.strapi, id)]).toEqual(['scheduled', []]);
      await newsroom.get(`press-releases/${id}`).expect(404);
      await desk.act('unschedule', id);
      return;
    }
    expect(run.failed).toEqual([]);
    expect(run.published).toEqual([{ documentId: id, locales: ['ar', 'fr'], embargoUntil: due, latenessMs: lateness }]);
    const editions = await editionsIn(booted.strapi, id);
    expect(inBrief(editions)).toEqual(['ar 1 first live', 'fr 1 first live']);
    expect(editions.map(({ released_at, actor }) => [released_at, actor])).toEqual([
      [now, null],
      [now, null],
    ]);
    expect((await newsroom.read(`press-releases/${id}?locale=fr`)).releasedAt).toBe(now);
    const entry = (await auditIn(booted.strapi, id)).at(-1);
    expect(entry).toMatchObject({ verb: 'fall-due', actor: null, from_stage: 'scheduled', to_stage: 'published' });
    expect(JSON.parse(entry?.particulars ?? '')).toMatchObject({ embargoUntil: due, latenessMs: lateness });
    expect(JSON.parse(entry?.editions ?? '')).toEqual(editions.map(({ hash }) => hash));
  });

  test('twice, or at once from several sides, publishes each release once', async () => {
    const ids = [await scheduled(), await scheduled(), await scheduled()];
    const runs = await Promise.all(Array.from({ length: 4 }, () => publishDue(due)));
    expect(runs.flatMap(({ published }) => published.map(({ documentId }) => documentId)).sort()).toEqual(ids.sort());
    expect(await publishDue(due)).toEqual({ published: [], failed: [] });
    for (const id of ids) {
      expect(inBrief(await editionsIn(booted.strapi, id))).toEqual(['ar 1 first live', 'fr 1 first live']);
      expect((await acts(booted.strapi, id)).filter((act) => act.startsWith('fall-due'))).toHaveLength(1);
    }
  });

  test('in the order of their instants, whatever order they were scheduled in', async () => {
    const later = await scheduled({ until: '2026-03-02T12:00:00.000Z' });
    const sooner = await scheduled({ until: '2026-03-02T11:00:00.000Z' });
    const { published } = await publishDue('2026-03-02T12:00:00.000Z');
    expect(published.map(({ documentId }) => documentId)).toEqual([sooner, later]);
  });

  test('only the languages that were scheduled; the others wait for a correction', async () => {
    const id = await scheduled({ locales: ['fr'] });
    await publishDue(due);
    expect(inBrief(await editionsIn(booted.strapi, id))).toEqual(['fr 1 first live']);
    await newsroom.get(`press-releases/${id}`).expect(404);
    booted.setClock(due);
    await desk.act('correct', id, { kind: 'minor' });
    expect(inBrief(await editionsIn(booted.strapi, id))).toEqual(['fr 1 first live', 'ar 1 first live']);
  });

  test('what was taken off the agenda in time stays where it is', async () => {
    const id = await scheduled();
    await desk.act('unschedule', id);
    expect(await publishDue('2026-04-01T00:00:00.000Z')).toEqual({ published: [], failed: [] });
    expect(await desk.stageOf(id)).toBe('approved');
  });

  test('what has fallen due is published like any other: it can be corrected and withdrawn', async () => {
    const id = await scheduled();
    await publishDue(due);
    booted.setClock('2026-03-03T10:00:00.000Z');
    await desk.documents('press-release').update({ documentId: id, locale: 'fr', data: { summary: 'x' } } as never);
    await panel.act('correct', id, { kind: 'minor' }).expect(200);
    await panel.act('withdraw', id, { reason: 'legal', notices: { ar: 'سحب', fr: 'Retiré' } }).expect(200);
    await newsroom.get(`press-releases/${id}`).expect(410);
  });
});

describe('what a scheduled release links to', () => {
  const projectFor = () => desk.draft('partner-project', { ar: { name: 'مشروع' }, fr: { name: 'Projet' } });

  test('comes out with it at that moment, when that was asked for', async () => {
    const project = await projectFor();
    const id = await scheduled({ projects: [project], withDependencies: true });
    await newsroom.get(`partner-projects/${project}`).expect(404);
    expect((await publishDue(due)).failed).toEqual([]);
    expect((await newsroom.read(`press-releases/${id}`)).projects).toMatchObject([{ documentId: project }]);
    await newsroom.get(`partner-projects/${project}`).expect(200);
  });

  test('is not announced before: publishing the project by itself is refused', async () => {
    const project = await projectFor();
    const id = await scheduled({ projects: [project], withDependencies: true });
    const { body } = await panel.content('partner-project').publish(project, 'ar').expect(409);
    expect(body.error.details).toMatchObject({ code: 'LINKED_TO_EMBARGO', pressReleases: [id] });
    await newsroom.get(`partner-projects/${project}`).expect(404);
    await publishDue(due);
  });

  test('and was taken away meanwhile, is left out: the release comes out without it, at its hour', async () => {
    const [gone, kept] = [await projectFor(), await projectFor()];
    for (const project of [gone, kept]) await desk.publish('partner-project', project);
    const id = await scheduled({ projects: [gone, kept] });
    await desk.unpublish('partner-project', gone);
    const run = await publishDue(due);
    expect(run).toMatchObject({ published: [{ documentId: id, latenessMs: 0 }], failed: [] });
    expect((await newsroom.read(`press-releases/${id}`)).projects).toMatchObject([{ documentId: kept }]);
    await newsroom.get(`partner-projects/${gone}`).expect(410);
    expect((await editionsIn(booted.strapi, gone)).at(-1)?.kind).toBe('withdrawal');
  });

  test('and cannot come out, keeps it from being scheduled: at its hour there is nobody to mend it', async () => {
    const unnamable = await desk.draft('partner-project', { ar: { name: '漢字' } });
    const person = await desk.draft('person', { ar: { role: 'مديرة' } });
    for (const [links, code] of [
      [{ projects: [unnamable] }, 'NO_SLUG'],
      [{ people: [person] }, 'LINK_INCOMPLETE'],
    ] as const) {
      const id = await desk.bringTo('approved', await desk.draft('press-release', { ar: { title: 'بلاغ', ...links } }));
      const { body } = await panel.act('schedule', id, { embargoUntil: due, withDependencies: true }).expect(409);
      expect(body.error.details).toMatchObject({ code, linked: [{ documentId: expect.any(String) }] });
      expect(await desk.stageOf(id)).toBe('approved');
    }
  });

  test('and cannot come out any more, is left out, and nothing else with it; the audit says so', async () => {
    const [broken, sound] = [await projectFor(), await projectFor()];
    const id = await scheduled({ projects: [broken, sound], withDependencies: true });
    await booted.strapi.db
      .connection('press_office_partner_projects')
      .where({ document_id: broken })
      .update({ name: '漢字', slug: null });
    expect(await publishDue(due)).toMatchObject({ published: [{ documentId: id }], failed: [] });
    expect((await newsroom.read(`press-releases/${id}`)).projects).toMatchObject([{ documentId: sound }]);
    await newsroom.get(`partner-projects/${broken}`).expect(404);
    const last = (await auditIn(booted.strapi, id)).at(-1)!;
    expect(JSON.parse(last.particulars)).toMatchObject({ dependencies: [sound], leftOut: [broken] });
  });
});

describe('a release that cannot be published', () => {
  test('stays on the agenda with its failure, holds nobody up, and is tried again until it can', async () => {
    const broken = await scheduled({ until: '2026-03-02T09:00:00.000Z' });
    const next = await scheduled();
    const slug = await withoutSlug(broken);
    const first = await publishDue(due);
    expect(first.published.map(({ documentId }) => documentId)).toEqual([next]);
    expect(first.failed).toEqual([{ documentId: broken, failure: expect.stringContaining('slug') }]);
    expect([await desk.stageOf(broken), await editionsIn(booted.strapi, broken)]).toEqual(['scheduled', []]);
    await newsroom.get(`press-releases/${broken}`).expect(404);

    booted.setClock(due);
    expect(await entryOf(broken)).toMatchObject({
      state: 'late',
      latenessMs: 3_600_000,
      failure: expect.stringContaining('slug'),
      retryAt: '2026-03-02T10:00:01.000Z',
      publishedAt: null,
    });
    // Left alone for a moment, then tried again, each time a little later.
    expect(await publishDue('2026-03-02T10:00:00.999Z')).toEqual({ published: [], failed: [] });
    expect((await publishDue('2026-03-02T10:00:01.000Z')).failed).toHaveLength(1);
    expect(await entryOf(broken)).toMatchObject({ retryAt: '2026-03-02T10:00:03.000Z' });

    await setSlug(broken, slug);
    const mended = await publishDue('2026-03-02T10:00:03.000Z');
    expect(mended.published).toMatchObject([{ documentId: broken, latenessMs: 3_603_000 }]);
    expect(await entryOf(broken)).toMatchObject({ state: 'published', failure: null, retryAt: null });
    expect((await acts(booted.strapi, broken)).filter((act) => act.startsWith('fall-due'))).toHaveLength(1);
  });

  test('is never left alone for longer than a minute', async () => {
    const broken = await scheduled();
    const slug = await withoutSlug(broken);
    let now = due;
    for (let attempt = 1; attempt <= 9; attempt += 1) {
      expect((await publishDue(now)).failed).toHaveLength(1);
      const { retryAt } = await entryOf(broken);
      const pauseMs = Date.parse(retryAt ?? '') - Date.parse(now);
      expect(pauseMs).toBe(Math.min(1000 * 2 ** (attempt - 1), 60_000));
      now = retryAt ?? '';
    }
    await setSlug(broken, slug);
    expect((await publishDue(now)).published).toHaveLength(1);
  });

  /** Below the desk: a title that no address can be made of. */
  async function withoutSlug(id: string): Promise<string> {
    const drafts = booted.strapi.db.query('plugin::press-office.press-release');
    const row = (await drafts.findOne({ where: { documentId: id, locale: 'fr' } })) as { slug: string };
    await drafts.updateMany({ where: { documentId: id, locale: 'fr' }, data: { slug: null, title: '漢字' } });
    return row.slug;
  }

  const setSlug = (id: string, slug: string) =>
    booted.strapi.db
      .query('plugin::press-office.press-release')
      .updateMany({ where: { documentId: id, locale: 'fr' }, data: { slug } });
});

describe('the agenda', () => {
  let ids: Record<'published' | 'late' | 'due' | 'soon' | 'far', string>;

  beforeAll(async () => {
    booted.setClock('2026-05-01T00:00:00.000Z');
    ids = {
      published: await scheduled({ until: '2026-05-10T08:00:00.000Z' }),
      late: await scheduled({ until: '2026-05-10T09:00:00.000Z', locales: ['fr'] }),
      due: await scheduled({ until: '2026-05-10T11:59:58.000Z' }),
      soon: await scheduled({ until: '2026-05-10T12:00:00.001Z' }),
      far: await scheduled({ until: '2026-06-10T12:00:00.000Z' }),
    };
    await publishDue('2026-05-10T08:30:00.000Z');
  });
  beforeEach(() => booted.setClock('2026-05-10T12:00:00.000Z'));

  const inMay = 'from=2026-05-01T00:00Z&to=2026-05-31T00:00Z';

  test('tells what is scheduled, due, late and published, in the order of its instants, and how late', async () => {
    const { body } = await agenda(panel, inMay).expect(200);
    expect(body.meta).toEqual({ now: '2026-05-10T12:00:00.000Z', timeZone: 'Africa/Casablanca' });
    expect(body.data).toMatchObject([
      {
        documentId: ids.published,
        state: 'published',
        embargoUntil: '2026-05-10T08:00:00.000Z',
        publishedAt: '2026-05-10T08:30:00.000Z',
        latenessMs: 1_800_000,
      },
      { documentId: ids.late, state: 'late', latenessMs: 10_800_000, locales: ['fr'], publishedAt: null },
      { documentId: ids.due, state: 'due', latenessMs: 2000 },
      { documentId: ids.soon, state: 'scheduled', latenessMs: null, locales: ['ar', 'fr'], failure: null },
    ]);
    expect(body.data[0].titles).toEqual({ ar: expect.any(String), fr: expect.any(String) });
    expect(body.data[0].local).toMatch(/^2026-05-10T09:00(:00)?\+01:00\[Africa\/Casablanca\]$/);
  });

  test('between two instants; what is late stands there whatever the range', async () => {
    const idsOf = async (query: string) =>
      ((await agenda(panel, query).expect(200)).body.data as { documentId: string }[]).map(
        ({ documentId }) => documentId,
      );
    expect(await idsOf('from=2026-06-01T00:00Z')).toEqual([ids.late, ids.due, ids.far]);
    expect(await idsOf('from=2026-05-10T11:00Z&to=2026-05-10T12:00:00.001Z')).toEqual([ids.late, ids.due, ids.soon]);
    expect(await idsOf('from=2026-05-10T12:00:00.001Z&to=2026-05-10T12:00:00.001Z')).toContain(ids.soon);
    expect(await idsOf('from=2026-05-10T12:00:00.002Z&to=2026-05-30T00:00Z')).not.toContain(ids.soon);
    expect(await idsOf('to=2026-05-10T08:00Z')).toEqual(expect.arrayContaining([ids.published, ids.late]));
    expect((await idsOf('')).slice(-5)).toEqual([ids.published, ids.late, ids.due, ids.soon, ids.far]);
    expect(await idsOf(`from=${encodeURIComponent('2026-06-10T13:00+01:00')}`)).toContain(ids.far);
  });

  test.each([
    ['from=yesterday', 'INSTANT_UNREADABLE'],
    ['to=%F0%9F%8E%89', 'INSTANT_UNREADABLE'],
    ['from=', 'INSTANT_UNREADABLE'],
    ['from=2026-05-01T00:00', 'INSTANT_WITHOUT_ZONE'],
    ['to=2101-01-01T00:00Z', 'INSTANT_OUT_OF_RANGE'],
    ['from=2026-05-01T00:00Z&from=2026-05-02T00:00Z', 'BAD_BODY'],
    ['from[at]=2026-05-01T00:00Z', 'BAD_BODY'],
    ['until=2026-05-01T00:00Z', 'BAD_BODY'],
  ])('is not told for %s: %s', async (query, code) => {
    const messages = new Set<string>();
    for (const language of ['ar', 'fr', 'en']) {
      const { body } = await agenda(panel, query).set('Accept-Language', language).expect(400);
      expect(body.error.details.code).toBe(code);
      messages.add(body.error.message);
    }
    expect(messages.size).toBe(3);
  });

  test('is empty for a range that ends before it begins, but for what is late', async () => {
    const { body } = await agenda(panel, 'from=2026-08-01T00:00Z&to=2026-07-01T00:00Z').expect(200);
    expect(body.data.map(({ documentId }: { documentId: string }) => documentId)).toEqual([ids.late, ids.due]);
  });

  test('a writer may read it, nobody else from outside, and reading it changes nothing', async () => {
    const writer = await signIn(booted, 'press-office-writer');
    const before = await everything(booted.strapi);
    expect((await agenda(writer, inMay)).body.data).toHaveLength(4);
    const outside = request(booted.strapi.server.httpServer).get('/press-office/agenda');
    expect(inWords(await outcomeOf(outside))).toBe('401');
    const api = request(booted.strapi.server.httpServer).get('/api/press-office/agenda');
    expect((await api).status).toBe(404);
    expect(await everything(booted.strapi)).toEqual(before);
  });

  test('tells what people published themselves, on the day they did, and in no other range', async () => {
    booted.setClock('2026-07-03T23:30:00.000Z');
    const id = await desk.published('press-release', { fr: { title: 'Publié à la main' } });
    const inJuly = await agenda(panel, 'from=2026-07-01T00:00Z&to=2026-07-31T00:00Z').expect(200);
    const byHand = (inJuly.body.data as Entry[]).find(({ documentId }) => documentId === id);
    expect(byHand).toEqual({
      documentId: id,
      titles: { fr: 'Publié à la main' },
      locales: null,
      embargoUntil: null,
      // Already the next day in Casablanca.
      local: expect.stringMatching(/^2026-07-04T00:30(:00)?\+01:00\[Africa\/Casablanca\]$/),
      state: 'published',
      publishedAt: '2026-07-03T23:30:00.000Z',
      latenessMs: null,
      failure: null,
      retryAt: null,
    });
    const inAugust = await agenda(panel, 'from=2026-08-01T00:00Z&to=2026-08-31T00:00Z').expect(200);
    expect((inAugust.body.data as Entry[]).map(({ documentId }) => documentId)).not.toContain(id);
  });

  test('forgets what was taken off it', async () => {
    await desk.act('unschedule', ids.far);
    const { body } = await agenda(panel, 'from=2026-06-01T00:00Z').expect(200);
    expect(body.data.map(({ documentId }: { documentId: string }) => documentId)).not.toContain(ids.far);
  });
});

test('through all of the above, no edition was removed or altered, and every chain can be verified', () =>
  watch.conclude());

interface Run {
  published: { documentId: string; locales: string[]; embargoUntil: string; latenessMs: number }[];
  failed: { documentId: string; failure: string }[];
}

/** Publishes what is due, with the clock at that instant. */
function publishDue(now: string): Promise<Run> {
  booted.setClock(now);
  const publication = booted.strapi.plugin('press-office').service('publication') as {
    publishDue(now: Date): Promise<Run>;
  };
  return publication.publishDue(new Date(now));
}

let releases = 0;

/** A release in Arabic and French on the agenda. */
async function scheduled({
  until = due,
  projects = [],
  ...body
}: { until?: string; projects?: string[]; locales?: string[]; withDependencies?: boolean } = {}): Promise<string> {
  releases += 1;
  const words = { ar: { title: `بلاغ ${releases}`, projects }, fr: { title: `Communiqué ${releases}` } };
  const id = await desk.bringTo('approved', await desk.draft('press-release', words));
  await desk.act('schedule', id, { embargoUntil: until, ...body });
  return id;
}

const agenda = (user: PanelUser, query: string) => user.send('get', `/press-office/agenda?${query}`);

interface Entry {
  documentId: string;
  state: string;
  latenessMs: number | null;
  failure: string | null;
  retryAt: string | null;
}

async function entryOf(documentId: string): Promise<Entry> {
  const { body } = await agenda(panel, '').expect(200);
  const entry = (body.data as Entry[]).find((one) => one.documentId === documentId);
  if (entry === undefined) throw new Error(`${documentId} is not on the agenda.`);
  return entry;
}
