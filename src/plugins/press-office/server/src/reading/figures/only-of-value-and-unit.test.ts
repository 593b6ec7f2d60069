import { sayIn } from '../../shared/translate';
import { type KnownFigure, type KnownName, nothingKnown } from '../known-world';
import { languageOf } from '../languages';
import { readText } from '../read-text';

const project = (slug: string, name: string): KnownName => ({
  ...{ documentId: slug, slug, acronym: name, names: [name], isTranslated: true },
});
const figure = (key: string, about: Partial<KnownFigure>): KnownFigure => ({
  ...{ documentId: key, key, label: [], value: '66729', qualifier: 'exactly', units: [], geo: null },
  ...{ project: 'entrepreneurship', isTranslated: true },
  ...about,
});

const trainees = figure('trainees', { units: ['متدربا', 'stagiaires', 'trainees'] });
const trainers = figure('trainers', {
  value: '606',
  units: ['مكونا', 'formateurs', 'trainers'],
  label: [
    'المكونون الذين أهلهم برنامج ريادة الأعمال',
    'Formateurs formés par le programme d’entrepreneuriat',
    'Trainers trained by the entrepreneurship programme',
  ],
});
const staff = figure('staff', {
  value: '15',
  units: ['موظفا', 'agents', 'employees'],
  label: ['موظفو المكتب المكونون', 'Agents de l’Office formés', 'Employees of the Office trained'],
});

/** The numbers of a text that names THAMM first. */
const numbersIn = (locale: string, text: string, ...figures: KnownFigure[]) =>
  readText(text, {
    language: languageOf(locale)!,
    known: { ...nothingKnown, projects: [project('thamm', 'THAMM'), project('marsa', 'MARSA')], figures },
    say: sayIn('en'),
  }).figures.map(({ found }) => found);

/** What each of them is taken for. */
const meant = (locale: string, text: string, ...figures: KnownFigure[]) =>
  numbersIn(locale, text, ...figures).map(
    ({ figure: match }) => match && `${match.key}${match.agrees ? '' : ', otherwise'}`,
  );

describe('what a text tells of another programme, without its name, is told of that one’s project', () => {
  test.each([
    [
      'ar',
      'يتواصل مشروع THAMM. كما استفاد من برنامج ريادة الأعمال منذ سنة 2008 ما مجموعه 66.729 متدربا، كما أهل البرنامج 606 مكونين.',
    ],
    [
      'fr',
      'Le projet THAMM se poursuit. Depuis 2008, le programme d’entrepreneuriat a profité à 66 729 stagiaires et à 606 formateurs.',
    ],
    [
      'en',
      'The THAMM project goes on. Since 2008 the entrepreneurship programme has trained 66,729 trainees and 606 trainers.',
    ],
  ])('in %s', (locale, text) => {
    const told = numbersIn(locale, text, trainees, trainers).map((found) => [found.figure, found.project]);
    expect(told).toEqual([
      [{ key: 'trainees', agrees: true }, 'entrepreneurship'],
      [{ key: 'trainers', agrees: true }, 'entrepreneurship'],
    ]);
  });
});

const inTotal = [
  ['ar', 'يتواصل مشروع THAMM. واستفاد ما مجموعه 66.729 متدربا.'],
  ['fr', 'Le projet THAMM se poursuit. En tout, 66 729 stagiaires ont été formés.'],
  ['en', 'The THAMM project goes on. In all, 66,729 trainees were trained.'],
] as const;

