import type { ImportAnswer, ImportChange, ImportLine } from '../../../../contracts/figures-import';
import type { Say } from '../../shared/translate';
import { shown } from '../cells/problems';

/** What became of a file of figures, for a person at the command line: a line for each line of it, and what to do next. */
export function reportOf(answer: ImportAnswer, say: Say): string {
  const { lines, ignoredColumns } = answer;
  const told = lines.filter(({ outcome }) => outcome !== 'unchanged');
  const width = Math.max(0, ...told.map(({ key }) => (key ?? '–').length));
  return [
    ...told.flatMap((line) => linesOf(line, width, say)),
    ...(told.length > 0 ? [''] : []),
    ...(ignoredColumns.length > 0
      ? [say('figures-import.report.ignored', { columns: ignoredColumns.map(shown).join(', ') })]
      : []),
    say('figures-import.report.counts', { ...answer.counts }),
    say(`figures-import.report.${endOf(answer)}`),
  ].join('\n');
}

function endOf({ dryRun, tried, counts }: ImportAnswer): 'refused' | 'dry-run' | 'compared' | 'written' {
  if (counts.refused > 0) return 'refused';
  if (!dryRun) return 'written';
  return tried ? 'dry-run' : 'compared';
}

function linesOf({ line, key, outcome, publishes, changes, problems }: ImportLine, width: number, say: Say): string[] {
  const head = [
    String(line).padStart(5),
    (key ?? '–').padEnd(width),
    say(`figures-import.outcome.${outcome}`),
    ...(publishes ? [`(${say('figures-import.report.publishes')})`] : []),
  ].join('  ');
  // Of a new figure everything is new.
  const shownChanges = outcome === 'new' ? [] : changes;
  return [
    head,
    ...problems.map(({ column, message }) => `       ${column === null ? '' : `${column}: `}${message}`),
    ...shownChanges.map((change) => `       ${changeLine(change)}`),
  ];
}

const changeLine = ({ column, from, to }: ImportChange) => `${column}: ${cell(from)} → ${cell(to)}`;

const cell = (text: string | null) => (text === null ? '–' : shown(text));
