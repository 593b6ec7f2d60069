import type { LocaleCode } from '../../../contracts/locale';
import { sayIn } from '../shared/translate';
import { checkDrafts } from './check-drafts';
import { draftOf } from './draft.test-support';
import type { CheckedDraft } from './lines';
import type { Translation } from './rule';

const ofTranslations = /^translation-/;

/** Each finding on translations as "locale rule field: words". */
function told(drafts: Record<LocaleCode, CheckedDraft>, translations: Translation[] = []): string[] {
  const found = checkDrafts(new Map(Object.entries(drafts)), { translations, say: sayIn('en') });
  return [...found].flatMap(([locale, findings]) =>
    findings
      .filter(({ rule }) => ofTranslations.test(rule))
      .map(({ rule, field, span }) => `${locale} ${rule}${field ? ` ${field}` : ''}${span ? `: ${span.text}` : ''}`),
  );
}

/** The same of two texts that are a body each. */
const toldOf = (ar: string, fr: string) => told({ ar: draftOf({}, ar), fr: draftOf({}, fr) });

describe('a number that differs in a translation', () => {
  test.each([
    [
      'swapped digits',
      'استفاد 66729 متدربا و606 مكونين من البرنامج.',
      'Le programme a formé 66 279 stagiaires et 606 formateurs.',
      ['66729', '66 279'],
    ],
    [
      'another order',
      'توفر المؤسسة 79 شعبة بطاقة تصل إلى 4560 مقعدا بيداغوجيا.',
      'L’établissement offre 4 650 places pédagogiques dans 79 filières.',
      ['4560', '4 650'],
    ],
    [
      'a value that stands twice',
      'سافر 50 شابا إلى إسبانيا و43 شابا إلى ألمانيا و50 شابا إلى بلجيكا.',
      '50 jeunes sont partis en Espagne, 43 jeunes en Allemagne et 60 jeunes en Belgique.',
      ['50', '60'],
    ],
    [
      'a share',
      'بلغت نسبة الإدماج 75% ووُظف 1200 خريج.',
      'Le taux d’insertion atteint 57 % et 1 200 lauréats ont été recrutés.',
      ['75', '57'],
    ],
  ])('is an error on both, with %s', (_, ar, fr, [own, theirs]) => {
    expect(toldOf(ar, fr)).toEqual([
      `ar translation-number-differs body: ${own}`,
      `fr translation-number-differs body: ${theirs}`,
    ]);
  });

  test('is none where one language has a sign and the other a word for it', () => {
    const ar = 'تنخفض الحرارة إلى 4 درجات تحت الصفر، وتراجعت الصادرات بنسبة 6,4 في المائة سنة 2025.';
    expect(toldOf(ar, 'Il fera -4 °C. Les exportations ont reculé en 2025 (-6,4 %).')).toEqual([]);
  });

  test('is told with the other number and its language, in the language of the reader', () => {
    const drafts = new Map([
      ['ar', draftOf({}, 'توفر المؤسسة 79 شعبة و4560 مقعدا بيداغوجيا.')],
      ['fr', draftOf({}, 'L’établissement offre 79 filières et 4 650 places pédagogiques.')],
    ]);
    const messages = (language: string) =>
      (checkDrafts(drafts, { say: sayIn(language) }).get('fr') ?? [])
        .filter(({ rule }) => rule === 'translation-number-differs')
        .map(({ message, severity }) => [severity, message]);
    expect(messages('fr')).toEqual([['error', 'Le texte en arabe dit 4560 là où celui-ci dit 4 650. Accordez-les.']]);
    expect(messages('ar')).toEqual([
      ['error', 'يذكر النص باللغة العربية العدد 4560 حيث يذكر هذا النص 4 650. وحدوا بينهما.'],
    ]);
  });

  test('is found in the title, though the body is right', () => {
    const ar = draftOf({ title: '4560 مقعدا بتامسنا' }, 'توفر المؤسسة 4560 مقعدا بيداغوجيا.');
    const fr = draftOf({ title: '4 650 places à Tamesna' }, 'L’établissement offre 4 560 places pédagogiques.');
    expect(told({ ar, fr })).toEqual([
      'ar translation-number-differs title: 4560',
      'fr translation-number-differs title: 4 650',
    ]);
  });

  test('is looked for between each translation and the source, not among translations', () => {
    const drafts = {
      ar: draftOf({}, 'توفر المؤسسة 4560 مقعدا بيداغوجيا.'),
      fr: draftOf({}, 'L’établissement offre 4 650 places pédagogiques.'),
      en: draftOf({}, 'The campus offers 4,506 training places.'),
    };
    expect(told(drafts)).toEqual([
      'ar translation-number-differs body: 4560',
      'ar translation-number-differs body: 4560',
      'fr translation-number-differs body: 4 650',
      'en translation-number-differs body: 4,506',
    ]);
  });

  test.each([
    ['digits and separators of another language', 'استفاد ٦٦٬٧٢٩ متدربا.', 'Le programme a formé 66 729 stagiaires.'],
    ['a decimal of another language', 'بلغت النسبة 4.5%.', 'Le taux atteint 4,5 %.'],
    ['a scale in words', 'رصدت ميزانية قدرها 1.500.000 درهم.', 'Un budget de 1,5 million de dirhams est alloué.'],
    ['millions in a short form', 'رصدت ميزانية قدرها 12,5 مليون درهم.', 'Un budget de 12,5MDH est alloué.'],
    ['a rounded number that says so', 'استفاد 66729 متدربا من البرنامج.', 'Plus de 66 000 stagiaires ont été formés.'],
    [
      'a duration in another unit',
      'يستمر التكوين 24 شهرا ويشمل 30 متدربا.',
      'La formation dure 20 ans et concerne 30 stagiaires.',
    ],
    [
      'a number that a translation says again',
      'استفاد 120 متدربا.',
      'La formation concerne 120 stagiaires. Les 120 stagiaires sont là.',
    ],
  ])('is none: %s', (_, ar, fr) => {
    expect(toldOf(ar, fr)).toEqual([]);
  });

  test('is none where each text chooses among the numbers that both have', () => {
    const ar = draftOf({ summary: 'سافر 50 شابا إلى بلجيكا.' }, 'سافر 43 شابا إلى ألمانيا و50 شابا إلى بلجيكا.');
    const fr = draftOf(
      { summary: '43 jeunes sont partis en Allemagne.' },
      '43 jeunes sont partis en Allemagne et 50 jeunes en Belgique.',
    );
    expect(told({ ar, fr })).toEqual([]);
  });

  test('is none in another currency, though neither text has the other’s', () => {
    const found = toldOf(
      'خصص للمشروع غلاف مالي قدره 50 مليون درهم لفائدة 14 جهة.',
      'Le projet est doté de 45 millions de dollars au profit de 14 régions.',
    );
    expect(found.filter((finding) => finding.includes('differs'))).toEqual([]);
  });

  test('is not looked for in a language that is not read', () => {
    expect(told({ ar: draftOf({}, 'استفاد 66729 متدربا.'), es: draftOf({}, 'Se formaron 66 279 becarios.') })).toEqual(
      [],
    );
  });
});

