import { setTimeout } from 'node:timers/promises';

import { auditIn, verifyAudit } from '../support/audit-chain';
import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';
import { type ApplicationNode, type Nodes, prepareNodes } from '../support/nodes';
import { editionsIn, inBrief, verifyChain } from '../support/record';
import { until } from '../support/until';
import { type Fleet, startFleet, workingNodes } from './killer';
import { type Seen, startReader } from './reader';

// Three processes of the application on one PostgreSQL database, and a desk that has no clock, in this process.
// 200 releases fall due in one second; the nodes are killed in the middle of it, and started again, again and again.

const names = ['node-1', 'node-2', 'node-3'];
const locales = ['ar', 'fr'];
const howMany = 200;
const howOftenKilled = 8;

let booted: BootedStrapi;
let desk: ReturnType<typeof deskOf>;
let prepared: Nodes;
let fleet: Fleet;
let ids: string[];
let embargo: Date;
let seen: Seen;

beforeAll(async () => {
  process.env.TEST_DATABASE = 'postgres';
  booted = await bootStrapi();
  desk = deskOf(booted.strapi);
  prepared = prepareNodes({ DATABASE_CLIENT: 'postgres', DATABASE_URL: process.env.DATABASE_URL! });
  const { made, verbMs } = await approvedReleases();
  ids = made;
  fleet = await startFleet(prepared, { names, database: booted.strapi.db.connection });
  embargo = new Date(Math.ceil((Date.now() + howMany * verbMs * 2 + 2000) / 1000) * 1000);
  for (const id of ids) await desk.act('schedule', id, { embargoUntil: embargo.toISOString() });
  const reader = startReader({ ids, locales, embargo, nodes: fleet.nodes });
  try {
    await killWhileDue();
    await fleet.untilAllAreOpen();
  } finally {
    seen = await reader.stop();
  }
  report(await stageRows());
}, 300_000);
afterAll(async () => {
  await prepared.killAll();
  await booted.stop();
});

test('the nodes were killed as often as meant, each of them, and in the middle of their work', () => {
  expect(fleet.kills).toHaveLength(howOftenKilled);
  expect(new Set(fleet.kills.map(({ node }) => node))).toEqual(new Set(names));
  expect(fleet.kills.filter(({ inTransaction }) => inTransaction).length).toBeGreaterThanOrEqual(howOftenKilled / 2);
});

test('every release is public, in all its locales, exactly once', async () => {
  const record = await editionsIn(booted.strapi);
  expect(record).toHaveLength(howMany * locales.length);
  for (const id of ids) {
    const editions = record.filter(({ subject_id }) => subject_id === id);
    expect(inBrief(editions).sort()).toEqual(['ar 1 first live', 'fr 1 first live']);
    expect(new Set(editions.map(({ released_at }) => released_at)).size).toBe(1);
    verifyChain(editions);
  }
});

test('the audit has one entry for each, in one chain, and names its editions', async () => {
  const audit = await auditIn(booted.strapi);
  verifyAudit(audit);
  const fallen = audit.filter(({ verb }) => verb === 'fall-due');
  expect(fallen.map(({ subject_id }) => subject_id).sort()).toEqual([...ids].sort());
  const editions = await editionsIn(booted.strapi);
  for (const entry of fallen) {
    const own = editions.filter(({ subject_id }) => subject_id === entry.subject_id);
    expect((JSON.parse(entry.editions) as string[]).sort()).toEqual(own.map(({ hash }) => hash).sort());
  }
});

test('all stand as published, and nothing has failed on the way', async () => {
  for (const row of await stageRows()) {
    expect(row).toMatchObject({ stage: 'published', failures: 0, embargo_until: embargo.toISOString() });
    expect(row.fell_due_at >= embargo.toISOString()).toBe(true);
  }
});

test('a reader never saw a release early, one locale without the other, or an answer that is none', () => {
  expect(seen.wrongs).toEqual([]);
  expect(seen.answers).toBeGreaterThan(howMany);
});

test('every node tells the same', async () => {
  for (const locale of locales) {
    const [first, ...others] = await Promise.all(fleet.nodes().map(({ address }) => everythingOn(address, locale)));
    expect(first).toHaveLength(howMany);
    for (const other of others) expect(other).toEqual(first);
  }
});

test('nothing holds a lock, and the next release is published at once', async () => {
  await untilNoLockIsHeld();
  const id = await desk.draft('press-release', { ar: { title: 'بلاغ لاحق' }, fr: { title: 'Communiqué suivant' } });
  const before = performance.now();
  await desk.publish('press-release', id);
  expect(performance.now() - before).toBeLessThan(5000);
  for (const { address } of fleet.nodes()) {
    expect((await fetch(`${address}/api/press-releases/${id}?locale=fr`)).status).toBe(200);
  }
});

