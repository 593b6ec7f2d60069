import type { Context } from 'koa';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** An answer that may be kept and asked for again. */
export interface Answer {
  body: string;
  /** The whole `Content-Type`. */
  type: string;
  /** What else it says of itself. */
  headers?: Readonly<Record<string, string>>;
  locale: string;
  /** What a CDN may purge it by: documentIds and the names of collections. */
  subjects: readonly string[];
  /** ISO 8601 instant of the last change of what is public. */
  changedAt: string | null;
  now: Date;
  /** Whole seconds that the answer may be kept. */
  maxAge: number;
}

const compress = {
  br: (text: string) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (text: string) => promisify(gzip)(text),
};
const worthCompressing = 1024;

/**
 * Sends an answer: strong ETag (one for each content coding, RFC 9110 §8.8.3.3), Last-Modified, 304 when the
 * client has it already, gzip or brotli as the client prefers.
 */
export async function answer(context: Context, answered: Answer): Promise<void> {
  const { body, type, headers = {}, locale, now, maxAge } = answered;
  const coding = body.length < worthCompressing ? 'identity' : context.acceptsEncodings('br', 'gzip', 'identity');
  const tag = createHash('sha256').update(body).digest('base64url').slice(0, 27);
  context.set({
    ...headers,
    ETag: coding === 'br' || coding === 'gzip' ? `"${tag}-${coding}"` : `"${tag}"`,
    'Cache-Control': `public, max-age=${maxAge}`,
    'Content-Language': locale,
    'Surrogate-Key': surrogateKey(answered.subjects),
  });
  context.vary('Accept-Encoding');
  const changed = lastModified(answered.changedAt, now);
  if (changed !== null) context.set('Last-Modified', changed);
  context.status = 200;
  // RFC 9110 §13.1.3: the date counts only where no ETag was sent. Koa's `fresh` would ask for both.
  if (context.get('If-None-Match') !== '') delete context.headers['if-modified-since'];
  if (context.fresh) {
    context.status = 304;
    return;
  }
  context.set('Content-Type', type);
  if (coding !== 'br' && coding !== 'gzip') {
    context.body = body;
    return;
  }
  context.set('Content-Encoding', coding);
  context.body = await compress[coding](body);
}

/** Longest that common CDNs and proxies take in one header. */
const longestKey = 4096;

/** Stands for all subjects where they are too many to name: a purge of any subject must purge it too. */
const manySubjects = 'many-subjects';

function surrogateKey(subjects: readonly string[]): string {
  const key = [...new Set(subjects)].join(' ');
  return key.length <= longestKey ? key : manySubjects;
}

/** Left out within the second of the change: a second change in that second could not be told from the first. */
function lastModified(changedAt: string | null, now: Date): string | null {
  if (changedAt === null) return null;
  const changed = new Date(changedAt);
  return now.getTime() - changed.getTime() < 1000 ? null : changed.toUTCString();
}
