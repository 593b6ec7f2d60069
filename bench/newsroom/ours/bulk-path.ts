import type { Core } from '@strapi/strapi';

import { lockRecord } from '../../../src/plugins/press-office/server/src/editions/write/lock-record';
import { raiseNewsroomVersion } from '../../../src/plugins/press-office/server/src/editions/write/raise-version';
import {
  type NewEdition,
  writeEdition,
} from '../../../src/plugins/press-office/server/src/editions/write/write-edition';
import { databaseOf } from '../../../src/plugins/press-office/server/src/shared/database';

type Write = (editions: NewEdition[], now: Date) => Promise<void>;

/** The record's own way to take in many editions; one edition after another in an application that has none. */
export function bulkPath(strapi: Core.Strapi): { name: string; write: Write } {
  const services = strapi.plugin('press-office').services as unknown as Record<string, { write?: Write } | undefined>;
  const record = services.record;
  if (record?.write !== undefined) return { name: 'record.write', write: record.write.bind(record) };
  return { name: 'one edition after another', write: (editions, now) => oneAfterAnother(strapi, editions, now) };
}

const oneAfterAnother = (strapi: Core.Strapi, editions: NewEdition[], now: Date): Promise<void> =>
  strapi.db.transaction(async ({ trx }) => {
    const database = databaseOf(strapi, trx);
    await lockRecord(database);
    for (const edition of editions) await writeEdition(database, edition);
    await raiseNewsroomVersion(database, now);
  }) as unknown as Promise<void>;
