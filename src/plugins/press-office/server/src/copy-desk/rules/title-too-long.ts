import { beyond } from '../beyond';
import type { ReleaseRule } from '../rule';

/** Titles that are cut in search results and cards: Google's test of rich results takes headlines up to this length. */
export const titleTooLong: ReleaseRule = {
  name: 'title-too-long',
  severity: 'warning',
  reads: 'release',
  find: ({ draft }, { say }) =>
    beyond(draft.title, longest).map(({ length, at }) => ({
      field: 'title',
      at,
      message: say('copy-desk.title-too-long', { length, longest }),
    })),
};

const longest = 110;
