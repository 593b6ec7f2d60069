import { escapeHtml } from './escape-html';
import { isolateRuns } from './isolate-runs';
import type { Link, Piece, ToldNumber } from './pieces';

type Direction = 'rtl' | 'ltr';

/** A part of a line: text, or an element around other parts. */
type Part = { text: string; told: ToldNumber | null } | { open: string; close: string; parts: Part[] };

/**
 * Text with marks and links as HTML. A name in the other script is one `<bdi>` even when a mark or a link ends in the
 * middle of it: two of them would change places. A number that is a figure is one `<data>` around all of it, or where
 * other mark-up begins or ends in the middle of it, one in each part.
 */
export function inlineHtml(pieces: readonly Piece[], direction: Direction): string {
  const isMixed = (link: Link | null) => link !== null && !isOneName(textOf(pieces, link), direction);
  const parts = consecutive(pieces, ({ link }) => (isMixed(link) ? link : null)).flatMap(({ key: link, items }) =>
    link === null ? isolated(items, direction) : anchored(link, isolated(items.map(withoutLink), direction)),
  );
  return written(parts);
}

function isolated(pieces: readonly Piece[], direction: Direction): Part[] {
  return consecutive(cutAtRuns(pieces, direction), ({ name }) => name).flatMap(({ key: name, items }) => {
    const content = consecutive(items, ({ piece }) => piece.link).flatMap(({ key: link, items: inLink }) =>
      anchored(link, marked(inLink.map(({ piece }) => piece))),
    );
    return name === null ? content : [{ open: '<bdi>', close: '</bdi>', parts: content }];
  });
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

const marked = (pieces: readonly Piece[]): Part[] =>
  consecutive(pieces, ({ leaf }) => leaf).flatMap(({ items }) =>
    (items[0]?.marks ?? []).reduce<Part[]>(
      (parts, element) => [{ open: `<${element}>`, close: `</${element}>`, parts }],
      items.map(({ text, told }) => ({ text, told })),
    ),
  );

const anchored = (link: Link | null, parts: Part[]): Part[] =>
  link === null ? parts : [{ open: `<a href="${escapeHtml(link.address)}">`, close: '</a>', parts }];

/** The parts as HTML; what lies together in one number is put into one `<data>`. */
const written = (parts: readonly Part[]): string =>
  consecutive(parts, toldIn)
    .map(({ key: told, items }) => {
      if (typeof told === 'symbol') return items.map((part) => element(part, written)).join('');
      const content = items.map((part) => element(part, (inside) => inside.map(withoutNumbers).join(''))).join('');
      return told === null ? content : dataElement(told, content);
    })
    .join('');

const withoutNumbers = (part: Part): string => element(part, (inside) => inside.map(withoutNumbers).join(''));

const element = (part: Part, write: (parts: readonly Part[]) => string): string =>
  'text' in part ? escapeHtml(part.text).replaceAll('\n', '<br>') : part.open + write(part.parts) + part.close;

const dataElement = ({ value, figure }: ToldNumber, content: string) =>
  `<data value="${escapeHtml(value)}" data-figure="${escapeHtml(figure)}">${content}</data>`;

/** The number that all of a part is in, or null; `partly` where only some of it is. */
function toldIn(part: Part): ToldNumber | null | typeof partly {
  if ('text' in part) return part.told;
  const [first = null, ...others] = part.parts.map(toldIn);
  return others.every((other) => other === first) ? first : partly;
}

const partly = Symbol('partly');

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
