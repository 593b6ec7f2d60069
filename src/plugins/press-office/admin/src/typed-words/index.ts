import type { StrapiApp } from '@strapi/strapi/admin';

import type { ContentManagerApis } from '../publication/content-manager-apis';
import { TypedWordsPanel } from './typed-words-panel';

/** Keeps what is typed into the desk's forms, whatever becomes of the session, the server or the page. */
export function addTypedWords(app: Pick<StrapiApp, 'getPlugin'>): void {
  const contentManager = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
  contentManager.addEditViewSidePanel((panels) => [TypedWordsPanel, ...panels]);
}
