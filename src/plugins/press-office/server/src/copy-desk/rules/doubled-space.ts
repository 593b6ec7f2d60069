import { foundInParagraphs } from '../in-paragraphs';
import { mostFindings } from '../most-findings';
import type { LayoutRule } from '../rule';

/** Two spaces and more between words. Tabs, a list mark's space and columns made of spaces are layout, not typing errors. */
export const doubledSpace: LayoutRule = {
  name: 'doubled-space',
  severity: 'notice',
  reads: 'layout',
  find(layout, { say }) {
    const runs = foundInParagraphs(layout, spaces).filter(
      ({ start, paragraph }) => start >= paragraph.start + paragraph.mark.length,
    );
    const wide = runs.filter(({ words }) => words.length >= column);
    const tables = new Set(wide.map(({ paragraph }) => paragraph).filter((one, index, all) => all[index - 1] === one));
    return runs
      .filter(({ paragraph, words }) => !tables.has(paragraph) && words.length < wideColumn)
      .slice(0, mostFindings)
      .map(({ start, end, words }) => ({
        start,
        end,
        message: say('copy-desk.doubled-space'),
        correction: /[\u00a0\u202f]/.exec(words)?.[0] ?? ' ',
      }));
  },
};

const spaces = /(?<=\S)[ \u00a0\u2002-\u200a\u202f]{2,}(?=\S)/g;
/** From this width on, several runs in one line are columns; from the second, one is. */
const column = 3;
const wideColumn = 6;
