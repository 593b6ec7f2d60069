import fresh from 'fresh';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import type { IncomingHttpHeaders } from 'node:http';

import { type Coding, codings, type ReadyAnswer } from './ready-answer';

/** Who asks, as far as the answer depends on it, and when. */
export interface Reader {
  headers: IncomingHttpHeaders;
  now: Date;
  /** Whole seconds that the answer may be kept. */
  maxAge: number;
}

/** What is sent. A 304 has no body. */
export interface Response {
  status: 200 | 304;
  /** Names and values in turn. */
  headers: string[];
  body: Buffer | null | Promise<Buffer>;
}

/** An answer to one reader: in the coding that she prefers, or 304 when she has it already. */
export function responseTo({ headers: asked, now, maxAge }: Reader, ready: ReadyAnswer): Response {
  const coded = ready.in(ready.isWorthCompressing ? codingFor(asked['accept-encoding']) : 'identity');
  const changed = lastModified(ready.version.changedAt, now);
  const headers = [...coded.headers, 'Cache-Control', `public, max-age=${maxAge}`];
  if (changed !== null) headers.push('Last-Modified', changed);
  if (hasItAlready(asked, { tag: coded.tag, changed })) return { status: 304, headers, body: null };
  headers.push(...coded.bodyHeaders);
  return { status: 200, headers, body: coded.body() };
}

/** Browsers send a few of them, millions of times. */
const known = new LRUCache<string, Coding>({ max: 100 });

/** The content coding that a reader prefers. */
export function codingFor(acceptEncoding: string | undefined): Coding {
  if (acceptEncoding === undefined) return 'identity';
  const coding = known.get(acceptEncoding) ?? negotiated(acceptEncoding);
  if (acceptEncoding.length <= 100) known.set(acceptEncoding, coding);
  return coding;
}

/** What the types of the library do not know yet. */
interface Negotiation {
  encodings(available: string[], options: { preferred: string[] }): string[];
}

function negotiated(acceptEncoding: string): Coding {
  const negotiation: Negotiation = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } });
  // Most browsers name gzip first and like Brotli as much.
  const [accepted] = negotiation.encodings([...codings], { preferred: [...codings] });
  return codings.find((coding) => coding === accepted) ?? 'identity';
}

/** RFC 9110 §13.1.3: the date counts only where no ETag was sent. `fresh` would ask for both. */
function hasItAlready(asked: IncomingHttpHeaders, { tag, changed }: { tag: string; changed: string | null }): boolean {
  const known = asked['if-none-match'];
  if (known !== undefined && known === tag) return true;
  if (known === undefined && asked['if-modified-since'] === undefined) return false;
  const conditions = {
    ...(known === undefined ? { 'if-modified-since': asked['if-modified-since'] } : { 'if-none-match': known }),
    ...(asked['cache-control'] === undefined ? {} : { 'cache-control': asked['cache-control'] }),
  };
  return fresh(conditions, { etag: tag, 'last-modified': changed ?? undefined });
}

/** The last change, as HTTP writes it: the same for all answers until there is another. */
let lastChange = { changedAt: '', time: 0, text: '' };

/** Left out within the second of the change: a second change in that second could not be told from the first. */
function lastModified(changedAt: string | null, now: Date): string | null {
  if (changedAt === null) return null;
  if (changedAt !== lastChange.changedAt) {
    const changed = new Date(changedAt);
    lastChange = { changedAt, time: changed.getTime(), text: changed.toUTCString() };
  }
  return now.getTime() - lastChange.time < 1000 ? null : lastChange.text;
}
