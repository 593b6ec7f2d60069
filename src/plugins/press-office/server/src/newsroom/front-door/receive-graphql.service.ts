import type { Core } from '@strapi/strapi';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';

import { answersOf } from '../answers/answer-desk.service';
import { graphqlQuestions } from '../graphql/offer-graphql';
import type { ReadyAnswer } from '../http/ready-answer';
import { codingFor } from '../http/response';
import { fixedHeaders } from './fixed-headers';
import { longestBody, peekBody } from './peek-body';

/** Answers a request, if it is one for it; false leaves the request as it was. */
export type ReceiveGraphql = (request: IncomingMessage, response: ServerResponse, goIn: () => void) => boolean;

/**
 * Answers questions of the newsroom in GraphQL before Strapi's stack. Whatever is not a plain one, sent by POST in JSON by
 * somebody who does not say who she is, goes in, as it came; and so does whatever there is anything to be said against.
 */
export function receiveGraphql(strapi: Core.Strapi): ReceiveGraphql | null {
  const read = graphqlQuestions(strapi);
  if (read === null) return null;
  const endpoint = strapi.config.get<string>('plugin::graphql.endpoint');
  const answer = async (request: IncomingMessage, length: number): Promise<ReadyAnswer | null> => {
    const question = read(await peekBody(request, length));
    if (question === null) return null;
    const ready = await answersOf(strapi).answer({ key: question.key, make: question.answer });
    return 'location' in ready ? null : ready;
  };
  return (request, response, goIn) => {
    const { method, url, headers } = request;
    if (method !== 'POST' || url !== endpoint) return false;
    const length = plainLength(headers);
    if (length === null) return false;
    // Strapi's plugin tells what is wrong, in the client's language, and logs what is our fault.
    answer(request, length)
      .then((ready) => ready && send(request, response, ready))
      .then(
        (sent) => sent || goIn(),
        () => response.headersSent || request.destroyed || goIn(),
      );
    return true;
  };
}

/** The length of a body in JSON that is sent in one piece; null for a request that has anything particular. */
function plainLength(headers: IncomingHttpHeaders): number | null {
  const { accept = '*/*', 'content-type': type = '', 'content-length': length = '' } = headers;
  if (headers.authorization !== undefined || headers['content-encoding'] !== undefined) return null;
  if (!/^application\/json(?:; ?charset=utf-8)?$/i.test(type) || !/^[1-9]\d{0,5}$/.test(length)) return null;
  if (headers.expect !== undefined || Number(length) > longestBody) return null;
  // Others want GraphQL's own media type, or an answer in parts.
  return /^(?:application\/json(?:, text\/plain)?(?:, \*\/\*)?|\*\/\*)$/.test(accept) ? Number(length) : null;
}

async function send(request: IncomingMessage, response: ServerResponse, ready: ReadyAnswer): Promise<true> {
  const coding = ready.isWorthCompressing ? codingFor(request.headers['accept-encoding']) : 'identity';
  const { bodyHeaders, body } = ready.in(coding);
  const bytes = await body();
  response.writeHead(200, [
    ...bodyHeaders,
    ...['Cache-Control', 'no-store', 'Vary', 'Accept-Encoding', 'Content-Length', String(bytes.length)],
    ...fixedHeaders,
  ]);
  response.end(bytes);
  return true;
}
