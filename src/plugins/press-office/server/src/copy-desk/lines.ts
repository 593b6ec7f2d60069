import { type ReleaseField, releaseFields } from '../../../contracts/intake';
import type { PressReleaseDraft } from '../public-documents/drafts';
import { childrenOf, type Node } from '../public-documents/blocks/pieces';
import { blocksToText } from '../public-documents/blocks/to-text';
import { type Line as JoinedLine, linesIn } from '../reading/text/joined-lines';

/** What the copy desk reads of a draft: the words that the release itself brings to the public, in its own locale. */
export type CheckedDraft = Pick<
  PressReleaseDraft,
  | 'type'
  | 'title'
  | 'kicker'
  | 'subtitle'
  | 'summary'
  | 'datelinePlace'
  | 'datelineDate'
  | 'body'
  | 'cover'
  | 'coverAlternativeText'
  | 'coverCaption'
  | 'coverCredit'
  | 'gallery'
  | 'figureMarks'
>;

/** A line of a draft that is not empty; one in the words of a picture begins nowhere. */
export type Line = JoinedLine<ReleaseField>;

/**
 * The lines of a draft, in the order of `releaseFields`. One paragraph, heading or list item is one line, so that no
 * rule reads the end of one together with the beginning of the next. Whatever is not text has no lines.
 */
export function linesOf(draft: CheckedDraft): Line[] {
  const { body, cover, gallery } = picturesOf(draft);
  return [
    ...attributes.flatMap((field) => linesIn(field, draft[field])),
    ...linesIn('body', bodyText(draft)),
    ...body.flatMap((image) => pictureLines('body', image)),
    // The public gets the media library's words for a cover where the release has none of its own.
    ...cover.flatMap((image) =>
      pictureLines('cover', {
        name: image.name,
        alternativeText: typeof draft.coverAlternativeText === 'string' ? null : image.alternativeText,
        caption: typeof draft.coverCaption === 'string' ? null : image.caption,
      }),
    ),
    ...gallery.flatMap((image) => pictureLines('gallery', image)),
  ].sort((one, other) => releaseFields.indexOf(one.field) - releaseFields.indexOf(other.field));
}

/** The pictures of a draft, as the media library has them. */
export const picturesOf = ({ body, cover, gallery }: CheckedDraft): Record<'body' | 'cover' | 'gallery', Node[]> => ({
  body: picturesIn({ children: body }),
  cover: childrenOf({ children: [cover] }),
  gallery: childrenOf({ children: gallery }),
});

/** What a picture in the media library shows, in words. Strapi's editor writes the name of the file where it has none. */
export const alternativeTextOf = ({ name, alternativeText }: Node): unknown =>
  alternativeText === name ? null : alternativeText;

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

function pictureLines(field: ReleaseField, picture: Node): Line[] {
  const words = [alternativeTextOf(picture), picture.caption];
  return words.flatMap((text) => linesIn(field, text)).map((line) => ({ ...line, start: null }));
}

/** The images among blocks, however deep. */
const picturesIn = (node: Node): Node[] =>
  childrenOf(node).flatMap((child) =>
    child.type === 'image' ? childrenOf({ children: [child.image] }) : picturesIn(child),
  );
