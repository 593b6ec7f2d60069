import type { Analysis } from '../../../contracts/intake';
import { sayIn } from '../shared/translate';
import { analyse } from './analyse';
import { type KnownFigure, type KnownName, type KnownWorld, nothingKnown } from '../reading/known-world';
import { languageOf } from '../reading/languages';

function read(text: string, locale: string, known: Partial<KnownWorld> = {}): Analysis {
  return analyse({
    text,
    locale,
    language: languageOf(locale)!,
    known: { ...nothingKnown, ...known },
    say: sayIn('en'),
  });
}

const named = (slug: string, acronym: string | null, ...names: string[]): KnownName => ({
  documentId: slug,
  slug,
  acronym,
  names,
  isTranslated: true,
});

const figure = (key: string, about: Partial<KnownFigure>): KnownFigure => ({
  documentId: key,
  key,
  label: [key],
  value: '0',
  qualifier: 'exactly',
  units: [],
  geo: null,
  project: null,
  isTranslated: true,
  ...about,
});

const shown = ({ figures }: Analysis) =>
  figures.map(({ value, qualifier, unit, geo }) =>
    [value, qualifier, unit, geo].filter((part) => part !== null).join(' '),
  );
const matched = ({ figures }: Analysis) => figures.map((found) => found.figure?.key ?? null);

// Two figures of one value: about 30 sailors, and 30 others in Portugal.
const marsa = named('marsa', 'MARSA', 'مرسى', 'Marsa');
const sailors = { value: '30', units: ['بحارا', 'marins', 'sailors'], project: 'marsa' };
const pilot = figure('pilot', {
  ...sailors,
  qualifier: 'approximately',
  label: ['بحارة شغلهم المشروع', 'Marins recrutés'],
});
const portugal = figure('portugal', { ...sailors, geo: 'PT', label: ['بحارة بالبرتغال', 'Marins au Portugal'] });
const spain = figure('spain', {
  ...sailors,
  value: '18',
  geo: 'ES',
  label: ['بحارة يتعلمون الإسبانية', 'Marins en Espagne'],
});
const world = { projects: [marsa], figures: [portugal, spain, pilot] };

describe('each number finds its own figure, of two with one value too', () => {
  test.each([
    [
      'ar',
      'ميناء جديد\n\nأتاح مشروع MARSA تشغيل ما يناهز 30 بحارا؛ يستعد 18 منهم للسفر إلى إسبانيا، و30 آخرون بالبرتغال.',
    ],
    [
      'ar',
      'ميناء جديد\n\nأتاح مشروع الـMARSA تشغيل ما يناهز ٣٠ بحارا؛ يستعد ١٨ منهم للسفر إلى إسبانيا، و٣٠ آخرون بالبرتغال.',
    ],
    [
      'fr',
      'Un port\n\nMARSA a permis de recruter environ 30 marins : 18 d’entre eux iront en Espagne et 30 autres vivent au Portugal.',
    ],
    [
      'en',
      'A port\n\nMARSA gave jobs to about 30 sailors: 18 of them are going to Spain, and 30 others are in Portugal.',
    ],
  ])('in %s', (locale, text) => {
    const analysis = read(text, locale, world);
    expect(analysis.figures.map(({ figure: match }) => match)).toEqual(
      ['pilot', 'spain', 'portugal'].map((key) => ({ key, agrees: true })),
    );
    expect(analysis.figures.map(({ project }) => project)).toEqual(['marsa', 'marsa', 'marsa']);
    expect(analysis.findings).toEqual([]);
  });

  test('without a figure of its own, a number is a suggestion and not another’s', () => {
    const text = 'A port\n\nMARSA gave jobs to about 30 sailors, and 30 others are in Portugal.';
    expect(matched(read(text, 'en', { projects: [marsa], figures: [pilot] }))).toEqual(['pilot', null]);
  });

  test('a small number of another project is not the figure, whatever its value and unit', () => {
    const text = 'A port\n\nThe AMWAJ project gave jobs to about 30 sailors.';
    expect(matched(read(text, 'en', world))).toEqual([null]);
  });

  test('a value alone is no evidence', () => {
    const text = 'A port\n\nThe meeting lasted 30 minutes.';
    expect(matched(read(text, 'en', world))).toEqual([null]);
  });
});

