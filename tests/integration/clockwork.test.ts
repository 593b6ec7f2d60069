import { auditIn, verifyAudit } from '../support/audit-chain';
import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';
import { newsroomOf } from '../support/newsroom-client';
import { signIn } from '../support/panel';
import { editionsIn, inBrief } from '../support/record';
import { until } from '../support/until';

// The clock wound up, in real time: each test waits for an outcome, with a limit.
const wound = { PRESS_OFFICE_SWEEP_SECONDS: '0.2' };
const unwound = { PRESS_OFFICE_SWEEP_SECONDS: '0' };
const everywhere = ['ar 1 first live', 'fr 1 first live'];

let booted: BootedStrapi;
let number = 0;

beforeAll(async () => {
  booted = await bootStrapi({ environment: wound });
});
afterAll(() => booted.stop());

describe('while the office is open', () => {
  test('a release comes out when its embargo ends, in all its locales, and not before', async () => {
    const id = await approved();
    const embargo = await scheduleSoon(id, 500);
    await until(`${id} is public`, async () => {
      const isPublic = await isOut(id);
      if (isPublic) expect(Date.now()).toBeGreaterThanOrEqual(embargo.getTime());
      return isPublic || null;
    });
    expect(inBrief(await editionsIn(booted.strapi, id))).toEqual(everywhere);
    const { stage, fell_due_at, lateness_ms } = await stageRow(id);
    expect(stage).toBe('published');
    expect(Date.parse(String(fell_due_at)) - embargo.getTime()).toBe(lateness_ms);
    expect(lateness_ms).toBeLessThan(5000);
  });

  test('a release that another process has put on the agenda comes out too', async () => {
    const id = await approved();
    await schedule(id, ahead(3_600_000));
    const sooner = ahead(300);
    // As that process would write it; this one is not told.
    await table('press_office_press_releases').where({ document_id: id }).update({ embargo_until: sooner });
    await table('press_office_release_stages')
      .where({ release_id: id })
      .update({ embargo_until: sooner.toISOString() });
    await untilOut(id);
  });

  test('a release that is taken off the agenda in time does not come out', async () => {
    const [kept, taken] = [await approved(), await approved()];
    await schedule(taken, ahead(2000));
    await desk().act('unschedule', taken);
    await schedule(kept, ahead(2100));
    await untilOut(kept);
    expect(await stageRow(taken)).toMatchObject({ stage: 'approved' });
    expect(await isOut(taken)).toBe(false);
  });

  test('a database that is away for a while makes a release late, and no more', async () => {
    const id = await approved();
    await scheduleSoon(id, 400);
    await withoutTable('press_office_release_stages', () => untilLogged('the agenda cannot be read'));
    await untilOut(id);
    expect(await stageRow(id)).toMatchObject({ stage: 'published', failures: 0 });
  });

  test('a database that fails in the middle of a publication leaves out nothing of what was approved', async () => {
    const organisation = await desk().draft('organisation', { ar: { name: 'منظمة الساعة' }, fr: { name: 'Horloge' } });
    const id = await approved({ organisations: [organisation] });
    failOnce(/^insert into .press_office_public_slugs/);
    await scheduleSoon(id, 400, { withDependencies: true });
    await untilOut(id);
    expect(await newsroomOf(booted).read(`press-releases/${id}?locale=fr`)).toMatchObject({
      organisations: [{ name: 'Horloge' }],
    });
    const entry = (await auditIn(booted.strapi)).find((one) => one.verb === 'fall-due' && one.subject_id === id);
    expect(JSON.parse(entry!.particulars)).toMatchObject({ failures: 1 });
    expect(await stageRow(id)).toMatchObject({ failures: 0, failure: null, retry_at: null });
  });
});

test('what was agreed on comes out with a release, whoever was at the desk last and whatever she may do', async () => {
  const [editor, writer] = [await signIn(booted, 'press-office-editor'), await signIn(booted, 'press-office-writer')];
  const project = await desk().draft('partner-project', { ar: { name: 'مشروع الموعد' }, fr: { name: 'Projet' } });
  const id = await approved({ projects: [project] });
  const body = { embargoUntil: ahead(1500).toISOString(), withDependencies: true };
  await editor.act('schedule', id, body).expect(200);
  // A writer may publish nothing; her verb wakes the clock, which must not think that she is at work.
  await writer.act('submit', await desk().draft('press-release', { ar: { title: 'نص آخر' } })).expect(200);
  await untilOut(id);
  const { projects } = await newsroomOf(booted).read(`press-releases/${id}?locale=fr`);
  expect(projects).toMatchObject([{ documentId: project }]);
  expect(await stageRow(id)).toMatchObject({ failures: 0, failure: null });
});

