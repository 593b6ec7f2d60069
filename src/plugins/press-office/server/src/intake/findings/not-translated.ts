import type { Finding, Span } from '../../../../contracts/intake';
import type { Say } from '../../shared/translate';

/** A record that a text speaks of, and where. */
export interface SpokenOf {
  name: string;
  isTranslated: boolean;
  span: Span;
}

/** What is on record but not in the text's language: a draft in that language cannot be linked to it. */
export function findUntranslated(records: readonly SpokenOf[], say: Say): Finding[] {
  return records
    .filter(({ isTranslated }) => !isTranslated)
    .map(({ name, span }) => ({
      rule: 'not-translated',
      severity: 'warning',
      span,
      message: say('intake.finding.not-translated', { name }),
      correction: null,
    }));
}
