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
const context = (locale: string): RuleContext => ({
  locale,
  say,
  known: nothingKnown,
  documentId: null,
  title: null,
  today: '2026-11-25',
});
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
          // Taking one invisible character out may show the next.
          let right = text;
          for (let round = 0; round < 4; round += 1) right = withCorrections(right, find(rule, read(right), code));
          expect(find(rule, read(right), code).filter(({ correction }) => correction != null)).toEqual([]);
        }
      }),
      { numRuns: 8 },
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
  ...['a', 'x', 'XX ', '[', '[a', '{', '_', 'ـ', '.', '…', ' .... '].map((piece) => ['placeholder', piece]),
  ...['(', ')', 'a)', '« ', '»', '"', ' "a', '“', '«\n', '»\n'].map((piece) => ['unpaired-mark', piece]),
  ...[',', 'ا, ', 'a، ', '?', 'ا ?', '\u200f, '].map((piece) => ['wrong-punctuation', piece]),
  ...['a', '\u202e', '\u2066', '\u2069', 'ا\u200f', '\u064b', 'ا\u064b\u200f'].map((piece) => ['stray-bidi', piece]),
  ...['1', '1 ', '1.', '12٠ ', '١ 1 '].map((piece) => ['mixed-digits', piece]),
  ...[' ', 'a  ', 'a\n', 'a    '].map((piece) => ['doubled-space', piece]),
  ...['السيدة ', 'السيدة المديرية ', 'M. la ', 'و'].map((piece) => ['person-called-institution', piece]),
])('%s reads a megabyte of %j in time', (name, piece) => {
  const rule = rules.find((one) => one.name === name);
  if (rule?.reads !== 'layout') throw new Error(`${name} reads no layout`);
  const layout = layOut(piece!.repeat((1024 * 1024) / Buffer.byteLength(piece!)), new Set());
  const { user: before } = process.cpuUsage();
  expect(rule.find(layout, context(piece!.includes('a') ? 'fr' : 'ar')).length).toBeLessThanOrEqual(mostFindings);
  expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(8);
});

test.each([
  ...['de ', 'في في ', 'المكتب '].map((piece) => ['doubled-word', piece]),
  ...['606 مكونا ', '4560 مقعد '].map((piece) => ['unit-disagrees', piece]),
  ...['12/05/2099 ', '12/05/1099. '].map((piece) => ['distant-date', piece]),
])('%s reads %j again and again in time', (name, piece) => {
  const rule = rules.find((one) => one.name === name);
  if (rule?.reads !== 'reading') throw new Error(`${name} reads no reading`);
  const text = piece!.repeat((256 * 1024) / Buffer.byteLength(piece!));
  const reading = readText(text, { language: languages[0]!, known: nothingKnown, say });
  const { user: before } = process.cpuUsage();
  rule.find(reading, context('ar'));
  expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(5);
});
