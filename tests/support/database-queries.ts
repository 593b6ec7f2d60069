import type { Core } from '@strapi/strapi';

/**
 * How many statements a reading sends to the database. A server also sends some of its own accord (on PostgreSQL it asks every
 * half second what is public; after a save Strapi tells its listeners), which only adds: it is read several times, and the fewest count.
 */
export async function databaseQueriesOf(strapi: Core.Strapi, read: () => Promise<unknown>): Promise<number> {
  const counts: number[] = [];
  for (let time = 0; time < 5; time += 1) counts.push(await queriesDuring(strapi, read));
  return Math.min(...counts);
}

async function queriesDuring(strapi: Core.Strapi, read: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const tally = () => (count += 1);
  strapi.db.connection.on('query', tally);
  try {
    await read();
  } finally {
    strapi.db.connection.off('query', tally);
  }
  return count;
}
