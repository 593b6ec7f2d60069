import type { Knex } from 'knex';

import type { Database } from '../../shared/database';
import { newsroomChannel, tables, type VersionRow } from '../rows';

/**
 * Tells the other nodes on a PostgreSQL that what is public has changed, or when it does: they hear it when the transaction
 * is committed, and never if it is not. SQLite has no other nodes.
 */
export async function tellOtherNodes(db: Database): Promise<void> {
  const query = db<VersionRow>(tables.versions);
  const { client } = query as unknown as { client: Knex.Client };
  if (client.config.client !== 'pg') return;
  await query.where({ name: 'newsroom' }).select(client.raw('pg_notify(?, ?)', [newsroomChannel, '']));
}
