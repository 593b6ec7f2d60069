import type { AcceptedSuggestions, Analysis, SuggestedFigure } from '../../../../contracts/intake';
import { sayIn } from '../../shared/translate';
import { acceptedSuggestions, withoutRepeats } from './accepted';
import { recordedUnit } from './recorded-unit';

const figure = (about: Partial<SuggestedFigure>): SuggestedFigure => ({
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
  label: { ofProject: 'marins – CAPMER', alone: 'marins' },
  ...about,
});

test('an amount in millions is recorded in its currency', () => {
  expect(recordedUnit({ unit: 'MDH', currency: 'MAD' })).toBe('MAD');
  expect(recordedUnit({ unit: 'dirhams', currency: 'MAD' })).toBe('dirhams');
});

test('only suggestions can be accepted, by where they begin', () => {
  const onRecord = figure({
    ...{ span: { start: 9, end: 11, text: '12' }, label: null },
    figure: { key: 'k', agrees: true },
  });
  const analysis = {
    figures: [figure({}), onRecord],
    projects: [],
    organisations: [],
    people: [],
    images: [{}, {}],
  } as unknown as Analysis;
  const accept = (figures: AcceptedSuggestions['figures']) =>
    acceptedSuggestions(analysis, { figures: figures! }, sayIn('en'));
  const [found] = analysis.figures;
  expect(accept([4]).figures).toEqual([{ found, label: 'marins – CAPMER', isOfProject: true }]);
  expect(accept([{ start: 4, isOfProject: false }]).figures).toEqual([{ found, label: 'marins', isOfProject: false }]);
  expect(accept([{ start: 4, label: 'Marins formés' }]).figures).toMatchObject([{ label: 'Marins formés' }]);
  expect(() => accept([9])).toThrow('accept.figures.0');
  const pictures = (images: number[]) => acceptedSuggestions(analysis, { images }, sayIn('en')).images;
  expect(pictures([1, 0])).toEqual([1, 0]);
  expect(() => pictures([0, 2])).toThrow('accept.images.1');
  expect(() => pictures([0, 0])).toThrow('accept.images.1');
});

test('a figure stated twice becomes one draft', () => {
  const made = (about: Partial<SuggestedFigure>) => ({ found: figure(about), label: 'marins', isOfProject: true });
  const again = made({ span: { start: 80, end: 82, text: '12' } });
  expect(withoutRepeats([made({}), again, made({ geo: 'ES' })])).toHaveLength(2);
});
