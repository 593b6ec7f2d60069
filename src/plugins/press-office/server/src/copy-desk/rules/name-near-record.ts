import { respelled } from '../respelled';
import type { ReadingRule } from '../rule';

/** Names that are nearly one on record, and most likely mean it. */
export const nameNearRecord: ReadingRule = {
  name: 'name-near-record',
  severity: 'warning',
  yieldsTo: ['mixed-script'],
  reads: 'reading',
  find: ({ layout, names }, { say }) =>
    names.nearMisses.map(({ written, onRecord, ...range }) => ({
      ...respelled(layout, range, { written, right: onRecord }),
      message: say('copy-desk.name-near-record', { written, onRecord }),
    })),
};
