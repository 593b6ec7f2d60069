import { request } from 'node:http';

import type { Shot } from './plan';

/** An answer as it came: nothing is unpacked. */
export interface Captured {
  shot: Shot;
  status: number;
  headers: Record<string, string | string[]>;
  bytes: Buffer;
}

/** Asks once. */
export function capture(address: string, shot: Shot): Promise<Captured> {
  return new Promise((resolve, reject) => {
    const { method, path, headers, body } = shot;
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const asked = request(new URL(path, address), { method, headers: { ...headers, ...length } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('error', reject);
      response.once('end', () =>
        resolve({
          shot,
          status: response.statusCode ?? 0,
          headers: ownHeaders(response.headers),
          bytes: Buffer.concat(parts),
        }),
      );
    });
    asked.once('error', reject);
    asked.end(body);
  });
}

/** What Node.js puts into every answer by itself is not the application's. */
const byNode = ['date', 'connection', 'keep-alive', 'transfer-encoding', 'content-length'];

const ownHeaders = (headers: NodeJS.Dict<string | string[]>) =>
  Object.fromEntries(
    Object.entries(headers).filter(
      (header): header is [string, string | string[]] => header[1] !== undefined && !byNode.includes(header[0]),
    ),
  );
