import fc from 'fast-check';

import { writtenLike } from './written-like';

test.each([
  ['66 729', '66729', '66730', '66 730'],
  ['66\u202f729', '66729', '1066730', '1\u202f066\u202f730'],
  ['66.729', '66729', '66730', '66.730'],
  ['66,729', '66729', '66730.5', '66,730.5'],
  ['66.729', '66729', '66730.5', '66.730,5'],
  ['٦٦٬٧٢٩', '66729', '66730', '٦٦٬٧٣٠'],
  ['٦٦٬٧٢٩', '66729', '66730.25', '٦٦٬٧٣٠٫٢٥'],
  ['۵۰', '50', '51', '۵۱'],
  ['950', '950', '1050', '1050'],
  ['12,5', '12.5', '13.75', '13,75'],
  ['1.10', '1.10', '1.2', '1.2'],
  ['50', '50', '1.5', '1,5'],
])('%s (%s) becomes %s: %s', (text, value, next, written) => {
  expect(writtenLike({ text, value }, next, ',')).toBe(written);
});

test.each([
  ['خمسون', '50'],
  ['3', '3000000'],
  ['12٠', '120'],
  ['fifty', '50'],
  ['', '50'],
])('%s, which stands for %s, is left to the editor', (text, value) => {
  expect(writtenLike({ text, value }, '51', ',')).toBeNull();
});

test('no digit of the new value is lost, and its own writing comes back', () => {
  const whole = fc.stringMatching(/^[1-9]\d{0,20}$/);
  fc.assert(
    fc.property(whole, whole, fc.constantFrom(' ', '.', ',', '\u00a0'), (value, next, sign) => {
      const text = value.replace(/\B(?=(?:\d{3})+$)/g, sign);
      const written = writtenLike({ text, value }, next, ',')!;
      expect(written.replace(/\D/g, '')).toBe(next);
      expect(writtenLike({ text: written, value: next }, value, ',')).toBe(
        value.length > 3 && next.length <= 3 ? value : text,
      );
    }),
  );
});
