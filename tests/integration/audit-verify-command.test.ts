import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate as letOthersRun } from 'node:timers/promises';

import { repository } from '../support/app-folder';
import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';
import { type Ended, type Environment, runToEnd } from '../support/processes';

// The application runs on the database all the while: the command works beside it.
let booted: BootedStrapi;

beforeAll(async () => {
  // Its journal is changed below, which a file that was a write-ahead log before its readers came does not let happen.
  booted = await bootStrapi({ isFirstStart: true });
});
afterAll(() => booted.stop());

const isSqlite = process.env.TEST_DATABASE !== 'postgres';

test('a database in which nothing was done is clean', async () => {
  expect(await auditVerify()).toMatchObject({
    code: 0,
    stdout: 'Read: 0 editions, 0 entries of the audit.\nNothing was altered.\n',
  });
});

describe('when there is a record', () => {
  let release: string;

  beforeAll(async () => {
    const project = await desk().published('partner-project', {
      ar: { name: 'مرسى', acronym: 'MARSA', countries: ['MA', 'ES'] },
      fr: { name: 'Marsa' },
    });
    const figure = await desk().published('figure', { ar: { label: 'مقاعد', key: 'seats', value: '4560', project } });
    await desk().published('organisation', { en: { name: 'Office', acronym: 'OFFICE', country: 'MA' } });
    await desk().published('person', { en: { name: 'Salma' } });
    const words = { ar: { title: 'زيارة', topics: ['emploi'], projects: [project], figures: [figure] } };
    release = await desk().published('press-release', { ...words, fr: { title: 'Visite' } });
    await change(release, 'Visite de deux jours');
    await desk().unpublish('press-release', await desk().published('press-release', { fr: { title: 'Retiré' } }));
  });

  test('it is clean, and the last entry is told, to be noted', async () => {
    const { code, stdout } = await auditVerify();
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('\nNothing was altered.\n') });
    const [, head = ''] = /--expect (\S+)\.\n$/.exec(stdout) ?? [];
    expect(await auditVerify('--expect', head)).toMatchObject({ code: 0 });
    const other = head.replace(/.$/, (digit) => (digit === '0' ? '1' : '0'));
    expect(await auditVerify('--expect', other)).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('HEAD_DIFFERS'),
    });
  });

  test('--json prints one object and nothing else', async () => {
    const { code, stdout } = await auditVerify('--json');
    expect(code).toBe(0);
    const editions = await table('editions').count({ total: '*' });
    expect(JSON.parse(stdout)).toEqual({
      problems: [],
      counts: { subjects: 6, editions: Number(editions[0]?.total), entries: expect.any(Number) },
      editionsBeforeAudit: 0,
      head: { sequence: expect.any(Number), hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
  });

  test('an altered row is named, in the language asked for', async () => {
    const [edition] = await table('editions').where({ subject_id: release, language: 'fr', number: 1 });
    await table('editions')
      .where({ id: edition.id })
      .update({ document: edition.document.replace('Visite', 'Voyage') });
    try {
      const { code, stdout } = await auditVerify('--json', '--language', 'fr');
      expect(code).toBe(1);
      expect(JSON.parse(stdout).problems).toContainEqual({
        table: 'press_office_editions',
        id: edition.id,
        subject: { kind: 'press-release', documentId: release },
        code: 'DOCUMENT_ALTERED',
        message: 'Le document n’est pas celui qui a été publié.',
      });
      const said = await auditVerify('--language', 'ar');
      expect(said).toMatchObject({ code: 1, stdout: expect.stringContaining('الوثيقة ليست هي التي نُشرت.') });
    } finally {
      await table('editions').where({ id: edition.id }).update({ document: edition.document });
    }
    expect(await auditVerify()).toMatchObject({ code: 0 });
  });

  test('an edition that was written past the desk is named', async () => {
    const [last] = await table('editions').where({ subject_kind: 'person' });
    const { id: _id, ...columns } = last;
    await table('editions').insert({ ...columns, subject_id: 'forged' });
    try {
      const { code, stdout } = await auditVerify();
      expect(code).toBe(1);
      expect(stdout).toContain('person forged · EDITION_UNNAMED');
    } finally {
      await table('editions').where({ subject_id: 'forged' }).delete();
    }
  });

  test('nothing is written by it', async () => {
    const before = await everything();
    await auditVerify();
    expect(await everything()).toEqual(before);
  });

  test.each(isSqlite ? ['delete', 'wal'] : ['server'])(
    'what is published meanwhile is published, and seen whole or not at all (%s)',
    async (mode) => {
      if (isSqlite) await booted.strapi.db.connection.raw(`pragma journal_mode = ${mode}`);
      const verifying = Array.from({ length: 3 }, () => auditVerify());
      let isDone = false;
      void Promise.allSettled(verifying).then(() => (isDone = true));
      // SQLite answers without ever waiting: the commands' ends would not be heard.
      for (let round = 0; !isDone; round += 1, await letOthersRun()) await change(release, `${mode} ${round}`);
      for (const { code, stderr } of await Promise.all(verifying))
        expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    },
  );
});

test.each([
  ['an unknown option', ['--force'], "Unknown option '--force'"],
  ['a head that is none', ['--expect', '12'], '--expect takes a sequence and a hash'],
])('%s: exit code 2 and a sentence', async (_, args, sentence) => {
  const { code, stdout, stderr } = await auditVerify(...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(sentence);
});

test('a database that cannot be read: exit code 2', async () => {
  const nowhere: Environment = isSqlite
    ? { DATABASE_FILENAME: path.join(booted.folder, 'nowhere.db') }
    : { DATABASE_URL: `${process.env.DATABASE_URL}_nowhere` };
  const { code, stdout, stderr } = await run([], nowhere);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('nowhere');
});

const desk = () => deskOf(booted.strapi);
const table = (name: string) => booted.strapi.db.connection(`press_office_${name}`);

async function change(documentId: string, title: string): Promise<void> {
  await desk()
    .documents('press-release')
    .update({ documentId, locale: 'fr', data: { title } } as never);
  await desk().publish('press-release', documentId);
}

/** The bytes of a SQLite file, or the rows of PostgreSQL with who wrote them. */
async function everything(): Promise<unknown> {
  if (isSqlite) {
    const bytes = await readFile(process.env.DATABASE_FILENAME ?? '');
    return createHash('sha256').update(bytes).digest('hex');
  }
  const tables = ['editions', 'edition_facets', 'public_slugs', 'newsroom_versions', 'audit_entries'];
  // xmin: the transaction that wrote the row last.
  const columns = ['*', booted.strapi.db.connection.raw('xmin::text as written_by')];
  return Promise.all(tables.map((name) => table(name).orderBy('id').select(columns)));
}

const auditVerify = (...parameters: string[]): Promise<Ended> => run(parameters);

/** Runs the command in the environment of the running application: on its database. */
function run(parameters: string[], changed: Environment = {}): Promise<Ended> {
  const script = path.join(repository, 'scripts', 'audit-verify.mjs');
  const environment = { ...process.env, ...changed } as Environment;
  return runToEnd(process.execPath, [script, ...parameters], { cwd: booted.folder, environment });
}
