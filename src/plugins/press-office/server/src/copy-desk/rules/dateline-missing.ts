import { hasWords } from '../lines';
import type { ReleaseRule } from '../rule';

/** A release says where and when it was given out; a fact sheet holds at any time. */
export const datelineMissing: ReleaseRule = {
  name: 'dateline-missing',
  severity: 'warning',
  reads: 'release',
  find: ({ draft }, { say }) =>
    draft.type === 'fact-sheet'
      ? []
      : (['datelinePlace', 'datelineDate'] as const)
          .filter((field) => !hasWords(draft[field]))
          .map((field) => ({
            field,
            at: null,
            message: say(
              field === 'datelinePlace' ? 'copy-desk.dateline-missing.place' : 'copy-desk.dateline-missing.date',
            ),
          })),
};
