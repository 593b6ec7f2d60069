import type { Say } from '../shared/translate';
import type { Verification } from './verify';
import type { Problem } from './verify/problem';

/** A verification for a person at the command line: what was read, every problem on a line of its own, the head. */
export function reportOf({ problems, counts, editionsBeforeAudit, head }: Verification, say: Say): string {
  return [
    say('audit.report.counts', { editions: counts.editions, entries: counts.entries }),
    ...(editionsBeforeAudit > 0 ? [say('audit.report.before-audit', { count: editionsBeforeAudit })] : []),
    ...problems.map(lineOf),
    problems.length === 0 ? say('audit.report.clean') : say('audit.report.altered', { count: problems.length }),
    ...(head === null ? [] : [say('audit.report.head', { head: `${head.sequence}:${head.hash}` })]),
  ].join('\n');
}

const lineOf = ({ table, id, subject, code, message }: Problem) =>
  [`${table} ${id ?? '–'}`, subject && `${subject.kind} ${subject.documentId}`, `${code}: ${message}`]
    .filter(Boolean)
    .join(' · ');
