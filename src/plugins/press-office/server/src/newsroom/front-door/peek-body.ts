import type { IncomingMessage } from 'node:http';

/** Bytes of the longest body that is looked at. */
export const longestBody = 64 * 1024;

/**
 * Reads the body of a request whose length was announced, and puts it back: whoever reads the request next finds all of it.
 * Rejects when the sender goes away before the end of it.
 */
export async function peekBody(request: IncomingMessage, length: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const settle = (settled: () => void) => {
      request.off('readable', look);
      request.off('close', gone);
      settled();
    };
    const look = () => {
      const body = request.read(length) as Buffer | null;
      if (body === null) return;
      // In the same turn: a stream that is read to its end, and left so, ends.
      request.unshift(body);
      settle(() => resolve(body));
    };
    const gone = () => settle(() => reject(new Error('The request was broken off.')));
    request.on('readable', look);
    request.once('close', gone);
  });
}
