import fc from 'fast-check';

import { type Verb, verbs } from '../../src/plugins/press-office/contracts/publication';
import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';
import { newsroomOf } from '../support/newsroom-client';
import { type Edition, editionsIn, verifyChain } from '../support/record';

// Whatever is done with press releases, in whatever order, the public reads what the record says is live and nothing else.

type Stage = 'draft' | 'submitted' | 'approved' | 'scheduled' | 'published' | 'withdrawn' | 'gone';
const locales = ['ar', 'fr'] as const;
type Locale = (typeof locales)[number];

type Step =
  | { do: 'edit'; release: number; locale: Locale }
  | { do: 'verb'; release: number; verb: Verb; reason: 'superseded' | 'legal' }
  | { do: 'wait'; minutes: number }
  | { do: 'clock' }
  | { do: 'restart' };

/** What the test itself believes of one release. */
interface Release {
  id: string;
  stage: Stage;
  /** How often each translation was written: the words tell. */
  written: Record<Locale, number>;
  /** What is public: the count of its words, or null. */
  live: Record<Locale, number | null>;
  withdrawnFor: 'superseded' | 'legal' | null;
  embargo: number | null;
}

const start = Date.parse('2026-02-14T08:00:00.000Z');
const hour = 3_600_000;
let booted: BootedStrapi;
let now = start;

beforeAll(async () => {
  booted = await bootStrapi();
});
afterAll(() => booted.stop());

const words = ({ id }: Pick<Release, 'id'>, locale: Locale, count: number) => `mark-${id}-${locale}-${count}`;

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 30,
    arbitrary: fc.record({ do: fc.constant('edit' as const), release: fc.nat(1), locale: fc.constantFrom(...locales) }),
  },
  {
    weight: 90,
    arbitrary: fc.record({
      do: fc.constant('verb' as const),
      release: fc.nat(1),
      verb: fc.constantFrom(...verbs),
      reason: fc.constantFrom('superseded' as const, 'legal' as const),
    }),
  },
  { weight: 20, arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 180 }) }) },
  { weight: 20, arbitrary: fc.constant({ do: 'clock' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'restart' as const }) },
);

/** Sequences that get somewhere: the path to publication, with anything in between. */
const sequence = fc
  .tuple(
    fc.array(step, { maxLength: 5 }),
    fc.constantFrom<Verb[]>(
      ['submit', 'approve', 'schedule'],
      ['submit', 'approve', 'publish'],
      ['publish-at-once'],
      ['submit', 'send-back'],
    ),
    fc.array(step, { minLength: 4, maxLength: 14 }),
  )
  .map(([before, path, after]) => [
    ...before,
    ...path.map((verb): Step => ({ do: 'verb', release: 0, verb, reason: 'superseded' })),
    ...after,
  ]);

test('the public reads what the record says is live, and the record only grows', async () => {
  let stepsDone = 0;
  await fc.assert(
    fc.asyncProperty(sequence, async (steps) => {
      const releases = await Promise.all([newRelease(), newRelease()]);
      let record: Edition[] = [];
      for (const one of steps) {
        await take(one, releases);
        record = await check(releases, record);
        stepsDone += 1;
      }
      await verifyAudit();
    }),
    {
      numRuns: Number(process.env.PRESS_OFFICE_PROPERTY_RUNS ?? 12),
      interruptAfterTimeLimit: 240_000,
      markInterruptAsFailure: false,
    },
  );
  expect(stepsDone).toBeGreaterThan(60);
}, 300_000);

async function newRelease(): Promise<Release> {
  booted.setClock(new Date(now).toISOString());
  const desk = deskOf(booted.strapi);
  const id = await desk.draft('press-release', { ar: { title: 'قيد الكتابة' }, fr: { title: 'En cours' } });
  const release: Release = {
    id,
    stage: 'draft',
    written: { ar: 0, fr: 0 },
    live: { ar: null, fr: null },
    withdrawnFor: null,
    embargo: null,
  };
  for (const locale of locales) await write(release, locale);
  return release;
}

