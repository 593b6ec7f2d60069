import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf, farAway, notices } from '../support/desk';
import { newsroomOf } from '../support/newsroom-client';
import { openPurgedCache, type PurgedCache } from '../support/purged-cache';
import { until } from '../support/until';

/** What the cache in front of the newsroom is told after each act, and what becomes of the act when it cannot be told. */

let cache: PurgedCache;
let booted: BootedStrapi;

beforeAll(async () => {
  cache = await openPurgedCache();
  const told = { PRESS_OFFICE_PURGE_URL: cache.url, PRESS_OFFICE_PURGE_CREDENTIALS: 'Fastly-Key: only-for-tests' };
  booted = await bootStrapi({ environment: told });
  booted.setClock('2026-03-01T09:00:00.000Z');
  setOption('again', 0);
});
afterAll(async () => {
  await booted.stop();
  await cache.stop();
});

const always = ['many-subjects', 'search'];
const releaseKeys = (...ids: string[]) => [...ids, 'press-releases', ...always].sort();

describe('a cache is told to forget', () => {
  test('a release that is published, its lists and searches, and the pages of its project, figure and people', async () => {
    const { project, figure, organisation } = await publicWorld();
    const id = await desk().draft('press-release', {
      ar: { title: 'زيارة', projects: [project], figures: [figure], organisations: [organisation] },
      fr: { title: 'Visite' },
    });
    expect(await keysOf(() => desk().publish('press-release', id))).toEqual(
      releaseKeys(id, project, figure, organisation),
    );
    expect(cache.requests).toEqual([]);
  });

  test('in the way that it wants to be told', async () => {
    const id = await desk().draft('press-release', { fr: { title: 'Manière' } });
    cache.requests.length = 0;
    await desk().publish('press-release', id);
    const request = await until('the cache is told', () => cache.requests[0] ?? null);
    expect(request).toMatchObject({ method: 'POST', headers: { 'fastly-key': 'only-for-tests' } });
  });

  test('a release that is corrected, and the project that it is no longer about', async () => {
    const [{ project }, { project: other }] = [await publicWorld(), await publicWorld()];
    const id = await desk().published('press-release', { fr: { title: 'Projet faux', projects: [project] } });
    await desk().update(id, { projects: [other] }, { locale: 'fr' });
    const body = { kind: 'correction', notes: { fr: 'Le projet était faux.' } };
    expect(await keysOf(() => desk().act('correct', id, body))).toEqual(releaseKeys(id, project, other));
  });

  test('a release that is withdrawn, and the project that showed it', async () => {
    const { project } = await publicWorld();
    const id = await desk().published('press-release', { fr: { title: 'À retirer', projects: [project] } });
    const body = { reason: 'legal', notices };
    expect(await keysOf(() => desk().act('withdraw', id, body))).toEqual(releaseKeys(id, project));
    expect(await keysOf(() => desk().act('reinstate', id, { reason: 'Jugé' }))).toEqual(releaseKeys(id, project));
  });

  test('a figure that is revised, by which every release that quotes it is known, and its project', async () => {
    const { project, figure } = await publicWorld();
    const id = await desk().published('press-release', { fr: { title: 'Places', figures: [figure] } });
    const revised = { value: '4800', revisionReason: 'جناح جديد.' };
    await desk().update(figure, revised, { noun: 'figure', locale: 'ar' });
    expect(await keysOf(() => desk().publish('figure', figure))).toEqual(
      [figure, project, 'figures', 'press-releases', ...always].sort(),
    );
    const { headers } = await newsroomOf(booted).get(`press-releases/${id}?locale=fr`);
    expect(String(headers['surrogate-key']).split(' ')).toContain(figure);
  });

  test('a project that gets another slug, and the lists that may be asked for by it', async () => {
    const { project, organisation } = await publicWorld();
    await desk().update(project, { funders: [organisation] }, { noun: 'partner-project', locale: 'ar' });
    await desk().publish('partner-project', project);
    await desk().update(project, { slug: `${project}-renamed` }, { noun: 'partner-project', locale: 'ar' });
    expect(await keysOf(() => desk().publish('partner-project', project))).toEqual(
      [project, organisation, 'partner-projects', 'figures', 'press-releases', ...always].sort(),
    );
  });

  test('everything that falls due at once', async () => {
    const ids = [await approved(), await approved(), await approved()];
    for (const id of ids) await desk().act('schedule', id, { embargoUntil: '2026-03-01T10:00:00.000Z' });
    await settled();
    booted.setClock('2026-03-01T10:00:00.000Z');
    await booted.strapi.plugin('press-office').service('publication').publishDue();
    await until('it knows of all three', () => isTold(ids) || null);
  });

  test('the same once more, for what it fetched from a node that did not know yet', async () => {
    const id = await desk().draft('press-release', { fr: { title: 'Deux fois' } });
    const first = await keysOf(() => {
      setOption('again', 0.05);
      return desk().publish('press-release', id);
    });
    expect(await cache.nextKeys()).toEqual(first);
    setOption('again', 0);
  });
});

