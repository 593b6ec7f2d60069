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
 * The speaker is one of `people` (in rising order) that the verb is said of.
 */
export function findQuotations(layout: Layout, lexicon: Lexicon, people: readonly Speaker[]): FoundQuotation[] {
  const { text, tokens } = layout;
  const quotations: FoundQuotation[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const quoted = quotedAt(tokens, index, longestQuotation);
    if (!quoted) continue;
    const words = tokens.slice(quoted.first, quoted.last + 1).filter(({ kind }) => kind === 'word').length;
    const speech =
      words < shortestQuotation ? null : speechBeside(layout, lexicon, { first: index, last: quoted.last + 1 });
    if (speech !== null) {
      const span = spanOf(text, tokens[quoted.first]!.start, tokens[quoted.last]!.end);
      quotations.push({ text: span.text, speaker: speakerOf(layout, people, { quotation: index, speech }), span });
    }
    index = quoted.last + 1;
  }
  return quotations;
}

const shortestQuotation = 4;
const longestQuotation = 200;
const nearby = 15;

/** The token of a verb of saying near a quotation, the nearest. */
function speechBeside({ tokens, paragraphOf }: Layout, lexicon: Lexicon, { first, last }: TokenRange): number | null {
  const isVerb = (at: number) =>
    tokens[at]?.kind === 'word' &&
    paragraphOf[at] === paragraphOf[first] &&
    lexicon.speechVerbs.at(tokens, at) !== null;
  for (let step = 1; step <= nearby; step += 1) {
    if (isVerb(last + step)) return last + step;
    if (isVerb(first - step)) return first - step;
  }
  return null;
}

/** Who is named with the verb: just after it, or before a quotation that the verb introduces. */
function speakerOf(
  layout: Layout,
  people: readonly Speaker[],
  { quotation, speech }: { quotation: number; speech: number },
): string | null {
  const after = people[lastBefore(people, speech) + 1];
  if (after && after.first - speech <= farthestSpeaker && layout.sentenceOf[after.first] === layout.sentenceOf[speech])
    return after.name;
  const before = people[lastBefore(people, quotation)];
  const isBeside = before !== undefined && layout.sentenceOf[before.first] === layout.sentenceOf[quotation];
  return isBeside && speech < quotation ? before.name : null;
}

const farthestSpeaker = 5;
