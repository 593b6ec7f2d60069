import type { Core } from '@strapi/strapi';

import { deskLanguages, type Say, sayIn } from './translate';

/** Speaks the language that the present request asks for (`Accept-Language`); English outside a request. */
export function sayToCaller(strapi: Core.Strapi): Say {
  const language = strapi.requestContext.get()?.request.acceptsLanguages(...deskLanguages);
  return sayIn(language || 'en');
}
