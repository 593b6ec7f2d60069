import { type ReleaseField, releaseFields } from '../../../contracts/intake';
import type { PressReleaseDraft } from '../public-documents/drafts';
import { childrenOf, type Node } from '../public-documents/blocks/pieces';
import { blocksToText } from '../public-documents/blocks/to-text';

/** What the copy desk reads of a draft: the words that the release itself brings to the public, in its own locale. */
export type CheckedDraft = Pick<
  PressReleaseDraft,
  | 'title'
  | 'kicker'
  | 'subtitle'
  | 'summary'
  | 'datelinePlace'
  | 'body'
  | 'cover'
  | 'coverAlternativeText'
  | 'coverCaption'
  | 'coverCredit'
  | 'gallery'
>;

/** A line of a draft that is not empty. */
export interface Line {
  field: ReleaseField;
  text: string;
  /** Where the line begins in the attribute's words (UTF-16); null when those are a picture's. */
  start: number | null;
}

/**
 * The lines of a draft, in the order of `releaseFields`. One paragraph, heading or list item is one line, so that no
 * rule reads the end of one together with the beginning of the next. Whatever is not text has no lines.
 */
export function linesOf(draft: CheckedDraft): Line[] {
  const library: Node = { ...draft.cover };
  return [
    ...attributes.flatMap((field) => linesIn(field, draft[field])),
    ...linesIn('body', bodyText(draft)),
    ...picturesIn({ children: draft.body }).flatMap((image) => pictureLines('body', image)),
    // The public gets the media library's words for a cover where the release has none of its own.
    ...pictureLines('cover', {
      name: library.name,
      alternativeText: typeof draft.coverAlternativeText === 'string' ? null : library.alternativeText,
      caption: typeof draft.coverCaption === 'string' ? null : library.caption,
    }),
    ...childrenOf({ children: draft.gallery }).flatMap((image) => pictureLines('gallery', image)),
  ].sort((one, other) => releaseFields.indexOf(one.field) - releaseFields.indexOf(other.field));
}

/** The plain text of a draft's body; empty when there is none. */
export const bodyText = ({ body }: CheckedDraft): string => blocksToText(body ?? []);

/** The words of an attribute as findings count them: of the body, its plain text. */
export function wordsOf(draft: CheckedDraft, field: ReleaseField): string {
  const words = field === 'body' ? bodyText(draft) : draft[field];
  return typeof words === 'string' ? words : '';
}

/** Whether something is text with a letter or a digit: spaces, dashes and invisible characters alone are no words. */
export const hasWords = (text: unknown): text is string => typeof text === 'string' && /[\p{L}\p{N}]/u.test(text);

const attributes = [
  'title',
  'kicker',
  'subtitle',
  'summary',
  'datelinePlace',
  'coverAlternativeText',
  'coverCaption',
  'coverCredit',
] as const;

function linesIn(field: ReleaseField, words: unknown): Line[] {
  if (typeof words !== 'string') return [];
  return [...words.matchAll(/[^\n]+/g)].map(({ 0: text, index }) => ({ field, text, start: index }));
}

function pictureLines(field: ReleaseField, { name, alternativeText, caption }: Node): Line[] {
  // Strapi's editor writes the name of the file where the media library has no alternative text.
  const words = [alternativeText === name ? null : alternativeText, caption];
  return words.flatMap((text) => linesIn(field, text)).map((line) => ({ ...line, start: null }));
}

/** The images among blocks, however deep. */
const picturesIn = (node: Node): Node[] =>
  childrenOf(node).flatMap((child) =>
    child.type === 'image' ? childrenOf({ children: [child.image] }) : picturesIn(child),
  );
