/** How a stretch of a text was set; offsets are UTF-16, `end` exclusive. Marks and links never cross a paragraph. */
export type Format = { start: number; end: number } & (
  | { kind: 'heading'; level: 1 | 2 | 3 | 4 | 5 | 6 }
  | { kind: 'quote' }
  /** An item of a list, its mark ("- ", "1. ") included; `depth` counts from 1. */
  | { kind: 'item'; depth: number; isOrdered: boolean }
  | { kind: 'link'; url: string }
  | { kind: TextMark }
);

/** The marks of letters that Strapi's editor has. */
export const textMarks = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const;
export type TextMark = (typeof textMarks)[number];

/** A picture that a document holds. */
export interface EmbeddedImage {
  /** File name with extension. */
  name: string;
  mime: string;
  /** Pixels. */
  width: number;
  height: number;
  bytes: Uint8Array;
  alternativeText: string | null;
  /** Where it stands: UTF-16 offset into the text. */
  position: number;
}

/** A picture that a document holds and that cannot be used: damaged, too large or of a kind that is not read. */
export interface UnreadImage {
  name: string;
  position: number;
}

/** What a reader makes of a text, a page or a document: plain text, and what it was besides. */
export interface SourceText {
  /** Paragraphs stand apart by a blank line, items of a list have marks, the row of a table is a paragraph. */
  text: string;
  /** In the order of their beginnings. */
  formats: readonly Format[];
  images: readonly EmbeddedImage[];
  unreadImages: readonly UnreadImage[];
}

/** A text without any form. */
export const plainSource = (text: string): SourceText => ({ text, formats: [], images: [], unreadImages: [] });
