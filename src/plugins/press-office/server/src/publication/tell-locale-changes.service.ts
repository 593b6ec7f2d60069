import type { Core } from '@strapi/strapi';

import { raiseNewsroomVersion } from '../editions/write/raise-version';
import type { Clock } from '../shared/clock';
import { atDesk } from '../shared/desk';
import { onLocaleChange } from '../shared/on-locale-change';

/**
 * Takes a change of the locales, or of which is the default one, for a change of what is public: answers that do not name a
 * language depend on it, on every node. To be called in `bootstrap`, when the institution's own locales are there.
 */
export function tellLocaleChanges(strapi: Core.Strapi): void {
  const clock = strapi.plugin('press-office').config<Clock>('clock');
  onLocaleChange(strapi, () => atDesk(strapi, ({ database }) => raiseNewsroomVersion(database, clock())));
}