describe('when the office closes and opens again', () => {
  test('what is being published is finished first, and what is left comes out at the next start', async () => {
    const ids = [await approved(), await approved(), await approved()];
    for (const id of ids) await schedule(id, ahead(1500));
    await untilQuery(/^update .press_office_release_stages. set .stage. = /);
    await booted.restart(unwound);
    const stages = await Promise.all(ids.map(async (id) => (await stageRow(id)).stage));
    expect(stages).toContain('published');
    for (const [index, id] of ids.entries()) {
      expect(await stageRow(id)).toMatchObject({ failures: 0 });
      expect(inBrief(await editionsIn(booted.strapi, id))).toEqual(stages[index] === 'published' ? everywhere : []);
    }
    await booted.restart(wound);
    for (const id of ids) await untilOut(id);
  });

  test('what fell due meanwhile comes out at the start, and the agenda tells how late', async () => {
    await booted.restart(unwound);
    const id = await approved();
    const embargo = await scheduleSoon(id, 300);
    await until('the embargo has ended', () => (Date.now() > embargo.getTime() ? true : null));
    expect(await isOut(id)).toBe(false);
    const openedAgain = Date.now();
    await booted.restart(wound);
    await untilOut(id);
    const { lateness_ms } = await stageRow(id);
    expect(lateness_ms).toBeGreaterThanOrEqual(openedAgain - embargo.getTime());
    const agenda = await publication().agenda({ from: null, to: null, now: new Date() });
    expect(agenda.find(({ documentId }) => documentId === id)).toMatchObject({
      state: 'published',
      latenessMs: lateness_ms,
      embargoUntil: embargo.toISOString(),
    });
  });

  test('the audit has one entry for each release that the clock has published', async () => {
    const audit = await auditIn(booted.strapi);
    verifyAudit(audit);
    const fallen = audit.filter(({ verb }) => verb === 'fall-due').map(({ subject_id }) => subject_id);
    expect(new Set(fallen).size).toBe(fallen.length);
    expect(fallen.length).toBeGreaterThan(5);
  });
});

describe('an embargo in the time of the institution', () => {
  beforeAll(async () => {
    await booted.restart(unwound);
    booted.setClock('2027-01-10T12:00:00Z');
  });

  // Morocco sets its clocks back for Ramadan, in 2027 from 7 February to 14 March: UTC+0 instead of UTC+1.
  test.each([
    ['before Ramadan', '2027-01-20T10:00[Africa/Casablanca]', '2027-01-20T09:00:00.000Z'],
    ['during Ramadan', '2027-02-20T10:00[Africa/Casablanca]', '2027-02-20T10:00:00.000Z'],
    ['after Ramadan', '2027-03-20T10:00[Africa/Casablanca]', '2027-03-20T09:00:00.000Z'],
  ])('ends at ten on the clocks there, %s', async (_when, embargoUntil, instant) => {
    const id = await approved();
    expect(await desk().act('schedule', id, { embargoUntil })).toMatchObject({ embargoUntil: instant });
    expect(await publishedAt(new Date(Date.parse(instant) - 1))).not.toContain(id);
    expect(await isOut(id)).toBe(false);
    expect(await publishedAt(new Date(instant))).toContain(id);
    expect(inBrief(await editionsIn(booted.strapi, id))).toEqual(everywhere);
  });

  test.each([
    [
      'that clocks skip',
      '2027-03-14T02:30[Africa/Casablanca]',
      'INSTANT_SKIPPED',
      ['2027-03-14T01:30:00.000Z', '2027-03-14T02:30:00.000Z'],
    ],
    [
      'that comes twice',
      '2027-02-07T02:30[Africa/Casablanca]',
      'INSTANT_REPEATED',
      ['2027-02-07T01:30:00.000Z', '2027-02-07T02:30:00.000Z'],
    ],
  ])(
    'in the hour %s is refused with two to choose from, and either of them holds',
    async (_which, given, code, instants) => {
      const ids = [await approved(), await approved()];
      const refusal = await desk()
        .act('schedule', ids[0]!, { embargoUntil: given })
        .catch((error: { details?: object }) => error.details);
      expect(refusal).toMatchObject({ code, choices: [expect.any(String), expect.any(String)] });
      const { choices } = refusal as unknown as { choices: string[] };
      const scheduled = await Promise.all(ids.map((id, index) => schedule(id, choices[index]!)));
      expect(scheduled.map(({ embargoUntil }) => embargoUntil).sort()).toEqual(instants);
      for (const [index, id] of ids.entries()) {
        const instant = Date.parse(scheduled[index]!.embargoUntil);
        expect(await publishedAt(new Date(instant - 1))).not.toContain(id);
        expect(await publishedAt(new Date(instant))).toContain(id);
      }
    },
  );
});

