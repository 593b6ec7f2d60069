import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import type { Answer } from './answered';

export const codings = ['br', 'gzip', 'identity'] as const;
export type Coding = (typeof codings)[number];

const compress = {
  br: (body: Buffer) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (body: Buffer) => promisify(gzip)(body),
};
const worthCompressing = 1024;

/** An answer as bytes, with what never changes of its headers; compressed once, when somebody first wants it so. */
export interface ReadyAnswer {
  version: Answer['version'];
  /** Whether compressing would make it smaller. */
  isWorthCompressing: boolean;
  /** Strong, one for each content coding (RFC 9110 §8.8.3.3). */
  tagIn(coding: Coding): string;
  /** All that are the same for whoever asks, but for `ETag` and `Content-Encoding`. */
  headers: Readonly<Record<string, string>>;
  /** The bytes, at once where they are there already. */
  bodyIn(coding: Coding): Buffer | Promise<Buffer>;
  /** Bytes of memory that it takes, about. */
  size(): number;
}

/** Makes an answer ready to be sent, as often as one likes. `grown` is called when it takes more memory than before. */
export function readyAnswer(answer: Answer, grown: () => void = () => undefined): ReadyAnswer {
  const plain = Buffer.from(answer.body);
  const tag = createHash('sha256').update(plain).digest('base64url').slice(0, 27);
  const bodies: Partial<Record<Coding, Buffer>> = { identity: plain };
  const compressing: Partial<Record<Coding, Promise<Buffer>>> = {};
  const compressed = async (coding: 'br' | 'gzip'): Promise<Buffer> => {
    const body = await compress[coding](plain);
    bodies[coding] = body;
    grown();
    return body;
  };
  const headers = headersOf(answer);
  return {
    version: answer.version,
    isWorthCompressing: plain.length >= worthCompressing,
    tagIn: (coding) => (coding === 'identity' ? `"${tag}"` : `"${tag}-${coding}"`),
    headers,
    bodyIn: (coding) =>
      bodies[coding] ?? (compressing[coding] ??= coding === 'identity' ? Promise.resolve(plain) : compressed(coding)),
    size: () => 2000 + Object.values(bodies).reduce((sum, body) => sum + body.length, 0),
  };
}

function headersOf({ type, headers = {}, locale, subjects, variesByAccept }: Answer): Record<string, string> {
  return {
    ...headers,
    'Content-Type': type,
    'Content-Language': locale,
    'Surrogate-Key': surrogateKey(subjects),
    Vary: variesByAccept ? 'Accept, Accept-Encoding' : 'Accept-Encoding',
  };
}

/** Longest that common CDNs and proxies take in one header. */
const longestKey = 4096;

/** Stands for all subjects where they are too many to name: a purge of any subject must purge it too. */
const manySubjects = 'many-subjects';

function surrogateKey(subjects: readonly string[]): string {
  const key = [...new Set(subjects)].join(' ');
  return key.length <= longestKey ? key : manySubjects;
}
