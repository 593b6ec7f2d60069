import type { FoundQuotation } from '../../../../contracts/intake';
import type { Lexicon } from '../languages/lexicon';
import type { Layout, TokenRange } from '../text/layout';
import { lastBefore } from '../text/ranges';
import { spanOf } from '../text/span';
import { quotedAt } from './quoted-at';

/** Somebody who is named on some tokens. */
export interface Speaker extends TokenRange {
  name: string;
}

/**
 * What somebody is quoted to have said: words in quotation marks beside a verb of saying in the same sentence.
 * The speaker is the person (`people`, in rising order) last named before in that sentence or paragraph.
 */
export function findQuotations(layout: Layout, lexicon: Lexicon, people: readonly Speaker[]): FoundQuotation[] {
  const { text, tokens } = layout;
  const quotations: FoundQuotation[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const quoted = quotedAt(tokens, index, longestQuotation);
    if (!quoted) continue;
    const words = tokens.slice(quoted.first, quoted.last + 1).filter(({ kind }) => kind === 'word').length;
    if (words >= shortestQuotation && isSaid(layout, lexicon, { first: index, last: quoted.last + 1 })) {
      const span = spanOf(text, tokens[quoted.first]!.start, tokens[quoted.last]!.end);
      quotations.push({ text: span.text, speaker: speakerOf(layout, people, index), span });
    }
    index = quoted.last + 1;
  }
  return quotations;
}

const shortestQuotation = 4;
const longestQuotation = 200;
const nearby = 15;

function isSaid({ tokens, paragraphOf }: Layout, lexicon: Lexicon, { first, last }: TokenRange): boolean {
  const isVerb = (at: number) =>
    tokens[at]?.kind === 'word' &&
    paragraphOf[at] === paragraphOf[first] &&
    lexicon.speechVerbs.at(tokens, at) !== null;
  for (let step = 1; step <= nearby; step += 1) if (isVerb(first - step) || isVerb(last + step)) return true;
  return false;
}

function speakerOf(layout: Layout, people: readonly Speaker[], index: number): string | null {
  const before = people[lastBefore(people, index)];
  return before && layout.paragraphOf[before.first] === layout.paragraphOf[index] ? before.name : null;
}
