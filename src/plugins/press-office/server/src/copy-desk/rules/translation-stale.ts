import { nameOfLanguage } from '../counterparts';
import type { ReleaseRule } from '../rule';

/** A translation that was saved before its source was: it may not say what the source says now. */
export const translationStale: ReleaseRule = {
  name: 'translation-stale',
  severity: 'warning',
  reads: 'release',
  find: ({ locale, source, translations }, { say }) =>
    translations.some((own) => own.locale === locale && own.state === 'stale')
      ? [
          {
            field: null,
            at: null,
            message: say('copy-desk.translation-stale', { language: nameOfLanguage(source, say) }),
          },
        ]
      : [],
};
