import type { StrapiApp } from '@strapi/strapi/admin';

import { ContentDirection } from './content-direction';
import sheets from './sheets';

/**
 * Lets what is written in the panel run in its own direction, whatever the language of the panel: paragraphs by their own
 * first letter, and all words of Arabic content from right to left. French and English stand as they stood.
 */
export function followWritingDirection(): void {
  for (const rules of sheets) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }
}

/** Has the content manager's form tell which language its content is in. */
export function followContent(app: Pick<StrapiApp, 'getPlugin'>): void {
  const contentManager = app.getPlugin('content-manager');
  contentManager.injectComponent('editView', 'right-links', {
    name: 'press-office-direction',
    Component: ContentDirection,
  });
}
