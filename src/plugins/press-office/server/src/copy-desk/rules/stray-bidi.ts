import { strayControls } from '../invisible/stray-controls';
import { mostFindings } from '../most-findings';
import type { LayoutRule } from '../rule';

/**
 * Invisible characters that do harm or are left over: they turn words round, cut them in two for whoever searches, or
 * open a direction that nothing closes. Marks beside punctuation and between scripts are needed, and stay.
 */
export const strayBidi: LayoutRule = {
  name: 'stray-bidi',
  severity: 'warning',
  reads: 'layout',
  find: ({ text }, { say }) =>
    strayControls(text)
      .slice(0, mostFindings)
      .map(({ start, end }) => {
        const code = `U+${text.charCodeAt(start).toString(16).toUpperCase().padStart(4, '0')}`;
        return { start, end, message: say('copy-desk.stray-bidi', { code }), correction: '' };
      }),
};
