import { respelled } from '../respelled';
import type { ReadingRule } from '../rule';

/** Names that are spelled here as they are not spelled elsewhere in the same text. */
export const inconsistentSpelling: ReadingRule = {
  name: 'inconsistent-spelling',
  severity: 'warning',
  yieldsTo: ['mixed-script', 'name-near-record'],
  reads: 'reading',
  find: ({ layout, names }, { say }) =>
    names.variants.map(({ written, usual, ...range }) => ({
      ...respelled(layout, range, { written, right: usual }),
      message: say('copy-desk.inconsistent-spelling', { written, usual }),
    })),
};
