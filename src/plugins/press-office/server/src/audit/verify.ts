import type { Say } from '../shared/translate';
import { checkRecord } from './verify/check-record';
import { checkAudit } from './verify/check-audit';
import { checkStrays } from './verify/check-strays';
import { type Problem, told } from './verify/problem';
import type { Head, Reading } from './verify/reading';

/** What was read, and what of it is not as it was written. */
export interface Verification {
  problems: Problem[];
  counts: { subjects: number; editions: number; entries: number };
  /** Editions that are older than the audit, which therefore cannot say who wrote them. */
  editionsBeforeAudit: number;
  /** Null where there is no entry. */
  head: Head | null;
}

/**
 * Walks the record and the audit and tells every row that is not as it was written. Writes nothing. Reads batch by
 * batch, each in a view of its own, so that a long record is not held in memory and an application beside it goes on
 * writing; one subject's editions are in memory together.
 * @param expected a head noted earlier, elsewhere: its entry must still be there
 */
export async function verify(
  reading: Reading,
  { say, expected = null }: { say: Say; expected?: Head | null },
): Promise<Verification> {
  const audit = await checkAudit(reading, expected);
  const record = await checkRecord(reading);
  const strays = await checkStrays(reading);
  return {
    problems: [...record.found, ...strays, ...audit.found].map((found) => told(found, say)),
    counts: { subjects: record.subjects, editions: record.editions, entries: audit.entries },
    editionsBeforeAudit: record.beforeAudit,
    head: audit.head,
  };
}
