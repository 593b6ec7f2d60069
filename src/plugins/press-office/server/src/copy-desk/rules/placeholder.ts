import { mostFindings } from '../most-findings';
import { blanks } from '../placeholders/blanks';
import { bracketedOrders } from '../placeholders/bracketed-orders';
import { unknownLetters } from '../placeholders/unknown-letters';
import type { LayoutRule } from '../rule';

/** What stands for words or numbers that are still to come: `[nom]`, `XX`, `TBD`, `____`, lorem ipsum. */
export const placeholder: LayoutRule = {
  name: 'placeholder',
  severity: 'error',
  reads: 'layout',
  find(layout, { say }) {
    const found = [...unknownLetters(layout), ...bracketedOrders(layout), ...blanks(layout)];
    let told = 0;
    return (
      found
        .sort((one, other) => one.start - other.start || other.end - one.end)
        // `[XX]`, `{{xxx}}`: one placeholder, told once.
        .filter(({ start, end }) => {
          if (start < told) return false;
          told = end;
          return true;
        })
        .slice(0, mostFindings)
        .map(({ start, end, words }) => {
          const shown = words.length > longestShown ? `${words.slice(0, longestShown)}…` : words;
          return { start, end, message: say('copy-desk.placeholder', { words: shown }) };
        })
    );
  },
};

const longestShown = 40;
