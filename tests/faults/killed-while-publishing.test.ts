import { existsSync } from 'node:fs';
import { copyFile, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { createAppFolder } from '../support/app-folder';
import { bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';
import { type Nodes, prepareNodes } from '../support/nodes';
import type { Environment } from '../support/processes';
import { type Death, startDying } from './dying';
import { contentsOf, expectWhole, withFile } from './sqlite-file';

// One process on a SQLite file that dies while it publishes. What it would leave is looked at before every statement; and it
// is really killed, with SIGKILL, before some of those that write, while it commits, and right after, and the application
// started again each time on the file that the dead one left.

type Act = Death['act'];

/** What a release comes out with, by the path of its collection. */
type Subjects = Record<'press-releases' | 'organisations' | 'figures', string>;

/** What the public reads of a release and its dependencies, in every locale. */
type PublicState = 'nothing' | 'everything' | 'something';

interface Step {
  at: string;
  died: boolean;
  /** What the application that is started next shows. */
  afterwards: PublicState;
}

const acts = ['fall-due', 'publish'] as const;
const locales = ['ar', 'fr'];
const killsBeforeWrites = 6;
const cleanups: (() => Promise<void>)[] = [];
const folders = {} as Record<Act, string>;
const steps: Record<Act, Step[]> = { 'fall-due': [], publish: [] };
let prepared: { file: string; environment: Environment; subjects: Record<Act, Subjects> };
let nodes: Nodes;

beforeAll(async () => {
  prepared = await prepare();
  await Promise.all(acts.map(dieAgainAndAgain));
}, 300_000);
afterAll(async () => {
  await nodes.killAll();
  for (const cleanup of cleanups) await cleanup();
});

describe.each(acts)('killed during %s', (act) => {
  test('before any statement: the file goes back to what it was before the act', async () => {
    const [first, ...photographs] = await photographsOf(act);
    const before = await withFile(first!.file, contentsOf);
    const unfinished = photographs.filter(({ point }) => point !== 'committed');
    expect(unfinished.length).toBeGreaterThan(60);
    expect(unfinished.filter(({ file }) => existsSync(`${file}-wal`)).length).toBeGreaterThan(60);
    for (const { file } of unfinished) expect(await withFile(file, contentsOf)).toEqual(before);
  });

  test('once it has committed: the record is whole', async () => {
    const last = (await photographsOf(act)).at(-1)!;
    expect(last.point).toBe('committed');
    await withFile(last.file, (database) => expectWhole(database, aboutAct(act)));
  });

  test('started again after a death before the commit, the office shows nothing of it', () => {
    const before = steps[act].filter(({ at }) => at.startsWith('write'));
    expect(before.length).toBeGreaterThanOrEqual(killsBeforeWrites);
    expect(before.filter(({ died, afterwards }) => !died || afterwards !== 'nothing')).toEqual([]);
  });

  test('started again after a death while it committed, the office shows nothing of it or everything', () => {
    const during = steps[act].filter(({ at }) => at === 'commit');
    expect(during.length).toBeGreaterThan(1);
    expect(during.filter(({ afterwards }) => afterwards === 'something')).toEqual([]);
  });

  test('started again after a death once it had committed, the office shows everything', () => {
    expect(steps[act].filter(({ at }) => at === 'committed 1')).toEqual([
      { at: 'committed 1', died: true, afterwards: 'everything' },
    ]);
  });
});

test('a release that fell due while the office was dead is published when it starts again, once', async () => {
  const [first] = await photographsOf('fall-due');
  await copyDatabase(first!.file, productionFile());
  const node = await nodes.start('after the power cut');
  let state: PublicState = 'nothing';
  for (let tries = 0; state !== 'everything' && tries < 500; tries += 1) {
    state = await publicStateAt(node.address, prepared.subjects['fall-due']);
    await setTimeout(20);
  }
  await node.kill();
  expect(state).toBe('everything');
  await withFile(productionFile(), (database) => expectWhole(database, aboutAct('fall-due')));
});

const productionFile = () => path.join(path.dirname(prepared.file), 'production.db');

function aboutAct(act: Act): Parameters<typeof expectWhole>[1] {
  const subjects = prepared.subjects[act];
  return { act, subjects: Object.values(subjects), release: subjects['press-releases'] };
}

/** A database with one release that is due and one that is approved, each with an organisation and a figure not public. */
async function prepare(): Promise<typeof prepared> {
  process.env.TEST_DATABASE = 'sqlite';
  const booted = await bootStrapi();
  const { folder, discard } = await createAppFolder();
  cleanups.push(discard);
  try {
    const desk = deskOf(booted.strapi);
    const now = Date.now();
    const hour = 3_600_000;
    booted.setClock(new Date(now - 2 * hour).toISOString());
    const subjects = { 'fall-due': await approved(desk, 'a'), publish: await approved(desk, 'b') };
    const embargoUntil = new Date(now - hour).toISOString();
    await desk.act('schedule', subjects['fall-due']['press-releases'], { embargoUntil, withDependencies: true });
    const file = path.join(folder, 'prepared.db');
    await booted.strapi.db.connection.raw('VACUUM INTO ?', [file]);
    nodes = prepareNodes({ DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: path.join(folder, 'production.db') });
    return { file, environment: ownEnvironment(), subjects };
  } finally {
    await booted.stop();
  }
}

/** What `bootStrapi` has set for this process, for others that boot the same application. */
const ownEnvironment = (): Environment =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value !== undefined && /^(NODE_ENV|APP_KEYS|PRESS_OFFICE_|.*_(SECRET|SALT|KEY)$)/.test(name)
        ? [[name, value]]
        : [],
    ),
  );

