import { array, assert, constantFrom, oneof, property, string } from 'fast-check';

import { nothingKnown } from '../../reading/known-world';
import { languages } from '../../reading/languages';
import { readText, type TextReading } from '../../reading/read-text';
import { layOut } from '../../reading/text/layout';
import { sayIn } from '../../shared/translate';
import { mostFindings } from '../most-findings';
import type { LayoutRule, Mark, ReadingRule, RuleContext } from '../rule';
import { rules } from './index';

const say = sayIn('en');
const context = (locale: string): RuleContext => ({ locale, say, known: nothingKnown, today: '2026-11-25' });
const textRules = rules.filter((rule): rule is LayoutRule | ReadingRule => rule.reads !== 'release');

const find = (rule: LayoutRule | ReadingRule, reading: TextReading, locale: string): Mark[] =>
  rule.reads === 'layout' ? rule.find(reading.layout, context(locale)) : rule.find(reading, context(locale));

/** Texts made of what the rules look for. */
const pieces = constantFrom(
  ...['XX', 'xx/xx/2025', '[nom]', '....', '____', '???', '{{a}}', '«', '»', '“', '”', '"', '(', ')', 'a)', ':)'],
  ...[
    ',',
    '،',
    ';',
    '؛',
    '?',
    '؟',
    '.',
    ' ',
    '  ',
    '\u00a0',
    '\n',
    '\n\n',
    '\u202e',
    '\u202b',
    '\u202c',
    '\u2067',
    '\u2069',
  ],
  ...[
    '\u200f',
    '\u200b',
    'في',
    'في في',
    'de',
    'de de',
    'وزارة',
    'المكتب',
    '12',
    '١٢',
    '606 مكونا',
    '4560 مقعد',
    '5 centre',
  ],
  ...[
    '1 centres',
    'السيدة',
    'السيد',
    'المديرية',
    'العامة',
    'Mme la Direction',
    '8 mai 2204',
    '12/05/2099',
    'Rabat',
    'كلمة',
  ],
);
const texts = oneof(
  array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
  array(pieces, { maxLength: 30 }).map((parts) => parts.join(' ')),
  string({ unit: 'binary', maxLength: 200 }),
);

test.each(languages.map((language) => [language.code, language] as const))(
  'in %s any text is checked, each finding has a place, and a correction ends it',
  (code, language) => {
    const read = (text: string) => readText(text, { language, known: nothingKnown, say });
    assert(
      property(texts, (text) => {
        const reading = read(text);
        for (const rule of textRules) {
          const marks = find(rule, reading, code);
          for (const { start, end } of marks) expect(0 <= start && start < end && end <= text.length).toBe(true);
          if (!corrected.has(rule.name)) continue;
          const right = withCorrections(text, marks);
          const left = find(rule, read(right), code).filter((mark) => mark.correction != null);
          expect(left.length === 0 || left.length < marks.length).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  },
);

/** The rules whose corrections are told to be sure. */
const corrected = new Set([
  'doubled-word',
  'doubled-space',
  'mixed-digits',
  'stray-bidi',
  'wrong-punctuation',
  'unit-disagrees',
  'person-called-institution',
]);

function withCorrections(text: string, marks: readonly Mark[]): string {
  return marks
    .filter(({ correction }) => correction != null)
    .sort((one, other) => other.start - one.start)
    .reduce((words, { start, end, correction }) => words.slice(0, start) + correction! + words.slice(end), text);
}

// A quadratic step would take minutes here; the limit leaves room for a busy machine.
test.each([
  ...[
    'a',
    'ا',
    'x',
    'XX ',
    '1',
    '1 ',
    '12٠ ',
    '(',
    ')',
    '« ',
    '»',
    '"',
    ' "a',
    ',',
    ', ',
    'ا, ',
    '?',
    '.',
    '…',
    ' .... ',
    '_',
    'ـ',
  ],
  ...[
    '[',
    '[a',
    '{',
    '\u202e',
    '\u2066',
    '\u2069',
    'ا\u200f',
    '\u064b',
    'ا\u064b',
    '  ',
    ' a  ',
    'a\n',
    '«\n',
    '»\n',
    'http://',
    'السيدة ',
  ],
])('a megabyte of %j is checked in time', (piece) => {
  const layout = layOut(piece.repeat((1024 * 1024) / Buffer.byteLength(piece)), new Set());
  for (const rule of textRules) {
    if (rule.reads !== 'layout') continue;
    for (const locale of ['ar', 'fr']) {
      const { user: before } = process.cpuUsage();
      expect(rule.find(layout, context(locale)).length).toBeLessThanOrEqual(
        Math.max(mostFindings, layout.tokens.length),
      );
      const seconds = (process.cpuUsage().user - before) / 1e6;
      if (seconds > 1) process.stderr.write(`SLOW ${JSON.stringify(piece)} ${rule.name} ${locale} ${seconds}\n`);
      expect(seconds).toBeLessThan(3);
    }
  }
});
