import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

import { until } from './until';

/** One request to purge, as it came. */
export interface PurgeRequest {
  method: string;
  headers: IncomingMessage['headers'];
  /** In the order of the alphabet. */
  keys: string[];
  /** What it was answered with; null where it was left to wait. */
  status: number | null;
}

/** A small server that stands for a CDN, and notes what it is asked to purge by `Surrogate-Key`. */
export interface PurgedCache {
  url: string;
  requests: PurgeRequest[];
  /** With what it answers from now on; null to answer nothing. */
  answersWith(status: number | null): void;
  /** Waits for the next request that it takes, and answers its keys; it and what came before are forgotten. */
  nextKeys(): Promise<string[]>;
  stop(): Promise<void>;
}

export async function openPurgedCache(): Promise<PurgedCache> {
  let status: number | null = 200;
  const requests: PurgeRequest[] = [];
  const server = createServer((request, response) => {
    const { method = '', headers } = request;
    requests.push({
      method,
      headers,
      keys: String(headers['surrogate-key'] ?? '')
        .split(' ')
        .sort(),
      status,
    });
    if (status !== null) response.writeHead(status).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requests,
    answersWith: (given) => (status = given),
    async nextKeys() {
      const taken = await until(
        'the cache is asked to purge',
        () => requests.find((one) => one.status === 200) ?? null,
      );
      requests.splice(0, requests.indexOf(taken) + 1);
      return taken.keys;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