async function approved(desk: ReturnType<typeof deskOf>, letter: string): Promise<Subjects> {
  const organisations = await desk.draft('organisation', {
    ar: { name: `منظمة ${letter}` },
    fr: { name: `Organisation ${letter}` },
  });
  const figures = await desk.draft('figure', {
    ar: { label: `رقم ${letter}`, key: `figure-${letter}`, value: '1' },
    fr: { label: `Chiffre ${letter}`, value: '1' },
  });
  const releases = await desk.draft('press-release', {
    ar: { title: `بلاغ ${letter}`, organisations: [organisations], figures: [figures] },
    fr: { title: `Communiqué ${letter}` },
  });
  await desk.act('submit', releases);
  await desk.act('approve', releases);
  return { 'press-releases': releases, organisations, figures };
}

/** Survives once, to be photographed; then dies at one step after the other, each time on what the death before has left. */
async function dieAgainAndAgain(act: Act): Promise<void> {
  const { folder, discard } = await createAppFolder();
  cleanups.push(discard);
  folders[act] = folder;
  const survivor = await open(act, { at: 'never', photographs: path.join(folder, 'photographs'), anew: true });
  const survival = await survivor.process.act();
  if (survival === null) throw new Error('It was to survive.');
  let last: Step | null = null;
  for (const at of [...deathsAmong(survival.writes), 'never']) {
    let opened = await open(act, { at, anew: last === null });
    if (last !== null) last.afterwards = opened.state;
    if (at !== 'never' && opened.state === 'everything') {
      await opened.process.kill();
      opened = await open(act, { at, anew: true });
    }
    last = { at, died: false, afterwards: 'something' };
    if (at === 'never') await opened.process.kill();
    else last.died = (await opened.process.act()) === null;
    if (at !== 'never') steps[act].push(last);
  }
}

/** Some of the writes, the last of which is the commit; twice while it commits; once it has. */
function deathsAmong(writes: number): string[] {
  const some = Array.from({ length: killsBeforeWrites }, (_, index) =>
    Math.ceil(((index + Math.random()) * (writes - 1)) / killsBeforeWrites),
  );
  return [...some.map((write) => `write ${Math.max(1, write)}`), `write ${writes}`, 'commit', 'commit', 'committed 1'];
}

/** Starts the application that is to die, on the file as it is, or `anew` on the prepared one; tells what it shows. */
async function open(act: Act, { at, photographs, anew }: Pick<Death, 'at' | 'photographs'> & { anew: boolean }) {
  const folder = folders[act];
  const file = path.join(folder, 'data.db');
  if (anew) {
    await copyDatabase(prepared.file, file);
  }
  const subjects = prepared.subjects[act];
  const process = await startDying(
    { folder, act, release: subjects['press-releases'], at, photographs },
    { ...prepared.environment, DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: file },
  );
  cleanups.unshift(process.kill);
  return { process, state: await publicStateAt(process.address, subjects) };
}

/** Copies a file and its log, which has what was committed last; what another database has left there would be taken for it. */
async function copyDatabase(from: string, to: string): Promise<void> {
  for (const beside of ['-journal', '-wal', '-shm']) await rm(`${to}${beside}`, { force: true });
  await copyFile(from, to);
  if (existsSync(`${from}-wal`)) await copyFile(`${from}-wal`, `${to}-wal`);
}

async function publicStateAt(address: string, subjects: Subjects): Promise<PublicState> {
  const addresses = Object.entries(subjects).flatMap(([collection, id]) =>
    locales.map((locale) => `${address}/api/${collection}/${id}?locale=${locale}`),
  );
  const statuses = await Promise.all(addresses.map(async (one) => (await fetch(one)).status));
  if (statuses.every((status) => status === 200)) return 'everything';
  return statuses.every((status) => status === 404) ? 'nothing' : 'something';
}

/** The photographs of an act in their order, each with the kind of statement that it was taken before, or `committed`. */
async function photographsOf(act: Act): Promise<{ file: string; point: string }[]> {
  const folder = path.join(folders[act], 'photographs');
  const names = (await readdir(folder)).sort((one, other) => Number.parseInt(one) - Number.parseInt(other));
  return names.map((name) => ({ file: path.join(folder, name, 'data.db'), point: name.split(' ')[1] ?? '' }));
}
