import { beyond } from '../beyond';
import type { ReleaseRule } from '../rule';

/** Summaries that are cut where a link is shared: Facebook, which shows most of `og:description`, shows this much. */
export const summaryTooLong: ReleaseRule = {
  name: 'summary-too-long',
  severity: 'warning',
  reads: 'release',
  find: ({ draft }, { say }) =>
    beyond(draft.summary, longest).map(({ length, at }) => ({
      field: 'summary',
      at,
      message: say('copy-desk.summary-too-long', { length, longest }),
    })),
};

const longest = 300;
