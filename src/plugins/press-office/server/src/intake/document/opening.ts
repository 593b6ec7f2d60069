import type { LeftOut, LeftOutKind } from '../../../../contracts/intake';
import type { Layout } from '../../reading/text/layout';
import type { Paragraph } from '../../reading/text/paragraphs';
import { spanOf } from '../../reading/text/span';
import type { Letter } from './letter/read-letter';
import { cutTitle, longestTitle, readsAsTitle, subjectTitle } from './title';

/** The title of a text, and its paragraphs that are the body: indexes into `layout.paragraphs`. */
export interface Opening {
  title: string;
  /** Index of the paragraph that the title is, or whose part it is. */
  titleParagraph: number;
  /** The title is only the beginning of its paragraph, which was too long to be one. */
  isCut: boolean;
  body: number[];
  /** Paragraphs that are neither, and what they are. */
  leftOut: ReadonlyMap<number, LeftOutKind>;
}

/** A heading after more paragraphs than this is one of the body. */
const farthestTitle = 5;

/**
 * Finds the title: what was set as one, or else the first paragraph of the release, or the subject of the mail that
 * brought it where that paragraph reads like a sentence. A text that has none of these is its own title.
 * @param isHeading tells of a paragraph whether it was set as the title
 */
export function readOpening(
  layout: Layout,
  { leftOut, opening: firstOwn, subjects }: Letter,
  isHeading: (paragraph: number) => boolean = () => false,
): Opening {
  const { paragraphs } = layout;
  const set = paragraphs.slice(0, farthestTitle).findIndex((_, index) => isHeading(index) && !leftOut.has(index));
  const opening = set >= 0 ? set : firstOwn;
  const first = paragraphs[opening];
  const subject = set >= 0 || (first && readsAsTitle(first)) ? null : subjectTitle(layout, subjects.at(-1));
  if (subject) return { ...subject, isCut: false, body: others(layout, leftOut, null), leftOut };
  const titleParagraph = first ? opening : firstKept(paragraphs, leftOut);
  const kept = new Map([...leftOut].filter(([paragraph]) => paragraph !== titleParagraph));
  const { content } = paragraphs[titleParagraph]!;
  const isCut = content.length > longestTitle;
  return {
    title: isCut ? cutTitle(content) : content,
    titleParagraph,
    isCut,
    body: others(layout, kept, isCut ? null : titleParagraph),
    leftOut: kept,
  };
}

/** What is left out, as spans: paragraphs of one kind in a row are one. */
export function leftOutSpans({ text, paragraphs }: Layout, leftOut: ReadonlyMap<number, LeftOutKind>): LeftOut[] {
  const parts: { kind: LeftOutKind; first: number; last: number }[] = [];
  for (const [paragraph, kind] of [...leftOut].sort(([one], [other]) => one - other)) {
    const part = parts.at(-1);
    if (part?.kind === kind && part.last === paragraph - 1) part.last = paragraph;
    else parts.push({ kind, first: paragraph, last: paragraph });
  }
  return parts.map(({ kind, first, last }) => ({
    kind,
    span: spanOf(text, paragraphs[first]!.start, paragraphs[last]!.end),
  }));
}

function others({ paragraphs }: Layout, leftOut: ReadonlyMap<number, LeftOutKind>, title: number | null): number[] {
  return paragraphs.flatMap((_paragraph, index) => (index === title || leftOut.has(index) ? [] : [index]));
}

/** Where everything is left out, the first paragraph that is not surely a mail's is the title. */
function firstKept(paragraphs: readonly Paragraph[], leftOut: ReadonlyMap<number, LeftOutKind>): number {
  const found = paragraphs.findIndex((_paragraph, index) => leftOut.get(index) !== 'mail-header');
  return Math.max(found, 0);
}
