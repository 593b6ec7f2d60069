import type { StrapiApp } from '@strapi/strapi/admin';
import { Bell } from '@strapi/icons';

import { pages } from './pages';

/** Puts the desk into the menu of whoever may open one of its pages. */
export function addDesk(app: Pick<StrapiApp, 'addMenuLink'>): void {
  app.addMenuLink({
    to: 'plugins/press-office',
    icon: Bell,
    intlLabel: { id: 'press-office.desk.menu', defaultMessage: 'Press office' },
    permissions: pages.flatMap(({ permissions }) => permissions),
    Component: () => import('./desk').then(({ Desk }) => ({ default: Desk })),
  });
}
