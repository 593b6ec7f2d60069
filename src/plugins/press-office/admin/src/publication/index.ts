import type { StrapiApp } from '@strapi/strapi/admin';

import type { ContentManagerApis, SidePanel } from './content-manager-apis';
import { loadReportEarly } from './load-report-early';
import { editorRegister } from './places/blocks-editors';
import { PublicationPanel } from './publication-panel';
import { replaceBulkActions, replaceDocumentActions } from './stock-actions/replace-stock-actions';

/** Puts the desk's verbs where the content manager shows press releases, in place of Strapi's own. */
export function addPublication(app: Pick<StrapiApp, 'getPlugin'>): void {
  const contentManager = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
  contentManager.addEditViewSidePanel(afterActions);
  contentManager.addDocumentAction(replaceDocumentActions);
  contentManager.addBulkAction(replaceBulkActions);
  contentManager.addRichTextBlocks({ 'press-office-editor-register': editorRegister });
  loadReportEarly();
}

/** Below Strapi's Save, which is the first. */
const afterActions = (panels: SidePanel[]): SidePanel[] => [
  ...panels.slice(0, 1),
  PublicationPanel,
  ...panels.slice(1),
];
