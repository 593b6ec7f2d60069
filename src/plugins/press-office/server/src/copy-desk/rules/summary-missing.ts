import { hasWords } from '../lines';
import type { ReleaseRule } from '../rule';

/** Lists, feeds and cards show the summary: without one they show the title alone. */
export const summaryMissing: ReleaseRule = {
  name: 'summary-missing',
  severity: 'warning',
  reads: 'release',
  find: ({ draft }, { say }) =>
    hasWords(draft.summary) ? [] : [{ field: 'summary', at: null, message: say('copy-desk.summary-missing') }],
};
