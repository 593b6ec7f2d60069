import type { Core } from '@strapi/strapi';

import type { Clock } from '../shared/clock';
import { presentSettings } from '../shared/office-settings';
import type { Today } from './query/as-of';

/** When it is, where the office is. */
export function officeClock(strapi: Core.Strapi): Today {
  const clock = strapi.plugin('press-office').config<Clock>('clock');
  return { now: clock(), timeZone: presentSettings(strapi).timeZone };
}
