import type { ReleaseReport } from '../../../../contracts/desk';
import { localesToReinstate } from './locales-to-reinstate';

const translation = (locale: string, given: Partial<ReleaseReport['translations'][number]> = {}) => ({
  ...{ locale, state: 'current' as const, title: null, slug: null, updatedAt: null, updatedLocal: null },
  ...{ isPublic: false, isChanged: false },
  ...given,
});
const editions = ['ar', 'fr', 'en'].map((locale) => ({ locale })) as ReleaseReport['editions'];

test('what came back already, has lost its draft, or was never public is not brought back', () => {
  const translations = [
    translation('ar', { isPublic: true }),
    translation('fr'),
    translation('en', { state: 'missing' }),
    translation('es'),
  ];
  expect(localesToReinstate({ editions, translations })).toEqual(['fr']);
});
