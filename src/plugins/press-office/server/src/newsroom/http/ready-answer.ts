import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import type { Answer, BareAnswer } from './answered';

export const codings = ['br', 'gzip', 'identity'] as const;
export type Coding = (typeof codings)[number];

const compress = {
  br: (body: Buffer) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (body: Buffer) => promisify(gzip)(body),
};
const worthCompressing = 1024;

/** An answer as bytes, with what never changes of its headers; compressed once, when somebody first wants it so. */
export interface ReadyAnswer {
  version: BareAnswer['version'];
  /** Whether compressing would make it smaller. */
  isWorthCompressing: boolean;
  /** What only depends on the coding, each made once. */
  in(coding: Coding): Coded;
  /** Bytes of memory that it takes, about. */
  size(): number;
}

/** An answer in one content coding. */
export interface Coded {
  /** Strong, one for each content coding (RFC 9110 §8.8.3.3). */
  tag: string;
  /** Those of a 304, and those that only a whole answer has beside: lists of names and values, as Node.js sends them fastest. */
  headers: readonly string[];
  bodyHeaders: readonly string[];
  /** The bytes, at once where they are there already. */
  body(): Buffer | Promise<Buffer>;
}

/** Makes an answer ready to be sent, as often as one likes. `grown` is called when it takes more memory than before. */
export function readyAnswer(answer: BareAnswer | Answer, grown: () => void = () => undefined): ReadyAnswer {
  const plain = Buffer.from(answer.body);
  const tag = createHash('sha256').update(plain).digest('base64url').slice(0, 27);
  const headers = headersOf(answer);
  const coded = new Map<Coding, Coded & { kept: () => number }>();
  const make = (coding: Coding) => {
    const ownTag = coding === 'identity' ? `"${tag}"` : `"${tag}-${coding}"`;
    const made = {
      tag: ownTag,
      headers: [...headers, 'ETag', ownTag],
      bodyHeaders: ['Content-Type', answer.type, ...(coding === 'identity' ? [] : ['Content-Encoding', coding])],
      ...(coding === 'identity' ? inMemory(plain) : compressedOnce(plain, coding, grown)),
    };
    coded.set(coding, made);
    return made;
  };
  return {
    version: answer.version,
    isWorthCompressing: plain.length >= worthCompressing,
    in: (coding) => coded.get(coding) ?? make(coding),
    size: () => 2000 + plain.length + [...coded.values()].reduce((sum, { kept }) => sum + kept(), 0),
  };
}

const inMemory = (plain: Buffer) => ({ body: () => plain, kept: () => 0 });

function compressedOnce(plain: Buffer, coding: 'br' | 'gzip', grown: () => void) {
  let compressed: Buffer | Promise<Buffer> | null = null;
  const begin = async (): Promise<Buffer> => {
    try {
      compressed = await compress[coding](plain);
    } catch (error) {
      // Whoever asks next has it tried again.
      compressed = null;
      throw error;
    }
    grown();
    return compressed;
  };
  return {
    body: () => (compressed ??= begin()),
    kept: () => (Buffer.isBuffer(compressed) ? compressed.length : 0),
  };
}

/** Names and values that are the same in every coding. */
const headersOf = (answer: BareAnswer | Answer): string[] => [
  ...Object.entries(answer.headers ?? {}).flat(),
  ...('locale' in answer ? ['Content-Language', answer.locale, 'Surrogate-Key', surrogateKey(answer.subjects)] : []),
  'Vary',
  'variesByAccept' in answer && answer.variesByAccept ? 'Accept, Accept-Encoding' : 'Accept-Encoding',
];

/** Longest that common CDNs and proxies take in one header. */
const longestKey = 4096;

/** Stands for all subjects where they are too many to name: a purge of any subject must purge it too. */
const manySubjects = 'many-subjects';

function surrogateKey(subjects: readonly string[]): string {
  const key = [...new Set(subjects)].join(' ');
  return key.length <= longestKey ? key : manySubjects;
}
