import type { Block } from '../../../contracts/blocks';
import type { LocaleCode } from '../../../contracts/locale';
import { sayIn } from '../shared/translate';
import { checkRelease } from './check-release.test-support';
import { bodyText, type CheckedDraft } from './lines';

const paragraph = (text: string): Block => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const list = (...items: string[]): Block => ({
  type: 'list',
  format: 'unordered',
  children: items.map((text) => ({ type: 'list-item', children: [{ type: 'text', text }] })),
});

const blank: CheckedDraft = {
  type: 'press-release',
  title: 'افتتاح مركز جديد للتكوين بوجدة',
  kicker: null,
  subtitle: null,
  summary: 'يستقبل المركز الشباب ابتداء من هذه السنة.',
  datelinePlace: 'وجدة',
  datelineDate: '2026-03-02',
  body: [paragraph('افتتح المكتب مركزا جديدا للتكوين.')],
  cover: null,
  coverAlternativeText: null,
  coverCaption: null,
  coverCredit: 'مكتب التكوين',
  gallery: null,
  figureMarks: null,
};

const check = (changes: object, locale: LocaleCode = 'ar', language = 'en') =>
  checkRelease({ ...blank, ...changes }, { locale, say: sayIn(language) });

/** Each finding as "rule field: words → correction". */
const told = (changes: object, locale: LocaleCode = 'ar') =>
  check(changes, locale).map(({ rule, field, span, correction }) =>
    [`${rule} ${field}`, span && `: ${span.text}`, correction && ` → ${correction}`].filter(Boolean).join(''),
  );

/** The same for a body of one paragraph for each text. */
const toldOf = (locale: LocaleCode, ...texts: string[]) => told({ body: texts.map(paragraph) }, locale);

describe('what is missing', () => {
  test.each([null, undefined, '', '  ', '\u200f\u200e', '—', 5])('a title of %j is an error', (title) => {
    expect(check({ title })).toMatchObject([{ rule: 'title-missing', severity: 'error', field: 'title', span: null }]);
  });

  test.each([
    ['null', null],
    ['no blocks', []],
    ['empty paragraphs', [paragraph(''), paragraph(' \u200f ')]],
    [
      'a picture and nothing else',
      [{ type: 'image', image: { url: '/a.png', alternativeText: 'ورشة' }, children: [{ type: 'text', text: '' }] }],
    ],
  ])('a body of %s is a warning', (_, body) => {
    expect(check({ body })).toMatchObject([{ rule: 'body-missing', severity: 'warning', field: 'body', span: null }]);
  });

  test('a release that has both is told nothing', () => {
    expect(check({})).toEqual([]);
    expect(check({ title: '2026' })).toEqual([]);
  });

  test.each([
    ['ar', 'لا عنوان لهذا النص. اكتبوا له عنوانا.'],
    ['fr', 'Le titre manque. Saisissez-le.'],
    ['en', 'There is no title. Write one.'],
  ])('is told in %s, whatever the release is in', (language, message) => {
    expect(check({ title: '' }, 'fr', language)[0]?.message).toBe(message);
  });
});

describe('Latin letters in an Arabic word', () => {
  test.each([
    ['استقبل المركز متدربoة جديدة هذه السنة.', 'متدربoة'],
    ['وقع المكتب اتفاقيةconvention مع الجهة.', 'اتفاقيةconvention'],
    ['يستفيد الشباب من برنامجTHAMM منذ سنتين.', 'برنامجTHAMM'],
  ])('are an error: %s', (text, word) => {
    expect(toldOf('ar', text)).toEqual([`mixed-script body: ${word}`]);
  });

  test.each([
    'يستفيد الشباب من برنامج THAMM ومن خبرة الـKOICA منذ سنتين.',
    'تعاون المكتب مع OFPPT وبدعم من GIZ.',
    'للتسجيل: www.example.ma أو contact@example.ma',
    'وزع المركز حواسيب بتقنية 5G على ورشات CMC-Oujda.',
  ])('a name beside Arabic words, or after a particle, is none: %s', (text) => {
    expect(toldOf('ar', text)).toEqual([]);
  });

  test('are found in every attribute with words, in the order of the form, with their place', () => {
    const words = 'كلمة مكتوبةx هنا';
    const fields = ['title', 'kicker', 'subtitle', 'summary', 'datelinePlace'] as const;
    const coverFields = ['coverAlternativeText', 'coverCaption', 'coverCredit'] as const;
    const findings = check(Object.fromEntries([...coverFields, ...fields].map((field) => [field, words])));
    expect(findings.map(({ field }) => field)).toEqual([...fields, ...coverFields]);
    for (const { span } of findings) expect(span).toEqual({ start: 5, end: 12, text: 'مكتوبةx' });
  });

  test('are found in a release of any language, also one that intake does not read', () => {
    for (const locale of ['fr', 'en', 'es', 'zgh', 'ar-MA', 'x']) {
      expect(toldOf(locale, 'Le mot كتابa ici')).toEqual(['mixed-script body: كتابa']);
    }
  });
});

