import type { Core } from '@strapi/strapi';
import type { IncomingMessage, ServerResponse } from 'node:http';
import qs from 'qs';

import { type PublicHandler, publicHandlers } from '../answers.service';
import { answersOf } from '../answers/answer-desk.service';
import { keyOf } from '../answers/key-of';
import { lifetime } from '../http/lifetime.service';
import type { ReadyAnswer } from '../http/ready-answer';
import { type Response, responseTo } from '../http/response';
import { newsroomState } from '../state/newsroom-state.service';
import { fixedHeaders } from './fixed-headers';
import { publicRoutes, type PublicRoute } from './public-routes.service';
import { receiveGraphql } from './receive-graphql.service';

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** As Strapi's `strapi::query` reads query strings. */
const asStrapiReads = { strictNullHandling: true, arrayLimit: 100, depth: 20 };

/**
 * Answers readers of the newsroom before Strapi's stack, which takes several times as long as the answer itself. Whatever is no
 * plain answer goes in: errors, redirects, the panel, everything else. To be called in `bootstrap`, when the server has its listener.
 */
export function openFrontDoor(strapi: Core.Strapi): void {
  if (!strapi.plugin('press-office').config<boolean>('frontDoor')) return;
  const { httpServer } = strapi.server;
  const inside = httpServer.listeners('request') as Listener[];
  const goIn: Listener = (request, response) => {
    for (const listener of inside) listener.call(httpServer, request, response);
  };
  const receive = receptionist(strapi, goIn);
  httpServer.removeAllListeners('request');
  httpServer.on('request', receive);
}

function receptionist(strapi: Core.Strapi, goIn: Listener): Listener {
  const answers = answersOf(strapi);
  const state = newsroomState(strapi);
  const routeOf = publicRoutes(strapi);
  const receive = receiveGraphql(strapi);
  const handlers = publicHandlers(strapi);
  const sendKept = (exchange: Exchange): boolean => {
    const { url = '', headers } = exchange.request;
    const version = state.known();
    const kept = version === null ? null : answers.kept(keyOf({ url, accept: headers.accept }), version);
    if (version === null || kept === null) return false;
    send(exchange, respond(strapi, exchange.request, { ready: kept, version }), goIn);
    return true;
  };
  return (request, response) => {
    const { method, url = '' } = request;
    if (method !== 'GET' && method !== 'HEAD') {
      if (!receive?.(request, response, () => goIn(request, response))) goIn(request, response);
      return;
    }
    try {
      if (sendKept({ request, response })) return;
    } catch (error) {
      // The database is away, or the like: Strapi's stack tells.
      strapi.log.error('press-office: an answer from memory could not be sent', error);
      if (!response.headersSent) goIn(request, response);
      return;
    }
    const route = routeOf(url);
    if (route === null) return goIn(request, response);
    const handler = handlers[route.handler];
    if (handler === undefined) throw new Error(`No handler is called ${route.handler}.`);
    void answerAnew(strapi, { request, response }, { ...route, handler }, goIn);
  };
}

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

/** A route, and what answers there. */
type Handled = Omit<PublicRoute, 'handler'> & { handler: PublicHandler };

async function answerAnew(
  strapi: Core.Strapi,
  exchange: Exchange,
  { handler, params, path, querystring }: Handled,
  goIn: Listener,
): Promise<void> {
  const { request, response } = exchange;
  const { accept } = request.headers;
  try {
    const key = keyOf({ url: request.url ?? '', accept });
    const query = qs.parse(querystring, asStrapiReads);
    const asked = { path, querystring, query, params, accept };
    const ready = await answersOf(strapi).answer({ key, make: () => handler(asked) });
    if ('location' in ready) return goIn(request, response);
    const state = newsroomState(strapi);
    const answered = respond(strapi, request, { ready, version: state.known() ?? (await state.read()) });
    send(exchange, { ...answered, body: await answered.body }, goIn);
  } catch {
    // Strapi's stack tells what is wrong, in the reader's language, and logs what is our fault.
    if (!response.headersSent) goIn(request, response);
  }
}

const respond = (
  strapi: Core.Strapi,
  { headers }: IncomingMessage,
  { ready, version }: { ready: ReadyAnswer; version: Parameters<typeof lifetime>[1] },
): Response => responseTo({ headers, ...lifetime(strapi, version) }, ready);

function send({ request, response }: Exchange, { status, headers, body }: Response, goIn: Listener): void {
  if (body instanceof Promise) {
    body.then(
      (bytes) => send({ request, response }, { status, headers, body: bytes }, goIn),
      () => goIn(request, response),
    );
    return;
  }
  if (body !== null) headers.push('Content-Length', String(body.length));
  headers.push(...fixedHeaders);
  response.writeHead(status, headers);
  response.end(body === null || request.method === 'HEAD' ? undefined : body);
}
