import type { Core } from '@strapi/strapi';

import type { Clock } from '../shared/clock';
import type { Today } from './query/as-of';

/** When it is, where the office is. */
export function officeClock(strapi: Core.Strapi): Today {
  const plugin = strapi.plugin('press-office');
  return { now: plugin.config<Clock>('clock')(), timeZone: plugin.config<string>('timeZone') };
}
