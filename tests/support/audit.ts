import type { Core } from '@strapi/strapi';

import { appendEntry, type NewEntry } from '../../src/plugins/press-office/server/src/audit/append-entry';
import { lockRecord } from '../../src/plugins/press-office/server/src/editions/write/lock-record';
import { atDesk } from '../../src/plugins/press-office/server/src/shared/desk';

/** Appends an entry in a transaction of its own, as an act does; only what a test is about need be said. */
export const record = (strapi: Core.Strapi, entry: Partial<NewEntry> = {}) =>
  atDesk(strapi, async ({ database }) => {
    await lockRecord(database);
    return appendEntry(database, entryWith(entry));
  });

const entryWith = (entry: Partial<NewEntry>): NewEntry => ({
  at: new Date('2024-05-08T15:00:00.000Z'),
  actor: null,
  actorId: null,
  verb: 'publish',
  subject: { kind: 'press-release', id: 'nothing' },
  from: null,
  to: null,
  reason: null,
  particulars: {},
  editions: [],
  ...entry,
});
