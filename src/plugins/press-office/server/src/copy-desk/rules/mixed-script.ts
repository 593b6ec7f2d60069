import { isParticleOnLatin } from '../../reading/text/proclitics';
import type { LayoutRule } from '../rule';

/** Words with Latin letters among Arabic ones, as a keyboard left in the wrong language makes; `بـKOICA` is none. */
export const mixedScript: LayoutRule = {
  name: 'mixed-script',
  severity: 'error',
  reads: 'layout',
  find: ({ tokens }, { say }) =>
    tokens
      .filter((token) => token.kind === 'word' && isMixed(token.text) && !isParticleOnLatin(token.folded))
      .map(({ start, end, text }) => ({ start, end, message: say('copy-desk.mixed-script', { word: text }) })),
};

const isMixed = (word: string) => /\p{Script=Arabic}/u.test(word) && /\p{Script=Latin}/u.test(word);
