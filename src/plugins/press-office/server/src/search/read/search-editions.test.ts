import { emptyRecord, find, release, withdraw, write } from '../searched-record.test-support';
import { bodiesOf } from './shown-editions';

let record: Awaited<ReturnType<typeof emptyRecord>>;
beforeEach(async () => {
  record = await emptyRecord();
});
afterEach(() => record.close());

const ids = async (...asked: Parameters<typeof find> extends [unknown, ...infer Rest] ? Rest : never) =>
  (await find(record.database, ...asked)).ids;

const day = (number: number) => `2024-05-${String(number).padStart(2, '0')}T10:00:00.000Z`;

test('a phrase of the title comes first, then the title, title or summary, some of the title, of the summary, the rest', async () => {
  const { database } = record;
  // The best is the oldest: newer ones come first among equals only.
  await release(database, { id: 'phrase', releasedAt: day(1), title: 'Le centre de formation ouvre' });
  await release(database, { id: 'title', releasedAt: day(2), title: 'Formation au nouveau centre' });
  await release(database, { id: 'both', releasedAt: day(3), title: 'Formation', summary: 'Un centre' });
  await release(database, { id: 'some-title', releasedAt: day(4), title: 'Formation', body: 'Un centre' });
  await release(database, { id: 'some-summary', releasedAt: day(5), summary: 'Un centre', body: 'Une formation' });
  await release(database, { id: 'body', releasedAt: day(6), body: 'Un centre de formation' });
  await release(database, { id: 'half', releasedAt: day(7), title: 'Un centre' });
  expect(await ids('centre formation')).toEqual(['phrase', 'title', 'both', 'some-title', 'some-summary', 'body']);
});

test('the newer comes before the older where both are as good; equal instants keep the order of the list', async () => {
  const { database } = record;
  await release(database, { id: 'old', releasedAt: day(1), title: 'Emploi' });
  await release(database, { id: 'new', releasedAt: day(3), title: 'Emploi' });
  await release(database, { id: 'same-a', releasedAt: day(2), title: 'Emploi' });
  await release(database, { id: 'same-b', releasedAt: day(2), title: 'Emploi' });
  expect(await ids('emploi')).toEqual(['new', 'same-b', 'same-a', 'old']);
  expect(await ids('emploi', { order: 'desc' })).toEqual(['new', 'same-b', 'same-a', 'old']);
  expect(await ids('emploi', { order: 'asc' })).toEqual(['old', 'same-a', 'same-b', 'new']);
});

test('what the last word may become comes after the word itself, and not for a word that is finished', async () => {
  const { database } = record;
  await release(database, { id: 'whole', releasedAt: day(1), body: 'La forma' });
  await release(database, { id: 'longer', releasedAt: day(2), title: 'La formation' });
  expect(await ids('forma')).toEqual(['whole', 'longer']);
  expect(await ids('forma ')).toEqual(['whole']);
  expect(await ids('fo')).toEqual([]);
  expect(await ids('forma', { order: 'desc' })).toEqual(['longer', 'whole']);
});

test('a phrase is found where it stands, and in no other order', async () => {
  const { database } = record;
  await release(database, { id: 'there', body: 'le marché du travail' });
  await release(database, { id: 'turned', body: 'le travail du marché' });
  await release(database, { id: 'apart', title: 'Le marché', summary: 'du travail' });
  expect(await ids('"marché du travail"')).toEqual(['there']);
  expect((await ids('marché travail')).sort()).toEqual(['apart', 'there', 'turned']);
});

test('the long text of what was found is at hand, and that of what was taken away is not', async () => {
  const { database } = record;
  const kept = await release(database, { id: 'kept', body: 'Un centre' });
  const withdrawn = await release(database, { id: 'withdrawn', body: 'Un autre centre' });
  await withdraw(database, { id: 'withdrawn', edition: 2 });
  const bodies = await bodiesOf(database, [kept.id, withdrawn.id]);
  expect([...bodies].map(([id, { text }]) => [id, text])).toEqual([[kept.id, 'Un centre']]);
});

