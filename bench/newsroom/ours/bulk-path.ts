import type { Core } from '@strapi/strapi';

import type { NewEdition } from '../../../src/plugins/press-office/server/src/editions/write/new-edition';

type Write = (editions: NewEdition[], now: Date) => Promise<unknown>;

interface RecordService {
  write(editions: readonly NewEdition[], circumstances: { now: Date; actor: string }): Promise<unknown>;
}

/** The record's own way to take in many editions. */
export function bulkPath(strapi: Core.Strapi): Write {
  const record = strapi.plugin('press-office').service('record') as RecordService;
  return (editions, now) => record.write(editions, { now, actor: 'bench' });
}
