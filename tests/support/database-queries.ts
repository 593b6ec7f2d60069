import type { Core } from '@strapi/strapi';

/** How many statements are sent to the database while something is done. */
export async function databaseQueriesOf(strapi: Core.Strapi, act: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const tally = () => (count += 1);
  strapi.db.connection.on('query', tally);
  await act();
  strapi.db.connection.off('query', tally);
  return count;
}
