import type { KnownFigure } from '../../reading/known-world';
import { nothingKnown } from '../../reading/known-world';
import { sayIn } from '../../shared/translate';
import { checkRelease } from '../check-release.test-support';
import { draftOf } from '../draft.test-support';

const figure = (key: string, about: Partial<KnownFigure> = {}): KnownFigure => ({
  documentId: key,
  key,
  label: ['Stagiaires'],
  value: '10',
  qualifier: 'exactly',
  units: ['stagiaires'],
  geo: null,
  project: null,
  isTranslated: true,
  series: 'trainees',
  periodFrom: '2024',
  periodTo: '2024',
  isPublic: true,
  ...about,
});
const total = (about: Partial<KnownFigure> = {}) =>
  figure('all', { value: '30', isTotal: true, isLinked: true, ...about });
const women = figure('women', { value: '10.10' });
const men = figure('men', { value: '20.20' });

/** The sentences of the rule on a release. */
const told = (figures: KnownFigure[], text = 'Les ateliers ouvrent leurs portes.') =>
  checkRelease(draftOf({}, text), { locale: 'fr', known: { ...nothingKnown, figures }, say: sayIn('en') })
    .filter(({ rule }) => rule === 'declared-total-differs')
    .map(({ severity, field, span, message }) => [severity, field ?? null, span?.text ?? null, message]);

const warning = '“Stagiaires” is declared a total of 30, but its 2 parts on record add up to 30.3.';

test('a total that is linked to, and is not what its parts add up to, is a warning on the release', () => {
  expect(told([total(), women, men])).toEqual([['warning', null, null, warning]]);
});

test('one that is quoted is a warning at its number', () => {
  const label = ['Stagiaires formés par le programme d’entrepreneuriat'];
  const quoted = total({ value: '66729', label, isLinked: false });
  const text = 'Le programme d’entrepreneuriat a formé 66 729 stagiaires.';
  expect(told([quoted, women, men], text)).toMatchObject([['warning', 'body', '66 729', expect.any(String)]]);
});

test('the sum is exact', () => {
  const [one, other] = ['0.1', '0.2'].map((value) => figure(value, { value }));
  expect(told([total({ value: '0.30' }), one!, other!])).toEqual([]);
  const long = figure('long', { value: '123456789012345678901234567890.12345678901234567890' });
  const rest = figure('rest', { value: '0.00000000000000000001' });
  expect(told([total({ value: '123456789012345678901234567890.12345678901234567891' }), long, rest])).toEqual([]);
  expect(told([total({ value: '123456789012345678901234567890.12345678901234567890' }), long, rest])).toHaveLength(1);
});

test.each<[string, KnownFigure[]]>([
  ['is no total', [total({ isTotal: false }), women, men]],
  ['the release does not speak of', [total({ isLinked: false }), women, men]],
  ['has no parts', [total()]],
  ['has one part on record', [total(), women]],
  ['is of no series', [total({ series: null }), { ...women, series: null }, { ...men, series: null }]],
  ['has parts that overlap', [total(), women, { ...men, isOverlapping: true }]],
  ['has a part that is not exact', [total(), women, { ...men, qualifier: 'approximately' }]],
  ['has a part that is a range', [total(), women, { ...men, upper: '25' }]],
  ['is not exact itself', [total({ qualifier: 'at-least' }), women, men]],
  ['is a range itself', [total({ upper: '40' }), women, men]],
])('nothing is told of one that %s', (_, figures) => {
  expect(told(figures)).toEqual([]);
});

test.each<[string, Partial<KnownFigure>]>([
  ['of another series', { series: 'jobs' }],
  ['of another year', { periodFrom: '2023', periodTo: '2023' }],
  ['of another day', { asOf: '2024-05-08' }],
  ['in another unit', { units: ['%'] }],
  ['without a unit', { units: [] }],
  ['that nobody published', { isPublic: false }],
  ['that is a total too', { isTotal: true, isLinked: false }],
])('what is %s is no part', (_, about) => {
  const parts = [figure('a', { value: '10' }), figure('b', { value: '20' })];
  expect(told([total(), ...parts, figure('other', { value: '500', ...about })])).toEqual([]);
  expect(told([total(), ...parts, figure('other', { value: '500' })])).toHaveLength(1);
});

test('a part may be one that comes out with the release', () => {
  expect(told([total(), women, { ...men, isPublic: false, isLinked: true }])).toHaveLength(1);
});

test('the total of a country has its parts there', () => {
  const parts = ['10', '20'].map((value) => figure(value, { value, geo: 'MA' }));
  const elsewhere = figure('tn', { value: '500', geo: 'TN' });
  expect(told([total({ geo: 'MA' }), ...parts, elsewhere])).toEqual([]);
  expect(told([total({ geo: null }), ...parts, elsewhere])).toHaveLength(1);
});

test('a unit is the same in whatever language both have it', () => {
  const parts = [
    { ...women, units: ['متدربا'] },
    { ...men, units: ['متدربا', 'trainees'] },
  ];
  expect(told([total({ units: ['stagiaires', 'متدربا'] }), ...parts])).toHaveLength(1);
});
