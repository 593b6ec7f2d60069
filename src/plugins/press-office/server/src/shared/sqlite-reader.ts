import type { Knex } from 'knex';
import { LRUCache } from 'lru-cache';

/** A prepared statement of better-sqlite3, as far as it is used here. */
export interface Statement {
  all(...bindings: unknown[]): unknown[];
  get(...bindings: unknown[]): unknown;
}

/** A connection of better-sqlite3, as far as it is used here. */
export interface SqliteConnection {
  prepare(sql: string): Statement;
  pragma(pragma: string): unknown;
  close(): void;
}

/** What a query builder compiles to, and what Knex makes its answer from. */
interface Query {
  sql: string;
  bindings?: readonly unknown[];
  response?: unknown[];
}

/** Knex's client for better-sqlite3: one of these makes query builders. */
export interface SqliteClient extends Knex.Client {
  _formatBindings(bindings: readonly unknown[] | undefined): unknown[];
  acquireRawConnection(): Promise<SqliteConnection>;
  processResponse(query: Query, runner: unknown): unknown;
}
type SqliteClientClass = new (config: object) => SqliteClient;

/** Statements that are kept prepared: lists have as many as there are combinations of filters. */
const mostStatements = 500;

/**
 * A client that only reads, on a connection of its own: it never waits for a transaction, keeps its statements prepared, and
 * answers where it is asked, without a pool and what goes with one.
 * @param Client Knex's own class, which knows the dialect
 */
export function sqliteReader(Client: SqliteClientClass, connection: SqliteConnection): SqliteClient {
  const statements = new LRUCache<string, Statement>({ max: mostStatements });
  const prepared = (sql: string): Statement => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const statement = connection.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  const isTurnLong = turnWatch();
  class Reader extends Client {
    /** Knex asks for one of these whenever a query is awaited. */
    override runner(builder: { toSQL(): Query }): { run(): Promise<unknown> } {
      return { run: () => this.answer(builder) };
    }

    private async answer(builder: { toSQL(): Query }): Promise<unknown> {
      if (isTurnLong()) await new Promise(setImmediate);
      const query = builder.toSQL();
      this.emit('query', query);
      query.response = prepared(query.sql).all(...this._formatBindings(query.bindings));
      return this.processResponse(query, this);
    }
  }
  return new Reader({ client: 'better-sqlite3', useNullAsDefault: true });
}

/** Milliseconds that statements may follow each other before others have a turn. */
const longestTurnMs = 5;

/** Tells whether the present turn of the event loop takes long: no answer of this client ends one by itself. */
function turnWatch(): () => boolean {
  let began: number | null = null;
  return () => {
    if (began !== null) return performance.now() - began > longestTurnMs;
    began = performance.now();
    setImmediate(() => {
      began = null;
    });
    return false;
  };
}
