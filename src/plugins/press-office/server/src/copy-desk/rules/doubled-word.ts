import type { Layout } from '../../reading/text/layout';
import { isDoubledWord } from '../doubled/doubled-words';
import { mostFindings } from '../most-findings';
import type { ReadingRule } from '../rule';

/** A word typed twice in a row: "de de", «في في». Words that a language doubles on purpose are let stand. */
export const doubledWord: ReadingRule = {
  name: 'doubled-word',
  severity: 'warning',
  reads: 'reading',
  find: ({ layout }, { say }) =>
    repetitions(layout)
      .slice(0, mostFindings)
      .map(([first, last]) => {
        const word = layout.tokens[first]!.text;
        const message = say('copy-desk.doubled-word', { word });
        return { start: layout.tokens[first]!.start, end: layout.tokens[last]!.end, message, correction: word };
      }),
};

/** The first and the last token of each run of one word, nothing but space between. */
function repetitions(layout: Layout): [number, number][] {
  const runs: [number, number][] = [];
  for (let first = 0; first < layout.tokens.length; first += 1) {
    let last = first;
    while (isRepeated(layout, last)) last += 1;
    if (last > first) runs.push([first, last]);
    first = last;
  }
  return runs;
}

const isRepeated = ({ tokens, paragraphOf }: Layout, at: number) =>
  isDoubledWord(tokens, at) && tokens[at + 1]!.gap !== 'nothing' && paragraphOf[at] === paragraphOf[at + 1];