test('a node that freezes in the middle of a publication keeps the others waiting for a while, and not for ever', async () => {
  const { made } = await approvedReleases(10);
  const due = new Date(Date.now() + 3000).toISOString();
  for (const id of made) await desk.act('schedule', id, { embargoUntil: due });
  const frozen = await freezeOneAtWork();
  const others = fleet.nodes().filter((node) => node !== frozen);
  try {
    await until('the others publish', () => allOutOn(others, made), { limitMs: 60_000, everyMs: 200 });
  } finally {
    frozen.thaw();
  }
  await until('it comes to itself', () => allOutOn([frozen], made), { everyMs: 200 });
  for (const id of made) {
    const editions = await editionsIn(booted.strapi, id);
    expect(inBrief(editions).sort()).toEqual(['ar 1 first live', 'fr 1 first live']);
    verifyChain(editions);
  }
  verifyAudit(await auditIn(booted.strapi));
}, 120_000);

/** Freezes whichever node is in a transaction, and sees that it still is. */
async function freezeOneAtWork(): Promise<ApplicationNode> {
  const { connection } = booted.strapi.db;
  return until(
    'a node works',
    async () => {
      const working = await workingNodes(connection);
      const node = fleet.nodes().find(({ name }) => working.includes(name));
      if (node === undefined) return null;
      node.freeze();
      await setTimeout(100);
      if ((await workingNodes(connection)).includes(node.name)) return node;
      node.thaw();
      return null;
    },
    { everyMs: 2 },
  );
}

async function allOutOn(nodes: readonly ApplicationNode[], releases: string[]): Promise<true | null> {
  const addresses = nodes.flatMap(({ address }) =>
    releases.map((id) => `${address}/api/press-releases/${id}?locale=fr`),
  );
  const statuses = await Promise.all(addresses.map(async (one) => (await fetch(one)).status));
  return statuses.every((status) => status === 200) || null;
}

/** Releases that may be scheduled, and how long one verb takes. */
async function approvedReleases(count = howMany): Promise<{ made: string[]; verbMs: number }> {
  const made: string[] = [];
  for (let number = 1; number <= count; number += 1) {
    const words = { ar: { title: `بلاغ رقم ${number}` }, fr: { title: `Communiqué numéro ${number}` } };
    made.push(await desk.draft('press-release', words));
  }
  const before = performance.now();
  for (const id of made) {
    await desk.act('submit', id);
    await desk.act('approve', id);
  }
  return { made, verbMs: (performance.now() - before) / (2 * count) };
}

/** Kills a node each time that some more releases are out, until all are. */
async function killWhileDue(): Promise<void> {
  const steps = Array.from({ length: howOftenKilled }, (_, index) =>
    Math.floor(((index + Math.random()) * howMany * 0.9) / howOftenKilled),
  );
  await setTimeout(Math.max(0, embargo.getTime() - Date.now()));
  for (let published = 0; published < howMany; await setTimeout(20)) {
    published = await countPublished();
    if (steps.length === 0 || published < steps[0]!) continue;
    steps.shift();
    await fleet.killOne(published);
  }
}

interface StageRow {
  stage: string;
  failures: number;
  embargo_until: string;
  fell_due_at: string;
  lateness_ms: number;
}

const stagesOf = () => booted.strapi.db.connection('press_office_release_stages').whereIn('release_id', ids);

const stageRows = (): Promise<StageRow[]> => stagesOf();

async function countPublished(): Promise<number> {
  const [row] = (await stagesOf().where({ stage: 'published' }).count({ count: '*' })) as { count: string }[];
  return Number(row?.count);
}

async function everythingOn(address: string, locale: string): Promise<unknown[]> {
  const pages = [1, 2].map(async (page) => {
    const query = `locale=${locale}&pagination[pageSize]=100&pagination[page]=${page}&fields=body,translations`;
    const response = await fetch(`${address}/api/press-releases?${query}`);
    return ((await response.json()) as { data: unknown[] }).data;
  });
  return (await Promise.all(pages)).flat();
}

/** Nodes that live look at the agenda all the time, and then hold a lock for a moment; a dead one would hold it on. */
async function untilNoLockIsHeld(): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const held: unknown[] = await booted.strapi.db
      .connection('pg_locks')
      .join('pg_stat_activity', 'pg_locks.pid', 'pg_stat_activity.pid')
      .whereRaw('pg_stat_activity.datname = current_database() and pg_locks.pid <> pg_backend_pid()')
      .whereRaw("(pg_locks.mode like '%Exclusive%' and pg_locks.locktype <> 'virtualxid' or not pg_locks.granted)")
      .select('application_name', 'mode', 'query');
    if (held.length === 0) return;
    if (tries === 100) throw new Error(`Locks are held: ${JSON.stringify(held)}`);
    await setTimeout(20);
  }
}

function report(rows: StageRow[]): void {
  const late = rows.map(({ lateness_ms }) => lateness_ms).sort((one, other) => one - other);
  const at = (share: number) => late[Math.ceil(share * late.length) - 1];
  const kills = fleet.kills.map(
    ({ node, published, inTransaction }) => `${node} at ${published}${inTransaction ? ' in a transaction' : ''}`,
  );
  process.stderr.write(
    `${howMany} releases in one second, on ${names.length} nodes killed ${kills.length} times (${kills.join(', ')}): ` +
      `lateness p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, max ${at(1)} ms; ${seen.answers} answers read\n`,
  );
}
