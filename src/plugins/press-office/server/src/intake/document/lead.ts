import type { Layout } from '../../reading/text/layout';
import type { Paragraph } from '../../reading/text/paragraphs';

/** The most characters of a summary that is made from the lead: what feeds and cards show of one. */
const longestLead = 300;

/**
 * The beginning of a paragraph for a summary: as many whole sentences as fit, or else as many whole words of the first
 * and "…". Null when not even one word fits.
 * @param from where the words begin in the text: after a dateline
 */
export function leadOf(layout: Layout, paragraph: number, from: number): string | null {
  const sentences = sentencesIn(layout, paragraph, from);
  let lead = '';
  for (const sentence of sentences) {
    const longer = lead === '' ? sentence : `${lead} ${sentence}`;
    if (longer.length > longestLead) break;
    lead = longer;
  }
  return lead === '' ? wholeWords(sentences[0] ?? '') : lead;
}

/**
 * Of the paragraphs of a body, the lead: the first one that reads like a sentence, since a line may stand above it as a
 * subtitle; or else the first that is no item of a list. Null when there is none.
 */
export function leadParagraph(paragraphs: readonly Paragraph[], body: readonly number[]): number | null {
  const texts = body.slice(0, farthestLead).filter((index) => paragraphs[index]!.kind === 'text');
  return texts.find((index) => readsAsSentence(paragraphs[index]!)) ?? texts[0] ?? null;
}

const farthestLead = 4;
const longLine = 140;

const readsAsSentence = ({ content }: Paragraph) => content.length > longLine || /[.!?؟…»”")]$/.test(content);

function sentencesIn(layout: Layout, paragraph: number, from: number): string[] {
  const { text, tokens, paragraphs, firstTokenOf, sentences, sentenceOf } = layout;
  const words: string[] = [];
  let length = 0;
  const last = paragraphs[paragraph]!.end;
  for (
    let index = sentenceOf[firstTokenOf[paragraph]!]!;
    index < sentences.length && length <= longestLead;
    index += 1
  ) {
    const { first, last: end } = sentences[index]!;
    if (tokens[first]!.start >= last) break;
    const start = Math.max(tokens[first]!.start, from);
    if (tokens[end]!.end <= start) continue;
    const sentence = text.slice(start, Math.min(tokens[end]!.end, last)).replace(/\s+/g, ' ');
    words.push(sentence);
    length += sentence.length;
  }
  return words;
}

function wholeWords(sentence: string): string | null {
  const beginning = sentence.slice(0, longestLead);
  const end = beginning.lastIndexOf(' ');
  const words = beginning.slice(0, Math.max(end, 0)).replace(/[\s,،;؛:–—-]+$/, '');
  return words === '' ? null : `${words}…`;
}