/** A restart brings another Strapi, and with it another desk. */
const desk = () => deskOf(booted.strapi);

const table = (name: string) => booted.strapi.db.connection(name);

const ahead = (ms: number) => new Date(Date.now() + ms);

const publication = () =>
  booted.strapi.plugin('press-office').service('publication') as {
    publishDue(now: Date): Promise<{ published: { documentId: string }[] }>;
    agenda(range: { from: null; to: null; now: Date }): Promise<{ documentId: string }[]>;
  };

const publishedAt = async (now: Date) =>
  (await publication().publishDue(now)).published.map(({ documentId }) => documentId);

async function approved(words: object = {}): Promise<string> {
  number += 1;
  const ar = { title: `بلاغ الساعة ${number}`, ...words };
  const id = await desk().draft('press-release', { ar, fr: { title: `Communiqué de l’heure ${number}` } });
  await desk().act('submit', id);
  await desk().act('approve', id);
  return id;
}

async function schedule(id: string, embargo: Date | string, body: object = {}): Promise<{ embargoUntil: string }> {
  const embargoUntil = typeof embargo === 'string' ? embargo : embargo.toISOString();
  return (await desk().act('schedule', id, { embargoUntil, ...body })) as unknown as { embargoUntil: string };
}

/** Schedules for as soon as this; for later, when the machine took longer than that for the verb itself. */
async function scheduleSoon(id: string, ms: number, body: object = {}): Promise<Date> {
  const embargo = ahead(ms);
  try {
    await schedule(id, embargo, body);
    return embargo;
  } catch (error) {
    if ((error as { details?: { code?: string } }).details?.code !== 'EMBARGO_NOT_FUTURE') throw error;
    return scheduleSoon(id, ms * 2, body);
  }
}

async function isOut(id: string): Promise<boolean> {
  const { status } = await newsroomOf(booted).get(`press-releases/${id}?locale=fr`);
  return status === 200;
}

const untilOut = (id: string) => until(`${id} is public`, async () => (await isOut(id)) || null);

async function stageRow(id: string): Promise<Record<string, string | number | null>> {
  return (await table('press_office_release_stages').where({ release_id: id }).first()) as Record<
    string,
    string | number
  >;
}

/** Takes a table away while something is done: the database fails, the same way on every engine. */
async function withoutTable(name: string, work: () => Promise<unknown>): Promise<void> {
  const rename = (from: string, to: string) => booted.strapi.db.connection.schema.renameTable(from, to);
  await rename(name, `${name}_away`);
  try {
    await work();
  } finally {
    await rename(`${name}_away`, name);
  }
}

/** Waits until the log has an error that says something. */
async function untilLogged(words: string): Promise<void> {
  let isLogged = false;
  const listen = (line: { message?: unknown }) => {
    if (String(line.message).includes(words)) isLogged = true;
  };
  booted.strapi.log.on('data', listen);
  try {
    await until(`the log says "${words}"`, () => isLogged || null);
  } finally {
    booted.strapi.log.off('data', listen);
  }
}

/** Breaks the next statement like this, and no other, as a connection that is lost does. */
function failOnce(pattern: RegExp): void {
  const { connection } = booted.strapi.db;
  const fail = ({ sql }: { sql: string }) => {
    if (!pattern.test(sql)) return;
    connection.removeListener('query', fail);
    throw new Error('The connection was lost.');
  };
  connection.on('query', fail);
}

async function untilQuery(pattern: RegExp): Promise<void> {
  let isSeen = false;
  booted.strapi.db.connection.on('query', ({ sql }: { sql: string }) => {
    if (pattern.test(sql)) isSeen = true;
  });
  await until(`a query like ${pattern.source}`, () => isSeen || null, { everyMs: 1 });
}
