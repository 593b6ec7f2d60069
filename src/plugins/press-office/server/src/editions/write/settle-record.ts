import { tidyIndex } from '../../search/write/tidy-index';
import type { Database } from '../../shared/database';

/** What is left to do when many editions were written: the index of search is put in order. Nobody waits for it. */
export const settleRecord = (db: Database): Promise<void> => tidyIndex(db);
