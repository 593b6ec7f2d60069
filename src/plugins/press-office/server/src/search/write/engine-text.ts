import type { TokenStream } from './token-stream';

/** A stream as FTS5 reads it: its tokens with spaces between. Nobody looks for what stands in the gaps. */
export const fts5Text = (stream: TokenStream): string => stream.map((token) => token ?? '_').join(' ');

/** A stream as PostgreSQL reads a `tsvector`: every token with its places, counted from 1. */
export function tsVector(stream: TokenStream): string {
  const places = new Map<string, number[]>();
  for (const [index, token] of stream.entries()) {
    if (token === null) continue;
    const known = places.get(token);
    if (known === undefined) places.set(token, [index + 1]);
    else known.push(index + 1);
  }
  return [...places].map(([token, at]) => `${quoted(token)}:${at.join(',')}`).join(' ');
}

const quoted = (token: string) => `'${token.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
