import { importOutcomes, type ImportAnswer } from '../../../../contracts/figures-import';

/** What became of each line, as a refused import has it in its details; null where it was refused before any was read. */
export function answerIn(error: { message?: string; details?: unknown }): ImportAnswer | null {
  const { details } = error;
  const { lines } = (details ?? {}) as Partial<ImportAnswer>;
  return Array.isArray(lines) ? (details as ImportAnswer) : null;
}

/** Whether what was tried may be done: something of it changes, and nothing is refused. */
export function mayImport(answer: ImportAnswer | null): boolean {
  if (answer?.dryRun !== true || answer.counts.refused > 0) return false;
  return importOutcomes.some((outcome) => outcome !== 'unchanged' && answer.counts[outcome] > 0);
}
