import knex, { type Knex } from 'knex';

import { type SqliteClient, type SqliteConnection, sqliteReader } from './sqlite-reader';

let writer: Knex;
let reader: SqliteClient;

beforeAll(async () => {
  writer = knex({ client: 'better-sqlite3', connection: { filename: ':memory:' }, useNullAsDefault: true });
  await writer.schema.createTable('words', (table) => {
    table.increments('id');
    table.text('word');
    table.integer('isShort');
  });
  await writer('words').insert([
    { word: 'بلاغ', isShort: 1 },
    { word: 'communiqué', isShort: 0 },
  ]);
  const { client } = writer as unknown as { client: SqliteClient };
  const connection = (await client.acquireConnection()) as SqliteConnection;
  reader = sqliteReader(client.constructor as new (config: object) => SqliteClient, connection);
  await client.releaseConnection(connection);
});
afterAll(() => writer.destroy());

const words = () => reader.queryBuilder().from('words') as Knex.QueryBuilder;

test('queries are answered as Knex answers them', async () => {
  expect(await words().where({ isShort: true }).select('word')).toEqual([{ word: 'بلاغ' }]);
  expect(await words().orderBy('id', 'desc').first('word')).toEqual({ word: 'communiqué' });
  expect(await words().where({ word: 'nowhere' }).first('word')).toBeUndefined();
  expect(await words().orderBy('id').pluck('word')).toEqual(['بلاغ', 'communiqué']);
  expect(await words().count({ total: '*' })).toEqual([{ total: 2 }]);
  expect(
    await words()
      .whereIn('id', words().where({ isShort: 0 }).select('id'))
      .select('id'),
  ).toEqual([{ id: 2 }]);
});

test('so are statements that are written by hand, with what is bound in them', async () => {
  expect(await reader.raw('SELECT word FROM words WHERE id = ?', [2])).toEqual([{ word: 'communiqué' }]);
});

test('what is wrong with a statement is told to whoever asked', async () => {
  // By its words: the driver's error is of the first test file that loaded it, and no Error to the others.
  await expect(words().select('letters')).rejects.toHaveProperty('message', 'no such column: letters');
});

test('whoever listens hears what is asked', async () => {
  const heard: string[] = [];
  const hear = ({ sql }: { sql: string }) => heard.push(sql);
  reader.on('query', hear);
  await words().select('id');
  reader.removeListener('query', hear);
  await words().select('word');
  expect(heard).toEqual(['select `id` from `words`']);
});

test('what was written since is seen', async () => {
  await writer('words').insert({ word: 'release', isShort: 0 });
  expect(await words().where({ isShort: 0 }).orderBy('id').pluck('word')).toEqual(['communiqué', 'release']);
});
