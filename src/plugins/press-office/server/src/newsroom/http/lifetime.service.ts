import type { Core } from '@strapi/strapi';

import type { NewsroomVersion } from '../../editions/read/newsroom-version';
import { officeClock } from '../office-clock.service';
import { cacheLifetime } from './cache-lifetime';

/**
 * When it is, and how many whole seconds an answer may be kept from now on. One as of a day that has passed is kept no longer:
 * what was public then may be closed at any moment, and must be gone from caches as fast as anything else.
 * @param version the present one, which knows when what is public changes next
 */
export function lifetime(strapi: Core.Strapi, { nextChangeAt }: NewsroomVersion): { now: Date; maxAge: number } {
  const { now } = officeClock(strapi);
  const cacheSeconds = strapi.plugin('press-office').config<number>('cacheSeconds');
  return { now, maxAge: cacheLifetime(now, { cacheSeconds, nextChangeAt }) };
}
