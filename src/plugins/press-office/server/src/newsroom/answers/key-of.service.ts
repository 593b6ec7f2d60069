import type { Core } from '@strapi/strapi';

import { collections } from '../collections';
import { addressOf } from '../exports/addresses.service';

const patterns = new WeakMap<Core.Strapi, RegExp>();

/** What an answer is kept by: its address as it was sent, and what `Accept` says where that chooses among several forms. */
export function keyOf(strapi: Core.Strapi, { url, accept }: { url: string; accept: string | undefined }): string {
  const pattern = patterns.get(strapi) ?? severalForms(strapi);
  patterns.set(strapi, pattern);
  return accept !== undefined && pattern.test(url) ? `${accept} ${url}` : url;
}

function severalForms(strapi: Core.Strapi): RegExp {
  const addresses = collections.filter(({ formats }) => formats !== undefined).map((one) => addressOf(strapi, one));
  return new RegExp(`^(${addresses.join('|')})([/?]|$)`, 'i');
}
