import type { StrapiApp } from '@strapi/strapi/admin';
import { Bell } from '@strapi/icons';

import { releaseUid } from '../publication/release-uid';

/** Puts the desk's page into the panel's menu. It is loaded when it is opened. */
export function addDeskPage(app: Pick<StrapiApp, 'addMenuLink'>): void {
  app.addMenuLink({
    to: 'plugins/press-office',
    icon: Bell,
    intlLabel: { id: 'press-office.desk.menu', defaultMessage: 'Press office' },
    // Whoever may read a press release in some language; what else she may see, the server knows.
    permissions: [{ action: 'plugin::content-manager.explorer.read', subject: releaseUid }],
    Component: () => import('./desk-page').then(({ DeskPage }) => ({ default: DeskPage })),
  });
}
