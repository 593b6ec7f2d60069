import type { AuditedKind } from '../../../contracts/subject';
import { storableText } from '../shared/storable-text';
import { type EditionRow, tables } from '../editions/rows';
import { lockRecord } from '../editions/write/lock-record';
import type { Database } from '../shared/database';
import { inBatches } from '../shared/in-batches';
import { entryHashOf } from './audit-entry';
import { type AuditRow, auditTable } from './rows';

/** An act about to enter the audit. Its place in it is found when it is appended. */
export interface NewEntry {
  at: Date;
  /** Who acts, by e-mail or name. Null: the clock, or code. */
  actor: string | null;
  /** The administrator's id. */
  actorId: number | null;
  /** A verb of the desk, `fall-due`, `publish` or `unpublish`; of the office `set` or `remove-sample`. */
  verb: string;
  subject: { kind: AuditedKind; id: string };
  from: string | null;
  to: string | null;
  reason: string | null;
  /** What else of the act should be known: locales, embargo, notes. JSON values. */
  particulars: Record<string, unknown>;
  /** Hashes of the editions that the act wrote, in order. */
  editions: readonly string[];
}

/**
 * Adds one act to the audit and seals it to the entry before. Call it once an act and subject, right after its editions
 * are written, in the act's transaction, which holds the record's lock (`lockRecord`), so that sequences have no gap and
 * no entry is sealed to one that is rolled back. Control characters, which no reader sees and PostgreSQL does not keep,
 * are left out of its words. The very first entry also says how many editions are older than the audit
 * (`particulars.editionsBeforeAudit`), if any are: no others may be without an entry.
 */
export async function appendEntry(database: Database, entry: NewEntry): Promise<AuditRow> {
  const [row] = await appendEntries(database, [entry]);
  if (row === undefined) throw new Error('The database did not return the entry it was given.');
  return row;
}

/** As `appendEntry`, for several subjects whose editions were written together. */
export async function appendEntries(database: Database, entries: readonly NewEntry[]): Promise<AuditRow[]> {
  await lockRecord(database);
  const newest = await database<AuditRow>(auditTable).orderBy('sequence', 'desc').first('sequence', 'hash');
  const before = newest === undefined ? await countEditionsBefore(database, entries) : 0;
  let previous: Pick<AuditRow, 'sequence' | 'hash'> | undefined = newest;
  const rows: Omit<AuditRow, 'id'>[] = [];
  for (const entry of entries) {
    const isFirst = previous === undefined && before > 0;
    const particulars = isFirst ? { ...entry.particulars, editionsBeforeAudit: before } : entry.particulars;
    const row = sealed({ ...entry, particulars }, previous);
    rows.push(row);
    previous = row;
  }
  const written: AuditRow[] = [];
  for (const batch of inBatches(rows)) {
    written.push(...(await database<AuditRow>(auditTable).insert(batch).returning('*')));
  }
  return written.sort((one, other) => one.sequence - other.sequence);
}

function sealed(entry: NewEntry, previous: Pick<AuditRow, 'sequence' | 'hash'> | undefined): Omit<AuditRow, 'id'> {
  const unsealed = {
    sequence: (previous?.sequence ?? 0) + 1,
    at: entry.at.toISOString(),
    actor: storable(entry.actor),
    actor_id: entry.actorId,
    verb: entry.verb,
    subject_kind: entry.subject.kind,
    subject_id: entry.subject.id,
    from_stage: entry.from,
    to_stage: entry.to,
    reason: storable(entry.reason),
    particulars: JSON.stringify(storableText(JSON.parse(JSON.stringify(entry.particulars)))),
    editions: JSON.stringify(entry.editions),
    previous_hash: previous?.hash ?? null,
  };
  return { ...unsealed, hash: entryHashOf(unsealed) };
}

const storable = (text: string | null) => storableText(text) as string | null;

/** Those that stood before the audit was begun: what the first entries themselves wrote may be of an older day. */
async function countEditionsBefore(database: Database, entries: readonly NewEntry[]): Promise<number> {
  const [{ at } = { at: new Date(0) }] = entries;
  const [row] = (await database<EditionRow>(tables.editions)
    .where('issued_at', '<', at.toISOString())
    .count({ total: '*' })) as unknown as { total: number | string }[];
  const own = await countWritten(database, entries, at);
  return Number(row?.total ?? 0) - own;
}

async function countWritten(database: Database, entries: readonly NewEntry[], at: Date): Promise<number> {
  let written = 0;
  for (const batch of inBatches(entries.flatMap(({ editions }) => editions))) {
    const [row] = (await database<EditionRow>(tables.editions)
      .where('issued_at', '<', at.toISOString())
      .whereIn('hash', batch)
      .count({ total: '*' })) as unknown as { total: number | string }[];
    written += Number(row?.total ?? 0);
  }
  return written;
}