describe('what differs from the record', () => {
  test('another value for the same thing is an error, with the value on record', () => {
    const { figures, findings } = read('Port\n\nMARSA a permis à 19 marins de partir en Espagne.', 'fr', world);
    expect(figures[0]!.figure).toEqual({ key: 'spain', agrees: false });
    expect(findings).toMatchObject([
      { rule: 'figure-differs', severity: 'error', correction: '18', span: { text: '19' } },
    ]);
  });

  test('the same value said more exactly is a warning', () => {
    const { figures, findings } = read('Port\n\nMARSA a recruté 30 marins.', 'fr', { ...world, figures: [pilot] });
    expect(figures[0]!.figure).toEqual({ key: 'pilot', agrees: false });
    expect(findings).toMatchObject([{ rule: 'figure-qualifier-differs', severity: 'warning' }]);
  });

  test('a number of the same unit that counts something else is no error', () => {
    const text = 'Port\n\nMARSA a reçu 400 candidatures de marins, et 400 marins ont visité le port.';
    expect(read(text, 'fr', world).findings).toEqual([]);
  });

  test('a weekday that its date did not have, with the right one', () => {
    const { findings } = read('لقاء\n\nانعقد اللقاء يوم الثلاثاء 11 مارس 2024 بالرباط.', 'ar');
    expect(findings).toMatchObject([
      { rule: 'weekday-differs', severity: 'warning', correction: 'الاثنين', span: { text: 'الثلاثاء' } },
    ]);
  });

  test('Latin letters inside an Arabic word, but not beside a particle', () => {
    const { findings } = read('لقاء\n\nحضرت السيدة لبيبa الندوة بتمويل من الـUNICEF وبUNDP.', 'ar');
    expect(findings.map(({ rule, span }) => [rule, span?.text])).toEqual([['mixed-script', 'لبيبa']]);
  });

  test('a record that has no version in the text’s language', () => {
    const untranslated = { ...marsa, isTranslated: false };
    const { findings } = read('Port\n\nLe projet MARSA avance.', 'fr', { projects: [untranslated] });
    expect(findings).toMatchObject([{ rule: 'not-translated', severity: 'warning', span: { text: 'MARSA' } }]);
  });
});

describe('which project a number belongs to', () => {
  const projects = [marsa, named('amwaj', 'AMWAJ', 'أمواج')];
  const projectsOf = (text: string, locale: string) =>
    read(text, locale, { projects }).figures.map(({ project }) => project);

  test('the last spoken of in the sentence, or else the next, or else the last in the paragraph', () => {
    expect(
      projectsOf('Port\n\nMARSA avance. 5 bateaux sont prêts. AMWAJ a formé 6 marins, et 7 grâce à MARSA.', 'fr'),
    ).toEqual(['marsa', 'amwaj', 'amwaj']);
    expect(projectsOf('Port\n\nQuelque 8 marins suivent le projet AMWAJ.', 'fr')).toEqual(['amwaj']);
  });

  test('“this project” goes back to the paragraph before; a paragraph without one belongs to none', () => {
    expect(
      projectsOf('ميناء\n\nانطلق مشروع MARSA.\n\nومكن هذا المشروع من تكوين 9 بحارة.\n\nيضم الميناء 4 أرصفة.', 'ar'),
    ).toEqual(['marsa', null]);
  });

  test('the items of a list belong to the project that introduces it', () => {
    expect(
      projectsOf('Port\n\nLe projet MARSA en chiffres :\n- 5 bateaux\n- 6 quais (AMWAJ)\n- 7 grues', 'fr'),
    ).toEqual(['marsa', 'amwaj', 'marsa']);
  });
});

