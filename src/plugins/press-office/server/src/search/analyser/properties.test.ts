import fc from 'fast-check';

import { analyserFor, highlight, readQuery } from '.';

const locale = fc.constantFrom('ar', 'fr', 'en', 'es');
const arabicWord = fc.string({ unit: fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'), minLength: 1, maxLength: 12 });
const piece = fc.oneof(
  arabicWord,
  fc.constantFrom(
    ...[
      'l’emploi',
      'Compétences',
      'THAMM',
      'الـTHAMM',
      'والكفاءات',
      '66 729',
      '٢٫٥',
      '<b>',
      '&',
      '"',
      "'",
      '-',
      '«',
      '»',
    ],
  ),
  fc.constantFrom(...['O.I.T.', '😀', 'e\u0301', '\ud800', 'a', 'emploi', '(', '*', '\n', '\u200f', 'ـ', '1', '...']),
  fc.string({ unit: 'binary', maxLength: 5 }),
);
const text = fc
  .array(piece, { maxLength: 30 })
  .chain((pieces) =>
    fc
      .array(fc.constantFrom(' ', ' ', '', '-', '، '), { minLength: pieces.length, maxLength: pieces.length })
      .map((gaps) => pieces.map((one, index) => one + gaps[index]!).join('')),
  );
const terms = (code: string, written: string) => analyserFor(code)(written).map(({ term, folded }) => [term, folded]);

test('diacritics and tatweel change nothing of what is found', () => {
  const inserted = fc.array(fc.constantFrom('\u064b', '\u064e', '\u0651', '\u0652', '\u0670', 'ـ', ''), {
    minLength: 12,
    maxLength: 12,
  });
  fc.assert(
    fc.property(locale, fc.array(arabicWord, { minLength: 1, maxLength: 5 }), inserted, (code, words, marks) => {
      const vowelled = words.map((word) => [...word].map((letter, index) => letter + marks[index]!).join(''));
      // A particle before a tatweel is no word of its own any more.
      const long = words.map((word, index) => (word.length > 2 ? vowelled[index]! : word));
      expect(terms(code, long.join(' '))).toEqual(terms(code, words.join(' ')));
    }),
  );
});

test('numbers are found whatever their digits are', () => {
  const digits = (zero: number) => (written: string) =>
    written.replace(/[0-9]/g, (digit) => String.fromCharCode(zero + Number(digit)));
  const number = fc.stringMatching(/^[1-9][0-9]{0,2}([ .,\u00a0\u202f]?[0-9]{1,3}){0,3}$/);
  fc.assert(
    fc.property(locale, number, (code, written) => {
      expect(terms(code, digits(0x660)(written))).toEqual(terms(code, written));
      expect(terms(code, digits(0x6f0)(written))).toEqual(terms(code, written));
    }),
  );
});

test('small and capital letters are the same', () => {
  const latin = fc.string({ unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzéèêçàùœ '-."), maxLength: 30 });
  fc.assert(
    fc.property(locale, latin, (code, written) => {
      expect(terms(code, written.toUpperCase())).toEqual(terms(code, written));
    }),
  );
});

test('terms are letters and digits, and words stand in the text one after the other', () => {
  fc.assert(
    fc.property(locale, text, (code, written) => {
      let at = 0;
      for (const { term, folded, start, end } of analyserFor(code)(written)) {
        expect(term).toMatch(/^[\p{L}\p{N}]+(\.[0-9]+)?$/u);
        expect(folded).toMatch(/^[\p{L}\p{N}]+(\.[0-9]+)?$/u);
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(written.length);
    }),
  );
});

test('a word that a text has is found by asking for it', () => {
  fc.assert(
    fc.property(locale, text, (code, written) => {
      for (const { term, start, end } of analyserFor(code)(written)) {
        const asked = analyserFor(code)(written.slice(start, end)).map((word) => word.term);
        expect(asked).toContain(term);
      }
    }),
  );
});

test('highlights say the text and nothing else, as HTML that is safe', () => {
  const unescaped = (html: string) =>
    html
      .replace(/<\/?mark>/g, '')
      .replace(
        /&(lt|gt|quot|#39|amp);/g,
        (_all, name: string) => ({ lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' })[name]!,
      );
  fc.assert(
    fc.property(locale, text, text, text, text, (code, title, summary, body, q) => {
      const marked = highlight({ title, summary, body }, readQuery(q, code), code);
      for (const html of Object.values(marked)) expect(html.replace(/<\/?mark>/g, '')).not.toMatch(/[<>"']/);
      expect(unescaped(marked.title ?? title.replace(/<\/?mark>/g, ''))).toBe(title);
      if (marked.summary !== undefined) expect(unescaped(marked.summary)).toBe(summary);
      if (marked.body !== undefined) expect(body).toContain(unescaped(marked.body).replace(/^…/, '').replace(/…$/, ''));
    }),
  );
});