test('what is excluded is nowhere in what is found', async () => {
  const { database } = record;
  await release(database, { id: 'with', title: 'Emploi', body: 'des jeunes' });
  await release(database, { id: 'without', title: 'Emploi', body: 'des femmes' });
  expect(await ids('emploi -jeunes')).toEqual(['without']);
  expect(await ids('emploi -"des femmes"')).toEqual(['with']);
});

test('a page is a part of what is found, over all ranks, and the count is of all of it', async () => {
  const { database } = record;
  for (let number = 1; number <= 6; number += 1) {
    const place = number % 2 === 0 ? 'title' : 'body';
    await release(database, { id: `${place}-${number}`, releasedAt: day(number), [place]: 'Emploi' });
  }
  const all = ['title-6', 'title-4', 'title-2', 'body-5', 'body-3', 'body-1'];
  expect(await find(database, 'emploi', { withCount: true })).toEqual({ ids: all, total: 6, isMore: false });
  for (let offset = 0; offset <= 7; offset += 1) {
    const page = await find(database, 'emploi', { offset, limit: 2, withCount: true });
    expect(page).toEqual({ ids: all.slice(offset, offset + 2), total: 6, isMore: false });
  }
});

test('what is found is of the kinds and the locale that were asked for', async () => {
  const { database } = record;
  await release(database, { id: 'french', title: 'Tamesna' });
  await release(database, { id: 'english', locale: 'en', title: 'Tamesna' });
  await write(database, {
    subject: { kind: 'organisation', id: 'organisation' },
    document: { locale: 'fr', name: 'Office', description: 'à Tamesna' },
  });
  expect(await ids('tamesna')).toEqual(['french']);
  expect(await ids('tamesna', { locale: 'en' })).toEqual(['english']);
  expect(await ids('tamesna', { kinds: ['press-release', 'organisation'] })).toEqual(['french', 'organisation']);
});

test('conditions hold as in lists', async () => {
  const { database } = record;
  await release(database, { id: 'a', releasedAt: day(1), title: 'Emploi', topics: ['PME', 'jeunes'] });
  await release(database, { id: 'b', releasedAt: day(2), title: 'Emploi', topics: ['pme'] });
  await release(database, { id: 'c', releasedAt: day(3), title: 'Emploi' });
  const among = (...conditions: NonNullable<Parameters<typeof find>[2]>['conditions'] & object) =>
    ids('emploi', { conditions });
  expect(await among({ facet: 'topic', values: ['PME'] })).toEqual(['a']);
  expect(await among({ facet: 'topic', values: ['PME', 'pme'] })).toEqual(['b', 'a']);
  expect(await among({ facet: 'topic', values: ['pme'] }, { facet: 'topic', values: ['jeunes'] })).toEqual([]);
  expect(await among({ facet: 'topic', values: [] })).toEqual([]);
  expect(await among({ subjectIds: ['a', 'c', 'nobody'] })).toEqual(['c', 'a']);
  expect(await among({ releasedAt: '>', instant: day(1) }, { releasedAt: '<=', instant: day(2) })).toEqual(['b']);
});

test('an edition that is superseded or withdrawn is found no more', async () => {
  const { database } = record;
  await release(database, { id: 'r', title: 'Première version' });
  await release(database, { id: 'r', edition: 2, title: 'Deuxième version' });
  expect(await ids('première')).toEqual([]);
  expect(await ids('deuxième')).toEqual(['r']);
  await withdraw(database, { id: 'r', edition: 3 });
  expect(await ids('version')).toEqual([]);
});

test('of no word, nothing is found', async () => {
  await release(record.database, { id: 'r', title: 'Emploi' });
  expect(await find(record.database, '?!', { withCount: true })).toEqual({ ids: [], total: 0, isMore: false });
  expect(await ids('-emploi')).toEqual([]);
});

test('whoever looks for what a thousand texts have is told that there are more', async () => {
  const { database } = record;
  for (let number = 0; number < 1001; number += 1) await release(database, { id: `r${number}`, title: 'Emploi' });
  expect(await find(database, 'emploi', { limit: 1, withCount: true })).toMatchObject({ total: 1000, isMore: true });
  expect(await ids('emploi', { offset: 1000 })).toEqual(['r0']);
});
