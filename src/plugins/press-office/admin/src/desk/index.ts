import type { StrapiApp } from '@strapi/strapi/admin';
import { Bell } from '@strapi/icons';

import { readReleases } from './pages';

/** Puts the desk into the panel's menu. */
export function addDesk(app: Pick<StrapiApp, 'addMenuLink'>): void {
  app.addMenuLink({
    to: 'plugins/press-office',
    icon: Bell,
    intlLabel: { id: 'press-office.desk.menu', defaultMessage: 'Press office' },
    permissions: readReleases,
    Component: () => import('./desk').then(({ Desk }) => ({ default: Desk })),
  });
}
