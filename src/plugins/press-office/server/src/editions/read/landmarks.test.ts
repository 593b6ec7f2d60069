import { emptyRecord } from '../empty-record.test-support';
import type { NewEdition } from '../write/new-edition';
import { writeEditions } from '../write/write-editions';
import { type Landmark, landmarkSpan, nearestLandmark } from './landmarks';
import { type Condition, listEditions } from './list-editions';

let record: Awaited<ReturnType<typeof emptyRecord>>;
const howMany = 2 * landmarkSpan + 300;

beforeAll(async () => {
  record = await emptyRecord();
  await writeEditions(
    record.database,
    Array.from({ length: howMany }, (_, number) => releaseOf(number)),
  );
});
afterAll(() => record.close());

/** Many come out in one minute; all are about p1, and every second one is filed so twice. */
function releaseOf(number: number): NewEdition {
  const releasedAt = new Date(Date.UTC(2024, 0, 1, 0, Math.floor(number / 40))).toISOString();
  const id = `r${number}`;
  const document = { documentId: id, locale: 'ar', dir: 'rtl', slug: id, edition: 1, state: 'live' } as const;
  const project = { name: 'project', value: 'p1' };
  return {
    subject: { kind: 'press-release', id },
    kind: 'first',
    document: { ...document, releasedAt, updatedAt: releasedAt },
    leftOutOfSummary: [],
    facets: number % 2 === 0 ? [project, project] : [project],
    note: null,
    actor: null,
  };
}

const lists: [string, Condition[]][] = [
  ['of all', []],
  ['of a project', [{ facet: 'project', values: ['p1'] }]],
  ['of a day', [{ releasedAt: '>=', instant: '2024-01-01T00:00:00.000Z' }]],
];
const all = (conditions: Condition[], order: 'asc' | 'desc') =>
  ({ kind: 'press-release', locale: 'ar', conditions, order }) as const;

describe.each(lists)('in a list %s', (_name, conditions) => {
  test.each(['asc', 'desc'] as const)('a page is the same with landmarks as counted off (%s)', async (order) => {
    const list = all(conditions, order);
    const landmarks: Landmark[] = [];
    for (const offset of [howMany - 5, 0, landmarkSpan - 1, landmarkSpan, landmarkSpan + 1, 2 * landmarkSpan, 9999]) {
      const page = { ...list, offset, limit: 30 };
      const counted = await listEditions(record.database, page, { column: 'summary' });
      expect(await listEditions(record.database, page, { column: 'summary', landmarks })).toEqual(counted);
      expect(counted).toHaveLength(Math.max(0, Math.min(30, howMany - offset)));
    }
    expect(landmarks).toHaveLength(2);
  });
});

test('what is known is not looked for again, and is found by several at once', async () => {
  const list = all([], 'desc');
  const landmarks: Landmark[] = [];
  const offset = 2 * landmarkSpan + 7;
  const found = await Promise.all(
    [1, 2, 3].map(() => nearestLandmark(record.database, list, { offset, known: landmarks })),
  );
  expect(new Set(found.map((one) => JSON.stringify(one))).size).toBe(1);
  expect(landmarks).toHaveLength(2);
  const nowhere = (() => {
    throw new Error('The database was asked.');
  }) as unknown as typeof record.database;
  expect(await nearestLandmark(nowhere, list, { offset, known: landmarks })).toEqual(found[0]);
});
