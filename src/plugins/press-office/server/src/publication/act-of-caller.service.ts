import type { Core } from '@strapi/strapi';

import type { Clock } from '../shared/clock';
import { type Act, actWith } from './act';

/** An act done now by whoever sent the present request: an administrator, or nobody when code acts. */
export function actOfCaller(strapi: Core.Strapi, particulars: Partial<Act> = {}): Act {
  const clock = strapi.plugin('press-office').config<Clock>('clock');
  const user = strapi.requestContext.get()?.state.user as { id?: number; email?: string } | undefined;
  return actWith({ now: clock(), actor: user?.email ?? null, actorId: user?.id ?? null, ...particulars });
}
