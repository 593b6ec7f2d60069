import { once } from 'node:events';
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';

/** An answer as it came: nothing is decoded, followed or kept. */
export interface RawAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface RawQuestion {
  method?: string;
  headers?: Record<string, string>;
  /** The address of this machine that it comes from. */
  from?: string;
  /** What stands in the request line, where a client would put it right. */
  target?: string;
}

/** Asks for an address over a connection of its own. */
export async function rawAnswer(
  url: string,
  { method = 'GET', headers = {}, from, target }: RawQuestion = {},
): Promise<RawAnswer> {
  const path = target ?? url.slice(new URL(url).origin.length);
  const asked = request(url, { method, headers, path, localAddress: from, agent: false }).end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return { status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) };
}
