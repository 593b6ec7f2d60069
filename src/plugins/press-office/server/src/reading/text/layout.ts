import { paragraphsOf, type Paragraph } from './paragraphs';
import { tokenise, type Token } from './tokens';

/** Tokens `first` to `last`, both included. */
export interface TokenRange {
  first: number;
  last: number;
}

/** A text with its parts: tokens, the paragraph and the sentence that each token stands in. */
export interface Layout {
  text: string;
  tokens: Token[];
  paragraphs: Paragraph[];
  /** Index of the paragraph, per token. */
  paragraphOf: number[];
  /** Index of the first token, per paragraph. */
  firstTokenOf: number[];
  /** Index of the paragraph itself, or for the item of a list, of the paragraph before the list; per paragraph. */
  introductionOf: number[];
  sentences: TokenRange[];
  /** Index of the sentence, per token. */
  sentenceOf: number[];
}

/** Lays a text out. `abbreviations` are folded words whose full stop does not end a sentence. */
export function layOut(text: string, abbreviations: ReadonlySet<string>): Layout {
  const tokens = tokenise(text);
  const paragraphs = paragraphsOf(text);
  const paragraphOf = assignParagraphs(tokens, paragraphs);
  // A line that is a paragraph of its own is as far from the one before as if an empty line were between them.
  tokens.forEach((token, index) => {
    if (paragraphOf[index] !== paragraphOf[index - 1]) token.gap = 'paragraph';
  });
  const sentences: TokenRange[] = [];
  const sentenceOf: number[] = [];
  tokens.forEach((_token, index) => {
    const sentence = sentences.at(-1);
    const isFirst = paragraphOf[index] !== paragraphOf[index - 1];
    if (!sentence || isFirst || endsSentence(tokens, index - 1, abbreviations))
      sentences.push({ first: index, last: index });
    else sentence.last = index;
    sentenceOf.push(sentences.length - 1);
  });
  const firstTokenOf: number[] = [];
  paragraphOf.forEach((paragraph, index) => (firstTokenOf[paragraph] ??= index));
  const introductionOf = introductionsOf(paragraphs);
  return { text, tokens, paragraphs, paragraphOf, firstTokenOf, introductionOf, sentences, sentenceOf };
}

/** The words of the sentence that a token stands in, at most `longest` characters around the token. */
export function sentenceAround(layout: Layout, index: number, longest = 600): string {
  const { start, end } = sentenceBounds(layout, index, longest);
  return layout.text.slice(start, end);
}

/** Where those words begin and end in the text. */
export function sentenceBounds(layout: Layout, index: number, longest = 600): { start: number; end: number } {
  const { first, last } = layout.sentences[layout.sentenceOf[index]!]!;
  const start = layout.tokens[first]!.start;
  const end = layout.tokens[last]!.end;
  if (end - start <= longest) return { start, end };
  // A text without full stops would repeat itself as a whole for every number: cut at the nearest tokens.
  const middle = layout.tokens[index]!.start;
  let from = index;
  let to = index;
  while (from > first && middle - layout.tokens[from - 1]!.start < longest / 2) from -= 1;
  while (to < last && layout.tokens[to + 1]!.end - middle < longest / 2) to += 1;
  return { start: layout.tokens[from]!.start, end: layout.tokens[to]!.end };
}

function assignParagraphs(tokens: Token[], paragraphs: Paragraph[]): number[] {
  let current = 0;
  return tokens.map((token) => {
    while (current < paragraphs.length - 1 && token.start >= paragraphs[current + 1]!.start) {
      current += 1;
      // A line that is a paragraph of its own: nothing is read across its beginning.
      token.gap = 'paragraph';
    }
    return current;
  });
}

function introductionsOf(paragraphs: Paragraph[]): number[] {
  let introduction = 0;
  return paragraphs.map(({ kind }, index) => {
    if (kind === 'text') introduction = index;
    return introduction;
  });
}

function endsSentence(tokens: Token[], index: number, abbreviations: ReadonlySet<string>): boolean {
  const mark = tokens[index]!;
  const next = tokens[index + 1];
  if (closers.test(mark.text) && next?.gap !== 'nothing') {
    return index > 0 && enders.test(tokens[index - 1]!.text) && mark.gap === 'nothing';
  }
  if (!enders.test(mark.text) || next?.gap === 'nothing') return false;
  const word = tokens[index - 1];
  // Initials and abbreviations: M. Alami, St. Lucia, د. العلمي.
  const isAbbreviated = word?.kind === 'word' && (word.folded.length === 1 || abbreviations.has(word.folded));
  return mark.text !== '.' || !isAbbreviated;
}

const enders = /^[.!?؟…]$/;
const closers = /^[»”")\]]$/;
