import { escapeHtml } from './escape-html';
import { isolateRuns } from './isolate-runs';
import type { Link, Piece } from './pieces';

type Direction = 'rtl' | 'ltr';

/**
 * Text with marks and links as HTML. A name in the other script is one `<bdi>` even when a mark or a link ends in the
 * middle of it: two of them would change places.
 */
export function inlineHtml(pieces: readonly Piece[], direction: Direction): string {
  const isMixed = (link: Link | null) => link !== null && !isOneName(textOf(pieces, link), direction);
  return consecutive(pieces, ({ link }) => (isMixed(link) ? link : null))
    .map(({ key: link, items }) =>
      link === null ? isolatedHtml(items, direction) : anchor(link, isolatedHtml(items.map(withoutLink), direction)),
    )
    .join('');
}

function isolatedHtml(pieces: readonly Piece[], direction: Direction): string {
  return consecutive(cutAtRuns(pieces, direction), ({ name }) => name)
    .map(({ key: name, items }) => {
      const content = consecutive(items, ({ piece }) => piece.link)
        .map(({ key: link, items: inLink }) => anchor(link, inLink.map(({ piece }) => markedHtml(piece)).join('')))
        .join('');
      return name === null ? content : `<bdi>${content}</bdi>`;
    })
    .join('');
}

/** The pieces, cut where a run begins or ends; `name` is the place of the isolated run that a part is in. */
function cutAtRuns(pieces: readonly Piece[], direction: Direction): { piece: Piece; name: number | null }[] {
  const rest = pieces.map((piece) => ({ ...piece }));
  return isolateRuns(textOf(pieces), direction).flatMap((run, place) => {
    const parts = [];
    for (let wanted = run.text.length; wanted > 0;) {
      const [first] = rest;
      if (first === undefined) break;
      const text = first.text.slice(0, wanted);
      parts.push({ piece: { ...first, text }, name: run.isolated ? place : null });
      first.text = first.text.slice(text.length);
      if (first.text === '') rest.shift();
      wanted -= text.length;
    }
    return parts;
  });
}

const textOf = (pieces: readonly Piece[], link?: Link | null) =>
  pieces
    .filter((piece) => link === undefined || piece.link === link)
    .map((piece) => piece.text)
    .join('');

function isOneName(text: string, direction: Direction): boolean {
  const [run, ...others] = isolateRuns(text, direction);
  return run !== undefined && run.isolated && others.length === 0;
}

const withoutLink = (piece: Piece): Piece => ({ ...piece, link: null });

const markedHtml = ({ text, marks }: Piece) =>
  marks.reduce((html, element) => `<${element}>${html}</${element}>`, escapeHtml(text).replaceAll('\n', '<br>'));

const anchor = (link: Link | null, content: string) =>
  link === null ? content : `<a href="${escapeHtml(link.address)}">${content}</a>`;

/** Neighbours with the same key, together. */
function consecutive<T, K>(items: readonly T[], keyOf: (item: T) => K): { key: K; items: T[] }[] {
  const groups: { key: K; items: T[] }[] = [];
  for (const item of items) {
    const key = keyOf(item);
    const last = groups.at(-1);
    if (last !== undefined && last.key === key) last.items.push(item);
    else groups.push({ key, items: [item] });
  }
  return groups;
}