describe('a long number after another project is the figure of its value and unit', () => {
  test.each(inTotal)('in %s', (locale, text) => {
    expect(meant(locale, text, trainees)).toEqual(['trainees']);
  });

  test('though the project that was named is not on record', () => {
    expect(meant('en', 'The AMWAJ project goes on. In all, 66,729 trainees were trained.', trainees)).toEqual([
      'trainees',
    ]);
  });

  test('as often as the text says it', () => {
    const text =
      '66,729 trainees\n\nThe THAMM project goes on; 66,729 trainees were trained. MARSA helps 66,729 trainees.';
    expect(meant('en', text, trainees)).toEqual(['trainees', 'trainees', 'trainees']);
  });

  test('though it is said less exactly, which is told', () => {
    expect(meant('fr', 'Le projet THAMM se poursuit. Plus de 66 729 stagiaires sont formés.', trainees)).toEqual([
      'trainees, otherwise',
    ]);
  });

  test('before a figure of the project named that is one slip away', () => {
    const own = figure('own', {
      ...trainees,
      key: 'own',
      value: '66792',
      project: 'thamm',
      label: ['Trainees trained'],
    });
    expect(meant('en', inTotal[2][1], own, trainees)).toEqual(['trainees']);
    expect(meant('en', inTotal[2][1], { ...own, isLinked: true }, trainees)).toEqual(['own, otherwise']);
  });
});

describe('a figure of the project that was named comes first', () => {
  test.each(inTotal)('in %s', (locale, text) => {
    expect(meant(locale, text, trainees, { ...trainees, key: 'own', project: 'thamm' })).toEqual(['own']);
  });
});

describe('a number of three digits is it where its label is spoken of, too', () => {
  test.each([
    ['ar', 'يتواصل مشروع THAMM. وأهل برنامج ريادة الأعمال 606 مكونين.', 'يتواصل مشروع THAMM. وشارك 606 مكونين.'],
    [
      'fr',
      'Le projet THAMM se poursuit. Le programme d’entrepreneuriat compte 606 formateurs.',
      'Le projet THAMM se poursuit et réunit 606 formateurs.',
    ],
    [
      'en',
      'The THAMM project goes on. The entrepreneurship programme has 606 trainers.',
      'The THAMM project goes on with 606 trainers.',
    ],
  ])('in %s', (locale, spokenOf, alone) => {
    expect(meant(locale, spokenOf, trainers)).toEqual(['trainers']);
    expect(meant(locale, alone, trainers)).toEqual([null]);
  });

  test('and says it as exactly', () => {
    const text = 'The THAMM project goes on. The entrepreneurship programme has more than 606 trainers.';
    expect(meant('en', text, trainers)).toEqual([null]);
  });
});

describe('nothing is guessed', () => {
  test.each([
    ['ar', 'يتواصل مشروع THAMM. واستفاد ما مجموعه 66.729 زائرا.'],
    ['fr', 'Le projet THAMM se poursuit. En tout, 66 729 visiteurs sont venus.'],
    ['en', 'The THAMM project goes on. In all, 66,729 visitors came.'],
    ['en', 'The THAMM project goes on. Its score is 66,729.'],
  ])('in %s of a number in another unit, or in none: %s', (locale, text) => {
    expect(meant(locale, text, trainees)).toEqual([null]);
  });

  test.each(inTotal)('in %s where two figures have the value and the unit', (locale, text) => {
    expect(meant(locale, text, trainees, { ...trainees, key: 'other', project: 'marsa' })).toEqual([null]);
    expect(meant(locale, text, trainees, { ...trainees, key: 'other', geo: 'ES' })).toEqual([null]);
  });

  test.each([
    ['ar', 'يتواصل مشروع THAMM. وتم تكوين 15 موظفا من المكتب.'],
    ['fr', 'Le projet THAMM se poursuit. L’Office a formé 15 agents.'],
    ['en', 'The THAMM project goes on. The Office trained 15 employees.'],
  ])('in %s of a small number, which is often equal by chance', (locale, text) => {
    expect(meant(locale, text, staff)).toEqual([null]);
  });

  test('of a round number, which is as often equal', () => {
    const text = 'The THAMM project goes on. The entrepreneurship programme has 20,000 trainees.';
    expect(meant('en', text, { ...trainees, value: '20000', label: trainers.label })).toEqual([null]);
  });

  test('of a number that is said of another country', () => {
    const text = 'The THAMM project goes on: 66,729 trainees went to Spain.';
    expect(meant('en', text, { ...trainees, geo: 'PT' })).toEqual([null]);
  });

  test('of one end of a range', () => {
    expect(meant('en', inTotal[2][1], { ...trainees, value: '51314', upper: '66729' })).toEqual([null]);
  });
});