async function write(release: Release, locale: Locale): Promise<void> {
  const count = release.written[locale] + 1;
  const title = words(release, locale, count);
  const desk = deskOf(booted.strapi);
  await desk
    .documents('press-release')
    .update({ documentId: release.id, locale, data: { title, summary: title } } as never);
  release.written[locale] = count;
}

async function take(one: Step, releases: Release[]): Promise<void> {
  switch (one.do) {
    case 'wait':
      now += one.minutes * 60_000;
      return booted.setClock(new Date(now).toISOString());
    case 'clock':
      return fallDue(releases);
    case 'restart':
      await booted.restart();
      return booted.setClock(new Date(now).toISOString());
    case 'edit':
      return edit(releases[one.release]!, one.locale);
    case 'verb':
      return act(releases[one.release]!, one);
  }
}

async function edit(release: Release, locale: Locale): Promise<void> {
  if (release.stage === 'gone') return;
  if (release.stage !== 'approved' && release.stage !== 'scheduled') return write(release, locale);
  const code = release.stage === 'approved' ? 'APPROVED_WORDS' : 'SCHEDULED_WORDS';
  await expect(write(release, locale)).rejects.toMatchObject({ details: { code } });
}

async function fallDue(releases: Release[]): Promise<void> {
  const publication = booted.strapi.plugin('press-office').service('publication') as {
    publishDue(): Promise<{ published: { documentId: string }[]; failed: unknown[] }>;
  };
  const due = releases.filter(({ stage, embargo }) => stage === 'scheduled' && embargo !== null && embargo <= now);
  const { published, failed } = await publication.publishDue();
  const known = releases.map(({ id }) => id);
  const ours = published.map(({ documentId }) => documentId).filter((id) => known.includes(id));
  expect(ours.sort()).toEqual(due.map(({ id }) => id).sort());
  expect(failed).toEqual([]);
  for (const release of due) goLive(release);
}

function goLive(release: Release): void {
  release.stage = 'published';
  release.withdrawnFor = null;
  for (const locale of locales) release.live[locale] = release.written[locale];
}

/** Does a verb, and expects of it what the table of the house rules says. */
async function act(release: Release, { verb, reason }: { verb: Verb; reason: 'superseded' | 'legal' }): Promise<void> {
  const desk = deskOf(booted.strapi);
  const embargo = now + hour;
  const both = { ar: 'توضيح', fr: 'Précision' };
  const bodies: Partial<Record<Verb, object>> = {
    'send-back': { reason: 'Again' },
    schedule: { embargoUntil: new Date(embargo).toISOString() },
    'publish-at-once': { reason: 'Urgent' },
    correct: { kind: 'correction', notes: both },
    withdraw: { reason, notices: both },
    reinstate: { reason: 'Back' },
  };
  const done = desk.act(verb, release.id, bodies[verb]);
  if (release.stage === 'gone') return expect(await done).toBeNull();
  if (!isAllowed(release, verb)) return expect(done).rejects.toMatchObject({ status: 409, name: 'RefusedError' });
  await done;
  follow(release, { verb, reason, embargo });
}

function isAllowed(release: Release, verb: Verb): boolean {
  const { stage, embargo } = release;
  const isFree = embargo === null || embargo <= now;
  const isChanged = locales.some((locale) => release.live[locale] !== release.written[locale]);
  switch (verb) {
    case 'submit':
    case 'delete':
      return stage === 'draft';
    case 'send-back':
      return stage === 'submitted' || stage === 'approved';
    case 'approve':
      return stage === 'submitted' || (stage === 'published' && unreviewed.has(release.id));
    case 'schedule':
      return stage === 'approved';
    case 'unschedule':
      return stage === 'scheduled';
    case 'publish':
      return stage === 'approved' && isFree;
    case 'publish-at-once':
      return (stage === 'draft' || stage === 'submitted') && isFree;
    case 'correct':
      return stage === 'published' && isFree && isChanged;
    case 'withdraw':
      return stage === 'published';
    case 'reinstate':
      return stage === 'withdrawn' && isFree;
  }
}

