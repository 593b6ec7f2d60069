import { nameOfLanguage } from '../counterparts';
import type { ReleaseRule } from '../rule';

/** Languages of the newsroom that a release is not in yet; told on its source. */
export const translationMissing: ReleaseRule = {
  name: 'translation-missing',
  severity: 'warning',
  reads: 'release',
  find: ({ locale, source, translations }, { say }) =>
    locale !== source
      ? []
      : translations
          .filter(({ state }) => state === 'missing')
          .map((missing) => ({
            field: null,
            at: null,
            message: say('copy-desk.translation-missing', { language: nameOfLanguage(missing.locale, say) }),
          })),
};