describe('numbers that are no figures', () => {
  test.each([
    [
      'ar',
      'من 2021 إلى 2023، وفي سنة 2019، وبين 2012 و 2016، يوم 3 غشت 2022، القانون رقم 36.15، هاتف 0522001122، الدورة الـ12',
    ],
    [
      'fr',
      'De 2021 à 2023, en 2019, le 3 août 2022 à 14 h 30, loi n° 36-15, article 7, tél. 05 22 00 11 22, COVID-19, 3e édition',
    ],
    [
      'en',
      'From 2021 to 2023, in 2019, on 3 August 2022 at 2:30 pm, Law No. 36-15, Article 7, tel. +212 522 001 122, COVID-19, 3rd edition',
    ],
  ])('dates, periods, laws, telephones, times, codes and ordinals in %s', (locale, text) => {
    expect(shown(read(`Title\n\n${text}`, locale))).toEqual([]);
  });

  test('nor the number in a name on record', () => {
    const known = { projects: [named('cap-50', null, 'Cap 50 Ports')] };
    expect(shown(read('Port\n\nLe programme Cap 50 Ports a formé 12 marins.', 'fr', known))).toEqual([
      '12 exactly marins',
    ]);
  });
});

describe('units and qualifiers', () => {
  test.each([
    [
      'ar',
      'أزيد من 1.250 متدربا، وما لا يقل عن 40 في المائة منهم نساء، بميزانية تصل إلى 3,5 مليون درهم',
      ['1250 more-than متدربا', '40 at-least في المائة', '3500000 up-to درهم'],
    ],
    [
      'fr',
      'plus de 1 250 stagiaires, au moins 40 % de femmes, un budget de 3,5 millions de dirhams, quelque 12 nouveaux centres',
      ['1250 more-than stagiaires', '40 at-least %', '3500000 exactly dirhams', '12 approximately nouveaux centres'],
    ],
    [
      'en',
      'more than 1,250 trainees, at least 40% women, a budget of 3.5 million dirhams, nearly 12 new centres',
      ['1250 more-than trainees', '40 at-least %', '3500000 exactly dirhams', '12 approximately new centres'],
    ],
  ])('in %s', (locale, text, expected) => {
    expect(shown(read(`Title\n\n${text}`, locale))).toEqual(expected);
  });

  test('the noun may come before its number', () => {
    expect(shown(read('Port\n\nLe nombre de stagiaires a atteint 900.', 'fr'))).toEqual(['900 exactly stagiaires']);
  });

  test('“of these” counts what was counted before', () => {
    expect(shown(read('Port\n\nSome 60 divers came. Of these, 20 went to Italy.', 'en'))).toEqual([
      '60 approximately divers',
      '20 exactly divers IT',
    ]);
  });

  test('a number about several countries has none', () => {
    expect(shown(read('Port\n\nWe met 60 divers in Italy, France and Spain.', 'en'))).toEqual(['60 exactly divers']);
  });
});

test('a long table of numbers is cut, and said to be', () => {
  const { figures, findings } = read(`Table\n\n${'7 boats; '.repeat(2100)}`, 'en');
  expect(figures).toHaveLength(2000);
  expect(findings).toMatchObject([{ rule: 'figures-left-out', severity: 'notice' }]);
});

test('a calendar is cut as well', () => {
  const { dates, findings } = read(`Calendar\n\n${'12 May 2024; '.repeat(2100)}`, 'en');
  expect(dates).toHaveLength(2000);
  expect(findings).toContainEqual(expect.objectContaining({ rule: 'dates-left-out', severity: 'notice' }));
});

test('what is said is told with who said it', () => {
  const text =
    'Port\n\n« Ce port change la vie de la région », a déclaré M. Younes Tazi. Le plan « Cap au large » suit.';
  expect(read(text, 'fr').quotations).toMatchObject([
    { text: 'Ce port change la vie de la région', speaker: 'Younes Tazi' },
  ]);
});

test('the end of an embargo is told in UTC and in the institution’s time', () => {
  const text = 'Sous embargo jusqu’au 2 mars 2026 à 10 h\n\nUn port\n\nLe port ouvre.';
  const analysis = analyse({
    text,
    locale: 'fr',
    language: languageOf('fr')!,
    known: nothingKnown,
    timeZone: 'Africa/Casablanca',
    say: sayIn('fr'),
  });
  // In Ramadan, an hour behind the rest of the year.
  expect(analysis).toMatchObject({
    embargoUntil: '2026-03-02T10:00:00.000Z',
    embargoLocal: '2026-03-02T10:00:00+00:00[Africa/Casablanca]',
  });
});