/** Published at once, and approved by nobody yet. */
const unreviewed = new Set<string>();

function follow(
  release: Release,
  { verb, reason, embargo }: { verb: Verb; reason: 'superseded' | 'legal'; embargo: number },
): void {
  switch (verb) {
    case 'submit':
      release.stage = 'submitted';
      break;
    case 'send-back':
      release.stage = 'draft';
      break;
    case 'approve':
      if (release.stage === 'submitted') release.stage = 'approved';
      unreviewed.delete(release.id);
      break;
    case 'schedule':
      Object.assign(release, { stage: 'scheduled', embargo });
      break;
    case 'unschedule':
      release.stage = 'approved';
      break;
    case 'publish-at-once':
      unreviewed.add(release.id);
      goLive(release);
      break;
    case 'publish':
    case 'correct':
    case 'reinstate':
      goLive(release);
      break;
    case 'withdraw':
      Object.assign(release, { stage: 'withdrawn', withdrawnFor: reason, live: { ar: null, fr: null } });
      break;
    case 'delete':
      release.stage = 'gone';
      break;
  }
}

/** Looks at everything that the public can, and at the record beneath. */
async function check(releases: Release[], before: Edition[]): Promise<Edition[]> {
  const newsroom = newsroomOf(booted);
  for (const locale of locales) {
    const filter = releases.map(({ id }, index) => `filters[documentId][$in][${index}]=${id}`).join('&');
    const list = await newsroom.get(`press-releases?locale=${locale}&${filter}`).expect(200);
    const titles = (list.body.data as { title: string }[]).map(({ title }) => title).sort();
    expect(titles).toEqual(releases.flatMap((release) => liveWords(release, locale)).sort());
    expect(list.body.meta.pagination.total).toBe(titles.length);
    for (const release of releases) await checkDocument(release, locale);
  }
  const after = (await Promise.all(releases.map(({ id }) => editionsIn(booted.strapi, id)))).flat();
  for (const edition of before) {
    const { state: _state, ...kept } = after.find(({ id }) => id === edition.id) ?? edition;
    const { state: _before, ...was } = edition;
    expect(kept).toEqual(was);
  }
  expect(after.length).toBeGreaterThanOrEqual(before.length);
  for (const { id } of releases) verifyChain(after.filter(({ subject_id }) => subject_id === id));
  return after;
}

/** The command's own walk over record and audit, on the running application's database. */
async function verifyAudit(): Promise<void> {
  const { strapi } = booted;
  const audit = strapi.plugin('press-office').service('audit') as {
    verify(connection: typeof strapi.db.connection): Promise<{ problems: unknown[] }>;
  };
  expect((await audit.verify(strapi.db.connection)).problems).toEqual([]);
}

const liveWords = (release: Release, locale: Locale): string[] => {
  const count = release.live[locale];
  return count === null ? [] : [words(release, locale, count)];
};

async function checkDocument(release: Release, locale: Locale): Promise<void> {
  const newsroom = newsroomOf(booted);
  const { status, text, body, headers } = await newsroom.get(`press-releases/${release.id}?locale=${locale}`);
  const live = liveWords(release, locale);
  if (live.length > 0) {
    expect([status, body.data.state, body.data.title]).toEqual([200, 'live', live[0]]);
  } else {
    expect([release.withdrawnFor, status]).toEqual([
      release.withdrawnFor,
      release.withdrawnFor === null ? 404 : release.withdrawnFor === 'legal' ? 410 : 200,
    ]);
  }
  const everything = `${text}\n${JSON.stringify(headers)}`;
  const written = release.written[locale];
  for (let count = 1; count <= written; count += 1) {
    const isLive = count === release.live[locale];
    const title = words(release, locale, count);
    // A notice tells what the withdrawn text was called; no other words than the live ones stand in an answer.
    if (isLive || release.withdrawnFor === 'superseded') continue;
    expect(everything.split(/[^\w-]/).includes(title)).toBe(false);
  }
}