describe('a number that a translation does not have', () => {
  test('is a warning where it stands', () => {
    const ar = 'سافر 43 شابا إلى ألمانيا و50 شابا إلى بلجيكا، واستفاد 120 متدربا من الدعم.';
    const fr = '43 jeunes sont partis en Allemagne et 50 jeunes en Belgique, et des stagiaires ont été aidés.';
    expect(toldOf(ar, fr)).toEqual(['ar translation-number-missing body: 120']);
  });

  test.each([
    ['a small count', 'نظم المكتب 3 ورشات لفائدة 120 متدربا.', 'L’Office a tenu des ateliers pour 120 stagiaires.'],
    [
      'a text that is only begun',
      'سافر 43 شابا إلى ألمانيا و50 شابا إلى بلجيكا، واستفاد 120 متدربا من الدعم الذي يقدمه المكتب لهم منذ سنوات.',
      'Des jeunes sont partis.',
    ],
  ])('is expected: %s', (_, ar, fr) => {
    expect(toldOf(ar, fr)).toEqual([]);
  });
});

describe('a date that differs in a translation', () => {
  test('is a warning on both when it is nearly the same', () => {
    expect(toldOf('ينعقد الملتقى يوم 8 ماي 2024 بالرباط.', 'La rencontre se tient le 9 mai 2024 à Rabat.')).toEqual([
      'ar translation-date-differs body: 8 ماي 2024',
      'fr translation-date-differs body: 9 mai 2024',
    ]);
  });

  test.each([
    ['another day altogether', 'ينعقد الملتقى يوم 8 ماي 2024.', 'Le communiqué date du 2 avril 2024.'],
    ['a date without its year', 'ينعقد الملتقى يوم 8 ماي 2024.', 'La rencontre se tient le 9 mai.'],
    ['the same day written otherwise', 'ينعقد الملتقى يوم 8 ماي 2024.', 'La rencontre se tient le 08/05/2024.'],
  ])('is none: %s', (_, ar, fr) => {
    expect(toldOf(ar, fr)).toEqual([]);
  });
});

describe('the languages of the newsroom', () => {
  const drafts = { ar: draftOf({}), fr: draftOf({}) };

  test('a language without a text is told on the source', () => {
    const translations: Translation[] = [
      { locale: 'en', state: 'missing' },
      { locale: 'ar', state: 'current' },
      { locale: 'fr', state: 'current' },
    ];
    expect(told(drafts, translations)).toEqual(['ar translation-missing']);
  });

  test('a translation older than its source is told on the translation', () => {
    const translations: Translation[] = [
      { locale: 'ar', state: 'current' },
      { locale: 'fr', state: 'stale' },
    ];
    expect(told(drafts, translations)).toEqual(['fr translation-stale']);
  });
});

test('tables of numbers in two languages are compared in time', () => {
  const table = Array.from({ length: 4000 }, (_, row) => `${row * 7 + 13} stagiaires`).join(', ');
  const { user: before } = process.cpuUsage();
  told({ fr: draftOf({}, table), en: draftOf({}, table.replaceAll('stagiaires', 'trainees')) });
  expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(6);
});

test('a language that nobody knows is named by its code', () => {
  const drafts = { fr: draftOf({}), x: draftOf({}) };
  expect(
    told(drafts, [
      { locale: 'fr', state: 'current' },
      { locale: 'x', state: 'missing' },
    ]),
  ).toEqual(['fr translation-missing']);
});

test.each([
  ['nothing', {}],
  ['numbers for words', { title: 5, summary: {}, body: 'texte', datelineDate: 7, coverCredit: [] }],
  ['broken blocks', { body: [null, 3, {}, { type: 'list', children: 7 }], cover: 'x', gallery: { url: '/a' } }],
  ['half a letter', { title: '\ud800', summary: '\u0000 66 729 \u202e', datelinePlace: '\u0651' }],
])('drafts of %s in every language are no reason to fail', (_, odd) => {
  const draft = odd as unknown as CheckedDraft;
  const drafts = new Map(['ar', 'fr', 'en', 'es', ''].map((locale) => [locale, draft]));
  expect(checkDrafts(drafts, { say: sayIn('ar') }).size).toBe(5);
});
