import { connect } from 'node:net';

import { answerReader } from './answer-reader';
import type { Shot } from './plan';

/** What is told of each answer; milliseconds from the request to its last byte. */
export type OnAnswer = (answer: { status: number; bytes: number; ms: number }) => void;

/** One connection that asks one question after another, each when the last is answered. */
export interface Connection {
  /** Resolves when it was stopped; rejects when the server closed it, answered what is none, or kept us waiting for a minute. */
  ended: Promise<void>;
  /** Asks nothing more; the last answer is awaited, and told like the others. */
  stop: () => void;
}

/** Opens a connection and asks the first question. */
export function openConnection(address: URL, shots: readonly Shot[], onAnswer: OnAnswer): Connection {
  const requests = shots.map((shot) => asBytes(address, shot));
  const read = answerReader();
  let turn = 0;
  let asked = 0;
  let isStopped = false;
  const ask = () => {
    asked = performance.now();
    socket.write(requests[turn]!);
    turn = (turn + 1) % requests.length;
  };
  const onPart = (length: number, buffer: Uint8Array) => {
    try {
      const answer = read(Buffer.from(buffer.buffer, buffer.byteOffset, length));
      if (answer === null) return true;
      onAnswer({ ...answer, ms: performance.now() - asked });
      if (isStopped) socket.destroy();
      else ask();
    } catch (error) {
      socket.destroy(error as Error);
    }
    return true;
  };
  const socket = connect({
    ...{ host: address.hostname, port: Number(address.port), noDelay: true },
    onread: { buffer: Buffer.alloc(readAtOnce), callback: onPart },
  });
  socket.once('connect', ask);
  socket.setTimeout(longestMs, () => socket.destroy(new Error(`${address.href} did not answer in ${longestMs} ms.`)));
  const ended = new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.once('close', () => (isStopped ? resolve() : reject(new Error(`${address.href} closed the connection.`))));
  });
  return {
    ended,
    stop: () => {
      isStopped = true;
    },
  };
}

const readAtOnce = 128 * 1024;
const longestMs = 60_000;

function asBytes(address: URL, { method, path, headers, body = '' }: Shot): Buffer {
  const length = method === 'POST' ? { 'content-length': String(Buffer.byteLength(body)) } : {};
  const lines = Object.entries({ host: address.host, ...headers, ...length }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
}