describe('a weekday that is not the date’s', () => {
  test.each([
    ['ar', 'يلتئم المجلس يوم الثلاثاء 8 ماي 2024 بمقر المكتب.', 'الثلاثاء → الأربعاء'],
    ['ar-MA', 'تنطلق التسجيلات ابتداء من الخميس 12 غشت 2026.', 'الخميس → الأربعاء'],
    ['ar', 'ينعقد الملتقى يوم الجمعة ٢٥ دجنبر ٢٠٢٥.', 'الجمعة → الخميس'],
    ['fr', 'Le conseil se réunit le lundi 14 juillet 2026 à Rabat.', 'lundi → mardi'],
    ['fr-MA', 'Rendez-vous Dimanche 1er novembre 2027.', 'Dimanche → lundi'],
    ['en', 'The board meets on Friday, 9 November 2026.', 'Friday → Monday'],
    ['en', 'Doors open Tuesday, May 8, 2024.', 'Tuesday → Wednesday'],
  ])('is a warning in %s: %s', (locale, text, expected) => {
    expect(toldOf(locale, text)).toEqual([`weekday-differs body: ${expected}`]);
  });

  test.each([
    ['ar', 'يلتئم المجلس يوم الأربعاء 8 ماي 2024، ثم يوم الجمعة.'],
    ['ar', 'بسوق السبت، 8 ماي 2024. دشن المكتب مركزا جديدا.'],
    ['ar', 'سوق السبت، 8 ماي 2024.'],
    ['fr', 'Le conseil se réunit chaque lundi depuis le 14 juillet 2026.'],
    ['fr', 'Réunions du lundi 13 au mardi 14 juillet 2026.'],
    ['en', 'The jury sat on 8 May 2024 and heard three teams.'],
    ['en', 'The board meets on Monday, 9 November 2026.'],
    ['es', 'El consejo se reúne el lunes 14 de julio de 2026.'],
  ])('there is none in %s: %s', (locale, text) => {
    expect(toldOf(locale, text)).toEqual([]);
  });

  test('is not read across the end of a paragraph, an item or a line', () => {
    const body = [
      list('Ouvert du lundi au vendredi', '14 juillet 2026 : portes ouvertes'),
      paragraph('Fermé le samedi'),
      paragraph('14 juillet 2026, Rabat\nchaque dimanche\n14 juillet 2026'),
    ];
    expect(told({ body }, 'fr')).toEqual([]);
  });

  test('is told with the right day in the language of the text, in the language of the reader', () => {
    const [finding] = check({ body: [paragraph('يوم الثلاثاء 8 ماي 2024')] }, 'ar', 'fr');
    expect(finding).toMatchObject({ rule: 'weekday-differs', severity: 'warning', correction: 'الأربعاء' });
    expect(finding?.message).toBe(
      'Le 2024-05-08 n’est pas le jour que dit le texte («\u00a0الثلاثاء\u00a0»)\u00a0: c’est «\u00a0الأربعاء\u00a0».',
    );
  });
});

