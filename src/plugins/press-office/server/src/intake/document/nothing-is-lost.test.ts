import fc from 'fast-check';

import type { Block } from '../../../../contracts/blocks';
import { nothingKnown } from '../../reading/known-world';
import { languageOf } from '../../reading/languages';
import { readText } from '../../reading/read-text';
import { sayIn } from '../../shared/translate';
import { readDocument } from './read-document';

const locales = ['ar', 'fr', 'en'] as const;

// Lines of all the kinds that may be left out, and lines that look like them.
const line = fc.constantFrom(
  ...['De : Service presse', 'Objet : Un quai neuf', 'Subject: A new quay', 'من: مصلحة التواصل', 'Date : lundi'],
  ...[
    'Bonjour,',
    'Mesdames et Messieurs,',
    'Dear Ms Alaoui,',
    'السلام عليكم',
    'Veuillez trouver ci-joint le communiqué.',
  ],
  ...[
    'Communiqué de presse n° 12',
    'بلاغ صحفي',
    'For immediate release',
    'Communiqué du port',
    'وزارة العدل',
    'Agence des ports',
  ],
  ...['Sous embargo jusqu’au 12 juin 2025 à 10h', 'Embargo', 'تحت الحظر حتى 12 يونيو 2025', 'Embargo sur le thon'],
  ...[
    'Cordialement,',
    'Best regards',
    'مع خالص التحيات',
    '--',
    'Nadia Berrada',
    'Tél. 05 39 00 11 22',
    'Envoyé de mon iPhone',
  ],
  ...['- FIN -', '###', '-30-', 'انتهى', 'À propos du port', 'Contact presse : Nadia'],
  ...['Rabat, le 8 mai 2024', 'Rabat, le 8 mai 2024 – Le port ouvre.', 'الرباط، 8 ماي 2024 - افتتح الميناء.'],
  ...['Un quai neuf', 'رصيف جديد', 'Le port a un quai neuf.', 'افتتح الميناء أمس. وهو كبير.', '- un point', '• نقطة'],
);
const anyLine = fc.oneof(
  { weight: 6, arbitrary: line },
  { weight: 1, arbitrary: fc.string({ maxLength: 320, unit: 'grapheme' }) },
);
const text = fc
  .array(fc.tuple(anyLine, fc.constantFrom('\n', '\n\n', '\n \n')), { minLength: 1, maxLength: 14 })
  .map((lines) => lines.flat().join(''))
  .filter((words) => /[^\s\p{Cf}\p{Cc}]/u.test(words) && !/\p{Cs}/u.test(words));

function readIn(words: string, locale: (typeof locales)[number]) {
  const say = sayIn('en');
  const reading = readText(words, { language: languageOf(locale)!, known: nothingKnown, say });
  const { opening, ...document } = readDocument(reading, { timeZone: 'Africa/Casablanca', now: null, say });
  const title = reading.layout.paragraphs[opening.titleParagraph]!;
  const isOfBody = opening.isCut || opening.leftOut.has(opening.titleParagraph);
  return { ...document, opening, titleSpan: isOfBody ? null : title };
}

const letters = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '');
const wordsOf = (node: Block | { text?: string; children?: unknown }): string =>
  'text' in node && typeof node.text === 'string'
    ? node.text
    : ((node.children ?? []) as Block[]).map(wordsOf).join(' ');

test('every letter of a text is in its title, in its body or in what is told to be left out', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...locales), (words, locale) => {
      const { body, leftOut, titleSpan } = readIn(words, locale);
      const taken = [...leftOut.map(({ span }) => span), ...(titleSpan ? [titleSpan] : [])];
      const rest = taken
        .sort((one, other) => other.start - one.start)
        .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), words);
      // The numbers of a list are its own.
      const unnumbered = rest.replace(/^\s*[0-9\u0660-\u0669]{1,2}[.)-][ \t\u00a0]+(?=\S)/gmu, '');
      const kept = body.map((block) => letters(wordsOf(block))).join('');
      expect([letters(rest), letters(unnumbered)]).toContain(kept);
    }),
    { numRuns: 400 },
  );
});

test('a title is never empty, and what is told is where it is said to be', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...locales), (words, locale) => {
      const { opening, leftOut, summary } = readIn(words, locale);
      expect(opening.title.length).toBeGreaterThan(0);
      for (const { span } of leftOut) expect(words.slice(span.start, span.end)).toBe(span.text);
      for (const [index, { span }] of leftOut.slice(1).entries())
        expect(span.start).toBeGreaterThanOrEqual(leftOut[index]!.span.end);
      expect((summary ?? '').length).toBeLessThanOrEqual(300);
    }),
    { numRuns: 200 },
  );
});
