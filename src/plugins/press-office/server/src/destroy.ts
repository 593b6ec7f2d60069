import type { Core } from '@strapi/strapi';

import { leaveNewsroom } from './newsroom/state/newsroom-state.service';
import { stopClockwork } from './publication/agenda/clockwork.service';
import { tellNow } from './publication/readers-first.service';
import { stopPurging } from './purge/purge.service';
import { closeReadingRoom } from './reading-room/reading-room.service';
import { closeReadingDatabase } from './shared/reading-database';
import { untilIdle } from './shared/until-idle';

export default async ({ strapi }: { strapi: Core.Strapi }) => {
  await stopClockwork(strapi);
  tellNow(strapi);
  await stopPurging(strapi);
  await closeReadingRoom(strapi);
  // A start that failed may have no database.
  if (strapi.db !== undefined) await untilIdle(strapi);
  await leaveNewsroom(strapi);
  closeReadingDatabase(strapi);
};
