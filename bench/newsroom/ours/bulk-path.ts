import type { Core } from '@strapi/strapi';

import type { NewEdition } from '../../../src/plugins/press-office/server/src/editions/write/new-edition';

/** The record's own way to take in many editions, and to put itself in order when all are there. */
export interface BulkPath {
  write: (editions: NewEdition[], now: Date) => Promise<unknown>;
  settle: () => Promise<void>;
}

interface RecordService {
  write(editions: readonly NewEdition[], circumstances: { now: Date; actor: string }): Promise<unknown>;
  settle(): Promise<void>;
}

export function bulkPath(strapi: Core.Strapi): BulkPath {
  const record = strapi.plugin('press-office').service('record') as RecordService;
  return {
    write: (editions, now) => record.write(editions, { now, actor: 'bench' }),
    settle: () => record.settle(),
  };
}
