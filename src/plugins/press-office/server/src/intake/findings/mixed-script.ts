import type { Finding } from '../../../../contracts/intake';
import type { Say } from '../../shared/translate';
import type { Layout } from '../text/layout';
import { isParticleOnLatin } from '../text/proclitics';
import { spanOf } from '../text/span';
import { mostFindings } from './most-findings';

/** Words with Latin letters among Arabic ones, as a keyboard left in the wrong language makes; `بـKOICA` is none. */
export function findMixedScript({ text, tokens }: Layout, say: Say): Finding[] {
  return tokens
    .filter((token) => token.kind === 'word' && isMixed(token.text) && !isParticleOnLatin(token.folded))
    .slice(0, mostFindings)
    .map((token) => {
      const span = spanOf(text, token.start, token.end);
      const message = say('intake.finding.mixed-script', { word: span.text });
      return { rule: 'mixed-script', severity: 'error', span, message, correction: null };
    });
}

const isMixed = (word: string) => /\p{Script=Arabic}/u.test(word) && /\p{Script=Latin}/u.test(word);
