import type { FigureDocument, PinnedFigure } from '../../../../contracts/documents';
import { revisionToQuote } from './revision-to-quote';

const seats = (revision: number) => ({ documentId: 'seats', value: '4560', revision }) as FigureDocument;
const quoting = (revision: number) => seats(revision) as unknown as PinnedFigure;
const choose = (newest: number, choice: Partial<Parameters<typeof revisionToQuote>[0]>) =>
  revisionToQuote({ present: seats(newest), quoted: null, decided: null, stated: new Set(), ...choice });

test('a public release goes on quoting what it quoted, whatever else is corrected', () => {
  expect(choose(3, { quoted: quoting(1) })).toBe(1);
  expect(choose(3, { quoted: quoting(1), stated: new Set([1]) })).toBe(1);
  expect(choose(3, { quoted: quoting(1), stated: new Set([1, 3]) })).toBe(1);
});

test('it quotes another revision where the text gives its value instead', () => {
  expect(choose(3, { quoted: quoting(1), stated: new Set([3]) })).toBe(3);
  expect(choose(3, { quoted: quoting(1), stated: new Set([2]) })).toBe(2);
  expect(choose(3, { quoted: quoting(3), stated: new Set([1]) })).toBe(1);
});

test('it quotes the revision that the office decided on, also when there is a newer one by then', () => {
  expect(choose(2, { quoted: quoting(1), decided: 2 })).toBe(2);
  expect(choose(3, { quoted: quoting(1), decided: 2 })).toBe(2);
  expect(choose(3, { quoted: quoting(2), decided: 2 })).toBe(2);
  expect(choose(3, { quoted: quoting(3), decided: 2 })).toBe(3);
});

test('a first edition quotes what its text gives, and otherwise the newest', () => {
  expect(choose(3, {})).toBe(3);
  expect(choose(3, { stated: new Set([3]) })).toBe(3);
  expect(choose(3, { stated: new Set([2]) })).toBe(2);
});
