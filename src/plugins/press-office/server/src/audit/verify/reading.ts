import type { Database } from '../../shared/database';

/** Reads in one consistent view of the database: an act that is written meanwhile is seen whole, or not at all. */
export type Reading = <T>(read: (database: Database) => Promise<T>) => Promise<T>;

/** The last entry of an audit: who notes it elsewhere can tell later that nothing was cut off. */
export interface Head {
  sequence: number;
  hash: string;
}