test('a place in the body counts its plain text, across headings, lists, marks and links', () => {
  const body: Block[] = [
    { type: 'heading', level: 2, children: [{ type: 'text', text: 'البرنامج' }] },
    list('الافتتاح يوم الأربعاء 8 ماي 2024', 'الاختتام يوم السبت 10 ماي 2024'),
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'للتسجيل' },
        { type: 'link', url: 'https://example.ma', children: [{ type: 'text', text: 'هناx', bold: true }] },
      ],
    },
  ];
  const text = bodyText({ ...blank, body });
  const findings = check({ body });
  expect(findings.map(({ rule, span }) => [rule, span?.text])).toEqual([
    ['weekday-differs', 'السبت'],
    ['mixed-script', 'للتسجيلهناx'],
  ]);
  for (const { span } of findings) expect(text.slice(span?.start, span?.end)).toBe(span?.text);
});

describe('the words of pictures', () => {
  const picture = { url: '/a.png', width: 1, height: 1, alternativeText: 'ورشةa', caption: 'متدربb' };
  const inBody = (image: object) => [
    ...(blank.body ?? []),
    { type: 'list', children: [{ type: 'image', image, children: [] }] },
  ];

  test('are checked in the body, the cover and the gallery', () => {
    expect(told({ body: inBody(picture), cover: picture, gallery: [picture] })).toEqual([
      'mixed-script body',
      'mixed-script body',
      'mixed-script cover',
      'mixed-script cover',
      'mixed-script gallery',
      'mixed-script gallery',
    ]);
  });

  test('of the media library are not the public’s where the release has words of its own for the cover', () => {
    expect(told({ cover: picture, coverAlternativeText: 'ورشة', coverCaption: 'متدرب' })).toEqual([]);
  });

  test('a file name that Strapi took for an alternative text is nobody’s words', () => {
    const image = { url: '/a.png', name: 'صورةOFPPT.png', alternativeText: 'صورةOFPPT.png' };
    expect(told({ body: inBody(image), cover: image, gallery: [image] })).toEqual([
      'alternative-text-missing body',
      'alternative-text-missing cover',
      'alternative-text-missing gallery',
    ]);
  });
});

test.each([
  ['a body that is no list', { body: 'نص' }],
  ['unknown and broken blocks', { body: [null, 3, 'x', {}, { type: 'table', children: [null, { children: 7 }] }] }],
  ['an image without a file', { body: [{ type: 'image' }, { type: 'image', image: 'x' }] }],
  ['a gallery that is none', { gallery: { url: '/a' }, cover: 'x' }],
  ['a gallery of nothing', { gallery: [null, 'x', 7] }],
  ['numbers for words', { kicker: 5, summary: {}, coverCaption: [] }],
  ['half a letter and no letters', { title: '\ud800', kicker: '\u0000', subtitle: '\u202e\u0651' }],
  ['days that no calendar has', { summary: 'الثلاثاء 31 أبريل 2024، الثلاثاء 0000-00-00، lundi 99 mai 9999' }],
])('%s is no reason to fail', (_, odd) => {
  for (const locale of ['ar', 'fr', 'en', 'es', '']) expect(check(odd, locale)).toEqual(expect.any(Array));
});

test('a draft without anything is told what is missing', () => {
  const findings = checkRelease({} as CheckedDraft, { locale: 'ar', say: sayIn('ar') });
  expect(findings.map(({ rule }) => rule)).toEqual([
    'title-missing',
    'summary-missing',
    'dateline-missing',
    'dateline-missing',
    'body-missing',
  ]);
});

test.each([
  ['paragraphs', 40],
  ['one line', 10_000],
])('a megabyte in %s is read in time, and told of no more than anybody reads', (_, sentences) => {
  const sentence = 'يلتئم المجلس يوم الثلاثاء 8 ماي 2024 بمقرx المكتب. ';
  const body = Array.from({ length: 10_000 / sentences }, () => paragraph(sentence.repeat(sentences)));
  const { user: before } = process.cpuUsage();
  const findings = check({ body });
  expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(6);
  for (const rule of ['mixed-script', 'weekday-differs']) {
    expect(findings.filter((finding) => finding.rule === rule)).toHaveLength(200);
  }
});
