import { connect } from 'node:net';

import type { BootedStrapi } from './boot-strapi';

interface Question {
  method?: string;
  /** What stands in the request line, to the byte: no client puts it right. */
  target: string;
  headers?: Record<string, string>;
}

/** Sends one request as it is and answers every byte that comes back, apart from the date. */
export function bytesAt(booted: BootedStrapi, { method = 'GET', target, headers = {} }: Question): Promise<string> {
  const { port } = new URL(booted.origin());
  const lines = Object.entries({ Host: 'press.example', Connection: 'close', ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), '127.0.0.1');
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', reject);
    socket.on('end', () =>
      resolve(
        Buffer.concat(chunks)
          .toString('latin1')
          .replace(/^Date: .*\r\n/m, ''),
      ),
    );
    socket.write(`${[`${method} ${target} HTTP/1.1`, ...lines].join('\r\n')}\r\n\r\n`);
  });
}
