import { bodyText, hasWords } from '../lines';
import type { ReleaseRule } from '../rule';

/** A release without a text is rare, but may be meant: what it says may stand in a picture or an attachment. */
export const bodyMissing: ReleaseRule = {
  name: 'body-missing',
  severity: 'warning',
  reads: 'release',
  find: ({ draft }, { say }) =>
    hasWords(bodyText(draft)) ? [] : [{ field: 'body', at: null, message: say('copy-desk.body-missing') }],
};
