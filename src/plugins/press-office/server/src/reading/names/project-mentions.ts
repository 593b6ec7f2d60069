import type { Lexicon } from '../languages/lexicon';
import type { Layout } from '../text/layout';
import { lastBefore } from '../text/ranges';
import type { Mention } from './find-mentions';

/**
 * The mentions with the places added that speak of a project again without its name ("this programme"): they mean the
 * one last spoken of in the same paragraph or the one before.
 */
export function withReferences<Subject>(
  layout: Layout,
  mentions: readonly Mention<Subject>[],
  lexicon: Lexicon,
): Mention<Subject>[] {
  const spoken: Mention<Subject>[] = [];
  let next = 0;
  for (let index = 0; index < layout.tokens.length; index += 1) {
    const mention = mentions[next];
    if (mention?.first === index) {
      spoken.push(mention);
      next += 1;
      index = mention.last;
      continue;
    }
    const reference = lexicon.projectReferences.at(layout.tokens, index);
    const before = spoken.at(-1);
    if (!reference || !before || layout.paragraphOf[before.first]! < layout.paragraphOf[index]! - 1) continue;
    // "this programme" and then a name: the name is what is spoken of.
    if (mention && mention.first <= reference.last) continue;
    const { first, last, start, end } = reference;
    spoken.push({ subject: before.subject, first, last, start, end });
    index = last;
  }
  return spoken;
}

/**
 * The project that token `index` belongs to: the last spoken of in its sentence, or else the next in its sentence, or
 * else the last in its paragraph; for the item of a list also the last in the paragraph that introduces the list.
 */
export function projectAt<Subject>(
  layout: Layout,
  mentions: readonly Mention<Subject>[],
  index: number,
): Subject | null {
  const position = lastBefore(mentions, index);
  const before = mentions[position];
  const after = mentions[position + 1];
  const isBeside = (mention: Mention<Subject> | undefined) =>
    mention !== undefined && layout.sentenceOf[mention.first] === layout.sentenceOf[index];
  if (isBeside(before)) return before!.subject;
  if (isBeside(after)) return after!.subject;
  if (before && layout.paragraphOf[before.first] === layout.paragraphOf[index]) return before.subject;
  return introducedBy(layout, mentions, index);
}

function introducedBy<Subject>(layout: Layout, mentions: readonly Mention<Subject>[], index: number): Subject | null {
  const paragraph = layout.paragraphOf[index]!;
  if (layout.paragraphs[paragraph]!.kind === 'text') return null;
  const introduction = layout.introductionOf[paragraph]!;
  const end = layout.firstTokenOf[introduction + 1] ?? layout.tokens.length;
  const mention = mentions[lastBefore(mentions, end)];
  return mention && layout.paragraphOf[mention.first] === introduction ? mention.subject : null;
}
