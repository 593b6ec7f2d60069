import type { Core } from '@strapi/strapi';

import { newsroomVersion } from '../../editions/read/newsroom-version';
import { afterActs } from '../../shared/after-acts';
import { databaseOf } from '../../shared/database';
import { publicLocales } from '../public-locales.service';
import { listenToOtherNodes } from './listen.service';
import type { NewsroomState } from './newsroom-state';
import { stateInFile } from './state-in-file.service';
import { stateOnServer } from './state-on-server.service';

const states = new WeakMap<Core.Strapi, NewsroomState>();

/** Begins to watch what is public. To be called in `bootstrap`. */
export async function watchNewsroom(strapi: Core.Strapi): Promise<void> {
  // Asked now, when nobody writes at the desk yet.
  await publicLocales(strapi, await newsroomVersion(databaseOf(strapi)));
  const inFile = stateInFile(strapi);
  if (inFile !== null) {
    states.set(strapi, inFile);
    return;
  }
  const onServer = stateOnServer(strapi);
  afterActs(strapi, onServer.forget);
  const listening = listenToOtherNodes(strapi, onServer.forget);
  states.set(strapi, {
    ...onServer,
    async close() {
      await onServer.close();
      await listening.close();
    },
  });
}

/** The state of this node's newsroom, once it is watched. */
export function newsroomState(strapi: Core.Strapi): NewsroomState {
  const state = states.get(strapi);
  if (state === undefined) throw new Error('The newsroom is not watched yet.');
  return state;
}

/** To be called when the application stops: who still asks is answered until the database is closed. */
export const leaveNewsroom = async (strapi: Core.Strapi): Promise<void> => states.get(strapi)?.close();
