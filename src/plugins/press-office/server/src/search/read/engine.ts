import type { Database } from '../../shared/database';
import { isPostgres } from '../../shared/sql';
import { positionFunctions, tables } from '../rows';
import type { Expression } from './expression';
import { matchText } from './match-text';
import type { Range } from './position';
import { tsQuery } from './ts-query';

/** A part of a statement, with what is bound in it. */
export interface Sql {
  sql: string;
  bindings: (string | number | bigint | null)[];
}

/** Which texts of an index are wanted: of some positions, in one order or in none, and so many at most. */
export interface Wanted {
  range: Range;
  order: 'asc' | 'desc' | null;
  most: number;
}

/** What the two databases say differently about the same index. */
export interface Engine {
  /** Selects the `position` of each text that is as an expression asks. */
  positions: (expression: Expression, wanted: Wanted) => Sql;
  /** The table that knows which edition stands at a position. */
  places: string;
}

export const engineOf = (db: Database): Engine => (isPostgres(db, tables.texts) ? postgres : sqlite);

const sqlite: Engine = {
  places: tables.places,
  positions: (expression, { range: { from, until }, order, most }) => {
    const bounds = [
      ...(from === null ? [] : [{ sql: 'AND rowid >= ?', binding: from }]),
      ...(until === null ? [] : [{ sql: 'AND rowid < ?', binding: until }]),
    ];
    return {
      sql: `SELECT rowid AS position FROM ${tables.texts} WHERE ${tables.texts} MATCH ?
        ${bounds.map((bound) => bound.sql).join(' ')} ${order === null ? '' : `ORDER BY rowid ${order}`} LIMIT ?`,
      bindings: [matchText(expression), ...bounds.map(({ binding }) => binding), most],
    };
  },
};

const postgres: Engine = {
  places: tables.texts,
  positions: (expression, { range: { from, until }, order, most }) => ({
    sql: `SELECT position FROM ${positionFunctions[order ?? 'any']}(?::tsquery, ?::bigint, ?::bigint, ?) AS position`,
    bindings: [tsQuery(expression), from, until, most],
  }),
};
