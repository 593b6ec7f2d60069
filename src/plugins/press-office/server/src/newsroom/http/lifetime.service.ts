import type { Core } from '@strapi/strapi';

import type { NewsroomVersion } from '../../editions/read/newsroom-version';
import type { Clock } from '../../shared/clock';
import { cacheLifetime } from './cache-lifetime';

/**
 * When it is, and how many whole seconds an answer may be kept from now on. One as of a day that has passed is kept no longer:
 * what was public then may be closed at any moment, and must be gone from caches as fast as anything else.
 * @param version the present one, which knows when what is public changes next
 */
export function lifetime(strapi: Core.Strapi, { nextChangeAt }: NewsroomVersion): { now: Date; maxAge: number } {
  const { clock, cacheSeconds } = optionsOf(strapi);
  const now = clock();
  return { now, maxAge: cacheLifetime(now, { cacheSeconds, nextChangeAt }) };
}

interface Options {
  clock: Clock;
  cacheSeconds: number;
}

const options = new WeakMap<Core.Strapi, Options>();

/** The plugin's options themselves: asking Strapi for one by its name takes longer than sending an answer from memory. */
function optionsOf(strapi: Core.Strapi): Options {
  const known = options.get(strapi) ?? strapi.config.get<Options>('plugin::press-office');
  options.set(strapi, known);
  return known;
}
