import fc from 'fast-check';

import { databaseOf } from '../../src/plugins/press-office/server/src/shared/database';
import type { Database } from '../../src/plugins/press-office/server/src/shared/database';
import { readQuery } from '../../src/plugins/press-office/server/src/search/analyser';
import { didYouMean } from '../../src/plugins/press-office/server/src/search/read/search-editions';
import { tables } from '../../src/plugins/press-office/server/src/editions/rows';
import {
  emptyRecord,
  find,
  release,
  withdraw,
} from '../../src/plugins/press-office/server/src/search/searched-record.test-support';
import { forgetAll } from '../../src/plugins/press-office/server/src/search/write/make-index-anew';
import queries from '../fixtures/search/queries.json';
import releases from '../fixtures/search/releases.json';
import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { type LiveText, naiveSearch } from '../support/naive-search';

let booted: BootedStrapi;
let database: Database;

beforeAll(async () => {
  booted = await bootStrapi();
  database = databaseOf(booted.strapi);
});
afterAll(() => booted.stop());
beforeEach(() => emptied(database));

const locales = ['ar', 'fr', 'en'] as const;
const day = (number: number) => `2024-05-${String(number).padStart(2, '0')}T10:00:00.000Z`;

test('either database finds the same in the same order', async () => {
  await release(database, { id: 'a', releasedAt: day(1), title: 'Le centre de formation de Tamesna' });
  await release(database, { id: 'b', releasedAt: day(2), title: 'Tamesna : une formation', summary: 'Le centre' });
  await release(database, { id: 'c', releasedAt: day(3), body: 'Le centre de formation', topics: ['emploi'] });
  await release(database, { id: 'd', releasedAt: day(3), body: 'Une formation au centre ; 66 729 lauréats' });
  await release(database, { id: 'e', releasedAt: day(4), title: 'L’emploi des jeunes', body: 'centres, formations' });
  const cases: [string, string[]][] = [
    ['centre formation ', ['a', 'b', 'e', 'd', 'c']],
    ['"centre de formation"', ['a', 'c']],
    ['formation -tamesna', ['e', 'd', 'c']],
    ['forma', ['b', 'a', 'e', 'd', 'c']],
    ['66729', ['d']],
    ['emploi', ['e', 'c']],
    ['centre OR formation) AND "', []],
  ];
  for (const [text, expected] of cases) expect([text, (await find(database, text)).ids]).toEqual([text, expected]);
  expect((await find(database, 'centre', { order: 'asc' })).ids).toEqual(['a', 'b', 'c', 'd', 'e']);
  const page = await find(database, 'centre', { offset: 2, limit: 2, withCount: true });
  expect(page).toEqual({ ids: ['e', 'd'], total: 5, isMore: false });
});

test('what must be found first is found first, or nearly so', async () => {
  for (const { id, releasedAt, ...texts } of releases) {
    for (const locale of locales) await release(database, { id, releasedAt, locale, ...texts[locale] });
  }
  const ranks = await Promise.all(queries.map(reciprocalRank));
  const mean = ranks.reduce((sum, { rank }) => sum + rank, 0) / ranks.length;
  expect({ mean, missed: ranks.filter(({ rank }) => rank < 0.5) }).toEqual({
    mean: expect.any(Number),
    missed: [],
  });
  expect(mean).toBeGreaterThanOrEqual(0.9);
});

async function reciprocalRank({ q, locale, first }: { q: string; locale: string; first: string[] }) {
  const { ids } = await find(database, q, { locale });
  const place = ids.findIndex((id) => first.includes(id));
  return { q, ids: ids.slice(0, 5), rank: place < 0 ? 0 : 1 / (place + 1) };
}

test('whatever is published, edited and withdrawn, the index finds what reading every live text finds', async () => {
  const beside = await emptyRecord();
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 12 }),
      fc.array(query, { minLength: 4, maxLength: 4 }),
      async (steps, asked) => {
        for (const one of [database, beside.database]) await emptied(one);
        const live = await play([database, beside.database], steps);
        for (const text of asked) {
          const expected = naiveSearch(live, readQuery(text, 'fr'), 'fr');
          expect((await find(database, text)).ids).toEqual(expected);
          expect((await find(beside.database, text)).ids).toEqual(expected);
          const { ids, total } = await find(database, text, { offset: 1, limit: 2, withCount: true });
          expect({ ids, total }).toEqual({ ids: expected.slice(1, 3), total: expected.length });
        }
      },
    ),
    { numRuns: 40 },
  );
  await beside.close();
});

const word = fc.constantFrom(
  'centre',
  'centres',
  'formation',
  'formations',
  'former',
  'emploi',
  'l’emploi',
  'de',
  'savoir-faire',
  '66 729',
  'OFPPT',
  'كفاءات',
);
const words = (maxLength: number) => fc.array(word, { maxLength }).map((all) => all.join(' '));
const step = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  isWithdrawal: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  releasedAt: fc.integer({ min: 1, max: 3 }).map(day),
  title: words(4),
  summary: words(4),
  body: words(8),
});
const asked = fc.oneof(
  word,
  fc.constantFrom('form', 'centr', 'savoir', '667'),
  words(3).map((all) => `"${all}"`),
  word.map((one) => `-${one}`),
);
const query = fc.array(asked, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));

