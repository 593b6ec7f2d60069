import type { Database } from '../../shared/database';
import { runSql } from '../../shared/sql';
import { tables } from '../rows';
import { type Engine, engineOf } from './engine';
import type { Expression } from './expression';

/** Positions from the first to the one before the last; null where there is no end. */
export interface Range {
  from: bigint | null;
  until: bigint | null;
}

/** All positions. */
export const everywhere: Range = { from: null, until: null };

interface Page {
  range: Range;
  order: 'asc' | 'desc';
  offset: number;
  limit: number;
}

/** Reads the ids of editions: tier after tier, each by position, and none when the page is full before it. */
export async function pageOf(db: Database, tiers: readonly Expression[], page: Page): Promise<number[]> {
  if (tiers.length === 0 || page.limit === 0) return [];
  const engine = engineOf(db);
  // Databases run the parts of such a union one after the other, and stop where there is enough.
  const parts = tiers.map((tier) => partOf(engine, tier, page));
  const sql = `
    SELECT (SELECT edition_id FROM ${engine.places} AS place WHERE place.position = found.position) AS id
    FROM (${parts.map((part) => part.sql).join(' UNION ALL ')} LIMIT ? OFFSET ?) AS found`;
  const bindings = [...parts.flatMap((part) => part.bindings), page.limit, page.offset];
  const rows = await runSql<{ id: number }>(db, { table: tables.texts, sql, bindings });
  return rows.map(({ id }) => id);
}

/** Counts the texts of each of several expressions, up to `most` of them. */
export async function countEach(
  db: Database,
  expressions: readonly Expression[],
  { range = everywhere, most }: { range?: Range; most: number },
): Promise<number[]> {
  if (expressions.length === 0) return [];
  const engine = engineOf(db);
  const parts = expressions.map((expression, index) => {
    const matching = matchingOf(engine, expression, range);
    const sql = `SELECT ${index} AS place, count(*) AS total FROM (SELECT 1 FROM ${matching.sql} LIMIT ?) AS found`;
    return { sql, bindings: [...matching.bindings, most] };
  });
  const sql = parts.map((part) => part.sql).join(' UNION ALL ');
  const bindings = parts.flatMap((part) => part.bindings);
  const rows = await runSql<{ place: number; total: number | string }>(db, { table: tables.texts, sql, bindings });
  const totals = new Map(rows.map(({ place, total }) => [place, Number(total)]));
  return expressions.map((_, index) => totals.get(index) ?? 0);
}

function partOf(engine: Engine, tier: Expression, { range, order, offset, limit }: Page) {
  const { sql, bindings } = matchingOf(engine, tier, range);
  return {
    sql: `SELECT * FROM (
      SELECT ${engine.position} AS position FROM ${sql} ORDER BY ${engine.position} ${order} LIMIT ?) AS tier`,
    bindings: [...bindings, offset + limit],
  };
}

function matchingOf({ matches, position, render }: Engine, expression: Expression, { from, until }: Range) {
  const conditions = [
    { sql: matches, binding: render(expression) },
    ...(from === null ? [] : [{ sql: `${position} >= ?`, binding: from }]),
    ...(until === null ? [] : [{ sql: `${position} < ?`, binding: until }]),
  ];
  return {
    sql: `${tables.texts} WHERE ${conditions.map((condition) => condition.sql).join(' AND ')}`,
    bindings: conditions.map(({ binding }) => binding),
  };
}
