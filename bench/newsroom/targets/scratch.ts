import { type TemporaryDatabase, temporaryDatabase } from '../../lateness/database.mjs';

export type Client = 'sqlite' | 'postgres';

const kept = new Set<TemporaryDatabase>();

/** An empty database that is taken away at the end of the run, whatever happens. */
export async function scratchDatabase(client: Client): Promise<TemporaryDatabase> {
  const database = await temporaryDatabase(client);
  kept.add(database);
  return database;
}

/** Takes one away before the end. */
export async function removeDatabase(database: TemporaryDatabase): Promise<void> {
  kept.delete(database);
  await database.remove();
}

/** Takes all away that are left. */
export async function removeDatabases(): Promise<void> {
  for (const database of [...kept]) await removeDatabase(database);
}
