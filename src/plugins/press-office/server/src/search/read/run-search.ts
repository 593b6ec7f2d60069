import type { Database } from '../../shared/database';
import { runSql } from '../../shared/sql';
import { tables } from '../rows';
import { engineOf } from './engine';
import { type Expression, isNothing } from './expression';
import { everywhere, type Range } from './position';

interface Page {
  range: Range;
  order: 'asc' | 'desc';
  offset: number;
  limit: number;
}

/** Reads the ids of editions: tier after tier, each by position, and none when the page is full before it. */
export async function pageOf(db: Database, tiers: readonly Expression[], page: Page): Promise<number[]> {
  const possible = tiers.filter((tier) => !isNothing(tier));
  if (possible.length === 0 || page.limit === 0) return [];
  const { positions, places } = engineOf(db);
  const { range, order, offset, limit } = page;
  // Databases run the parts of such a union one after the other, and stop where there is enough.
  const parts = possible.map((tier) => positions(tier, { range, order, most: offset + limit }));
  const sql = `
    SELECT (SELECT edition_id FROM ${places} AS place WHERE place.position = found.position) AS id
    FROM (${parts.map((part) => `SELECT * FROM (${part.sql}) AS tier`).join(' UNION ALL ')} LIMIT ? OFFSET ?) AS found`;
  const bindings = [...parts.flatMap((part) => part.bindings), limit, offset];
  const rows = await runSql<{ id: number }>(db, { table: tables.texts, sql, bindings });
  return rows.map(({ id }) => id);
}

/** Counts the texts of each of several expressions, up to `most` of them. */
export async function countEach(
  db: Database,
  expressions: readonly Expression[],
  { range = everywhere, most }: { range?: Range; most: number },
): Promise<number[]> {
  const { positions } = engineOf(db);
  const parts = expressions.flatMap((expression, index) => {
    if (isNothing(expression)) return [];
    const { sql, bindings } = positions(expression, { range, order: null, most });
    return [{ sql: `SELECT ${index} AS place, count(*) AS total FROM (${sql}) AS found`, bindings }];
  });
  if (parts.length === 0) return expressions.map(() => 0);
  const sql = parts.map((part) => part.sql).join(' UNION ALL ');
  const bindings = parts.flatMap((part) => part.bindings);
  const rows = await runSql<{ place: number; total: number | string }>(db, { table: tables.texts, sql, bindings });
  const totals = new Map(rows.map(({ place, total }) => [place, Number(total)]));
  return expressions.map((_, index) => totals.get(index) ?? 0);
}
