import type { Core } from '@strapi/strapi';

import type { Subject } from '../../src/plugins/press-office/contracts/subject';
import { appendEntry, type NewEntry } from '../../src/plugins/press-office/server/src/audit/append-entry';
import { lockRecord } from '../../src/plugins/press-office/server/src/editions/write/lock-record';
import { atDesk, type Desk } from '../../src/plugins/press-office/server/src/shared/desk';

/** Appends an entry in a transaction of its own, as an act does; only what a test is about need be said. */
export const record = (strapi: Core.Strapi, entry: Partial<NewEntry> = {}) =>
  atDesk(strapi, async ({ database }) => {
    await lockRecord(database);
    return appendEntry(database, entryWith(entry));
  });

/** Does an act and sees to it that, in its transaction, an entry names every edition that it wrote. */
export const accountedFor = <T>(strapi: Core.Strapi, act: () => Promise<T>): Promise<T> =>
  atDesk(strapi, async (desk) => {
    await lockRecord(desk.database);
    const done = await act();
    await accountForEditions(desk);
    return done;
  });

interface Row {
  subject_kind: Subject['kind'];
  subject_id: string;
  actor: string | null;
  hash: string;
  editions: string;
}

async function accountForEditions({ database }: Desk): Promise<void> {
  const entries = await database<Row>('press_office_audit_entries').select('editions');
  const named = new Set(entries.flatMap(({ editions }) => JSON.parse(editions) as string[]));
  const rows = await database<Row>('press_office_editions').orderBy('id').select();
  for (const { subject_kind, subject_id, actor, hash } of rows.filter((row) => !named.has(row.hash))) {
    const subject = { kind: subject_kind, id: subject_id };
    await appendEntry(database, entryWith({ subject, actor, editions: [hash] }));
  }
}

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
