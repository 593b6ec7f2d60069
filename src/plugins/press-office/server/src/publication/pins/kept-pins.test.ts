import type { FigureDocument, PinnedFigure } from '../../../../contracts/documents';
import { keptPins } from './kept-pins';

const pin = { documentId: 'seats', value: '4560', revision: 1, display: '4,560 seats' } as PinnedFigure;
const revised = { ...pin, value: '4800', revision: 2 } as unknown as FigureDocument;
const nothing = { renewed: new Map<string, number>(), valuesSaid: () => new Set<string>() };
const saying = (...values: string[]) => ({ ...nothing, valuesSaid: () => new Set(values) });

test('a revised figure stays as it was quoted, whatever else is corrected', () => {
  expect([...keptPins([pin], [revised], nothing)]).toEqual([['seats', { ...pin, revised: null }]]);
  expect(keptPins([pin], [revised], saying('4560')).size).toBe(1);
  expect(keptPins([pin], [revised], saying('4560', '4800')).size).toBe(1);
});

test('it is quoted anew where the text gives its new value instead of the old one', () => {
  expect(keptPins([pin], [revised], saying('4800')).size).toBe(0);
});

test('it is quoted anew where the office decides so', () => {
  expect(keptPins([pin], [revised], { ...nothing, renewed: new Map([['seats', 2]]) }).size).toBe(0);
  expect(keptPins([pin], [revised], { ...nothing, renewed: new Map([['seats', 1]]) }).size).toBe(1);
});

test('a figure with another label, or no link any more, is none of this', () => {
  const relabelled = { ...revised, value: '4560', revision: 1 };
  expect(keptPins([pin], [relabelled], nothing).size).toBe(0);
  expect(keptPins([pin], [], nothing).size).toBe(0);
});

test('the text is read only where something was revised', () => {
  const unread = {
    ...nothing,
    valuesSaid: () => {
      throw new Error('The text was read.');
    },
  };
  expect(keptPins([revised as unknown as PinnedFigure], [revised], unread).size).toBe(0);
});
