import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

import type { Clock } from '../shared/clock';
import { issuePass, passName, passSeconds } from './panel-pass';
import { passKeyOf } from './pass-key.service';

/** What Strapi's router and authentication leave in the state of a request. */
interface RequestState {
  auth?: { strategy: { name: string } };
  userAbility?: { can(action: string): boolean };
  route?: { handler: unknown; info: { pluginName?: string } };
}

/**
 * Gives the panel a pass to files that are not public, with every answer to an administrator who may open the media
 * library: an `<img>` sends no `Authorization`, but it sends a cookie. It is good for a few minutes, and only a request
 * that is authorised anew brings another: whoever is signed out or deactivated is not let through for longer.
 */
export function panelPass(strapi: Core.Strapi) {
  const key = passKeyOf(strapi);
  const { pathname, protocol } = new URL(strapi.config.get<string>('server.absoluteUrl'));
  const path = `${pathname.replace(/\/$/, '')}/uploads`;

  const cookie = (value: string, seconds: number, isSecure: boolean) =>
    [
      `${passName}=${value}`,
      `Path=${path}`,
      `Max-Age=${seconds}`,
      'HttpOnly',
      'SameSite=Strict',
      ...(isSecure ? ['Secure'] : []),
    ].join('; ');

  return async (context: Context, next: Next): Promise<void> => {
    await next();
    const { auth, userAbility, route } = context.state as RequestState;
    if (auth?.strategy.name !== 'admin' || userAbility?.can('plugin::upload.read') !== true) return;
    // The host says where the public finds it; where that is not told, the request does.
    const isSecure = context.secure || protocol === 'https:';
    const isLeaving = route?.info.pluginName === 'admin' && route.handler === 'authentication.logout';
    const now = strapi.plugin('press-office').config<Clock>('clock')();
    const [value, seconds] = isLeaving ? ['', 0] : [issuePass(key, now), passSeconds];
    context.append('Set-Cookie', cookie(value, seconds, isSecure));
  };
}
