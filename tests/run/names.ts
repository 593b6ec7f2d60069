import path from 'node:path';

/** The PostgreSQL server of the machine, as whoever may make databases. */
export const postgresServer = () => process.env.TEST_POSTGRES_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';

/** Where the tests of a run, which is told by its folder, keep what the first start made of an empty database. */
export const firstStartOn = {
  sqlite: (run: string) => path.join(run, 'first-start.db'),
  postgres: (run: string) =>
    path
      .basename(run)
      .toLowerCase()
      .replaceAll(/[^a-z0-9]/g, '_'),
};
