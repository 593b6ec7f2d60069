import { setTimeout } from 'node:timers/promises';

import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';
import { type ApplicationNode, type Nodes, prepareNodes } from '../support/nodes';
import { until } from '../support/until';

// A node that keeps answers in memory, and another, in this process, that publishes on the same PostgreSQL database.

const longestMs = 1000;
let booted: BootedStrapi;
let prepared: Nodes;
let node: ApplicationNode;

beforeAll(async () => {
  process.env.TEST_DATABASE = 'postgres';
  booted = await bootStrapi();
  prepared = prepareNodes({ DATABASE_CLIENT: 'postgres', DATABASE_URL: process.env.DATABASE_URL! });
  node = await prepared.start('reader');
}, 200_000);
afterAll(async () => {
  await prepared.killAll();
  await booted.stop();
});

test('what one node publishes, another answers within a second, though it keeps its answers', async () => {
  const late: number[] = [];
  for (let number = 0; number < 10; number += 1) late.push(await latenessOf(`Entendu ${number}`));
  console.log(`heard after ${late.map(Math.round).join(', ')} ms`);
  expect(Math.max(...late)).toBeLessThan(longestMs);
});

test('also when the notification is lost: the connection that listens is cut, again and again', async () => {
  const late: number[] = [];
  for (let number = 0; number < 5; number += 1) {
    await until('the node listens', async () => ((await listeners()).length > 0 ? true : null));
    expect(await cutListeners()).toBe(1);
    late.push(await latenessOf(`Manqué ${number}`));
  }
  console.log(`seen after ${late.map(Math.round).join(', ')} ms`);
  expect(Math.max(...late)).toBeLessThan(longestMs);
  await until('it listens again', async () => ((await listeners()).length > 0 ? true : null));
});

test('an embargo that is set on one node shortens what another says its answers may be kept for', async () => {
  const desk = deskOf(booted.strapi);
  const release = await desk.bringTo('approved', await desk.draft('press-release', { fr: { title: 'Bientôt' } }));
  await keepList();
  const embargo = Date.now() + 10_000;
  await desk.act('schedule', release, { embargoUntil: new Date(embargo).toISOString() });
  await setTimeout(longestMs);
  const { headers } = await fetch(`${node.address}/api/press-releases?locale=fr`);
  const maxAge = Number(/max-age=(\d+)/.exec(headers.get('cache-control') ?? '')?.[1]);
  expect(Date.now() + maxAge * 1000).toBeLessThanOrEqual(embargo + 200);
  await desk.act('unschedule', release);
});

test('when another language becomes the default one, no node answers in the one that was', async () => {
  const locales = booted.strapi.plugin('i18n').service('locales');
  const language = async () => (await fetch(`${node.address}/api/press-releases`)).headers.get('content-language');
  for (const code of ['fr', 'ar']) {
    for (let time = 0; time < 3; time += 1) await language();
    await locales.setDefaultLocale({ code });
    const changed = performance.now();
    await until(`the node answers in ${code}`, async () => ((await language()) === code ? true : null), { everyMs: 5 });
    expect(performance.now() - changed).toBeLessThan(longestMs);
  }
});

/** Milliseconds from the end of the act to the first answer of the other node that has it. */
async function latenessOf(title: string): Promise<number> {
  await keepList();
  await deskOf(booted.strapi).published('press-release', { fr: { title } });
  const published = performance.now();
  await until(`the node answers "${title}"`, async () => ((await titles())[0] === title ? true : null), { everyMs: 5 });
  return performance.now() - published;
}

async function keepList(): Promise<void> {
  for (let time = 0; time < 3; time += 1) await titles();
}

async function titles(): Promise<string[]> {
  const response = await fetch(`${node.address}/api/press-releases?locale=fr`);
  const { data } = (await response.json()) as { data: { title: string }[] };
  return data.map(({ title }) => title);
}

/** Connections of the other node that listen; this process' own is not counted. */
async function listeners(): Promise<number[]> {
  const rows = (await booted.strapi.db
    .connection('pg_stat_activity')
    .whereRaw('datname = current_database()')
    .where('application_name', node.name)
    .where('query', 'like', 'LISTEN %')
    .select('pid')) as { pid: number }[];
  return rows.map(({ pid }) => pid);
}

async function cutListeners(): Promise<number> {
  const pids = await listeners();
  for (const pid of pids) await booted.strapi.db.connection.raw('SELECT pg_terminate_backend(?)', [pid]);
  return pids.length;
}
