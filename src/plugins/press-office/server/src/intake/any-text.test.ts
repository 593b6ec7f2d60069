import { array, assert, constantFrom, oneof, property, string } from 'fast-check';

import { analyse } from './analyse';
import { sayIn } from '../shared/translate';
import { nothingKnown } from '../reading/known-world';
import { languageOf } from '../reading/languages';

/** What readers look for, and what stands around it. */
const pieces = constantFrom(
  ...[
    '(OFPPT)',
    '(',
    ')',
    '«',
    '»',
    '"',
    '“',
    '”',
    ',',
    '،',
    ':',
    '.',
    '…',
    '-',
    '–',
    '/',
    '%',
    '٪',
    '\n',
    '\n\n',
    '\t',
    ' ',
  ],
  ...[
    '5',
    '12',
    '43',
    '2024',
    '66 729',
    '1.250',
    '٣٥',
    '08/05/2024',
    '10h30',
    '5G',
    'ISO',
    '9001',
    '31',
    'II',
    '€',
    '$',
  ],
  ...[
    'M.',
    'Mme',
    'Dr',
    'ministre',
    'de',
    'la',
    'projet',
    'programme',
    'phase',
    'Agence',
    'Rabat',
    'le',
    'mai',
    'dont',
    'mille',
  ],
  ...[
    'Mr',
    'of',
    'the',
    'May',
    'minister',
    'project',
    'million',
    'dollars',
    'Agency',
    'said',
    'hundred',
    'and',
    'percent',
  ],
  ...[
    'السيد',
    'السيدة',
    'مشروع',
    'وكالة',
    'في',
    'من',
    'منهم',
    'مليون',
    'درهم',
    'ماي',
    'رمضان',
    'هـ',
    'و',
    'ال',
    'قال',
    'خمسة',
  ],
  ...[
    'THAMM',
    'STED-AMT',
    'Houngbo',
    'To:',
    'Objet :',
    'Bonjour,',
    'Cordialement',
    'sous embargo',
    'حظر النشر',
    '###',
    '>',
  ],
);

test('any text is read, in any language, and every place told lies in it', () => {
  const text = array(oneof({ weight: 8, arbitrary: pieces }, { weight: 1, arbitrary: string({ maxLength: 4 }) }), {
    minLength: 1,
    maxLength: 24,
  })
    .map((parts) => parts.join(' ').replace(/\p{Cs}|\0/gu, ''))
    .filter((words) => /[^\s\p{Cf}\p{Cc}]/u.test(words));
  assert(
    property(text, constantFrom('ar', 'fr', 'en'), (words, locale) => {
      const { figures, dates, projects, organisations, people, findings } = analyse({
        ...{ text: words, locale, language: languageOf(locale)!, known: nothingKnown, say: sayIn('en') },
        ...{ today: '2026-11-26', now: new Date('2026-11-26'), timeZone: 'Africa/Casablanca' },
      });
      for (const { span } of [...figures, ...dates, ...projects, ...organisations, ...people, ...findings]) {
        if (span) expect(words.slice(span.start, span.end)).toBe(span.text);
      }
    }),
    { numRuns: 1500 },
  );
});
