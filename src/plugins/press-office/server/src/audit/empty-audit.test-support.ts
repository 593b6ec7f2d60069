import { emptyRecord } from '../editions/empty-record.test-support';
import { appendEntry, type NewEntry } from './append-entry';
import type { Database } from '../shared/database';
import { auditTables } from './tables';

/** As `emptyRecord`, with the table of the audit beside those of the record. */
export const emptyAudit = () => emptyRecord(Object.values(auditTables));

/** Appends an entry of which only what a test is about need be said. */
export const append = (database: Database, entry: Partial<NewEntry> = {}) =>
  appendEntry(database, {
    at: new Date('2024-05-08T15:00:00.000Z'),
    actor: 'editor@press.example',
    actorId: 1,
    verb: 'publish',
    subject: { kind: 'press-release', id: 'r1' },
    from: 'approved',
    to: 'published',
    reason: null,
    particulars: {},
    editions: [],
    ...entry,
  });
