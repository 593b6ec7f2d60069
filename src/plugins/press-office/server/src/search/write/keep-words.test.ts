import { emptyRecord } from '../searched-record.test-support';
import { tables, type WordRow } from '../rows';
import { keepWords } from './keep-words';
import { forgetAll } from './make-index-anew';
import { WordList } from './word-list';

let record: Awaited<ReturnType<typeof emptyRecord>>;
beforeEach(async () => {
  record = await emptyRecord();
});
afterEach(() => record.close());

const listOf = (...folded: string[]) => {
  const words = new WordList();
  words.add(
    'fr',
    folded.map((word) => ({ folded: word, term: word })),
  );
  return words;
};
const kept = async () =>
  (await record.database<WordRow>(tables.words).orderBy('folded').select('folded')).map(({ folded }) => folded);

test('a word is kept once, with what it is looked up by', async () => {
  await keepWords(record.database, listOf('abc', 'abc'));
  await keepWords(record.database, listOf('abc', 'de'));
  expect(await record.database(tables.words).where({ folded: 'abc' })).toEqual([
    { language: 'fr', folded: 'abc', term: 'abc', letters: 3, reversed: 'cba' },
  ]);
  expect(await kept()).toEqual(['abc', 'de']);
});

test('words that were undone with their transaction are written by the next', async () => {
  const undone = record.inTransaction(async (database) => {
    await keepWords(database, listOf('abc', 'de'));
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  expect(await kept()).toEqual([]);
  for (let times = 0; times < 2; times += 1) {
    await record.inTransaction((database) => keepWords(database, listOf('abc')));
    expect(await kept()).toEqual(['abc']);
  }
  await record.inTransaction((database) => keepWords(database, listOf('abc', 'de')));
  expect(await kept()).toEqual(['abc', 'de']);
});

test('words that were taken away are written again', async () => {
  await keepWords(record.database, listOf('abc'));
  await forgetAll(record.database);
  await keepWords(record.database, listOf('abc'));
  expect(await kept()).toEqual(['abc']);
});

test('a word that nobody can type is not kept', async () => {
  await keepWords(record.database, listOf('x'.repeat(41)));
  expect(await kept()).toEqual([]);
});
