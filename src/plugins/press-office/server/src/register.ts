import type { Core } from '@strapi/strapi';

import { keepFromContentApi } from './access/keep-from-content-api.service';
import { auditTables } from './audit/tables';
import { drafting } from './drafting/drafting.middleware';
import { recordKeeper } from './editions/record-keeper.middleware';
import { recordTables } from './editions/tables';
import { largeFile } from './figures-import/large-file.middleware';
import { fileGate } from './files/file-gate.middleware';
import { indexHashes } from './files/index-hashes.service';
import { panelPass } from './files/panel-pass.middleware';
import { tooLarge } from './intake/too-large.middleware';
import { offerGraphql } from './newsroom/graphql/offer-graphql';
import { jsonErrors } from './newsroom/json-errors.middleware';
import { deskGuard } from './publication/desk-guard.middleware';
import { letReadersFirst } from './publication/readers-first.service';
import { publicationTables } from './publication/tables';
import { settingsTables } from './settings/tables';
import { listFilters } from './release-list/list-filters.middleware';

export default async ({ strapi }: { strapi: Core.Strapi }) => {
  strapi.customFields.register([
    { name: 'words', plugin: 'press-office', type: 'json', inputSize: { default: 6, isResizable: true } },
    { name: 'figure-marks', plugin: 'press-office', type: 'json', inputSize: { default: 12, isResizable: true } },
    { name: 'phases', plugin: 'press-office', type: 'json', inputSize: { default: 12, isResizable: true } },
    { name: 'unit-forms', plugin: 'press-office', type: 'json', inputSize: { default: 12, isResizable: true } },
  ]);
  const kept = { ...recordTables, ...auditTables, ...publicationTables, ...settingsTables };
  strapi.documents.use(recordKeeper(strapi, Object.keys(kept)));
  strapi.documents.use(deskGuard(strapi));
  strapi.documents.use(drafting(strapi));
  strapi.documents.use(listFilters(strapi));
  letReadersFirst(strapi);
  keepFromContentApi(strapi);
  indexHashes(strapi);
  strapi.server.use(fileGate(strapi));
  strapi.server.use(panelPass(strapi));
  strapi.server.use(jsonErrors(strapi));
  strapi.server.use(tooLarge(strapi));
  strapi.server.use(largeFile(strapi));
  await offerGraphql(strapi);
};
