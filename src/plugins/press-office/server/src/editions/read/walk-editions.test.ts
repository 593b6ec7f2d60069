import { emptyRecord, write } from '../empty-record.test-support';
import { countEditions, listEditions } from './list-editions';
import type { Condition } from './live-editions';
import { type EditionWalk, type Position, walkEditions } from './walk-editions';

let record: Awaited<ReturnType<typeof emptyRecord>>;

beforeAll(async () => {
  record = await emptyRecord();
  for (const [number, id] of [...'gbfadhce'].entries()) {
    // Two and two at the same instant.
    await release(id, `2024-01-0${1 + Math.floor(number / 2)}T00:00:00.000Z`);
  }
  await write(record.database, { subject: { kind: 'figure', id: 'figure' } });
  await release('french', '2024-01-01T00:00:00.000Z', { locale: 'fr' });
});
afterAll(() => record.close());

const release = (id: string, releasedAt: string, { locale = 'ar', edition = 1 } = {}) =>
  write(record.database, {
    subject: { kind: 'press-release', id },
    kind: edition === 1 ? 'first' : 'minor',
    facets: [
      { name: 'project', value: id < 'e' ? 'early' : 'late' },
      // As whoever funds a project and carries it out is filed under it.
      { name: 'topic', value: 'all' },
      { name: 'topic', value: 'all' },
    ],
    document: { releasedAt, locale, edition },
  });

type Asked = Partial<Pick<EditionWalk, 'order' | 'conditions' | 'limit'>>;

async function walk(asked: Asked = {}, between?: (page: number) => Promise<unknown>) {
  const list = { kind: 'press-release', locale: 'ar', conditions: [], order: 'desc', limit: 3, ...asked } as const;
  const pages: string[] = [];
  let after: Position | null = null;
  do {
    const { texts, next } = await walkEditions(record.database, { ...list, after }, 'summary');
    pages.push(texts.map((text) => (JSON.parse(text) as { documentId: string }).documentId).join(''));
    await between?.(pages.length);
    after = next;
  } while (after !== null);
  return pages;
}

const conditions: [string, Condition[], string][] = [
  ['all', [], 'echdfagb'],
  ['of a facet', [{ facet: 'project', values: ['early'] }], 'cdab'],
  ['of a facet that is filed twice', [{ facet: 'topic', values: ['all'] }], 'echdfagb'],
  ['of two values', [{ facet: 'project', values: ['early', 'late'] }], 'echdfagb'],
  [
    'of two facets',
    [
      { facet: 'topic', values: ['all'] },
      { facet: 'project', values: ['late'] },
    ],
    'ehfg',
  ],
  ['of no value', [{ facet: 'project', values: [] }], ''],
  ['of subjects', [{ subjectIds: ['a', 'b', 'h'] }, { facet: 'project', values: ['early'] }], 'ab'],
  ['since', [{ releasedAt: '>=', instant: '2024-01-03T00:00:00.000Z' }], 'echd'],
  [
    'of a facet, until',
    [
      { facet: 'project', values: ['late'] },
      { releasedAt: '<', instant: '2024-01-03T00:00:00.000Z' },
    ],
    'fg',
  ],
];

test.each(conditions)('%s: each once, newest first, and the other way round', async (_, asked, expected) => {
  for (const limit of [1, 2, 3, 100]) {
    expect((await walk({ conditions: asked, limit })).join('')).toBe(expected);
    const ascending = (await walk({ conditions: asked, limit, order: 'asc' })).join('');
    expect(ascending).toBe([...expected].reverse().join(''));
  }
});

test.each(conditions)('%s: pages by number and the count agree', async (_, asked, expected) => {
  const list = { kind: 'press-release', locale: 'ar', conditions: asked, order: 'desc' } as const;
  const texts = await listEditions(record.database, { ...list, offset: 0, limit: 100 }, { column: 'summary' });
  const ids = texts.map((text) => (JSON.parse(text) as { documentId: string }).documentId);
  expect([...ids].sort().join('')).toBe([...expected].sort().join(''));
  expect(await countEditions(record.database, list)).toBe(expected.length);
  const [second] = await listEditions(record.database, { ...list, offset: 1, limit: 1 }, { column: 'summary' });
  expect(second).toBe(texts[1]);
});

test('the last page says that it is the last, when it is full too', async () => {
  expect(await walk({ limit: 4 })).toEqual(['echd', 'fagb']);
  expect(await walk({ limit: 8 })).toEqual(['echdfagb']);
});

test('what is corrected during a walk is neither missed nor met twice, among equal instants too', async () => {
  for (const order of ['asc', 'desc'] as const) {
    let edition = 1;
    const pages = await walk({ order, limit: 1 }, async () => {
      edition += 1;
      for (const [number, id] of [...'gbfadhce'].entries()) {
        const editionOfThisWalk = order === 'asc' ? edition : edition + 20;
        await release(id, `2024-01-0${1 + Math.floor(number / 2)}T00:00:00.000Z`, { edition: editionOfThisWalk });
      }
    });
    expect([...pages.join('')].sort().join('')).toBe('abcdefgh');
  }
});

test('a position where nothing stands any more is a place all the same', async () => {
  const list = { kind: 'press-release', locale: 'ar', conditions: [], order: 'desc', limit: 2 } as const;
  const after = { releasedAt: '2024-01-03T00:00:00.000Z', subjectId: 'gone' };
  const { texts } = await walkEditions(record.database, { ...list, after }, 'summary');
  expect(texts.map((text) => (JSON.parse(text) as { documentId: string }).documentId)).toEqual(['d', 'f']);
});
