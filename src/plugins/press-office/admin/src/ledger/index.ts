import type { StrapiApp } from '@strapi/strapi/admin';

import type { ContentManagerApis, SidePanel } from '../publication/content-manager-apis';
import { LedgerPanel } from './ledger-panel';

/** Puts the ledger beside the form of a figure. */
export function addLedger(app: Pick<StrapiApp, 'getPlugin'>): void {
  const contentManager = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
  contentManager.addEditViewSidePanel(afterActions);
}

/** Below Strapi's Save, which is the first. */
const afterActions = (panels: SidePanel[]): SidePanel[] => [...panels.slice(0, 1), LedgerPanel, ...panels.slice(1)];