test('a cache hears nothing of what is not public', async () => {
  await settled();
  const id = await approved();
  await desk().act('schedule', id, { embargoUntil: farAway });
  await desk()
    .update(id, { summary: 'Brouillon' }, { locale: 'fr' })
    .catch(() => undefined);
  const other = await desk().draft('press-release', { fr: { title: 'Autre' } });
  expect(await keysOf(() => desk().publish('press-release', other))).toEqual(releaseKeys(other));
  expect(cache.requests.flatMap(({ keys }) => keys)).not.toContain(id);
});

describe('a cache that cannot be told', () => {
  test('neither fails nor delays a publication, and is told as soon as it can be', async () => {
    await settled();
    cache.answersWith(500);
    const id = await desk().draft('press-release', { fr: { title: 'Malgré tout' } });
    await desk().publish('press-release', id);
    await newsroomOf(booted).get(`press-releases/${id}?locale=fr`).expect(200);
    await until('it was tried twice', () => (cache.requests.length >= 2 ? true : null));
    cache.answersWith(200);
    expect(await cache.nextKeys()).toEqual(releaseKeys(id));
  });

  test('because it hangs, is not waited for, and is told with what was published since', async () => {
    await settled();
    setOption('seconds', 0.2);
    cache.answersWith(null);
    const [first, second] = [await approved(), await approved()];
    await desk().act('publish', first);
    await until('it was asked', () => (cache.requests.length > 0 ? true : null));
    await desk().act('publish', second);
    await newsroomOf(booted).get(`press-releases/${second}?locale=fr`).expect(200);
    cache.answersWith(200);
    expect(await cache.nextKeys()).toEqual(releaseKeys(first, second));
    setOption('seconds', 5);
  });

  test('because it is gone, does not keep the application from stopping', async () => {
    await settled();
    cache.answersWith(503);
    await desk().publish('press-release', await approved());
    const before = performance.now();
    await booted.restart();
    expect(performance.now() - before).toBeLessThan(20_000);
    cache.answersWith(200);
  });
});

test('an application that stops right after a publication tells of it first', async () => {
  const id = await approved();
  await settled();
  await desk().act('publish', id);
  await booted.restart();
  expect(cache.requests.flatMap(({ keys }) => keys)).toContain(id);
});

test('an office without a cache tells nobody', async () => {
  await booted.restart({ PRESS_OFFICE_PURGE_URL: '' });
  cache.requests.length = 0;
  await desk().publish('press-release', await approved());
  await booted.restart();
  expect(cache.requests).toEqual([]);
});

const desk = () => deskOf(booted.strapi);
let made = 0;

/** A project with a figure, and an organisation; all of them public. */
async function publicWorld() {
  made += 1;
  const organisation = await desk().published('organisation', {
    ar: { name: `هيئة ${made}` },
    fr: { name: `Org ${made}` },
  });
  const project = await desk().published('partner-project', {
    ar: { name: `مشروع ${made}` },
    fr: { name: `Projet ${made}` },
  });
  const words = { label: `مقاعد ${made}`, key: `seats-${made}`, value: '4560', project };
  const figure = await desk().published('figure', { ar: words, fr: { label: `Places ${made}`, value: '4560' } });
  return { organisation, project, figure };
}

async function approved(): Promise<string> {
  made += 1;
  return desk().bringTo('approved', await desk().draft('press-release', { fr: { title: `Approuvé ${made}` } }));
}

/** What the cache is told first of some work, after it was told of everything before. */
async function keysOf(work: () => Promise<unknown>): Promise<string[]> {
  await settled();
  await work();
  return cache.nextKeys();
}

/** Waits until the cache was told of all that was published so far: one more publication is the last that it is told. */
async function settled(): Promise<void> {
  made += 1;
  const last = await desk().published('organisation', { ar: { name: `آخر ${made}` } });
  await until('the cache knows of the last publication', () => isTold([last]) || null);
  cache.requests.length = 0;
}

function isTold(ids: string[]): boolean {
  const taken = cache.requests.filter(({ status }) => status === 200).flatMap(({ keys }) => keys);
  return ids.every((id) => taken.includes(id));
}

function setOption(name: string, value: unknown): void {
  booted.strapi.config.set(`plugin::press-office.purge.${name}`, value);
}
