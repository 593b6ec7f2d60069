import { alternativeTextOf, hasWords, picturesOf } from '../lines';
import type { ReleaseRule } from '../rule';

/** Pictures that say nothing to whoever cannot see them (WCAG 2.2, success criterion 1.1.1). */
export const alternativeTextMissing: ReleaseRule = {
  name: 'alternative-text-missing',
  severity: 'warning',
  reads: 'release',
  find({ draft }, { say }) {
    const pictures = picturesOf(draft);
    return (['body', 'cover', 'gallery'] as const).flatMap((field) => {
      if (field === 'cover' && hasWords(draft.coverAlternativeText)) return [];
      return pictures[field]
        .filter((picture) => !hasWords(alternativeTextOf(picture)))
        .map(({ name, url }) => ({
          field,
          at: null,
          message: say('copy-desk.alternative-text-missing', { picture: String(name ?? url) }),
        }));
    });
  },
};
