import { type DraftHead, listedFigures, seriesIn } from './listed-figures';

const draft = (documentId: string, locale: string, about: Partial<DraftHead> = {}): DraftHead => ({
  documentId,
  locale,
  key: documentId,
  label: null,
  unit: null,
  series: null,
  breakdown: null,
  updatedAt: '2027-01-01T00:00:00.000Z',
  ...about,
});

const heads = [
  draft('women', 'fr', { label: 'Écoles, phase 10', series: 'trainees', updatedAt: new Date('2027-01-03T00:00:00Z') }),
  draft('women', 'ar', { label: 'النساء', series: 'trainees' }),
  draft('men', 'fr', { label: 'Écoles, phase 9', series: 'trainees' }),
  draft('seats', 'fr', { label: 'écarts', updatedAt: '2027-01-02T00:00:00.000Z' }),
  draft('arabic-only', 'ar', { label: 'أرقام', series: 'seats' }),
  draft('unnamed', 'fr', { label: '' }),
];
const asked = { q: null, series: null, sort: 'label' } as const;

test('figures stand in the order of their names in the language of the reader, what has no name last', () => {
  expect(listedFigures(heads, asked, 'fr')).toEqual(['seats', 'men', 'women', 'arabic-only', 'unnamed']);
  expect(listedFigures(heads, { ...asked, sort: '-label' }, 'fr')).toEqual([
    'arabic-only',
    'women',
    'men',
    'seats',
    'unnamed',
  ]);
});

test('what was saved last, in whatever language, can come first; what is equal is in the order of keys', () => {
  const order = listedFigures(heads, { ...asked, sort: '-updated' }, 'fr');
  expect(order).toEqual(['women', 'seats', 'arabic-only', 'men', 'unnamed']);
});

test('a figure is found by the words of another language than the one it is shown in, once', () => {
  expect(listedFigures(heads, { ...asked, q: 'نساء' }, 'fr')).toEqual(['women']);
});

test('the figures of one series', () => {
  expect(listedFigures(heads, { ...asked, series: 'trainees' }, 'fr')).toEqual(['men', 'women']);
  expect(seriesIn(heads, 'fr')).toEqual(['seats', 'trainees']);
});
