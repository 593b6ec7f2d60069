import { hasWords, picturesOf } from '../lines';
import type { ReleaseRule } from '../rule';

/** A cover is printed by others, who must say whose picture it is. */
export const creditMissing: ReleaseRule = {
  name: 'credit-missing',
  severity: 'warning',
  reads: 'release',
  find: ({ draft }, { say }) =>
    picturesOf(draft).cover.length === 0 || hasWords(draft.coverCredit)
      ? []
      : [{ field: 'coverCredit', at: null, message: say('copy-desk.credit-missing') }],
};
