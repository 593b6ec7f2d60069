import type { Lexicon } from '../../reading/languages/lexicon';
import type { Layout } from '../../reading/text/layout';
import { wordsOf } from '../../reading/text/phrase-book';

/** The title of a text, and its paragraphs that are the body: indexes into `layout.paragraphs`. */
export interface Opening {
  title: string;
  /** Index of the paragraph that the title is. */
  titleParagraph: number;
  /** The title is only the beginning of its paragraph, which was too long to be one. */
  isCut: boolean;
  body: number[];
}

/** The most characters that a title has at the desk, in every database. */
export const longestTitle = 255;

/** A heading after more paragraphs than this is one of the body. */
const farthestTitle = 5;

/**
 * Finds the title: the first line that does not say what the text is ("Press release") nor only when and where.
 * `isDateline` tells of a paragraph whether it does the latter, `isHeading` whether it was set as the title.
 */
export function readOpening(
  layout: Layout,
  lexicon: Lexicon,
  isDateline: (paragraph: number) => boolean,
  isHeading: (paragraph: number) => boolean = () => false,
): Opening {
  const { paragraphs } = layout;
  const labels = new Set(lexicon.language.names.releaseLabels.map((label) => wordsOf(label).join(' ')));
  const isLabel = (content: string) => labels.has(wordsOf(content).join(' '));
  const isTitle = ({ content }: { content: string }, index: number) => !isLabel(content) && !isDateline(index);
  const set = paragraphs
    .slice(0, farthestTitle)
    .findIndex((paragraph, index) => isHeading(index) && isTitle(paragraph, index));
  const found = set >= 0 ? set : paragraphs.findIndex(isTitle);
  const titleParagraph = Math.max(found, 0);
  const content = paragraphs[titleParagraph]!.content;
  const isCut = content.length > longestTitle;
  // What the dateline says is not said again by a line of the body.
  const others = paragraphs.flatMap(({ content: words }, index) =>
    index === titleParagraph || (index <= titleParagraph + 1 && (isLabel(words) || isDateline(index))) ? [] : [index],
  );
  return {
    title: isCut ? cutTitle(content) : content,
    titleParagraph,
    isCut,
    body: isCut ? [titleParagraph, ...others] : others,
  };
}

/** The first sentence, or as many whole words as fit. */
function cutTitle(content: string): string {
  const beginning = content.slice(0, longestTitle);
  const sentence = /^.{20,}?[.!?؟…](?=\s)/su.exec(beginning)?.[0];
  if (sentence) return sentence.replace(/\.$/, '');
  const space = beginning.lastIndexOf(' ');
  const words = space > 0 ? beginning.slice(0, space) : beginning.slice(0, longestTitle - 1);
  return `${words.replace(/\p{Cs}$/u, '')}…`;
}
