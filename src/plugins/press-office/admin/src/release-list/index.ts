import type { StrapiApp } from '@strapi/strapi/admin';

import type { ContentManagerApis } from '../publication/content-manager-apis';
import { addBulkVerbs } from './bulk-actions';
import { ListExtras } from './list-extras';
import { addStageColumn } from './stage-column';

/** Makes the content manager's list of press releases one of the desk: stages, its own filters, verbs for several. */
export function addReleaseList(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>): void {
  const contentManager = app.getPlugin('content-manager');
  (contentManager.apis as unknown as ContentManagerApis).addBulkAction(addBulkVerbs);
  contentManager.injectComponent('listView', 'actions', { name: 'press-office-list', Component: ListExtras });
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', addStageColumn);
}
