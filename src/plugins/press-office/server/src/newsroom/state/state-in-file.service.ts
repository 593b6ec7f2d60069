import type { Core } from '@strapi/strapi';

import { newsroomVersionIn } from '../../editions/read/newsroom-version';
import type { VersionRow } from '../../editions/rows';
import { tables } from '../../editions/rows';
import { readingConnectionOf } from '../../shared/reading-database';
import type { NewsroomState } from './newsroom-state';

/** The state in a SQLite file: it is asked every time, in some microseconds, and so sees what other processes write too. */
export function stateInFile(strapi: Core.Strapi): NewsroomState | null {
  const connection = readingConnectionOf(strapi);
  if (connection === null) return null;
  const statement = connection.prepare(
    `SELECT version, changed_at, next_change_at FROM ${tables.versions} WHERE name = 'newsroom'`,
  );
  const known = () => newsroomVersionIn(statement.get() as VersionRow | undefined);
  return { known, read: () => Promise.resolve(known()), close: () => Promise.resolve() };
}
