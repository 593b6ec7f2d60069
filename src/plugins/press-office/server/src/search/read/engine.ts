import type { Database } from '../../shared/database';
import { isPostgres } from '../../shared/sql';
import { tables } from '../rows';
import type { Expression } from './expression';
import { matchText } from './match-text';
import { tsQuery } from './ts-query';

/** What the two databases say differently about the same index. */
export interface Engine {
  /** The column with the position, in `tables.texts`. */
  position: string;
  /** The condition that a text is what an expression asks for, with a place for that expression. */
  matches: string;
  /** The expression, to be bound there. */
  render: (expression: Expression) => string;
  /** The table that knows which edition stands at a position. */
  places: string;
}

export const engineOf = (db: Database): Engine => (isPostgres(db, tables.texts) ? postgres : sqlite);

const sqlite: Engine = {
  position: 'rowid',
  matches: `${tables.texts} MATCH ?`,
  render: matchText,
  places: tables.places,
};

const postgres: Engine = {
  position: 'position',
  matches: 'words @@ ?::tsquery',
  render: tsQuery,
  places: tables.texts,
};
