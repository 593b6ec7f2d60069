import type { Analysis, FoundFigure } from '../../../../contracts/intake';
import { sayIn } from '../../shared/translate';
import { acceptedSuggestions, withoutRepeats } from './accepted';
import { labelOf, recordedUnit } from './figure-words';

const figure = (about: Partial<FoundFigure>): FoundFigure => ({
  value: '12',
  qualifier: 'exactly',
  unit: 'marins',
  currency: null,
  geo: null,
  place: null,
  partOf: null,
  project: null,
  suggestedProject: null,
  span: { start: 4, end: 6, text: '12' },
  sentence: 'Les 12 marins.',
  reason: '',
  figure: null,
  ...about,
});

test.each([
  [{ geo: 'ES' }, 'CAPMER', 'marins – CAPMER – Espagne'],
  [{}, null, 'marins – Tanger'],
  [{ unit: null }, null, 'Les 12 marins. – Tanger'],
])('a label tells what is counted and where: %j', (about, project, label) => {
  expect(labelOf(figure(about), { locale: 'fr', project, place: 'Tanger' })).toBe(label);
});

test('an amount in millions is recorded in its currency', () => {
  expect(recordedUnit({ unit: 'MDH', currency: 'MAD' })).toBe('MAD');
  expect(recordedUnit({ unit: 'dirhams', currency: 'MAD' })).toBe('dirhams');
});

test('only suggestions can be accepted, by where they begin', () => {
  const onRecord = figure({ span: { start: 9, end: 11, text: '12' }, figure: { key: 'k', agrees: true } });
  const analysis = {
    figures: [figure({}), onRecord],
    projects: [],
    organisations: [],
    people: [],
    images: [{}, {}],
  } as unknown as Analysis;
  const accept = (figures: number[]) => acceptedSuggestions(analysis, { figures }, sayIn('en'));
  expect(accept([4]).figures).toEqual([analysis.figures[0]]);
  expect(() => accept([9])).toThrow('accept.figures.0');
  const pictures = (images: number[]) => acceptedSuggestions(analysis, { images }, sayIn('en')).images;
  expect(pictures([1, 0])).toEqual([1, 0]);
  expect(() => pictures([0, 2])).toThrow('accept.images.1');
  expect(() => pictures([0, 0])).toThrow('accept.images.1');
});

test('a figure stated twice becomes one draft', () => {
  const again = figure({ span: { start: 80, end: 82, text: '12' } });
  expect(withoutRepeats([figure({}), again, figure({ geo: 'ES' })])).toHaveLength(2);
});
