import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { type PublicHandler, publicHandlers } from './answers.service';
import { answersOf } from './answers/answer-desk.service';
import { keyOf } from './answers/key-of';
import { lifetime } from './http/lifetime.service';
import { responseTo } from './http/response';
import { newsroomState } from './state/newsroom-state.service';

/** The public REST API inside Strapi's own stack, where errors are answered, and all of it where there is no front door. */
export function newsroomController({
  strapi,
}: {
  strapi: Core.Strapi;
}): Record<string, (context: Context) => Promise<void>> {
  return Object.fromEntries(
    Object.entries(publicHandlers(strapi)).map(([name, handler]) => [
      name,
      (context) => answer(strapi, handler, context),
    ]),
  );
}

async function answer(strapi: Core.Strapi, handler: PublicHandler, context: Context): Promise<void> {
  // Until an answer says otherwise: an error kept by a cache would hide what is published a moment later.
  context.set('Cache-Control', 'no-store');
  // Every site may read what is public, whatever the host's own rule for its other routes.
  if (context.response.get('Access-Control-Allow-Origin') === '') context.set('Access-Control-Allow-Origin', '*');
  const { path, querystring, query, params, headers } = context;
  const key = keyOf({ url: context.url, accept: headers.accept });
  const request = { path, querystring, query, params: params as Record<string, string>, accept: headers.accept };
  const ready = await answersOf(strapi).answer({ key, make: () => handler(request) });
  if ('location' in ready) {
    context.set('Location', ready.location);
    context.status = 301;
    context.body = { data: null, meta: { location: ready.location } };
    return;
  }
  const state = newsroomState(strapi);
  const response = responseTo({ headers, ...lifetime(strapi, state.known() ?? (await state.read())) }, ready);
  context.status = response.status;
  setAll(context, response.headers);
  const body = await response.body;
  if (body !== null) context.body = body;
}

/** What Strapi's stack varies by stays; so does its answer's own type. */
function setAll(context: Context, headers: readonly string[]): void {
  for (let place = 0; place + 1 < headers.length; place += 2) {
    const [name = '', value = ''] = headers.slice(place, place + 2);
    if (name === 'Vary') context.vary(value);
    else context.set(name, value);
  }
}
