import { writtenLike } from '../../reading/figures/written-like';
import type { ReleaseRule } from '../rule';

/** Numbers that the editor has bound to a figure which has another value on record. */
export const markedNumberDiffers: ReleaseRule = {
  name: 'marked-number-differs',
  severity: 'error',
  reads: 'release',
  find: ({ bound: { numbers, bindings } }, { known, say }) =>
    numbers.flatMap(({ field, start, end, text, value: written }, position) => {
      const binding = bindings[position];
      if (!binding?.figure || binding.agrees) return [];
      const { key, label, value, upper = null } = binding.figure;
      const onRecord = upper === null ? value : `${value}–${upper}`;
      const message = say('copy-desk.marked-number-differs', { value: text, figure: label[0] ?? key, onRecord });
      const correction = writtenLike({ text, value: written }, value, known.decimalMark ?? '.') ?? value;
      // Which end of a range is meant, nobody says.
      return [{ field, at: { start, end }, message, correction: upper === null ? correction : null }];
    }),
};
