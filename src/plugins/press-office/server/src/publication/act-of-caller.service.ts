import type { Core } from '@strapi/strapi';

import type { Clock } from '../shared/clock';
import type { Act } from './act';

/** An act done now by whoever sent the present request: an administrator by e-mail, or nobody when code acts. */
export function actOfCaller(strapi: Core.Strapi, particulars: Partial<Act> = {}): Act {
  const clock = strapi.plugin('press-office').config<Clock>('clock');
  const user = strapi.requestContext.get()?.state.user as { email?: string } | undefined;
  return { now: clock(), actor: user?.email ?? null, kind: 'minor', notes: {}, ...particulars };
}
