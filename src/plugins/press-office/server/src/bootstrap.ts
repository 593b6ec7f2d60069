import type { Core } from '@strapi/strapi';

import { createRoles, registerActions } from './access/create-roles.service';
import { localeList } from './config';
import { fillIndex } from './editions/fill-index.service';
import { completeRecord } from './editions/complete-record.service';
import { keepFromLibraryApi } from './files/keep-from-library-api.service';
import { warnOfOtherProvider } from './files/warn-of-other-provider.service';
import { openFrontDoor } from './newsroom/front-door/front-door.service';
import { watchNewsroom } from './newsroom/state/newsroom-state.service';
import { startSample } from './sample-world/start-sample.service';
import { startClockwork } from './publication/agenda/clockwork.service';
import { keepPublicFiles } from './publication/keep-public-files.service';
import { keepPublicLocales } from './publication/keep-public-locales.service';
import { createIndex } from './search/write/create-index.service';
import { tellLocaleChanges } from './publication/tell-locale-changes.service';
import { startPurging } from './purge/purge.service';
import { createLocales } from './shared/known-locales';
import { openReadingDatabase } from './shared/reading-database';

export default async ({ strapi }: { strapi: Core.Strapi }) => {
  await openReadingDatabase(strapi);
  await createLocales(strapi, localeList(strapi.plugin('press-office').config('locales')));
  await registerActions(strapi);
  await createRoles(strapi);
  await createIndex(strapi);
  await completeRecord(strapi);
  await fillIndex(strapi);
  keepFromLibraryApi(strapi);
  warnOfOtherProvider(strapi);
  keepPublicFiles(strapi);
  keepPublicLocales(strapi);
  tellLocaleChanges(strapi);
  await startPurging(strapi);
  await startSample(strapi);
  await watchNewsroom(strapi);
  openFrontDoor(strapi);
  startClockwork(strapi);
};
