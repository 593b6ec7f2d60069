import type { ReleaseRule } from '../rule';
import { hasWords } from '../lines';

/** A release cannot do without a title. */
export const titleMissing: ReleaseRule = {
  name: 'title-missing',
  severity: 'error',
  reads: 'release',
  find: ({ draft }, { say }) =>
    hasWords(draft.title) ? [] : [{ field: 'title', at: null, message: say('copy-desk.title-missing') }],
};
