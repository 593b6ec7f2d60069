import type { QuotedFigure } from '../../../../contracts/desk';
import { groupQuotes } from './group-quotes';

const quote = (documentId: string, locale: string, revision = 1) =>
  ({ documentId, locale, revision, label: `${documentId} ${locale}` }) as QuotedFigure;

test('a figure that all languages quote alike has one line, in the language of the reader', () => {
  const groups = groupQuotes([quote('seats', 'ar'), quote('seats', 'fr'), quote('staff', 'ar')], 'fr');
  expect(groups.map(({ figure }) => figure.label)).toEqual(['seats fr', 'staff ar']);
  expect(groups.every(({ isInAll }) => isInAll)).toBe(true);
});

test('languages that quote another revision are told apart', () => {
  const groups = groupQuotes([quote('seats', 'ar', 2), quote('seats', 'fr', 1)], 'fr');
  expect(groups.map(({ locales, isInAll }) => [locales, isInAll])).toEqual([
    [['ar'], false],
    [['fr'], false],
  ]);
});
