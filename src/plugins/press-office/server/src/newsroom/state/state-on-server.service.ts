import type { Core } from '@strapi/strapi';

import { type NewsroomVersion, newsroomVersion } from '../../editions/read/newsroom-version';
import { databaseOf } from '../../shared/database';
import { readSettings } from '../../shared/office-settings';
import { rememberedFor } from './remembered';
import type { NewsroomState } from './newsroom-state';

/** Milliseconds between two looks at the version: how long a lost notification can go unnoticed. */
const pollMs = 500;

/** Milliseconds that a version is taken for the present one: looks may be late, readers may not. */
const trustedMs = 900;

/**
 * The state on a database server, which several nodes share: remembered until an act here, a notification from another node or
 * its age makes it doubtful; then the next reader asks.
 */
export function stateOnServer(strapi: Core.Strapi): NewsroomState & { forget: () => void } {
  const remembered = rememberedFor<NewsroomVersion>({
    trustedMs,
    now: () => performance.now(),
    ask: async () => {
      const version = await newsroomVersion(databaseOf(strapi));
      // Afterwards, so that what the office is set to is never older than the version that readers are answered by.
      await readSettings(strapi, databaseOf(strapi));
      return version;
    },
  });
  const look = () => {
    remembered.renew().catch((error: unknown) => {
      strapi.log.warn(`press-office: the newsroom's version cannot be read: ${String(error)}`);
    });
  };
  const timer = setInterval(look, pollMs).unref();
  return {
    known: remembered.known,
    read: remembered.read,
    forget: remembered.forget,
    close() {
      clearInterval(timer);
      return remembered.settled();
    },
  };
}
