import { emptyRecord, write } from '../editions/empty-record.test-support';
import { editionsAfter, newestEditionId } from '../editions/read/new-editions';
import { keysOfEditions } from './keys-of-editions';

let record: Awaited<ReturnType<typeof emptyRecord>>;
beforeEach(async () => {
  record = await emptyRecord();
});
afterEach(() => record.close());

/** The keys of what is written by some work. */
async function keysAfter(work: () => Promise<unknown>): Promise<string[]> {
  const id = await newestEditionId(record.database);
  await work();
  const editions = await editionsAfter(record.database, { id, limit: 100 });
  return (await keysOfEditions(record.database, editions)).sort();
}

const always = ['many-subjects', 'search'];
const project = { subject: { kind: 'partner-project', id: 'p1' } as const, document: { slug: 'thamm' } };
const figure = { kind: 'figure', id: 'f1' } as const;

test('without a new edition a cache need forget nothing', async () => {
  expect(await keysAfter(() => Promise.resolve())).toEqual([]);
});

test('a release: itself, its lists, and the pages of whatever it names', async () => {
  const document = {
    projects: [{ documentId: 'p1', slug: 'thamm' }],
    figures: [{ documentId: 'f1', key: 'seats' }],
    organisations: [{ documentId: 'o1' }],
    people: [{ documentId: 'n1' }],
  };
  expect(await keysAfter(() => write(record.database, { document }))).toEqual(
    ['r1', 'p1', 'f1', 'o1', 'n1', 'press-releases', ...always].sort(),
  );
});

test('a release that leaves a project: the pages of the project that it leaves, too', async () => {
  await write(record.database, { document: { projects: [{ documentId: 'p1' }] } });
  const later = { edition: 2, projects: [{ documentId: 'p2' }] };
  expect(await keysAfter(() => write(record.database, { kind: 'correction', document: later }))).toEqual(
    ['r1', 'p1', 'p2', 'press-releases', ...always].sort(),
  );
});

test('a withdrawal, which names nothing any more: the pages of what the release had named, and of its replacement', async () => {
  await write(record.database, { document: { projects: [{ documentId: 'p1' }] } });
  const notice = { edition: 2, state: 'withdrawn' as const, withdrawal: { replacement: { documentId: 'r2' } } };
  expect(await keysAfter(() => write(record.database, { kind: 'withdrawal', document: notice }))).toEqual(
    ['r1', 'r2', 'p1', 'press-releases', ...always].sort(),
  );
});

test('a figure: its project, that it names by a slug, also by one of before', async () => {
  await write(record.database, project);
  await write(record.database, { ...project, kind: 'minor', document: { slug: 'thamm-ofii', edition: 2 } });
  const moved = () => write(record.database, { subject: figure, document: { project: 'thamm' } });
  expect(await keysAfter(moved)).toEqual(['f1', 'p1', 'figures', 'press-releases', ...always].sort());
});

test('what gets another slug: the lists that may be asked for by it', async () => {
  expect(await keysAfter(() => write(record.database, project))).toEqual(
    ['p1', 'partner-projects', 'figures', 'press-releases', ...always].sort(),
  );
  const organisation = { subject: { kind: 'organisation', id: 'o1' } as const };
  expect(await keysAfter(() => write(record.database, organisation))).toEqual(
    ['o1', 'organisations', 'people', 'partner-projects', 'press-releases', ...always].sort(),
  );
});

test('another language is no edition before', async () => {
  await write(record.database, { document: { projects: [{ documentId: 'p1' }] } });
  expect(await keysAfter(() => write(record.database, { document: { locale: 'fr' } }))).not.toContain('p1');
});
