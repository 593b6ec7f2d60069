import { translationStates } from './translation-states';

const at = (time: string) => ({ updatedAt: `2026-03-01T${time}:00.000Z` });
const locales = ['ar', 'fr', 'en'];
const statesOf = (drafts: Record<string, { updatedAt: unknown }>) =>
  translationStates(new Map(Object.entries(drafts)), locales).map(({ locale, state }) => `${locale} ${state}`);

test('a translation is stale once its source was saved after it', () => {
  expect(statesOf({ ar: at('10:00'), fr: at('09:00'), en: at('11:00') })).toEqual([
    'ar current',
    'fr stale',
    'en current',
  ]);
});

test('a record without the default language is written in that of its first draft', () => {
  expect(statesOf({ fr: at('10:00'), en: at('09:00') })).toEqual(['ar missing', 'fr current', 'en stale']);
});

test('what was saved at the same moment is current', () => {
  expect(statesOf({ ar: at('10:00'), fr: at('10:00') })).toEqual(['ar current', 'fr current', 'en missing']);
});

test('what one save changes in all languages, as their links, makes none of them stale', () => {
  const drafts = { ar: { updatedAt: '2026-03-01T10:00:01.000Z' }, fr: at('10:00') };
  expect(statesOf(drafts)).toEqual(['ar current', 'fr current', 'en missing']);
});