/** Writes the same into several databases, and tells what is live at the end, in the order of writing. */
async function play(
  databases: readonly Database[],
  steps: readonly (LiveText & { isWithdrawal: boolean })[],
): Promise<LiveText[]> {
  const editions = new Map<string, number>();
  const live = new Map<string, LiveText>();
  for (const { isWithdrawal, ...text } of steps) {
    if (isWithdrawal && !live.has(text.id)) continue;
    const edition = (editions.get(text.id) ?? 0) + 1;
    editions.set(text.id, edition);
    live.delete(text.id);
    if (!isWithdrawal) live.set(text.id, text);
    for (const one of databases)
      await (isWithdrawal ? withdraw(one, { id: text.id, edition }) : release(one, { ...text, edition }));
  }
  return [...live.values()];
}

test('a word of a withdrawn release is neither found nor suggested', async () => {
  const suggested = () =>
    didYouMean(database, { kinds: ['press-release'], locale: 'fr', query: readQuery('licenciemant ', 'fr') });
  await release(database, { id: 'r', title: 'Licenciement' });
  expect(await suggested()).toBe('Licenciement');
  await withdraw(database, { id: 'r', edition: 2 });
  expect(await suggested()).toBeNull();
  expect((await find(database, 'licenciement')).ids).toEqual([]);
  expect((await find(database, 'licencie')).ids).toEqual([]);
});

test.each([
  '"',
  '""',
  "'",
  "''; DROP TABLE press_office_search_texts; --",
  'NEAR(a b)',
  'words:centre',
  'centre*',
  '^centre',
  'centre <-> de',
  'a & !b | (c',
  '\\',
  ':*',
  '%',
  '\u0000',
  '{}[]()',
  '- - -',
  '?',
  '??',
  '\ud800',
])('%j is text, and no database takes it for anything else', async (text) => {
  await release(database, { id: 'r', title: 'Rabat' });
  expect((await find(database, `rabat ${text}`, { withCount: true })).ids).toEqual(/\w/.test(text) ? [] : ['r']);
  expect(
    await didYouMean(database, { kinds: ['press-release'], locale: 'fr', query: readQuery(text, 'fr') }),
  ).toBeNull();
});

test('a text longer than an index can hold is published and found by its beginning', async () => {
  const endless = Array.from({ length: 60_000 }, (_, number) => `mot${number.toString(36)}`).join(' ');
  const again = 'encore '.repeat(5000);
  await release(database, { id: 'endless', title: 'Rapport', body: endless });
  await release(database, { id: 'again', title: 'Rapport', body: `${again} fin` });
  expect((await find(database, 'mot1 rapport')).ids).toEqual(['endless']);
  expect((await find(database, 'encore fin')).ids).toEqual(['again']);
});

test('a record that is older than its index is indexed at the next start', async () => {
  await release(database, { id: 'r', title: 'Rabat' });
  await release(database, { id: 'gone', title: 'Rabat' });
  await withdraw(database, { id: 'gone', edition: 2 });
  await forgetAll(database);
  expect((await find(database, 'rabat')).ids).toEqual([]);
  await restart();
  expect((await find(database, 'rabat')).ids).toEqual(['r']);
});

test('an index that was made in another way is made anew', async () => {
  const kept = await release(database, { id: 'kept', title: 'Rabat' });
  const { strapi } = booted;
  await strapi.store.set({
    type: 'plugin',
    name: 'press-office',
    key: 'search-index',
    value: { version: 0, isComplete: true },
  });
  // What no text has any more, as an index of before may have it.
  await database(tables.editions)
    .where({ id: kept.id })
    .update({ document: kept.document.replace('Rabat', 'Tamesna') });
  await restart();
  expect((await find(database, 'rabat')).ids).toEqual([]);
  expect((await find(database, 'tamesna')).ids).toEqual(['kept']);
});

test('a change of Strapi’s schema leaves the index alone', async () => {
  await release(database, { id: 'r', title: 'Rabat' });
  const { connection } = booted.strapi.db;
  await connection.raw('DROP INDEX press_office_editions_kind_idx');
  await connection('strapi_database_schema').update({ hash: 'of another schema' });
  await restart();
  const [schema] = await booted.strapi.db.connection('strapi_database_schema').select('hash');
  expect(schema.hash).not.toBe('of another schema');
  expect((await find(database, 'rabat')).ids).toEqual(['r']);
  await withdraw(database, { id: 'r', edition: 2 });
  expect((await find(database, 'rabat')).ids).toEqual([]);
});

async function restart(): Promise<void> {
  await booted.restart();
  database = databaseOf(booted.strapi);
}

async function emptied(one: Database): Promise<void> {
  await forgetAll(one);
  for (const table of [tables.facets, tables.files, tables.slugs, tables.editions]) await one(table).delete();
}
