import { runSql } from '../../shared/sql';
import { tables } from '../rows';
import { emptyRecord, find, release } from '../searched-record.test-support';
import { tidyIndex } from './tidy-index';

test('many writes leave one part behind, and everything is found as before', async () => {
  const record = await emptyRecord();
  const { database } = record;
  for (let number = 0; number < 30; number += 1) {
    await release(database, { id: `r${number}`, title: `Emploi ${number}`, body: 'Un centre de formation' });
  }
  const parts = async () => {
    const sql = `SELECT count(DISTINCT segid) AS parts FROM ${tables.texts}_idx`;
    return (await runSql<{ parts: number }>(database, { table: tables.texts, sql, bindings: [] }))[0]?.parts;
  };
  const before = await find(database, 'emploi formation', { limit: 100 });
  expect(await parts()).toBeGreaterThan(1);
  await tidyIndex(database);
  expect(await parts()).toBe(1);
  expect(await find(database, 'emploi formation', { limit: 100 })).toEqual(before);
  expect(before.ids).toHaveLength(30);
  await record.close();
});
